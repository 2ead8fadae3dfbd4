# What only workers read about rules, links and complaints.

guide-work-signs = Rules and links
guide-work-signs-lead = What everybody reads on the site about rules, rights and other places. What you should look up stands first.
guide-work-signs-calls =
    { $count ->
        [one] One rule or link needs to be looked up.
       *[other] { $count } rules or links need to be looked up.
    }
guide-work-rules = Rules and rights
guide-work-rule = Rule
guide-work-rule-lead = Write what a rule means for somebody, in plain words. It is no advice about one person.
guide-work-rule-page = On which page?
guide-work-rule-ways = For whom?
guide-work-rule-ways-hint = Choose nothing when it holds for everybody.
guide-work-rule-text = What does it mean for somebody?
guide-work-rule-text-hint = Say ‘you’. Say honestly what is not clear yet.
guide-work-rule-unsure = We do not know this for sure
guide-work-rule-source-hint = Where does it stand? For instance: APV Rotterdam, article 3.4.
guide-work-rule-depends = On which rules does this depend?
guide-work-rule-depends-hint = When such a rule changes, we ask you to look this one up.
guide-work-rule-changed = A rule on which this one depends has changed. Is this still true?
guide-work-rule-old = Nobody looked this up for half a year.
guide-work-rule-true = Looked up: it is true
guide-work-rule-doubt = We do not know for sure
guide-work-rule-remove-question = Visitors then no longer read this rule.
guide-work-links = Links
guide-work-links-none = There are no links yet
guide-work-links-mine =
    { $count ->
        [one] Please open one link of yours yourself.
       *[other] Please open { $count } links of yours yourself.
    }
guide-work-link = Link
guide-work-link-lead = A site where a visitor can go on. You see to it that the link stays right.
guide-work-link-name = Name
guide-work-link-address = Address on the internet
guide-work-link-use = What for?
guide-work-link-about = What does somebody find there?
guide-work-link-hours = When is somebody there?
guide-work-link-opened = I opened the link myself, and it works
guide-work-link-open-first = Open the link yourself first.
guide-work-link-dead = This link does not work. Visitors do not see it now.
guide-work-link-old = Nobody opened this link for long. See whether it still works.
guide-work-link-owner = { $name } sees to it
guide-work-link-works = Opened: it works
guide-work-link-not = It does not work
guide-work-link-take = I see to it from now on
guide-work-link-remove-question = Visitors then no longer see this link.
guide-work-address-wrong = Fill in a whole address that begins with https://.

guide-work-complaints = Complaints about agencies
guide-work-complaints-lead = What visitors wrote about how an agency treated them. Nobody knows who wrote it.
guide-work-complaints-none = There are no complaints
guide-work-complaint-named = This name may be mentioned:
guide-work-complaint-unnamed = We do not mention the name of the agency.
guide-work-complaint-on = Take it further
guide-work-complaint-read = Read it over first: could somebody be recognised? Take out names, days and places.
guide-work-complaint-theme = Complaint: { $agency }
guide-work-complaint-title = Theme
guide-work-complaint-words = Text for the meeting
guide-work-complaint-raise = Put it on the agenda of the meeting
guide-work-complaint-erase = Erase this complaint
guide-work-complaint-erase-question = Afterwards nobody can read the complaint. Is the theme on the agenda already?
guide-work-complaint-erase-yes = Yes, erase the complaint
