bell-words-something = There is something for you.
bell-words-reminder = Reminder.
bell-words-break = Time for a break.
bell-words-forecast = The weather forecast has changed.
