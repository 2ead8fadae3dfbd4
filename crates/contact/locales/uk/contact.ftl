contact-title = Розмова

## The front door

contact-front-title = Вітаємо
contact-front-heading = Скажи це тут
contact-front-lead = Не треба казати, хто ти. Вистачить одного слова. Його читає людина і відповідає тобі.
contact-front-message = Твоє повідомлення
contact-front-needed = Напиши кілька слів або вибери речення нижче.
contact-front-hint = Пиши своїми словами, будь-якою мовою. Потім ти отримаєш код, з яким можна повернутися.
contact-front-back = У мене вже є код
contact-gone-notice = Твоєї розмови більше немає. Твій останній текст ще є нижче. З нього можна почати нову розмову.

contact-sentences = Важко почати? Може, підійде одне з цих речень
contact-sentences-send = Надіслати нам це речення
contact-sentences-free = Те, що ти тут відкриваєш або надсилаєш, ніколи само не стає заявою до поліції чи служб. Ти вирішуєш, що буде далі.
contact-sentence-unwanted = Відбувається те, чого я не хочу.
contact-sentence-unwanted-ways = Не треба нести це без допомоги. Можна написати нам, хоч зовсім коротко. Краще написати комусь іншому? Шукай «Chat met Fier» (чат із Fier, організацією допомоги при насильстві). Якщо хочеш спершу лише почитати або подумати, так теж можна.
contact-sentence-hurt = Мене б’ють або завдають мені болю.
contact-sentence-hurt-ways = Зараз небезпечно? Дзвони 112. Якщо можеш трохи поговорити, напиши нам. Подумаємо разом про безпечне місце, про лікаря або про те, хто може бути поруч. Ти вибираєш, що робити.
contact-sentence-made = Мені доводиться мати секс із людьми, з якими я не хочу.
contact-sentence-made-ways = Так не має бути, хоч би про що була домовленість. Це щойно сталося? Centrum Seksueel Geweld (центр допомоги після сексуального насильства) допомагає вдень і вночі, там є й лікар: 0800-0188. Можна спершу написати нам. Не треба нічого доводити.

## Help for now

contact-crisis-now = Ти зараз у небезпеці? Дзвони
contact-crisis-other = Інші номери, щоб подзвонити або написати в чат
contact-crisis-fier = Fier
contact-crisis-fier-how = Чат про насильство, примус або те, чого ти не хочеш. Шукай «Chat met Fier». Fier — організація допомоги при насильстві.
contact-crisis-young = De Kindertelefoon (дитяча лінія)
contact-crisis-young-how = Дзвінок або чат, безкоштовно, до 18 років включно.
contact-crisis-sexual = Centrum Seksueel Geweld (центр допомоги після сексуального насильства)
contact-crisis-sexual-how = Якщо щось щойно сталося. Вдень і вночі, безкоштовно.
contact-crisis-life = 113 (лінія підтримки)
contact-crisis-life-how = Якщо не хочеться жити. Вдень і вночі, безкоштовно.
contact-crisis-not-kept = Ми не стежимо, чи ти це читаєш і чи дзвониш. Але номер, на який ти дзвониш, може залишитися в телефоні.

## Honest about who reads and answers

contact-who-reads-title = Хто це читає?
contact-who-reads-lead = Тут написано, хто відповідає, хто може бачити твої слова і чого ми не можемо обіцяти. Без дрібного шрифту.
contact-who-reads-us = Ми читаємо
contact-who-reads-organisation = За цими дверима — { $name }.
contact-who-reads-us-text = Твоє повідомлення приходить до малої команди людей, які допомагають. Хтось із них тобі відповідає: людина, не комп’ютер. Щоразу, коли хтось відкриває твою розмову, це записується. Ти можеш бачити, хто це був.
contact-who-reads-not = Інші не читають
contact-who-reads-not-text = Ми не державна служба. Ми нічого не передаємо без твого відома і згоди, крім випадків, описаних нижче.
contact-who-reads-no-police = Поліція і муніципалітет не можуть тут читати. У них немає доступу.
contact-who-reads-no-list = Немає списку імен людей, які тут пишуть.
contact-who-reads-no-trace = Ми не зберігаємо, з якого телефону чи місця ти пишеш. Але твій інтернет-провайдер може бачити, що ти відкриваєш цей сайт.
contact-who-reads-limits = Коли ми не можемо мовчати
contact-who-reads-danger = Якщо чиєсь життя зараз у небезпеці, людина з команди може подзвонити 112. Вона може сказати тільки те, що ми знаємо від тебе.
contact-who-reads-young = Якщо тобі менше 18 і тобі загрожує серйозна небезпека, людина з команди радиться з колегою, як тобі допомогти. Наскільки можливо, ми робимо це разом із тобою.
contact-who-reads-told = Це вирішує людина, ніколи не комп’ютер. Якщо можливо, ми скажемо тобі заздалегідь.
contact-who-reads-phone-text = Хтось читає у твоєму телефоні? Відкрий приватне вікно і натисни «Швидко вийти», якщо хтось заходить. Ми не надсилаємо тобі сповіщень, листів чи SMS, якщо тільки не попросиш.
contact-who-reads-you = Що можеш зробити ти
contact-who-reads-you-name = Можна взяти інше ім’я або бути без імені.
contact-who-reads-you-look = Завжди можна прочитати, що ми про тебе записуємо.
contact-who-reads-you-erase = Можна стерти одне повідомлення або все. Тоді його немає і в нас.
contact-who-reads-colleague = Іноді допомагає ще хтось із колег. Це теж видно.
contact-who-reads-adviser = Те, що ти пишеш довіреній особі, команда не читає.
contact-who-reads-when = Коли хтось є?
contact-who-reads-unsure = Чого ми не можемо обіцяти
contact-who-reads-server = Поки ти пишеш або читаєш, твої слова на мить відкриті в нашому комп’ютері. Потім вони знову під замком.
contact-who-reads-keep = Як довго це зберігається?
contact-who-reads-keep-text = Якщо більше ніхто не пише, розмова стирається сама:
contact-who-reads-keep-talk = Звичайна розмова
contact-who-reads-keep-young = Якщо ти кажеш, що тобі менше 18
contact-who-reads-keep-concern = Тривога за іншу людину
contact-who-reads-keep-adviser = З довіреною особою
contact-who-reads-days = { $days ->
        [one] через { $days } день
        [few] через { $days } дні
        [many] через { $days } днів
       *[other] через { $days } дня
    }
contact-who-reads-counts = Залишаються тільки числа: скільки разів хтось писав. Ніколи хто і ніколи що.

contact-accessibility-title = Доступність
contact-accessibility-lead = Цей сайт має бути зручним для всіх, навіть зі старим телефоном або програмою, що читає вголос.
contact-accessibility-aim = Чого ми хочемо
contact-accessibility-aim-text = Ми робимо цей сайт за правилами доступності WCAG 2.2, рівень AA.
contact-accessibility-state = Як є зараз
contact-accessibility-state-text = Ми перевіряємо це самі. Незалежної перевірки ще не було. Ось чого можна чекати:
contact-accessibility-keyboard = Усе працює лише з клавіатурою.
contact-accessibility-script = Усе працює і тоді, коли браузер не дозволяє скриптів.
contact-accessibility-size = Літери можна збільшити. Світлий чи темний екран залежить від налаштувань телефону.
contact-accessibility-language = Ми пишемо короткими, звичайними реченнями. Унизу можна вибрати мову.
contact-accessibility-tell = У тебе щось не працює?
contact-accessibility-tell-text = Скажи нам. Не треба казати, хто ти. Ми подивимося в робочий день.
contact-accessibility-tell-link = Написати нам

