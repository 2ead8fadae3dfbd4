# The conversation itself: taking back, drafts, leaving quickly, how I want it.

## Taking back and drafts

contact-held = Birkaç saniye sonra gidecek.
contact-send-now = Şimdi gönder
contact-danger-press = Düğmeye bas. O zaman mesajın bizde en üstte durur. 112’yi de ara: biz o kadar hızlı gelemeyiz.
contact-danger-send = Gönder: şu an tehlikedeyim
contact-thread-undo = { $seconds ->
    [one] Gönderdikten sonra bir mesajı bir saniye içinde geri alabilirsin. O zaman biz görmeyiz.
   *[other] Gönderdikten sonra bir mesajı { $seconds } saniye içinde geri alabilirsin. O zaman biz görmeyiz.
 }
contact-unsent = Mesajın geri alındı. Kimse görmedi. Yeniden kutuda duruyor.
contact-already-left = Bu mesaj az önce gitti. Ama hâlâ silebilirsin.
contact-draft-yours = Bunu henüz göndermedin. Kodunla sadece sen okuyabilirsin.
contact-draft-kept = Kaydedildi, henüz gönderilmedi. Sadece sen okuyabilirsin.
contact-draft-keep = Kaydet, sonra devam et

## Leave quickly

contact-leave-title = Bir dakika
contact-leave-on = Devam
contact-kept-left = Hızla çıktın.
contact-leave-about-title = Hızla çık
contact-leave-about-lead = Biri mi geliyor? ‘Hızla çık’ düğmesine ya da üç kez Shift tuşuna bas.
contact-leave-does = O zaman ne olur
contact-leave-does-page = Ekranında hemen sıradan bir sayfa açılır.
contact-leave-does-end = Ziyaretin biter, başka cihazlarda da. Kodunla geri dönersin.
contact-leave-does-draft = Konuşmanda bir şey mi yazıyordun? Onu senin için saklarız. Göndermeyiz.
contact-leave-does-tell = Konuşmanda hızla çıktığın yazar. Böylece birden sustuğunda endişelenmeyiz. O satırı silebilirsin.
contact-leave-history = Geride ne kalır
contact-leave-history-text = Bu site tarayıcının geçmişinde kalabilir. Bunu senin yerine biz kaldıramayız. Kendin şöyle yaparsın:
contact-leave-chrome-phone = Üç noktaya, sonra ‘Geçmiş’e dokun. Satırın yanındaki çarpıya dokun.
contact-leave-chrome = Ctrl ve H tuşlarına bas. Satırı bul, üç noktaya, sonra ‘Kaldır’a tıkla.
contact-leave-safari-phone = Kitap simgesine, sonra saat simgesine dokun. Satırı sola kaydır ve ‘Sil’e dokun.
contact-leave-safari = Üstten ‘Geçmiş’i, sonra ‘Tüm Geçmişi Göster’i seç. Satıra tıkla ve Delete tuşuna bas.
contact-leave-samsung = Üç çizgiye, sonra ‘Geçmiş’e dokun. Satıra basılı tut ve ‘Sil’e dokun.
contact-leave-firefox = Menüyü aç ve ‘Geçmiş’i seç. Satıra basılı tut ya da sağ tıkla ve ‘Sil’i seç.
contact-leave-one-page = Sadece bu siteyi kaldır. Tamamen boş bir geçmiş de dikkat çekebilir.
contact-leave-private = Gizli pencereyi kapatınca hiçbir şey kalmaz.

## How I want it

contact-rules-title = Ben böyle istiyorum
contact-rules-lead = Bu konuşmanın nasıl gideceğine sen karar verirsin. Hiçbir şey zorunlu değil ve her şeyi sonra değiştirebilirsin.

contact-look-title = Ne zaman yeniden bakarsın?
contact-look-text = Söylersen, o zamana kadar buraya bir cevap yazmaya çalışırız. Daha geç mi geldin, hiç gelmedin mi? O da olur.
contact-look-yours = Buraya yeniden bakacağın zaman: { $moment } ve sonrası.
contact-look-proposed = { $name } buraya şu zamandan sonra yeniden bakmanı öneriyor:
contact-look-agree = Olur
contact-look-other = Başka bir şey seç
contact-look-when = O zaman yeniden bakarım
contact-look-evening = Bu akşam sekizden sonra
contact-look-tomorrow = Yarın akşam altıdan sonra
contact-look-day = Seçtiğim bir günde
contact-look-unknown = Henüz bilmiyorum
contact-look-which-day = Hangi gün?
contact-look-past = O zaman geçti. Daha sonraki bir zaman seç.
contact-look-too-far = Önümüzdeki { $days } gün içinden bir gün seç.

