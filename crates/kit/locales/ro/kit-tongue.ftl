# What each language says in its own way: its dates, and that it was not read yet.

kit-language = Limbă
kit-unread = Această traducere nu a fost încă citită de cineva care a crescut cu această limbă. Sună ceva ciudat? Scrie liniștit așa cum vorbești.
kit-unread-some = O parte din această traducere nu a fost încă citită de cineva care a crescut cu această limbă. Sună ceva ciudat? Scrie liniștit așa cum vorbești.

kit-date = { $day } { $month } { $year }
kit-moment = { $date }, { $time }

kit-month-1 = ianuarie
kit-month-2 = februarie
kit-month-3 = martie
kit-month-4 = aprilie
kit-month-5 = mai
kit-month-6 = iunie
kit-month-7 = iulie
kit-month-8 = august
kit-month-9 = septembrie
kit-month-10 = octombrie
kit-month-11 = noiembrie
kit-month-12 = decembrie
