casework-mine-looked-talk = Твоят разговор
casework-mine-why-read = Защо: за да прочете плана ти.
casework-mine-why-write = Защо: за да запише какво сте говорили.
casework-mine-why-lead = Защо: за да обнови екипа, фазата ти или уговорка.
casework-mine-why-start = Защо: за да започне заедно с теб.
casework-mine-why-glass = Защо: беше спешен случай.
casework-mine-why-talk = Защо: за да прочете съобщението ти или да отговори.
casework-mine-why-work = Защо: за да помогне с плана ти за работа.
casework-mine-why-refer = Защо: за да ти помогне да стигнеш до друг.
casework-mine-why-other = Защо: това е част от работата на тази роля.
casework-mine-kept = Какво пазим и докога?
casework-mine-kept-lead = Можеш да поискаш да изтрием по-рано. Ако по закон нещо трябва да остане, ще ти кажем защо.
casework-mine-kept-what = Какво
casework-mine-kept-until = Докога
casework-mine-kept-ground = Защо е позволено
casework-mine-kept-plan = Твоят план и кой ти помага
casework-mine-kept-notes = Бележки
casework-mine-kept-contact = Как да се свържем с теб безопасно
casework-mine-kept-talk = Твоят разговор
casework-mine-kept-own = Това, което четеш само ти
casework-mine-kept-log = Кой е гледал
casework-mine-kept-totals = Бройки за годишните данни
casework-mine-ground-yes = Защото ти каза „да“ на тази помощ. Винаги можеш да го оттеглиш.
casework-mine-ground-own = Твое е. Ние не можем да го отворим.
casework-mine-ground-log = Така може да се провери кой е гледал.
casework-mine-ground-totals = В тях няма нищо, по което някой да те познае.
casework-mine-until-day = До { $day }
casework-mine-until-after-end =
    { $count ->
        [one] До един ден след приключването
       *[other] До { $count } дни след приключването
    }
casework-mine-until-each =
    { $count ->
        [one] Всяка бележка: един ден
       *[other] Всяка бележка: { $count } дни
    }
casework-mine-until-end = До приключването
casework-mine-until-stays = Остава. Никога не казва какво си писал или разказал.
casework-mine-copy-lead = Искаш ли да ползваш копието другаде? Компютър може да прочете този файл.
casework-mine-copy-file = Копие като файл (JSON)
casework-mine-copy-schema = Обяснение към файла
