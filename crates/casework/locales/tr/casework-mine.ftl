casework-mine-looked-talk = Konuşman
casework-mine-why-read = Neden: planını okumak için.
casework-mine-why-write = Neden: konuştuklarınızı yazmak için.
casework-mine-why-lead = Neden: ekibini, aşamanı veya bir anlaşmayı güncellemek için.
casework-mine-why-start = Neden: seninle birlikte başlamak için.
casework-mine-why-glass = Neden: acil bir durumdu.
casework-mine-why-talk = Neden: mesajını okumak veya yanıtlamak için.
casework-mine-why-work = Neden: iş planında yardım etmek için.
casework-mine-why-refer = Neden: başka birine ulaşmana yardım etmek için.
casework-mine-why-other = Neden: bu rolün işinin parçası.
casework-mine-kept = Neyi, ne zamana kadar saklıyoruz?
casework-mine-kept-lead = Daha erken silmemizi isteyebilirsin. Yasaya göre kalması gereken bir şey varsa nedenini söyleriz.
casework-mine-kept-what = Ne
casework-mine-kept-until = Ne zamana kadar
casework-mine-kept-ground = Neden olabilir
casework-mine-kept-plan = Planın ve sana yardım edenler
casework-mine-kept-notes = Notlar
casework-mine-kept-contact = Sana güvenle nasıl ulaşırız
casework-mine-kept-talk = Konuşman
casework-mine-kept-own = Sadece senin okuyabildiklerin
casework-mine-kept-log = Kim baktı
casework-mine-kept-totals = Yıllık rakamlar için sayılar
casework-mine-ground-yes = Çünkü bu yardıma evet dedin. Bunu her zaman geri alabilirsin.
casework-mine-ground-own = Bu senin. Biz açamayız.
casework-mine-ground-log = Böylece kimin baktığı kontrol edilebilir.
casework-mine-ground-totals = İçinde seni tanıtacak hiçbir şey yok.
casework-mine-until-day = { $day } gününe kadar
casework-mine-until-after-end =
    { $count ->
        [one] Kapandıktan sonra bir gün
       *[other] Kapandıktan sonra { $count } gün
    }
casework-mine-until-each =
    { $count ->
        [one] Her not bir gün
       *[other] Her not { $count } gün
    }
casework-mine-until-end = Kapanana kadar
casework-mine-until-stays = Kalır. Yazdıklarını veya anlattıklarını asla söylemez.
casework-mine-copy-lead = Kopyayı başka yerde kullanmak ister misin? Bu dosyayı bilgisayar okuyabilir.
casework-mine-copy-file = Dosya olarak kopya (JSON)
casework-mine-copy-schema = Dosyanın açıklaması
