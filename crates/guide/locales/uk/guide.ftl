# What visitors read: information, dropping in, calling, cards.

guide-title = Корисно знати
guide-index-lead = Вибери, що хочеш прочитати. Ми не стежимо, що ти відкриваєш.
guide-write = Написати нам
guide-print = На папері? Вибери «Друк» у меню браузера.

## Days

guide-weekday-1 = понеділок
guide-weekday-2 = вівторок
guide-weekday-3 = середа
guide-weekday-4 = четвер
guide-weekday-5 = п’ятниця
guide-weekday-6 = субота
guide-weekday-7 = неділя

## For whom, and where

guide-for-everybody = Для всіх
guide-for-men = Для чоловіків і хлопців
guide-for-women = Для жінок і дівчат
guide-for-trans = Для транс людей
guide-for-young = Для молоді
guide-at-ours = У нас
guide-at-neighbourhood = У районному центрі або бібліотеці
guide-at-cafe = Там, де можна поїсти або випити чогось
guide-at-outside = Надворі
guide-steps-none = Немає сходів і немає порога.
guide-steps-helped = Є поріг. Ми допоможемо тобі його подолати.
guide-steps-some = Є сходи.
guide-wait-nowhere = Тебе впустять одразу.
guide-wait-apart = Ти чекаєш в окремому місці, без інших людей.
guide-wait-together = Ти чекаєш у кімнаті з іншими людьми.

## Dropping in

guide-walkin-heading = Зайти до нас
guide-walkin-lead = Можна просто зайти. Не треба казати, хто ти і що тебе привело.
guide-walkin-none = Зараз немає сталих годин
guide-walkin-none-text = Сміливо пиши нам. Разом знайдемо час.
guide-there = Хто там є?
guide-where = Де?
guide-who-for = Для кого?
guide-closed = У ці дні нікого немає
guide-checked = Щось могло змінитися. Ми перевіряли це { $day }
guide-book = Краще точний час?
guide-book-lead = Вибери час. Ми не питаємо причини.
guide-left =
    { $left ->
        [0] Місць немає
        [one] Ще { $left } місце
        [few] Ще { $left } місця
        [many] Ще { $left } місць
       *[other] Ще { $left } місця
    }
guide-events = Зустрічі
guide-event-minors = Для тих, кому менше 18. Завжди є двоє людей із команди.
guide-event-adults = Для тих, кому 18 або більше.
guide-event-address = Адреса буде на твоїй картці після запису.

## How to get there

guide-route = Як дістатися
guide-route-station = Від вокзалу або зупинки
guide-route-door = Які двері?
guide-route-bell = Який дзвінок?
guide-route-wait = Чи треба чекати?
guide-route-steps = Чи є сходи?

## An appointment

guide-booking-title = Запис на зустріч
guide-alias = Яке ім’я ти хочеш?
guide-alias-hint = Можна вигадати ім’я. Якщо залишити порожнім, ім’я дамо ми.
guide-alias-is-code = Це схоже на код. Залиш його собі і вибери інше ім’я.
guide-with = Кого ти хочеш побачити?
guide-with-anybody = Не має значення
guide-age = Скільки тобі років?
guide-age-hint = Ми не зберігаємо твоєї відповіді.
guide-age-minor = Мені менше 18
guide-age-adult = Мені 18 або більше
guide-age-other = Ця зустріч для іншого віку. Сміливо пиши нам, і знайдемо щось для тебе.
guide-book-yes = Записатися
guide-book-hangs = Цей запис буде під кодом, який у тебе вже є.
guide-book-have-code = У мене вже є код
guide-full = Цей час щойно зайняли. Повернись і вибери інший.
guide-enough = З одним кодом можна мати стільки записів: { $max }. Спершу скасуй якийсь із них.
guide-booked = Тебе записано
guide-booked-lead = Просто заходь і назви ім’я з цієї картки. Наступного дня ми все зітремо.
guide-booked-code = З цим кодом можна перенести або скасувати запис.
guide-card-name = Ім’я
guide-card-when = Коли?
guide-mine = Твої записи
guide-mine-none = Зараз у тебе немає запису
guide-mine-changed = Це не відбудеться так, як тут написано. Нам прикро. Вибери інший час.
guide-move = Вибрати інший час
guide-move-yes = Перенести мій запис
guide-cancel = Скасувати
guide-cancel-question = Тоді твоє місце буде вільне для когось іншого. Не треба казати чому.
guide-cancel-yes = Так, скасувати

## Calling

guide-call-heading = Подзвонити нам
guide-call-lead = Сміливо дзвони, навіть якщо ще не знаєш, що сказати.
guide-call-none = Подзвонити нам поки що не можна
guide-call-number = Наш номер
guide-call-who = Хто відповідає?
guide-call-asked = Що ми питаємо?
guide-call-asked-text = Як ти і чи можеш зараз безпечно говорити.
guide-call-not = Чого ми не питаємо?
guide-call-not-text = Як тебе звати, де ти живеш або чому дзвониш.
guide-call-hang-up = Завжди можна покласти слухавку. Не треба казати чому.
guide-call-hide = Як приховати свій номер
guide-call-hide-text = Набери #31# перед нашим номером. Зі стаціонарного телефону це часто *31*.
guide-call-traces = Наш номер може залишитися у списку дзвінків або в рахунку. Ми не записуємо твого номера, якщо ти про це не просиш.

## What can you expect?

