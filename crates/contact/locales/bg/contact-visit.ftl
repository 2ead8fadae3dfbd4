# Уговорено посещение. Това го чете посетителят.

contact-visit-agreed = { $names } ще дойдат при теб.
contact-visit-place = Само тези двама души знаят къде. Мястото се изтрива веднага щом посещението приключи.
contact-visit-around = Ще бъдат там към { $time }.
contact-visit-over = { $names } бяха при теб или бяха на път. Мястото е изтрито.
contact-visit-taken-back = Все пак предпочиташ без посещение. Това е добре. Няма да дойдат.
contact-visit-rather-not = Все пак по-добре не
contact-visit-rather-not-question = Тогава няма да дойдат и научават веднага. Не е нужно да казваш защо. Можеш да продължиш да пишеш.
contact-visit-rather-not-yes = Да, по-добре не
