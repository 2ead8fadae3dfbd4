# Files: the plan, the team, who may know what, closing. Labels that client and guide both read are short enough
# to be true for both.

casework-nothing-yet = There is nothing here yet.
casework-unfold = Show it
casework-no-names = Do not name other people.
casework-by-client = In their own hand
casework-erased =
    { $count ->
        [one] Something was erased once.
       *[other] Something was erased { $count } times.
    }

## A file

casework-phase-now = Now: { $phase }

## First: what is needed, what somebody wants, safe contact

casework-first = To begin with
casework-first-empty = Nothing here yet. That is fine.
casework-needs = What is needed?
casework-needs-roof = A roof
casework-needs-food = Food
casework-needs-money = Money
casework-needs-safety = Safety
casework-needs-mood = How it feels
casework-needs-trusted = One person to trust
casework-choice = What do you want?
casework-choice-kind = The choice
casework-choice-words = In own words
casework-choice-only-talk = Only talk
casework-choice-safer-work = Work more safely
casework-choice-another-job-beside = Another job beside it
casework-choice-leave = Leave this work
casework-choice-unsure = Not sure yet
casework-choice-own-words = Something else
casework-safe-contact = Safe contact
casework-safe-contact-own-lead =
    Say how and when we can reach you. Your guide looks here before each contact. When you close, we erase this.
casework-safe-contact-write = Change safe contact
casework-safe-contact-way = How
casework-safe-contact-when = When
casework-safe-contact-when-hint = For example: on weekdays after seven.
casework-safe-contact-other = If somebody else answers
casework-safe-contact-other-hint = For example: say you are from the bicycle shop, or hang up.
casework-way-conversation = In the conversation, with the code
casework-way-client-calls = Calling us oneself
casework-way-we-call = We call
casework-way-message = A message on the phone
casework-way-mail = A mail
casework-way-in-person = At the agreed place
casework-safety = Safety plan
casework-safety-text = The plan

## What helps in contact

casework-in-contact = What helps in contact
casework-in-contact-lead =
    Each new helper reads this before the first talk. All of it may stay empty, and you can change it at any time.
casework-in-contact-write = What helps in contact?
casework-in-contact-called = Name and form of address
casework-in-contact-called-hint = What should we call you? It need not be your real name.
casework-in-contact-gender = Gender
casework-in-contact-gender-hint = In your own words, if you like. It makes no difference to the help.
casework-in-contact-helps = What helps
casework-in-contact-hinders = What does not help

## Goals and steps

casework-goals = Goals and steps
casework-goals-lead = The goal is always your own.
casework-goals-empty = There are no goals yet. There need not be.
casework-goal = Goal
casework-goal-kind = What is it about?
casework-goal-work-more-safely = Work more safely
casework-goal-set-boundaries = Set boundaries
casework-goal-another-job-beside = Another job beside it
casework-goal-stop = Stop
casework-goal-unsure = Not sure yet
casework-goal-own-words = In own words
casework-step-text = The step
casework-step-owner = Who does this?
casework-step-day = When?
casework-step-done-on = Done on { $day }

## Life domains

casework-domains = Life domains
casework-domains-lead = Only what you open yourself. What is closed does not exist here.
casework-domains-empty = No life domain is open yet.
casework-domain = Life domain
casework-domain-own-lead =
    You choose what it is about. All of it may stay empty. On sexuality only you and your guide read along.
casework-domain-open = Open a life domain
casework-domain-situation = How is it now?
casework-domain-wish = What would be good?
casework-domain-hard = What makes it hard?
casework-domain-hard-hint = Do not write down a diagnosis or medicines.
casework-domain-next = The next step
casework-domain-helper = Who helps?
casework-domain-review = When do we look again?
casework-domain-too-much = Too much now
casework-domain-too-much-tick = This is too much now
casework-domain-too-much-say = Too much now
casework-domain-can-again = It is all right again
casework-domain-close = Close this life domain
casework-domain-close-question = What stands here is erased. You can open it again later.
casework-domain-close-yes = Yes, close and erase it
casework-domain-housing = Housing
casework-domain-finances = Money
casework-domain-daytime-activity = During the day
casework-domain-social = People around you
casework-domain-psychological = How you feel
casework-domain-physical = Your body
casework-domain-practical = Practical things
casework-domain-sexuality = Sexuality
casework-domain-meaning = What matters

