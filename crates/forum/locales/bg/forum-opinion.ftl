# Какво мислиш за помощта.

forum-opinion-title = Какво мислиш за нашата помощ?
forum-opinion-lead = Можем да се поучим от това. Попълни каквото искаш. Не питаме кой си.
forum-opinion-heard = Изслушахме ли те?
forum-opinion-fitting = Помощта беше ли това, от което имаше нужда?
forum-opinion-deciding = Ти ли решаваше?
forum-opinion-yes = Да
forum-opinion-somewhat = Донякъде
forum-opinion-no = Не
forum-opinion-good = Какво беше добро?
forum-opinion-better = Какво може да е по-добре?
forum-opinion-hint = Не пиши имена, и твоето също. Имаш ли нужда от помощ сега? Не го пиши тук, а в своя разговор.
forum-opinion-when = От { $opens } ръководителят на екипа чете това заедно с написаното от други. Ако са по-малко от пет, остава затворено. След това го изтриваме до една година.
forum-opinion-empty = Попълни едно нещо. Няма значение кое.
forum-opinion-code = Тук има код за връщане. Първо го махни.
forum-opinion-pseudonym = Тук има име с число, като това, което имаш при нас. Първо го махни.
forum-opinion-done = Благодарим ти
forum-opinion-done-text = Получихме го. От { $opens } ще бъде прочетено заедно с написаното от други. Винаги можеш да направиш това отново.
forum-opinion-write = Към първата страница
