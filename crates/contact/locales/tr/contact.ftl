contact-title = Konuşma

## The front door

contact-front-title = Hoş geldin
contact-front-heading = Buraya söyleyebilirsin
contact-front-lead = Kim olduğunu söylemen gerekmez. Tek bir kelime yeter. Bir insan okur ve sana yazar.
contact-front-message = Mesajın
contact-front-needed = Birkaç kelime yaz ya da aşağıdan bir cümle seç.
contact-front-hint = Kendi kelimelerinle, istediğin dilde yaz. Sonra sana geri dönebileceğin bir kod veririz.
contact-front-back = Kodum var
contact-gone-notice = Konuşman artık yok. Az önce yazdığın aşağıda duruyor. Onunla yeni bir konuşma başlatabilirsin.

contact-sentences = Başlamak zor mu geliyor? Belki bu cümlelerden biri uyar
contact-sentences-send = Bize bu cümleyi gönder
contact-sentences-free = Burada açtığın ya da gönderdiğin hiçbir şey kendiliğinden bir bildirime dönüşmez. Ne olacağına sen karar verirsin.
contact-sentence-unwanted = İstemediğim şeyler oluyor.
contact-sentence-unwanted-ways = Bunu tek başına taşımak zorunda değilsin. Bize yazabilirsin, istediğin kadar kısa. Başka biriyle mi yazışmak istersin? İnternette ‘Chat met Fier’ diye ara. Önce sadece okumak ya da düşünmek istersen, o da olur.
contact-sentence-hurt = Biri bana vuruyor ya da canımı acıtıyor.
contact-sentence-hurt-ways = Şu an güvende değil misin? 112’yi ara. Şu an konuşabiliyorsan bize yaz. Güvenli bir yer, bir doktor ya da yanında olabilecek biri için birlikte düşünürüz. Ne yapacağını sen seçersin.
contact-sentence-made = İstemediğim insanlarla seks yapmak zorunda kalıyorum.
contact-sentence-made-ways = Ne konuşulmuş olursa olsun, bu kabul edilemez. Yeni mi oldu? Cinsel Şiddet Merkezi (Centrum Seksueel Geweld) gece gündüz yardım eder, doktor da vardır: 0800-0188. Önce bize de yazabilirsin. Hiçbir şeyi kanıtlaman gerekmez.

## Help for now

contact-crisis-now = Şu an tehlikede misin? Ara:
contact-crisis-other = Arayabileceğin ya da yazabileceğin diğer yerler
contact-crisis-fier = Fier
contact-crisis-fier-how = Şiddet, zorlama ya da istemediğin bir şey hakkında yazışmak için. ‘Chat met Fier’ diye ara.
contact-crisis-young = De Kindertelefoon (çocuk ve genç hattı)
contact-crisis-young-how = Ara ya da yaz, ücretsiz, 18 yaşına kadar (18 dahil).
contact-crisis-sexual = Centrum Seksueel Geweld (Cinsel Şiddet Merkezi)
contact-crisis-sexual-how = Az önce bir şey olduysa. Gece gündüz, ücretsiz.
contact-crisis-life = 113
contact-crisis-life-how = Artık yaşamak istemiyorsan. Gece gündüz, ücretsiz.
contact-crisis-not-kept = Bunu okuduğunu ya da aradığını kaydetmiyoruz. Ama aradığın numara telefonunda kalabilir.

## Honest about who reads and answers

