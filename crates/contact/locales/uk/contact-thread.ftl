# The conversation itself: taking back, drafts, leaving quickly, how I want it.

## Taking back and drafts

contact-held = Буде надіслано за кілька секунд.
contact-send-now = Надіслати зараз
contact-danger-press = Натисни кнопку. Тоді твоє повідомлення стоятиме в нас першим. Подзвони також 112: ми не можемо приїхати так швидко.
contact-danger-send = Надіслати: я зараз у небезпеці
contact-thread-undo = { $seconds ->
    [one] Після надсилання є ще { $seconds } секунда, щоб повернути повідомлення. Тоді ми його не побачимо.
    [few] Після надсилання є ще { $seconds } секунди, щоб повернути повідомлення. Тоді ми його не побачимо.
    [many] Після надсилання є ще { $seconds } секунд, щоб повернути повідомлення. Тоді ми його не побачимо.
   *[other] Після надсилання є ще { $seconds } секунди, щоб повернути повідомлення. Тоді ми його не побачимо.
 }
contact-unsent = Твоє повідомлення повернуто. Ніхто його не бачив. Воно знову в полі.
contact-already-left = Це повідомлення щойно надіслано. Його ще можна стерти.
contact-draft-yours = Це ще не надіслано. Прочитати це можеш тільки ти, зі своїм кодом.
contact-draft-kept = Збережено, ще не надіслано. Прочитати це можеш тільки ти.
contact-draft-keep = Зберегти і продовжити пізніше

## Leave quickly

contact-leave-title = Хвилинку
contact-leave-on = Далі
contact-kept-left = Швидкий вихід із розмови.
contact-leave-about-title = Швидко вийти
contact-leave-about-lead = Хтось заходить? Натисни «Швидко вийти» або тричі Shift.
contact-leave-does = Що тоді буде
contact-leave-does-page = На екрані одразу з’явиться звичайна сторінка.
contact-leave-does-end = Твій візит закінчиться, і на інших пристроях теж. З твоїм кодом можна повернутися.
contact-leave-does-draft = У розмові є недописаний текст? Ми збережемо його для тебе. Ми його не надсилаємо.
contact-leave-does-tell = У розмові буде позначка про швидкий вихід. Тоді ми не злякаємося, якщо ти раптом мовчиш. Цей рядок можна стерти.
contact-leave-history = Що залишається
contact-leave-history-text = Цей сайт може залишитися в історії твого браузера. Ми не можемо прибрати його замість тебе. Ось як це зробити:
contact-leave-chrome-phone = Торкнись трьох крапок, потім «Історія». Торкнись хрестика біля рядка.
contact-leave-chrome = Натисни Ctrl і H. Знайди рядок, натисни три крапки, потім «Видалити» або «Вилучити».
contact-leave-safari-phone = Торкнись книжечки, потім годинника. Проведи по рядку вліво і торкнись «Видалити».
contact-leave-safari = Вибери вгорі «Історія», потім показ усієї історії. Натисни на рядок, а тоді Delete.
contact-leave-samsung = Торкнись трьох рисок, потім «Історія» або «Журнал». Утримуй рядок і торкнись «Видалити».
contact-leave-firefox = Відкрий меню і вибери «Історія». Утримуй рядок або натисни на нього правою кнопкою і вибери «Видалити» або «Вилучити».
contact-leave-one-page = Прибери тільки цей сайт. Зовсім порожня історія теж може привернути увагу.
contact-leave-private = У приватному вікні нічого не залишається, коли його закрити.

## How I want it

contact-rules-title = Так я хочу
contact-rules-lead = Ти вирішуєш, якою буде ця розмова. Нічого не обов’язково, і все можна змінити пізніше.

contact-look-title = Коли ти знову подивишся?
contact-look-text = Якщо скажеш, ми спробуємо відповісти до того часу. Прийдеш пізніше чи не прийдеш? Теж добре.
contact-look-yours = Ти знову подивишся сюди: { $moment } або пізніше.
contact-look-proposed = { $name } пропонує знову подивитися сюди після:
contact-look-agree = Добре
contact-look-other = Вибрати інше
contact-look-when = Тоді я подивлюся знову
contact-look-evening = Сьогодні ввечері після восьмої
contact-look-tomorrow = Завтра після шостої вечора
contact-look-day = У день, який я виберу
contact-look-unknown = Ще не знаю
contact-look-which-day = Який день?
contact-look-past = Цей час уже минув. Вибери пізніший.
contact-look-too-far = Вибери день не пізніше ніж за стільки днів: { $days }.

