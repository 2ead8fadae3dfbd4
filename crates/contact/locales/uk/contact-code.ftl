## The code, to keep

contact-code-safe = Хто має код, може читати твою розмову. Тому не давай його нікому і не надсилай у повідомленні.
contact-code-lost = Якщо код загубиться, ми не зможемо його знайти. Якщо ми спілкуємося ще десь, то разом зробимо новий.
contact-code-gate-wrong = Поки що не збігається. Нічого страшного: твій код ще тут. Подивись на свій запис і перепиши ще раз.
contact-code-later-text = Поки ти тут, код можна ще раз подивитися у своїй розмові.

## Seeing it again, or a new one

contact-code-again-heading = Твій код
contact-code-again-lead = Ніхто не дивиться? Тоді ми ще раз покажемо твій код.
contact-code-again-yes = Показати мій код
contact-code-again-no = Не зараз
contact-code-again-none = Твій код не збережено біля цієї розмови. Але можна зробити новий.
contact-code-seen = Хтось бачив твій код?
contact-code-seen-text = Тоді зроби тут новий. Зі старим кодом уже ніхто не ввійде, навіть з іншого пристрою.
contact-code-seen-new = Зробити новий код
contact-code-seen-question = Старий код одразу перестане працювати, і для твого плану теж. Можеш зберегти новий зараз?
contact-code-seen-yes = Так, зробити новий
contact-code-new-heading = Твій новий код
contact-code-new-lead = Старий код більше не працює. Цей працює. Нічого не пропало.

contact-code-in-text = У твоєму тексті є код для повернення. Хто має цей код, може читати розмову. Спершу прибери його, тоді текст можна надіслати.

contact-kept-code-asked = { $name } просить новий код. Друга людина з команди перевіряє.
contact-kept-code-renewed = Код оновлено. Старий більше не працює.
contact-code-lost-how-lost = Код загубився.
contact-code-lost-how-never = Код не дійшов.
