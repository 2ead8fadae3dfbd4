# Plans: the plan, the team, who may know what, closing. Labels read by both the client and the worker.

casework-nothing-yet = Burada henüz bir şey yok.
casework-unfold = Göster
casework-no-names = Başkalarının adını yazma.
casework-by-client = Danışan kendisi yazdı
casework-erased =
    { $count ->
        [one] Bir kez bir şey silindi.
       *[other] { $count } kez bir şey silindi.
    }

## A plan

casework-phase-now = Şimdi: { $phase }

## First: what is needed, what somebody wants, safe contact

casework-first = Başlangıç için
casework-first-empty = Burada henüz bir şey yok. Bu da olur.
casework-needs = Ne gerekiyor?
casework-needs-roof = Başını sokacak bir yer
casework-needs-food = Yemek
casework-needs-money = Para
casework-needs-safety = Güvenlik
casework-needs-mood = Nasıl hissettirdiği
casework-needs-trusted = Güvenilecek bir kişi
casework-choice = Ne istiyorsun?
casework-choice-kind = Seçim
casework-choice-words = Kendi kelimeleriyle
casework-choice-only-talk = Sadece konuşmak
casework-choice-safer-work = Daha güvenli çalışmak
casework-choice-another-job-beside = Yanında başka bir iş
casework-choice-leave = Bu işi bırakmak
casework-choice-unsure = Henüz belli değil
casework-choice-own-words = Başka bir şey
casework-safe-contact = Güvenli iletişim
casework-safe-contact-own-lead = Sana nasıl ve ne zaman ulaşabileceğimizi söyle. Destek kişin her iletişimden önce buraya bakar. Kapatırken bunu sileriz.
casework-safe-contact-write = Güvenli iletişimi değiştir
casework-safe-contact-way = Nasıl
casework-safe-contact-when = Ne zaman
casework-safe-contact-when-hint = Örneğin: hafta içi akşam yediden sonra.
casework-safe-contact-other = Telefonu başkası açarsa
casework-safe-contact-other-hint = Örneğin: bisikletçiden aradığını söyle ya da kapat.
casework-way-conversation = Konuşmada, kodla
casework-way-client-calls = Sen ararsın
casework-way-we-call = Biz ararız
casework-way-message = Telefona mesaj
casework-way-mail = E-posta
casework-way-in-person = Kararlaştırılan yerde
casework-safety = Güvenlik planı
casework-safety-text = Plan

## What helps in contact

casework-in-contact = İletişimde iyi gelenler
casework-in-contact-lead = Yeni gelen her destek kişisi ilk konuşmadan önce bunu okur. Her şey boş kalabilir ve her zaman değiştirebilirsin.
casework-in-contact-write = İletişimde ne iyi gelir?
casework-in-contact-called = Ad ve hitap
casework-in-contact-called-hint = Sana nasıl seslenelim? Gerçek adın olması gerekmez.
casework-in-contact-gender = Cinsiyet kimliği
casework-in-contact-gender-hint = İstersen kendi kelimelerinle. Alacağın yardım için fark etmez.
casework-in-contact-helps = İyi gelenler
casework-in-contact-hinders = İyi gelmeyenler

## Goals and steps

casework-goals = Hedefler ve adımlar
casework-goals-lead = Hedef her zaman senindir.
casework-goals-empty = Henüz hedef yok. Olması da gerekmez.
casework-goal = Hedef
casework-goal-kind = Ne hakkında?
casework-goal-work-more-safely = Daha güvenli çalışmak
casework-goal-set-boundaries = Sınır koymak
casework-goal-another-job-beside = Yanında başka bir iş
casework-goal-stop = Bırakmak
casework-goal-unsure = Henüz belli değil
casework-goal-own-words = Kendi kelimelerinle
casework-step-text = Adım
casework-step-owner = Bunu kim yapıyor?
casework-step-day = Ne zaman?
casework-step-done-on = Yapıldığı gün: { $day }

## Areas of life

