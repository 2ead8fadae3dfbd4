# Fields of the plan
employment-keeps-hint = Вільні дні, інша робота поруч, те, що йде добре.
employment-skills-hint = Звичайними словами, наприклад: домовлятися, слухати, планувати або працювати самостійно. Що буде на папері, вирішує сама людина.
employment-hard-hint = Без діагнозів, без документів. Тільки те, що допомагає йти далі.
employment-benefit-hint = Яка форма, який день, хто піде разом? Номери й документи залишаються в людини.
employment-steps-hint = До кожного кроку — день.

# Suggestions
employment-reply-waits = Чекає на відповідь
employment-reply-yes = Так
employment-reply-no = Ні

# Applications
employment-applications = Заявки на роботу

# With the person
employment-mine-title = Мій план
employment-mine-heading = Робота і навчання
employment-mine-none = У тебе ще немає плану роботи чи навчання
employment-mine-none-hint = Можна почати без допомоги або разом зі своїм консультантом.
employment-mine-no-part = Тут ще нічого немає
employment-mine-no-part-hint = Хочеш щось із роботою чи навчанням? Попроси свого консультанта про консультанта з роботи.
employment-mine-wish = Що тобі хочеться робити
employment-mine-keeps = Що залишається як є
employment-mine-skills = Що в тебе добре виходить
employment-mine-suggestions = Може, щось для тебе
employment-mine-suggestions-text = Ти бачиш це раніше за всіх. Роботодавець нічого не знає. Завжди можна сказати «ні», без причини.
employment-mine-why = Чому { $name } про це думає:
employment-mine-yes = Так, розкажіть більше
employment-mine-no = Ні, краще не треба
employment-mine-change = Змінити мій план
employment-mine-change-text = Цей план твій. Твій консультант з роботи читає те, що ти змінюєш. Те, що було раніше, можна читати, доки ти цього не зітреш.
employment-erase-plan-question = Плану і всього, що в ньому було раніше, тоді не буде.
