# What each language says in its own way: its dates, and that it was not read yet.

kit-language = Nyelv
kit-unread = Ezt a fordítást még nem olvasta át olyan ember, aki ezzel a nyelvvel nőtt fel. Furcsán hangzik valami? Írj nyugodtan úgy, ahogy beszélsz.
kit-unread-some = Ennek a fordításnak egy részét még nem olvasta át olyan ember, aki ezzel a nyelvvel nőtt fel. Furcsán hangzik valami? Írj nyugodtan úgy, ahogy beszélsz.

kit-date = { $year }. { $month } { $day }.
kit-moment = { $date } { $time }

kit-month-1 = január
kit-month-2 = február
kit-month-3 = március
kit-month-4 = április
kit-month-5 = május
kit-month-6 = június
kit-month-7 = július
kit-month-8 = augusztus
kit-month-9 = szeptember
kit-month-10 = október
kit-month-11 = november
kit-month-12 = december
