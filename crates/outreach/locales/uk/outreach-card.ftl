# The card that is handed out beside others.

outreach-card-title = Картка
outreach-card-heading = Хто ми
outreach-card-who = Ми помічники з { $organisation }.
outreach-card-no-police = Ми не з поліції і не з муніципалітету.
outreach-card-nothing = Ми тебе не перевіряємо. Ми не записуємо ні твоє ім’я, ні те, що ти кажеш.
outreach-card-may = Ти можеш питати нас про все. Якщо не хочеш говорити, це теж нормально. Пізніше можна написати нам тут, без імені:
outreach-card-print = Цю картку можна надрукувати.
