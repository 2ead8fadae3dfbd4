# What visitors read: information, walking in, calling, cards. Short whole sentences; they are translated.

guide-title = Good to know
guide-index-lead = Choose what you want to read. We do not keep track of what you open.
guide-write = Write to us
guide-print = On paper? Choose “Print” in the menu of your browser.

## Days

guide-weekday-1 = Monday
guide-weekday-2 = Tuesday
guide-weekday-3 = Wednesday
guide-weekday-4 = Thursday
guide-weekday-5 = Friday
guide-weekday-6 = Saturday
guide-weekday-7 = Sunday

## For whom, and where

guide-for-everybody = For everybody
guide-for-men = For men and boys
guide-for-women = For women and girls
guide-for-trans = For trans people
guide-for-young = For young adults
guide-at-ours = At our place
guide-at-neighbourhood = In a community centre or library
guide-at-cafe = Somewhere you can eat or drink
guide-at-outside = Outside
guide-steps-none = There are no stairs and no steps.
guide-steps-helped = There is a step. We help you over it.
guide-steps-some = There are stairs.
guide-wait-nowhere = You are let in at once.
guide-wait-apart = You wait in a place by yourself.
guide-wait-together = You wait in a room with others.

## Walking in

guide-walkin-heading = Come by
guide-walkin-lead = You can just walk in. You do not have to say who you are or why you come.
guide-walkin-none = There are no fixed hours now
guide-walkin-none-text = Feel free to write to us. We will find a moment together.
guide-there = Who is there?
guide-where = Where?
guide-who-for = For whom?
guide-closed = Nobody is there on these days
guide-checked = Something may have changed. We checked this on { $day }.
guide-book = Would you rather have a fixed time?
guide-book-lead = Choose a time. We do not ask for a reason.
guide-left =
    { $left ->
        [0] Full
        [one] One place left
       *[other] { $left } places left
    }
guide-events = Events
guide-event-minors = For those under 18. There are always two workers.
guide-event-adults = For those who are 18 or older.
guide-event-address = The address is on your card once you have signed up.

## How to get there

guide-route = How to get there
guide-route-station = From the station or the stop
guide-route-door = Which door?
guide-route-bell = Which bell?
guide-route-wait = Do you have to wait?
guide-route-steps = Are there stairs?

## An appointment

guide-booking-title = Appointment
guide-alias = What do you want to be called?
guide-alias-hint = Feel free to make up a name. If you leave this empty, we give you one.
guide-alias-is-code = This looks like a code. Keep it to yourself and choose another name.
guide-with = Whom would you like to see?
guide-with-anybody = It does not matter
guide-age = How old are you?
guide-age-hint = We do not keep your answer.
guide-age-minor = I am under 18
guide-age-adult = I am 18 or older
guide-age-other = This event is for another age. Feel free to write to us, and we will look for something that suits you.
guide-book-yes = Make the appointment
guide-book-hangs = This appointment goes with the code you already have.
guide-book-have-code = I already have a code
guide-full = This time has just been taken. Go back and choose another time.
guide-enough = With one code you can have { $max } appointments. Cancel one first.
guide-booked = Your appointment is made
guide-booked-lead = Just come in and say the name on this card. The day after, we erase all of it.
guide-booked-code = With this code you can move or cancel your appointment.
guide-card-name = Name
guide-card-when = When?
guide-mine = Your appointments
guide-mine-none = You have no appointment now
guide-mine-changed = This cannot go on as it stands here. We are sorry. Choose another time.
guide-move = Choose another time
guide-move-yes = Move my appointment
guide-cancel = Cancel
guide-cancel-question = Your place is then free for somebody else. You do not have to say why.
guide-cancel-yes = Yes, cancel

## Calling

guide-call-heading = Call us
guide-call-lead = Feel free to call, also when you do not know yet what to say.
guide-call-none = You cannot call us yet
guide-call-number = Our number
guide-call-who = Who picks up?
guide-call-asked = What do we ask?
guide-call-asked-text = How you are, and whether you can talk safely now.
guide-call-not = What do we not ask?
guide-call-not-text = What your name is, where you live or why you call.
guide-call-hang-up = You may always hang up. You do not have to say why.
guide-call-hide = How to hide your number
guide-call-hide-text = Type #31# before our number. On a landline it is often *31*.
guide-call-traces = Our number may stay in your list of calls, or show up on the bill. We do not write down your number, unless you ask us to.

