bell-words-something = Há algo para si.
bell-words-reminder = Lembrete.
bell-words-break = Hora de fazer uma pausa.
bell-words-forecast = A previsão do tempo mudou.
