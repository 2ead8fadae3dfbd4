# The front door: what somebody reads who comes for the first time.

## Beginning

contact-front-believed = Таке буває не лише з тобою, і ми тобі віримо. Нам пишуть також хлопці й чоловіки.
contact-front-or = Або надішли одне з цих речень
contact-opening-more = Я хочу знати більше.
contact-opening-not-okay = Сталося те, чого не мало бути.
contact-opening-danger = Я зараз у небезпеці.
contact-topics = Не знаєш, з чого почати? Вибери тему
contact-topics-text = Можна про все. Торкнись слова, і в полі вже буде початок. Ще нічого не надсилається.
contact-topics-more = Більше тем
contact-topic-sentence = Я хочу поговорити на тему: { $topic }.
contact-topic-home = житло
contact-topic-money = гроші
contact-topic-days = робота, навчання або заняття
contact-topic-people = люди навколо мене
contact-topic-mind = як я почуваюся
contact-topic-body = моє тіло
contact-topic-daily = різні справи
contact-topic-love = любов і секс
contact-topic-meaning = що для мене важливо
contact-front-young = Тобі менше 18?
contact-front-young-text = Тоді твої слова читаємо ми вдвох. Казати про це не обов’язково.
contact-front-young-tick = Додати, що мені менше 18

## Is somebody there?

contact-door-open = Зараз хтось є, до { $time }.
contact-door-closed-today = Зараз нікого немає. Ми будемо сьогодні о { $time }.
contact-door-closed-tomorrow = Зараз нікого немає. Ми знову будемо завтра о { $time }.
contact-door-closed-day = Зараз нікого немає. Ми знову будемо { $day } о { $time }.
contact-door-full = Зараз дуже багато повідомлень. Твоє дійде, і ти отримаєш відповідь.
contact-door-unknown = Твоє повідомлення завжди дійде, вдень і вночі.
contact-door-answer-today = Відповідь буде сьогодні.
contact-door-answer-tomorrow = Відповідь буде завтра, після { $time }.
contact-door-answer-day = Відповідь буде { $day }, після { $time }.
contact-door-answer-unknown = Зазвичай ми відповідаємо в робочий день. Увечері й у вихідні може бути довше.
contact-door-day-1 = Понеділок
contact-door-day-2 = Вівторок
contact-door-day-3 = Середа
contact-door-day-4 = Четвер
contact-door-day-5 = П’ятниця
contact-door-day-6 = Субота
contact-door-day-7 = Неділя
contact-door-closed-days = У ці дні нікого немає:
contact-door-closed-from = від { $first } до { $last } включно
contact-door-phone = Краще подзвонити?

## Just sent

contact-danger-title = Спершу це
contact-danger-text = Можеш піти звідти? Іди туди, де є люди. Не можеш говорити? Дзвони 112 і не клади слухавку.
contact-danger-us = Твоє повідомлення стоїть у нас першим. Ми не можемо приїхати так швидко, як 112.
contact-help-also = Сюди теж можна звернутися

## Cards with help

