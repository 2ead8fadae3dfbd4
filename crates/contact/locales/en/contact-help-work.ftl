# Help with the conversation: the team's phrases, wording, pace. For workers only.

contact-nav-phrases = Phrases

## The team's phrases

contact-phrases-title = The team’s phrases
contact-phrases-lead = Phrases to begin with. One may only be used once two of you have read it, and never goes out without a line of your own.
contact-phrases-waiting = { $count ->
    [0] There is nothing to read.
    [one] There is 1 phrase that you can read.
   *[other] There are { $count } phrases that you can read.
 }
contact-phrases-not-lived = { $count ->
    [one] One sentence that you use was not read yet by a man who lived through it.
   *[other] { $count } sentences that you use were not read yet by a man who lived through it.
 }
contact-phrase-new = Write a new phrase
contact-phrase-occasion = When does it fit?
contact-phrase-language = In which language?
contact-phrase-text = The phrase
contact-phrase-text-hint = Nothing about a person. With […] you show where the own line belongs; otherwise it stands below.
contact-phrase-reason = Why this word after all
contact-phrase-reason-hint = Only needed when a word of your list stands in it.
contact-phrase-needs-reason = It holds a word that you would rather not use. Choose another word, or write here why it fits after all. You can always keep it.
contact-phrase-keep = Keep as a sketch
contact-phrase-lay = Lay before colleagues
contact-phrase-full = There are { $max } phrases already. Rewrite one that is there.
contact-phrase-unread = Not read by you yet
contact-phrase-waits = Waits for a second reader
contact-phrase-sketch = Sketch
contact-phrase-in-use = In use
contact-phrase-away = Put away
contact-phrase-read-title = Read this phrase
contact-phrase-read-text = Would you say it like this yourself? Does it sound ordinary, without pressure and without pity?. If something is wrong, rewrite it below.
contact-phrase-read = I read it, it is good like this
contact-phrase-lived-title = Read by somebody who lived through it
contact-phrase-lived-text = Let a man who lived through this read the sentence. Does it sound without shame and without pressure to tell? His name will stand nowhere.
contact-phrase-lived-yes = He read this sentence and finds it good
contact-phrase-lived = Read by somebody who lived through it, on { $day }.
contact-phrase-write = Rewrite it
contact-phrase-write-text = The phrase that is in use stays in use until two of you agree on the new one.
contact-phrase-versions = How it was and is
contact-phrase-version = Version { $number }
contact-phrase-because = Why this word: { $reason }
contact-phrase-came-with = Came with Luwte. Nobody of you has read it yet.
contact-phrase-put-away = Put away
contact-phrase-take-out = Take out again
contact-phrase-other = A colleague just changed this phrase, or you have read it already. This is how it is now.

contact-occasion-first = First answer
contact-occasion-listen = Listening
contact-occasion-fine = “I am fine”
contact-occasion-call = Suggesting a call
contact-occasion-wait = It takes a while
contact-occasion-cannot = We cannot do that ourselves
contact-occasion-goodbye = Goodbye
contact-occasion-danger = In danger
contact-occasion-hello = First message elsewhere, in outreach

## In the conversation

contact-phrase-choose = Begin with a phrase of the team
contact-phrase-which = Which phrase?
contact-phrase-which-hint = It lands in your answer, below what you typed. You add one line yourself.
contact-phrase-put = Put into my answer
contact-phrase-put-done = The phrase stands in your answer. Is there a […]? Write one line there that is for this person alone.
contact-phrase-none = The team has no phrases in this language yet.
contact-phrase-gone = This phrase is not in use any more. Choose another one.
contact-phrase-place = There is still a […]. Write one line there that is for this person alone, or take it away.
contact-phrase-own-line = These are only phrases of the team. Add one line of your own. Then the other notices that it is you.
contact-pace-questions = There are three questions without an answer already. Ask no more now. Rather say that you are there.

## Wording

