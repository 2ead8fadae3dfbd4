# Wat elke taal op haar eigen manier zegt: haar datum, en dat zij nog gelezen moet worden.

kit-language = Taal
kit-unread = Deze vertaling is nog niet gelezen door iemand die met deze taal opgroeide. Klinkt er iets vreemd? Schrijf gerust zoals jij praat.
kit-unread-some = Nog niet alles in deze vertaling is gelezen door iemand die met deze taal opgroeide. Klinkt er iets vreemd? Schrijf gerust zoals jij praat.

kit-date = { $day } { $month } { $year }
kit-moment = { $date }, { $time }

kit-month-1 = januari
kit-month-2 = februari
kit-month-3 = maart
kit-month-4 = april
kit-month-5 = mei
kit-month-6 = juni
kit-month-7 = juli
kit-month-8 = augustus
kit-month-9 = september
kit-month-10 = oktober
kit-month-11 = november
kit-month-12 = december
