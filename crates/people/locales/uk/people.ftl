# Roles
people-role-outreach-worker = Аутріч-працівник
people-role-case-manager = Постійний консультант
people-role-job-coach = Консультант з роботи
people-role-trafficking-coordinator = Координатор допомоги
people-role-housing-supervisor = Консультант з житла
people-role-confidential-adviser = Довірена особа
people-role-team-lead = Керівник команди
people-role-administrator = Адміністратор
people-role-educator = Просвітник
people-role-policy-officer = Фахівець із політики

# Places
people-nav-conversation = Розмова
people-nav-mine = Мій план

# What you wrote goes along
people-held-title = Твій текст ще тут
people-held-kept = Твій текст збережено. Він буде тут, щойно ти ввійдеш.
people-held-lead = Його можна надіслати зараз. Ще нічого не надіслано.
people-held-send = Надіслати зараз
people-held-drop = Не надсилати

# Coming back with a code
people-back-title = Повернутися
people-back-lead = Введи код, який ми тобі дали. Так ти повернешся до своєї розмови.
people-back-code = Твій код
people-back-hint = 20 літер і цифр або твої десять слів. Великі літери, дефіси й пробіли не мають значення.
people-back-enter = До моєї розмови
people-back-lost = Код загубився?
people-back-new = Почати нову розмову
people-back-length = Код має 20 літер і цифр. Тут їх { $found }. Перевір код ще раз.
people-back-character = Знака номер { $position } у коді бути не може. Перевір код ще раз.
people-back-word = Слова номер { $position } немає в нашому списку. Перевір це слово ще раз.
people-back-words = Код має десять слів. Тут їх { $found }. Перевір код ще раз.
people-back-typo = У коді є помилка. Перевір його ще раз, від початку до кінця.
people-back-replaced = Цей код замінено на новий. Щось не так? Напиши нам: почни нову розмову і скажи, що твій код замінили.
people-back-unknown = З цим кодом ми не знаходимо розмови. Можливо, її стерто або якийсь знак інший. Завжди можна почати нову розмову.

# Log
people-deed-read = Прочитано
people-deed-write = Написано
people-deed-begin = Почато
people-deed-erase = Стерто
