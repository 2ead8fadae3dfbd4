# What each language says in its own way: its dates, and that it was not read yet.

kit-language = Език
kit-unread = Този превод още не е прочетен от човек, който е израснал с този език. Звучи ли нещо странно? Пиши спокойно така, както говориш.
kit-unread-some = Част от този превод още не е прочетена от човек, който е израснал с този език. Звучи ли нещо странно? Пиши спокойно така, както говориш.

kit-date = { $day } { $month } { $year } г.
kit-moment = { $date }, { $time }

kit-month-1 = януари
kit-month-2 = февруари
kit-month-3 = март
kit-month-4 = април
kit-month-5 = май
kit-month-6 = юни
kit-month-7 = юли
kit-month-8 = август
kit-month-9 = септември
kit-month-10 = октомври
kit-month-11 = ноември
kit-month-12 = декември