casework-domains = Yaşam alanları
casework-domains-lead = Sadece senin açtıkların. Kapalı olan burada yoktur.
casework-domains-empty = Henüz açık bir yaşam alanı yok.
casework-domain = Yaşam alanı
casework-domain-own-lead = Konuyu sen seçersin. Her şey boş kalabilir. Cinsellikle ilgili olanı sadece sen ve ana destek kişin okur.
casework-domain-open = Yaşam alanı aç
casework-domain-situation = Şu an nasıl?
casework-domain-wish = Ne iyi olurdu?
casework-domain-hard = Zorlaştıran ne?
casework-domain-hard-hint = Teşhis ya da ilaç yazma.
casework-domain-next = Sonraki adım
casework-domain-helper = Kim yardım ediyor?
casework-domain-review = Ne zaman yeniden bakarız?
casework-domain-too-much = Şu an fazla geliyor
casework-domain-too-much-tick = Bu şu an fazla geliyor
casework-domain-too-much-say = Şu an fazla geliyor
casework-domain-can-again = Yeniden olabilir
casework-domain-close = Bu yaşam alanını kapat
casework-domain-close-question = Burada yazanlar silinir. Daha sonra yeniden açabilirsin.
casework-domain-close-yes = Evet, kapat ve sil
casework-domain-housing = Barınma
casework-domain-finances = Para
casework-domain-daytime-activity = Gündüzleri
casework-domain-social = Çevrendeki insanlar
casework-domain-psychological = Nasıl hissettiğin
casework-domain-physical = Bedenin
casework-domain-practical = Günlük işler
casework-domain-sexuality = Cinsellik
casework-domain-meaning = Önemli olan

## How are you?

casework-check-ins = Nasıl gidiyor?
casework-check-ins-empty = Nasıl gittiği henüz sorulmadı.
casework-check-in-asked = Nasılsın?
casework-check-in-answered = Cevap
casework-check-in-answer = Cevap ver
casework-check-in-own = Cevabın
casework-check-in-own-lead = Ne istersen yaz. Hiçbir şey yazmamak da olur.
casework-rhythm = Kaç haftada bir?
casework-rhythm-title = Nasıl gittiğini ne sıklıkla soralım?
casework-rhythm-own-lead = Ne sıklıkla olacağını sen seçersin. İstemiyorsan 0 yaz.
casework-rhythm-hint = 0, hiçbir zaman demek.
casework-rhythm-keep-asking = Cevapsız kalınca da yeniden sor
casework-rhythm-write = Ne sıklıkla?
casework-rhythm-weeks =
    { $weeks ->
        [one] Her hafta, konuştuğumuz gibi.
       *[other] { $weeks } haftada bir, konuştuğumuz gibi.
    }
casework-rhythm-never = Konuştuğumuz gibi, kendiliğimizden sormayız.
casework-rhythm-none = Ne sıklıkla olacağı henüz konuşulmadı.

## Notes

casework-journal = Notlar
casework-journal-empty = Henüz not yok.
casework-note-facts = Ne oldu ya da ne söylendi
casework-note-impressions = İzlenim

## Looking back

casework-reviews = Birlikte değerlendirme
casework-reviews-empty = Henüz birlikte geriye bakılmadı.
casework-review-better = Ne daha iyi gidiyor?
casework-review-next = Şimdi sırada ne var?
casework-review-planned = Birlikte yeniden bakacağınız gün: { $day }.
casework-fit-met = Destek uyuyor
casework-fit-partly = Destek kısmen uyuyor
casework-fit-not = Destek uymuyor

## The way so far

casework-history = Şimdiye kadarki yol
casework-phase = Şimdi neredesin?
casework-phase-own-lead = Sen seçersin, kendi kelimelerinle. İki yöne de gidebilir, geriye de.
casework-phase-write = Başka aşama
casework-phase-which = Aşama
casework-phase-words = Kendi kelimeleriyle
casework-phase-words-hint = Sen buna ne dersin?
casework-phase-getting-to-know = Tanışma
casework-phase-working-on-plan = Plan üzerinde çalışma
casework-phase-partly-out = Kısmen çıkmış
casework-phase-out = Çıkmış
casework-phase-aftercare = Sonraki destek
casework-phase-closed = Kapatıldı

