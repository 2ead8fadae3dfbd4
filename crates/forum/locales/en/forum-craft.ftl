# What the team knows of its craft.

forum-nav-craft = Craft
forum-craft-title = Craft
forum-craft-lead = What helps in this work, with where it comes from. It is about ways of working, never about a client.
forum-craft-more = Read on
forum-craft-talk = The conversation
forum-craft-talk-text = First ask whether it is a good moment, and how long somebody has.
    Ask one question, and wait. Silence is not a no.
    Use the words that the other uses: work, dating, meeting.
    Do not ask why somebody began. Ask what is needed now.
    Say what you write down, and let it be read.
    End with something small that is sure: a day, a time, a number.
forum-craft-talk-source = Written for Luwte. Last looked at: November 2026. Not yet read by people of the craft.
forum-craft-benefit = A benefit, step by step
forum-craft-benefit-text = Put together which papers there are and which are not.
    Call beside somebody, not for somebody. Put the phone on speaker.
    Ask how there will be money until the first payment. Ask for an advance on the same day.
    Ask the office for one person. The work of before need not stand on a form that does not ask for it.
    Write down the day of each letter. An objection can be made for six weeks.
forum-craft-benefit-source = Written for Luwte, after the Participatiewet (advance, article 52) and the Algemene wet bestuursrecht (objection, article 6:7). Last looked at: November 2026.
forum-craft-employer = To an employer
forum-craft-employer-text = The client decides whether the past is named, and by whom. No is always good.
    Begin with what somebody can do: dealing with people, setting limits, planning, selling.
    Ask the employer beforehand: is there one person, can it begin with fewer hours, who hears what?
    A gap in a CV is a time of being self-employed. That is true, and it is enough.
    Agree who calls when it goes wrong, and that this can be you.
forum-craft-employer-source = Written for Luwte. Last looked at: November 2026. Not yet read by people of the craft.
forum-craft-care = Take care
forum-craft-care-text = Do not call at a moment that was not agreed. Somebody else may answer.
    Never send a message that says what it is about.
    Never ask for proof: no picture, no advertisement, no papers.
    Do not go to a door alone. Make sure somebody knows where you are.
    Promise nothing about what others do: the police, a home, a benefit.
    With somebody under 18: first consult with a colleague, only then do something.
forum-craft-care-source = Written for Luwte, after how this programme works. Last looked at: November 2026.
forum-craft-stopping = What helped some people to stop
forum-craft-stopping-text = Researchers described three groups of people who stopped with help. It is no way to sort people. It is only about those who at some time wanted to stop with help, and hardly anybody fits it exactly.
    The first group chose this work themselves, with an aim, and never wholly lived on it. The work brought good things too. Later came the wish for something else, through a relationship or because there was little future in it. In the research they were often Dutch and rather young, from all branches of the work.
    What helped them: help with a benefit, and with looking for other work. They did much themselves. For them stopping was changing jobs.
    The second group: not in our source.
    The third group: not in our source.
    Use this to get ideas. Age, country or branch of work say nothing about what somebody needs.
forum-craft-stopping-source = Article ‘Stoppen met sekswerk: een vak apart’ in Sociaal Bestek, on research by Regioplan. Only the beginning of the article can be read freely. Last looked at: November 2026.
forum-craft-own = Of our team
forum-craft-none = The team added nothing yet
forum-craft-old = Not looked at for more than { $months } months
forum-craft-looked = looked at on { $day }
forum-craft-look = Look it over
forum-craft-looked-now = Save, looked at today
forum-craft-new = Add something
forum-craft-nobody = Write down a way of working, in general. No story of a client, not even without a name.
forum-craft-subject = What is it about?
forum-craft-text = What works, and what should one take care of?
forum-craft-source = Where does it come from?
forum-craft-source-hint = A book, a training, a meeting with its month.
forum-craft-remove = Take this away
forum-craft-remove-question = Nobody can read it after that.
forum-craft-remove-yes = Yes, take it away
