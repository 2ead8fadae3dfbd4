casework-way = Когато обичайната помощ не пасва
casework-way-lead = Ако нещо не пасва, търсим заедно какво е възможно за теб. Не спираме при „не“.
casework-way-new = Виж какво е възможно
casework-way-barrier = Какво пречи?
casework-way-words = Какво искаш и какво не пасва?
casework-way-words-hint = Не пиши какви документи имаш. Никой не трябва да знае.
casework-way-asked = Кой беше попитан?
casework-way-possible = Какво е възможно?
casework-way-decision = За какво се разбрахме?
casework-way-end = Как върви?
casework-way-goes-on = Още търсим
casework-way-instead = Какво дойде вместо това?
casework-way-instead-hint = Само ако стана нещо друго.
casework-way-instead-needed = Напиши какво дойде вместо това. Ако още няма нищо, избери: още търсим.
casework-barrier-place = За друго място или регион е
casework-barrier-rules = Не отговарям на правилата
casework-barrier-age = Възрастта ми
casework-barrier-waiting = Чакането
casework-barrier-costs = Цената
casework-barrier-language = Езикът
casework-barrier-reach = Часовете или как се стига дотам
casework-barrier-no-offer = Тук няма такова
casework-barrier-other = Нещо друго
casework-way-end-found = Все пак стана
casework-way-end-instead = Стана нещо друго
casework-way-end-client-stops = Вече не е нужно

casework-list-debts = Моите дългове
casework-debt-who-hint = Магазин, застраховка, държавата. Иска ли някой пари, защото работеше за него? Не го пиши тук. Ако искаш, кажи на консултанта си: той го пази отделно.
casework-debt-stage = Докъде е стигнало?
casework-debt-on = Отговор най-късно на
casework-debt-on-hint = Денят в писмото. Две седмици преди това стои над списъците ти.
casework-debt-bill = Сметка или първо писмо
casework-debt-reminder = Напомняне
casework-debt-agency = Фирма за събиране на дългове
casework-debt-bailiff = Съдия-изпълнител
casework-debt-court = Съдът
casework-debt-agreed = Изплащам го, както се разбрахме
casework-debt-debt-help = Помага ми службата за дългове
casework-debt-over = Готово

casework-think-sets = Въпроси, които можеш да разгледаш, ако искаш
casework-think-housing = Къде спиш и докога може? Какво ти трябва, за да се чувстваш у дома?
casework-think-finances = Какво влиза и какво се плаща първо? Суми не са нужни.
casework-think-daytime-activity = В кои дни искаш да правиш нещо и в кои не? Искаш ли някой да дойде с теб първия път?
casework-think-social = На кого вярваш? Искаш ли да срещнеш нови хора и къде би ти било приятно?
casework-think-psychological = Какво помага, когато е тежко? Искаш ли да говориш с някого за това?
casework-think-physical = Искаш ли лекар, здравната служба или зъболекар? Да дойде ли някой с теб?
casework-think-practical = Какво трябва да се уреди: документи, регистрация, сметка в банка, телефон, писма?
casework-think-sexuality = Какво искаш да кажеш за това и какво не? Четете го само вие двамата.
casework-think-meaning = Какво е важно за теб? Как изглежда добър ден след една година?
casework-think-self =
    Да бъдеш себе си: грижа, име, сигурност
    Грижа: Нужна ли ти е грижа, свързана с това, и знаеш ли къде е сигурно?
    Име и документи: Кое име ползваме и къде? Искаш ли да промениш нещо?
    Сигурност: Къде можеш да бъдеш себе си и къде сега не?
casework-think-roof =
    Подслон, пари и кой какво знае
    Подслон: Къде те приемат като мъж да спиш или да живееш?
    Доход: Какво можеш да правиш, ако парите спрат за известно време?
    Хора: Кой знае какво правиш и кой не? Как искаш да остане?
casework-think-love =
    Кого обичаш
    Вкъщи: Сигурно ли е вкъщи да знаят? Не е нужно.
    Твоите хора: Кой е като семейство, макар да не е?
    Подкрепа: Искаш ли да срещнеш хора, които минават през същото? Знаем къде.
casework-think-practise =
    Нещо за упражняване
    На работа: Да идваш навреме, да питаш, да правиш почивка.
    Спорове: Да кажеш какво те дразни, без да стане лошо. Можеш да си тръгнеш.
    Ритъм: Да ставаш, ядеш и спиш в едни и същи часове.
    Да кажеш не: Първо помисли, после отговори.
