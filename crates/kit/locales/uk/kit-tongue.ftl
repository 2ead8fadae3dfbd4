# What each language says in its own way: its dates, and that it was not read yet.

kit-language = Мова
kit-unread = Цей переклад ще не читала людина, яка виросла з цією мовою. Щось звучить дивно? Пиши спокійно так, як говориш.
kit-unread-some = Частину цього перекладу ще не читала людина, яка виросла з цією мовою. Щось звучить дивно? Пиши спокійно так, як говориш.

kit-date = { $day } { $month } { $year } р.
kit-moment = { $date }, { $time }

kit-month-1 = січня
kit-month-2 = лютого
kit-month-3 = березня
kit-month-4 = квітня
kit-month-5 = травня
kit-month-6 = червня
kit-month-7 = липня
kit-month-8 = серпня
kit-month-9 = вересня
kit-month-10 = жовтня
kit-month-11 = листопада
kit-month-12 = грудня
