# What each language says in its own way: its dates, and that it was not read yet.

kit-language = Idioma
kit-unread = Esta traducción todavía no la ha leído nadie que haya crecido con este idioma. ¿Algo suena raro? Escribe tranquilamente como hablas.
kit-unread-some = Una parte de esta traducción todavía no la ha leído nadie que haya crecido con este idioma. ¿Algo suena raro? Escribe tranquilamente como hablas.

kit-date = { $day } de { $month } de { $year }
kit-moment = { $date }, { $time }

kit-month-1 = enero
kit-month-2 = febrero
kit-month-3 = marzo
kit-month-4 = abril
kit-month-5 = mayo
kit-month-6 = junio
kit-month-7 = julio
kit-month-8 = agosto
kit-month-9 = septiembre
kit-month-10 = octubre
kit-month-11 = noviembre
kit-month-12 = diciembre