contact-words-title = Words that we would rather not use
contact-words-lead = This list is yours. Take away what does not fit and add what you hear. Ask the people it is about, too.
contact-words-list = The words: { $language }
contact-words-hint = One word on each line: word = rather this = why. A * stands for the rest of a word.
contact-words-wrong = I cannot read line { $line }. Write: word = rather this = why.
contact-words-too-many = These are too many. Keep to { $max } words.

## Counting what was asked

contact-asked = Count what it was about
contact-asked-text = This only counts in the monthly totals. It does not stand with this conversation, nor with you. The same subject counts once a month for a conversation.
contact-asked-what = What was it about?
contact-asked-given = What could you give?
contact-asked-whereto = To whom did you point?
contact-asked-count = Count it
contact-asked-needed = Choose at least one subject.
contact-asked-done = Counted. Nothing of it stands with this conversation.
contact-asked-before = This was counted this month already. Nothing was added.
contact-asked-violence = Violence or being made to
contact-asked-boundaries = Boundaries and agreements
contact-asked-online = Pictures and threats online
contact-asked-rights = Rules, rights and taxes
contact-asked-else = Something else
contact-heard = How did somebody hear of us?
contact-heard-hint = Only if the other tells it unasked. Do not ask who passed it on.
contact-given-listened = Listened
contact-given-informed = Told how something works
contact-given-referred = Told where help is
contact-whereto-debts = Help with debts
contact-whereto-ggd = Public health service
contact-whereto-fier = Fier
contact-whereto-housing = Housing office
contact-whereto-legal = Legal help
contact-whereto-return = Help with going back
contact-whereto-else = Somebody else

## Practice

contact-nav-practice = Practice
contact-practice-title = Practice
contact-practice-lead = Invented conversations to try how words land. You get no mark, and nobody looks along.
contact-practice-invented = This is practice. The other does not exist, and nothing of it is kept.
contact-practice-they = The other (invented)
contact-practice-you = You
contact-practice-own-was = (your own words)
contact-practice-choose = What do you say?
contact-practice-own = Or say it in your own words
contact-practice-own-hint = Type only invented things. Your text is not kept.
contact-practice-say = Say this
contact-practice-well = This opens something
contact-practice-perhaps = This may do, look again
contact-practice-hard = This may close something
contact-practice-heard-word = It holds a word of the team’s list: “{ $word }”.
contact-practice-heard-asks = You ask many things at once. One is enough; the rest comes by itself, or not.
contact-practice-heard-why = “Why” soon sounds as if somebody has to answer for themselves. Rather ask what happened, or what is needed.
contact-practice-heard-long = It is a lot to read for somebody who is afraid or in a hurry. Take half of it out.
contact-practice-heard-well = Nothing in your words stands in the way. Read them aloud once more: would you say it like this to somebody beside you?
contact-practice-debrief = Looking back for a moment
contact-practice-went-well = This went well
contact-practice-to-take = This you can take along
contact-practice-gone = Nothing of this conversation is kept. If you want to remember something, write it down here.
contact-practice-note = My own note
contact-practice-note-hint = Only you can read this. It is gone after a year.
contact-practice-note-keep = Keep for myself
contact-practice-again = Once more
contact-practice-notes = My notes
contact-practice-notes-text = What you wrote down after practising. Nobody else can open it.

## A short note

contact-short = A short note after a call
contact-short-text = Was there much feeling? Choosing twice is enough. You need not write anything.
contact-short-then = And after this?
contact-short-save = Note it like this
contact-short-note-rests = After such a call nothing more is needed. Let it rest, and call a colleague.
contact-short-someone-else = Would the other rather talk to somebody else? Offer the conversation at “Hand over to a colleague”.
contact-note-impression = This is how it struck me
contact-note-impression-hint = An impression, not a fact. The other reads this and can say whether it is right. If not, it is gone after { $days } days.
contact-note-needs-one = Write what there was, or how it struck you.
contact-impression-seen = An impression, not confirmed yet. It goes by itself.
contact-impression-seen-right = An impression. The other says that it is right.

## Texts in other languages

contact-phrases-by-language = Texts by language
contact-phrases-plain = Back to the plain list
contact-phrase-in-dutch = In Dutch it says:
