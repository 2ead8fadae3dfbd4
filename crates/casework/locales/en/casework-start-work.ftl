# Intake: who wants to begin, who was referred by somebody else.

casework-nav-intake = Intake
casework-start-intake = Intake
casework-start-intake-lead = Who asked for help, or was referred by somebody else. What stays here is erased after thirty days.
casework-start-waiting = Who is waiting?
casework-start-waiting-none = Nobody is waiting now.
casework-start-look = Look
casework-start-ask-lead = These words are the person’s own. If you begin, they go along into the plan.
casework-start-referred-lead =
    Somebody else wrote this. It does not go into the plan: ask the person what they want to tell. Let the referrer know
    nothing, not even that there was contact.
casework-start-said = What was written
casework-start-feedback = May hear that there was contact
casework-start-begin = Begin
casework-start-let-go = Let go
casework-start-let-go-question = This will be erased. Nobody is told.
casework-start-let-go-yes = Yes, erase it
casework-start-met = Somebody you meet
casework-start-met-lead = At a visit or by phone. Only a pseudonym is needed, and we can make one too.
casework-start-pseudonym = Pseudonym
casework-start-pseudonym-hint = Never a real name. Leave it empty and we make one.
casework-start-code = Code for the person
casework-start-code-lead = Hand over this code now. With it the person reads and writes in the plan. You see it only now.
casework-start-code-where = The code works at
casework-start-code-done = Go on
casework-start-short-lead = No intake and no life domains: only this question. The code keeps working afterwards.
casework-start-slip = Letting somebody refer
casework-start-slip-why =
    An organisation without an account refers one person with a code. It gets a neutral receipt and reads nothing back.
casework-start-slip-for = Who refers?
casework-start-slip-make = Make a code
casework-start-slip-code = One-time code
casework-start-slip-lead = Give this code to whoever wants to refer somebody. It works once, for fourteen days.
casework-source-ggd = Municipal health service
casework-source-enforcement = Municipal enforcement officers
casework-source-care = Care or help
casework-source-police = Police
casework-source-comensha = CoMensha
casework-source-regional = Organisation in the region
casework-source-other-region = Another region
casework-start-referred-feedback-lead = Somebody else wrote this. It does not go along into the plan: ask the person what they want to tell. The person wants the referrer to hear that there was contact. You read how when you begin.
casework-start-feedback-once = The referrer may hear one sentence
casework-start-feedback-how = Only once there was contact, and only this sentence. Write the address down now: it is not kept here.
casework-start-feedback-to = To
casework-start-feedback-sentence = The sentence
casework-start-feedback-words = There was contact.
casework-start-came = How did this person come to you?
casework-start-came-hint = Ask, if you can. From whom the person heard of us you do not ask. It counts in the yearly figures and does not stand in the plan.
casework-start-came-blank = Not asked
casework-came-by-outreach = We were where the person was
casework-came-by-centre = Walked in
casework-came-by-peer = Through somebody they know
casework-came-by-check-information = Read of us at a check
casework-came-by-media = Podcast, film or newspaper
casework-came-by-campaign = A campaign
casework-came-by-lesson = A lesson
casework-start-pass = Pass on to another team
casework-start-pass-lead = Can a team in another region help better? Then they read these words, and only these. Nothing of it stays here. Take out what the person does not want told.
casework-start-pass-nobody = There is no agreement with another organisation now. An administrator can make one.
casework-start-pass-to = To whom?
casework-start-pass-words = What they read
casework-start-pass-words-hint = Without a name. In the words to which the person said yes.
casework-start-pass-until = How long may it lie there?
casework-start-pass-days =
    { $count ->
        [one] One day
       *[other] { $count } days
    }
casework-start-pass-yes = The person wants this team to read it
casework-start-pass-yes-needed = Without the person’s yes we pass nothing on.
casework-start-pass-silent = The other organisation does not answer now. Nothing was passed on, and it still stands here. Try again later.
casework-sources = Who refers to us
casework-sources-lead = Organisations that refer more often. With a request stands only the kind, never which organisation it was.
casework-sources-none = Nobody is on the list yet.
casework-sources-new = Put somebody on the list
casework-sources-form-lead = Only about the organisation. Of whoever was referred you write nothing here.
casework-sources-name = Name of the organisation
casework-sources-region = Town or region
casework-sources-contact = Whom do you speak to there, and how?
casework-sources-contact-hint = A function and a number of the work is enough.
casework-sources-checked = Looked at on
casework-sources-due = Look at this
casework-sources-holds = This holds today
casework-sources-remove = Take off the list
casework-sources-remove-question = This line is erased. Requests stay as they are.
casework-sources-remove-yes = Yes, take off

casework-start-age-hint = If you have no doubt, leave this empty. Nothing of it is kept.
casework-start-age-young = Perhaps under 18
casework-start-age-with = Together with which colleague?
casework-start-age-with-hint = Only when the person is under 18, or perhaps. Then there are two of you, and you ask for advice first. After that a trajectory can begin.
casework-start-age-two = Choose with whom you do this.
casework-start-young-lead = Give this code to the person. There is a conversation of the two of you now, and no trajectory yet. Ask for advice there first.
casework-start-age-alone = Is the person perhaps under 18? There is nobody now to do this with. You may go on.
casework-start-young-alone-lead = Give this code to the person. There is a conversation now, and no trajectory yet. Ask for advice there first. When a colleague comes, you do it together.
