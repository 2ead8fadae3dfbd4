# What lies ahead: appointments, tasks, help. You read this, and so does your guide.

## Appointments

casework-appointments = Appointments
casework-appointments-empty = There are no appointments.
casework-appointment-with = With
casework-appointment-way = How
casework-appointment-place = Where
casework-appointment-text = What about
casework-appointment-rule = Safe contact
casework-appointment-agreed-said = Other than your rule says. You were fine with that this time.
casework-appointment-call-off = I am not coming
casework-appointment-call-off-question = Do you want to call this appointment off? You need not say why.
casework-appointment-call-off-yes = Yes, call it off
casework-came-met = We met
casework-came-not-there = Was not there
casework-came-called-off = Called off

## What we do

casework-tasks = What we do
casework-tasks-empty = Nothing is open.
casework-task-by = By { $day }
casework-task-text = What
casework-task-of = Who

## Asked for and given

casework-services = Asked for and given
casework-services-lead = What you asked for, what came of it, and whether it suited you.
casework-services-empty = Nothing stands here yet.
casework-service-words = In your own words
casework-service-asked = Asked on
casework-service-given = Given on
casework-service-giver = By whom
casework-service-fit = Did this help suit you?
casework-service-say-fit = Say whether it suited you
casework-service-talking = Somebody to talk with
casework-service-safer-work = Working more safely
casework-service-housing = A place to live
casework-service-money = Money and debts
casework-service-work = Work, courses, something to do
casework-service-health = Health
casework-service-rights = Rights and rules
casework-service-coming-along = Somebody who comes along
casework-service-language = Language, an interpreter, a letter explained
casework-service-other = Something else

## Erasing one sentence

casework-sentence = Erase a sentence
casework-sentence-lead = Nobody can read an erased sentence any more. A sign stays in its place: ▒▒▒.
casework-sentence-which = Which sentence goes?
casework-sentence-yes = Erase what is ticked

## Safe

casework-warning = Take care
casework-warning-what = What everybody heeds
casework-warning-until = Up to and including { $day }
casework-safety-own-lead = In your words. What helps you when it gets tense? Your guide reads this too.
casework-safety-own-hint = Where can you go? Whom do you call? How do you notice that it goes wrong?
casework-safety-own-write = Write my safety plan
casework-moment = Check-in for a tense moment
casework-moment-lead = Write what somebody must know if you do not check in. Nobody can read this until the time has passed and you were not heard of.
casework-moment-day = Which day?
casework-moment-time = By what time will you check in?
casework-moment-time-hint = If you do not check in before this time, whoever is on call gets a sign.
casework-moment-words = What must somebody know then?
casework-moment-words-hint = For instance: where you are and what you are afraid of. As much as you want.
casework-moment-then = What must somebody do then, and what not?
casework-moment-then-hint = For instance: send a message first, do not call.
casework-moment-set = Set the check-in
casework-moment-not-then = Choose a time { $minutes } minutes from now or later, up to { $days } days ahead.
casework-moment-stands = Check in before { $moment }. Until then nobody can read what you wrote.
casework-moment-lapsed = The time has passed since { $moment }. Whoever is on call can now read what you wrote.
casework-moment-safe-by = { $name } said that all is well.
casework-moment-safe = I am safe. Erase this check-in
casework-moment-longer = Half an hour more
casework-moment-opened = Who has read it
casework-moment-wrote = What you wrote

## Cover, and recognising

casework-slot-cover = Stands in
casework-known = By this we may recognise you

## The end, and how long we keep something

casework-closure-because = Why do we stop?
casework-because-done = It is done, for now
casework-because-client-stops = I want to stop with the help
casework-because-other-help = Others go on with it
casework-because-moved = I live somewhere else now
casework-because-lost-touch = We did not hear from each other any more
casework-because-other = Something else
casework-closure-towards = What do you go on with?
casework-towards-other-work = Other work
casework-towards-same-work = The same work
casework-towards-course = School or a course
casework-towards-other-help = Other help
casework-towards-elsewhere = Home, or another country
casework-towards-not-known = I do not know yet
casework-closure-aftercare = Aftercare first: every how many weeks do we ask how you are?
casework-closure-aftercare-hint = Empty is no aftercare. You never have to answer. Silence has no consequences.
casework-check-in-skip = Skip
casework-kept = How long we keep this
casework-ground = On what ground
casework-ground-voluntary = Voluntary help
casework-ground-wmo = Help under the Wmo
casework-ground-jeugdwet = Youth care
casework-kept-how-long = How long
casework-kept-agreed = { $count ->
    [one] One day after the end, no longer
   *[other] { $count } days after the end, no longer
 }
casework-kept-years = { $count ->
    [one] One year after the last change
   *[other] { $count } years after the last change
 }
casework-kept-source = Where that is written
casework-kept-asked = Everything will be erased, on { $day } at the latest.
casework-kept-number = Number of your receipt
casework-kept-withdraw = Do not erase after all
casework-kept-refused = Not erased
casework-kept-exception = Reason by law
casework-kept-why = Explanation
casework-exception-other-person = It is very important for somebody else
casework-exception-law = A law forbids it
casework-erasing-title = We will erase it
casework-erasing-text = The law gives us three months. Until that day you can take this back. Write the number down.
