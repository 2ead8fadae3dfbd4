# Recommendations with their measures, and what there is for sexual health.

forum-nav-recommendations = Recommendations
forum-nav-provision = Provision

## Recommendations

forum-recommendations-title = Recommendations
forum-recommendations-lead = What was asked, what is done for it, and what shows that.
forum-recommendations-none = There is no recommendation yet
forum-measures-there = { $there } of { $all } measures are there
forum-recommendation = Recommendation
forum-recommendation-new = Write down a recommendation
forum-recommendation-text = What is asked?
forum-recommendation-text-hint = As close to the words of the report as you can.
forum-recommendation-source = Where does it stand?
forum-recommendation-source-hint = The report with the page, or the meeting with the day.
forum-recommendation-remove = Take this recommendation away
forum-recommendation-remove-question = Its measures go too, for everybody.
forum-recommendation-remove-yes = Yes, take it away
forum-measures = What is done for it
forum-measures-none = There is no measure yet
forum-measures-full = There are { $max } measures already. Write one of them anew.
forum-measure-new = Add a measure
forum-measure-anew = How far is this measure?
forum-measure-nobody = Proof is a description or a total. Never an example of one person, not without a name either.
forum-measure-what = What is done?
forum-measure-by = Who sees to it?
forum-measure-by-hint = A role or an organisation, no name.
forum-measure-state = How far is it?
forum-measure-agreed = Agreed
forum-measure-begun = Begun
forum-measure-there = It is there
forum-measure-dropped = Dropped
forum-measure-proof = What shows it?
forum-measure-proof-hint = For example: open each Tuesday, 41 times in 2026. When it was dropped: why.
forum-measure-needs-proof = Write down what shows it. Without that it is not there, or not dropped.
forum-measure-looked = Looked at on

## Sexual health: what is there?

forum-provision-title = What there is for sexual health
forum-provision-lead = A list for policy: what is there in the city, what lacks, and did it get better? Nothing about who came.
forum-provision-none = Nobody looked at it yet
forum-provision-looked = Looked at on { $day }, from the role { $role }.
forum-provision-what = Provision
forum-provision-found = How does it stand?
forum-provision-note = What is good, what lacks?
forum-provision-stands = How does it stand with: { $what }
forum-provision-note-of = What is good, what lacks: { $what }
forum-provision-better = Better than last time
forum-provision-worse = Less than last time
forum-provision-look = Look at it again
forum-provision-look-text = Ask the health service and people of the community too. What stood here before is kept.
forum-provision-keep = Keep what I found
forum-provision-raise = Bring in what is not there
forum-provision-theme = What is not there for sexual health
forum-provision-test = A test without a name
forum-provision-near = A test close by, in the evening too
forum-provision-vaccine = Vaccination against hepatitis B
forum-provision-before = A pill before (PrEP)
forum-provision-after = A pill after (PEP), at night too
forum-provision-condoms = Condoms and lubricant
forum-provision-treatment = Doctor and medicine, also without insurance
forum-provision-violence = Help after sex that somebody did not want
forum-provision-everybody = Men and trans people are simply welcome
forum-provision-language = Help in one’s own language
forum-found-there = It is there
forum-found-partly = It is there in part
forum-found-lacking = It is not there
forum-found-unknown = We do not know
