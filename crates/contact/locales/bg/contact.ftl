contact-title = Разговор

## The front door

contact-front-title = Здравей
contact-front-heading = Кажи го тук
contact-front-lead = Не е нужно да се представяш. Една дума стига. Човек я чете и ти отговаря.
contact-front-message = Твоето съобщение
contact-front-needed = Напиши няколко думи или избери изречение отдолу.
contact-front-hint = Пиши със свои думи, на който език искаш. После получаваш код, с който можеш да се върнеш.
contact-front-back = Вече имам код
contact-gone-notice = Разговорът ти вече го няма. Това, което току-що написа, още е отдолу. Можеш да започнеш нов разговор с него.

contact-sentences = Трудно ли ти е да започнеш? Може би някое от тези изречения е близо до теб
contact-sentences-send = Изпрати ни това изречение
contact-sentences-free = Това, което отваряш или пращаш тук, никога не става автоматично сигнал до властите. Ти решаваш какво да стане.
contact-sentence-unwanted = Случват се неща, които не искам.
contact-sentence-unwanted-ways = Не е нужно да носиш това без помощ. Можеш да ни пишеш, колкото кратко искаш. Предпочиташ да пишеш на друг? Потърси „Chat met Fier“ (чат с Fier, организация за помощ при насилие). Ако първо искаш само да прочетеш или да помислиш, и това е добре.
contact-sentence-hurt = Някой ме удря или ми причинява болка.
contact-sentence-hurt-ways = Опасно ли е сега? Обади се на 112. Ако можеш да говориш за малко, пиши ни. Мислим заедно за сигурно място, за лекар или за това кой може да бъде до теб. Ти избираш какво да правиш.
contact-sentence-made = Трябва да правя секс с хора, с които не искам.
contact-sentence-made-ways = Това не е редно, каквато и да е била уговорката. Току-що ли се случи? Centrum Seksueel Geweld (център за помощ след сексуално насилие) помага денем и нощем, има и лекар: 0800-0188. Можеш и първо да пишеш на нас. Не е нужно да доказваш нищо.

## Help for now

contact-crisis-now = В опасност ли си сега? Обади се на
contact-crisis-other = Други номера за обаждане или чат
contact-crisis-fier = Fier
contact-crisis-fier-how = Чат за насилие, принуда или нещо, което не искаше. Потърси „Chat met Fier“. Fier е организация за помощ при насилие.
contact-crisis-young = De Kindertelefoon (телефон за деца)
contact-crisis-young-how = Обаждане или чат, безплатно, до 18 години включително.
contact-crisis-sexual = Centrum Seksueel Geweld (център за помощ след сексуално насилие)
contact-crisis-sexual-how = Ако току-що нещо се е случило. Денем и нощем, безплатно.
contact-crisis-life = 113 (телефон за разговор)
contact-crisis-life-how = Ако вече не ти се живее. Денем и нощем, безплатно.
contact-crisis-not-kept = Не следим дали четеш това или се обаждаш. Но номерът, на който се обаждаш, може да остане в телефона ти.

## Honest about who reads and answers

contact-who-reads-title = Кой чете това?
contact-who-reads-lead = Тук пише кой отговаря, кой може да види думите ти и какво не можем да обещаем. Без дребен шрифт.
contact-who-reads-us = Ние четем
contact-who-reads-organisation = Зад тази врата е { $name }.
contact-who-reads-us-text = Съобщението ти идва при малък екип от хора, които помагат. Един от тях ти отговаря: човек, не компютър. Всеки път, когато някой отвори разговора ти, това се записва. Можеш да видиш кой е бил.
contact-who-reads-not = Другите не четат
contact-who-reads-not-text = Не сме държавна служба. Не предаваме нищо без твоето знание и съгласие, освен в случаите по-долу.
contact-who-reads-no-police = Полицията и общината не могат да четат тук. За тях няма достъп.
contact-who-reads-no-list = Няма списък с имена на хората, които пишат тук.
contact-who-reads-no-trace = Не пазим от кой телефон или откъде пишеш. Доставчикът ти на интернет може да види, че отваряш този сайт.
contact-who-reads-limits = Кога не можем да мълчим
contact-who-reads-danger = Ако животът на някого е в опасност сега, човек от екипа може да се обади на 112. Може да каже само това, което знаем от теб.
contact-who-reads-young = Ако си под 18 години и си в сериозна опасност, човек от екипа говори с колега как можем да ти помогнем. Доколкото може, правим го заедно с теб.
contact-who-reads-told = Това го решава човек, никога компютър. Ако е възможно, ти казваме предварително.
contact-who-reads-phone-text = Чете ли някой в телефона ти? Използвай частен прозорец и натисни „Бързо излизане“, ако някой влезе. Не ти пращаме известие, имейл или SMS, освен ако не поискаш това.
contact-who-reads-you = Какво можеш да правиш ти
contact-who-reads-you-name = Можеш да ползваш друго име или никакво име.
contact-who-reads-you-look = Винаги можеш да прочетеш какво записваме за теб.
contact-who-reads-you-erase = Можеш да изтриеш едно съобщение или всичко. Тогава го няма и при нас.
contact-who-reads-colleague = Понякога помага и колега. И това се вижда.
contact-who-reads-adviser = Това, което пишеш на довереното лице, екипът не го чете.
contact-who-reads-when = Кога има човек?
contact-who-reads-unsure = Какво не можем да обещаем
contact-who-reads-server = Докато пишеш или четеш, думите ти за миг са отворени в нашия компютър. После пак са заключени.
contact-who-reads-keep = Колко време остава?
contact-who-reads-keep-text = Ако вече никой не пише, разговорът се изтрива сам:
contact-who-reads-keep-talk = Обикновен разговор
contact-who-reads-keep-young = Ако каза, че си под 18 години
contact-who-reads-keep-concern = Тревога за друг човек
contact-who-reads-keep-adviser = С довереното лице
contact-who-reads-days = { $days ->
        [one] след един ден
       *[other] след { $days } дни
    }
