# What visitors read: information, dropping in, calling, cards.

guide-title = Bilmekte fayda var
guide-index-lead = Ne okumak istediğini seç. Neyi açtığını kaydetmiyoruz.
guide-write = Bize yaz
guide-print = Kâğıda mı? Tarayıcının menüsünden ‘Yazdır’ı seç.

## Days

guide-weekday-1 = pazartesi
guide-weekday-2 = salı
guide-weekday-3 = çarşamba
guide-weekday-4 = perşembe
guide-weekday-5 = cuma
guide-weekday-6 = cumartesi
guide-weekday-7 = pazar

## For whom, and where

guide-for-everybody = Herkes için
guide-for-men = Yetişkin ve genç erkekler için
guide-for-women = Kadınlar ve genç kızlar için
guide-for-trans = Translar için
guide-for-young = Genç yetişkinler için
guide-at-ours = Bizde
guide-at-neighbourhood = Mahalle evinde ya da kütüphanede
guide-at-cafe = Bir şeyler yenip içilebilen bir yerde
guide-at-outside = Dışarıda
guide-steps-none = Merdiven ve eşik yok.
guide-steps-helped = Bir eşik var. Geçmene yardım ederiz.
guide-steps-some = Merdiven var.
guide-wait-nowhere = Seni hemen içeri alırız.
guide-wait-apart = Tek başına olduğun bir yerde beklersin.
guide-wait-together = Başkalarıyla aynı odada beklersin.

## Dropping in

guide-walkin-heading = Bize uğra
guide-walkin-lead = Randevusuz gelebilirsin. Kim olduğunu ya da neden geldiğini söylemen gerekmez.
guide-walkin-none = Şu an sabit saatler yok
guide-walkin-none-text = Çekinmeden bize yaz. Birlikte bir zaman buluruz.
guide-there = Kim var?
guide-where = Nerede?
guide-who-for = Kimin için?
guide-closed = Bu günlerde kimse yok
guide-checked = Bir şey değişmiş olabilir. Bunu en son şu tarihte kontrol ettik: { $day }.
guide-book = Belli bir saat mi istersin?
guide-book-lead = Bir saat seç. Nedenini sormayız.
guide-left =
    { $left ->
        [0] Dolu
        [one] Bir yer kaldı
       *[other] { $left } yer kaldı
    }
guide-events = Buluşmalar
guide-event-minors = 18 yaşından küçükler için. Her zaman iki destek kişisi vardır.
guide-event-adults = 18 yaş ve üstü için.
guide-event-address = Kaydolduysan adres kartında yazar.

## How to get there

guide-route = Nasıl gelirsin?
guide-route-station = İstasyondan ya da duraktan
guide-route-door = Hangi kapı?
guide-route-bell = Hangi zil?
guide-route-wait = Beklemen gerekir mi?
guide-route-steps = Merdiven var mı?

## An appointment

guide-booking-title = Randevu
guide-alias = Sana nasıl seslenelim?
guide-alias-hint = Bir ad uydurabilirsin. Boş bırakırsan sana biz bir ad veririz.
guide-alias-is-code = Bu bir koda benziyor. Kodu kendine sakla ve başka bir ad seç.
guide-with = Kimi görmek istersin?
guide-with-anybody = Fark etmez
guide-age = Kaç yaşındasın?
guide-age-hint = Cevabını kaydetmiyoruz.
guide-age-minor = 18 yaşından küçüğüm
guide-age-adult = 18 yaşında ya da daha büyüğüm
guide-age-other = Bu buluşma başka bir yaş için. Çekinmeden bize yaz, sana uyan bir şey ararız.
guide-book-yes = Randevuyu al
guide-book-hangs = Bu randevu, elindeki koda eklenir.
guide-book-have-code = Kodum var
guide-full = Bu saat az önce doldu. Geri dön ve başka bir saat seç.
guide-enough = Bir kodla en çok { $max } randevun olabilir. Önce birini iptal et.
guide-booked = Randevun hazır
guide-booked-lead = İçeri gir ve bu karttaki adı söyle. Ertesi gün her şeyi sileriz.
guide-booked-code = Bu kodla randevunu değiştirebilir ya da iptal edebilirsin.
guide-card-name = Ad
guide-card-when = Ne zaman?
guide-mine = Randevuların
guide-mine-none = Şu an randevun yok
guide-mine-changed = Bu, burada yazdığı gibi olmayacak. Üzgünüz. Başka bir saat seç.
guide-move = Başka bir saat seç
guide-move-yes = Randevumu değiştir
guide-cancel = İptal et
guide-cancel-question = O zaman yerin başka biri için boşalır. Nedenini söylemen gerekmez.
guide-cancel-yes = Evet, iptal et