contact-who-reads-title = Bunu kimler okuyor?
contact-who-reads-lead = Burada kimin cevap verdiği, sözlerini kimin görebildiği ve neye söz veremediğimiz yazıyor. Açıkça, gizli şart olmadan.
contact-who-reads-us = Biz okuyoruz
contact-who-reads-organisation = Bu kapının arkasında { $name } var.
contact-who-reads-us-text = Mesajın küçük bir destek ekibine gelir. İçlerinden biri sana yazar: bir insan, bilgisayar değil. Biri konuşmanı her açtığında bu not edilir. Kimin açtığını görebilirsin.
contact-who-reads-not = Başkaları okumuyor
contact-who-reads-not-text = Devlet kurumu değiliz. Aşağıdaki durumlar dışında, sen bilmeden ve onaylamadan kimseye bir şey aktarmayız.
contact-who-reads-no-police = Polis ve belediye burayı okuyamaz. Onların hesabı yok.
contact-who-reads-no-list = Buraya yazanların adlarını içeren bir liste yok.
contact-who-reads-no-trace = Hangi telefondan ya da nereden yazdığını kaydetmiyoruz. Ama internet şirketin bu siteye girdiğini görebilir.
contact-who-reads-limits = Ne zaman susamayız
contact-who-reads-danger = Birinin hayatı şu an tehlikedeyse, bir destek çalışanı 112’yi arayabilir. Bunu ancak senin bize anlattıklarınla yapabilir.
contact-who-reads-young = 18 yaşından küçüksen ve ciddi tehlikedeysen, bir destek çalışanı sana nasıl yardım edebileceğimizi bir iş arkadaşıyla konuşur. Bunu elimizden geldiğince seninle birlikte yaparız.
contact-who-reads-told = Buna bir insan karar verir, asla bir bilgisayar değil. Mümkünse önceden sana söyleriz.
contact-who-reads-phone-text = Telefonuna bakan biri mi var? O zaman gizli pencere kullan ve biri içeri girerse ‘Hızla çık’ düğmesine bas. Sen istemedikçe sana bildirim, e-posta ya da SMS göndermeyiz.
contact-who-reads-you = Sen ne yapabilirsin
contact-who-reads-you-name = Başka bir ad kullanabilirsin ya da hiç ad vermeyebilirsin.
contact-who-reads-you-look = Hakkında yazdıklarımızı her zaman okuyabilirsin.
contact-who-reads-you-erase = Tek bir mesajı ya da her şeyi silebilirsin. O zaman bizde de kalmaz.
contact-who-reads-colleague = Bazen bir iş arkadaşı da birlikte düşünür. Bunu da görürsün.
contact-who-reads-adviser = Güven kişisine yazdıklarını ekip okumaz.
contact-who-reads-when = Ne zaman biri var?
contact-who-reads-unsure = Neye söz veremeyiz
contact-who-reads-server = Sen yazarken ya da okurken sözlerin bilgisayarımızdan kısa bir süre açık olarak geçer. Sonra yeniden kilitlenir.
contact-who-reads-keep = Ne kadar süre kalır?
contact-who-reads-keep-text = Artık kimse yazmazsa konuşmayı kendiliğinden sileriz:
contact-who-reads-keep-talk = Normal bir konuşma
contact-who-reads-keep-young = 18 yaşından küçük olduğunu söylediysen
contact-who-reads-keep-concern = Başka biri için duyulan endişe
contact-who-reads-keep-adviser = Güven kişisiyle
contact-who-reads-days = { $days ->
        [one] bir gün sonra
       *[other] { $days } gün sonra
    }
contact-who-reads-counts = Geriye sayılar kalır: kaç kez yazıldığı. Kimin yazdığı ve ne yazıldığı asla kalmaz.

contact-accessibility-title = Erişilebilirlik
contact-accessibility-lead = Herkes burayı kullanabilmeli, eski bir telefonla ya da sesli okuma programıyla da.
contact-accessibility-aim = Ne istiyoruz
contact-accessibility-aim-text = Bu siteyi WCAG 2.2 erişilebilirlik kurallarına göre yapıyoruz, AA düzeyinde.
contact-accessibility-state = Şu an nasıl
contact-accessibility-state-text = Bunu kendimiz deniyoruz. Bağımsız bir inceleme henüz olmadı. Şunları bekleyebilirsin:
contact-accessibility-keyboard = Her şey sadece klavyeyle de çalışır.
contact-accessibility-script = Tarayıcın komut dosyalarına izin vermese de her şey çalışır.
contact-accessibility-size = Yazıları büyütebilirsin. Açık ya da koyu görünüm telefonunun ayarına göre değişir.
contact-accessibility-language = Kısa, sade cümleler yazıyoruz. Dili sayfanın altından seçersin.
contact-accessibility-tell = Sende çalışmayan bir şey mi var?
contact-accessibility-tell-text = Bize anlat. Kim olduğunu söylemen gerekmez. Bir iş gününde bakarız.
contact-accessibility-tell-link = Bize yaz

