# Referrals
referral-to = Kime

# Kinds of partners
referral-partner-masked = Bir ortak kurum
referral-partner-debt-help = Borç yardımı
referral-partner-ggd = GGD (halk sağlığı hizmeti)
referral-partner-fier = Fier
referral-partner-housing-office = Konut danışma bürosu
referral-partner-legal-help = Hukuki yardım
referral-partner-iom = IOM
referral-partner-ros = ROS
referral-partner-barka = Barka
referral-partner-comensha = CoMensha (insan ticareti kaydı)
referral-partner-other = Başka ortak kurum

# Back to another country
referral-return-erased = Bu yönlendirme cevaptan iki hafta sonra silinir. Sadece sayısı kalır.

# How far
referral-state-draft = Onay bekliyor
referral-state-approved = Onaylandı
referral-state-sent = Teslim edildi
referral-state-answered = Tamamlandı
referral-state-withdrawn = Geri alındı
referral-preview = Ortak kurum bunu okur
referral-preview-until = Son gün: { $day }. Başka hiçbir şey: ad yok, dosya yok.
referral-agreed = Onay:
referral-told-by-you = senden
referral-told-to = anlatıldığı kişi: { $name }
referral-read = Ortak kurum metni ilk kez şu zamanda okudu: { $when }.
referral-not-read = Ortak kurum metni henüz okumadı.
referral-closed = Ortak kurum metni artık okuyamaz.

# How it went
referral-outcome-heading = Nasıl geçti?
referral-tell = Nasıl geçtiğini yaz
referral-how-went = İşe yaradı mı?
referral-outcome-helped = Evet
referral-outcome-partly = Biraz
referral-outcome-not = Hayır
referral-outcome-did-not-go = Gidilmedi, bu da olur
referral-own-words = Bu konuda ne söylemek istersin?
referral-treatment = Orada nasıl karşılandın?
referral-mine-treatment-hint = İyi geçmediyse bunun nedeni onlar, sen değilsin.
referral-not-again = Bu yere bir daha olmasın

# Withdrawing
referral-withdraw-yes = Evet, geri al

# For the client
referral-mine-title = Planım
referral-mine-heading = Sana başka kim yardım edebilir
referral-mine-lead = Başkasının senin hakkında ne okuyacağına ve ne zamana kadar okuyacağına sen karar verirsin.
referral-mine-none = Henüz hazır bir şey yok
referral-mine-none-hint = Bir konuda yardım ister misin? Destek kişine sor.
referral-mine-one-heading = Başka birine bir soru
referral-mine-goal = Neye ulaşmak istediğin
referral-mine-accompanied = Biri seninle gelir
referral-mine-until = Karşı tarafın okuyabileceği son gün
referral-mine-fitting = Destek kişin bunun neden uyduğunu düşünüyor
referral-mine-words = Bu metin doğru mu?
referral-mine-words-text = Karşı taraf sadece bunu okur. Kelimeleri değiştirebilir ya da bir şeyleri çıkarabilirsin. Sen evet demeden hiçbir şey gitmez.
referral-mine-text = Metin
referral-mine-agree = Evet, karşı taraf bunu okuyabilir
referral-mine-outcome-text = Hiçbir şey anlatman gerekmez. Gitmemek de olur.
referral-mine-withdraw = Bunu artık istemiyorum
referral-mine-withdraw-question = O zaman karşı taraf metni hemen okuyamaz olur. Nedenini söylemen gerekmez.

# For the partner
referral-partner-title = Mesaj
referral-partner-heading = Biri sana bir şey yazdı
referral-partner-lead = Sana bir kod verildi. Onunla, yazanın sana iletmek istediğini okursun.
referral-partner-code = Kod
referral-partner-read = Metni oku
referral-partner-unknown = Bu kodla okunacak bir şey yok. Belki metin geri alınmıştır, son gün geçmiştir ya da cevap çoktan verilmiştir. Kodu sana veren kişiye sor.
referral-partner-text-heading = Metin
referral-partner-text-lead = Bu sözleri yazanın kendisi onayladı.
referral-partner-until = Bunu okuyabileceğin son gün: { $day }.
referral-partner-quiet = Yazan kişi bunu açtığını görür. Metni istediği an geri alabilir. Gerekenden fazlasını saklama.

