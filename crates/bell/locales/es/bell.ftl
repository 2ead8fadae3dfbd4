bell-words-something = Hay algo para ti.
bell-words-reminder = Recordatorio.
bell-words-break = Hora de un descanso.
bell-words-forecast = El pronóstico del tiempo ha cambiado.
