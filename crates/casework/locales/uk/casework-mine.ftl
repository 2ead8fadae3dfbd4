casework-mine-looked-talk = Твоя розмова
casework-mine-why-read = Чому: щоб прочитати твій план.
casework-mine-why-write = Чому: щоб записати, про що ви говорили.
casework-mine-why-lead = Чому: щоб оновити команду, твою фазу чи домовленість.
casework-mine-why-start = Чому: щоб почати разом із тобою.
casework-mine-why-glass = Чому: це був невідкладний випадок.
casework-mine-why-talk = Чому: щоб прочитати твоє повідомлення або відповісти.
casework-mine-why-work = Чому: щоб допомогти з твоїм планом роботи.
casework-mine-why-refer = Чому: щоб допомогти тобі дістатися до іншого.
casework-mine-why-other = Чому: це частина роботи цієї ролі.
casework-mine-kept = Що ми зберігаємо і доки?
casework-mine-kept-lead = Ти можеш попросити стерти раніше. Якщо за законом щось має залишитися, ми скажемо чому.
casework-mine-kept-what = Що
casework-mine-kept-until = Доки
casework-mine-kept-ground = Чому це можна
casework-mine-kept-plan = Твій план і хто тобі допомагає
casework-mine-kept-notes = Нотатки
casework-mine-kept-contact = Як безпечно з тобою зв’язатися
casework-mine-kept-talk = Твоя розмова
casework-mine-kept-own = Те, що читаєш тільки ти
casework-mine-kept-log = Хто дивився
casework-mine-kept-totals = Числа для річних даних
casework-mine-ground-yes = Бо ти погоджуєшся на цю допомогу. Це завжди можна забрати назад.
casework-mine-ground-own = Це твоє. Ми не можемо це відкрити.
casework-mine-ground-log = Так можна перевірити, хто дивився.
casework-mine-ground-totals = Там немає нічого, за чим тебе впізнають.
casework-mine-until-day = До { $day }
casework-mine-until-after-end =
    { $count ->
        [one] До { $count } дня після закриття
        [few] До { $count } днів після закриття
        [many] До { $count } днів після закриття
       *[other] До { $count } дня після закриття
    }
casework-mine-until-each =
    { $count ->
        [one] Кожна нотатка { $count } день
        [few] Кожна нотатка { $count } дні
        [many] Кожна нотатка { $count } днів
       *[other] Кожна нотатка { $count } дня
    }
casework-mine-until-end = До закриття
casework-mine-until-stays = Це залишається. Там ніколи не сказано, що тобою написано чи розказано.
casework-mine-copy-lead = Хочеш використати копію деінде? Цей файл може прочитати комп’ютер.
casework-mine-copy-file = Копія як файл (JSON)
casework-mine-copy-schema = Пояснення до файлу
