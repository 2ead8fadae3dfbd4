# A conversation that comes in by itself: what the visitor sees.

contact-live-about = Поки ця сторінка відкрита, ми бачимо, що ти тут, чи ти пишеш і докуди прочитано. Ми цього не зберігаємо.
contact-live-waits = Нові повідомлення з’являються тут самі.
contact-live-here = Зараз хтось є.
contact-live-types = Хтось пише відповідь.
contact-live-away = Зараз ненадовго нікого немає. Те, що ти пишеш, залишається тут.
contact-live-seen = Побачено.
contact-live-frame = Нові повідомлення
contact-live-refresh = Оновити сторінку
contact-live-lost = Зв’язок ненадовго зник. Ми пробуємо знову.
contact-live-erased-above = Щось стерто.
contact-live-gone = Цієї розмови більше немає.
contact-live-left = Твій візит закінчено. З твоїм кодом можна повернутися до розмови.
contact-live-elsewhere = Ця розмова відкрита в надто багатьох вікнах. Тут нове вже не з’явиться.
contact-live-full = Зараз дуже багато людей. Нові повідомлення не з’являються самі.
