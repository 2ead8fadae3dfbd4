# Домовлений візит. Це читає відвідувач.

contact-visit-agreed = { $names } приїдуть до тебе.
contact-visit-place = Тільки ці двоє знають куди. Місце стирається, щойно візит закінчиться.
contact-visit-around = Вони будуть на місці приблизно о { $time }.
contact-visit-over = { $names } були в тебе або їхали до тебе. Місце стерто.
contact-visit-taken-back = Все-таки краще без візиту. Це нормально. Вони не приїдуть.
contact-visit-rather-not = Все-таки краще ні
contact-visit-rather-not-question = Тоді вони не приїдуть і дізнаються про це одразу. Не треба казати чому. Писати можна й далі.
contact-visit-rather-not-yes = Так, краще ні
