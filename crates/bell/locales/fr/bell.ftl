bell-words-something = Il y a quelque chose pour toi.
bell-words-reminder = Rappel.
bell-words-break = C’est l’heure d’une pause.
bell-words-forecast = La météo a changé.
