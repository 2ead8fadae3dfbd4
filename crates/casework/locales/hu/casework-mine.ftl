casework-mine-looked-talk = A beszélgetésed
casework-mine-why-read = Miért: hogy elolvassa a tervedet.
casework-mine-why-write = Miért: hogy leírja, miről beszéltetek.
casework-mine-why-lead = Miért: hogy frissítse a csapatot, a szakaszt vagy egy megállapodást.
casework-mine-why-start = Miért: hogy veled együtt elkezdje.
casework-mine-why-glass = Miért: vészhelyzet volt.
casework-mine-why-talk = Miért: hogy elolvassa az üzenetedet vagy válaszoljon.
casework-mine-why-work = Miért: hogy segítsen a munkatervedben.
casework-mine-why-refer = Miért: hogy eljuss valaki máshoz.
casework-mine-why-other = Miért: ez a szerep munkájához tartozik.
casework-mine-kept = Mit őrzünk meg és meddig?
casework-mine-kept-lead = Kérheted, hogy hamarabb töröljük. Ha a törvény szerint valaminek meg kell maradnia, megmondjuk, miért.
casework-mine-kept-what = Mit
casework-mine-kept-until = Meddig
casework-mine-kept-ground = Miért szabad
casework-mine-kept-plan = A terved és akik segítenek
casework-mine-kept-notes = Feljegyzések
casework-mine-kept-contact = Hogyan érünk el biztonságosan
casework-mine-kept-talk = A beszélgetésed
casework-mine-kept-own = Amit csak te olvashatsz
casework-mine-kept-log = Ki nézte meg
casework-mine-kept-totals = Számok az éves adatokhoz
casework-mine-ground-yes = Mert igent mondtál erre a segítségre. Ezt bármikor visszavonhatod.
casework-mine-ground-own = Ez a tiéd. Mi nem tudjuk megnyitni.
casework-mine-ground-log = Így ellenőrizhető, ki nézte meg.
casework-mine-ground-totals = Nincs benne semmi, amiről bárki felismerne.
casework-mine-until-day = Eddig: { $day }
casework-mine-until-after-end =
    { $count ->
        [one] A lezárás után { $count } napig
       *[other] A lezárás után { $count } napig
    }
casework-mine-until-each =
    { $count ->
        [one] Minden feljegyzés { $count } napig
       *[other] Minden feljegyzés { $count } napig
    }
casework-mine-until-end = A lezárásig
casework-mine-until-stays = Megmarad. Soha nem mondja el, mit írtál vagy meséltél.
casework-mine-copy-lead = Máshol használnád a másolatot? Ezt a fájlt számítógép is el tudja olvasni.
casework-mine-copy-file = Másolat fájlként (JSON)
casework-mine-copy-schema = Magyarázat a fájlhoz
