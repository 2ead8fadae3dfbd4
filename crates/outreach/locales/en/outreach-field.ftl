# The field book: channels, coverage, roster, reasons, events, care for each other, young people.

outreach-nav-channels = Channels
outreach-nav-roster = Roster

# Channels
outreach-channels-title = Channels
outreach-channels-lead = Where the team makes contact. Nothing about a person stands here.
outreach-channels-none = There are no channels on the list yet
outreach-channels-none-hint = Put the sites, apps and places where you make contact below.
outreach-channels-table = Channels of the team
outreach-channels-name = Channel
outreach-channels-kind = Kind
outreach-channels-audience = For whom
outreach-channels-audience-hint = Do young people come there? Then you always work there by the agreements for young people.
outreach-channels-municipality = Municipality
outreach-channels-municipality-hint = Only the name of the municipality. Leave it empty if it is about the whole region.
outreach-channels-region = whole region
outreach-channels-place = Type of place
outreach-channels-branches = Which work is this mostly about?
outreach-channels-branches-hint = For fitting information and totals. It says nothing about whom you meet there.
outreach-channels-agreed-with = With whom was that agreed?
outreach-channels-agreed-with-hint = A function, such as whoever runs the site. No name.
outreach-channels-agreed-on = On which day?
outreach-channels-agreed-line = Agreed with { $with }
outreach-channels-rules = House rules
outreach-channels-rules-hint = May you look for contact here? What was agreed, and with whom?
outreach-channels-text = Our own profile text
outreach-channels-text-hint = The text on your official page. Never the text of somebody else.
outreach-channels-last = Last visited
outreach-channels-never = never yet
outreach-channels-add = Add a channel
outreach-channels-add-yes = Put on the list
outreach-channels-full = The list is full. Write over a channel that you no longer use.
outreach-channels-no-address = Name an area or a municipality, not an address.
outreach-channels-away = Put away
outreach-channels-is-away = This channel was put away. No shift can start on it.
outreach-channels-put-away = Put away
outreach-channels-put-away-question = The channel disappears from the list. You can always take it out again.
outreach-channels-put-away-yes = Yes, put away
outreach-channels-take-out = Take out again
outreach-channel-title = Channel
outreach-channel-here = On this channel
outreach-audience-adult = Adults
outreach-audience-mixed = Mixed
outreach-audience-youth-risk = Young people come there
outreach-branch-window = Window work
outreach-branch-escort-own = Escort, on one's own
outreach-branch-escort-agency = Escort through an agency
outreach-branch-street-work = Work on the street
outreach-branch-home = Work at home
outreach-branch-club = Work in a club
outreach-branch-private-house = Work in a private house
outreach-branch-salon = Work in a salon
outreach-branch-online = Arranged online

# Coverage
outreach-coverage-title = Where have we been?
outreach-coverage-lead =
    { $count ->
        [one] Where nobody was for a week stands on top.
       *[other] Where nobody was for { $count } weeks stands on top.
    }
outreach-coverage-table = Channels and municipalities
outreach-coverage-no-channel = no channel and no round yet
outreach-coverage-street = on the street
outreach-coverage-quiet = nobody lately
outreach-coverage-weeks =
    { $count ->
        [0] this week
        [one] one week ago
       *[other] { $count } weeks ago
    }

# The team's reasons
outreach-reasons-title = Reasons to say hello
outreach-reasons-own = Your own
outreach-reasons-with-luwte = Came with Luwte
outreach-reasons-none = You have no reasons of your own yet
outreach-reasons-none-hint = The reasons that came with Luwte stand below.
outreach-reasons-away-question = Nobody can pick this reason then. You can always take it out again.
outreach-reasons-add = Add a reason
outreach-reasons-add-yes = Add
outreach-reasons-name = Reason
outreach-reasons-name-hint = An occasion to be kind. Never something about one person.
outreach-reasons-caution = What to keep in mind
outreach-reasons-caution-hint = What does it not say? How often was there nothing the matter?
outreach-reasons-full = The list is full. Rather pick from what is there.

# The team's agreements
outreach-rules-title = How we work
outreach-rules-lead = This holds for all shifts of the team.
outreach-rules-pause = Days between a first and a second message
outreach-rules-pause-hint = From 14 to 28 days. There is never a third message.
outreach-rules-ceiling = Messages that a duo sends in one day
outreach-rules-ceiling-hint = From 5 to 60. It is a limit, not a target.
outreach-rules-minutes = How long a shift lasts, in minutes
outreach-rules-minutes-hint = From 60 to 600. After that Luwte asks to stop. Nothing is lost.
outreach-rules-places = Types of places
outreach-rules-places-hint = One on each line, such as station area, park or café. Never an address.
outreach-rules-lines = Put one on each line, eighty at most, and no addresses.