# Meegaan, papier, antwoord, blijven of gaan
referral-outcome-stays = Burada kalıyorum
referral-outcome-goes = Geri dönüyorum
referral-outcome-unsure = Henüz bilmiyorum
referral-return-stays-next = Kalmak da aynı derecede iyidir. Rehberin burada nelerin mümkün olduğuna seninle birlikte bakar.
referral-return-next = Sorulara bak
referral-along-who = Kim seninle geliyor
referral-along-day = Hangi gün
referral-along-agreed = Ne kararlaştırıldı
referral-along-interpreter = Hangi dil için tercüman
referral-answer-heading = Karşı tarafın cevabı
referral-mark = Onayın işareti: { $mark }
referral-printed = Bu metin { $day } tarihinde kâğıda geçirildi. Kâğıdı kimse geri alamaz.
referral-partner-ends = Kod { $when } zamanına kadar çalışır. Sonra hiçbir şey açmaz.
referral-partner-answer-heading = Cevabın
referral-partner-answer = Ne cevap yazmak istersin?
referral-partner-answer-hint = Bir kez cevap verebilirsin. Yazan kişi de okur. Gerekmeyen şeyleri yazma.
referral-partner-thanks-heading = Cevabın ulaştı
referral-partner-thanks = Kod artık çalışmıyor. Bu sayfayı kapatabilirsin.

# Stay or go back: the first line of a way is its name, each line after it a paragraph.
referral-elsewhere = Kalmak mı, dönmek mi?
referral-elsewhere-lead = Neler olduğunu rahatça oku. Bunu okuduğunu saklamıyoruz. Sen bir şey isteyene kadar hiçbir şey olmaz ve her zaman durabilirsin.
referral-elsewhere-stay =
    Kalmak
    Kalmak da aynı derecede iyi bir seçim. Kâğıtların olmasa bile burada neyin mümkün olduğuna birlikte bakarız.
    Nedenini söylemek zorunda değilsin.
referral-elsewhere-iom =
    IOM: dönüş için yardım
    Kendi isteğiyle ülkesine dönmek isteyenler için.
    IOM kâğıtlarda, yolculukta ve bazen yeni bir başlangıçta yardım eder. Sana bir maliyeti yok. Gidene kadar hâlâ hayır diyebilirsin.
    Oraya tek başına ya da bizden biriyle gidebilirsin. Onlara kim olduğunu söylemeyiz: bunu sen yaparsın.
referral-elsewhere-ros =
    ROS: kâğıtların yoksa yardım
    Rotterdam ve çevresinde kâğıdı olmayanlar için.
    ROS neyin mümkün olduğunu anlatır ve en acil olana yardım eder. Başka yerde mi yaşıyorsun? O zaman orada böyle bir yer ararız.
    Oraya tek başına ya da bizden biriyle gidebilirsin. Kâğıdın olup olmadığını sen anlatırsın.
referral-elsewhere-barka =
    Barka: kendi dilinde yardım
    Orta ya da Doğu Avrupa’dan gelip dönmek isteyenler için.
    Barka seninle kendi dilinde konuşur; kâğıtlarda, yolculukta ve başlayacak bir yerde yardım eder.
    Oraya tek başına ya da bizden biriyle gidebilirsin. Kendin hakkında ne anlatacağını sen seçersin.
referral-elsewhere-how = Oraya nasıl gidilir, şimdi hangi dilleri konuşuyorlar: destek kişine sor, senin için bakar.
referral-elsewhere-ask = Bunu konuşmak
referral-elsewhere-ask-lead = Destek kişin bunu okur ve konuşmanızda cevap verir. Sözleri değiştirebilirsin.
referral-elsewhere-words = Kalmak ya da dönmek hakkında konuşmak istiyorum.
