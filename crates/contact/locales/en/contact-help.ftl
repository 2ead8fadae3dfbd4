contact-impression = An impression of a worker. It is gone after a week, unless you say that it is right.
contact-impression-right = An impression of a worker. You said that it is right.
contact-impression-yes = This is right
