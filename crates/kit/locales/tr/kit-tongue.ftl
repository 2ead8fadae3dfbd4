# What each language says in its own way: its dates, and that it was not read yet.

kit-language = Dil
kit-unread = Bu çeviriyi bu dille büyümüş biri henüz okumadı. Tuhaf gelen bir şey mi var? Nasıl konuşuyorsan öyle yazabilirsin.
kit-unread-some = Bu çevirinin bir bölümünü bu dille büyümüş biri henüz okumadı. Tuhaf gelen bir şey mi var? Nasıl konuşuyorsan öyle yazabilirsin.

kit-date = { $day } { $month } { $year }
kit-moment = { $date } { $time }

kit-month-1 = Ocak
kit-month-2 = Şubat
kit-month-3 = Mart
kit-month-4 = Nisan
kit-month-5 = Mayıs
kit-month-6 = Haziran
kit-month-7 = Temmuz
kit-month-8 = Ağustos
kit-month-9 = Eylül
kit-month-10 = Ekim
kit-month-11 = Kasım
kit-month-12 = Aralık
