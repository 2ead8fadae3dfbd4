# What only workers see of the plan and of the life domains.

casework-nav-shape = Life domains
casework-domain-told = When did your client ask for this?
casework-domain-told-hint = A domain is closed until your client opens it. That can be in a talk with you too.
casework-domain-told-needed = Write down on which day your client asked: today or earlier.
casework-review-again-hint = May stay empty: then we count by the rhythm below.
casework-review-rhythm = Every how many weeks do you look back?
casework-review-rhythm-hint = As the two of you agree. 0 is: see each time.

## Life domains of the organisation

casework-shape-title = Life domains
casework-shape-lead = Each plan has nine life domains. Add one only if you can say what for.
casework-shape-domains = Your own life domains
casework-shape-domains-empty = There are only the nine from the beginning.
casework-shape-domain-add = Add a life domain
casework-shape-domain-name = Name
casework-shape-domain-purpose = What is it for?
casework-shape-domain-purpose-hint = Your clients read this before they open it.
casework-shape-scales = Scales
casework-shape-scales-lead =
    Only an instrument that you have permission for. You type the steps yourselves. There is never a total, and nobody
    is compared by it.
casework-shape-scales-empty = There are no scales yet.
casework-shape-scale-add = Add a scale
casework-shape-scale-domain = For which life domain?
casework-shape-instrument = Name of the instrument
casework-shape-right = Permission to use it
casework-shape-right-hint = From whom, under which number or contract.
casework-shape-right-until = Until and including
casework-shape-steps = The steps
casework-shape-steps-hint = Each step on a line of its own, the lowest first. Two to eleven steps.
casework-shape-steps-count = Write two to eleven steps, each on a line of its own.
casework-shape-weeks = Look again after how many weeks?
casework-shape-full = No more can be added.
casework-shape-ended = Not offered any more
casework-shape-end = Stop offering
casework-shape-again = Offer again

## Where the client reads "you"

casework-work-first-empty = Nothing here yet. Ask what is needed today.
casework-work-goals-lead = The goal is always the client’s own.
casework-work-domains-lead = Only what the client opens. What is closed does not exist here.
casework-work-guide-agreed = The client said yes
casework-work-part-private-lead = Only the client and the permanent guide read this. It never goes on paper.

## To think of when looking back together

casework-reflect = Think of this too
casework-reflect-language = Language
casework-reflect-language-ask = In which language do you talk, and what gets lost by that?
casework-reflect-rules = Rules
casework-reflect-rules-ask = Which rules or papers stand in the way, and who can help with that? Do not write down which papers somebody has.
casework-reflect-gender = Man, woman, trans or otherwise
casework-reflect-gender-ask = Does the help fit how somebody sees themselves, or do we take something for granted?
casework-reflect-money = Money
casework-reflect-money-ask = What does this step cost, and who carries that?
casework-reflect-health = Health
casework-reflect-health-ask = What does this step ask of body and mind?
casework-reflect-together = All together
casework-reflect-together-ask = What makes it heavier together than each apart, and what makes it lighter?
