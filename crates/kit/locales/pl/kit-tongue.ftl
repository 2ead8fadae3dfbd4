# What each language says in its own way: its dates, and that it was not read yet.

kit-language = Język
kit-unread = Tego tłumaczenia nie czytała jeszcze osoba, która wyrosła w tym języku. Coś brzmi dziwnie? Pisz śmiało tak, jak mówisz.
kit-unread-some = Części tego tłumaczenia nie czytała jeszcze osoba, która wyrosła w tym języku. Coś brzmi dziwnie? Pisz śmiało tak, jak mówisz.

kit-date = { $day } { $month } { $year }
kit-moment = { $date }, { $time }

kit-month-1 = stycznia
kit-month-2 = lutego
kit-month-3 = marca
kit-month-4 = kwietnia
kit-month-5 = maja
kit-month-6 = czerwca
kit-month-7 = lipca
kit-month-8 = sierpnia
kit-month-9 = września
kit-month-10 = października
kit-month-11 = listopada
kit-month-12 = grudnia