## What can you expect?

guide-expect-heading = What can you expect?
guide-expect-person = You talk with a person, and it costs nothing. We are not the government and not the police.
guide-expect-pace = You decide how fast it goes. Being silent is fine too.
guide-expect-choice = You choose what happens. You can always stop talking.
guide-expect-all = It can be about anything: housing, money, work, health, or somebody who hurts you.
guide-expect-who = Who can read what I tell?
guide-complaint = Did an agency not treat you well?
guide-complaint-text = Tell us what happened and what should change. We pass it on without mentioning you. We name the agency only if you agree.

## What do you want?

guide-goals-heading = What do you want?
guide-goals-lead = No answer is wrong. We help you with what you choose, also when you want something else later.
guide-goal-safer = I want to work more safely. We think along about agreements, about who looks out for you and about what you do when things go wrong.
guide-goal-limits = I want to guard my boundaries. We practise together how to say no, and what to do when somebody does not listen.
guide-goal-beside = I want another job or training beside it. We help you look for something that suits you.
guide-goal-stop = I want to stop. We help with housing, money, work and rest. You do not have to do everything at once.
guide-goal-unsure = I do not know yet. Then we talk first, or we leave it for now.

## Staying healthy

guide-pro-heading = How do you begin the conversation?
guide-health-heading = Staying healthy
guide-health-lead = At the public health service (GGD) you can get a test, a vaccination or an answer about sexual health.
guide-health-find = Search the internet for “GGD seksuele gezondheid” and the place where you live. You will find the number there.
guide-health-ask = Ask beforehand whether it is free, and whether you can do it without your own name.
guide-health-along = Would you like somebody to come along or to call for you? Ask us.
guide-health-now = Did something just happen that you did not want? Call the Centrum Seksueel Geweld, free, day and night: 0800-0188.
guide-health-kept = What you tell there stays there. We do not ask about it.

## Passing it on

guide-pass-heading = Pass it on
guide-pass-lead = Do you know somebody who could use this? Pass on this card. We never ask to whom.
guide-pass-card = Would you like to talk to somebody? Write here. You do not have to say who you are.
guide-pass-count = We only count how often this address is used, not by whom.

## How I stay safe

guide-safe-heading = How I stay safe
guide-safe-lead = Make a card for yourself. Everything may stay empty.
guide-safe-not-kept = We keep nothing of this. Only you have the card.
guide-safe-new = Meeting somebody you do not know
guide-safe-new-tip-place = Meet in a place you know, the first time.
guide-safe-new-tip-feeling = Does it not feel right? Then you may leave, also after you agreed on something.
guide-safe-new-field = What do I do beforehand?
guide-safe-buddy = Somebody who looks out for me
guide-safe-buddy-tip = Agree with somebody when you let them know that all is well.
guide-safe-buddy-who = Who looks out for me? A nickname is enough.
guide-safe-buddy-when = When do I let them know?
guide-safe-buddy-else = What do they do when they hear nothing?
guide-safe-limits = My boundaries
guide-safe-limits-tip-mind = You may always change your mind.
guide-safe-limits-tip-words = Think beforehand of a sentence to say no with.
guide-safe-limits-field = What do I want, what not, and how do I say no?
guide-safe-online = Online
guide-safe-online-tip-account = Use another account and another picture than in private.
guide-safe-online-tip-place = Do not let apps see where you are.
guide-safe-online-tip-picture = Mind what is in a picture: your face, a tattoo, the view.
guide-safe-online-field = What do I switch off, or do differently?
guide-safe-wrong = When things go wrong
guide-safe-wrong-tip-out = Think beforehand of how to get away and where you can go.
guide-safe-wrong-tip-call = Are you in danger? Call 112.
guide-safe-wrong-tip-fault = It is not your fault.
guide-safe-wrong-field = Where do I go, and what do I take along?
guide-safe-show = Make my card
guide-safe-card = My card
guide-safe-keep = Keep what I type on this device
guide-safe-keep-hint = Only do this when nobody else looks at this device. “Quickly leave” erases it.
guide-safe-wipe = Erase it from this device
guide-safe-share = Put it in my conversation
guide-safe-share-hint = Then the team you write with can read it.

# Geld
guide-money-heading = Money, debts and benefits

# Practical help
guide-relief-heading = Help for today
guide-home-heading = A place to live
guide-learn-heading = Learning
guide-strong-heading = What are you good at?
