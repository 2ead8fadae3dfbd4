# The plan, the team, who may know what, closing. The person and the worker both read these labels.

casework-nothing-yet = Тут ще нічого немає.
casework-unfold = Показати
casework-no-names = Не називай імен інших людей.
casework-by-client = Написано особисто
casework-erased =
    { $count ->
        [one] Щось стерто { $count } раз.
        [few] Щось стерто { $count } рази.
        [many] Щось стерто { $count } разів.
       *[other] Щось стерто { $count } раза.
    }

## The support

casework-phase-now = Зараз: { $phase }

## First: what is needed, what somebody wants, safe contact

casework-first = Для початку
casework-first-empty = Тут ще нічого немає. Це нормально.
casework-needs = Що потрібно?
casework-needs-roof = Дах над головою
casework-needs-food = Їжа
casework-needs-money = Гроші
casework-needs-safety = Безпека
casework-needs-mood = Що на душі
casework-needs-trusted = Одна людина, якій можна довіряти
casework-choice = Чого ти хочеш?
casework-choice-kind = Вибір
casework-choice-words = Своїми словами
casework-choice-only-talk = Тільки поговорити
casework-choice-safer-work = Працювати безпечніше
casework-choice-another-job-beside = Ще й інша робота
casework-choice-leave = Припинити цю роботу
casework-choice-unsure = Ще не знаю
casework-choice-own-words = Щось інше
casework-safe-contact = Безпечний контакт
casework-safe-contact-own-lead =
    Скажи, як і коли з тобою можна зв’язатися. Твій консультант дивиться сюди перед кожним контактом. Після завершення ми це стираємо.
casework-safe-contact-write = Змінити безпечний контакт
casework-safe-contact-way = Як
casework-safe-contact-when = Коли
casework-safe-contact-when-hint = Наприклад: у будні після сьомої вечора.
casework-safe-contact-other = Якщо відповість інша людина
casework-safe-contact-other-hint = Наприклад: скажіть, що ви з майстерні велосипедів, або покладіть слухавку.
casework-way-conversation = У розмові, з кодом
casework-way-client-calls = Ти телефонуєш
casework-way-we-call = Ми дзвонимо
casework-way-message = Повідомлення на телефон
casework-way-mail = Електронний лист
casework-way-in-person = У домовленому місці
casework-safety = План безпеки
casework-safety-text = План

## What helps in contact

casework-in-contact = Що допомагає в контакті
casework-in-contact-lead =
    Кожна нова людина, яка допомагає, читає це перед першою розмовою. Усе можна залишити порожнім і завжди можна змінити.
casework-in-contact-write = Що допомагає в контакті?
casework-in-contact-called = Ім’я та звертання
casework-in-contact-called-hint = Як тебе називати? Це не обов’язково справжнє ім’я.
casework-in-contact-gender = Гендер
casework-in-contact-gender-hint = Своїми словами, якщо хочеш. Для допомоги це не має значення.
casework-in-contact-helps = Що допомагає
casework-in-contact-hinders = Що не допомагає

## Goals and steps

casework-goals = Цілі та кроки
casework-goals-lead = Ціль завжди твоя.
casework-goals-empty = Цілей ще немає. Це й не обов’язково.
casework-goal = Ціль
casework-goal-kind = Про що це?
casework-goal-work-more-safely = Працювати безпечніше
casework-goal-set-boundaries = Ставити межі
casework-goal-another-job-beside = Ще й інша робота
casework-goal-stop = Припинити цю роботу
casework-goal-unsure = Ще не зрозуміло
casework-goal-own-words = Своїми словами
casework-step-text = Крок
casework-step-owner = Хто це робить?
casework-step-day = Коли?
casework-step-done-on = Зроблено { $day }

## Life domains

casework-domains = Сфери життя
casework-domains-lead = Тільки те, що відкриваєш ти. Закрите тут не існує.
casework-domains-empty = Ще немає відкритої сфери.
casework-domain = Сфера життя
casework-domain-own-lead =
    Ти вибираєш, про що це. Усе можна залишити порожнім. Про сексуальність читаєте тільки ти і твій постійний консультант.
casework-domain-open = Відкрити сферу життя
casework-domain-situation = Як є зараз?
casework-domain-wish = Що було б добре?
casework-domain-hard = Що заважає?
casework-domain-hard-hint = Не пиши діагнозів чи ліків.
casework-domain-next = Наступний крок
casework-domain-helper = Хто допомагає?
casework-domain-review = Коли подивимося знову?
casework-domain-too-much = Зараз це забагато
casework-domain-too-much-tick = Для мене це зараз забагато
casework-domain-too-much-say = Зараз це забагато
casework-domain-can-again = Знову можна
casework-domain-close = Закрити цю сферу
casework-domain-close-question = Те, що тут написано, буде стерто. Пізніше її можна відкрити знову.
casework-domain-close-yes = Так, закрити і стерти
casework-domain-housing = Житло
casework-domain-finances = Гроші
casework-domain-daytime-activity = Протягом дня
casework-domain-social = Люди навколо тебе
casework-domain-psychological = Як ти почуваєшся
casework-domain-physical = Твоє тіло
casework-domain-practical = Практичні справи
casework-domain-sexuality = Сексуальність
casework-domain-meaning = Що важливо