# Roster
outreach-roster-title = Roster
outreach-roster-lead = Who is when on which channel? You always work in twos.
outreach-roster-vacant =
    { $count ->
        [one] In the next six weeks one shift still lacks a duo.
       *[other] In the next six weeks { $count } shifts still lack a duo.
    }
outreach-roster-unplanned =
    { $count ->
        [one] One channel without a shift in the next six weeks
       *[other] { $count } channels without a shift in the next six weeks
    }
outreach-roster-none = Nothing stands on the roster yet
outreach-roster-none-hint = Plan a shift below, once or each week.
outreach-roster-table = Planned shifts
outreach-roster-when = When
outreach-roster-do = Do
outreach-roster-missing =
    { $count ->
        [one] one more needed
       *[other] { $count } more needed
    }
outreach-roster-join = I join
outreach-roster-leave = I cannot come
outreach-roster-cancel = Take off
outreach-roster-cancel-question = This shift goes off the roster.
outreach-roster-cancel-yes = Yes, take off
outreach-roster-plan = Plan a shift
outreach-roster-plan-yes = Put on the roster
outreach-roster-needs-channel = First put a channel on the list:
outreach-roster-day = Day
outreach-roster-from = From
outreach-roster-until = Until
outreach-roster-until-hint = A post at night ends the next morning: from 22:00 until 2:00.
outreach-roster-first = Who
outreach-roster-second = And who else
outreach-roster-weeks = How many weeks in a row?
outreach-roster-weeks-hint = Leave empty for once. 53 at most.
outreach-roster-time = Write a time as 19:30.
outreach-roster-order = The end comes after the beginning. Only what begins after noon may last until { $uur } o’clock the next morning.
outreach-roster-taken = Somebody else has just taken this place. See below how it stands now.
outreach-roster-same = Choose somebody else: a duo is two people.
outreach-roster-full = At most { $max } shifts fit in one month.
outreach-hours = Hours in
outreach-hours-lead = Hours by channel. Who made them is not counted here.
outreach-hours-none = There are no hours yet
outreach-hours-table = Hours by month and channel
outreach-hours-month = Month
outreach-hours-planned = Planned
outreach-hours-realised = Done
outreach-hours-elsewhere = not on the list

# A shift
outreach-start-listed = On which channel?
outreach-start-unlisted = Is the place not on the list?
outreach-ceiling-left =
    { $count ->
        [one] You can send one more first message today.
       *[other] You can send { $count } more first messages today.
    }
outreach-ceiling-of =
    { $count ->
        [one] The limit is one a day; it is no target.
       *[other] The limit is { $count } a day; it is no target.
    }
outreach-ceiling-reached = It is enough for today. You have sent many people a message. You can go on tomorrow.

# Care for each other
outreach-care = Are you all right?
outreach-call = I want a colleague with me
outreach-call-lead = Your team sees it at Shifts and at Visits, and whoever is on call is rung at once.
outreach-call-asks = asks for a colleague
outreach-call-taken = { $name } goes there.
outreach-call-go = I go there
outreach-call-over = No longer needed
outreach-length-nearly =
    { $count ->
        [one] One more minute, then it was long enough.
       *[other] { $count } more minutes, then it was long enough.
    }
outreach-length-enough = You have been at it long enough. Finish calmly and stop the shift. All that you wrote and counted stays.
outreach-talk = Talk for a moment
outreach-talk-lead = How was it? What went well? What do you take home? Talk about it together, five minutes will do.
outreach-talk-done = We talked
outreach-talk-reminder = Your shift is over. Did you talk about it yet?
outreach-talk-open = To the shift
outreach-heavy = This was heavy
outreach-heavy-said = You said that this was heavy. Talk about it with somebody you trust.
outreach-heavy-undo = It was not
outreach-heavy-who = Your team leader only sees how often this happens in a week. Not whose it was, and not why.
outreach-load-title = How heavy is it?
outreach-load-lead = Numbers by week, of the whole team. Who did what does not stand here.
outreach-load-table = The last twelve weeks
outreach-load-week = Week from
outreach-load-shifts = Shifts
outreach-load-hours = Hours
outreach-load-untalked = Not talked about
outreach-load-heavy = Heavy

