# The desk: what only workers see.

# The front door and the desk. Warm and plain.

contact-nav-desk = Conversations
contact-kept-summary-seen = Short note. The other person can read this.
contact-kept-call-seen = About a phone call. The other person can read this.

## The desk

contact-desk-title = Conversations
contact-desk-empty = There are no conversations yet
contact-desk-empty-text = As soon as somebody writes, it stands here. Nobody writing is fine too.
contact-desk-waiting = { $count ->
    [0] Nobody waits for an answer.
    [one] One person waits for an answer.
   *[other] { $count } people wait for an answer.
 }
contact-desk-waits = waits for an answer
contact-desk-who = Who
contact-desk-state = How it stands
contact-desk-language = Language
contact-desk-door = By
contact-desk-since = Last message
contact-desk-earlier = Previous
contact-desk-later = Next
contact-channel-front-door = Front door
contact-channel-file = File
contact-channel-outreach = Outreach

contact-answer = Answer
contact-answer-hint = One question at a time is enough. You can take an answer back as long as the other person has not written again.
contact-taken-back = Your answer was taken back and stands in the field again. It may have been read already.
contact-pace = You wrote three times in a row. Better wait until the other person says something. Silence is fine too.
contact-fine = “I am fine” is an answer too. Ask one light question at most, and stay with what the other person brings up.
contact-stop-respected = The other person asked to stop. Nothing can be sent until they write again themselves.
contact-stop-needs-wish = The other person asked to stop. You can go on here only if they sought contact again themselves. Tick that, if so.

contact-state = How does it stand?
contact-state-new = This is how it stands now
contact-state-hint = It may go forward and back.
contact-state-wish = The other person sought contact again themselves.
contact-state-silent = Silent
contact-state-fine = “I am fine”
contact-state-talking = Talking
contact-state-call-offered = Call suggested
contact-state-called = Called
contact-state-visit-offered = Visit suggested
contact-state-visit = Visit agreed
contact-state-met = Met
contact-state-not-now = Not now
contact-state-stop = No more messages

contact-note = Note one line
contact-note-line = One line about a talk elsewhere
contact-note-hint = Only what is needed to talk on. No names, no literal text. The other person can read this.
contact-choice = What did they choose?
contact-choice-what = The choice
contact-choice-hint = Saying no costs nothing.
contact-offer = Suggest another way
contact-offer-ways = What do you suggest?
contact-offer-ways-hint = The other person reads this in the conversation.
contact-offer-needs-way = Choose at least one way.
contact-offer-number = Our number
contact-offer-number-hint = We do not keep the other person's number.
contact-offer-when = When is it possible?
contact-offer-who = Who picks up?
contact-offer-send = Suggest

contact-call = There was a call
contact-call-outcome = How did it go?
contact-call-hint = How long it took does not matter.
contact-call-agreed = What did you agree?
contact-call-agreed-hint = Keep it small: only the next step. The other person can read this.
contact-call-danger-now = The other person was in danger at that moment.

contact-code-give = Give a code to come back with
contact-code-give-text = Do this at the start of a chat or a call. If the contact breaks off, they can go on here.
contact-code-give-yes = Make a code
contact-code-has-one = The person has a code already. We cannot see it. If it was lost, choose ‘The code was lost’ below.
contact-handed-heading = Code for the other person
contact-handed-lead = Pass this code on now. We show it only once.
contact-handed-once = Add: whoever has the code can read the conversation.
contact-handed-where = Add where the code fits: on this site, under “I already have a code”.
contact-handed-not = Do not keep the code yourself.

contact-on = On together
contact-on-visit = Suggest a visit
contact-on-case = Begin a case
contact-on-short = Only one practical question

contact-first = The first minute
contact-first-name = Say who you are: { $name }.
contact-first-organisation = Say where you work: { $name }.
contact-first-aim = Say why you talk: you want to know how things are, and help if that is welcome.
contact-first-secret = Say that it stays between you, and who else can read it.
contact-first-limits = Be honest about the limit: when a life is in danger, or somebody under 18 is in serious danger, you cannot always keep silent. You say so first, if you can.
contact-first-nameless = A name is not needed. Not now and not later.
contact-first-free = Hanging up is always fine. The code brings them back.

contact-danger = In danger now?
contact-danger-ask = Just ask: “Are you safe now?”
contact-danger-call = If they can call themselves, it is 112. Stay with them.
contact-danger-may = When a life is in danger you may call 112 yourself, with no more than is needed. Say so first, if you can.
contact-danger-decide = Call your colleague or team lead at once. You decide together; if there is no time, you decide and call afterwards.

contact-from-heading = An answer
contact-from-lead = Somebody wrote back. Begin a conversation with it; only the two of you can read it.
contact-from-begin = Begin the conversation