## How are you?

casework-check-ins = Як справи?
casework-check-ins-empty = Ще ніхто не питав, як справи.
casework-check-in-asked = Як ти?
casework-check-in-answered = Відповідь
casework-check-in-answer = Відповісти
casework-check-in-own = Твоя відповідь
casework-check-in-own-lead = Пиши що хочеш. Нічого не писати — теж добре.
casework-rhythm = Раз на скільки тижнів?
casework-rhythm-title = Як часто питати, як справи?
casework-rhythm-own-lead = Ти вибираєш, як часто. Напиши 0, якщо не хочеш цього.
casework-rhythm-hint = 0 — це ніколи.
casework-rhythm-keep-asking = Питати знову і після одного разу без відповіді
casework-rhythm-write = Як часто?
casework-rhythm-weeks =
    { $weeks ->
        [one] Раз на { $weeks } тиждень, як домовлено.
        [few] Раз на { $weeks } тижні, як домовлено.
        [many] Раз на { $weeks } тижнів, як домовлено.
       *[other] Раз на { $weeks } тижня, як домовлено.
    }
casework-rhythm-never = Ми не питаємо про це самі, як домовлено.
casework-rhythm-none = Ще не домовлено, як часто.

## Notes

casework-journal = Нотатки
casework-journal-empty = Нотаток ще немає.
casework-note-facts = Що сталося або було сказано
casework-note-impressions = Враження

## Looking back

casework-reviews = Погляд назад
casework-reviews-empty = Ще не було спільного погляду назад.
casework-review-better = Що стало краще?
casework-review-next = Що далі?
casework-review-planned = Ви подивитеся знову { $day }
casework-fit-met = Допомога підходить
casework-fit-partly = Допомога підходить частково
casework-fit-not = Допомога не підходить

## The way so far

casework-history = Шлях до сьогодні
casework-phase = Де ти зараз?
casework-phase-own-lead = Ти вибираєш, своїми словами. Можна в обидва боки, і назад теж.
casework-phase-write = Інший етап
casework-phase-which = Етап
casework-phase-words = Своїми словами
casework-phase-words-hint = Як це називаєш ти?
casework-phase-getting-to-know = Знайомство
casework-phase-working-on-plan = Робота над планом
casework-phase-partly-out = Частково поза цією роботою
casework-phase-out = Поза цією роботою
casework-phase-aftercare = Підтримка після
casework-phase-closed = Завершено

## The team

casework-team = Команда
casework-lead = Постійний консультант
casework-slot-job-coach = Консультант з роботи
casework-slot-trafficking-coordinator = Координатор допомоги
casework-slot-housing = Консультант з житла
casework-slot-mens-fieldworker = Аутріч-працівник для чоловіків
casework-slot-first-contact = Перший контакт
casework-slot-masked = Консультант
casework-slot-since = З { $day }
casework-slot-ended = Закінчено { $day }
casework-slot-lapsed = Доступ закінчився
casework-slot-reason = Чому
casework-proposals = Запропоновано
casework-proposals-lead = Ти вирішуєш. «Ні» — теж добре, і тоді від пропозиції нічого не залишиться.
casework-proposal-look = Подивитися і вибрати
casework-proposal-no = Ні, краще не треба
casework-proposal-yes = Так, хочу
casework-guide-plan = Пропозиція
casework-guide-plan-text = { $name } хоче бути твоїм постійним консультантом. Ти вирішуєш.
casework-guide-answer = Чого ти хочеш?
casework-guide-asked = Запитано
casework-guide-agreed = Твоя відповідь «так»
casework-guide-yes-alone = Так, а мій попередній консультант хай більше не читає
casework-guide-yes-both = Так, і мій попередній консультант може залишитися
casework-guide-no = Ні, краще не треба
casework-guide-now-other = Тим часом запропонували когось іншого. Поглянь вище, хто це тепер, і тоді відповідай.
casework-guide-other = Я хочу іншого консультанта
casework-guide-other-question = Не треба казати чому. Керівник команди теж дізнається і пошукає разом із тобою.
casework-guide-other-yes = Так, попросити іншого
casework-guide-wished = { $day } було прохання про іншого консультанта.

## Handing over

casework-handover-done = Новий постійний консультант: { $name }

## Who may know what

