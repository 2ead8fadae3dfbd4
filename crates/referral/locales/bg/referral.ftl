# Referrals
referral-to = Към кого

# Kinds of partner
referral-partner-masked = Партньор
referral-partner-debt-help = Помощ при дългове
referral-partner-ggd = GGD (здравна служба)
referral-partner-fier = Fier (помощ при насилие)
referral-partner-housing-office = Служба за жилище
referral-partner-legal-help = Правна помощ
referral-partner-iom = IOM (Международна организация по миграция)
referral-partner-ros = ROS
referral-partner-barka = Barka
referral-partner-comensha = CoMensha (регистрация на трафик на хора)
referral-partner-other = Друг партньор

# Back to another country
referral-return-erased = Две седмици след отговора това насочване се изтрива. Остава само броят.

# How far
referral-state-draft = Чака съгласие
referral-state-approved = Има съгласие
referral-state-sent = Предадено
referral-state-answered = Готово
referral-state-withdrawn = Оттеглено
referral-preview = Това чете партньорът
referral-preview-until = До { $day } включително. Нищо друго: без име, без досие.
referral-agreed = Съгласие:
referral-told-by-you = от теб
referral-told-to = казано на { $name }
referral-read = Партньорът прочете текста за първи път: { $when }.
referral-not-read = Партньорът още не е прочел текста.
referral-closed = Партньорът вече не може да чете текста.

# How it went
referral-outcome-heading = Как мина?
referral-tell = Запиши как мина
referral-how-went = Помогна ли?
referral-outcome-helped = Да
referral-outcome-partly = Малко
referral-outcome-not = Не
referral-outcome-did-not-go = Не се стигна дотам и това е добре
referral-own-words = Какво искаш да кажеш за това?
referral-treatment = Как посрещнаха там?
referral-mine-treatment-hint = Ако не е минало добре, причината е в тях, не в теб.
referral-not-again = По-добре не пак на това място

# Taking back
referral-withdraw-yes = Да, оттегли

# With the person
referral-mine-title = Моят план
referral-mine-heading = Кой още може да ти помогне
referral-mine-lead = Ти решаваш какво друг човек чете за теб и до кога.
referral-mine-none = Още няма нищо готово
referral-mine-none-hint = Искаш ли помощ с нещо? Попитай консултанта си.
referral-mine-one-heading = Въпрос към друг човек
referral-mine-goal = Какво искаш да постигнеш
referral-mine-accompanied = Някой идва с теб
referral-mine-until = Другият може да го чете до (включително)
referral-mine-fitting = Защо консултантът ти мисли, че това е подходящо
referral-mine-words = Верен ли е този текст?
referral-mine-words-text = Другият чете само това. Можеш да смениш думи или да махнеш неща. Без твоето „да“ нищо не се праща.
referral-mine-text = Текстът
referral-mine-agree = Да, другият може да чете това
referral-mine-outcome-text = Не е нужно да разказваш нищо. Да не отидеш също е добре.
referral-mine-withdraw = Все пак не искам това
referral-mine-withdraw-question = Тогава другият веднага спира да вижда текста. Не е нужно да казваш защо.

# With the partner
referral-partner-title = Съобщение
referral-partner-heading = Някой ти написа нещо
referral-partner-lead = Получи код. С него четеш това, което човекът иска да ти каже.
referral-partner-code = Кодът
referral-partner-read = Прочети текста
referral-partner-unknown = С този код няма нищо за четене. Може текстът да е оттеглен, последният ден да е минал или вече да има отговор. Попитай човека, който ти даде кода.
referral-partner-text-heading = Текстът
referral-partner-text-lead = Тези думи са одобрени от човека, който ги праща.
referral-partner-until = Можеш да четеш това до { $day } включително.
referral-partner-quiet = Човекът, който го праща, вижда, че тази страница е отворена. Той може да оттегли текста по всяко време. Не пази повече, отколкото е нужно.

# Meegaan, papier, antwoord, blijven of gaan
referral-outcome-stays = Оставам тук
referral-outcome-goes = Връщам се
referral-outcome-unsure = Още не знам
referral-return-stays-next = Да останеш е също толкова добре. Твоят придружител ще види с теб какво е възможно тук.
referral-return-next = Виж въпросите
referral-along-who = Кой идва с теб
referral-along-day = В кой ден
referral-along-agreed = Какво е уговорено
referral-along-interpreter = Преводач за кой език
referral-answer-heading = Какво отговори партньорът
referral-mark = Знак на съгласието: { $mark }
referral-printed = На { $day } този текст беше сложен на хартия. Хартията никой не може да върне.
referral-partner-ends = Кодът работи до { $when }. След това не отваря нищо.
referral-partner-answer-heading = Твоят отговор
referral-partner-answer = Какво искаш да отговориш?
referral-partner-answer-hint = Можеш да отговориш веднъж. Който е писал, също го чете. Не пиши неща, които не са ти нужни.
referral-partner-thanks-heading = Отговорът ти пристигна
referral-partner-thanks = Кодът вече не работи. Можеш да затвориш тази страница.

# Stay or go back: the first line of a way is its name, each line after it a paragraph.
referral-elsewhere = Да останеш или да се върнеш?
referral-elsewhere-lead = Прочети спокойно какво има. Не пазим, че четеш това. Нищо не се случва, докато ти не поискаш нещо, и винаги можеш да спреш.
referral-elsewhere-stay =
    Да останеш
    Да останеш е също толкова добър избор. Заедно гледаме какво е възможно тук, дори ако нямаш документи.
    Не е нужно да казваш защо.
referral-elsewhere-iom =
    IOM: помощ за връщане
    За хора, които сами искат да се върнат в страната си.
    IOM помага с документите, пътуването и понякога с ново начало. Не ти струва нищо. Докато не заминеш, още можеш да кажеш „не“.
    Можеш да отидеш без нас или с човек от нашия екип. Ние не им казваме кой си: това правиш ти.
referral-elsewhere-ros =
    ROS: помощ, ако нямаш документи
    За хора без документи, в Ротердам и около него.
    ROS съветва какво е възможно и помага с най-нужното. Живееш другаде? Тогава търсим такова място там.
    Можеш да отидеш без нас или с човек от нашия екип. Дали имаш документи, казваш ти.
referral-elsewhere-barka =
    Barka: помощ на твоя език
    За хора от Централна или Източна Европа, които искат да се върнат.
    Barka говори с теб на твоя език и помага с документите, пътуването и място, от което да започнеш.
    Можеш да отидеш без нас или с човек от нашия екип. Ти избираш какво да разкажеш за себе си.
referral-elsewhere-how = Как се стига дотам и какви езици говорят сега: попитай консултанта си, той ще провери вместо теб.
referral-elsewhere-ask = Да поговорим за това
referral-elsewhere-ask-lead = Твоят консултант чете това и отговаря във вашия разговор. Можеш да смениш думите.
referral-elsewhere-words = Искам да поговорим дали да остана или да се върна.
