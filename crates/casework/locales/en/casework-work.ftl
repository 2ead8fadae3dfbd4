# What only workers see of a case file.

casework-nav-files = Files
casework-nav-overview = Overview
casework-title = File
casework-erased-here = Something was erased here.

## One's own list

casework-list = My files
casework-list-lead = What needs attention comes first.
casework-list-empty = You have no files yet.
casework-list-empty-hint = A file begins from a conversation, when somebody wants it.
casework-list-who = Client
casework-list-phase = Phase
casework-list-heed = Attention
casework-list-review = Next review
casework-list-role = Your role
casework-list-helped = You also help with
casework-heed-waiting = Something new
casework-heed-review = Review is overdue
casework-heed-check-in = Time to ask how it goes
casework-heed-closed = Closed
casework-search = Search in your own files
casework-search-hint = We search in all that you can read. Each file that is opened for it stands in the log.
casework-search-clear = Clear this search
casework-found = Found
casework-found-nothing = These words stand nowhere in your files.
casework-found-nothing-hint = Try another word, or part of a word.

## A file

casework-to-conversation = To the conversation
casework-to-referrals = To the referrals
casework-no-code = No code yet
casework-no-code-text = Your client cannot read along yet. If there is a conversation, hand out a code there and tie it here. If there is none, you make the code here. With it your client also has a conversation with you.
casework-no-code-there = No code was handed out in the conversation yet.
casework-tie-code = Tie or make the code

## First: what is needed, what somebody wants, safe contact

casework-needs-lead = In their own words. All of it may stay empty. It can be done by phone, in a few minutes.
casework-needs-write = What is needed?
casework-needs-safety-hint = Is there danger now? Call 112.
casework-needs-mood-hint = One sentence is enough. We never put a number on it.
casework-choice-lead = No answer is better than another. What somebody chooses changes nothing in the help.
casework-choice-write = What do they want?
casework-safe-contact-lead = So your client decides who notices anything. Look here before each contact.
casework-safety-lead = In your client’s words. Their own copy stands on My plan.
casework-safety-hint = Where can you go? Whom do you call? What helps when it gets tense?
casework-safety-write = Write the safety plan

## Goals and steps

casework-step-done = Done
casework-step-undo = Not done after all

## Life domains

casework-domain-lead = Fill in together what helps now. The rest may stay empty.

## How are you?

casework-check-in = Ask how it goes
casework-check-in-lead = The message comes in the conversation. Answering is not needed, and silence has no consequence.
casework-check-in-send = Ask how it goes
casework-check-in-text = The message
casework-check-in-draft = How are you? You need not answer. Your code keeps working, later too.
casework-check-in-stop = This person asked for no messages. Nothing was sent.
casework-check-in-gone = Your client has no code to read this with. Nothing was sent.
casework-rhythm-lead = Your client chooses. Fill in 0 for never.

## Notes

casework-note = Note
casework-note-lead = Your client reads this too. What happened and what you think of it stand apart.
casework-note-write = Write a note
casework-note-facts-hint = Only what you saw or heard. Do not name other people.
casework-note-impressions-hint = What you think of it. It is not a fact.

## Looking back

casework-review = Look back together
casework-review-lead = Going back to the old work is an event, not a failure. Write it down that way.
casework-review-write = Look back together
casework-review-fit = Does the help fit?
casework-review-again = When do you look again?

## The way so far

casework-phase-lead = Your client chooses. It may go both ways, back too.

## The team

casework-team-propose = Propose somebody
casework-team-lead = Your client decides. If they say no, nothing remains of the proposal.
casework-team-who = Whom do you propose?
casework-team-who-hint = An offer, never something that follows by itself.
casework-team-why = Why?
casework-team-why-hint = Your client reads this reason.
casework-team-taken = This seat is proposed or taken already.
casework-proposal-told-yes = The client said yes
casework-proposal-told-no = The client said no
casework-proposal-told-lead = Write down when your client said yes, and until when it holds.

## Handing over

casework-handover = Hand over
casework-handover-lead =
    First your client says yes. Then the new guide reads along, and you no longer do, unless your client wants it.
casework-handover-write = Hand over
casework-handover-finish = Finish the handover
casework-handover-do = Hand over
casework-handover-who = To whom?
casework-handover-yes = Does your client agree?
casework-handover-told = Yes, they told me
casework-handover-own = Yes, it stands on My plan
casework-handover-ask = Ask it on My plan first
casework-handover-stay = Do you stay along?
casework-handover-stay-hint = Only if your client wants it.
casework-handover-stays = Yes, your client wants it
casework-handover-goes = No
casework-handover-stay-until = Until when do you stay along?
casework-handover-met = When did the three of you meet?
casework-handover-other = Another colleague was proposed on My plan.

## Who may know what

casework-consent = Consent
casework-consent-lead = Write down what your client agrees to. Look together first at what somebody would learn.
casework-consent-write = Write down consent
casework-consent-look = Look first at what somebody would learn
casework-consent-who = Who may know something?
casework-consent-who-hint = For example: the doctor. A function is enough.
casework-consent-told-on = When did your client say this?
casework-consent-not-yet = This day has not come yet.

## Parts

casework-part-lead = Only what is needed for this part. Your client reads all of it.
casework-part-protected-lead =
    Write down what your client tells, in their words. Ask calmly, and late: can you keep what you earn?
    A debt to somebody who used your client stands only here, and only if your client wants that.
casework-part-note-hint = Do not name other people.
casework-part-note-write = Write a note
casework-part-themes-hint = Only if your client tells it so. Your client can take it off.
casework-part-told = My client told this
casework-part-told-needed = Choose a subject only if your client told it, and tick that.
casework-to-work-plan = To the work plan

## Closing and erasing

casework-close = Close the file
casework-close-lead =
    Helpers then read no longer. You and your client still do, until it is erased. Give your client the copy first.
casework-close-yes = Close
casework-reopen = Open again

## The team lead's overview

casework-overview-title = Overview
casework-overview = All files
casework-overview-lead =
    { $count ->
        [one] There is one file.
       *[other] There are { $count } files.
    }
casework-overview-empty = There are no files yet.
casework-overview-letters = For the team leads
casework-overview-load = Who guides how many people?
casework-overview-open =
    { $count ->
        [one] { $count } open file
       *[other] { $count } open files
    }
casework-overview-started = Begun
casework-overview-before = Before
casework-overview-after = After
casework-overview-erased = Erased file
casework-overview-receipt = A file was erased. Proof: { $number }
casework-overview-glass = Emergency access by { $name }. Reason:
casework-overview-guide = Asks for another guide.
casework-glass = Emergency access
casework-glass-open = Open in an emergency
casework-glass-lead =
    Only if there is no other way. Your reason stands in the log that the client reads, and your colleagues see it too.
casework-glass-reason = Why is this needed?
casework-glass-reason-hint = Write it so that the client may read it.
casework-glass-do = Open this file
casework-glass-broken = You read this in an emergency. It stands in the client’s log.
