# Places
insight-nav-account = Yearly account
insight-nav-figures = Figures

# How to read the figures
insight-reading = How to read these figures
insight-limits =
    Recorded is not everything. These figures count what workers recorded. Whoever we did not see is not in them.
    So they do not say how often something happens.
insight-dash =
    A dash (–) is a number that we do not show. Numbers from 1 up to { $limit } are always hidden, because somebody
    could be recognised. Sometimes a larger number is hidden too, so that a small one cannot be worked out. A 0 is
    really zero.
insight-withheld =
    Nothing is shown of this: { $what }. Any number would say too much beside what is already out, or could not be
    protected. So a dash says nothing here, not even that there was somebody.
insight-not-people =
    We count what happened, not people. Whoever called three times counts three times. It is never said which worker
    did something.
insight-hidden = not shown
insight-what = What
insight-total = Together
insight-quarter-1 = January to March
insight-quarter-2 = April to June
insight-quarter-3 = July to September
insight-quarter-4 = October to December

# The tables
insight-table-outreach = From first message to door in { $year }, by kind of place
insight-table-outreach-about = What outreach workers tallied on each kind of place, and which steps came after. One message, talk or visit counts once.
insight-table-meeting = Conversations begun in { $year }, by quarter
insight-table-meeting-about = How often a conversation began, by the front door or after outreach.
insight-table-begun = Files begun in { $year }
insight-table-begun-about = How often somebody began with a permanent guide, and by which way. And how often others told of somebody.
insight-table-phases = Phases of files in { $year }
insight-table-phases-about = Every step to another phase counts, a step back too. The client chooses the phase. No phase is better than another.
insight-table-guidance = Guidance in { $year }, by quarter
insight-table-guidance-about = What was built up around a client, only where the client wanted it.
insight-table-referrals = Referrals in { $year }
insight-table-referrals-about = How often a text went to a partner, with the client’s consent.
insight-table-outcomes = What referrals brought in { $year }
insight-table-outcomes-about = What clients said about it themselves. Not everybody tells, and nobody has to.

# What we count
insight-fact-attempt-sent = First message
insight-fact-attempt-sent-means = A first message to somebody, or a first word on the street. A second try counts too.
insight-fact-attempt-answered = Answer
insight-fact-attempt-answered-means = Somebody answered, whatever the answer was.
insight-fact-attempt-refused = Rather not
insight-fact-attempt-refused-means = Somebody wanted no more messages, and gets none.
insight-fact-info-given = Information given
insight-fact-info-given-means = Somebody got an answer, a number or a card.
insight-fact-contact-talking = Talking after outreach
insight-fact-contact-talking-means = A message from an outreach worker turned into a conversation.
insight-fact-conversation-begun = Conversation begun
insight-fact-conversation-begun-means = A new conversation in which a worker answered for the first time, by the front door or after outreach.
insight-fact-call-held = Call
insight-fact-call-held-means = An agreed moment to call, also when it was short or nobody answered.
insight-fact-visit-made = Visit
insight-fact-visit-made-means = Two workers stood at somebody’s door, after that person had said yes.
insight-fact-case-begun = File begun
insight-fact-case-begun-means = Somebody began with a permanent guide.
insight-fact-told-of = Told of
insight-fact-told-of-means = Somebody else told of a person, with a code that works once. Beside the files that began it shows how often that led to one.
insight-fact-case-phase = Into this phase
insight-fact-case-phase-means = A client came into this phase, from whichever side.
insight-fact-case-closed = Closed
insight-fact-case-closed-means = A file was closed.
insight-fact-team-slot = Somebody joined the team
insight-fact-team-slot-means = A client chose to have one more helper.
insight-fact-work-plan = Work plan
insight-fact-work-plan-means = A client made a plan for work or learning with a job coach.
insight-fact-checkin-answered = Check-in answered
insight-fact-checkin-answered-means = A client answered the question how things are. Not answering is fine and is not counted.
insight-fact-referral-made = Referral
insight-fact-referral-made-means = An approved text went to a partner.
insight-fact-referral-outcome = Outcome of a referral
insight-fact-referral-outcome-means = What the client told: did it help, a little, not, or did the client not go.

# Kinds of places
insight-channel-chat-site = Chat site
insight-channel-forum = Forum
insight-channel-dating-app = Dating app
insight-channel-advertisement-site = Site with advertisements
insight-channel-street = On the street
insight-channel-event = Event
insight-channel-other = Other

# By which way
insight-origin-outreach = After outreach
insight-origin-front-door = Wrote themselves
insight-origin-referral = Through a partner
insight-origin-transfer = From another organisation
insight-origin-ggd = Through the municipal health service
insight-origin-enforcement = Through enforcement
insight-origin-care = Through care or help
insight-origin-police = Through the police
insight-origin-comensha = Through CoMensha
insight-origin-regional = Through an organisation in the region
insight-origin-other-region = Through another region
insight-origin-centre = Walked in
insight-origin-peer = Through somebody they know
insight-origin-check-information = Information at a check
insight-origin-media = Media, a campaign or a lesson
insight-origin-other = Other

