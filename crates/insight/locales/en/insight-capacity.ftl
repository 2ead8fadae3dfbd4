# Room in the team, and who came and went.

insight-capacity-title = Room in the team
insight-capacity-lead = How much room is there, and what happens with one guide less? Fill in what you know. Nothing is kept. What the figures say already is filled in. You can write over it. How many trajectories each guide has now, a team lead sees in the overview.
insight-capacity-known = Last year { $number } files began, according to the figures that were released.
insight-capacity-lasted = Half of the trajectories that closed then took at most { $number } { $number ->
    [one] month
   *[other] months
}.
insight-capacity-too-many = Guides times trajectories can be at most { $max } here.
insight-capacity-posts = Guides
insight-capacity-posts-hint = In whole posts: two half posts are one.
insight-capacity-places-each = Files that one guide can carry at a time
insight-capacity-running = Files that are open now
insight-capacity-running-hint = Is there a number already? So many ran on 31 December.
insight-capacity-expected = Files that you expected by now
insight-capacity-expected-hint = For instance from a plan or a letter.
insight-capacity-begun = Files that begin in a year
insight-capacity-months = How long a file takes on average, in months
insight-capacity-months-hint = Aftercare included, if that takes a place.
insight-capacity-reckon = Work out
insight-capacity-outcome = What comes of it
insight-capacity-answer = Room now, and with one guide less
insight-capacity-assumes =
    A plain model of a queue. It takes for granted that people come independently, that files take very different times, that all
    places are alike, that the year is even and that whoever waits keeps waiting.
insight-capacity-now = Now
insight-capacity-less = One guide less
insight-capacity-places = Places
insight-capacity-each = Clients per guide, on average
insight-capacity-open = Open places
insight-capacity-expected-real = Expected · open now
insight-capacity-load = Places that are needed
insight-capacity-chance = Chance that somebody has to wait
insight-capacity-waiting = People waiting at a time
insight-capacity-days = Days of waiting, on average
insight-capacity-endless = the queue keeps growing
insight-capacity-not = In truth people who wait too long go away. So the real queue is shorter, and the real loss larger. This says nothing of one guide.

insight-flow = In { $year } { $begun } files began and { $closed } closed. A file closes for any reason, and can always be opened again. What was brought from another system does not count as begun, but does when it closes: so more can close than begin.
insight-need-fit =
    Of the { $told } outcomes that clients told, it helped { $helped } times, wholly or a little: { $share } percent. With a number
    like this, chance plays a part; the usual share probably lies between { $low } and { $high } percent.
