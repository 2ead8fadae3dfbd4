bell-words-something = Тут є дещо для тебе.
bell-words-reminder = Нагадування.
bell-words-break = Час для перерви.
bell-words-forecast = Прогноз погоди змінився.
