# The conversation itself: taking back, drafts, leaving quickly, how I want it.

## Taking back and drafts

contact-held = Тръгва след няколко секунди.
contact-send-now = Изпрати сега
contact-danger-press = Натисни бутона. Така съобщението ти ще е най-отгоре при нас. Обади се и на 112: ние не можем да дойдем толкова бързо.
contact-danger-send = Изпрати: сега съм в опасност
contact-thread-undo = { $seconds ->
    [one] След изпращане имаш още една секунда да върнеш съобщението. Тогава ние не го виждаме.
   *[other] След изпращане имаш още { $seconds } секунди да върнеш съобщението. Тогава ние не го виждаме.
 }
contact-unsent = Съобщението ти е върнато. Никой не го е видял. Пак е в полето.
contact-already-left = Това съобщение току-що тръгна. Още можеш да го изтриеш.
contact-draft-yours = Това още не е изпратено. Само ти можеш да го прочетеш, с твоя код.
contact-draft-kept = Запазено, още не е изпратено. Само ти можеш да го прочетеш.
contact-draft-keep = Запази и продължи по-късно

## Leave quickly

contact-leave-title = Момент
contact-leave-on = Напред
contact-kept-left = Бързо излизане от разговора.
contact-leave-about-title = Бързо излизане
contact-leave-about-lead = Влиза ли някой? Натисни „Бързо излизане“ или три пъти Shift.
contact-leave-does = Какво става тогава
contact-leave-does-page = На екрана веднага се появява обикновена страница.
contact-leave-does-end = Посещението ти спира, и на други устройства. С твоя код се връщаш.
contact-leave-does-draft = Пишеше ли нещо в разговора си? Ще ти го запазим. Не го изпращаме.
contact-leave-does-tell = В разговора ти ще пише, че излизането е било бързо. Така не се плашим, ако изведнъж замълчиш. Можеш да изтриеш този ред.
contact-leave-history = Какво остава след това
contact-leave-history-text = Този сайт може да остане в историята на браузъра ти. Ние не можем да го махнем вместо теб. Ето как става:
contact-leave-chrome-phone = Докосни трите точки и после „История“. Докосни кръстчето след реда.
contact-leave-chrome = Натисни Ctrl и H. Намери реда, натисни трите точки и после „Изтриване“ или „Премахване“.
contact-leave-safari-phone = Докосни книжката и после часовника. Плъзни реда наляво и докосни „Изтрий“.
contact-leave-safari = Избери горе „История“ и после показване на цялата история. Натисни реда и после Delete.
contact-leave-samsung = Докосни трите черти и после „История“. Задръж реда и докосни „Изтриване“.
contact-leave-firefox = Отвори менюто и избери „История“. Задръж реда или го натисни с десния бутон и избери „Изтриване“ или „Премахване“.
contact-leave-one-page = Махни само този сайт. Напълно празна история също може да направи впечатление.
contact-leave-private = В частен прозорец не остава нищо, след като го затвориш.

## How I want it

contact-rules-title = Така го искам
contact-rules-lead = Ти решаваш как върви този разговор. Нищо не е задължително и всичко можеш да промениш по-късно.

contact-look-title = Кога ще погледнеш пак?
contact-look-text = Ако ни кажеш, ще се опитаме дотогава да има отговор. Ако дойдеш по-късно или не дойдеш, и това е добре.
contact-look-yours = Ще погледнеш пак тук: { $moment } или по-късно.
contact-look-proposed = { $name } предлага да погледнеш пак тук след:
contact-look-agree = Добре
contact-look-other = Избери друго
contact-look-when = Тогава ще погледна пак
contact-look-evening = Тази вечер след осем
contact-look-tomorrow = Утре след шест вечерта
contact-look-day = В ден, който ще избера
contact-look-unknown = Още не знам
contact-look-which-day = Кой ден?
contact-look-past = Този момент вече мина. Избери по-късен.
contact-look-too-far = Избери ден в следващите { $days } дни.

contact-news-link = Виж дали има нещо ново, без да отваряш разговора
contact-news-title = Има ли нещо ново?
contact-news-yes = Да, има нещо ново за теб.
contact-news-no = Не, още няма нищо ново.
contact-news-on = Към моя разговор
contact-news-again = Виж пак

contact-vanish-title = Съобщенията да изчезват
contact-vanish-text = Тогава твоите и нашите съобщения изчезват сами, при теб и при нас. Дори ако още не са прочетени. Става в началото на деня.
contact-vanish-after = Съобщението изчезва
contact-vanish-stay = Не изчезва само
contact-vanish-day = След един ден
contact-vanish-week = След една седмица
contact-vanish-month = След един месец
contact-vanish-yours = Съобщенията изчезват сами. Избрано: { $time }.

contact-safe-title = Сигурен контакт
contact-safe-lead = Свързваме се с теб само тук, освен ако не избереш друго. Човек от екипа вижда това, което попълниш, преди всеки контакт. Спазваме го. Само ако сега има опасност, човек от екипа може да постъпи различно. Тогава причината ще пише в разговора ти.
contact-safe-ways = Може ли и така?
contact-safe-ways-hint = Ако не отбележиш нищо, всичко става само тук.
contact-safe-here = Писане тук
contact-safe-call = Обаждане
contact-safe-text = Пращане на SMS
contact-safe-number = На кой номер?
contact-safe-number-hint = След разговора изтриваме номера ти.
contact-safe-number-needed = Напиши телефонен номер или махни отметката от обаждане и SMS.
contact-safe-number-unused = Може ли да звъним или да пишем SMS на този номер? Тогава отбележи това тук. Ако не, изтрий номера.
contact-safe-number-gone = Изтрихме номера ти, защото вече имаше обаждане. Може ли още веднъж? Тогава го напиши отново.
contact-safe-keep-number = Запазете номера ми и след разговора.
contact-safe-days = В кои дни?
contact-safe-days-hint = Ако не отбележиш нищо, може всеки ден.
contact-safe-from = От
contact-safe-until = До
contact-safe-any-hour = Няма значение
contact-safe-hours-both = Попълни час и на двете места или на нито едно.
contact-safe-hours-same = Тези два часа са еднакви. Избери два различни часа или нито един.
contact-safe-voicemail-yes = Може да се остави гласово съобщение.
contact-safe-name = За кого да питаме?
contact-safe-name-hint = Може и друго име. Може и да остане празно.
contact-safe-other = Какво да кажем, ако вдигне друг човек?
contact-safe-other-hint = Например: кажете, че сте от сервиза за велосипеди, или затворете.
contact-day-mon = Понеделник
contact-day-tue = Вторник
contact-day-wed = Сряда
contact-day-thu = Четвъртък
contact-day-fri = Петък
contact-day-sat = Събота
contact-day-sun = Неделя
contact-kept-against-rule = Контакт въпреки твоите правила, защото имаше опасност.

contact-nothing-title = Да не оставя нищо на това устройство
contact-nothing-text = Ако затвориш прозореца, посещението ти вече е приключило. С този бутон спира веднага и молим браузъра ти да забрави всичко от този сайт. Разговорът ти остава. С твоя код се връщаш.
contact-nothing-yes = Спри и ме забрави тук
contact-left-heading = Посещението ти приключи
contact-left-lead = На това устройство вече няма ключ към разговора ти. С твоя код винаги можеш да се върнеш.
contact-left-history = Този сайт може да остане в историята на браузъра ти.
contact-erase-title = Изтриване на всичко
contact-erase-text = Едно съобщение можеш да изтриеш в самия разговор, под съобщението.
