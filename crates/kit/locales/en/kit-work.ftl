# What stands on the workers' side only.

## At work

kit-lock = Lock
kit-sign-out = Sign out
kit-role = You are working as
kit-switch-role = Choose another role
kit-alarm-role = Choose the role in which you see visits.

## Buttons

kit-search = Search

## Choice of words: hints about what a team saves

kit-wording-title = Look again at
kit-wording-lead = These are hints. You can keep it as it is.
kit-wording-word = The word “{ $word }”
kit-wording-instead = Rather say: { $instead }.
kit-wording-long = The sentence that begins with “{ $begins }”
kit-wording-long-why = It has { $words } words. Make it two.
kit-wording-hard = The text as a whole
kit-wording-hard-why = It is hard to read: { $ease } out of 100. Shorter words and sentences help.
kit-wording-telling-why = Whoever looks over a shoulder then knows what it is about. Choose a name that says nothing about the work or about who comes there.
