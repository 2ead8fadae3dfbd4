# What only workers see of appointments, tasks and the day.

casework-nav-today = Today
casework-today-title = Today
casework-today = Today
casework-today-empty = Nothing asks for you today.
casework-today-empty-hint = Appointments, tasks and what a client wrote will stand here by themselves.
casework-today-lapsed = Somebody was not heard of at a check-in.
casework-today-open = To the file
casework-today-appointments = Appointments of today
casework-today-overdue = Overdue
casework-today-unfinished = Was, not rounded off yet
casework-today-heeded = Asks for attention
casework-today-tasks = Tasks of this week
casework-today-later = Appointments of this week
casework-today-erase = Asked to erase
casework-erase-by = Will be erased on { $day }

casework-appointment-new = New appointment
casework-appointment-lead = Your client sees this appointment on their own page and can call it off there, without a reason.
casework-appointment-day = Day
casework-appointment-time = Time
casework-appointment-minutes = How many minutes?
casework-appointment-place-hint = A place that is safe for your client.
casework-appointment-text-hint = Short. Your client reads this too.
casework-appointment-agreed = My client is fine with this, although the rule for safe contact says otherwise
casework-appointment-agreed-hint = Only needed when you call, text or mail outside the rule. It will stand beside it.
casework-appointment-in-calendar = Put the place in my own calendar
casework-appointment-in-calendar-hint = Otherwise your calendar only says “Appointment” and the time.
casework-appointment-not-this-way = Your client does not want to be reached like this. Ask first, then tick this box.
casework-appointment-not-then = Your client does not want to be reached at that moment. Ask first, then tick this box.

casework-task-new = New task
casework-task-lead = What we do. What your client does stands with the steps.
casework-task-text-hint = Your client reads this too. Name nobody else.
casework-task-due = By which day?
casework-task-remind = Remind on that day
casework-task-remind-hint = A neutral sign at nine o'clock, without saying what about.
casework-task-overdue = Overdue

casework-service-new = Write down what is asked for
casework-service-kind = What does your client ask help with?
casework-service-lead-write = What your client asks for, not what we think of.
casework-service-outcome = What came of it?
casework-service-outcome-lead = Whether it fitted is said by your client on their own page. You read that only if your client wants it.
casework-service-giver-hint = An organisation or a colleague.

casework-draft-kept = Your draft is kept. Only you can read it.
casework-draft-keep = Keep as a draft

casework-calendar-title = Calendar
casework-calendar = My calendar in another program
casework-calendar-lead = Your appointments and shifts, as a calendar that your phone or computer can subscribe to.
casework-calendar-address = Your secret address
casework-calendar-how = In your calendar choose “subscribe” or “add calendar by URL” and paste this address.
casework-calendar-renew = New address
casework-calendar-renew-question = The old address will no longer work. Do this when somebody else saw the address.
casework-calendar-renew-yes = Yes, give a new address
casework-calendar-end = Stop the calendar
casework-calendar-end-question = The address will no longer work.
casework-calendar-end-yes = Yes, stop
casework-calendar-none = You have no address yet.
casework-calendar-none-hint = Whoever knows the address sees when you are busy. Nothing else.
casework-calendar-begin = Make an address
casework-calendar-in = What stands in it
casework-calendar-in-text = Only the time and one word: “Appointment” or “Shift”. No names. A place only when you tick that for an appointment.

## Safe

casework-nav-lapsed = Check-ins
casework-safety-title = Safety
casework-before-contact = Read this before you make contact
casework-warning-new = Write a warning down
casework-warning-lead = Something that everybody must know before contact. Your client reads this too. After its last day it is gone by itself.
casework-warning-text = What must everybody heed?
casework-warning-text-hint = Facts only, name nobody else. For instance: do not ring the bell, somebody may be there.
casework-warning-until-day = Up to and including which day?
casework-warning-until-hint = Three months at most. Then you look again.
casework-warning-too-long = Choose a day from today on, three months ahead at most.
casework-warning-lift = No longer needed
casework-danger-before = Say beforehand, at a quiet moment, that you may call 112 when a life is in danger. “Who reads along” says so too.
casework-lapsed = Check-ins without a word
casework-lapsed-lead = Somebody set a check-in and was not heard of. Whoever is on call can now read what they wrote.
casework-lapsed-empty = No check-in has lapsed.
casework-lapsed-empty-hint = When somebody does not check in on time, it stands here and you get a sign.
casework-lapsed-since = No word since { $moment }
casework-lapsed-sealed = What they wrote is still closed. Whoever opens it stands in the log that they can read themselves.
casework-lapsed-open = Open what they wrote
casework-lapsed-words = Written for this moment
casework-lapsed-safe = All is well, I had contact
casework-lapsed-safe-question = The sign then goes away for everybody. Did you speak with them yourself?
casework-lapsed-safe-yes = Yes, take the sign away

