# Wat een telefoon laat zien. Geen van deze zinnen zegt waar het over gaat.

bell-words-something = Er is iets voor je.
bell-words-reminder = Herinnering.
bell-words-break = Tijd voor een pauze.
bell-words-forecast = Het weerbericht is veranderd.