casework-consents = Хто що може знати?
casework-consents-lead = Кожне «так» має кінцеву дату. Відкликати можна завжди, і це діє одразу.
casework-consents-empty = Ще нічого не домовлено. Ніхто інший нічого не знає.
casework-consent-what = Що
casework-consent-why = Для чого
casework-consent-how = Як
casework-consent-until-day = До якого дня включно?
casework-consent-until-hint = Потім доступ закінчиться сам. Раніше припинити можна завжди.
casework-consent-told = Сказано { $day }
casework-consent-own = Дано особисто в «Мій план»
casework-consent-until = Діє до { $day } включно
casework-consent-ended = Закінчилося { $day }
casework-consent-withdrawn = Відкликано { $day }
casework-consent-withdraw = Відкликати
casework-consent-withdraw-question = Доступ закінчиться одразу.
casework-consent-withdraw-yes = Так, відкликати
casework-consent-too-long = Вибери день від сьогодні, щонайбільше на два роки вперед.
casework-preview = Тоді можна буде читати це: { $what }
casework-category-contact = Безпечний контакт
casework-category-first-needs = Що потрібно
casework-category-safety = План безпеки
casework-category-goals = Цілі та кроки
casework-category-domains = Відкриті сфери життя
casework-category-plan = Увесь план, без окремих частин
casework-category-work = Частина про роботу
casework-category-housing = Частина про житло
casework-category-protected = Захищена частина

## Parts

casework-part-work = Робота
casework-part-housing = Житло
casework-part-protected = Захищена частина
casework-part-private = Тільки ми вдвох
casework-part-private-lead = Це читаєте тільки ти і твій постійний консультант. Це ніколи не потрапляє на папір.
casework-part-own = Це читаєте ти, твій постійний консультант і ті, хто допомагає з цією частиною.
casework-part-notes = Нотатки
casework-part-notes-empty = Нотаток ще немає.
casework-part-note = Нотатка
casework-part-themes = Про що це
casework-part-themes-off = Прибрати теми
casework-theme-recruited = Хтось умовив до цього
casework-theme-unsafe-through-work = Небезпека через роботу
casework-theme-handed-over-money = Доводилося віддавати гроші

## Closing and erasing

casework-closing = Завершення
casework-closing-lead = Завершити можна завжди. Код працює далі, і повернутися можна, не починаючи спочатку.
casework-closed-erased-on =
    Цей супровід завершено. { $day } усе зітреться само. Можна стерти раніше або відкрити знову.
casework-close-own = Я хочу завершити
casework-close-own-lead =
    Тоді люди, які допомагають, більше не читають. Тільки ти і твій постійний консультант, доки все не зітреться. Повернутися можна завжди.
casework-close-own-yes = Так, завершити
casework-closure-goal = Про що це було зрештою?
casework-closure-goal-hint = Це враховується в числах за рік, без імені. Можна пропустити.
casework-closure-words = Останнє слово
casework-reopen-own = Я знову хочу допомоги
casework-erase-all = Стерти все
casework-erase-all-question =
    Усього супроводу і розмови тоді не буде, і в резервних копіях теж. Код більше не працюватиме. Повернути це
    не можна.
casework-erase-all-yes = Так, стерти все
casework-erase-one = Стерти це
casework-erase-one-question = Цього тоді не буде. Залишиться тільки позначка, що щось стерто.
casework-erase-one-yes = Так, стерти це
casework-erased-title = Усе стерто
casework-erased-lead = Плану і розмови більше немає. Ніхто вже не може їх прочитати.
casework-erased-number = Підтвердження стирання
casework-erased-day = Стерто
casework-erased-keep = Ти бачиш цей номер тільки зараз. Ніде не записано, про кого це було.
casework-erased-next = Далі

## My plan

casework-own-title = Мій план
casework-own-lead = Це твоє. { $name } — твій постійний консультант. Усе, що про тебе записано, є тут.
casework-own-none = У тебе ще немає плану.
casework-own-none-hint = Це й не обов’язково. Хочеш зробити його разом? Спитай у своїй розмові.
casework-own-to-conversation = До моєї розмови
casework-own-referrals = Мої направлення
casework-own-opinion = Скажи, що ти думаєш про нашу допомогу
casework-own-work = Мій план роботи
casework-beside = Твої слова:
casework-add-beside = Додати свої слова
casework-beside-lead = Щось не так або хочеш щось додати? Твої слова будуть поруч.
casework-beside-text = Твої слова
casework-money = Мої гроші
casework-money-lead = Це читаєш тільки ти. Ніхто з нас не може це відкрити.
casework-money-text = Мій огляд
casework-money-hint = Що надходить, що витрачається, що ще треба заплатити? Суми писати не обов’язково.
casework-money-write = Записати мої гроші
casework-looked = Хто дивився?
casework-looked-lead = Усі, хто відкривав або писав щось твоє.
casework-looked-nobody = Ще ніхто не дивився.
casework-looked-core = Твій план
casework-looked-reason = Причина: { $reason }
casework-copy = Моя копія
casework-copy-title = Копія мого плану
casework-copy-lead = Так було { $day } Цю сторінку можна надрукувати або зберегти.
casework-copy-careful =
    Подумай, де ти залишаєш цю копію. У ній немає захищеної частини і того, що читаєте тільки ти й твій консультант.
