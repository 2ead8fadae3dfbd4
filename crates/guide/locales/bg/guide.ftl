# What visitors read: information, dropping in, calling, cards.

guide-title = Добре е да знаеш
guide-index-lead = Избери какво искаш да прочетеш. Не следим какво отваряш.
guide-write = Пиши ни
guide-print = На хартия? Избери „Печат“ в менюто на браузъра си.

## Days

guide-weekday-1 = понеделник
guide-weekday-2 = вторник
guide-weekday-3 = сряда
guide-weekday-4 = четвъртък
guide-weekday-5 = петък
guide-weekday-6 = събота
guide-weekday-7 = неделя

## For whom, and where

guide-for-everybody = За всички
guide-for-men = За мъже и момчета
guide-for-women = За жени и момичета
guide-for-trans = За транс хора
guide-for-young = За млади хора
guide-at-ours = При нас
guide-at-neighbourhood = В квартален център или библиотека
guide-at-cafe = На място, където може да се яде или пие
guide-at-outside = Навън
guide-steps-none = Няма стълби и няма праг.
guide-steps-helped = Има праг. Помагаме ти да го минеш.
guide-steps-some = Има стълби.
guide-wait-nowhere = Пускат те веднага.
guide-wait-apart = Чакаш на отделно място, без други хора.
guide-wait-together = Чакаш в стая с други хора.

## Dropping in

guide-walkin-heading = На място при нас
guide-walkin-lead = Можеш просто да влезеш. Не е нужно да се представяш или да казваш защо идваш.
guide-walkin-none = Сега няма определени часове
guide-walkin-none-text = Пиши ни спокойно. Заедно ще намерим време.
guide-there = Кой е там?
guide-where = Къде?
guide-who-for = За кого?
guide-closed = В тези дни няма никого
guide-checked = Нещо може да се е променило. Проверихме това на { $day }
guide-book = Предпочиташ точен час?
guide-book-lead = Избери час. Не питаме защо.
guide-left =
    { $left ->
        [0] Няма места
        [one] Още едно място
       *[other] Още { $left } места
    }
guide-events = Срещи
guide-event-minors = За хора под 18 години. Винаги има двама души от екипа.
guide-event-adults = За хора на 18 и повече години.
guide-event-address = Адресът е на картичката ти, след като се запишеш.

## How to get there

guide-route = Как се стига
guide-route-station = От гарата или спирката
guide-route-door = Коя врата?
guide-route-bell = Кой звънец?
guide-route-wait = Чака ли се?
guide-route-steps = Има ли стълби?

## An appointment

guide-booking-title = Час за среща
guide-alias = Какво име искаш?
guide-alias-hint = Можеш да си измислиш име. Ако оставиш празно, ние ти даваме име.
guide-alias-is-code = Това прилича на код. Пази го за себе си и избери друго име.
guide-with = С кого искаш да се видиш?
guide-with-anybody = Няма значение
guide-age = На колко години си?
guide-age-hint = Не пазим отговора ти.
guide-age-minor = Под 18 години
guide-age-adult = На 18 или повече години
guide-age-other = Тази среща е за друга възраст. Пиши ни спокойно и ще намерим нещо подходящо за теб.
guide-book-yes = Запази часа
guide-book-hangs = Този час ще е към кода, който вече имаш.
guide-book-have-code = Вече имам код
guide-full = Този час току-що се запълни. Върни се и избери друг.
guide-enough = С един код можеш да имаш { $max } запазени часа. Първо откажи някой от тях.
guide-booked = Часът ти е запазен
guide-booked-lead = Просто влез и кажи името от тази картичка. На следващия ден изтриваме всичко.
guide-booked-code = С този код можеш да преместиш или откажеш часа си.
guide-card-name = Име
guide-card-when = Кога?
guide-mine = Твоите часове
guide-mine-none = Сега нямаш запазен час
guide-mine-changed = Това няма да стане, както е написано тук. Съжаляваме. Избери друг час.
guide-move = Избери друг час
guide-move-yes = Премести часа ми
guide-cancel = Откажи часа
guide-cancel-question = Мястото ти се освобождава за друг човек. Не е нужно да казваш защо.
guide-cancel-yes = Да, откажи часа

## Calling

guide-call-heading = Обади ни се
guide-call-lead = Обади се спокойно, дори ако още не знаеш какво да кажеш.
guide-call-none = Още не можеш да ни се обадиш
guide-call-number = Нашият номер
guide-call-who = Кой вдига?
guide-call-asked = Какво питаме?
guide-call-asked-text = Как си и дали сега можеш да говориш спокойно и сигурно.
guide-call-not = Какво не питаме?
guide-call-not-text = Как се казваш, къде живееш или защо се обаждаш.
guide-call-hang-up = Винаги можеш да затвориш. Не е нужно да казваш защо.
guide-call-hide = Как да скриеш номера си
guide-call-hide-text = Набери #31# преди нашия номер. От стационарен телефон често е *31*.
guide-call-traces = Нашият номер може да остане в списъка с обаждания или да се появи в сметката. Ние не записваме твоя номер, освен ако ти не поискаш.

## What can you expect?

