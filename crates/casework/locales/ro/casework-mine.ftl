casework-mine-looked-talk = Conversația ta
casework-mine-why-read = De ce: ca să citească planul tău.
casework-mine-why-write = De ce: ca să noteze ce ați vorbit.
casework-mine-why-lead = De ce: ca să actualizeze echipa, faza ta sau o înțelegere.
casework-mine-why-start = De ce: ca să înceapă împreună cu tine.
casework-mine-why-glass = De ce: a fost o urgență.
casework-mine-why-talk = De ce: ca să citească mesajul tău sau să răspundă.
casework-mine-why-work = De ce: ca să te ajute cu planul de muncă.
casework-mine-why-refer = De ce: ca să te ajute să ajungi la altcineva.
casework-mine-why-other = De ce: ține de munca acestui rol.
casework-mine-kept = Ce păstrăm și până când?
casework-mine-kept-lead = Poți cere să ștergem mai devreme. Dacă legea spune că ceva trebuie să rămână, îți spunem de ce.
casework-mine-kept-what = Ce
casework-mine-kept-until = Până când
casework-mine-kept-ground = De ce avem voie
casework-mine-kept-plan = Planul tău și cine te ajută
casework-mine-kept-notes = Note
casework-mine-kept-contact = Cum te contactăm în siguranță
casework-mine-kept-talk = Conversația ta
casework-mine-kept-own = Ce poți citi doar tu
casework-mine-kept-log = Cine s-a uitat
casework-mine-kept-totals = Numere pentru cifrele anuale
casework-mine-ground-yes = Pentru că ai spus da acestui ajutor. Poți retrage oricând.
casework-mine-ground-own = Este al tău. Noi nu îl putem deschide.
casework-mine-ground-log = Așa se poate verifica cine s-a uitat.
casework-mine-ground-totals = Nu conține nimic după care să te recunoască cineva.
casework-mine-until-day = Până la { $day }
casework-mine-until-after-end =
    { $count ->
        [one] Până la o zi după închidere
        [few] Până la { $count } zile după închidere
       *[other] Până la { $count } de zile după închidere
    }
casework-mine-until-each =
    { $count ->
        [one] Fiecare notă, o zi
        [few] Fiecare notă, { $count } zile
       *[other] Fiecare notă, { $count } de zile
    }
casework-mine-until-end = Până la închidere
casework-mine-until-stays = Rămâne. Nu spune niciodată ce ai scris sau ai povestit.
casework-mine-copy-lead = Vrei să folosești copia în altă parte? Un calculator poate citi acest fișier.
casework-mine-copy-file = Copie ca fișier (JSON)
casework-mine-copy-schema = Explicații despre fișier