## The code

contact-code-heading = Твоє повідомлення дійшло
contact-code-lead = З цим кодом ти повернешся до своєї розмови. Зберігай його там, де бачиш тільки ти.
contact-code-now = Що буде тепер?

## The conversation

contact-you = Ти
contact-them = Інша людина
contact-thread-name = Не треба називати ім’я. Тут тебе звати { $name }.
contact-thread-waiting = Твоє повідомлення дійшло.
contact-thread-stopped = Є твоє прохання зупинитися. Ми не пишемо, доки ти знову щось не напишеш. Це можна завжди.
contact-thread-look = Подивитися, чи є щось нове
contact-thread-message = Писати далі
contact-thread-hint = Не поспішай. Якщо надіслати одне слово «stop», ми більше не пишемо.
contact-erased-mark = Тут щось стерто.
contact-erase-one = Стерти це
contact-erase-one-question = Цього повідомлення тоді не буде, і в нас теж. Залишиться тільки позначка, що тут щось стерто.
contact-erase-one-yes = Так, стерти це
contact-erase-kept-question = Цього рядка тоді не буде, і в нас теж. Залишиться тільки позначка, що тут щось стерто.
contact-erase-all = Стерти всю мою розмову
contact-erase-all-question = Усієї розмови тоді не буде, ні в тебе, ні в нас. Твій код більше не працюватиме для цієї розмови. У тебе є ще й план у нас? Його можна стерти в «Мій план».
contact-erase-all-check-in = Твого знаку теж не буде. Ми вже не повідомимо чергового.
contact-erase-all-booking = Твоїх записів теж не буде.
contact-erase-all-yes = Так, стерти все
contact-erased-heading = Усе стерто
contact-erased-lead = Твоєї розмови більше немає, ні в тебе, ні в нас. Ніхто не може її повернути.
contact-erased-history = Сторінка може залишитися в історії твого браузера. Її можна очистити там.
contact-erased-new = На початок
contact-kept = Що ми пам’ятаємо
contact-kept-text = Ось що ми записали про наш контакт. Щось не так? Скажи або зітри це.
contact-kept-summary = Коротка нотатка
contact-kept-call = Про телефонну розмову
contact-kept-code = Дано код, щоб повернутися.
contact-looked = Хто відкривав цю розмову?
contact-looked-nobody = Поки що ніхто.
contact-no-thread = Тут ще немає розмови
contact-no-thread-text = Можливо, її стерто. Завжди можна почати знову.
contact-no-thread-new = Почати розмову

contact-way-chat = Писати далі тут
contact-way-they-call = Інша людина дзвонить нам
contact-way-we-call = Ми дзвонимо, бо інша людина про це просить
contact-way-you-call = Ти дзвониш нам
contact-way-we-call-you = Ми дзвонимо тобі, якщо ти просиш
contact-way-video = Відеодзвінок
contact-way-meet = Зустріч наживо
contact-chosen-later = Пізніше
contact-chosen-nothing = Нічого з цього
contact-offer-intro = Можна поговорити й інакше:
contact-offer-number-is = Наш номер: { $number }
contact-offer-when-is = Коли: { $when }
contact-offer-who-is = З ким ти говоритимеш: { $who }
contact-offer-free = Ти вибираєш. Ми питаємо, як ти і що тобі потрібно, але ніколи — як тебе звати чи де ти живеш. Завжди можна покласти слухавку, і «ні» — теж добра відповідь.
contact-offer-chosen = Вибрано: { $choice }
contact-call-next = Домовленість: { $next }
contact-call-danger = У той момент була небезпека.
contact-outcome-short-wants-help = Коротко, багато почуттів; допомога бажана
contact-outcome-talked = Розмова відбулася
contact-outcome-hung-up = Слухавку покладено або зв’язок зник
contact-outcome-no-answer = Ніхто не відповів
contact-outcome-other-moment = Зараз було незручно
