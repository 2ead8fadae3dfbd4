# Rounds on the street: the page that works without a network, and what the team sees of it.
outreach-street-nav = On the street
outreach-street-nav-rounds = Rounds
outreach-street-title = Round

# The page on the phone
outreach-street-needs-script = This page works without a network, and needs a script for that. Here it is switched off or your browser is too old. The plain form always works.
outreach-street-plain = Plain form
outreach-street-waits = { $count } kept on this device, not sent yet
outreach-street-none-wait = Everything was sent.
outreach-street-later = { $count } kept on this device. There is no network now; they will be sent later.
outreach-street-sign-in = { $count } kept on this device. Sign in as an outreach worker to send them; until then they stay here, locked.
outreach-street-to-door = Sign in
outreach-street-cleared = This device was emptied, because you signed out everywhere or no longer work here.
outreach-street-saved = Kept, locked.
outreach-street-undone = Taken back.
outreach-street-unable = That did not work. What you tapped is still there. Please try again.
outreach-street-choose-first = First choose the place and the part of the day.
outreach-street-begin = Begin a round
outreach-street-go = Begin
outreach-street-join = Join your colleague's round
outreach-street-join-lead = Did your colleague begin already? Then that phone shows the word of the round. Type it here, and everything comes together.
outreach-street-join-yes = I join
outreach-street-word = Word of the round
outreach-street-word-wrong = This word is not right. Look at your colleague's phone again.
outreach-street-count = Count
outreach-street-conversation = Conversation
outreach-street-question = Question
outreach-street-topic = What was the question about?
outreach-street-answer = What did you do?
outreach-street-towards = Referred to
outreach-street-note = Short note
outreach-street-note-hint = Facts only. No names, no place, nothing by which somebody can be recognised.
outreach-street-note-long = The note is too long: at most { $max } characters.
outreach-street-full = There is no room for more: at most { $max }. Save first, then go on.
outreach-street-same = The same conversation as your colleague?
outreach-street-same-lead = If you both note the same conversation, use the same word. Then it counts once.
outreach-street-same-give = Give a word
outreach-street-same-word = Your colleague's word
outreach-street-save = Keep
outreach-street-clear = Clear
outreach-street-undo = Take back the last
outreach-street-end = Round finished
outreach-street-end-open = Save first, or clear it. After that the round can be finished.
outreach-street-end-question = After this the word of the round is no longer on this phone.
outreach-street-end-yes = Yes, finished

# The rounds of the team
outreach-street-rounds-title = Rounds
outreach-street-rounds-lead = What you did on the street, in numbers. After a day a round goes to the totals; until then you can put things right.
outreach-street-rounds-none = There are no rounds yet
outreach-street-rounds-none-hint = Open the page for the street on your phone. It works without a network too.
outreach-street-open = On the street
outreach-street-day = Day
outreach-street-block = Part of the day
outreach-street-place = Kind of place
outreach-street-municipality = Municipality
outreach-street-duo = Who
outreach-street-conversations = Conversations
outreach-street-handed-out = Handed out
outreach-street-questions = Questions
outreach-street-referrals = Referred
outreach-street-unknown = Not known yet
outreach-street-differ =
    { $count ->
        [one] 1 difference
       *[other] { $count } differences
    }

# A round
outreach-street-round-title = Round
outreach-street-put-right = Until a day after the last change you can put things right. Then the numbers go to the totals.
outreach-street-counted = This round went to the totals and cannot change any more.
outreach-street-how-began = How did this round begin?
outreach-street-who-else = Who were you with?
outreach-street-with = Colleague
outreach-street-entries = What you noted
outreach-street-entries-none = Nothing was noted yet
outreach-street-line-conversations =
    { $count ->
        [one] 1 conversation
       *[other] { $count } conversations
    }
outreach-street-two-say = Two phones
outreach-street-two-say-hint = You noted different things about the same conversation. Which is it?
outreach-street-this-is-it = This is it
outreach-street-remove = Remove
outreach-street-remove-question = It will then no longer count.
outreach-street-remove-yes = Remove it
outreach-street-add = Add something
outreach-street-number = How many
outreach-street-nothing = Fill in something: a conversation, something you handed out, a question, a referral or a note.
outreach-street-how-many = How many did you hand out?
outreach-street-of-what = What did you hand out?
outreach-street-what-answer = What did you do with the question?
outreach-street-what-topic = What was the question about?

