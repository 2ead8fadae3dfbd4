bell-words-something = Има нещо за теб.
bell-words-reminder = Напомняне.
bell-words-break = Време е за почивка.
bell-words-forecast = Прогнозата за времето се промени.