contact-help-title = Почитати
contact-help-write = Написати нам
contact-help-online = Хтось погрожує фото чи відео
contact-help-online-heading = Якщо хтось погрожує фото чи відео
contact-help-online-lead = Це не твоя вина. Таке буває часто, і з цим можна щось зробити.
contact-help-online-stop = Більше не відповідай. Нічого не плати і не надсилай нового. Інакше зазвичай просять ще.
contact-help-online-keep = Збережи докази у своєму телефоні: знімки екрана з погрозами, імена, дати. Поки що не стирай той чат.
contact-help-online-remove = Попроси, щоб це прибрали. Можна повідомити сам сайт або застосунок. «Helpwanted» (допомога, коли щось сталося в інтернеті) допоможе тобі безкоштовно. Шукай за цим словом.
contact-help-online-report = Можна подати заяву в поліцію, але це не обов’язково. Якщо хочеш, хтось може піти з тобою.
contact-help-online-talk = Поговори про це з кимось, кому довіряєш, або з нами.
contact-help-online-never = Не надсилай нам фото чи відео. Тут це неможливо і не потрібно: ми тобі віримо.
contact-guide-link = Почитай спокійно: що ми робимо і що ти можеш
contact-help-home = Людина, від якої я залежу, завдає мені болю
contact-help-home-heading = Якщо це людина, від якої ти залежиш
contact-help-home-lead = Партнер, родина, начальник, хтось, у кого ти живеш. Тоді піти не так просто. І не треба нічого вирішувати одразу.
contact-help-home-fier = Fier (організація допомоги при насильстві) багато знає про насильство від близьких людей.
contact-help-home-offer = Хочеш, щоб ми разом із тобою звернулися до Fier? Це можна. «Ні» — теж добре, ми все одно залишимося.
contact-help-young = Прочитай це, якщо тобі менше 18
contact-help-young-heading = Якщо тобі менше 18
contact-help-young-lead = Добре, що ти тут. Таке буває не лише з тобою, і ми тобі віримо. Це стається і з дівчатами, і з хлопцями.
contact-help-young-two = У нас завжди читають двоє людей із команди, бо ми хочемо зробити все добре.
contact-help-young-limits = Якщо тобі загрожує серйозна небезпека, ми, можливо, не зможемо залишити все між нами. Ми скажемо спершу тобі, якщо це можливо.
contact-help-young-open = Тут завжди можна писати далі, навіть якщо ти розповідаєш не все.

## Worried about somebody else

contact-concern-link = Я тривожуся за когось
contact-concern-heading = Ти тривожишся за когось
contact-concern-lead = Розкажи, що ти бачиш або чуєш. Людина з команди подумає разом із тобою. Не треба казати, хто ти.
contact-concern-names = Краще не пиши імен. Усе, що схоже на ім’я, номер чи адресу, ми прибираємо, перш ніж щось зберегти.
contact-concern-message = Що тебе тривожить?
contact-concern-hint = Наприклад: що сталося, коли і що вже зроблено? Потім ти отримаєш код, з яким можна повернутися.
contact-concern-look = Подивитися, як це дійде
contact-concern-free = Те, що ти тут пишеш, ніколи само не стає заявою до поліції чи служб.
contact-concern-review = Так це дійде до нас
contact-concern-changed = Ми прибрали те, що може вказати на когось. Людина з команди прочитає це так:
contact-concern-same = Ми не знайшли імен чи номерів. Людина з команди прочитає це так:
contact-concern-check = Подивись і ти: програма бачить не кожне ім’я, а іноді прибирає забагато.
contact-concern-send = Надіслати так
contact-concern-change = Я хочу щось змінити
contact-concern-not-yet = Ще нічого не надіслано і не збережено.
contact-concern-thread = Імена, номери й адреси інших людей ми прибираємо з того, що ти пишеш.

## The confidential adviser

contact-adviser-link = До довіреної особи
contact-adviser-heading = Довірена особа
contact-adviser-lead = Тут ти пишеш одній людині, яка слухає і думає разом із тобою, окремо від команди.
contact-adviser-alone = Прочитати це може тільки довірена особа. Інші люди з команди не можуть, їхній керівник теж.
contact-adviser-hat = Довірена особа іноді працює і в команді. Тут ні: те, що ти тут пишеш, не йде в іншу роботу.
contact-adviser-limits = Якщо чиєсь життя зараз у небезпеці, то й довірена особа не завжди може мовчати. Спершу скажуть тобі, якщо це можливо.
contact-adviser-message = Твоє повідомлення довіреній особі

## How long something stays

contact-thread-ends = Якщо більше ніхто не пише, { $day } ми зітремо цю розмову.
contact-erased-on = Стерто { $day }
contact-erased-receipt = Якщо скоро повернешся зі своїм кодом, це ще можна буде прочитати. Потім ми не знатимемо й цього.
