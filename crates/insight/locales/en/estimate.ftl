# An estimate of who is not seen, in plain words.

insight-estimate-title = How many people do we not see?
insight-estimate-counts-only = This estimate is made of counts alone. No people were linked to each other here.
insight-estimate-result = It is probably about { $people } people. Of these, { $observed } are on at least one list.
insight-estimate-interval = With 95 in 100 certainty the number lies between { $low } and { $high }. With 80 in 100 it lies between { $low80 } and { $high80 }.
insight-estimate-no-interval = No margin was worked out. Do not use the number without a margin.
insight-estimate-none = No estimate can be made. That { $observed } people are on the lists was counted all the same.
insight-estimate-bound = In any case it is not many fewer than { $people }.
insight-estimate-not-all = Registered is not everybody, and estimated is not counted. Always put the margin, the year, the lists and the people it is about beside this number.
insight-estimate-warnings = Know this before you use the number
insight-estimate-no-warnings = Nothing special was noticed. The assumptions below still hold.

insight-estimate-warning-no-maximum = The lists overlap too little or too unevenly: there is no finite answer. So there is no number here.
insight-estimate-warning-not-identifiable = Different answers fit these counts exactly as well. So there is no number here.
insight-estimate-warning-no-overlap = Nobody is on two lists. Then nothing tells anything about who is on none.
insight-estimate-warning-few-overlaps = The estimate rests on only { $people } people who are on more than one list. A few more or fewer change it a lot.
insight-estimate-warning-models-differ = Ways of working it out that fit about equally well come to between { $low } and { $high }. The counts themselves do not choose.
insight-estimate-warning-lists-depend = Some lists depend on each other: whoever is on one is more often, or less often, on another. That was allowed for, but not what nobody can see.
insight-estimate-warning-few-beyond = The ends at { $certainty } in 100 rest on fewer than 20 replicates. Ask for more replicates.
insight-estimate-warning-failed = { $replicates } replicates had no answer. The margin is too narrow because of that.
insight-estimate-warning-not-corrected = The estimate lies outside all replicates. The margin was not corrected because of that.
insight-estimate-warning-only-two-lists = With two lists nobody can see whether they depend on each other. The answer is an assumption.
insight-estimate-warning-doubled = { $lines ->
    [one] One line stood there twice and was added up.
   *[other] { $lines } lines stood there twice and were added up.
 }

insight-estimate-model = Lists that depend on each other in the chosen way
insight-estimate-model-none = None: each list stands on its own.
insight-estimate-method = How it was chosen
insight-estimate-stepwise = Step by step, with threshold { $threshold }
insight-estimate-best = The best of all ways
insight-estimate-redrawn = Replicates
insight-estimate-redrawn-how = drawn and chosen again { $replicates } times, with seed { $seed }
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
insight-estimate-plot = The same estimates as a drawing: a dot for each estimate, a line for its margin. 
insight-estimate-spread = Within { $within } points of the best way: { $models ->
    [one] one way, which comes to { $low }
   *[other] { $models } ways, from { $low } to { $high }, { $mean } on average
 }
insight-estimate-assumptions = What we assume
insight-estimate-assumption-closed = The group stayed the same in this time.
insight-estimate-assumption-linked = Whoever is on two lists was recognised there as the same. If somebody was missed, the estimate is too high.
insight-estimate-assumption-referral = If one list refers to another and that cannot be seen, the estimate is too low.
insight-estimate-assumption-alike = People are enough alike in their chance to come onto a list.
insight-estimate-assumption-all = There is no dependence between all lists at once.
insight-estimate-again = To make this again: the same file, seed { $seed }, version { $version }.