guide-expect-heading = Какво можеш да очакваш?
guide-expect-person = Говориш с човек и не струва нищо. Не сме държавна служба и не сме полиция.
guide-expect-pace = Ти решаваш колко бързо да върви. Може и да мълчиш.
guide-expect-choice = Ти избираш какво да стане. Винаги можеш да спреш да говориш.
guide-expect-all = Може да е за всичко: жилище, пари, работа, здраве или човек, който ти прави лошо.
guide-expect-who = Кой може да чете това, което разказвам?
guide-complaint = Отнесоха ли се лошо с теб в някоя служба?
guide-complaint-text = Разкажи ни какво стана и какво трябва да е различно. Предаваме го, без да споменаваме теб. Службата назоваваме само с твоето съгласие.

## What do you want?

guide-goals-heading = Какво искаш ти?
guide-goals-lead = Няма грешен отговор. Помагаме ти с това, което избереш, дори ако по-късно поискаш друго.
guide-goal-safer = Искам да работя по-сигурно. Мислим заедно за уговорки, за човек, който да внимава за теб, и какво правиш, ако нещо се обърка.
guide-goal-limits = Искам да пазя границите си. Упражняваме заедно как казваш „не“ и какво правиш, ако някой не слуша.
guide-goal-beside = Искам и друга работа или обучение. Търсим заедно нещо, което е за теб.
guide-goal-stop = Искам да спра. Помагаме с жилище, пари, работа и спокойствие. Не е нужно да правиш всичко наведнъж.
guide-goal-unsure = Още не знам. Тогава първо говорим или засега го оставяме така.

## Staying healthy

guide-pro-heading = Как да започнете разговора? За професионалисти, на нидерландски или английски
guide-health-heading = Да сме здрави
guide-health-lead = В GGD (здравната служба в Нидерландия) можеш да си направиш изследване, да ти сложат ваксина или да питаш за сексуално здраве.
guide-health-find = Потърси в интернет „GGD seksuele gezondheid“ и града, в който живееш. Там е номерът.
guide-health-ask = Попитай предварително дали е безплатно и дали може без истинското ти име.
guide-health-along = Искаш ли някой да дойде с теб или да се обади вместо теб? Попитай ни.
guide-health-now = Току-що ли се случи нещо, което не искаше? Обади се на Centrum Seksueel Geweld (център за помощ след сексуално насилие), безплатно, денем и нощем: 0800-0188.
guide-health-kept = Това, което разкажеш там, остава там. Ние не питаме за него.

## Passing on

guide-pass-heading = Предай нататък
guide-pass-lead = Познаваш ли човек, на когото това може да помогне? Дай му тази картичка. Никога не питаме на кого.
guide-pass-card = Искаш ли да говориш с някого? Пиши тук. Не е нужно да се представяш.
guide-pass-count = Броим само колко пъти се ползва този адрес, не и от кого.

## How I stay safe

guide-safe-heading = Така се пазя
guide-safe-lead = Направи карта за себе си. Всичко може да остане празно.
guide-safe-not-kept = Ние не пазим нищо от това. Картата е само у теб.
guide-safe-new = Среща с човек, когото не познаваш
guide-safe-new-tip-place = Първия път уговори среща на място, което познаваш.
guide-safe-new-tip-feeling = Нещо не ти харесва? Можеш да си тръгнеш, дори след уговорка.
guide-safe-new-field = Какво правя предварително?
guide-safe-buddy = Човек, който внимава за мен
guide-safe-buddy-tip = Уговори с някого кога ще се обадиш, че всичко е наред.
guide-safe-buddy-who = Кой внимава за мен? Прякор стига.
guide-safe-buddy-when = Кога се обаждам?
guide-safe-buddy-else = Какво прави този човек, ако не се обадя?
guide-safe-limits = Моите граници
guide-safe-limits-tip-mind = Винаги можеш да промениш решението си.
guide-safe-limits-tip-words = Измисли предварително изречение, с което казваш „не“.
guide-safe-limits-field = Какво искам, какво не и как казвам „не“?
guide-safe-online = Онлайн
guide-safe-online-tip-account = Ползвай друг профил и друга снимка, не личните.
guide-safe-online-tip-place = Изключи приложенията да виждат къде си.
guide-safe-online-tip-picture = Внимавай какво се вижда на снимка: лицето ти, татуировка, гледката.
guide-safe-online-field = Какво изключвам или правя различно?
guide-safe-wrong = Ако нещо се обърка
guide-safe-wrong-tip-out = Помисли предварително как да излезеш и къде да отидеш.
guide-safe-wrong-tip-call = В опасност ли си? Обади се на 112.
guide-safe-wrong-tip-fault = Вината не е твоя.
guide-safe-wrong-field = Къде отивам и какво взимам?
guide-safe-show = Направи моята карта
guide-safe-card = Моята карта
guide-safe-keep = Запази на това устройство това, което пиша
guide-safe-keep-hint = Направи го само ако никой друг не гледа в това устройство. С „Бързо излизане“ се изтрива.
guide-safe-wipe = Изтрий го от това устройство
guide-safe-share = Сложи го в моя разговор
guide-safe-share-hint = Тогава екипът, с който си пишеш, може да го прочете.

# Geld
guide-money-heading = Пари, дългове и помощи

# Practical help
guide-relief-heading = Помощ за днес
guide-home-heading = Място за живеене
guide-learn-heading = Учене
guide-strong-heading = В какво те бива?