# Young people
outreach-youth-holds = Young people come here. You take each step together, without words about jobs or dates. Never ask for a picture. In doubt? Fier and youth help think along, also without a name.
outreach-opening-young = For young people: how are you?
outreach-opening-young-again = For young people: second and last message
outreach-young = under 18
outreach-young-told = Told to be under 18
outreach-young-question = This holds only if they told it themselves. From now on you take each step together.
outreach-young-yes = Yes, they told it
outreach-young-answered = There is a conversation already. Younger than 18, or 18 or older after all? Note it there.
outreach-young-lead = Take each step together. Use the drafts for young people.
outreach-young-read = Your colleague took a step. Read along before you go on.
outreach-young-read-yes = I have read along
outreach-young-waits = Your colleague reads along first, on a screen of their own. After that you can go on.
outreach-young-shareable = You consulted and agree with each other.
outreach-young-not-shareable = Do not share anything with others yet. Consult first, and have your colleague confirm it. Until then Luwte lets nothing pass.
outreach-consult = Note a consultation
outreach-consult-title = Consultation
outreach-consult-lead = Ask for advice without a name and without anything by which somebody is known.
outreach-consult-with = Whom did you consult?
outreach-consult-with-hint = The organisation or the function, such as youth help or Fier.
outreach-consult-question = What did you ask?
outreach-consult-question-hint = Without a name.
outreach-consult-advice = What was the advice?
outreach-consult-decision = What did you decide?
outreach-consult-signed = Confirmed by
outreach-consult-agree = I agree with this
outreach-consult-agree-question = You confirm this as the second of the duo.
outreach-consult-agree-yes = Yes, confirm

# Events
outreach-joint-title = Events with others
outreach-joint-lead = Numbers only. Nobody's name, and nothing goes back to whoever else was there.
outreach-joint-card = Card to give: we are not the police
outreach-joint-none = There are no events yet
outreach-joint-none-hint = Put below how many people you talked with.
outreach-joint-table = Events
outreach-joint-kind = Kind
outreach-joint-talked = Talked with
outreach-joint-cards = Cards given
outreach-joint-add = Add an event
outreach-joint-later = This day is still to come.
outreach-joint-full = The list is full.
outreach-joint-undo = Take away
outreach-joint-undo-question = The numbers are not counted then.
outreach-joint-undo-yes = Yes, take away
outreach-event-escort-check = Along with a check
outreach-event-walk-in-event = Walk-in
outreach-event-boys-and-men = For boys and men
outreach-event-stall = Information stall
outreach-event-other-event = Something else

# A shift that is long or over
outreach-length-over = You have been at it long enough for today. Do not write to anybody new. You can still count, and what you typed is still there.
outreach-sent-meanwhile = A colleague was just before you, or this shift was over some time ago. What you typed is still there.
outreach-tally-over = This shift is over: this was not counted any more. What you counted is kept.

# Under 18: asking advice, and a slip
outreach-start-audience-hint = Young people come to a chat site for everybody too. The agreements for young people hold there.
outreach-consult-read = Does it become a conversation? Then this goes along, and they can read it there.
outreach-consult-moved = Your consultation now stands with the conversation.
outreach-consult-answered = There is an answer meanwhile. Write the consultation down in the conversation. What you typed is still here.
outreach-young-of-age = 18 or older after all?
outreach-young-of-age-question = It counts when both of you say so. In doubt? Then leave it as it is.
outreach-young-of-age-yes = Yes, 18 or older
outreach-young-of-age-said = You said: 18 or older after all. It counts once your colleague says so too.
outreach-young-of-age-other = Your colleague says that they are 18 or older after all.
outreach-young-of-age-too = I think so too

## Is it allowed here?
outreach-allowed = May you look for contact here?
outreach-allowed-hint = We keep to the rules of whoever runs the place. Where it is not allowed nobody starts a shift.
outreach-allowed-unknown = Not looked up yet
outreach-allowed-rules = Yes, by the rules of the place
outreach-allowed-agreed = Yes, that was agreed
outreach-allowed-no = No, it is not allowed here
outreach-allowed-no-here = not allowed here
outreach-allowed-not = You may not look for contact in this place. Choose another, or agree with whoever runs it first.
outreach-allowed-look-up = We do not know yet whether you may look for contact in this place. Look it up and put it on its page.
outreach-channels-minutes = At most so many minutes
outreach-channels-minutes-hint = Only when a shift must be shorter here than elsewhere: a place where you see heavy things, for instance.
outreach-seen = Do you see images of sexual abuse of children?
outreach-seen-keep-nothing = Keep nothing. Take no picture of your screen, pass nothing on and put no address or name down here.
outreach-seen-report = Report the page itself to Offlimits (Meldpunt Kinderporno), or to the police. Is a child in danger now? Call 112.
outreach-seen-care = Then stop the shift and talk about it with your colleague. Feel free to say that the shift was heavy.
outreach-meanwhile = A colleague changed this just now as well. What you typed is still there. Is it right? Then save it again.
outreach-meanwhile-there = This stands there now, and you typed something else