## The team

casework-team = Ekip
casework-lead = Ana destek kişisi
casework-slot-job-coach = İş koçu
casework-slot-trafficking-coordinator = Bakım koordinatörü
casework-slot-housing = Barınma desteği
casework-slot-mens-fieldworker = Erkekler için saha çalışanı
casework-slot-first-contact = İlk iletişim
casework-slot-masked = Destek kişisi
casework-slot-since = Başlangıç: { $day }
casework-slot-ended = Bitiş: { $day }
casework-slot-lapsed = Erişim sona erdi
casework-slot-reason = Neden
casework-proposals = Öneriler
casework-proposals-lead = Sen karar verirsin. Hayır demek de olur, o zaman öneriden geriye bir şey kalmaz.
casework-proposal-look = Bak ve seç
casework-proposal-no = Hayır, istemem
casework-proposal-yes = Evet, isterim
casework-guide-plan = Öneri
casework-guide-plan-text = { $name } ana destek kişin olmak istiyor. Sen karar verirsin.
casework-guide-answer = Ne istiyorsun?
casework-guide-asked = Soruldu
casework-guide-agreed = Evet dedin
casework-guide-yes-alone = Evet, eski destek kişimin artık okumasına gerek yok
casework-guide-yes-both = Evet, eski destek kişim de kalabilir
casework-guide-no = Hayır, istemem
casework-guide-now-other = Bu arada başka biri önerildi. Yukarıda şimdi kim olduğuna bak, sonra yanıt ver.
casework-guide-other = Başka bir destek kişisi istiyorum
casework-guide-other-question = Nedenini söylemen gerekmez. Ekip sorumlusu da bunu öğrenir ve seninle birlikte arar.
casework-guide-other-yes = Evet, başka birini iste
casework-guide-wished = Başka bir destek kişisinin istendiği gün: { $day }.

## Handing over

casework-handover-done = { $name } ana destek kişisi oldu

## Who may know what

casework-consents = Kim neyi bilebilir?
casework-consents-lead = Her evetin bir bitiş tarihi vardır. Her zaman geri alınabilir ve bu hemen geçerli olur.
casework-consents-empty = Henüz bir şey kararlaştırılmadı. Başka kimse bir şey bilmiyor.
casework-consent-what = Ne
casework-consent-why = Ne için
casework-consent-how = Nasıl
casework-consent-until-day = Hangi güne kadar (o gün dahil)?
casework-consent-until-hint = Ondan sonra erişim kendiliğinden biter. Daha önce bitirmek her zaman mümkün.
casework-consent-told = Anlatıldığı gün: { $day }
casework-consent-own = Planım sayfasında kendisi verdi
casework-consent-until = Geçerli olduğu son gün: { $day }
casework-consent-ended = Sona erdiği gün: { $day }
casework-consent-withdrawn = Geri alındığı gün: { $day }
casework-consent-withdraw = Geri al
casework-consent-withdraw-question = Erişim hemen biter.
casework-consent-withdraw-yes = Evet, geri al
casework-consent-too-long = Bugünden başlayarak en çok iki yıl sonrasına kadar bir gün seç.
casework-preview = O zaman okunabilecek olan: { $what }
casework-category-contact = Güvenli iletişim
casework-category-first-needs = Ne gerektiği
casework-category-safety = Güvenlik planı
casework-category-goals = Hedefler ve adımlar
casework-category-domains = Açık olan yaşam alanları
casework-category-plan = Planın tamamı, ayrı bölümler olmadan
casework-category-work = İş bölümü
casework-category-housing = Barınma bölümü
casework-category-protected = Korunan bölüm

## Parts

