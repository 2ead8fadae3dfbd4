bell-words-something = Jest coś dla ciebie.
bell-words-reminder = Przypomnienie.
bell-words-break = Czas na przerwę.
bell-words-forecast = Zmieniła się prognoza pogody.
