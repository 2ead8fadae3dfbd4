# The desk: who has which conversation. Workers only.

contact-nav-board = Desk

## The list

contact-shelf-waiting = Waits for an answer
contact-shelf-mine = Mine
contact-shelf-colleagues = Colleagues’
contact-shelf-quiet = Quiet
contact-shelf-muted = Muted
contact-shelf-apart = Came in with a crowd
contact-look-all = All
contact-look-mine = Only mine
contact-look-languages = Only languages I speak
contact-look-empty = Nothing is here now
contact-look-empty-text = Look under “All” whether somebody waits.
contact-desk-carried = With whom
contact-desk-waits-for = waits { $wait }
contact-carried-nobody = With nobody yet
contact-carried-you = With you
contact-carried-by = With { $names }
contact-carried-cover = You cover for { $names }
contact-wait-minutes = { $count ->
    [0] less than a minute
    [one] 1 minute
   *[other] { $count } minutes
 }
contact-wait-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
 }
contact-wait-days = { $count ->
    [one] 1 day
   *[other] { $count } days
 }

## To think of

contact-remind-title = To think of
contact-remind-open = Open the conversation
contact-remind-waits = Somebody has been waiting for { $wait }.
contact-remind-promise = At the door an answer was promised before { $moment }.
contact-remind-no-promise = No opening hours are set, so no time was promised. We remind you after { $hours } hours.
contact-remind-looks = Somebody looks again at { $moment } and has no answer yet.
contact-remind-offered = { $name } asks whether you go on with a conversation.
contact-remind-returned = { $name } gave a conversation back to you.
contact-remind-second = Somebody under 18 waits. A second worker is needed.
contact-remind-light = Somebody said they are fine, and it has been quiet for { $wait }. A light question is all right.
contact-remind-skip = Skip

## With whom a conversation is

contact-hold-title = With whom?
contact-hold-free = This conversation is with nobody yet.
contact-hold-mine = This conversation is with you.
contact-hold-duo = This conversation is with you and { $names }.
contact-hold-others = This conversation is with { $names }.
contact-hold-covering = Whoever has this conversation is away until { $until }. You can cover.
contact-hold-take = Take it
contact-hold-take-and-send = Take it and send
contact-hold-join = Join as the second
contact-hold-join-and-send = Join and send
contact-hold-others-answer = This conversation is with a colleague. You can read along, give a hint, or join. The other person reads who writes along.
contact-hold-others-full = This conversation is with two colleagues already. You can read along or give a hint.
contact-hold-first = { $names } was just before you. You can read along, give a hint, or join.
contact-hold-first-full = { $names } were just before you. You can read along or give a hint.
contact-hold-not-yours = A colleague has this conversation already, so nothing was sent. Your text is still there. Give your colleague a hint, or join if there is room.
contact-hold-let-go = Let go
contact-hold-let-go-question = The conversation is then no longer with you. If nobody else has it, it is back in the queue for everybody. Whoever waits goes on waiting.
contact-hold-let-go-yes = Yes, let go

contact-pass = Hand over to a colleague
contact-pass-to = To whom?
contact-pass-hint = Your colleague takes it or gives it back. Until then it stays with you.
contact-pass-offer = Offer it
contact-pass-nobody = Nobody else holds a key to this conversation.
contact-pass-to-you = { $name } asks whether you go on with this conversation.
contact-pass-take = I go on
contact-pass-return = Give it back
contact-pass-offered = You offered this conversation to { $name }. Until they take it, it is with you.
contact-pass-returned = { $name } gave this conversation back to you.
contact-pass-withdraw = Withdraw the offer
contact-pass-gone = This offer is no longer there, or the conversation is not with you.
contact-pass-has-it = Your colleague has this conversation already.
contact-seen-handed = The other person can read: from now on you write with { $names }.

## Thinking together

contact-hint = Hint for your colleague
contact-hint-text = Only how something can be said or done. Nothing about the other person. Hints are not in the conversation. They are gone after the call, and otherwise within two days.
contact-hint-line = Your hint
contact-hint-hint = For example: “ask whether this is a good moment”.
contact-hint-leave = Give the hint
contact-hint-full = There are { $max } hints already. Better call your colleague.

## Under 18

