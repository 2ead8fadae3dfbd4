## A short wait, when a great deal comes in at once

people-wait-title = A short wait
people-wait-lead = A great deal is coming in at once. It is not because of you. You are welcome, and nothing is lost.
# The number 112 stands behind this.
people-wait-danger = Are you in danger now? Then do not wait. Call
people-wait-words = This is what you wrote
people-wait-words-hint = You can still change it while you wait.
people-wait-kept = We are holding what you filled in. You do not need to type it again.
people-wait-seconds = { $seconds ->
    [one] Wait one more second, then press the button.
   *[other] Wait { $seconds } seconds, then press the button.
}
people-wait-early = { $seconds ->
    [one] That was a little too early. It takes one more second.
   *[other] That was a little too early. It takes { $seconds } more seconds.
}
people-wait-ready = You do not need to wait any longer. Press the button now.
people-wait-send = Go on
people-wait-why = Why do we ask this? Sometimes a computer sends us messages without end. A short wait keeps the door open for everybody. We do not keep where you write from.