guide-expect-heading = Чого можна чекати?
guide-expect-person = Ти говориш із людиною, і це безкоштовно. Ми не державна служба і не поліція.
guide-expect-pace = Ти вирішуєш, як швидко все йде. Можна й мовчати.
guide-expect-choice = Ти вибираєш, що буде далі. Завжди можна припинити розмову.
guide-expect-all = Можна про все: житло, гроші, роботу, здоров’я або людину, яка робить тобі зло.
guide-expect-who = Хто може читати те, що я розповідаю?
guide-complaint = З тобою погано повелися в якійсь установі?
guide-complaint-text = Розкажи нам, що сталося і що має бути інакше. Ми передамо це, не називаючи тебе. Установу ми назвемо тільки з твоєї згоди.

## What do you want?

guide-goals-heading = Чого хочеш ти?
guide-goals-lead = Неправильних відповідей немає. Ми допомагаємо з тим, що ти вибираєш, навіть якщо потім захочеться іншого.
guide-goal-safer = Я хочу працювати безпечніше. Подумаємо разом про домовленості, про людину, яка пильнує, щоб з тобою все було добре, і про те, що робити, якщо щось піде не так.
guide-goal-limits = Я хочу берегти свої межі. Потренуємося разом казати «ні» і подумаємо, що робити, якщо хтось не слухає.
guide-goal-beside = Я хочу ще й іншу роботу або навчання. Разом пошукаємо те, що тобі підходить.
guide-goal-stop = Я хочу припинити цю роботу. Допоможемо з житлом, грошима, роботою і спокоєм. Не треба робити все одразу.
guide-goal-unsure = Я ще не знаю. Тоді спершу поговоримо або поки залишимо так.

## Staying healthy

guide-pro-heading = Як почати розмову? Для фахівців, нідерландською або англійською
guide-health-heading = Берегти здоров’я
guide-health-lead = У GGD (служба громадського здоров’я в Нідерландах) можна зробити аналіз, щеплення або запитати про сексуальне здоров’я.
guide-health-find = Шукай в інтернеті «GGD seksuele gezondheid» і назву свого міста. Там є номер.
guide-health-ask = Спитай заздалегідь, чи це безкоштовно і чи можна без справжнього імені.
guide-health-along = Хочеш, щоб хтось пішов із тобою або подзвонив замість тебе? Попроси нас.
guide-health-now = Щойно сталося те, чого ти не хочеш? Дзвони в Centrum Seksueel Geweld (центр допомоги після сексуального насильства), безкоштовно, вдень і вночі: 0800-0188.
guide-health-kept = Те, що ти розкажеш там, залишиться там. Ми про це не питаємо.

## Passing on

guide-pass-heading = Передати далі
guide-pass-lead = Знаєш когось, кому це може допомогти? Передай цю картку. Ми ніколи не питаємо кому.
guide-pass-card = Хочеш із кимось поговорити? Пиши сюди. Не треба казати, хто ти.
guide-pass-count = Ми рахуємо лише, скільки разів відкрили цю адресу, а не хто.

## How I stay safe

guide-safe-heading = Як я бережу себе
guide-safe-lead = Зроби картку для себе. Усе можна залишити порожнім.
guide-safe-not-kept = Ми нічого з цього не зберігаємо. Картка є тільки в тебе.
guide-safe-new = Зустріч із незнайомою людиною
guide-safe-new-tip-place = Уперше домовляйся про зустріч там, де тобі все знайоме.
guide-safe-new-tip-feeling = Щось не так? Можна піти, навіть якщо є домовленість.
guide-safe-new-field = Що я роблю заздалегідь?
guide-safe-buddy = Людина, яка за мене пильнує
guide-safe-buddy-tip = Домовся з кимось, коли ти даси знати, що все добре.
guide-safe-buddy-who = Хто за мене пильнує? Вистачить прізвиська.
guide-safe-buddy-when = Коли я даю знати?
guide-safe-buddy-else = Що робить ця людина, якщо я не даю знати?
guide-safe-limits = Мої межі
guide-safe-limits-tip-mind = Завжди можна передумати.
guide-safe-limits-tip-words = Придумай заздалегідь речення, яким скажеш «ні».
guide-safe-limits-field = Чого я хочу, чого ні, і як я кажу «ні»?
guide-safe-online = Онлайн
guide-safe-online-tip-account = Користуйся іншим акаунтом і іншим фото, не особистими.
guide-safe-online-tip-place = Вимкни в застосунках доступ до того, де ти є.
guide-safe-online-tip-picture = Дивись, що видно на фото: обличчя, татуювання, краєвид із вікна.
guide-safe-online-field = Що я вимикаю або роблю інакше?
guide-safe-wrong = Якщо щось піде не так
guide-safe-wrong-tip-out = Подумай заздалегідь, як вийти і куди піти.
guide-safe-wrong-tip-call = Ти в небезпеці? Дзвони 112.
guide-safe-wrong-tip-fault = Це не твоя вина.
guide-safe-wrong-field = Куди я йду і що беру з собою?
guide-safe-show = Зробити мою картку
guide-safe-card = Моя картка
guide-safe-keep = Зберегти на цьому пристрої те, що я пишу
guide-safe-keep-hint = Роби це, тільки якщо ніхто інший не дивиться в цей пристрій. Кнопка «Швидко вийти» це стирає.
guide-safe-wipe = Стерти це з цього пристрою
guide-safe-share = Додати це до моєї розмови
guide-safe-share-hint = Тоді команда, з якою ти пишеш, зможе це прочитати.

# Geld
guide-money-heading = Гроші, борги та виплати

# Practical help
guide-relief-heading = Допомога на сьогодні
guide-home-heading = Місце для життя
guide-learn-heading = Навчання
guide-strong-heading = Що ти добре вмієш?