contact-news-link = Konuşmayı açmadan yeni bir şey var mı, bak
contact-news-title = Yeni bir şey var mı?
contact-news-yes = Evet, senin için yeni bir şey var.
contact-news-no = Hayır, henüz yeni bir şey yok.
contact-news-on = Konuşmama git
contact-news-again = Bir daha bak

contact-vanish-title = Mesajlar kaybolsun
contact-vanish-text = O zaman senin ve bizim mesajlarımız kendiliğinden kaybolur, sende de bizde de. Henüz okunmamış olsalar bile. Bu, günün başında olur.
contact-vanish-after = Bir mesaj kaybolur
contact-vanish-stay = Kendiliğinden değil
contact-vanish-day = Bir gün sonra
contact-vanish-week = Bir hafta sonra
contact-vanish-month = Bir ay sonra
contact-vanish-yours = Mesajlar kendiliğinden kaybolur. Seçilen: { $time }.

contact-safe-title = Güvenli iletişim
contact-safe-lead = Sen başka bir şey seçmezsen seninle sadece buradan iletişim kurarız. Buraya yazdıklarını bir destek çalışanı her iletişimden önce görür. Buna uyarız. Sadece şu an tehlike varsa bir destek çalışanı bunun dışına çıkabilir. O zaman nedeni konuşmanda yazar.
contact-safe-ways = Bunlar da olur mu?
contact-safe-ways-hint = Hiçbirini işaretlemezsen her şey sadece burada olur.
contact-safe-here = Buraya yazmak
contact-safe-call = Aramak
contact-safe-text = SMS göndermek
contact-safe-number = Hangi numaradan?
contact-safe-number-hint = Telefon görüşmesinden sonra numaranı sileriz.
contact-safe-number-needed = Bir telefon numarası yaz ya da arama ve SMS işaretini kaldır.
contact-safe-number-unused = Bu numarayı arayabilir miyiz ya da SMS gönderebilir miyiz? O zaman burada işaretle. Olmazsa numarayı sil.
contact-safe-number-gone = Arama yapıldığı için numaranı sildik. Bir daha olur mu? O zaman numaranı yeniden yaz.
contact-safe-keep-number = Numaramı görüşmeden sonra da sakla.
contact-safe-days = Hangi günler?
contact-safe-days-hint = Hiçbirini işaretlemezsen her gün olur.
contact-safe-from = Başlangıç
contact-safe-until = Bitiş
contact-safe-any-hour = Fark etmez
contact-safe-hours-both = İkisine de saat yaz ya da ikisini de boş bırak.
contact-safe-hours-same = Bu iki saat aynı. İki farklı saat seç ya da ikisini de boş bırak.
contact-safe-voicemail-yes = Sesli mesaj bırakılabilir.
contact-safe-name = Kimi soralım?
contact-safe-name-hint = Başka bir ad olabilir. Boş da kalabilir.
contact-safe-other = Telefonu başkası açarsa ne diyelim?
contact-safe-other-hint = Örneğin: bisikletçiden aradığını söyle ya da kapat.
contact-day-mon = Pazartesi
contact-day-tue = Salı
contact-day-wed = Çarşamba
contact-day-thu = Perşembe
contact-day-fri = Cuma
contact-day-sat = Cumartesi
contact-day-sun = Pazar
contact-kept-against-rule = Tehlike olduğu için senin isteğinin dışında iletişim kuruldu.

contact-nothing-title = Bu cihazda hiçbir şey bırakma
contact-nothing-text = Pencereyi kapatırsan ziyaretin zaten biter. Bu düğmeyle hemen şimdi biter ve tarayıcından bu siteyle ilgili her şeyi unutmasını isteriz. Konuşman kalır. Kodunla geri dönersin.
contact-nothing-yes = Bitir ve beni burada unut
contact-left-heading = Ziyaretin bitti
contact-left-lead = Bu cihazda konuşmana açılan bir anahtar kalmadı. Kodunla her zaman geri dönersin.
contact-left-history = Bu site tarayıcının geçmişinde kalabilir.
contact-erase-title = Her şeyi silmek
contact-erase-text = Tek bir mesajı, konuşmanın içinde, mesajın altından silebilirsin.
