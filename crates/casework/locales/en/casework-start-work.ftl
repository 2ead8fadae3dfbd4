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
casework-start-feedback = Hearing back
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
