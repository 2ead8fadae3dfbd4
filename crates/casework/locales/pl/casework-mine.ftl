casework-mine-looked-talk = Twoja rozmowa
casework-mine-why-read = Dlaczego: aby przeczytać twój plan.
casework-mine-why-write = Dlaczego: aby zapisać, o czym rozmawialiście.
casework-mine-why-lead = Dlaczego: aby zaktualizować zespół, fazę albo ustalenia.
casework-mine-why-start = Dlaczego: aby zacząć razem z tobą.
casework-mine-why-glass = Dlaczego: to był nagły wypadek.
casework-mine-why-talk = Dlaczego: aby przeczytać twoją wiadomość albo odpowiedzieć.
casework-mine-why-work = Dlaczego: aby pomóc w twoim planie pracy.
casework-mine-why-refer = Dlaczego: aby pomóc ci trafić do kogoś innego.
casework-mine-why-other = Dlaczego: to należy do pracy w tej roli.
casework-mine-kept = Co przechowujemy i do kiedy?
casework-mine-kept-lead = Możesz poprosić o wcześniejsze usunięcie. Jeśli coś musi zostać zgodnie z prawem, powiemy ci dlaczego.
casework-mine-kept-what = Co
casework-mine-kept-until = Do kiedy
casework-mine-kept-ground = Dlaczego wolno
casework-mine-kept-plan = Twój plan i kto ci pomaga
casework-mine-kept-notes = Notatki
casework-mine-kept-contact = Jak bezpiecznie się z tobą skontaktować
casework-mine-kept-talk = Twoja rozmowa
casework-mine-kept-own = To, co czytasz tylko ty
casework-mine-kept-log = Kto zaglądał
casework-mine-kept-totals = Liczby do danych rocznych
casework-mine-ground-yes = Bo zgadzasz się na tę pomoc. Zawsze możesz to cofnąć.
casework-mine-ground-own = To jest twoje. My nie możemy tego otworzyć.
casework-mine-ground-log = Dzięki temu można sprawdzić, kto zaglądał.
casework-mine-ground-totals = Nie ma tam nic, po czym ktoś mógłby cię rozpoznać.
casework-mine-until-day = Do { $day }
casework-mine-until-after-end =
    { $count ->
        [one] Do { $count } dnia po zamknięciu
        [few] Do { $count } dni po zamknięciu
        [many] Do { $count } dni po zamknięciu
       *[other] Do { $count } dnia po zamknięciu
    }
casework-mine-until-each =
    { $count ->
        [one] Każda notatka { $count } dzień
        [few] Każda notatka { $count } dni
        [many] Każda notatka { $count } dni
       *[other] Każda notatka { $count } dnia
    }
casework-mine-until-end = Do zamknięcia
casework-mine-until-stays = To zostaje. Nigdy nie mówi, co napisano lub opowiedziano.
casework-mine-copy-lead = Chcesz użyć kopii gdzie indziej? Komputer może odczytać ten plik.
casework-mine-copy-file = Kopia jako plik (JSON)
casework-mine-copy-schema = Objaśnienie pliku
