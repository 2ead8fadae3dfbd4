# An estimate of who is not seen, in plain words.

insight-estimate-title = How many people do we not see?
insight-estimate-counts-only = This estimate is made of counts alone. No people were linked to each other here.
insight-estimate-result = If the assumptions below hold, it is presumably about { $people } people. Of these, { $observed } are on at least one list.
insight-estimate-interval = Within this way of working it out, the number lies between { $low } and { $high } with 95 in 100, and between { $low80 } and { $high80 } with 80 in 100. That the way itself may not fit is not in this margin.
insight-estimate-no-interval = No margin was worked out. Do not use the number without a margin.
insight-estimate-none = No estimate can be made. That { $observed } people are on the lists was counted all the same.
insight-estimate-bound = A rule of thumb that assumes little says about { $people }. As long as lists do not avoid each other there are rather more than fewer.
insight-estimate-not-all = Registered is not everybody, and estimated is not counted. Always put the margin, the year, the lists and the people it is about beside this number.
insight-estimate-warnings = Know this before you use the number
insight-estimate-no-warnings = Nothing special was noticed. The assumptions below still hold.

insight-estimate-warning-no-maximum = The lists overlap too little or too unevenly: there is no finite answer. So there is no number here.
insight-estimate-warning-runs-up = The more people one supposes who are on no list, the better it fits these counts. There is no end to that.
insight-estimate-warning-runs-down = These counts fit best with nobody who is on no list. That does not prove that there is nobody: it comes, for example, of a list that lies wholly within another.
insight-estimate-warning-not-identifiable = Different answers fit these counts exactly as well. So there is no number here.
insight-estimate-warning-not-arrived = There is an answer, but the calculation did not reach it. So there is no number here. Please tell us: this should not happen.
insight-estimate-warning-above-estimate = The rule of thumb says { $people }, more than the estimate. Then lists avoid each other, or chance is at work. Do not call the estimate a lower bound.
insight-estimate-warning-more-than-live = More people come out of this than live in the world. Do not use this number: these counts cannot carry an estimate.
insight-estimate-warning-no-overlap = Nobody is on two lists. Then nothing tells anything about who is on none.
insight-estimate-warning-few-overlaps = The estimate rests on only { $people } people who are on more than one list. A few more or fewer change it a lot.
insight-estimate-warning-models-differ = The estimate and the ways of working it out that fit about best come to between { $low } and { $high }. So the number depends much on the way.
insight-estimate-warning-others-not-looked-at = With so many lists nobody looked at what other ways say. So you do not know how far they are apart.
insight-estimate-warning-lists-depend = Some lists depend on each other: whoever is on one is more often, or less often, on another. That was allowed for, but not what nobody can see.
insight-estimate-warning-few-beyond = The ends at { $certainty } in 100 rest on fewer than 20 replicates. Ask for more replicates.
insight-estimate-warning-failed = { $replicates } replicates had no answer. The margin is too narrow because of that.
insight-estimate-warning-not-corrected = The margin could not be corrected with what the replicates say. If there is a margin, rely on it less.
insight-estimate-warning-only-two-lists = With two lists nobody can see whether they depend on each other. The answer is an assumption.
insight-estimate-warning-doubled = { $lines ->
    [one] One line stood there twice and was added up.
   *[other] { $lines } lines stood there twice and were added up.
 }

insight-estimate-model = Lists that depend on each other in the chosen way
insight-estimate-model-none = None: each list stands on its own.
insight-estimate-method = How it was chosen
insight-estimate-stepwise = Step by step, with threshold { $threshold }
insight-estimate-best = The best of all ways by BIC, up to { $order } lists together
insight-estimate-redrawn = Replicates
insight-estimate-redrawn-how = drawn anew { $replicates } times { $draw ->
    [model] from the chosen way
   *[observed] from the people who were seen; what nobody had cannot be drawn like this
 }, and chosen again each time. Seed { $seed }. Without an answer: { $failed }.
