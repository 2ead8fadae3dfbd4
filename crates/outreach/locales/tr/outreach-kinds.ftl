# Kinds of work: what works safely and what somebody can count on. Visitors read this.

outreach-kinds-title = Bilmekte yarar var
outreach-kinds-heading = İş türleri
outreach-kinds-lead = İşine uyanı oku. Hepsi tek sayfada, bu yüzden ne okuduğunu görmeyiz.
outreach-kinds-all = Kiminle, ne ve ne zaman, sen karar verirsin. Her zaman hayır diyebilirsin. Birini zorlamak suçtur.
outreach-kinds-safe = Güvenli çalışmak
outreach-kinds-count = Neye güvenebilirsin
outreach-kinds-here = Bizim çevremizde
outreach-kinds-source = Kaynak:
outreach-kinds-checked = Bakıldığı gün: { $day }
outreach-kinds-rules = Kurallar ve haklar
outreach-kinds-links = Başka nereye gidebilirsin
outreach-kinds-write = Bize yaz

outreach-kind-window = Vitrinde
outreach-kind-window-safe = Başlamadan önce alarm düğmesini dene. Kimin gireceğini sen seçersin. Bir şey ters giderse kimin geleceğini komşularınla konuş.
outreach-kind-window-count = Odayı sana kiraya veren, müşteriyi geri çevirebilmeni sağlamak zorundadır. Kira sözleşmesi yazılı mı, sor.

outreach-kind-escort-own = Eskort, kendi adına
outreach-kind-escort-own-safe = Yeni müşteriyle önce konuş. Güvendiğin birine nerede olduğunu ve ne zaman arayacağını söyle. İçine sinmezse git.
outreach-kind-escort-own-count = Kazandığın para için vergi ödersin. Bazen Ticaret Odası’na kaydolman gerekir. Birlikte bakarız, hastalık sigortasına da.

outreach-kind-escort-agency = Eskort, ajansla
outreach-kind-escort-agency-safe = ‘Gel beni al’ anlamına gelen bir kelime kararlaştır. Varınca ve çıkınca ara.
outreach-kind-escort-agency-count = Ajans seni bir müşteriye, kondomsuz sekse, içkiye ya da uyuşturucuya zorlayamaz. Para cezası kesemez. Anlaşmayı kâğıt üzerinde iste.

outreach-kind-street-work = Sokakta
outreach-kind-street-work-safe = Birinin sana göz kulak olduğu yerde çalış. Arabanın nasıl göründüğünü aklında tut. Kaçta döneceğini konuş.
outreach-kind-street-work-count = Sokakta çalışılıp çalışılamayacağı belediyeye göre değişir. Yemek, doktor ya da bu gece için yer mi arıyorsun? Nereye gidebileceğini bize sor.

outreach-kind-home = Evde
outreach-kind-home-safe = Adresini vermeden önce kişiyle konuş. Telefonun ve anahtarların yanında olsun. Ne zaman ziyaretçin olduğunu biri bilsin.
outreach-kind-home-count = Evde çalışılıp çalışılamayacağı belediyeye göre değişir. Bize sor. Nerede oturduğunu söylemen gerekmez.

outreach-kind-club = Kulüpte
outreach-kind-club-safe = Önce çıkışın ve alarm düğmesinin nerede olduğuna bak. İş arkadaşlarınla birbirinize göz kulak olmayı konuşun.
outreach-kind-club-count = Kulüp seni bir müşteriye, kondomsuz sekse, içkiye ya da uyuşturucuya zorlayamaz. Ne kazandığını kâğıt üzerinde görebilirsin. Vergi dairesine şikâyet edebilirsin; yardım ederiz.

outreach-kind-private-house = Özel evde
outreach-kind-private-house-safe = Anahtarın, telefonun ve belgelerin yanında olsun. Gitmek mi istiyorsun? Önce evin dışından birine söyle. Birlikte düşünürüz.
outreach-kind-private-house-count = Ev seni bir müşteriye ya da istemediğin bir şeye zorlayamaz. Belgelerin ve paran senindir. Her zaman bırakabilirsin.

outreach-kind-salon = Masaj salonunda
outreach-kind-salon-safe = Masaja neyin girip neyin girmediğini önceden söyle. Hayır demen yeter. Açıklaman gerekmez.
outreach-kind-salon-count = Salonda da kimse seni zorlayamaz. Kendi dilinde konuşabilirsin. Onu yukarıdan seç ya da bizden tercüman iste.

outreach-kind-online = İnternette
outreach-kind-online-safe = Başka yerde kullanmadığın bir ad ve numara kullan. Fotoğraf nerede olduğunu gösteriyor mu, bak.
outreach-kind-online-count = Biri sen istemeden görüntülerini paylaşıyor ya da bununla tehdit mi ediyor? Bu suçtur. Kaldırılmaları için yardım ederiz.
