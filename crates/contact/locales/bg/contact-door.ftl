# The front door: what somebody reads who comes for the first time.

## Beginning

contact-front-believed = Това не се случва само на теб и ние ти вярваме. Пишат ни и момчета и мъже.
contact-front-or = Или изпрати едно от тези изречения
contact-opening-more = Искам да знам повече.
contact-opening-not-okay = Случи се нещо, което не беше редно.
contact-opening-danger = Сега съм в опасност.
contact-topics = Не знаеш откъде да започнеш? Избери тема
contact-topics-text = Може да е за всичко. Докосни дума и в полето ще има начало. Още нищо не се изпраща.
contact-topics-more = Още теми
contact-topic-sentence = Искам да говорим за: { $topic }.
contact-topic-home = жилище
contact-topic-money = пари
contact-topic-days = работа, училище или занимания
contact-topic-people = хората около мен
contact-topic-mind = как се чувствам
contact-topic-body = тялото ми
contact-topic-daily = неща за уреждане
contact-topic-love = любов и секс
contact-topic-meaning = какво е важно за мен
contact-front-young = Под 18 години ли си?
contact-front-young-text = Тогава двама от нас четат заедно. Не е нужно да казваш това.
contact-front-young-tick = Добави, че съм под 18 години

## Is somebody there?

contact-door-open = Сега има човек, до { $time } ч.
contact-door-closed-today = Сега няма никого. Днес в { $time } ч. сме тук.
contact-door-closed-tomorrow = Сега няма никого. Утре в { $time } ч. пак сме тук.
contact-door-closed-day = Сега няма никого. Пак сме тук на { $day } в { $time } ч.
contact-door-full = Сега има много съобщения. Твоето ще пристигне и ще получиш отговор.
contact-door-unknown = Съобщението ти винаги пристига, денем и нощем.
contact-door-answer-today = Ще получиш отговор днес.
contact-door-answer-tomorrow = Ще получиш отговор утре, след { $time } ч.
contact-door-answer-day = Ще получиш отговор на { $day }, след { $time } ч.
contact-door-answer-unknown = Обикновено отговаряме в работен ден. Вечер и през уикенда може да отнеме повече време.
contact-door-day-1 = Понеделник
contact-door-day-2 = Вторник
contact-door-day-3 = Сряда
contact-door-day-4 = Четвъртък
contact-door-day-5 = Петък
contact-door-day-6 = Събота
contact-door-day-7 = Неделя
contact-door-closed-days = В тези дни няма никого:
contact-door-closed-from = от { $first } до { $last } включително
contact-door-phone = Предпочиташ да се обадиш?

## Just sent

contact-danger-title = Първо това
contact-danger-text = Можеш ли да излезеш? Иди на място с хора. Не можеш да говориш? Обади се на 112 и не затваряй.
contact-danger-us = Съобщението ти е най-отгоре при нас. Не можем да дойдем толкова бързо, колкото 112.
contact-help-also = Можеш да потърсиш помощ и тук

## Cards with help

contact-help-title = Четиво
contact-help-write = Пиши ни
contact-help-online = Някой заплашва със снимки или клипове
contact-help-online-heading = Ако някой заплашва със снимки или клипове
contact-help-online-lead = Вината не е твоя. Това се случва често и може да се направи нещо.
contact-help-online-stop = Спри да отговаряш. Не плащай и не пращай нищо ново. Иначе обикновено искат още.
contact-help-online-keep = Запази доказателства на своя телефон: снимки на екрана със заплахите, имена, дати. Още не изтривай разговора.
contact-help-online-remove = Поискай да ги свалят. Можеш да съобщиш на сайта или приложението. „Helpwanted“ (помощ при нередности онлайн) ти помага за това безплатно. Потърси тази дума.
contact-help-online-report = Можеш да подадеш жалба в полицията, но не е задължително. Ако искаш, някой може да дойде с теб.
contact-help-online-talk = Говори за това с човек, на когото вярваш, или с нас.
contact-help-online-never = Не ни пращай снимки или клипове. Тук това не може и не е нужно: вярваме ти.
contact-guide-link = Прочети спокойно: какво правим и какво можеш
contact-help-home = Човек, от когото завися, ми причинява болка
contact-help-home-heading = Ако е човек, от когото зависиш
contact-help-home-lead = Партньор, роднина, шеф, човек, при когото живееш. Тогава не е толкова просто да си тръгнеш. И не е нужно да решаваш нещо веднага.
contact-help-home-fier = Fier (организация за помощ при насилие) знае много за насилието от близък човек.
contact-help-home-offer = Искаш ли да се свържем с Fier заедно? Може. „Не“ също е добре и ние оставаме до теб.
contact-help-young = Прочети това, ако си под 18 години
contact-help-young-heading = Ако си под 18 години
contact-help-young-lead = Добре, че си тук. Това не се случва само на теб и ние ти вярваме. Случва се и на момичета, и на момчета.
contact-help-young-two = При нас винаги четат двама души от екипа, защото искаме да го направим добре.
contact-help-young-limits = Ако си в сериозна опасност, може да не успеем да запазим всичко само за нас. Казваме първо на теб, ако е възможно.
contact-help-young-open = Винаги можеш да продължиш да пишеш тук, дори да не разказваш всичко.

## Worried about somebody else

contact-concern-link = Тревожа се за някого
contact-concern-heading = Тревожиш се за някого
contact-concern-lead = Разкажи какво виждаш или чуваш. Човек от екипа мисли заедно с теб. Не е нужно да се представяш.
contact-concern-names = По-добре не пиши имена. Всичко, което прилича на име, номер или адрес, го махаме, преди да запазим нещо.
contact-concern-message = Какво те тревожи?
contact-concern-hint = Например: какво видя, кога и какво вече направи? После получаваш код, с който можеш да се върнеш.
contact-concern-look = Виж как ще пристигне
contact-concern-free = Това, което пишеш тук, никога не става автоматично сигнал до властите.
contact-concern-review = Така пристига при нас
contact-concern-changed = Махнахме това, което може да покаже за кого става дума. Така ще го прочете човекът от екипа:
contact-concern-same = Не намерихме имена или номера. Така ще го прочете човекът от екипа:
contact-concern-check = Погледни и ти: програмата не вижда всяко име, а понякога маха твърде много.
contact-concern-send = Изпрати го така
contact-concern-change = Искам да променя нещо
contact-concern-not-yet = Още нищо не е изпратено или запазено.
contact-concern-thread = Махаме имената, номерата и адресите на други хора от това, което пишеш.

## The confidential adviser

contact-adviser-link = Към довереното лице
contact-adviser-heading = Довереното лице
contact-adviser-lead = Тук си пишеш с един човек, който слуша и мисли с теб, отделно от екипа.
contact-adviser-alone = Само доверено лице може да прочете това. Другите от екипа не могат, ръководителят им също.
contact-adviser-hat = Понякога довереното лице работи и в екипа. Тук не: това, което пишеш тук, не отива в друга работа.
contact-adviser-limits = Ако животът на някого е в опасност сега, и довереното лице не може винаги да мълчи. Казваме първо на теб, ако е възможно.
contact-adviser-message = Твоето съобщение до довереното лице

## How long something stays

contact-thread-ends = Ако вече никой не пише, на { $day } ще изтрием този разговор.
contact-erased-on = Изтрито на { $day }
contact-erased-receipt = Ако скоро се върнеш с кода си, още можеш да прочетеш това. След това и ние вече не го знаем.
