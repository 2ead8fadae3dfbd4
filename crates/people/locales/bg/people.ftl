# Roles
people-role-outreach-worker = Теренен работник
people-role-case-manager = Постоянен консултант
people-role-job-coach = Консултант за работа
people-role-trafficking-coordinator = Координатор на помощта
people-role-housing-supervisor = Консултант за жилище
people-role-confidential-adviser = Доверено лице
people-role-team-lead = Ръководител на екипа
people-role-administrator = Администратор
people-role-educator = Обучител
people-role-policy-officer = Експерт по политики

# Places
people-nav-conversation = Разговор
people-nav-mine = Моят план

# What you wrote goes along
people-held-title = Текстът ти още е тук
people-held-kept = Това, което току-що написа, е запазено. Ще го намериш, щом влезеш.
people-held-lead = Можеш да го изпратиш сега. Още нищо не е изпратено.
people-held-send = Изпрати сега
people-held-drop = Не изпращай

# Coming back with a code
people-back-title = Връщане
people-back-lead = Напиши кода, който получи от нас. Така се връщаш в разговора си.
people-back-code = Твоят код
people-back-hint = 20 букви и цифри или твоите десет думи. Главни букви, тирета и интервали нямат значение.
people-back-enter = Към моя разговор
people-back-lost = Загуби ли се кодът?
people-back-new = Започни нов разговор
people-back-length = Кодът има 20 букви и цифри. Тук са { $found }. Провери кода още веднъж.
people-back-character = Знак номер { $position } не може да е част от код. Провери кода още веднъж.
people-back-word = Дума номер { $position } я няма в нашия списък. Провери тази дума още веднъж.
people-back-words = Кодът има десет думи. Тук са { $found }. Провери кода още веднъж.
people-back-typo = В кода има грешка. Провери го още веднъж, от началото до края.
people-back-replaced = Този код е сменен с нов. Не е ли вярно? Пиши ни: започни нов разговор и кажи, че кодът ти е сменен.
people-back-unknown = С този код не намираме разговор. Може да е изтрит или някой знак да е различен. Винаги можеш да започнеш нов разговор.

# Log
people-deed-read = Прочетено
people-deed-write = Написано
people-deed-begin = Започнато
people-deed-erase = Изтрито
