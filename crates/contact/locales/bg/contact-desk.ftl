# What the desk tells in the conversation. The visitor reads this.

contact-told-handed = Отсега нататък си пишеш с: { $names }.
contact-told-young = Имаме предвид, че си под 18 години. Затова тук винаги четат и пишат двама души от екипа. Винаги можеш да продължиш да пишеш.
contact-told-of-age = Приемаме, че си на 18 или повече години. Не е ли така? Кажи ни спокойно.
contact-told-interpreter-asked = Търсим човек, който говори твоя език: { $language }. Докато чакаш, можеш да пишеш.
contact-told-interpreter-there = Ще има преводач: { $when }.
