# Before and after a first message.

# Checking, writing, noting
outreach-language = In which language do you write?
outreach-opening-team = Your own
outreach-writing-lead = Now write yourself, on the site or in the app, to this one person. For half an hour no other duo gets a yes here. Then press below why you wrote: with that it is noted.
outreach-own-line = One line of your own
outreach-own-line-hint = Without a line of your own a message is a leaflet. Luwte does not keep this line.
outreach-own-line-in = Put my line in
outreach-sent-because = I sent it, because…
outreach-not-now = Not writing after all
outreach-went-out = Counted, without keeping the name. Somebody wrote meanwhile, or this person would rather not get messages, or it was enough for today. Do not write to this person again.
outreach-info-no-guess = With a round of information goes no guess. Empty this, or choose another reason.
outreach-again-drafts = For a second message
outreach-again-not-here = You may not look for contact in this place any more. Do not write to this person here again.
outreach-again-already = Sent it already?
outreach-again-already-question = Then it counts as the second and last time. Choose this only if you really sent the message.
outreach-again-went-out = Counted as the second and last message. This person may rather not get messages, or it was enough for today. Do not write to this person again.
outreach-again-went-out-not-here = Counted as the second and last message. You may not look for contact in this place any more: write to nobody here.
outreach-slip = A slip: take away
outreach-slip-question = Then it is as if you had never noted this. Choose this only if you did not write to this person.
outreach-slip-yes = Yes, take away
outreach-slip-late = This cannot be taken away any more: there is an answer, the shift is over, or it is more than ten minutes ago.

# Whom you wrote to, in all your shifts
outreach-contacts-title = Whom you wrote to
outreach-contacts-lead = Of all your shifts. Your duo sees this too, nobody else.
outreach-contacts-open = Did an answer come? Find who it is
outreach-contacts-name = Name on the site or in the app
outreach-contacts-name-hint = A part is enough.
outreach-contacts-find = Find
outreach-contacts-found = Found
outreach-contacts-not-found = Not found
outreach-contacts-not-found-hint = Perhaps the name was erased, or another duo wrote.
outreach-contacts-now = Something can be done here now
outreach-contacts-none = Nothing is asked now
outreach-contacts-none-hint = Whoever is still silent is found by name.
outreach-contacts-more = There are more. Type more of the name.
outreach-contacts-all = Back to what can be done now
outreach-contacts-to-read = read along
outreach-contacts-again = a second message can go
outreach-contacts-not-now = a second message cannot go now
outreach-again-waiting =
    { $count ->
        [one] To one person you may perhaps write once more. You do not have to.
       *[other] To { $count } people you may perhaps write once more. You do not have to.
    }

# Counting
outreach-counted-left-be = Not written to
outreach-counted-informed = Information only
outreach-counted-concern = Concern
outreach-counted-men-asked = Asked: workplace for men
outreach-tally-others = Count something else
outreach-tally-others-lead = Numbers only. Never note whom it is about.
outreach-fitting-rules = rules
outreach-fitting-rights = rights
outreach-answer-came = When did the answer come?
outreach-answer-came-now = Just now
outreach-daypart-night = At night, until seven
outreach-daypart-morning = In the morning, until eleven
outreach-daypart-noon = Around noon, until two
outreach-daypart-afternoon = In the afternoon, until six
outreach-daypart-evening = In the evening
outreach-hours-years = Hours by year and channel
outreach-hours-year = Year
outreach-hours-all = All together

# The region, and doubt about a reason
outreach-region = Workplaces in the region
outreach-region-hint = Which places to work are there, and for whom? Is there a window area, for example, and do men work there too? Only what everybody can know.
outreach-region-none = There is nothing about the region yet
outreach-region-none-hint = The team lead writes it at How we work.
outreach-region-unreached = For this work you have no channel yet:
outreach-reasons-doubt = I doubt this reason
outreach-reasons-doubt-line = Why? Your team reads this.
