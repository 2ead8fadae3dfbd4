# What each language says in its own way: its dates, and that it was not read yet.

kit-language = Language
kit-unread = This translation has not been read yet by someone who grew up with this language. Does something sound odd? Just write the way you talk.
kit-unread-some = Not all of this translation has been read yet by someone who grew up with this language. Does something sound odd? Just write the way you talk.

kit-date = { $day } { $month } { $year }
kit-moment = { $date }, { $time }

kit-month-1 = January
kit-month-2 = February
kit-month-3 = March
kit-month-4 = April
kit-month-5 = May
kit-month-6 = June
kit-month-7 = July
kit-month-8 = August
kit-month-9 = September
kit-month-10 = October
kit-month-11 = November
kit-month-12 = December