# Phases
insight-phase-getting-to-know = Getting to know each other
insight-phase-working-on-plan = Working on a plan
insight-phase-partly-out = Partly different
insight-phase-out = A different life
insight-phase-aftercare = Aftercare
insight-phase-closed = Closed
insight-phase-other = Other

# Kinds of partners
insight-partner-kind-debt-help = Debt help
insight-partner-kind-ggd = GGD
insight-partner-kind-fier = Fier
insight-partner-kind-housing-office = Housing office
insight-partner-kind-legal-help = Legal help
insight-partner-kind-return-help = Help with going back
insight-partner-kind-other = Other partner

# Outcomes
insight-outcome-helped = It helped
insight-outcome-partly = A little
insight-outcome-not = It did not help
insight-outcome-did-not-go = Did not go
insight-outcome-other = Other

# Sentences with a table
insight-answer-rate =
    Of the { $sent } first messages, { $answered } were answered: { $share } percent. With a number like this, chance
    plays a part; the usual share probably lies between { $low } and { $high } percent.
insight-minutes = Half of the visits were at the door within { $median } minutes after the yes.
insight-minutes-spread =
    Half of the visits were at the door within { $median } minutes after the yes. A quarter were there within { $low }
    minutes, and for a quarter it took { $high } minutes or longer.

# Yearly account
insight-account-title = Yearly account
insight-account-lead =
    Here you prepare the figures of a year. You only see what may leave. Somebody else, in another role, releases them
    afterwards.
insight-year = Year
insight-year-show = Show
insight-preview = How { $year } would leave
insight-preview-text = Small numbers are already gone. It was also checked whether earlier figures would give them away.
insight-running = This year is not over yet. The figures can still change, and later less of them can be shown.
insight-prepare = Prepare
insight-prepare-text =
    You prepare exactly these tables. They do not change after that. A colleague in the role of administrator checks
    and releases them.
insight-prepare-yes = Prepare for release
insight-register = What is there already
insight-register-empty = No yearly figures have been prepared yet.
insight-to-figures = To the figures
insight-state = State
insight-state-prepared = Waits for release
insight-state-released = Released
insight-state-withdrawn = Taken back
insight-prepared-at = Prepared on
insight-prepared-by = Prepared by

# Figures
insight-figures-title = Figures
insight-figures-lead = Yearly figures that two people released. They show what happened, and never who.
insight-figures-empty = No figures have been released yet.
insight-figures-empty-text = As soon as a year is released, you read it here.
insight-waiting = { $year } is ready
insight-superseded = There is a newer version
insight-source = Source
insight-source-text = What workers of { $organisation } recorded
insight-period = Period
insight-period-text = 1 January to 31 December { $year }
insight-released-at = Released on
insight-kind = Kind of figure
insight-kind-registered = Recorded, not estimated
insight-check-number = Check number
insight-release-text = Check all tables. Are they right, and do you recognise nobody in them? Then release them. What was read once cannot really be taken back.
insight-release-other = You prepared this. Somebody else, in another role, releases it.
insight-release-seen = I looked at all tables and recognise nobody in them
insight-release-tick = Look at all tables first, then tick this box.
insight-release-yes = Release
insight-withdraw = Take back
insight-withdraw-waiting = These figures then do not leave. A new version can be prepared later.
insight-withdraw-question = The figures are then no longer on this page. Whoever read them cannot undo that. So they are weighed in everything that is released later.
insight-withdraw-yes = Yes, take back

# Why something cannot be done
insight-refusal-changed = The figures changed since you looked at them. Nothing was recorded. Check them again below.
insight-refusal-nothing = Nothing was counted for this year yet.
insight-refusal-waiting = A version of this year is already waiting. Release it first, or take it back.
insight-refusal-same = Exactly these figures are out already.
insight-refusal-subtractable =
    These figures are too much like what is already out. Whoever lays them side by side could work out a small number.
    So this year cannot leave once more now.
insight-refusal-overtaken = Another version of this year was released after this one. Take this one back and prepare the year anew.
insight-refusal-same-worker = You prepared these figures yourself. Somebody else releases them.
insight-refusal-same-role = These figures were prepared in the role you are in now. Somebody in another role releases them.
insight-refusal-not-waiting = These figures no longer wait for release. Perhaps somebody was before you.

## Help that was asked for and whether it fitted