## Calling

guide-call-heading = Bizi aramak
guide-call-lead = Çekinmeden ara, ne diyeceğini henüz bilmesen de.
guide-call-none = Bizi henüz arayamazsın
guide-call-number = Numaramız
guide-call-who = Telefonu kim açar?
guide-call-asked = Ne sorarız?
guide-call-asked-text = Nasıl olduğunu ve şu an güvenle konuşup konuşamadığını.
guide-call-not = Ne sormayız?
guide-call-not-text = Adını, nerede oturduğunu ya da neden aradığını.
guide-call-hang-up = Her zaman kapatabilirsin. Nedenini söylemen gerekmez.
guide-call-hide = Numaranı böyle gizlersin
guide-call-hide-text = Numaramızdan önce #31# tuşla. Sabit telefonda çoğu zaman *31* olur.
guide-call-traces = Numaramız arama listende kalabilir ya da faturada görünebilir. Sen istemedikçe numaranı yazmayız.

## What to expect

guide-expect-heading = Seni ne bekliyor?
guide-expect-person = Bir insanla konuşursun ve ücretsizdir. Devlet kurumu ya da polis değiliz.
guide-expect-pace = Ne kadar hızlı gideceğine sen karar verirsin. Susmak da olur.
guide-expect-choice = Ne olacağını sen seçersin. Konuşmayı her zaman bırakabilirsin.
guide-expect-all = Her konuda konuşabiliriz: ev, para, iş, sağlık ya da sana zarar veren biri.
guide-expect-who = Anlattıklarımı kim okuyabilir?
guide-complaint = Bir kurum sana iyi davranmadı mı?
guide-complaint-text = Bize ne olduğunu ve neyin değişmesi gerektiğini anlat. Senden söz etmeden iletiriz. Kurumun adını ancak sen onaylarsan veririz.

## What would you like?

guide-goals-heading = Sen ne istiyorsun?
guide-goals-lead = Yanlış cevap yok. Sonradan başka bir şey istesen de, seçtiğin şeyde sana yardım ederiz.
guide-goal-safer = Daha güvenli çalışmak istiyorum. Anlaşmalar, sana kimin göz kulak olacağı ve işler ters giderse ne yapacağın üzerine birlikte düşünürüz.
guide-goal-limits = Sınırlarımı korumak istiyorum. Nasıl hayır diyeceğini ve biri dinlemezse ne yapacağını birlikte çalışırız.
guide-goal-beside = Yanında başka bir iş ya da eğitim istiyorum. Sana uyan bir şeyi birlikte ararız.
guide-goal-stop = Bırakmak istiyorum. Ev, para, iş ve huzur konusunda yardım ederiz. Her şeyi birden yapman gerekmez.
guide-goal-unsure = Henüz bilmiyorum. O zaman önce konuşuruz ya da şimdilik böyle bırakırız.

## Staying healthy

