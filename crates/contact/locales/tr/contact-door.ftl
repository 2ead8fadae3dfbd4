# The front door: what somebody reads who comes for the first time.

## Beginning

contact-front-believed = Yalnız değilsin ve sana inanıyoruz. Genç ve yetişkin erkekler de bize yazıyor.
contact-front-or = Ya da bu cümlelerden birini gönder
contact-opening-more = Daha fazla bilmek istiyorum.
contact-opening-not-okay = Kabul edilemez bir şey oldu.
contact-opening-danger = Şu an tehlikedeyim.
contact-topics = Nereden başlayacağını bilmiyor musun? Bir konu seç
contact-topics-text = Her şey olur. Bir kelimeye dokun, kutuda bir başlangıç cümlesi belirir. Henüz bir şey göndermiş olmazsın.
contact-topics-more = Daha fazla konu
contact-topic-sentence = Konuşmak istediğim konu: { $topic }.
contact-topic-home = ev, barınma
contact-topic-money = para
contact-topic-days = iş, okul ya da bir uğraş
contact-topic-people = çevremdeki insanlar
contact-topic-mind = nasıl hissettiğim
contact-topic-body = bedenim
contact-topic-daily = günlük işlerim
contact-topic-love = aşk ve seks
contact-topic-meaning = benim için önemli olan
contact-front-young = 18 yaşından küçük müsün?
contact-front-young-text = O zaman biz iki kişi ilgileniriz. Bunu söylemek zorunda değilsin.
contact-front-young-tick = 18 yaşından küçük olduğumu da yaz

## Is somebody there?

contact-door-open = Şu an biri var, saat { $time } olana kadar.
contact-door-closed-today = Şu an kimse yok. Bugün saat { $time } itibarıyla buradayız.
contact-door-closed-tomorrow = Şu an kimse yok. Yarın saat { $time } itibarıyla yine buradayız.
contact-door-closed-day = Şu an kimse yok. { $day } günü saat { $time } itibarıyla yine buradayız.
contact-door-full = Şu an çok yoğun. Ama mesajın bize ulaşır ve cevap alırsın.
contact-door-unknown = Mesajın her zaman ulaşır, gece gündüz.
contact-door-answer-today = Bugün cevap alırsın.
contact-door-answer-tomorrow = Yarın cevap alırsın, saat { $time } sonrasında.
contact-door-answer-day = { $day } günü cevap alırsın, saat { $time } sonrasında.
contact-door-answer-unknown = Çoğu zaman iş günlerinde cevap veririz. Akşamları ve hafta sonları daha uzun sürebilir.
contact-door-day-1 = Pazartesi
contact-door-day-2 = Salı
contact-door-day-3 = Çarşamba
contact-door-day-4 = Perşembe
contact-door-day-5 = Cuma
contact-door-day-6 = Cumartesi
contact-door-day-7 = Pazar
contact-door-closed-days = Bu günlerde kimse yok:
contact-door-closed-from = { $first } – { $last } (son gün dahil)
contact-door-phone = Aramayı mı tercih edersin?

## Just sent

contact-danger-title = Önce bu
contact-danger-text = Oradan çıkabilir misin? İnsanların olduğu bir yere git. Konuşamıyor musun? 112’yi ara ve hattı kapatma.
contact-danger-us = Mesajın bizde en üstte duruyor. Ama biz 112 kadar hızlı gelemeyiz.
contact-help-also = Yardım alabileceğin başka yerler

## Cards with help