insight-estimate-corrected = Ends of the margin
insight-estimate-corrected-how = The replicates from low to high: the lower end stands at share { $low }, the upper end at share { $high } (BCa: z0 { $bias }, acceleration { $acceleration }). With one person less without an answer: { $without }.
insight-estimate-empty = Lists without overlap
insight-estimate-empty-none = None
insight-estimate-overlaps = How many people are on two lists
insight-estimate-lists = Lists
insight-estimate-both = On both
insight-estimate-alone = What these two alone would say
insight-estimate-sensitivity = And had we done it differently?
insight-estimate-sensitivity-what = Differently
insight-estimate-sensitivity-estimate = Estimate
insight-estimate-sensitivity-range = Margin had the way been certain
insight-estimate-change-threshold = threshold { $what }
insight-estimate-change-without = without { $what }
insight-estimate-change-merged = { $what } merged
insight-estimate-no-answer = no answer
insight-estimate-plot = The same estimates as a drawing: a dot for each estimate, a line for the margin. Below it stand numbers of people; twice as many is as far everywhere.
insight-estimate-spread = Within { $within } points of the best way: { $models ->
    [one] one way, which comes to { $low }
   *[other] { $models } ways, from { $low } to { $high }, { $mean } on average
 }
insight-estimate-assumptions = What we assume. Tick what somebody has looked into.
insight-estimate-assumption-closed = The group stayed the same in this time.
insight-estimate-assumption-linked = Whoever is on two lists was recognised there as the same. If somebody was missed, the estimate is too high.
insight-estimate-assumption-referral = If one list refers to another and that cannot be seen, the estimate is too low.
insight-estimate-assumption-alike = People are enough alike in their chance to come onto a list.
insight-estimate-assumption-all = There is no dependence between all lists at once.
insight-estimate-again = To make this again: the same counts (SHA-256 { $table }), seed { $seed }, version { $version }{ $anchor ->
    [yes] , with --anchor
   *[no] {""}
 }.
insight-estimate-again-unseeded = To make this again: the same counts (SHA-256 { $table }), version { $version }{ $anchor ->
    [yes] , with --anchor
   *[no] {""}
 }.
insight-estimate-about-population = About whom
insight-estimate-about-period = Over which time
insight-estimate-about-sources = Who kept the lists
insight-estimate-about-unsaid = not filled in; do so before you hand the number on
insight-estimate-models = The ways that fit best, and what they say
insight-estimate-weight = Weight
insight-estimate-mean-aic = Mean over { $models ->
    [one] the best way
   *[other] the { $models } best ways
 } by Akaike: { $people }. That measure chooses more intricate ways. If this lies far from the estimate, too little was counted to see so much dependence.
insight-estimate-change-stepwise = step by step, threshold { $what }

insight-estimate-how = How this was made

# Why a file is no table of counts.
insight-lists-cannot = This table cannot be used: { $why }
insight-lists-unreadable = the file cannot be read to its end.
insight-lists-not-text = line { $line } is not text in UTF-8. Save the file as "CSV UTF-8".
insight-lists-too-large = the file is larger than { $most } MiB. This should be a table of patterns, not of people.
insight-lists-ragged = line { $line } has { $found } columns and the header has { $expected }.
insight-lists-no-header = the first line holds only numbers. It must hold the names of the lists, and "count".
insight-lists-nameless = column { $column } has no name.
insight-lists-long-name = the name of column { $column } has more than { $most } signs.
insight-lists-no-counts = no column is called "count", and the last one holds only 0 and 1. Counts of patterns are needed, never a line for each person.
insight-lists-pattern-twice = line { $line } has the same 0 and 1 as a line before, and no column is called "count". Counts of patterns are needed, never a line for each person.
insight-lists-empty = it holds no counts.
insight-lists-too-few = Lists found: { $found }. That is too few. At least { $least } that overlap are needed.
insight-lists-too-many = { $found } lists were found; at most { $most } can be used. Merge lists that are kept in the same way.
insight-lists-same-name = two columns are called "{ $name }".
insight-lists-not-zero-or-one = line { $line }: "{ $found }" stands under "{ $list }". Only 0 or 1 can stand there.
insight-lists-not-a-count = line { $line }: "{ $found }" is no count. A count is a whole number, 0 or more.
insight-lists-nobody = line { $line } counts people who stand on no list. That is what the estimate is to say: leave that line out.
insight-lists-too-many-people = more than { $most } people: one of the counts must be a mistake.
insight-lists-too-many-lines = more than { $most } lines. This should be a table of patterns, not of people.
insight-lists-no-people = all counts are 0.

insight-estimate-refused-file = The file cannot be opened or written: { $why }
insight-estimate-refused-threshold = The threshold lies between 0 and 1.
insight-estimate-refused-best = These are too many lists to look at all ways. Leave out --best, or take --best 2.
insight-estimate-refused-replicates = { $asked } replicates are too many for { $lists } lists; at most { $most }.
insight-estimate-refused-no-answer = These counts allow no estimate. The report says why.
insight-estimate-refused-not-written = The report could not be written.
