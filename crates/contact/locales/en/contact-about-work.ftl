# What only workers read about topics.

contact-topics-title = Topics
contact-topics-lead = Whoever chooses a topic on the first page reads a first answer at once. Add whom one can call.
contact-topics-own = Own topics
contact-topics-own-none = There are no own topics yet
contact-topics-add = Add a topic
contact-topics-nine = The nine fixed topics
contact-topics-call = Whom can one call about { $topic }?
contact-topics-name = Topic
contact-topics-name-hint = One or two words that fit behind ‘I want to talk about’.
contact-topics-answer = First answer
contact-topics-answer-hint = One or two short sentences. Say ‘you’.
contact-topics-preview = This is how a visitor sees it
contact-topics-look = Look first
contact-topics-remove = Take away
contact-topics-remove-question = Visitors can then no longer choose this topic.
contact-topics-remove-yes = Yes, take it away
contact-topics-full = More than { $max } do not fit here. Take something away first.
contact-board-topics = Your topics
contact-board-topics-which = Which topics do you take?
contact-board-topics-hint = Whoever writes about such a topic stands first for you, and somewhat lower for others.
