# Fields of the plan
employment-wish = Каква работа или какво занимание?
employment-hours = Часове на седмица
employment-own-hours = Избор на часовете
employment-keeps = Какво остава, както е?
employment-keeps-hint = Свободни дни, друга работа наред с тази, това, което върви добре.
employment-skills = В какво те бива?
employment-skills-hint = С обикновени думи, например преговаряне, слушане, планиране или самостоятелна работа. Човекът сам решава какво да излезе на хартия.
employment-hard = Какво го прави трудно и каква помощ е нужна?
employment-hard-hint = Без диагнози, без документи. Само това, което помага да се продължи.
employment-courses = Курс или обучение
employment-benefit = Следваща стъпка при социална помощ или обезщетение
employment-benefit-hint = Кой формуляр, кой ден, кой идва? Номерата и документите остават при човека.
employment-steps = Първите три стъпки
employment-steps-hint = Към всяка стъпка ден.
employment-stage = Къде си сега?
employment-stage-wish = Желания
employment-stage-prepare = Подготовка
employment-stage-apply = Кандидатстване
employment-stage-try-out = Опитване
employment-stage-work = На работа
employment-stage-keep = Задържане на работата

# Suggestions
employment-reply-waits = Чака отговор
employment-reply-yes = Да
employment-reply-no = Не

# Applications
employment-applications = Кандидатури

# With the person
employment-mine-title = Моят план
employment-mine-heading = Работа и учене
employment-mine-none = Още нямаш план за работа или учене
employment-mine-none-hint = Можеш да започнеш без помощ или заедно с консултанта си.
employment-mine-no-part = Тук още няма нищо
employment-mine-no-part-hint = Искаш ли нещо с работа или учене? Попитай консултанта си за консултант за работа.
employment-mine-wish = Какво ти се иска да правиш
employment-mine-keeps = Какво остава, както е
employment-mine-skills = В какво те бива
employment-mine-suggestions = Може би нещо за теб
employment-mine-suggestions-text = Ти виждаш това преди всички. Работодателят не знае нищо. Винаги можеш да кажеш „не“, без причина.
employment-mine-why = Защо { $name } се сети за това:
employment-mine-yes = Да, разкажи ми повече
employment-mine-no = Не, по-добре не
employment-mine-change = Промени моя план
employment-mine-change-text = Този план е твой. Консултантът ти за работа чете какво променяш.