# Beginning without a script
outreach-street-begin-title = Begin a round
outreach-street-begin-lead = On the street there are two of you. This form needs a network.

# Lists
outreach-street-lists-title = What we bring
outreach-street-lists-lead = Everybody on the street chooses from this. Phones take it over as soon as they have a network again.
outreach-street-lists-goods = What we hand out
outreach-street-lists-none = Choose at least one thing.
outreach-street-lists-municipalities = Municipalities
outreach-street-lists-municipalities-hint = One per line. No neighbourhoods, streets or addresses. The page “Where have we been?” looks at this list too.
outreach-street-lists-many = At most { $most } municipalities, each at most { $long } characters.

# Kinds of places
outreach-street-place-street = Street or square
outreach-street-place-park = Park
outreach-street-place-station = Station
outreach-street-place-parking = Car park
outreach-street-place-going-out = Going out
outreach-street-place-meeting-place = Meeting place
outreach-street-place-walk-in = Walk-in or shelter
outreach-street-place-other = Somewhere else

# Parts of the day
outreach-street-block-morning = Morning
outreach-street-block-afternoon = Afternoon
outreach-street-block-evening = Evening
outreach-street-block-night = Night

# What is handed out
outreach-street-goods-condoms = Condoms
outreach-street-goods-lubricant = Lubricant
outreach-street-goods-card = Card
outreach-street-goods-test = Self-test
outreach-street-goods-hygiene = Toiletries
outreach-street-goods-food = Food or drink
outreach-street-goods-clothes = Clothes or blanket
outreach-street-goods-other = Something else

# Topics
outreach-street-topic-health = Health
outreach-street-topic-safety = Safety
outreach-street-topic-housing = Housing or sleeping
outreach-street-topic-money = Money
outreach-street-topic-work = Work or school
outreach-street-topic-rights = Rights and rules
outreach-street-topic-talking = Just talking
outreach-street-topic-other = Something else

# Answers
outreach-street-answer-told = Explained
outreach-street-answer-card-given = Card given
outreach-street-answer-went-along = Went along
outreach-street-answer-later = Back to it later

# Referrals
outreach-street-towards-us = A conversation with us
outreach-street-towards-walk-in = Walk-in hours
outreach-street-towards-doctor = Doctor or clinic
outreach-street-towards-shelter = Shelter
outreach-street-towards-lawyer = Legal help
outreach-street-towards-other = Somebody else

# How long a round was
outreach-street-lasted = How long
outreach-street-lasted-hint = Hours and minutes, such as 2:30. Ten hours at most.
outreach-street-hours-wrong = Write hours and minutes, such as 2:30. A round lasts ten hours at most.
outreach-street-how-long = How long were you outside?
outreach-street-how-long-lead = The hours count in the roster, by month, without who it was. A phone rounds to a quarter of an hour.
outreach-street-channel = For which place on the list?
outreach-street-one = Who was there?
outreach-street-who-else-lead = On the street there are two of you. The round waits for this, fourteen days at most.

# Types of places of our own
outreach-street-lists-places = Types of places
outreach-street-lists-places-hint = Choose nothing to keep all of them.
outreach-street-own-places = Types of our own
outreach-street-own-places-lead = A type that belongs to your town, beside those above. In the totals it counts under the type that you choose.
outreach-street-own-none = There are no types of your own yet
outreach-street-own-name = Name of the type
outreach-street-own-name-hint = A type of place, such as ‘quay’ or ‘sauna’. Never which, and never where.
outreach-street-own-kind = Counts as
outreach-street-own-add = Add the type
outreach-street-own-full = There are { $most } already. Put one away first.
outreach-street-own-same = This type is there already. Choose another name, or put the other one away first.
outreach-street-meanwhile = This was not saved. A colleague was at it just now as well, or the round went to the totals. What you typed is still there.