contact-who-reads-counts = Остават само числа: колко пъти някой е писал. Никога кой и никога какво.

contact-accessibility-title = Достъпност
contact-accessibility-lead = Всеки трябва да може да ползва този сайт, и със стар телефон, и с програма, която чете на глас.
contact-accessibility-aim = Какво искаме
contact-accessibility-aim-text = Правим този сайт по правилата за достъпност WCAG 2.2, ниво AA.
contact-accessibility-state = Как е сега
contact-accessibility-state-text = Проверяваме го ние. Независима проверка още не е правена. Ето какво можеш да очакваш:
contact-accessibility-keyboard = Всичко работи само с клавиатура.
contact-accessibility-script = Всичко работи и ако браузърът ти не допуска скриптове.
contact-accessibility-size = Можеш да направиш буквите по-големи. Светлият и тъмният екран следват настройката на телефона ти.
contact-accessibility-language = Пишем с кратки, обикновени изречения. Най-долу избираш език.
contact-accessibility-tell = Нещо не работи при теб?
contact-accessibility-tell-text = Кажи ни. Не е нужно да се представяш. Поглеждаме го в работен ден.
contact-accessibility-tell-link = Пиши ни

## The code

contact-code-heading = Съобщението ти пристигна
contact-code-lead = С този код се връщаш в разговора си. Пази го на място, което само ти виждаш.
contact-code-now = Какво става сега?

## The conversation

contact-you = Ти
contact-them = Другият човек
contact-thread-name = Не е нужно да казваш име. Тук името ти е { $name }.
contact-thread-waiting = Съобщението ти пристигна.
contact-thread-stopped = Ти ни помоли да спрем. Няма да ти пишем, докато ти не пишеш пак. Винаги можеш.
contact-thread-look = Виж дали има нещо ново
contact-thread-message = Пиши още
contact-thread-hint = Не бързай. Ако напишеш само думата „stop“, спираме да ти пишем.
contact-erased-mark = Тук нещо е изтрито.
contact-erase-one = Изтрий това
contact-erase-one-question = Съобщението изчезва и при нас. Остава само знак, че тук нещо е изтрито.
contact-erase-one-yes = Да, изтрий това
contact-erase-kept-question = Този ред изчезва и при нас. Остава само знак, че тук нещо е изтрито.
contact-erase-all = Изтрий целия ми разговор
contact-erase-all-question = Целият разговор изчезва, при теб и при нас. Кодът ти вече няма да работи за този разговор. Имаш ли и план при нас? Него изтриваш в „Моят план“.
contact-erase-all-check-in = Изчезва и твоят знак. Вече не даваме знак на дежурния.
contact-erase-all-booking = Изчезват и запазените ти часове.
contact-erase-all-yes = Да, изтрий всичко
contact-erased-heading = Всичко е изтрито
contact-erased-lead = Разговорът ти изчезна, при теб и при нас. Никой не може да го върне.
contact-erased-history = Страницата може да остане в историята на браузъра ти. Нея можеш да изчистиш ти.
contact-erased-new = Към началото
contact-kept = Какво помним ние
contact-kept-text = Това записахме за нашия контакт. Нещо не е вярно? Кажи или го изтрий.
contact-kept-summary = Кратка бележка
contact-kept-call = За телефонен разговор
contact-kept-code = Даден е код за връщане.
contact-looked = Кой е отварял този разговор?
contact-looked-nobody = Още никой.
contact-no-thread = Тук още няма разговор
contact-no-thread-text = Може да е изтрит. Винаги можеш да започнеш отново.
contact-no-thread-new = Започни разговор

contact-way-chat = Продължаваме да пишем тук
contact-way-they-call = Другият човек ни се обажда
contact-way-we-call = Ние се обаждаме, защото другият човек иска това
contact-way-you-call = Ти ни се обаждаш
contact-way-we-call-you = Ние ти се обаждаме, ако искаш
contact-way-video = Видеоразговор
contact-way-meet = Среща на живо
contact-chosen-later = По-късно
contact-chosen-nothing = Нищо от това
contact-offer-intro = Можем да говорим и по друг начин:
contact-offer-number-is = Нашият номер: { $number }
contact-offer-when-is = Кога: { $when }
contact-offer-who-is = С кого ще говориш: { $who }
contact-offer-free = Ти избираш. Питаме как си и от какво имаш нужда, никога как се казваш или къде живееш. Винаги можеш да затвориш, и „не“ също е добър отговор.
contact-offer-chosen = Избрано: { $choice }
contact-call-next = Уговорка: { $next }
contact-call-danger = В този момент имаше опасност.
contact-outcome-short-wants-help = Кратко, с много чувства; помощта е желана
contact-outcome-talked = Имаше разговор
contact-outcome-hung-up = Затворено или прекъснало
contact-outcome-no-answer = Никой не вдигна
contact-outcome-other-moment = Сега не беше удобно