## How are you?

casework-check-ins = How is it going?
casework-check-ins-empty = Nobody has asked how it goes yet.
casework-check-in-asked = How are you?
casework-check-in-answered = The answer
casework-check-in-answer = Answer
casework-check-in-own = Your answer
casework-check-in-own-lead = Write what you like. Writing nothing is fine too.
casework-rhythm = Every how many weeks?
casework-rhythm-title = How often do we ask how it goes?
casework-rhythm-own-lead = You choose how often. Fill in 0 if you do not want this.
casework-rhythm-hint = 0 is never.
casework-rhythm-keep-asking = Ask again, also after one silence
casework-rhythm-write = How often?
casework-rhythm-weeks =
    { $weeks ->
        [one] Every week, as agreed.
       *[other] Every { $weeks } weeks, as agreed.
    }
casework-rhythm-never = We do not ask by ourselves, as agreed.
casework-rhythm-none = It is not agreed yet how often.

## Notes

casework-journal = Notes
casework-journal-empty = There are no notes yet.
casework-note-facts = What happened or was said
casework-note-impressions = Impression

## Looking back

casework-reviews = Reviews
casework-reviews-empty = Nobody has looked back yet.
casework-review-better = What goes better?
casework-review-next = What comes next?
casework-review-planned = You look again on { $day }.
casework-fit-met = The help fits
casework-fit-partly = The help fits in part
casework-fit-not = The help does not fit

## The way so far

casework-history = The way so far
casework-phase = Where are you now?
casework-phase-own-lead = You choose, in your words. It may go both ways, back too.
casework-phase-write = Another phase
casework-phase-which = The phase
casework-phase-words = In own words
casework-phase-words-hint = What do you call it yourself?
casework-phase-getting-to-know = Getting to know each other
casework-phase-working-on-plan = Working on the plan
casework-phase-partly-out = Partly out
casework-phase-out = Out
casework-phase-aftercare = Aftercare
casework-phase-closed = Closed

## The team

casework-team = The team
casework-lead = Permanent guide
casework-slot-job-coach = Job coach
casework-slot-trafficking-coordinator = Care coordinator
casework-slot-housing = Housing worker
casework-slot-mens-fieldworker = Men’s fieldworker
casework-slot-first-contact = First contact
casework-slot-masked = Helper
casework-slot-since = Since { $day }
casework-slot-ended = Stopped on { $day }
casework-slot-lapsed = Access has ended
casework-slot-reason = Why
casework-proposals = Proposed
casework-proposals-lead = You decide. No is fine too, and then nothing remains of it.
casework-proposal-look = Look and choose
casework-proposal-no = No, rather not
casework-proposal-yes = Yes, please
casework-guide-plan = Proposal
casework-guide-plan-text = { $name } would like to be your permanent guide. You decide.
casework-guide-answer = What do you want?
casework-guide-asked = Asked
casework-guide-agreed = You said yes
casework-guide-yes-alone = Yes, and my former guide need not read along any more
casework-guide-yes-both = Yes, and my former guide may stay along
casework-guide-no = No, rather not
casework-guide-now-other = Somebody else has been proposed meanwhile. Look above to see who it is now, and then answer.
casework-guide-other = I want another guide
casework-guide-other-question = You need not say why. The team lead hears of it too and looks with you.
casework-guide-other-yes = Yes, ask for another
casework-guide-wished = On { $day } another guide was asked for.

## Handing over

casework-handover-done = { $name } became the permanent guide

## Who may know what

