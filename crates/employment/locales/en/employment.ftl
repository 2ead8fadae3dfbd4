# Fields of the plan
employment-keeps-hint = Free days, other work beside it, what goes well.
employment-skills-hint = In plain words, such as negotiating, listening, planning or working alone. The client decides what goes on paper.
employment-hard-hint = No diagnoses, no papers. Only what helps to get further.
employment-benefit-hint = Which form, which day, who comes along? Numbers and proofs stay with the client.
employment-steps-hint = With a day for each.

# Suggestions
employment-reply-waits = Waits for an answer
employment-reply-yes = Yes
employment-reply-no = No

# Applications
employment-applications = Applications

# With the client
employment-mine-title = My plan
employment-mine-heading = Work and learning
employment-mine-none = You have no plan for work or learning yet
employment-mine-none-hint = You can begin yourself, or together with your guide.
employment-mine-no-part = Nothing is here yet
employment-mine-no-part-hint = Would you like something with work or learning? Ask your guide for a job coach.
employment-mine-wish = What you would like to do
employment-mine-keeps = What stays as it is
employment-mine-skills = What you are good at
employment-mine-suggestions = Perhaps something for you
employment-mine-suggestions-text = You see this first. The employer knows nothing. You can always say no, without a reason.
employment-mine-why = Why { $name } thought of this:
employment-mine-yes = Yes, tell me more
employment-mine-no = No, rather not
employment-mine-change = Change my plan
employment-mine-change-text = This plan is yours. Your job coach reads what you change. What it said before can still be read until you erase it.
employment-erase-plan-question = The plan and all it said before are then gone.
