# What somebody reads in the conversation about waiting, choosing and their own language. Warm and plain.

contact-person-late = Це триває довше, ніж ми казали. Нам шкода. Твоє повідомлення ще тут, і ти отримаєш відповідь.
contact-person-bell-gone = Чи був увімкнений сигнал на якомусь телефоні? Тепер він вимкнений.
contact-person-spoken-title = Твоя мова
contact-person-spoken-text = Хочеш говорити іншою мовою, ніж на цій сторінці? Скажи нам, і ми знайдемо того, хто нею говорить.
contact-person-spoken-which = Якою мовою тобі найкраще говорити?
contact-person-spoken-page = Мова цієї сторінки
contact-person-spoken-other = Або інша мова
contact-person-choose = Що ти обираєш?
contact-person-choose-text = Досить одного дотику. Пізніше завжди можна сказати інакше.
contact-person-erase-ours = Це написали ми. Воно зникне і в тебе, і в нас. Лишиться тільки позначка, що тут щось стерто.
contact-person-first-unsent = Твоє повідомлення повернуто. Його ніхто не бачив, і ми нічого не зберігаємо. Код, який щойно був, більше не працює. Твої слова ще в полі.
