# What only workers see: the job coach's board, the employer list.

# The work plan
employment-title = Work plan
employment-heading = Work plan of { $name }
employment-none = There is no work plan yet
employment-none-hint = Begin with what your client would like to do.
employment-outline = You see the plan in outline. The rest is for your client and the job coach.
employment-written = Last written by
employment-by-client = the client
employment-change = Change the plan
employment-change-text = Write in your client’s words. Your client reads everything and can change everything.
employment-erase-question = This is erased. Only the mark stays that something stood here.

# Suggestions
employment-suggestions = Suggestions
employment-suggestions-text = Your client sees a suggestion first and says yes or no. The employer hears nothing.
employment-suggestions-none = There is no suggestion yet
employment-suggest = Suggest an employer
employment-suggest-none = There is no employer to suggest. Perhaps somebody must go and look first.
employment-suggest-who = Employer
employment-suggest-who-hint = What fits the plan best stands on top.
employment-suggest-why = Why might this fit?
employment-suggest-why-hint = Your client reads this.
employment-suggest-yes = Suggest to your client
employment-fit-other-hours = other hours
employment-fit-fixed-hours = fixed rosters

# Applications
employment-applications-text = An ordinary application, like anybody’s. An employer hears nothing about help or about earlier work.
employment-applications-none = There is no application yet
employment-apply = Write down an application
employment-apply-what = For what?
employment-apply-day = On which day?
employment-outcome = What came of it?
employment-outcome-which = Which application?
employment-outcome-words = What did your client tell?

# The employer list
employment-nav-employers = Employer list
employment-employers-title = Employer list
employment-employers-lead = Companies where everybody can work without judgement. Only companies stand on this list, never people who look for work.
employment-employers-none = No employer is on the list yet
employment-new = Add an employer
employment-new-yes = Put on the list
employment-no-clients = Write nothing about clients here, not even without a name.
employment-alias = Alias
employment-alias-hint = A name that gives nothing away. You see the real name only when you open the employer.
employment-alias-taken = This alias is in use already. Choose another.
employment-offer = Kind
employment-offer-paid-work = Paid work
employment-offer-activity = Activity, course or volunteering
employment-branch = Branch
employment-town = Town
employment-offers = What is there to do?
employment-offers-hint = A client reads this when you suggest this employer.
employment-from-hours = Fewest hours per week
employment-to-hours = Most hours per week
employment-hours-turned = The most hours are lower than the fewest.
employment-hours-exactly = { $hours } hours
employment-hours-from = from { $hours } hours
employment-hours-to = up to { $hours } hours
employment-own-hours-there = A say in one’s own hours
employment-week = Per week
employment-who = Who is this?
employment-company = Name of the company
employment-company-hint = Only job coaches and permanent guides see this.
employment-person = Contact person
employment-reach = Reached by
employment-reach-hint = A telephone number or mail address at work.
employment-promise = What the company promises
employment-promise-hint = A place without judgement, where nobody has to tell what they did before.
employment-state = State
employment-state-good = Checked
employment-state-unchecked = Not checked yet
employment-state-due = Check again
employment-state-paused = Paused
employment-checked-on = Checked on { $day }.
employment-checks = Who went and looked
employment-checks-none = Nobody has gone and looked yet
employment-check = What did you see and agree?
employment-check-hint = Go there yourself. Colleagues there need not know anything.
employment-check-yes = Checked
employment-complaints = What did not go well
employment-complaints-none = There are no complaints
employment-complaint = What did not go well?
employment-complaint-hint = Do not write who told it. After two complaints the employer pauses by itself, until somebody goes and looks again.
employment-remove = Take off the list
employment-remove-question = Everything about this employer is erased.
employment-remove-yes = Yes, take off the list
employment-outcome-gone = The client erased this application meanwhile. What you typed is below.
