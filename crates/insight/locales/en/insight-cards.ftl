# Published figures, for everybody.

insight-cards-title = Figures
insight-cards-heading = Figures, with what they say and what not
insight-cards-lead = Numbers that others published, each with its source, what is meant by it and where it ends. We work nothing out from them, but for one ratio, which says itself why it misleads.
insight-cards-not-all = Registered is not all. An estimate is no count. Figures that differ stand side by side; we take no middle.
insight-cards-checked = Sources read again on { $day }.
insight-cards-boys-and-men = Boys and men
insight-cards-seen-and-unseen = Reported and estimated
insight-cards-help = Help and money
insight-cards-moments = What happened when
insight-cards-registered = Registered
insight-cards-estimated = Estimated
insight-cards-indicated = Indicated
insight-cards-told = Told
insight-cards-arranged = Arranged so
insight-cards-ratio = { $fewer } beside { $more } ({ $kind }, { $period }; { $source }): about one to { $times }.
insight-cards-population = About whom
insight-cards-period = Over which time
insight-cards-definition = What it is
insight-cards-limits = What it does not say
insight-cards-published = published
insight-cards-unknown = unknown
insight-cards-no-address = address unknown
