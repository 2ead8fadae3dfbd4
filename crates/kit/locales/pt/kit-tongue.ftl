# What each language says in its own way: its dates, and that it was not read yet.

kit-language = Idioma
kit-unread = Esta tradução ainda não foi lida por alguém que cresceu com esta língua. Alguma coisa soa estranha? Escreva à vontade, do seu jeito.
kit-unread-some = Uma parte desta tradução ainda não foi lida por alguém que cresceu com esta língua. Alguma coisa soa estranha? Escreva à vontade, do seu jeito.

kit-date = { $day } de { $month } de { $year }
kit-moment = { $date }, { $time }

kit-month-1 = janeiro
kit-month-2 = fevereiro
kit-month-3 = março
kit-month-4 = abril
kit-month-5 = maio
kit-month-6 = junho
kit-month-7 = julho
kit-month-8 = agosto
kit-month-9 = setembro
kit-month-10 = outubro
kit-month-11 = novembro
kit-month-12 = dezembro
