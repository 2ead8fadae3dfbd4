# Practical help. A text of several lines begins with a name; each line after it is an answer: do not join them.
casework-practical-title = Pratik
casework-practical-everywhere = Hollanda’nın her yerinde
casework-practical-ours = Bizim bildiklerimiz
casework-practical-checked = Kontrol tarihi: { $day }.
casework-practical-for-whom = Kimin için?
casework-practical-needs = Ne gerekir?
casework-practical-costs = Ne kadar tutar?
casework-practical-takes = Ne kadar sürer?
casework-practical-ask = Nereye sorulur?

casework-home-heading = Yaşayacak bir yer
casework-home-lead = Birden çok yol var. Birkaçını aynı anda deneyebilirsin. Her belediye aynı şekilde yapmaz.
casework-home-shelter =
    Kadınlar, erkekler ya da herkes için barınak
    Güvende olmayan ya da yatacak yeri olmayan için.
    Neler olduğuna dair bir konuşma. Belge gerekip gerekmediğini sor.
    Bazen bir kısmını ödersin. Paran yoksa da ara.
    Tehlike varsa bazen aynı gün. Yoksa bekleme listesi olabilir.
    Veilig Thuis’i ara: 0800-2000, ücretsiz, gece gündüz. Ya da bize sor.
casework-home-host =
    Misafir eden bir aile ya da misafir yatağı
    Bir süre sakinliğe ve bir yatağa ihtiyacı olan için.
    Tanışma. Ne kadar kalacağını ve ne ödeyeceğini konuşun.
    Az ya da hiç.
    Bazen birkaç gün. Bir süre içindir, sonsuza kadar değil.
    Bizde ya da misafir yatağı bulan bir kuruluşta.
casework-home-room =
    Bir oda
    Küçük bir yeri çabuk arayan için.
    Bazen gelir belgesi. Adrese kayıt olabilir misin diye sor.
    Kira ve çoğu zaman depozito. Görmediğin oda için asla para verme.
    Bazen birkaç hafta.
    Oda sitelerinde, tanıdıklarla ya da ilan panosunda.
casework-home-guided =
    Destekle oturmak
    Şu an yalnız oturmak ağır gelen için.
    Hangi yardımın uyduğu üzerine belediyeyle bir konuşma.
    Bazen bir kısmını ödersin. Önceden sor.
    Haftalardan aylara. Bekleme listesi olabilir.
    Belediyenin mahalle ekibinde ya da Wmo masasında.
casework-home-social =
    Sosyal kiralık ev
    18 yaşında ya da daha büyük olan ve çok kazanmayan için.
    Bir kayıt. Şimdi bir yerde otursan da olabildiğince erken kaydol.
    Kayıt çoğu zaman yılda küçük bir tutardır.
    Çoğu zaman yıllar. Belediyeye göre değişir.
    Bölgenin ev sitesinde, bir konut kurumunda ya da belediyende.
casework-home-urgent =
    Ev için öncelik (aciliyet)
    Acil bir durum yüzünden bekleyemeyen için. Her belediyenin kendi kuralları var.
    Neler olduğunu gösteren bir belge, örneğin yardım edenin mektubu. İçinde ne yazacağına sen de karar verirsin.
    Bazen başvuru ücretlidir. Önceden sor.
    Haftalardan aylara. Sonra bir evin boşalması gerekir.
    Belediyende ya da ev sitesinde. Seve seve birlikte bakarız.
casework-home-middle =
    Orta kiralı ev
    Geliri olan ve sosyal ev için çok kazanan için.
    Çoğu zaman maaş belgesi ya da kendi işinin hesapları.
    Daha yüksek kira ve çoğu zaman depozito. İmzalamadan sözleşmeyi kontrol ettir.
    Haftalardan aylara. Belediyeye göre değişir.
    Ev sahiplerinde. Sözleşmeye kimin baktığını belediyen bilir.
casework-home-letter =
    Posta adresi
    Sabit yeri olmayan ama posta almak ve belediyede kayıtlı olmak isteyen için.
    Postanın oraya gelmesini kabul eden biri. Kimse yoksa belediyeye sor.
    Genellikle hiç.
    Genellikle birkaç hafta. Belediyeye göre değişir.
    Şu an bulunduğun yerin belediyesinde.

casework-course-heading = Öğrenmek
casework-course-lead = Bir kurs, bir dil ya da bir meslek. Neden geldiğini kimsenin bilmesi gerekmez.
casework-course-talk =
    Hollandaca alıştırma
    Konuşma, okuma ve yazma, küçük bir grupta ya da bir dil arkadaşıyla.
    Henüz hiçbir şey bilmen gerekmez.
    Çoğu zaman hiç.
    Kütüphanede, bir Taalhuis’te ya da mahalle evinde.
casework-course-diploma =
    Diplomalı dil kursu
    Belli bir düzeyde Hollandaca, iş ya da okul için.
    Önce bir sınav olursun. Sonra sana uyan bir gruba girersin.
    Bazen belediye bir kısmını öder. Önceden sor.
    Belediyende ya da bir dil okulunda.