casework-part-work = İş
casework-part-housing = Barınma
casework-part-protected = Korunan bölüm
casework-part-private = Sadece ikimiz
casework-part-private-lead = Bunu sadece sen ve ana destek kişin okursunuz. Asla kâğıda dökülmez.
casework-part-own = Bunu sen, ana destek kişin ve bu bölümde yardım eden kişi okur.
casework-part-notes = Notlar
casework-part-notes-empty = Henüz not yok.
casework-part-note = Not
casework-part-themes = Konu şu mu?
casework-part-themes-off = Konuları kaldır
casework-theme-recruited = Buna ikna edilmek
casework-theme-unsafe-through-work = İş yüzünden güvende olmamak
casework-theme-handed-over-money = Para vermek zorunda kalmak

## Closing and erasing

casework-closing = Kapatmak
casework-closing-lead = Her zaman kapatılabilir. Kod çalışmaya devam eder ve baştan başlamadan geri dönülebilir.
casework-closed-erased-on = Bu plan kapatıldı. Her şeyin kendiliğinden silineceği gün: { $day }. Daha önce silmek ya da yeniden açmak da mümkün.
casework-close-own = Kapatmak istiyorum
casework-close-own-lead = O zaman destek verenler artık okumaz. Sen ve ana destek kişin silinene kadar okuyabilirsiniz. Her zaman geri dönebilirsin.
casework-close-own-yes = Evet, kapat
casework-closure-goal = Sonunda konu neydi?
casework-closure-goal-hint = Bu, ad olmadan yıllık sayılara eklenir. Atlayabilirsin.
casework-closure-words = Son bir söz
casework-reopen-own = Yeniden yardım istiyorum
casework-erase-all = Her şeyi sil
casework-erase-all-question = Planın tamamı ve konuşma silinir, yedek kopyalardan da. Kod artık çalışmaz. Bu geri alınamaz.
casework-erase-all-yes = Evet, her şeyi sil
casework-erase-one = Bunu sil
casework-erase-one-question = Bu silinir. Sadece bir şeyin silindiği yazar.
casework-erase-one-yes = Evet, bunu sil
casework-erased-title = Her şey silindi
casework-erased-lead = Plan ve konuşma artık yok. Artık kimse okuyamaz.
casework-erased-number = Silme belgesi
casework-erased-day = Silindiği gün
casework-erased-keep = Bu numarayı sadece şimdi görürsün. Kiminle ilgili olduğu hiçbir yerde yazmaz.
casework-erased-next = Devam

## My plan

casework-own-title = Planım
casework-own-lead = Bu senin. Ana destek kişin: { $name }. Hakkında yazılan her şey burada.
casework-own-none = Henüz bir planın yok.
casework-own-none-hint = Olması da gerekmez. Birlikte bir plan yapmak ister misin? Konuşmanda sor.
casework-own-to-conversation = Konuşmama git
casework-own-referrals = Yönlendirmelerim
casework-own-opinion = Yardımımız hakkında ne düşündüğünü söyle
casework-own-work = İş planım
casework-beside = Senin sözlerin:
casework-add-beside = Kendi sözlerini ekle
casework-beside-lead = Doğru olmayan bir şey mi var, bir şey eklemek mi istiyorsun? Sözlerin yanında yer alır.
casework-beside-text = Sözlerin
casework-money = Param
casework-money-lead = Bunu sadece sen okursun. Bizden hiç kimse açamaz.
casework-money-text = Özetim
casework-money-hint = Ne giriyor, ne çıkıyor, daha ne ödemen gerekiyor? Tutar yazman gerekmez.
casework-money-write = Paramı sıraya koy
casework-looked = Kim baktı?
casework-looked-lead = Seninle ilgili bir şeyi açan ya da yazan herkes.
casework-looked-nobody = Henüz kimse bakmadı.
casework-looked-core = Planın
casework-looked-reason = Nedeni: { $reason }
casework-copy = Kopyam
casework-copy-title = Planımın kopyası
casework-copy-lead = Şu tarihteki hâli: { $day }. Bu sayfayı yazdırabilir ya da kaydedebilirsin.
casework-copy-careful = Bu kopyayı nereye koyduğuna dikkat et. Sadece senin ve destek kişinin okudukları ve korunan bölüm bunda yok.