contact-young-badge = under 18
contact-young-title = Under 18
contact-young-needs-second = Nothing can go out before two workers have this conversation. Ask a colleague to join. What you typed is still there.
contact-young-two = Never alone: two workers have this conversation together.
contact-young-consult = Consult a youth specialist, without a name. Nothing goes to anybody by itself.
contact-young-nobody-named = Your team lead can write down who that is, under “Desk”.
contact-young-words = Talk about a child who may get help, never about work.
contact-young-open = This way does not close. Only the other person can stop.
contact-young-stays-open = The other person is younger than 18. Only they can stop this conversation.
contact-state-in-danger = The other person says they are in danger now. Answer or call first; after that you can stop this conversation.
contact-young-told = The other person is younger than 18
contact-young-told-text = Did they say so, or do you think so? Then two workers have this conversation together. The other person reads that.
contact-young-told-yes = Yes, under 18
contact-young-of-age = The other person is 18 or older
contact-young-of-age-question = This counts only when both of you say so.
contact-young-of-age-yes = Yes, 18 or older
contact-young-first-word = { $name } says the other person is 18 or older. Now the second one has the word.
contact-young-not-yours = Only who has this conversation can say that. Join first.
contact-seen-young = Under 18: two workers have this conversation together. The other person can read this.
contact-seen-of-age = 18 or older, you both say. The other person can read this.

## Language and interpreter

contact-language-title = Language
contact-language-speakers = Spoken by: { $names }.
contact-language-nobody = Nobody who is here now speaks { $language }. Ask for an interpreter.
contact-interpreter-ask = Ask for an interpreter
contact-interpreter-asked = interpreter asked for
contact-interpreter-when = When is the interpreter there?
contact-interpreter-when-hint = The other person reads this in the conversation.
contact-interpreter-arranged = The interpreter is arranged

## The desk

contact-board-title = Desk
contact-board-lead = Who is here, who speaks which language, and who covers.
contact-board-empty = You have no key to the desk yet
contact-board-empty-text = A team lead can let you in.
contact-board-name = Who
contact-board-speaks = Speaks
contact-board-speaks-unknown = not filled in yet
contact-board-there = Is here
contact-board-here = yes
contact-board-away = Away until { $day } included.
contact-board-covered = { $name } covers.
contact-board-back = Back again
contact-board-carries = Conversations
contact-board-count = { $count ->
    [0] no conversations
    [one] 1 conversation
   *[other] { $count } conversations
 }
contact-board-hand-over = Hand over all
contact-board-nobodys = { $count ->
    [0] Nobody waits in a conversation that is nobody’s yet.
    [one] One person waits, and that conversation is with nobody yet.
   *[other] { $count } people wait in a conversation that is nobody’s yet.
 }
contact-board-languages = My languages
contact-board-languages-which = Which languages do you speak?
contact-board-languages-hint = Whoever writes in one of them then stands on top for you.
contact-board-leave = Being away
contact-board-who = Who?
contact-board-from = First day
contact-board-until = Last day
contact-board-cover = Who covers?
contact-board-cover-hint = Whoever covers sees your conversations as their own. It ends by itself after the last day.
contact-board-cover-anyone = Whoever is here
contact-board-own-cover = Choose somebody else to cover.
contact-board-too-early = The last day cannot lie before the first day or before today.
contact-board-too-long = This can be for { $max } days at most. Hand your conversations over instead.
contact-board-rules = What the team agreed on
contact-board-light = After how many days is a light question all right?
contact-board-light-hint = When somebody said they are fine and it stayed quiet since.
contact-board-youth = Whom do you consult about somebody under 18?
contact-board-youth-hint = A function, a number and when. It stands beside each conversation with somebody under 18.

## Handing over all

contact-load-title = All conversations of a colleague
contact-load-heading = All conversations of { $name }
contact-load-lead = These conversations go over together. Whoever waits goes on waiting, and reads in the conversation who goes on. What was said you do not see here.
contact-load-empty = No conversations
contact-load-empty-text = This colleague has no conversations of the desk now. Conversations of a shift stay with the duo of that shift.
contact-load-waits = Waits
contact-load-no-wait = does not wait
contact-load-to = To whom?
contact-load-to-hint = Whoever gets them has the conversations at once.
contact-load-queue = Back in the queue, for everybody
contact-load-move = Hand over all
contact-load-question = { $count ->
    [one] 1 conversation goes over.
   *[other] { $count } conversations go over.
 }
contact-load-yes = Yes, hand over
contact-load-moved = { $count ->
    [0] No conversation went over.
    [one] 1 conversation went over.
   *[other] { $count } conversations went over.
 }

# Advice before something goes to others
contact-consult-first = Do not share anything with others yet: first the two of you ask advice, without a name. Write it down and have your colleague confirm it.
contact-consult-done = You have consulted. Is there something new to share? Then consult again.
contact-consult-agree-question = You confirm this as the second. They can read the consultation here.
contact-consult-not-yours = This consultation is confirmed already, or you wrote it yourself.
contact-on-pass = Pass on to another team
contact-from-not-yet = This cannot be done now: your colleague reads along first, or made a conversation of it already. What you typed is still here.
