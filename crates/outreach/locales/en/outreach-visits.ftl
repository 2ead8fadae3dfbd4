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
outreach-answer-over = They checked in, took more time or chose another buddy.
outreach-answer-other-role = There is no sign of life yet. You can answer only in the role in which you are their buddy.
outreach-answer-not-kept = That was not kept: somebody else did something at the same moment. Choose it once more.
outreach-alarm-other-role = You are their buddy as { $role }. Choose that role: then you see where they are and can answer.
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

# A visit that is clear to everybody
outreach-alarm-line = Something at Visits cannot wait. Look now.
outreach-alarm-call-buddy = Call their buddy, who sees where they are.
outreach-alarm-call-both = Then call the two colleagues yourself.
outreach-alarm-lead-112 = Does nobody answer, or do you think there is danger? Let the buddy tell 112 the place.
outreach-buddy-no-ring = gets no notification now
outreach-buddy-you-no-ring = No alarm reaches you by mail or on your phone now. Keep this screen open, or set it up.
outreach-buddy-set-ring = Set up your notifications
outreach-buddy-gets-no-ring = No alarm reaches { $buddy } by mail or on the phone. Agree that { $buddy } keeps this screen open, or choose somebody else.
outreach-buddy-other = Another buddy
outreach-buddy-other-hint = They watch from now on. The buddy of before no longer sees this visit.
outreach-buddy-other-yes = This colleague watches
outreach-visit-as-first = This visit was planned already. What you just changed was not kept. Is something wrong? Check out below, and plan it once more.
outreach-visit-travel = How many minutes does the way take?
outreach-visit-travel-hint = The person then sees about when you will be there.
outreach-visit-promise = What did you promise?
outreach-visit-promise-hint = A time, or how you let them know that you are there. Only you two see this, and the buddy when you do not check in on time. It is erased as soon as you are done.
outreach-visit-promised = Promised
outreach-visit-since-yes =
    { $count ->
        [one] They said yes one minute ago.
       *[other] They said yes { $count } minutes ago.
    }
outreach-visit-expected = You will be there around { $time }.
outreach-visit-was = This visit was on { $day }. With whom and at what time is erased here.
outreach-visit-off = rather not after all
outreach-rather-not = The person would rather not have a visit after all.
outreach-rather-not-do = Do not go, or turn round. Are you at the door already? Say goodbye if they open, and leave. Then say below that you are done.
outreach-debrief-reminder = You were on a visit or you called. Have you talked about it yet?
outreach-load-visits = Visits
outreach-load-missed =
    { $count ->
        [one] There was no sign of life from one visit.
       *[other] There was no sign of life from { $count } visits.
    }