guide-pro-heading = Konuşmaya nasıl başlanır? Uzmanlar için, Felemenkçe veya İngilizce
guide-health-heading = Sağlıklı kalmak
guide-health-lead = Test, aşı ya da cinsel sağlıkla ilgili bir soru için GGD’ye (bölgendeki halk sağlığı hizmeti) gidebilirsin.
guide-health-find = İnternette ‘GGD seksuele gezondheid’ ve oturduğun yerin adıyla ara. Numara orada yazar.
guide-health-ask = Ücretsiz mi ve kendi adını vermeden olur mu, önceden sor.
guide-health-along = Birinin seninle gelmesini ya da senin yerine aramasını ister misin? Bize sor.
guide-health-now = Az önce istemediğin bir şey mi oldu? Cinsel Şiddet Merkezi’ni (Centrum Seksueel Geweld) ara, ücretsiz, gece gündüz: 0800-0188.
guide-health-kept = Orada anlattıkların orada kalır. Biz sormayız.

## Passing on

guide-pass-heading = Başkasına ver
guide-pass-lead = Bunun işine yarayacağı birini tanıyor musun? Bu kartı ona ver. Kime verdiğini asla sormayız.
guide-pass-card = Biriyle konuşmak ister misin? Buraya yaz. Kim olduğunu söylemen gerekmez.
guide-pass-count = Sadece bu adresin kaç kez kullanıldığını sayarız, kimin kullandığını değil.

## How I stay safe

guide-safe-heading = Böyle güvende kalırım
guide-safe-lead = Kendin için bir kart yap. Her şey boş kalabilir.
guide-safe-not-kept = Bunların hiçbirini saklamıyoruz. Kart sadece sende.
guide-safe-new = Tanımadığın biriyle buluşmak
guide-safe-new-tip-place = İlk seferinde bildiğin bir yerde buluş.
guide-safe-new-tip-feeling = İçine sinmedi mi? Anlaşmış olsan da gidebilirsin.
guide-safe-new-field = Önceden ne yaparım?
guide-safe-buddy = Bana göz kulak olan biri
guide-safe-buddy-tip = İyi olduğunu ne zaman haber vereceğini biriyle kararlaştır.
guide-safe-buddy-who = Bana kim göz kulak olur? Bir takma ad yeter.
guide-safe-buddy-when = Ne zaman haber veririm?
guide-safe-buddy-else = Haber vermezsem o kişi ne yapar?
guide-safe-limits = Sınırlarım
guide-safe-limits-tip-mind = Fikrini her zaman değiştirebilirsin.
guide-safe-limits-tip-words = Hayır demek için önceden bir cümle düşün.
guide-safe-limits-field = Ne istiyorum, ne istemiyorum, nasıl hayır derim?
guide-safe-online = İnternette
guide-safe-online-tip-account = Özel hayatındakinden başka bir hesap ve başka bir fotoğraf kullan.
guide-safe-online-tip-place = Uygulamaların nerede olduğunu görmesini kapat.
guide-safe-online-tip-picture = Fotoğrafta neyin göründüğüne dikkat et: yüzün, bir dövme, pencereden görünen yer.
guide-safe-online-field = Neyi kapatırım ya da farklı yaparım?
guide-safe-wrong = İşler ters giderse
guide-safe-wrong-tip-out = Nasıl çıkacağını ve nereye gidebileceğini önceden düşün.
guide-safe-wrong-tip-call = Tehlikede misin? 112’yi ara.
guide-safe-wrong-tip-fault = Bu senin suçun değil.
guide-safe-wrong-field = Nereye giderim, yanıma ne alırım?
guide-safe-show = Kartımı yap
guide-safe-card = Kartım
guide-safe-keep = Yazdıklarımı bu cihazda sakla
guide-safe-keep-hint = Bunu sadece bu cihaza başka kimse bakmıyorsa yap. ‘Hızla çık’ ile silinir.
guide-safe-wipe = Bu cihazdan sil
guide-safe-share = Konuşmama koy
guide-safe-share-hint = O zaman yazıştığın ekip onu okuyabilir.

# Geld
guide-money-heading = Para, borçlar ve ödenekler

# Practical help
guide-relief-heading = Bugün için yardım
guide-home-heading = Yaşayacak bir yer
guide-learn-heading = Öğrenmek
guide-strong-heading = Nelerde iyisin?
