# What somebody reads in the conversation about waiting, choosing and their own language. Warm and plain.

contact-person-late = Отнема повече време, отколкото казахме. Съжаляваме. Съобщението ти още е тук и ще получиш отговор.
contact-person-bell-gone = Имаше ли включен сигнал на някой телефон? Сега е изключен.
contact-person-spoken-title = Твоят език
contact-person-spoken-text = Предпочиташ ли да говориш на друг език, а не на езика на тази страница? Кажи ни и ще потърсим някого, който го говори.
contact-person-spoken-which = На кой език предпочиташ да говориш?
contact-person-spoken-page = Езикът на тази страница
contact-person-spoken-other = Или друг език
contact-person-choose = Какво избираш?
contact-person-choose-text = Едно докосване е достатъчно. По-късно винаги можеш да кажеш нещо друго.
contact-person-erase-ours = Това го написахме ние. Ще изчезне и при теб, и при нас. Остава само, че тук нещо е изтрито.
contact-person-first-unsent = Съобщението ти е върнато. Никой не го видя и не пазим нищо. Кодът отпреди малко вече не работи. Думите ти още са в полето.
