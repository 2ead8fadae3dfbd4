# Що стерто, того немає.

casework-gone-not-again = Краще не туди знову
casework-gone-kept-referrals = Направлення
casework-gone-kept-known = За чим ми можемо тебе впізнати
casework-gone-kept-receipt = Доказ, що щось стерто
casework-gone-ground-law = Закон каже, як довго ми це зберігаємо. Завжди можна попросити стерти.
casework-gone-ground-receipt = У ньому є номер і день. І немає, чиє це було.
casework-gone-until-at-latest = Найпізніше до того, як твій план буде стерто
casework-gone-until-receipt = П’ять років після стирання
casework-gone-ask = Попросити стерти все
casework-gone-ask-question = Закон дає нам три місяці, щоб подивитися. Після цього твого плану й розмови немає, а код більше не працює. До того дня це можна скасувати.
casework-gone-ask-yes = Так, прошу
casework-gone-closed-by-law = Цей план закрито. Закон зберігає його до { $day }. На прохання його можна стерти раніше. Можна й відкрити знову.
