# What only workers and other professionals read.

guide-nav-walk-in = Walk-in
guide-work-title = Walk-in
guide-work-lead = Who comes today, and what everybody can read on the site about coming by and calling.

## Today

guide-work-today = Today
guide-work-today-none = There are no appointments today
guide-work-today-hint = Do not ask for a name or a reason. The list is gone tomorrow.
guide-work-alias = Name
guide-work-time = Time
guide-work-what = For
guide-work-with = Would like to see
guide-work-later = Later
guide-work-bookings =
    { $count ->
        [one] one appointment
       *[other] { $count } appointments
    }
guide-work-count = Count who came
guide-work-count-hint = We only count how many, for the yearly figures. Never who.
guide-work-came = How did they come?
guide-came-door = Just walked in
guide-came-booking = With an appointment
guide-came-call = Called
guide-work-number = How many?
guide-work-count-yes = Count
guide-work-counted = Counted.

## What everybody reads

guide-work-told = What everybody reads
guide-work-see = See the page as visitors see it
guide-work-never-checked = Nobody has said yet that this is right.
guide-work-checked = Checked on { $day }.
guide-work-checked-yes = I checked everything: it is right
guide-work-add = Add
guide-work-preview = Look first
guide-work-preview-heading = This is how a visitor sees it
guide-work-remove = Remove
guide-work-remove-question = Visitors will not see this any longer. Whoever had an appointment here reads that it is off.
guide-work-remove-yes = Yes, remove
guide-work-too-many = No more than { $max } fit here. Remove something first.
guide-work-until = This time is not later than the beginning.
guide-work-names = Who is there?
guide-work-names-hint = First names or other names that colleagues chose themselves, with commas. At most { $max } names.
guide-work-names-wrong = Write at most { $max } names, each of at most { $long } characters.
guide-work-from = From
guide-work-to = Until
guide-work-day = Day
guide-work-seats = How many people at a time?

guide-work-places = Places
guide-work-places-none = There is no place yet
guide-work-place = Place
guide-work-place-name = Name of the place
guide-work-place-name-hint = A name that says nothing about the work. It stands on cards.
guide-work-address = Street and town
guide-work-station-hint = In plain words, without a map. Name something one sees on the way.
guide-work-place-busy = There are still walk-in hours here. Remove those first.

guide-work-hours = Walk-in hours
guide-work-hours-none = There are no walk-in hours yet
guide-work-hours-place-first = Make a place first.
guide-work-hour = Walk-in hour
guide-work-length = How long is an appointment?
guide-work-length-none = No appointments, walk-in only
guide-work-length-minutes = { $minutes } minutes

guide-work-closed = Days on which nobody is there
guide-work-closed-yes = Nobody is there on this day
guide-work-closed-past = This day is over.
guide-work-closed-again = Open on { $day } after all

guide-work-events = Events
guide-work-events-none = There are no events
guide-work-event = Event
guide-work-event-name = Name of the event
guide-work-event-name-hint = A name that says nothing about the work, such as “Eating together”.
guide-work-event-at = What kind of place?
guide-work-event-where = Where exactly?
guide-work-event-where-hint = This stands only on the card of those who sign up.
guide-work-event-minors = Only for those under 18
guide-work-event-minors-hint = Minors can sign up only here, and adults cannot. Name at least two workers.
guide-work-event-fixed = This cannot change any more. Make a new event.
guide-work-event-two = At an event for minors there are at least two workers. Give their names.
guide-work-event-past = Choose a day that is still to come.
guide-work-round = Round off
guide-work-round-hint = Write down numbers only. No list stays of who was there.
guide-work-round-came = How many people came?
guide-work-round-good = How many liked it?
guide-work-round-fair = How many found it all right?
guide-work-round-poor = How many did not like it?
guide-work-round-more = There are more opinions than people.
guide-work-round-yes = Round off

guide-work-line = Our telephone number
guide-work-line-none = There is no number on the site
guide-work-number-hint = For each day, fill in from when until when somebody picks up. Leave other days empty.
guide-work-number-wrong = Fill in a telephone number, in figures.
guide-work-line-who = Who picks up?
guide-work-line-no-hours = Fill in at least one day.
guide-work-line-remove-question = Visitors can then no longer read how to call us.

guide-work-words = Words to pass on
guide-work-words-hint = An address with a word behind it, for a card or a poster. We only count how often it is used. The first word stands on the card “Pass it on”.
guide-work-word = A plain word
guide-work-word-hint = A few small letters or figures, such as “linde”. The word must give nothing away.
guide-work-word-wrong = Choose a word of { $min } to { $max } plain letters or figures.
guide-work-word-taken = This word is there already.
guide-work-used =
    { $count ->
        [0] not used yet
        [one] used once
       *[other] used { $count } times
    }
guide-work-used-few = used fewer than { $count } times

## Conversation guide for professionals

guide-pro-lead = For teachers, doctors, youth workers and others who worry about somebody.
guide-pro-before = Beforehand
guide-pro-before-proof = You do not have to prove or solve anything. Somebody who listens is a lot already.
guide-pro-before-signs = We give you no list of signs. One sign says almost nothing, and counting them turns a person into a suspicion.
guide-pro-before-place = Choose a quiet moment, just the two of you, where nobody walks in.
guide-pro-begin = How you can begin
guide-pro-begin-see = Say what you see, not what you think: “You seem tired lately. How are you?”
guide-pro-begin-free = Say that nothing has to be told: “You do not have to tell me anything. I am not easily shocked.”
guide-pro-begin-shame = Shame keeps many boys and men silent. Say that you hear such stories more often, and that you believe him.
guide-pro-honest = Be honest
guide-pro-honest-secret = Promise no secret that you cannot keep. Say beforehand what you do when somebody is in danger.
guide-pro-honest-together = Do nothing behind somebody’s back. Say what you want to do and ask what the other wants.
guide-pro-not = Better not
guide-pro-not-why = Do not ask “why”, and do not ask about customers, pictures or messages.
guide-pro-not-look = Do not search sites yourself, and do not look into somebody’s phone.
guide-pro-not-write = Do not write down a suspicion with a name.
guide-pro-offer = Afterwards
guide-pro-offer-choice = Give a choice: talk with you, with somebody else, or not now. All three are good.
guide-pro-offer-card = Give our card. Whoever has it can write to us without saying who they are.
guide-pro-think = Think along with us
guide-pro-think-text = Write to us or call us. We need not know whom it is about: leave out the name.
guide-pro-danger = Is there danger now? Call 112. Is somebody not safe at home or in a relationship? Call Veilig Thuis, free, day and night: 0800-2000.