## The code

contact-code-heading = Mesajın geldi
contact-code-lead = Bu kodla konuşmana geri dönersin. Onu sadece senin gördüğün bir yerde sakla.
contact-code-now = Şimdi ne olacak?

## The conversation

contact-you = Sen
contact-them = Karşıdaki kişi
contact-thread-name = Adını söylemen gerekmez. Buradaki adın: { $name }.
contact-thread-waiting = Mesajın geldi.
contact-thread-stopped = Bizden durmamızı istedin. Sen yeniden yazana kadar yazmayacağız. Her zaman yeniden yazabilirsin.
contact-thread-look = Yeni bir şey var mı, bak
contact-thread-message = Yazmaya devam et
contact-thread-hint = Acele etme. Sadece ‘stop’ kelimesini yazarsan sana artık yazmayız.
contact-erased-mark = Burada bir şey silindi.
contact-erase-one = Bunu sil
contact-erase-one-question = Bu mesaj bizde de kalmaz. Burada sadece bir şeyin silindiği yazar.
contact-erase-one-yes = Evet, bunu sil
contact-erase-kept-question = Bu satır bizde de kalmaz. Burada sadece bir şeyin silindiği yazar.
contact-erase-all = Konuşmamın tamamını sil
contact-erase-all-question = Konuşmanın tamamı silinir, sende de bizde de. Kodun artık bu konuşma için çalışmaz. Bizde bir planın da mı var? Onu ‘Planım’ sayfasında silersin.
contact-erase-all-check-in = Ayarladığın haber de silinir. Artık nöbetçiye bildirmeyiz.
contact-erase-all-booking = Randevuların da silinir.
contact-erase-all-yes = Evet, hepsini sil
contact-erased-heading = Her şey silindi
contact-erased-lead = Konuşman artık yok, ne sende ne bizde. Kimse geri getiremez.
contact-erased-history = Sayfa tarayıcının geçmişinde kalmış olabilir. Geçmişi kendin temizleyebilirsin.
contact-erased-new = Başa dön
contact-kept = Aklımızda tuttuklarımız
contact-kept-text = Seninle iletişimimiz hakkında bunları yazdık. Doğru olmayan bir şey mi var? Söyle ya da sil.
contact-kept-summary = Kısa not
contact-kept-call = Bir telefon görüşmesi hakkında
contact-kept-code = Geri dönmek için bir kod verildi.
contact-looked = Bu konuşmayı kim açtı?
contact-looked-nobody = Henüz kimse açmadı.
contact-no-thread = Burada henüz bir konuşma yok
contact-no-thread-text = Belki silinmiştir. Her zaman yeniden başlayabilirsin.
contact-no-thread-new = Bir konuşma başlat

contact-way-chat = Burada yazmaya devam etmek
contact-way-they-call = Karşıdaki kişi bizi arar
contact-way-we-call = Karşıdaki kişi istediği için biz ararız
contact-way-you-call = Sen bizi ararsın
contact-way-we-call-you = İstersen biz seni ararız
contact-way-video = Görüntülü görüşme
contact-way-meet = Yüz yüze görüşme
contact-chosen-later = Daha sonra
contact-chosen-nothing = Bunların hiçbiri
contact-offer-intro = Başka bir şekilde de konuşabiliriz:
contact-offer-number-is = Numaramız: { $number }
contact-offer-when-is = Ne zaman: { $when }
contact-offer-who-is = Konuşacağın kişi: { $who }
contact-offer-free = Sen seçersin. Nasıl olduğunu ve neye ihtiyacın olduğunu sorarız, adını ya da nerede oturduğunu asla sormayız. Telefonu her zaman kapatabilirsin, hayır demek de olur.
contact-offer-chosen = Seçilen: { $choice }
contact-call-next = Randevu: { $next }
contact-call-danger = O anda tehlike vardı.
contact-outcome-short-wants-help = Kısa ve çok duygulu; yardım isteniyor
contact-outcome-talked = Konuşuldu
contact-outcome-hung-up = Telefon kapandı ya da hat kesildi
contact-outcome-no-answer = Kimse açmadı
contact-outcome-other-moment = Şu an uygun değildi
