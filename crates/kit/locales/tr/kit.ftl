# The texts every page needs.

## Around the page

kit-skip = İçeriğe geç
kit-menu = Menü
kit-beside = Yakınında
kit-privacy = Bunu kimler okuyor?
kit-accessibility = Erişilebilirlik

## Leave quickly

kit-leave = Hızla çık
kit-leave-about = ‘Hızla çık’ nasıl çalışır?
kit-leave-hint = ‘Hızla çık’ düğmesine basınca ekranında hemen sıradan bir sayfa açılır. Shift tuşuna art arda üç kez hızlıca basarsan aynı şey olur.
kit-leave-history = Bu sayfa tarayıcının geçmişinde kalabilir. Kalmasın mı istiyorsun? Tarayıcının menüsünde ‘Geçmiş’i bul ve bu sayfayı oradan kaldır. Gizli pencerede hiçbir şey kalmaz.
kit-leave-two = İki kez daha Shift’e bas, sayfadan çıkarsın.
kit-leave-one = Bir kez daha Shift’e bas, sayfadan çıkarsın.
kit-leave-more = Ziyaretini geçmişten nasıl silersin?

## Buttons

kit-back = Geri
kit-next = Devam
kit-send = Gönder
kit-save = Kaydet
kit-cancel = Vazgeç
kit-undo = Geri al
kit-change = Değiştir
kit-remove = Kaldır
kit-close = Kapat
kit-open = Aç
kit-yes = Evet
kit-no = Hayır
kit-sure = Emin misin?
kit-sure-yes = Evet, yap
kit-more = Daha fazla

## Messages at the top

kit-notice-good = Oldu.
kit-notice-info = Bilmekte fayda var:
kit-notice-careful = Dikkat:

## The code to come back

kit-code = Kodun
kit-copy = Kodu kopyala
kit-copied = Kopyalandı

## A way in steps

kit-step-done = tamam
kit-step-now = şimdi buradasın

## Filling in

kit-optional = (boş kalabilir)
kit-choose = Seçimini yap
kit-characters-max = En çok { $max } karakter yazabilirsin.
kit-form-problems = Şuna bir daha bakar mısın?
kit-form-problem = Dikkat:
kit-field-required = Burayı da doldurman gerekiyor.
kit-field-too-long = Bu çok uzun. En çok { $max } karakter sığıyor, sende { $found } karakter var. Metnin hâlâ burada: biraz kısalt.
kit-field-too-short = Bu çok kısa. En az { $min } karakter yaz.
kit-field-unreadable = Bu metni okuyamıyoruz. Yeniden yaz ya da garip işaretleri çıkar.
kit-field-choice = Buradaki seçeneklerden birini seç.
kit-field-repeated = Bu iki kez doldurulmuş. Bir kez doldur.
kit-field-number = En az { $min }, en çok { $max } olan bir sayı yaz. Rakamla yaz.
kit-field-date = Gerçek bir tarih yaz, örneğin 2027-03-14.
kit-field-time = Bir saat yaz, örneğin 14:30.

## When something goes wrong

kit-problem-home = Başa dön
kit-problem-kept = Bunu yazmıştın
kit-problem-kept-text = Gerekirse kopyala. Hiçbir yere kaydedilmedi.
kit-problem-403-title = Bu form artık çalışmıyor
kit-problem-403-text = Form çok uzun süre açık kaldı ya da başka bir yerden geldi. Hiçbir şey gönderilmedi. Bir şey yazdıysan aşağıda duruyor. Sayfayı yeniden aç ve metnini oraya koy.
kit-problem-404-title = Burada bir şey yok
kit-problem-404-text = Bu sayfa yok ya da senin için değil. Hiçbir şey değişmedi. Adres doğru mu diye bak ya da başa dön.
kit-problem-405-title = Bu burada olmuyor
kit-problem-405-text = Bu sayfa istenen şeyi yapamıyor. Hiçbir şey değişmedi. Başa dön ve oradan dene.
kit-problem-409-title = Biri senden az önce davrandı
kit-problem-409-text = Bu arada burada bir şey değişti: başka biri yaptı ya da başka bir pencerede oldu. Az önce yaptığın işleme alınmadı. Sayfayı yeniden aç, şimdi ne yazdığına bak, gerekirse bir daha yap.
kit-problem-413-title = Bu tek seferde çok fazla
kit-problem-413-text = Gönderdiğin şey tek bir forma sığmıyor. Hiçbirini kaydetmedik. Geri dön, kısalt ya da parça parça gönder.
kit-problem-415-title = Bu biçimi tanımıyoruz
kit-problem-415-text = Sadece normal formları okuyabiliyoruz, dosyaları değil. Hiçbir şey kaydetmedik. Geri dön ve forma yaz.
kit-problem-429-title = Biraz yavaşlayalım
kit-problem-429-text = Kısa sürede çok istek geldi. Sonuncusu işleme alınmadı; daha önce olanlar duruyor. Bir dakika bekle, sonra yeniden dene.
kit-problem-500-title = Bizde bir şey ters gitti
kit-problem-500-text = Bu senden kaynaklanmıyor. Az önce yaptığın belki olmadı; daha önce olanlar kayıtlı. Geri dön, orada mı diye bak, değilse birkaç dakika sonra yeniden dene.
kit-problem-503-title = Kısa bir süre yokuz
kit-problem-503-text = Şu an bu site üzerinden sana yardım edemiyoruz. Bu istek işleme alınmadı; daha önce olanlar kayıtlı. Birkaç dakika sonra yeniden dene.