casework-course-trade =
    Bir meslek öğrenmek
    Meslek okulu (mbo), bir bölümü ya da aynı anda öğrenip çalışmak.
    Çoğu zaman B1. Önce dil dersi alabilirsin.
    Okul parası, kitaplar ve yol. Hangi desteğin sana uyduğunu sor.
    Bir mbo okulunda ya da öğrenme ve iş masasında.
casework-course-learns = Ne öğrenirsin?
casework-course-level = Ne kadar Hollandaca gerekir?
casework-course-level-none = Hollandaca gerekmez
casework-course-free = Ücretsiz
casework-course-place = Hangi belediyede?
casework-course-days = Hangi günler?
casework-course-childcare = Çocuklara bakan var
casework-course-closed = Hep aynı grup
casework-course-discreet = Kimse neden geldiğini sormaz
casework-course-speaks = Ne kadar Hollandaca konuşuyorsun?
casework-course-can = Ne zaman gelebilirsin?
casework-course-only-free = Sadece ücretsiz olanlar
casework-course-find = Ara
casework-course-none = Şu an uyan bir şey yok. Bir şeyi çıkar ya da bize sor.

casework-strong-heading = Nelerde iyisin?
casework-strong-lead = Sana uyanı seç. Özgeçmişin için bir metin alırsın. Nerede öğrendiğin yazmaz. Seçtiğini saklamayız.
casework-strong-pick = Bunu yapabilirim
casework-strong-own = Kendi sözlerinle
casework-strong-make = Metnimi hazırla
casework-strong-names = Burada “{ $word }” yazıyor. Kâğıtta olmasını istiyor musun, bak.
casework-strong-to-plan = İş planıma koy
casework-strong-people =
    İnsanlarla ilişki
    İyi dinlerim ve insanları çabuk rahatlatırım.
casework-strong-limits =
    Sınır koymak
    Neyin olup neyin olmayacağını açıkça ve nazikçe söylerim.
casework-strong-terms =
    Pazarlık
    Fiyat, zaman ve iş üzerine açık anlaşmalar yaparım.
casework-strong-planning =
    Planlama
    Zamanımı kendim düzenlerim ve randevularıma uyarım.
casework-strong-money =
    Parayla iş
    Doğru hesap yapar, gelir ve gideri yazarım.
casework-strong-languages =
    Diller
    Birden çok dil konuşur, sözlerimi karşımdakine göre seçerim.
casework-strong-business =
    Kendi işini yapmak
    Müşterilerimi, planımı ve evraklarımı kendim düzenlerim.
casework-strong-caring =
    Başkalarına bakmak
    Birinin nasıl olduğunu fark ederim, duyduğum bende kalır.
casework-strong-calm =
    Sakin kalmak
    Gergin anlarda sakin kalır, ne zaman yardım isteyeceğimi bilirim.
casework-strong-online =
    İnternette çalışmak
    Kısa ve açık metinler yazar, mesajlara çabuk cevap veririm.

casework-relief-heading = Bugün için yardım
casework-relief-lead = Yemek, bir yatak ya da bekleyemeyen başka bir şey. Nasıl olduğunu anlatman gerekmez. Tehlikedeysen 112’yi ara.
casework-relief-can = Neler olabilir?
casework-relief-given = Acil yardım
casework-relief-euros = Tam euro olarak tutar
casework-relief-night =
    Bu gece için bir yatak
    Gece barınağını ya da belediyeni ara. Güvende değilsen Veilig Thuis’i ara: 0800-2000, ücretsiz, gece gündüz.
casework-relief-food =
    Yemek
    Gıda bankası ya da gündüz evi. İlk sefer formsuz olur mu diye sor.
casework-relief-money =
    Acil bir şey için para
    Belediyeden özel yardım ya da avans iste. Acil fonlar da var; yardım eden biri senin için başvurur.
casework-relief-clothes =
    Giysi
    Giysi bankası ya da bedava dükkânı. Çoğu zaman ücretsizdir.
casework-relief-phone =
    Telefon kontörü
    Kütüphanede ya da gündüz evinde çoğu zaman ücretsiz wifi var. Kontör için bize sor.
casework-relief-medication =
    İlaç
    Doktora git ya da nöbetçi doktoru ara. Sigortan yoksa söyle. O zaman birlikte bir yol ararız.
casework-relief-travel =
    Yol parası
    Nereye gitmen gerektiğini söyle. Bazen biri bilet alabilir ya da seni götürebilir.

casework-list-title = Listelerim
casework-list-home = Ev listem
casework-list-courses = Kurslarım
casework-list-strengths = İyi olduğum şeyler
casework-list-keep = Listemde sakla
casework-list-where = Nerede arıyorsun?
casework-list-since = Kayıt tarihi
casework-list-next = Sonraki adım
casework-list-on = Ne zaman?
casework-list-full = Bu listeye { $max } satır sığar. Önce birini sil.
casework-list-nothing = Bu listede henüz bir şey yok
casework-list-show = Destek kişim okusun
casework-list-show-question = Destek kişin o zaman bu listeyi okuyabilir ve ondan görev çıkarabilir. Her zaman geri alabilirsin.
casework-list-stop = Artık okunmasın
casework-list-is-shown = Destek kişin bu listeyi okuyabilir.
casework-list-is-own = Bu listeyi kodunla sadece sen okuyabilirsin.
