# Outreach: shifts, first contacts and visits.

# Places
outreach-nav-shifts = Shifts
outreach-nav-visits = Visits

# Where we make contact
outreach-channel-chat-site = Chat site
outreach-channel-forum = Forum
outreach-channel-dating-app = Dating app
outreach-channel-advertisement-site = Site with advertisements
outreach-channel-street = On the street
outreach-channel-event = Event

# What we count
outreach-counted-sent = Sent
outreach-counted-answered = Answered
outreach-counted-refused = Rather not
outreach-counted-info-given = Information given

# Reasons to say hello
outreach-reason-quick-date = Words about a quick date
outreach-reason-tired-or-hurried = Tired or hurried
outreach-reason-place-to-stay = Asks for a place to sleep
outreach-reason-seems-young = Seems young
outreach-reason-info-round = Round with information
outreach-reason-other = Something else
outreach-caution-quick-date = Often means nothing special. Perhaps money is needed soon, perhaps not. Begin with how things are.
outreach-caution-tired-or-hurried = Everybody is tired now and then. Ask how things are and draw no conclusion.
outreach-caution-place-to-stay = Sometimes it is a joke, sometimes there really is nowhere to sleep. Ask calmly what is needed tonight.
outreach-caution-seems-young = You cannot see an age. Do you think somebody is under 18? Write together with your colleague, and talk to your team lead before you go on.
outreach-caution-info-round = You only let people know that you are there. Expect no answer.
outreach-caution-other = Tell your colleague why you want to say hello. Does it still sound right together? Then do it.

# Drafts of a first message
outreach-opening-hello = How are you?
outreach-opening-info = We are here
outreach-opening-again = Second and last message
outreach-draft-own-line = [Write one line of your own here.]

# The list of shifts
outreach-shifts-title = Shifts
outreach-shifts-lead = What the team does, in numbers. Only the two who run a shift see who answered.
outreach-shifts-none = There are no shifts yet
outreach-shifts-none-hint = You always run a shift with two.
outreach-shifts-table = Shifts of the team
outreach-shifts-since = Started
outreach-shifts-where = Where
outreach-shifts-who = Who
outreach-shift-runs = running
outreach-start = Start a shift
outreach-start-lead = You do not work alone. Choose the colleague who is with you now.
outreach-start-alone = You cannot start a shift now: there is no other outreach worker in your team yet. Ask your administrator to invite a colleague.
outreach-start-channel = Where do you make contact?
outreach-start-name = What is that place called?
outreach-start-name-hint = The name of the site, the app or the district. Never an address or somebody’s name.
outreach-start-with = With whom?
outreach-start-with-hint = A colleague who is at work now as well.
outreach-start-yes = Start the shift

# A shift
outreach-shift-title = Shift
outreach-shift-ended = Ended
outreach-shift-over = This shift is over. You can still go on with whom you wrote to then.
outreach-tally = Tally
outreach-tally-normal = Many messages stay without an answer. That is normal, and it is not you.
outreach-tally-more = { $what } +1
outreach-tally-less = { $what } −1
outreach-tally-slip = Counted one too many?
outreach-stop = End the shift
outreach-stop-question = After that you cannot count or write to anybody new. The numbers go to the totals.
outreach-stop-yes = Yes, end the shift

# Saying hello
outreach-no-names = You note no names here. You only count what you did.
outreach-hello = Saying hello
outreach-hello-lead = You write yourself, on the site or in the app, to one person. Here you only note that you wrote. Never copy text, photos or phone numbers.
outreach-drafts = Drafts for your first message
outreach-drafts-copy = Copy
outreach-reasons-lead = A reason is an occasion to be kind. It says nothing certain about anybody.
outreach-handle = Name on the site or in the app
outreach-handle-hint = One person. The name is locked away and vanishes by itself when no answer comes.
outreach-handle-one = Fill in the name of one person, without commas or lines below it.
outreach-check = May I write?
outreach-may-write = You can write to this person.
outreach-leave-be = Do not write to this person now. Somebody wrote not long ago, or this person would rather have no messages.
outreach-partners-asked = Asked as well: { $names }.
outreach-partners-silent = Not reached: { $names }. So we do not know now what they know.
outreach-enough-today = It is enough for today on this kind of channel. You can go on tomorrow.
outreach-not-again = A second message is not possible now.
outreach-interpretation = What do you think is going on?
outreach-interpretation-hint = This is a guess, not a fact. After seven days it vanishes by itself, unless the person confirms it.

# Whom you wrote to
outreach-attempts = Whom you wrote to
outreach-attempts-none = Nobody yet
outreach-attempts-none-hint = Did you send somebody a message? Then it stands here until it vanishes by itself.
outreach-attempt-answered = answered
outreach-attempt-silent = silent so far
outreach-attempt-number =
    { $number ->
        [1] First message:
       *[other] Second and last message:
    }