contact-help-title = Okuma
contact-help-write = Bize yaz
contact-help-online = Biri fotoğraf ya da videoyla tehdit ediyor
contact-help-online-heading = Biri fotoğraf ya da videoyla tehdit ediyorsa
contact-help-online-lead = Bu senin suçun değil. Bu sık oluyor ve yapılabilecek şeyler var.
contact-help-online-stop = Artık cevap verme. Hiçbir şey ödeme, yeni bir şey gönderme. Yoksa çoğu zaman daha fazlasını isterler.
contact-help-online-keep = Kanıtları kendi telefonunda sakla: tehdidin ekran görüntüleri, adlar, tarihler. O kişiyle yazışmanı şimdilik silme.
contact-help-online-remove = Kaldırılmasını iste. Siteye ya da uygulamaya kendin bildirebilirsin. ‘Helpwanted’ sana bu konuda ücretsiz yardım eder. İnternette bu kelimeyi ara.
contact-help-online-report = Polise şikâyet edebilirsin ama zorunda değilsin. İstersen biri seninle gelebilir.
contact-help-online-talk = Güvendiğin biriyle ya da bizimle konuş.
contact-help-online-never = Bize fotoğraf ya da video gönderme. Burada olmuyor, gerek de yok: sana inanıyoruz.
contact-guide-link = Sakince oku: ne yapıyoruz ve sen ne yapabilirsin
contact-help-home = Bağlı olduğum biri bana zarar veriyor
contact-help-home-heading = Bunu yapan, bağlı olduğun biriyse
contact-help-home-lead = Partnerin, ailen, patronun, yanında kaldığın biri. O zaman gitmek kolay değildir. Hemen bir şeye karar vermen de gerekmez.
contact-help-home-fier = Fier, yakın birinden gelen şiddet konusunda çok şey bilir.
contact-help-home-offer = Fier ile seninle birlikte bağlantı kurmamızı ister misin? Bu mümkün. Hayır demek de olur, biz yine yanında kalırız.
contact-help-young = 18 yaşından küçüksen bunu oku
contact-help-young-heading = 18 yaşından küçüksen
contact-help-young-lead = Burada olman iyi. Yalnız değilsin ve sana inanıyoruz. Bunu kızlar da erkekler de yaşıyor.
contact-help-young-two = Bizde her zaman iki destek çalışanı birlikte bakar, çünkü iyi yapmak istiyoruz.
contact-help-young-limits = Ciddi tehlikedeysen her şeyi kendimize saklayamayabiliriz. Mümkünse önce sana söyleriz.
contact-help-young-open = Her şeyi anlatmasan da burada her zaman yazmaya devam edebilirsin.

## Worry about somebody else

contact-concern-link = Biri için endişeleniyorum
contact-concern-heading = Biri için endişeleniyorsun
contact-concern-lead = Ne gördüğünü ya da duyduğunu anlat. Bir destek çalışanı seninle birlikte düşünür. Kim olduğunu söylemen gerekmez.
contact-concern-names = Mümkünse ad yazma. Ada, numaraya ya da adrese benzeyen şeyleri, bir şey kaydetmeden önce çıkarırız.
contact-concern-message = Seni endişelendiren ne?
contact-concern-hint = Örneğin: ne gördün, ne zaman, şimdiye kadar ne yaptın? Sonra sana geri dönebileceğin bir kod veririz.
contact-concern-look = Bize nasıl ulaşacağına bak
contact-concern-free = Buraya yazdıkların kendiliğinden asla bir bildirime dönüşmez.
contact-concern-review = Bize böyle ulaşır
contact-concern-changed = Birini belli edebilecek şeyleri çıkardık. Destek çalışanı böyle okur:
contact-concern-same = Ad ya da numara bulmadık. Destek çalışanı böyle okur:
contact-concern-check = Sen de bir bak: program her adı görmez, bazen de fazla şey çıkarır.
contact-concern-send = Böyle gönder
contact-concern-change = Bir şeyi değiştirmek istiyorum
contact-concern-not-yet = Henüz hiçbir şey gönderilmedi ve kaydedilmedi.
contact-concern-thread = Başkalarının adlarını, numaralarını ve adreslerini yazdıklarından çıkarırız.

## The confidential adviser

contact-adviser-link = Güven kişisine git
contact-adviser-heading = Güven kişisi
contact-adviser-lead = Burada, seni dinleyen ve birlikte düşünen tek bir kişiye yazarsın. Ekipten ayrıdır.
contact-adviser-alone = Bunu sadece bir güven kişisi okuyabilir. Diğer destek çalışanları da, ekip sorumlusu da okuyamaz.
contact-adviser-hat = Bir güven kişisi bazen ekipte de çalışır. Burada değil: buraya yazdıkların başka işlere taşınmaz.
contact-adviser-limits = Birinin hayatı şu an tehlikedeyse, güven kişisi de her zaman susamaz. Mümkünse önce sana söyler.
contact-adviser-message = Güven kişisine mesajın

## How long something stays

contact-thread-ends = Artık kimse yazmazsa bu konuşmayı şu tarihte sileriz: { $day }.
contact-erased-on = Silindiği gün: { $day }.
contact-erased-receipt = Önümüzdeki günlerde kodunla geri gelirsen bunu yeniden okuyabilirsin. Ondan sonra bunu biz de bilmeyiz.
