# The desk's figures.

insight-nav-desk = Desk figures
insight-desk-title = Figures of the desk
insight-desk-lead = How { $year } goes so far, with only what might leave. Nothing is told per worker.

insight-table-answers = Until the first answer in { $year }, by language
insight-table-answers-about = How long somebody who wrote first waited until a person answered. Day and night count.
insight-table-returns = Came back in { $year }, by language
insight-table-returns-about = Who came back on another day after our first answer. Everybody counts once at most. Not coming back is fine too.
insight-table-topics = What it was about in { $year }
insight-table-topics-about = What workers counted after a conversation, apart from it. A conversation counts once a month for each subject.
insight-table-pointed = Where we pointed to in { $year }
insight-table-pointed-about = How often we told in a conversation where other help is. Whether somebody went, we do not know.

insight-fact-first-answer = First answer
insight-fact-first-answer-means = A worker answered somebody who wrote first, for the first time.
insight-fact-returned = Came back
insight-fact-returned-means = Somebody opened the conversation on another day than that of our first answer.
insight-fact-topic-told = Subject
insight-fact-topic-told-means = A subject that a worker counted after a conversation, with what they could give.
insight-fact-topic-referred = Pointed elsewhere in a conversation
insight-fact-topic-referred-means = A worker told where other help is; no text about anybody was sent.

insight-wait-quarter-hour = Within a quarter of an hour
insight-wait-hour = Within an hour
insight-wait-four-hours = Within four hours
insight-wait-day = Within a day
insight-wait-three-days = Within three days
insight-wait-longer = Later than three days
insight-wait-other = Otherwise
insight-language-nl = Dutch
insight-language-en = English
insight-language-es = Spanish
insight-language-pt = Portuguese
insight-language-ro = Romanian
insight-language-bg = Bulgarian
insight-language-pl = Polish
insight-language-hu = Hungarian
insight-language-tr = Turkish
insight-language-ar = Arabic
insight-language-uk = Ukrainian
insight-language-fr = French
insight-language-other = Another language
insight-topic-home = A place to live
insight-topic-money = Money
insight-topic-days = Work, school, the day
insight-topic-people = People around somebody
insight-topic-mind = How somebody feels
insight-topic-body = Body and health
insight-topic-daily = Arranging things
insight-topic-love = Love and sex
insight-topic-meaning = What matters
insight-topic-violence = Violence or being made to
insight-topic-boundaries = Boundaries and agreements
insight-topic-online = Pictures and threats online
insight-topic-rights = Rules, rights and taxes
insight-topic-other = Something else
insight-answer-listened = Listened
insight-answer-informed = Told how something works
insight-answer-referred = Told where help is
insight-answer-other = Otherwise

insight-waits = Half had an answer: { $median }. A quarter had it: { $low }. Three quarters had it: { $high }.
insight-return-rate =
    Of the { $answered } people who got a first answer, { $returned } came back on another day: { $share } per cent. With a number
    like this chance plays a part; the usual share probably lies between { $low } and { $high } per cent.

insight-table-walk-ins = Walk-in hours in { $year }
insight-table-walk-ins-about = What workers counted after a walk-in hour. Whoever comes twice counts twice.
insight-table-events = Events in { $year }
insight-table-events-about = How many events there were and how many people came, by kind of place. Nobody has to say who they are.
insight-table-felt = How an event was, in { $year }
insight-table-felt-about = What people said themselves at the end of an event. Nobody has to.
insight-fact-walk-in = Walked in
insight-fact-walk-in-means = Somebody came to a walk-in hour.
insight-fact-event-held = Event
insight-fact-event-held-means = An event that was held.
insight-fact-event-came = Came
insight-fact-event-came-means = Somebody came to an event.
insight-fact-event-felt = Said how it was
insight-fact-event-felt-means = Somebody said at the end how the event was.
insight-channel-door = Just walked in
insight-channel-booking = With an appointment
insight-channel-call = After a call
insight-place-ours = At our place
insight-place-neighbourhood = Community centre or library
insight-place-cafe = Somewhere to eat or drink
insight-place-outside = In the open air
insight-place-other = Somewhere else
insight-answer-good = Good
insight-answer-fair = All right
insight-answer-poor = Not good
