# Referrals
referral-to = До кого

# Kinds of partner
referral-partner-masked = Партнер
referral-partner-debt-help = Допомога з боргами
referral-partner-ggd = GGD (служба здоров’я)
referral-partner-fier = Fier (допомога при насильстві)
referral-partner-housing-office = Служба житла
referral-partner-legal-help = Юридична допомога
referral-partner-iom = IOM (Міжнародна організація з міграції)
referral-partner-ros = ROS
referral-partner-barka = Barka
referral-partner-comensha = CoMensha (реєстрація торгівлі людьми)
referral-partner-other = Інший партнер

# Back to another country
referral-return-erased = Через два тижні після відповіді це направлення стирається. Залишається тільки число.

# How far
referral-state-draft = Чекає на згоду
referral-state-approved = Є згода
referral-state-sent = Передано
referral-state-answered = Завершено
referral-state-withdrawn = Відкликано
referral-preview = Це читає партнер
referral-preview-until = До { $day } включно. Більше нічого: без імені, без справи.
referral-agreed = Згода:
referral-told-by-you = від тебе
referral-told-to = сказано, кому: { $name }
referral-read = Партнер уперше відкрив текст: { $when }.
referral-not-read = Партнер ще не читав тексту.
referral-closed = Партнер більше не може читати текст.

# How it went
referral-outcome-heading = Як усе пройшло?
referral-tell = Записати, як усе пройшло
referral-how-went = Чи допомогло?
referral-outcome-helped = Так
referral-outcome-partly = Трохи
referral-outcome-not = Ні
referral-outcome-did-not-go = Візиту не було, і це нормально
referral-own-words = Що хочеться про це сказати?
referral-treatment = Як там зустріли?
referral-mine-treatment-hint = Якщо пройшло погано, то причина в них, а не в тобі.
referral-not-again = Краще не в це місце ще раз

# Taking back
referral-withdraw-yes = Так, відкликати

# With the person
referral-mine-title = Мій план
referral-mine-heading = Хто ще може тобі допомогти
referral-mine-lead = Ти вирішуєш, що інша людина читає про тебе і до якого часу.
referral-mine-none = Тут ще нічого немає
referral-mine-none-hint = Потрібна допомога з чимось? Спитай свого консультанта.
referral-mine-one-heading = Запит до іншої людини
referral-mine-goal = Чого ти хочеш досягти
referral-mine-accompanied = Хтось піде з тобою
referral-mine-until = Інша людина може це читати до (включно)
referral-mine-fitting = Чому твій консультант думає, що це підходить
referral-mine-words = Цей текст правильний?
referral-mine-words-text = Інша людина читає тільки це. Можна змінити слова або щось прибрати. Без твого «так» нічого не піде.
referral-mine-text = Текст
referral-mine-agree = Так, інша людина може це читати
referral-mine-outcome-text = Не треба нічого розповідати. Не піти — теж добре.
referral-mine-withdraw = Я все-таки цього не хочу
referral-mine-withdraw-question = Тоді інша людина одразу не зможе читати текст. Не треба казати чому.

# With the partner
referral-partner-title = Повідомлення
referral-partner-heading = Тобі хтось написав
referral-partner-lead = У тебе є код. З ним можна прочитати те, що людина хоче тобі сказати.
referral-partner-code = Код
referral-partner-read = Прочитати текст
referral-partner-unknown = З цим кодом нічого не можна прочитати. Можливо, текст відкликано, останній день минув або відповідь уже є. Спитай того, від кого в тебе код.
referral-partner-text-heading = Текст
referral-partner-text-lead = Ці слова схвалила людина, яка їх надсилає.
referral-partner-until = Це можна читати до { $day } включно.
referral-partner-quiet = Людина, яка це надсилає, бачить, що текст відкрито. Вона може відкликати його будь-коли. Не зберігай більше, ніж треба.

# Meegaan, papier, antwoord, blijven of gaan
referral-outcome-stays = Я залишаюся тут
referral-outcome-goes = Я повертаюся
referral-outcome-unsure = Ще не знаю
referral-return-stays-next = Залишитися — так само добре. Твій помічник подивиться разом із тобою, що можливо тут.
referral-return-next = Переглянути запитання
referral-along-who = Хто йде з тобою
referral-along-day = Якого дня
referral-along-agreed = Про що домовлено
referral-along-interpreter = Перекладач якої мови
referral-answer-heading = Що відповів партнер
referral-mark = Знак згоди: { $mark }
referral-printed = { $day } цей текст перенесли на папір. Папір ніхто не може відкликати.
referral-partner-ends = Код діє до { $when }. Потім він нічого не відкриває.
referral-partner-answer-heading = Твоя відповідь
referral-partner-answer = Що хочеш відповісти?
referral-partner-answer-hint = Можна відповісти один раз. Той, хто писав, теж це читає. Не пиши того, що тобі не потрібне.
referral-partner-thanks-heading = Твоя відповідь надійшла
referral-partner-thanks = Код більше не діє. Можеш закрити цю сторінку.

# Stay or go back: the first line of a way is its name, each line after it a paragraph.
referral-elsewhere = Залишитися чи повернутися?
referral-elsewhere-lead = Прочитай спокійно, що можливо. Ми не зберігаємо, що ти це читаєш. Нічого не відбувається, доки ти про щось не попросиш, і завжди можна зупинитися.
referral-elsewhere-stay =
    Залишитися
    Залишитися — такий самий добрий вибір. Разом дивимося, що можливо тут, навіть якщо в тебе немає документів.
    Не треба казати чому.
referral-elsewhere-iom =
    IOM: допомога з поверненням
    Для тих, хто сам хоче повернутися до своєї країни.
    IOM допомагає з документами, дорогою, а іноді й з новим початком. Тобі це нічого не коштує. До від’їзду ще можна сказати «ні».
    Можна піти без нас або з кимось від нас. Ми не кажемо їм, хто ти: це робиш ти.
referral-elsewhere-ros =
    ROS: допомога, якщо в тебе немає документів
    Для тих, хто не має документів, у Роттердамі та поблизу.
    ROS радить, що можливо, і допомагає з найпотрібнішим. Живеш деінде? Тоді шукаємо таке місце там.
    Можна піти без нас або з кимось від нас. Чи є в тебе документи, кажеш ти.
referral-elsewhere-barka =
    Barka: допомога твоєю мовою
    Для тих, хто з Центральної чи Східної Європи й хоче повернутися.
    Barka говорить із тобою твоєю мовою й допомагає з документами, дорогою та місцем, з якого почати.
    Можна піти без нас або з кимось від нас. Ти обираєш, що розповісти про себе.
referral-elsewhere-how = Як туди дістатися і якими мовами там зараз говорять: спитай консультанта, він дізнається для тебе.
referral-elsewhere-ask = Поговорити про це
referral-elsewhere-ask-lead = Твій консультант читає це й відповідає у вашій розмові. Слова можна змінити.
referral-elsewhere-words = Хочу поговорити про те, чи залишитися, чи повернутися.
