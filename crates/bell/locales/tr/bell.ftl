bell-words-something = Senin için bir şey var.
bell-words-reminder = Hatırlatma.
bell-words-break = Mola zamanı.
bell-words-forecast = Hava tahmini değişti.