## All at once: cover and handing over

casework-cover = Let somebody stand in
casework-cover-lead = A colleague can go on with your clients for a while. Only where your client said yes. It stops by itself after the last day.
casework-cover-from = First day
casework-cover-until = Last day
casework-cover-until-hint = After that your colleague has no key any more.
casework-cover-files = Which of your clients said yes?
casework-cover-files-hint = Your client sees who stands in, and can always take it back.
casework-cover-wrong = The last day comes after the first, and lies two years ahead at most.
casework-all = Hand everything over
casework-all-lead = For when you stop or are away for long. Who said yes goes over at once. The others are asked on their own page.
casework-all-files = Which of your clients said yes already?
casework-all-files-hint = Tick only who told you so. Nobody goes over in silence.
casework-all-do = Hand over
casework-moved-done = { $count ->
    [one] One file is done.
   *[other] { $count } files are done.
 }
casework-moved-asked = { $count ->
    [one] One client is asked on their own page.
   *[other] { $count } clients are asked on their own page.
 }
casework-moved-left = { $count ->
    [one] One file stayed where it was. Ask that client yourself.
   *[other] { $count } files stayed where they were. Ask those clients yourself.
 }
casework-moved-nothing = There was nothing to hand over.

## Known already?

casework-twice = Is somebody known to us already?
casework-twice-lead = You hear yes or no, never with whom. Whoever has the file hears that you ask.
casework-twice-what = Number, or name on a site
casework-twice-what-hint = One number or one name. What you type here is not kept.
casework-twice-look = Look
casework-twice-nobody = No, there is no file with us that is known by this.
casework-twice-somebody = Yes, a colleague has a file. They now know that you ask.
casework-twice-you = Yes, and the file is yours.
casework-twice-enough = You looked twenty times today. Tomorrow you can again.
casework-twice-neither = Type one telephone number or one name.
casework-known-new = Recognising
casework-known-lead = So we notice when somebody comes to us again. Colleagues do not see this. Your client reads it and can erase it.
casework-known-agreed = My client is fine with this
casework-today-asked = A colleague asks
casework-today-asks = { $name } thinks that you have the same client. Talk with each other.

## For team leads

casework-overview-which = Which files
casework-overview-all = All
casework-overview-overdue = Overdue
casework-overview-quiet = Quiet for long
casework-overview-tasks = Tasks overdue
casework-overview-last = Since the last sign
casework-overview-days = { $count ->
    [one] one day
   *[other] { $count } days
 }
casework-review-glass = Review
casework-review-glass-lead = A colleague opened a file in an emergency. You say whether that was right. You do not open it yourself.
casework-review-glass-ask = Was this right?
casework-review-glass-yes = Yes
casework-review-glass-no = No
casework-review-glass-words = What do you want to say about it?
casework-review-glass-words-hint = Needed when you say no.
casework-review-glass-right = Reviewed by { $name }: right.
casework-review-glass-wrong = Reviewed by { $name }: not right.

## Keeping and erasing

casework-ground-title = Ground of the help
casework-ground-lead = How long a file is kept depends on this. Your client sees it.
casework-ground-hint = Without a name and an address it is never Wmo. Choose voluntary help then.
casework-refuse = Do not erase
casework-refuse-lead = The law knows two reasons only. Your client reads your explanation, and the team leads hear of it.
casework-refuse-which = Which reason?
casework-refuse-which-hint = Wmo 5.3.5 and Jeugdwet 7.3.9. In doubt? Ask your data protection officer first.
casework-refuse-why = Explain it to your client
casework-refuse-why-hint = So that your client understands, without saying anything about the other.
casework-refuse-do = Do not erase
casework-overview-refused = { $name } refused a request to erase.

## Thinking along

casework-nav-advice = Thinking along
casework-advice-title = Thinking along
casework-advice = Thinking along
casework-advice-lead = Ask a colleague to think along, for instance who knows much about force. Without names. The question stands in no file and is gone after fourteen days.
casework-advice-for-you = For you
casework-advice-empty = There is no question and no answer for you.
casework-advice-ask = Ask a colleague
casework-advice-whom = Whom do you ask?
casework-advice-question = Your question
casework-advice-question-hint = Name no name, no pseudonym and no place. Ask what you can do.
casework-advice-asked = The question
casework-advice-said = The answer
casework-advice-answer = Answer
casework-advice-away = Read, may go
