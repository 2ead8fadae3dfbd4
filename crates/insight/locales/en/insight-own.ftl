# Own tables, the protection of small numbers, and the regions.

insight-own-title = Own tables
insight-own-lead = Beside the standard tables you can make your own, of what is counted already. They leave with the year, with the same protection.
insight-own-none = There are no own tables yet.
insight-own-new = New table
insight-own-choose = What do you want to count?
insight-own-remove-question = The table then no longer leaves with the year. What was released stays as it is.
insight-own-rule = Each time it happened counts once. These are events, not people.
insight-own-name = Title
insight-own-name-hint = This is how the table stands among the figures. Put no names in it.
insight-own-rows = From top to bottom
insight-own-columns = From left to right
insight-own-whole = do not split
insight-own-only = Only where
insight-own-only-hint = You then see one part of the whole table. A number that is not shown there is not shown here either.
insight-own-everything = everything
insight-own-period-hint = A quarter is smaller than a year: more numbers disappear.
insight-own-year = the whole year
insight-own-year-alone = This is counted by year alone. A quarter would give small numbers away.
insight-own-same = Choose different things for top, left and “only where”.
insight-own-full = There are at most { $max } own tables, so that protection stays quick.
insight-own-about = Own table. Counted: { $what }. { $period }.
insight-own-about-only = Own table. Counted: { $what }, only where { $only }. { $period }.

insight-split-channel = Kind of place
insight-split-daypart = Part of the day
insight-split-origin = By which way
insight-split-phase = Phase
insight-split-partner-kind = Kind of partner
insight-split-outcome = Outcome
insight-split-direction = Which way
insight-split-moved = What came of it
insight-split-wait = How long
insight-split-language = Language
insight-split-topic = Subject
insight-split-answer = Answer
insight-split-place = Kind of place
insight-split-agency = Kind of agency
insight-split-goods = What
insight-split-towards = Where to
insight-split-event = Kind of day
insight-split-fit = Whether the help fitted
insight-split-service = Kind of help
insight-split-way = In which way
insight-split-relief = Kind of emergency help
insight-split-amount = How much

insight-protection-title = Protecting small numbers
insight-protection-lead = Numbers from 1 to { $limit } can make somebody recognisable. There are three ways to prevent that. None of them can be switched off.
insight-protection-costs = What each way gives and costs
insight-protection-way = Way
insight-protection-gets = What a reader gets
insight-protection-price = What it costs
insight-protection-when = When
insight-protection-choose = How do your figures leave?
insight-protection-once = A year leaves in one way. Two ways side by side give away together what each hides alone. So you can only change for a year of which nothing has been released.
insight-protection-hiding = Hiding
insight-protection-hiding-gets = Exact numbers, with a dash here and there.
insight-protection-hiding-price = Some larger numbers disappear too, because otherwise one can work back.
insight-protection-hiding-when = When a year is released again and again, and when tables hang together. If you do not know, take this.
insight-protection-rounding = Rounding
insight-protection-rounding-gets = A number everywhere for the year, rounded to { $base }. Each table adds up.
insight-protection-rounding-price = Every number is a little wrong. A small group may show as nobody. Quarters and months are left out, for beside the year they give small numbers away. A year can leave only once.
insight-protection-rounding-when = For a year that is over and that you tell once.
insight-protection-noise = Noise by a key
insight-protection-noise-gets = A number everywhere, at most { $span } off above the limit. The same count always gives the same number.
insight-protection-noise-price = Totals do not add up. A small number becomes zero or just above the limit. The server’s key must stay secret for ever.
insight-protection-noise-when = When you make many tables and are asked for them often.
insight-refusal-other-protection = This year has been released with another protection. Put that back, or leave the year as it is.
insight-refusal-rounded-once = This year has been released rounded. A second time would give away what changed.
insight-told-rounding = These numbers are rounded to { $base }. Each table adds up; a small group may show as zero. Quarters and months are therefore left out.
insight-told-noise = A small difference was added to these numbers on purpose. Totals therefore do not quite add up.

insight-regions-title = Regions with money for this work
insight-regions-lead = There are { $number } regions, each with a centre municipality that coordinates the money.
insight-regions-since = It is so since { $day }.
insight-regions-name = Centre municipality
insight-regions-municipalities = Municipalities that take part
insight-regions-budget = Budget of a year
insight-regions-unknown =
    { $number ->
        [0] We know the names of all regions.
        [one] Of one region we do not know the name. We fill in nothing that we do not know.
       *[other] Of { $number } regions we do not know the name. We fill in nothing that we do not know.
    }
insight-regions-add = Add what you know
insight-regions-add-text = A region with a name that is there already is replaced.
insight-regions-source-hint = Where does it stand? For instance the address of the regulation.
insight-regions-remove-question = What you filled in about this region disappears.
