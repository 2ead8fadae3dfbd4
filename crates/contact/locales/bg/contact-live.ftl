# A conversation that comes in by itself: what the visitor sees.

contact-live-about = Докато тази страница е отворена, виждаме, че си тук, дали пишеш и докъде четеш. Не пазим това.
contact-live-waits = Новите съобщения идват тук сами.
contact-live-here = Сега има човек.
contact-live-types = Някой пише отговор.
contact-live-away = В момента няма никого. Това, което пишеш, остава тук.
contact-live-seen = Видяно.
contact-live-frame = Нови съобщения
contact-live-refresh = Обнови страницата
contact-live-lost = Връзката прекъсна за малко. Опитваме отново.
contact-live-erased-above = Нещо беше изтрито.
contact-live-gone = Този разговор вече го няма.
contact-live-left = Вече не си в този разговор. С твоя код можеш да се върнеш.
contact-live-elsewhere = Този разговор е отворен в твърде много прозорци. Тук вече не идва нищо ново.
contact-live-full = Сега има много хора. Новите съобщения не идват сами.
