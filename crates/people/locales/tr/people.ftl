# Roles
people-role-outreach-worker = Saha çalışanı
people-role-case-manager = Ana destek kişisi
people-role-job-coach = İş koçu
people-role-trafficking-coordinator = Bakım koordinatörü
people-role-housing-supervisor = Barınma desteği
people-role-confidential-adviser = Güven kişisi
people-role-team-lead = Ekip sorumlusu
people-role-administrator = Sistem yöneticisi
people-role-educator = Bilgilendirme çalışanı
people-role-policy-officer = Politika çalışanı

# Places
people-nav-conversation = Konuşma
people-nav-mine = Planım

# What you wrote comes along
people-held-title = Metnin hâlâ burada
people-held-kept = Az önce yazdığın kaydedildi. İçeri girince onu bulursun.
people-held-lead = Bunu şimdi gönderebilirsin. Henüz hiçbir şey gönderilmedi.
people-held-send = Şimdi gönder
people-held-drop = Gönderme

# Coming back with a code
people-back-title = Geri dönmek
people-back-lead = Bizden aldığın kodu yaz. Böylece konuşmana dönersin.
people-back-code = Kodun
people-back-hint = 20 harf ve rakam ya da on kelimen. Büyük harf, tire ve boşluk fark etmez.
people-back-enter = Konuşmama git
people-back-lost = Kod kayıp mı?
people-back-new = Yeni bir konuşma başlat
people-back-length = Bir kodda 20 harf ve rakam vardır. Burada { $found } tane var. Koda bir daha bak.
people-back-character = Baştan { $position }. işaret bir kodda bulunmaz. Koda bir daha bak.
people-back-word = Baştan { $position }. kelime listemizde yok. O kelimeye bir daha bak.
people-back-words = Bir kodda on kelime vardır. Burada { $found } kelime var. Koda bir daha bak.
people-back-typo = Kodda bir yazım hatası var. Baştan sona bir daha bak.
people-back-replaced = Bu kodun yerine yenisi geçti. Bu doğru değil mi? Bize yaz: yeni bir konuşma başlat ve kodunun değiştirildiğini söyle.
people-back-unknown = Bu kodla bir konuşma bulamıyoruz. Belki silinmiştir ya da bir işaret farklıdır. Her zaman yeni bir konuşma başlatabilirsin.

# Log
people-deed-read = Okundu
people-deed-write = Yazıldı
people-deed-begin = Başlatıldı
people-deed-erase = Silindi
