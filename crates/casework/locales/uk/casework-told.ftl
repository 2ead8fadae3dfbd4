# Що хтось каже про себе наприкінці, лише для підсумків.

casework-told-gender = Як ти себе визначаєш?
casework-told-hint = Лише щоб порахувати, скільком людям ми допомагаємо. Це не зберігається у твоїй справі. Малих чисел ми не показуємо. Можна пропустити.
casework-gender-woman = Жінка
casework-gender-man = Чоловік
casework-gender-trans = Транс
casework-gender-another = Інакше
casework-told-age = Скільки тобі років?
casework-age-under-18 = Менше 18
casework-age-18-22 = Від 18 до 22
casework-age-from-23 = 23 або більше
