casework-way = Alışılmış yardım uymuyorsa
casework-way-lead = Bir şey uymuyorsa, senin için neyin mümkün olduğuna birlikte bakarız. Hayır deyip bırakmayız.
casework-way-new = Neyin mümkün olduğuna bak
casework-way-barrier = Engel olan ne?
casework-way-words = Ne istiyorsun ve ne uymuyor?
casework-way-words-hint = Hangi belgelerin olduğunu yazma. Kimsenin bilmesi gerekmez.
casework-way-asked = Kime soruldu?
casework-way-possible = Ne mümkün?
casework-way-decision = Ne kararlaştırdık?
casework-way-end = Durum nasıl?
casework-way-goes-on = Hâlâ arıyoruz
casework-way-instead = Onun yerine ne oldu?
casework-way-instead-hint = Yalnızca başka bir şey olduysa.
casework-way-instead-needed = Onun yerine ne olduğunu yaz. Henüz bir şey yoksa şunu seç: hâlâ arıyoruz.
casework-barrier-place = Başka bir yer veya bölge için
casework-barrier-rules = Kuralların dışında kalıyorum
casework-barrier-age = Yaşım
casework-barrier-waiting = Bekleme süresi
casework-barrier-costs = Ücret
casework-barrier-language = Dil
casework-barrier-reach = Saatler veya oraya gitmek
casework-barrier-no-offer = Burada böyle bir şey yok
casework-barrier-other = Başka bir şey
casework-way-end-found = Sonunda oldu
casework-way-end-instead = Başka bir şey oldu
casework-way-end-client-stops = Artık gerek yok

casework-list-debts = Borçlarım
casework-debt-who-hint = Bir dükkân, sigorta, devlet. Biri, onun için çalıştığın için para mı istiyor? Bunu buraya yazma. İstersen destek kişine anlat: o ayrı bir yerde saklar.
casework-debt-stage = Ne aşamada?
casework-debt-on = En geç bu gün cevap
casework-debt-on-hint = Mektuptaki gün. İki hafta önce listelerinin üstünde görünür.
casework-debt-bill = Fatura veya ilk mektup
casework-debt-reminder = İhtar
casework-debt-agency = Tahsilat şirketi
casework-debt-bailiff = İcra memuru
casework-debt-court = Mahkeme
casework-debt-agreed = Anlaştığımız gibi taksitle ödüyorum
casework-debt-debt-help = Borç yardımı ilgileniyor
casework-debt-over = Bitti

casework-think-sets = İstersen bakabileceğin sorular
casework-think-housing = Nerede uyuyorsun ve ne kadar kalabilirsin? Kendini evinde hissetmek için neye ihtiyacın var?
casework-think-finances = Ne kadar giriyor ve önce ne ödenmeli? Tutar gerekmez.
casework-think-daytime-activity = Hangi günler bir şey yapmak istersin, hangileri istemezsin? İlk sefer biri seninle gelsin mi?
casework-think-social = Kime güveniyorsun? Yeni insanlarla tanışmak ister misin, nerede rahat olursun?
casework-think-psychological = Zor olduğunda ne yardımcı olur? Bunu biriyle konuşmak ister misin?
casework-think-physical = Doktora, GGD'ye veya dişçiye gitmek ister misin? Biri seninle gelsin mi?
casework-think-practical = Ne halledilmeli: belgeler, kayıt, banka hesabı, telefon, mektuplar?
casework-think-sexuality = Bu konuda ne söylemek istersin, ne istemezsin? Yalnızca ikiniz okursunuz.
casework-think-meaning = Senin için ne önemli? Bir yıl sonra iyi bir gün nasıl olur?
casework-think-self =
    Kendin olmak: bakım, isim, güvenlik
    Bakım: Bununla ilgili bir bakıma ihtiyacın var mı, güvenli nerede alırsın biliyor musun?
    İsim ve belgeler: Nerede hangi ismi kullanalım? Bir şeyi değiştirmek ister misin?
    Güvenlik: Nerede kendin olabilirsin, nerede şimdi olmuyor?
casework-think-roof =
    Bir çatı, para ve kim ne biliyor
    Bir çatı: Erkek olarak nerede uyuyabilir veya kalabilirsin?
    Gelir: Para bir süre durursa ne yapabilirsin?
    İnsanlar: Ne yaptığını kim biliyor, kim bilmiyor? Nasıl kalsın istersin?
casework-think-love =
    Kimi sevdiğin
    Evde: Evde bilinmesi güvenli mi? Söylemek zorunda değilsin.
    Kendi insanların: Ailen olmasa da kim ailen gibi?
    Destek: Aynı şeyi yaşayan insanlarla tanışmak ister misin? Nerede olduğunu biliyoruz.
casework-think-practise =
    Denemek için bir şey
    İşte: Zamanında gelmek, açıklama istemek, mola vermek.
    Tartışma: Seni rahatsız edeni işi bozmadan söylemek. Çekip gidebilirsin.
    Düzen: Belli saatlerde kalkmak, yemek ve uyumak.
    Hayır demek: Önce düşün, sonra cevap ver.
