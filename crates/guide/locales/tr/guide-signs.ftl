# Ziyaretçilerin kurallar, haklar, başka yerler ve şikâyetler hakkında okudukları.

guide-rules-heading = Kurallar ve işin
guide-rights-heading = Hakların
guide-kinds = İş türleri
guide-rules-lead = Burada bir şeyin senin için ne anlama geldiğini okursun. Kendin hakkında bir şey anlatman gerekmez.
guide-rules-free = Biz devlet değiliz. İzin belgesi ya da kâğıt sormayız ve her zaman yardım alırsın.
guide-rules-none = Bu konuda kesin bir şey bilmiyoruz. Bize sor, birlikte öğreniriz.
guide-rules-general = Bu genel bir açıklamadır. Emin değil misin? Bize sor.
guide-way-own = Kendim için çalışıyorum
guide-way-operator = Başkasının yanında ya da aracılığıyla çalışıyorum
guide-way-home = Evde çalışıyorum
guide-way-online = İnternette çalışıyorum
guide-way-else = Başka bir şey ya da söylemek istemiyorum
guide-scope-national = Ülke geneli
guide-scope-local = Yerel
guide-rule-unsure = Bunu kesin bilmiyoruz
guide-rule-changed = Bir şey değişti. Bunun hâlâ doğru olup olmadığına bakıyoruz.
guide-rule-source = Kaynak
guide-rule-version = Sürüm

## Bütün ülkede geçerli olan

guide-law-business = Bir seks işletmesi için izin gerekir. Buna belediye başkanı karar verir ve işletenin bir iş planı olmalıdır. Her belediye bunu farklı düzenleyebilir.
guide-law-home = Evde çalışıp çalışamayacağın belediyeye göre değişir. Bazılarında olur, bazen koşullarla.
guide-law-bill = Senin de izin almanı gerektiren bir yasa tasarısı var. Yasa olup olmayacağını ve zamanını bilmiyoruz.
guide-law-supervision = Denetim işletenlerle ilgilidir, seninle değil.
guide-law-file = Belediye üzerinden yardım alıyor musun? O zaman hakkında yazılanı okuyabilir, bir kopya alabilir ve yanlışları düzelttirebilirsin.
guide-law-wipe = Bilgilerinin silinmesini isteyebilirsin. Bu üç ay içinde yapılmalıdır; başkası için çok önemliyse ya da bir yasa yasaklıyorsa yapılmaz.
guide-law-share = Hakkındaki bilgiler ancak sen kabul edersen başkalarına gider. 12 yaşından itibaren buna sen karar verirsin. Bazen bir yasa istisna yapar.
guide-law-special = Seks hakkında anlattıkların ayrıca korunur. Birinin neden bilmek istediğini rahatça sorabilirsin.
guide-law-time = Biri seni zorluyor ve oturma iznin yok mu? O zaman düşünme süresi alabilirsin: en çok üç ay ya da senin için ‘Dublin’ geçerliyse 30 gün. Bu sürede burada olabilirsin.

## Nereye şikâyet edebilirsin

guide-route-us = Bize anlat. Kim olduğunu söylemen gerekmez.
guide-route-them = Kurumun kendisine şikâyet et. Yazmana yardım ederiz ya da seninle geliriz.
guide-route-about-us = Bizimle mi ilgili? İstediğine söyle. Bir güven kişisi varsa ilk sayfada yazar.

## Başka yerler

guide-links-heading = Yardım için başka yerler
guide-links-lead = Bu siteler bizim değil. Buradan geldiğini görmezler.
guide-links-none = Burada henüz bağlantı yok.
guide-now-heading = Şimdi birine mi ihtiyacın var?
guide-now-young = Genç misin ve konuşmak mı istiyorsun? Kindertelefoon’u ücretsiz ara.
guide-use-harm = Şiddet ya da zorlama hakkında veya gençsen
guide-use-rainbow = Erkekleri sevenler ve diğer LGBTİ kişiler için
guide-use-health = Sağlık
guide-use-work = Başka iş ya da bırakmak
guide-use-town = Belediye
guide-use-else = Başka bir şey

## Erkekler ve genç erkekler için

guide-men-lead = Kimi sevdiğini sormayız ve tahmin etmeyiz.
guide-men-love = Erkekleri seviyorsun
guide-men-love-text = Bunu burada açıklaman ya da gizlemen gerekmez. Para için yaptığın şey, nasıl sevdiğin hakkında bir şey söylemez.
guide-men-love-home = Ailen bilmemeli mi? Onlarla iletişim kurmayız.
guide-men-work = Erkekleri sevmiyorsun ama para için erkeklerle seks yapıyorsun
guide-men-work-text = Tek sen değilsin. Bu seni başka biri yapmaz.
guide-men-work-body = Bir şeyi istemesen de bedenin tepki verebilir. Bu senin hakkında bir şey söylemez.
guide-men-young = Bize her şeyi anlatabilirsin. Para almış olsan bile suç sende değil.
guide-men-talk = Bir erkekle mi, yoksa bir kadınla mı konuşmak istersin? Bize söyle.

## Bir şikâyet

guide-complaint-heading = Şikâyet ilet
guide-complaint-agency = Nasıl bir kurumdu?
guide-agency-police = Polis
guide-agency-town = Belediye
guide-agency-care = Doktor ya da hastane
guide-agency-help = Sosyal yardım ya da sığınak
guide-agency-office = Para, iş ya da konut için bir büro
guide-agency-else = Başka bir şey
guide-complaint-what = Ne oldu?
guide-complaint-hint = Kişi adı yazma, kendininkini de.
guide-complaint-change = Ne değişmeli?
guide-complaint-name = Kurumun adı ne?
guide-complaint-name-hint = Yalnızca adını söyleyebileceksek.
guide-complaint-agree = Kurumun adını söyleyebilirsiniz
guide-complaint-agree-needed = Adı söyleyebileceğimizi işaretle ya da adı boş bırak.
guide-complaint-code = Burada geri dönüş kodu var. Önce onu çıkar.
guide-complaint-kept = Kim olduğunu sormuyoruz, bu yüzden yanıt veremeyiz. { $days } gün sonra sileriz.
guide-complaint-done = Aldık. Teşekkür ederiz.
guide-complaint-done-text = Senden söz etmeden ileriye taşırız. { $days } gün sonra sileriz. Yardım ya da yanıt da ister misin? Bize yaz.
