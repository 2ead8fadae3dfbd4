# What each language says in its own way: its dates, and that it was not read yet.

kit-language = Langue
kit-unread = Cette traduction n’a pas encore été lue par une personne qui a grandi avec cette langue. Quelque chose sonne bizarre ? Écris simplement comme tu parles.
kit-unread-some = Une partie de cette traduction n’a pas encore été lue par une personne qui a grandi avec cette langue. Quelque chose sonne bizarre ? Écris simplement comme tu parles.

kit-date = { $day ->
        [one] 1er
       *[other] { $day }
    } { $month } { $year }
kit-moment = { $date } à { $time }

kit-month-1 = janvier
kit-month-2 = février
kit-month-3 = mars
kit-month-4 = avril
kit-month-5 = mai
kit-month-6 = juin
kit-month-7 = juillet
kit-month-8 = août
kit-month-9 = septembre
kit-month-10 = octobre
kit-month-11 = novembre
kit-month-12 = décembre
