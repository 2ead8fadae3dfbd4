bell-words-something = Van itt valami neked.
bell-words-reminder = Emlékeztető.
bell-words-break = Ideje egy kis szünetnek.
bell-words-forecast = Megváltozott az időjárás-előrejelzés.