outreach-told = The person confirmed this:
outreach-unconfirmed = not confirmed
outreach-confirm = The person confirms this
outreach-confirm-question = Did the person really say this? Only then it is kept.
outreach-confirm-yes = Yes, they said so
outreach-answer = There was an answer
outreach-answer-line = In one line: what did the person write?
outreach-answer-hint = Only what is needed to go on talking. The person may read it later.
outreach-answer-yes = Make it a conversation
outreach-answered-where = You find the conversation under Conversations
outreach-again = Write once more
outreach-again-question = This is the second and last time. Have you sent the message already?
outreach-again-yes = Yes, sent
outreach-again-from = A second message can go from { $day }.
outreach-no = Would rather have no messages
outreach-no-question = Nobody will write to this person any more. The name is erased here at once.
outreach-no-yes = Yes, stop writing
outreach-erased =
    { $count ->
        [one] Something was erased here once.
       *[other] Something was erased here { $count } times.
    }

# Visits
outreach-visits-title = Visits
outreach-visits-lead = You never go alone. A third colleague watches whether you are all right.
outreach-visits-own = Your visits
outreach-visits-none = You have no visits
outreach-visits-none-hint = A visit begins in a conversation, when somebody has said yes.
outreach-visit-over = over
outreach-visit-runs = running
outreach-watching = You are buddy
outreach-watching-lead = Do they not check in on time? Then you get a message here and can see where they are.
outreach-watching-role = Your role in it
outreach-alarm = No sign of life
outreach-alarm-text = These colleagues did not check in on time. Perhaps they forgot. Find out.
outreach-alarm-call = Call both of them.
outreach-alarm-lead = Does nobody answer? Call your team lead and look at the place together.
outreach-alarm-112 = Do you think there is danger? Call 112.
outreach-alarm-open = Look at the visit
outreach-alarm-buddy-sees = Their buddy can see where they are. Call the buddy too.

# Planning a visit
outreach-visit-title = Visit
outreach-visit-new-lead = Somebody wants you to come by. Note what you agreed.
outreach-visit-too-few = You cannot plan a visit now. One colleague has to come along and another has to watch.
outreach-visit-yes = The person said yes
outreach-visit-yes-hint = Yes is yes. Does the person hesitate? Then you do not go.
outreach-visit-needs-yes = Without a clear yes you do not visit.
outreach-visit-place = Where
outreach-visit-place-hint = A place that the person chooses: at home, a café, our centre. Only you two see this, and the buddy when you do not check in on time. It is erased as soon as you are done.
outreach-visit-with = Who comes along?
outreach-visit-buddy = Buddy
outreach-visit-buddy-hint = A third colleague, who does not come along. The buddy sees the place only when you do not check in on time.
outreach-visit-third = The buddy is somebody else than who comes along.
outreach-visit-check-in = When do you check in?
outreach-visit-check-in-hint = Counted from now. Include the journey.
outreach-minutes =
    { $count ->
        [one] In one minute
       *[other] In { $count } minutes
    }
outreach-more-minutes =
    { $count ->
        [one] One more minute
       *[other] { $count } more minutes
    }
outreach-visit-earlier = Was the yes a while ago?
outreach-visit-yes-ago = How many minutes ago did the person say yes?
outreach-visit-ago-hint = Leave empty if it was just now.
outreach-visit-offered-ago = How many minutes ago did you offer it?
outreach-visit-plan = Note the visit

# On the way
outreach-visit-place-gone-later = This is erased as soon as you are done.
outreach-visit-place-erased = The place is erased.
outreach-visit-due = Check in before
outreach-visit-due-text = After that { $buddy } gets a message and can see where you are.
outreach-visit-late = You should have checked in already. Are you all right? Take more time or say that you are done.
outreach-visit-conversation = To the conversation
outreach-visit-begin = On together?
outreach-visit-begin-lead = Only if the other wants it. Not now is fine too; it can be done later from the conversation.
outreach-visit-begin-file = Begin a case
outreach-visit-begin-short = Only one practical question
outreach-visit-begin-not-now = Not now
outreach-step-yes = Said yes
outreach-step-departed = Left
outreach-step-depart = We are leaving
outreach-step-arrived = Arrived
outreach-step-arrive = We are there
outreach-step-ended = Done
outreach-longer = Do you need more time?
outreach-longer-no-more = More time is not possible any more. Speak to your buddy and say below that you are done.
outreach-check-out = Done
outreach-check-out-lead = The place and the times are erased at once and your buddy need not watch any longer. A note is welcome, not needed. It goes to the conversation: the person can read it.
outreach-check-out-yes = We are done and safely away
outreach-note-said = What the person said and what you agreed
outreach-note-said-hint = Short, and as much as possible in the person’s own words.
outreach-note-impression = Your impression
outreach-note-impression-hint = What you saw or thought. It stays an impression, not a fact.