contact-news-link = Подивитися, чи є новини, не відкриваючи розмови
contact-news-title = Чи є щось нове?
contact-news-yes = Так, для тебе є щось нове.
contact-news-no = Ні, поки що нічого нового.
contact-news-on = До моєї розмови
contact-news-again = Подивитися ще раз

contact-vanish-title = Щоб повідомлення зникали
contact-vanish-text = Тоді твої та наші повідомлення зникають самі, у тебе і в нас. Навіть якщо їх ще не прочитано. Це стається на початку дня.
contact-vanish-after = Повідомлення зникає
contact-vanish-stay = Не саме
contact-vanish-day = Через день
contact-vanish-week = Через тиждень
contact-vanish-month = Через місяць
contact-vanish-yours = Повідомлення зникають самі. Вибрано: { $time }.

contact-safe-title = Безпечний контакт
contact-safe-lead = Ми зв’язуємося з тобою тільки тут, якщо ти не вибереш інше. Те, що ти тут напишеш, людина з команди бачить перед кожним контактом. Ми цього дотримуємося. Тільки якщо зараз є небезпека, людина з команди може зробити інакше. Тоді причина буде у твоїй розмові.
contact-safe-ways = Чи можна також так?
contact-safe-ways-hint = Якщо нічого не позначити, усе буде тільки тут.
contact-safe-here = Писати тут
contact-safe-call = Дзвонити
contact-safe-text = Надіслати SMS
contact-safe-number = На який номер?
contact-safe-number-hint = Після розмови ми стираємо твій номер.
contact-safe-number-needed = Напиши номер телефону або прибери позначку біля дзвінка та SMS.
contact-safe-number-unused = Можна дзвонити або писати SMS на цей номер? Тоді познач це тут. Якщо ні, зітри номер.
contact-safe-number-gone = Ми стерли твій номер, бо дзвінок уже був. Можна ще раз? Тоді напиши його знову.
contact-safe-keep-number = Зберегти мій номер і після розмови.
contact-safe-days = У які дні?
contact-safe-days-hint = Якщо нічого не позначити, можна щодня.
contact-safe-from = Від
contact-safe-until = До
contact-safe-any-hour = Не має значення
contact-safe-hours-both = Напиши час в обох полях або не пиши в жодному.
contact-safe-hours-same = Ці дві години однакові. Вибери дві різні години або жодної.
contact-safe-voicemail-yes = Можна залишити голосове повідомлення.
contact-safe-name = Кого нам питати?
contact-safe-name-hint = Можна інше ім’я. Можна залишити порожнім.
contact-safe-other = Що казати, якщо відповість інша людина?
contact-safe-other-hint = Наприклад: скажіть, що ви з майстерні велосипедів, або покладіть слухавку.
contact-day-mon = Понеділок
contact-day-tue = Вівторок
contact-day-wed = Середа
contact-day-thu = Четвер
contact-day-fri = П’ятниця
contact-day-sat = Субота
contact-day-sun = Неділя
contact-kept-against-rule = Контакт всупереч твоїм правилам, бо була небезпека.

contact-nothing-title = Нічого не залишити на цьому пристрої
contact-nothing-text = Якщо закрити вікно, твій візит уже закінчено. З цією кнопкою він закінчиться зараз же, і ми попросимо браузер забути все з цього сайту. Твоя розмова залишиться. З твоїм кодом можна повернутися.
contact-nothing-yes = Зупинити і забути мене тут
contact-left-heading = Твій візит закінчено
contact-left-lead = На цьому пристрої більше немає ключа до твоєї розмови. З твоїм кодом завжди можна повернутися.
contact-left-history = Цей сайт може залишитися в історії твого браузера.
contact-erase-title = Стерти все
contact-erase-text = Одне повідомлення можна стерти в самій розмові, під повідомленням.
