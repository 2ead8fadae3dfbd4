# Fields of the plan
employment-keeps-hint = Свободни дни, друга работа наред с тази, това, което върви добре.
employment-skills-hint = С обикновени думи, например преговаряне, слушане, планиране или самостоятелна работа. Човекът сам решава какво да излезе на хартия.
employment-hard-hint = Без диагнози, без документи. Само това, което помага да се продължи.
employment-benefit-hint = Кой формуляр, кой ден, кой идва? Номерата и документите остават при човека.
employment-steps-hint = Към всяка стъпка ден.

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
employment-mine-change-text = Този план е твой. Консултантът ти за работа чете какво променяш. Това, което е пишело преди, може да се чете, докато не го изтриеш.
employment-erase-plan-question = Планът и всичко, което е пишело преди, изчезват.
