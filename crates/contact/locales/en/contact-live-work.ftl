# A conversation that arrives by itself: what only workers see.

contact-live-they-are-here = The other person has the conversation open.
contact-live-they-type = The other person is typing.
contact-live-they-are-away = The other person is away for a moment. What you write stays here.
contact-live-locked = Your screen is locked. Unlock it to read on.
