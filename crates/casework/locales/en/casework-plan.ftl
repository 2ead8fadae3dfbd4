# The plan that two people write together: goals, what stays, versions. Whoever reads is the client or the guide; the
# labels are right for both.

casework-plan-goal-new = New goal
casework-plan-goal-lead = In your own words. Small is fine, and it may always become something else.
casework-plan-goal-text = The goal
casework-plan-goal-hint = For example: sleeping through a night.
casework-plan-goal-domain = Does it belong to a part of life?
casework-plan-goal-end = This goal is done
casework-plan-goal-end-lead = You can take it up again later.
casework-plan-goal-end-how = How did it go?
casework-plan-goal-again = Take it up again
casework-goal-end-reached = It worked out
casework-goal-end-changed = It became something else
casework-goal-end-let-go = Let go
casework-plan-earlier = Sooner
casework-plan-later = Later
casework-plan-step = Step
casework-plan-step-new = New step
casework-plan-step-lead = A step belongs to a goal.
casework-plan-step-goal = To which goal?
casework-plan-step-owner-hint = For example: me, together, my guide.
casework-plan-step-done = Done
casework-plan-step-undo = Not done after all

## What stays and what may change

casework-plan-balance = Keep and change
casework-plan-balance-lead = Not everything has to change. What is good may stay.
casework-plan-balance-keep = What do I want to keep?
casework-plan-balance-change = What do I want to change?
casework-plan-balance-possible = What should it make possible?
casework-plan-balance-possible-hint = For example: being free on Sundays. Why you want something need not stand here.

## Written at the same time, before, changed

casework-plan-beside = Written at the same time
casework-plan-both = Two versions
casework-plan-both-lead = Two of you wrote at the same time. Both are kept. Choose what will stand there; the other can still be read.
casework-plan-both-look = Compare and choose
casework-plan-both-stands = This stands there now
casework-plan-both-other = This was written at the same time
casework-plan-both-leave = Leave this
casework-plan-both-take = Take this version
casework-plan-history = How it was
casework-plan-history-lead = At the top is how it is now, below it what it said before.
casework-plan-history-none = Nothing has changed here yet.
casework-plan-history-now = Now
casework-plan-history-before = Stood there before
casework-plan-history-left = Written at the same time, not chosen
casework-plan-history-erase = Erase what it said before
casework-plan-history-erase-question = What it says now stays. The old versions are then gone.
casework-plan-changed = What has changed?
casework-plan-changed-lead = This shows both of you what is new in the plan and what is different.
casework-plan-changed-which = Since which day?
casework-plan-changed-look = Look
casework-plan-changed-since = Since { $day }
casework-plan-changed-none = Nothing has changed since that day.
casework-plan-changed-badge = Changed
casework-plan-new = New
casework-plan-was = Before: { $field }
casework-plan-now = Now: { $field }

## Parts of life and phases

casework-plan-too-much-guide = Too much right now, the guide thinks
casework-plan-scale = Scale
casework-plan-scale-answer = Answer on a scale
casework-plan-scale-lead = Choose together what fits now. Nothing is added up and nobody is compared. { $right }
casework-plan-scale-step = What fits now?
casework-plan-scale-before = What fitted before
casework-plan-for-good = For good
casework-plan-for-good-tick = For me this is for good
casework-plan-for-good-hint = Only if you choose that word. It may change again later, without explaining.
casework-erased-meanwhile = What stood here was erased. If you save this, you begin anew.
