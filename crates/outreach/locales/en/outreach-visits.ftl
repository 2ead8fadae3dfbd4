# Visits and what comes after: the board, the answer to an alarm, the debrief.

# Who can leave
outreach-duty-title = Who can leave now?
outreach-duty-lead = When somebody says yes, you see here who can come along at once. What stands here disappears by itself.
outreach-duty-who = Ready to go now
outreach-duty-none = Nobody said that they can leave now
outreach-duty-none-hint = Call a colleague or agree on a later moment. With fewer than two you do not go.
outreach-duty-until = until { $moment }
outreach-duty-me = Can you leave now?
outreach-duty-me-lead = Choose for how long. Nobody sees later when you stood here.
outreach-duty-hours =
    { $count ->
        [one] One hour
       *[other] { $count } hours
    }
outreach-duty-no-longer = Not any more
outreach-duty-now = Can leave now:

# Answer to an alarm
outreach-answer-alarm = What will you do?
outreach-answer-alarm-lead = First say that you are calling them. The team lead is then warned later. Did you speak with them? Then you no longer see the place, and a new check-in begins.
outreach-answer-calling = I am calling them
outreach-answer-spoken = I spoke with them
outreach-answer-emergency = I am calling 112
outreach-sign-calling = is calling them
outreach-sign-spoken = spoke with them
outreach-sign-emergency = is calling 112
outreach-signs = What the buddy did
outreach-alarm-emergency = The buddy is calling 112.

# After a call or visit
outreach-debrief-title = A short debrief
outreach-debrief-lead = One choice is enough. How long it took or how it sounded does not matter.
outreach-debrief-helped = What helped?
outreach-helped-time = Taking time
outreach-helped-silence = Daring to be quiet
outreach-helped-honest = Saying honestly who I am and what I can do
outreach-helped-small-step = Asking one small thing
outreach-helped-choice = Letting the other choose
outreach-helped-colleague = A colleague close by
outreach-helped-not-yet = I do not know yet
outreach-debrief-lesson = A tip for the team
outreach-debrief-lesson-hint = Without a name, and never anything about the person you spoke with. The team reads it for a year.
outreach-debrief-own = Something for yourself
outreach-debrief-own-hint = Only you read this, for thirty days.
outreach-debrief-team = What helped us
outreach-debrief-none = Nothing stands here yet
outreach-debrief-times =
    { $count ->
        [one] once
       *[other] { $count } times
    }
outreach-debrief-lessons = Tips from the team
outreach-debrief-mine = For yourself