insight-table-needs = What was asked for and whether the help fitted in { $year }
insight-table-needs-about = What the client said about it, the first time. Not every request comes into this table.
insight-fact-service-fit = Help of which it was said whether it fitted
insight-fact-service-fit-means = A client asked for help and said on their own page whether it fitted. Whoever helped reads it only if the client lets them.
insight-service-talking = Somebody to talk with
insight-service-safer-work = Working more safely
insight-service-housing = Housing
insight-service-money = Money and debts
insight-service-work = Work, courses, days
insight-service-health = Health
insight-service-rights = Rights and rules
insight-service-coming-along = Coming along
insight-service-language = Language and interpreting
insight-service-other = Something else
insight-fit-met = It fitted
insight-fit-partly = It fitted in part
insight-fit-not = It did not fit
insight-fit-other = Not known
insight-table-moved = Who changed organisation in { $year }
insight-table-moved-about = A file that went on with another organisation, or went on here. What ran out or was taken back counts only where it came from.
insight-fact-case-moved = File that changed organisation
insight-fact-case-moved-means = Another organisation was asked to go on with it.
insight-direction-out = To another
insight-direction-in = To us
insight-direction-other = Other
insight-moved-accepted = Went on
insight-moved-declined = Not possible there
insight-moved-expired = No answer in time
insight-moved-taken-back = Taken back
insight-moved-other = Other

## Emergency help

insight-table-emergency = Emergency help in { $year }
insight-table-emergency-about = What was given, and about how much. An amount stands in the table as a band only: of a few times, a sum would be the amount of one person.
insight-fact-emergency-help = Emergency help given
insight-fact-emergency-help-means = A worker gave something that could not wait. Why is kept nowhere.
insight-relief-night = A bed
insight-relief-food = Food
insight-relief-money = Money
insight-relief-clothes = Clothes
insight-relief-phone = Phone credit
insight-relief-medication = Medication
insight-relief-travel = Travel money
insight-relief-other = Something else
insight-amount-goods = Goods
insight-amount-to-10 = Up to € 10
insight-amount-to-25 = € 11 to € 25
insight-amount-to-50 = € 26 to € 50
insight-amount-to-100 = € 51 to € 100
insight-amount-above-100 = More than € 100
insight-amount-other = Not known

## Closing, with reason and destination

insight-table-endings = Why files were closed and where to, in { $year }
insight-table-endings-about = A row for each reason, a column for where somebody goes on. Whoever said nothing counts under Other. No ending is better than another.
insight-split-because = Why it stopped
insight-because-done = Done, for now
insight-because-client-stops = The client wanted to stop
insight-because-other-help = Others go on helping
insight-because-moved = Lives elsewhere now
insight-because-lost-touch = No contact any more
insight-because-other = Other or not said
insight-split-onward = Where somebody goes on
insight-onward-other-work = Other work
insight-onward-same-work = The same work
insight-onward-course = School or a course
insight-onward-other-help = Other help
insight-onward-elsewhere = Home or another country
insight-onward-other = Other or not known

## How it began, if somebody lets that be counted

insight-table-beginnings = How it began, in { $year }
insight-table-beginnings-about = What played a part is said by people themselves. Only whoever wanted so is counted. One person may name more than one thing. Meant for lessons and for what we write, never to recognise anybody.
insight-fact-began-told = Played a part
insight-fact-began-told-means = A client chose a theme on their own page and wanted it to be counted. Each theme counts once.
insight-split-theme = How it began
insight-theme-curious = Boredom or curiosity
insight-theme-money = Earning more
insight-theme-no-other-way = No other way out
insight-theme-own-choice = Own choice
insight-theme-through-somebody = Through somebody they knew
insight-theme-pressed = Pressure or deceit
insight-theme-other = Something else

## What the team learned

insight-table-training = Training in { $year }
insight-table-training-about = Training that workers wrote down themselves. These are times, not people. Who followed what stands nowhere.
insight-fact-training-held = Followed
insight-fact-training-held-means = A worker wrote down that they followed a training.
insight-split-training = What the training was about
insight-training-trafficking = Seeing and weighing trafficking
insight-training-talking = Talking with people
insight-training-safety = Working safely
insight-training-men = Boys, men and those who are neither
insight-training-young = Young people
insight-training-privacy = Privacy and files
insight-training-rights = Rights and rules
insight-training-health = Health and substances
insight-training-supervision = Peer supervision
insight-training-other = Something else

## What else a shift counts, and which work it was about

insight-fact-attempt-left = Not written to
insight-fact-attempt-left-means = A worker looked, and did not write. To whom is kept nowhere.
insight-fact-attempt-informed = Information only
insight-fact-attempt-informed-means = A first message that only said what help there is. It is among the messages sent.
insight-fact-concern-noticed = Concern
insight-fact-concern-noticed-means = Something that worried a duo. Whom it was about is kept nowhere.
insight-fact-men-place-asked = Asked: workplace for men
insight-fact-men-place-asked-means = Somebody asked for a licensed workplace for men. There are hardly any.