casework-consents = Who may know what?
casework-consents-lead = Each yes has an end date. Taking it back is always possible and works at once.
casework-consents-empty = Nothing is agreed yet. Nobody else knows anything.
casework-consent-what = What
casework-consent-why = What for
casework-consent-how = How
casework-consent-until-day = Until when?
casework-consent-until-hint = Then access ends by itself. Ending it sooner is always possible.
casework-consent-told = Told on { $day }
casework-consent-own = Given on My plan
casework-consent-until = Holds until { $day }
casework-consent-ended = Ended on { $day }
casework-consent-withdrawn = Taken back on { $day }
casework-consent-withdraw = Take back
casework-consent-withdraw-question = Access ends at once.
casework-consent-withdraw-yes = Yes, take it back
casework-consent-too-long = Choose a day from today on, at most two years ahead.
casework-preview = This can then be read: { $what }
casework-category-contact = Safe contact
casework-category-first-needs = What is needed
casework-category-safety = The safety plan
casework-category-goals = Goals and steps
casework-category-domains = The life domains that are open
casework-category-plan = The whole plan, without the separate parts
casework-category-work = The part about work
casework-category-housing = The part about housing
casework-category-protected = The protected part

## Parts

casework-part-work = Work
casework-part-housing = Housing
casework-part-protected = Protected part
casework-part-private = Just the two of us
casework-part-private-lead = Only you and your permanent guide read this. It never goes on paper.
casework-part-own = You, your permanent guide and whoever helps with this part read this.
casework-part-notes = Notes
casework-part-notes-empty = There are no notes yet.
casework-part-note = Note
casework-part-themes = This is about
casework-part-themes-off = Take the subjects off
casework-theme-recruited = Talked into it
casework-theme-unsafe-through-work = Unsafe through the work
casework-theme-handed-over-money = Had to hand over money

## Closing and erasing

casework-closing = Closing
casework-closing-lead = Closing is always possible. The code keeps working, and coming back needs no new beginning.
casework-closed-erased-on =
    This file is closed. On { $day } all of it is erased by itself. Erasing sooner or opening again is possible too.
casework-close-own = I want to close
casework-close-own-lead =
    Helpers then read no longer. You and your guide still do, until it is erased. Coming back is always possible.
casework-close-own-yes = Yes, close
casework-closure-goal = What was it about in the end?
casework-closure-goal-hint = This counts in the yearly figures, without a name. You may skip it.
casework-closure-words = A last word
casework-reopen-own = I want help again
casework-erase-all = Erase everything
casework-erase-all-question =
    The whole file and the conversation are then gone, from the backups too. The code no longer works. This cannot be
    undone.
casework-erase-all-yes = Yes, erase everything
casework-erase-one = Erase this
casework-erase-one-question = This is then gone. Only the mark stays that something was erased.
casework-erase-one-yes = Yes, erase this
casework-erased-title = Everything is erased
casework-erased-lead = The file and the conversation are gone. Nobody can read them any more.
casework-erased-number = Proof of erasing
casework-erased-day = Erased on
casework-erased-keep = You see this number only now. Nowhere does it say whom it was about.
casework-erased-next = Go on

## My plan

casework-own-title = My plan
casework-own-lead = This is yours. { $name } is your permanent guide. All that is written about you stands here.
casework-own-none = You have no plan yet.
casework-own-none-hint = You need not have one. Would you like to make one together? Ask in your conversation.
casework-own-to-conversation = To my conversation
casework-own-referrals = My referrals
casework-own-opinion = Say what you think of our help
casework-own-work = My work plan
casework-beside = Own words beside it:
casework-add-beside = Own words beside it
casework-beside-lead = Is something not right, or would you like to add something? Your words will stand beside it.
casework-beside-text = Your words
casework-money = My money
casework-money-lead = Only you read this. None of us can open it.
casework-money-text = My overview
casework-money-hint = What comes in, what goes out, what is still to be paid? Amounts are not needed.
casework-money-write = Put my money in order
casework-looked = Who looked?
casework-looked-lead = Everybody who opened or wrote something of yours.
casework-looked-nobody = Nobody has looked yet.
casework-looked-core = Your plan
casework-looked-reason = The reason: { $reason }
casework-copy = My copy
casework-copy-title = Copy of my plan
casework-copy-lead = As it stood on { $day }. You can print or keep this page.
casework-copy-careful =
    Think of where you leave this copy. What only you and your guide read, and the protected part, are not on it.
