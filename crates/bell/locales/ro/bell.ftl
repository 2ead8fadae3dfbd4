bell-words-something = Ai ceva nou.
bell-words-reminder = Memento.
bell-words-break = E timpul pentru o pauză.
bell-words-forecast = Prognoza meteo s-a schimbat.
