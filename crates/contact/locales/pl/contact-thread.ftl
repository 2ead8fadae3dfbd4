# The conversation itself: taking back, drafts, leaving quickly, how I want it.

## Taking back and drafts

contact-held = Wyśle się za kilka sekund.
contact-send-now = Wyślij teraz
contact-danger-press = Naciśnij przycisk. Wtedy Twoja wiadomość będzie u nas na samej górze. Zadzwoń też pod 112: my nie możemy dotrzeć tak szybko.
contact-danger-send = Wyślij: grozi mi teraz niebezpieczeństwo
contact-thread-undo = { $seconds ->
        [one] Po wysłaniu masz jeszcze jedną sekundę, żeby cofnąć wiadomość. Wtedy jej nie widzimy.
        [few] Po wysłaniu masz jeszcze { $seconds } sekundy, żeby cofnąć wiadomość. Wtedy jej nie widzimy.
        [many] Po wysłaniu masz jeszcze { $seconds } sekund, żeby cofnąć wiadomość. Wtedy jej nie widzimy.
       *[other] Po wysłaniu masz jeszcze { $seconds } sekundy, żeby cofnąć wiadomość. Wtedy jej nie widzimy.
    }
contact-unsent = Wiadomość jest cofnięta. Nikt jej nie widział. Znowu jest w polu.
contact-already-left = Ta wiadomość właśnie już poszła. Możesz ją jeszcze usunąć.
contact-draft-yours = To jeszcze nie jest wysłane. Możesz to czytać tylko Ty, ze swoim kodem.
contact-draft-kept = Zapisane, jeszcze nie wysłane. Możesz to czytać tylko Ty.
contact-draft-keep = Zapisz i dokończ później

## Leave quickly

contact-leave-title = Chwileczkę
contact-leave-on = Dalej
contact-kept-left = Szybkie wyjście.
contact-leave-about-title = Wyjdź szybko
contact-leave-about-lead = Ktoś wchodzi? Naciśnij „Wyjdź szybko” albo trzy razy Shift.
contact-leave-does = Co się wtedy dzieje
contact-leave-does-page = Na ekranie od razu jest zwykła strona.
contact-leave-does-end = Twoja wizyta się kończy, na innych urządzeniach też. Ze swoim kodem wrócisz.
contact-leave-does-draft = Był w rozmowie niedokończony tekst? Zapisujemy go dla Ciebie. Nie wysyłamy go.
contact-leave-does-tell = W rozmowie pojawi się wpis o szybkim wyjściu. Wtedy nie martwimy się, gdy nagle jest cisza. Możesz usunąć ten wpis.
contact-leave-history = Co zostaje
contact-leave-history-text = Ta strona może jeszcze być w historii przeglądarki. Nie możemy jej stamtąd usunąć za Ciebie. Zrobisz to tak:
contact-leave-chrome-phone = Dotknij trzech kropek, a potem „Historia”. Dotknij krzyżyka przy wpisie.
contact-leave-chrome = Naciśnij Ctrl i H. Znajdź wpis, kliknij trzy kropki, a potem „Usuń”.
contact-leave-safari-phone = Dotknij książeczki, a potem zegara. Przesuń wpis w lewo i dotknij „Usuń”.
contact-leave-safari = Wybierz u góry „Historia”, a potem „Pokaż całą historię”. Kliknij wpis i naciśnij Delete.
contact-leave-samsung = Dotknij trzech kresek, a potem „Historia”. Przytrzymaj wpis i dotknij „Usuń”.
contact-leave-firefox = Otwórz menu i wybierz „Historia”. Przytrzymaj wpis albo kliknij go prawym przyciskiem i wybierz „Usuń”.
contact-leave-one-page = Usuń tylko tę stronę. Całkiem pusta historia też może rzucać się w oczy.
contact-leave-private = W oknie prywatnym po jego zamknięciu nic nie zostaje.

## How I want it

contact-rules-title = Tak chcę
contact-rules-lead = Ty decydujesz, jak idzie ta rozmowa. Nic nie trzeba i wszystko możesz później zmienić.

contact-look-title = Kiedy znowu tu zajrzysz?
contact-look-text = Jeśli nam powiesz, postaramy się, żeby do tego czasu była tu odpowiedź. Przyjdziesz później albo wcale? Też dobrze.
contact-look-yours = Zajrzysz tu znowu od: { $moment }.
contact-look-proposed = { $name } proponuje, żeby zajrzeć tu znowu od:
contact-look-agree = Dobrze
contact-look-other = Wybierz coś innego
contact-look-when = Wtedy znowu zajrzę
contact-look-evening = Dziś wieczorem po ósmej
contact-look-tomorrow = Jutro po szóstej wieczorem
contact-look-day = W dniu, który wybiorę
contact-look-unknown = Jeszcze nie wiem
contact-look-which-day = Jaki dzień?
contact-look-past = Ta chwila już minęła. Wybierz późniejszą.
contact-look-too-far = Wybierz dzień w ciągu najbliższych dni (najwyżej { $days }).

contact-news-link = Sprawdź, czy jest coś nowego, bez otwierania rozmowy
contact-news-title = Jest coś nowego?
contact-news-yes = Tak, czeka na Ciebie coś nowego.
contact-news-no = Nie, jeszcze nie ma nic nowego.
contact-news-on = Do mojej rozmowy
contact-news-again = Sprawdź jeszcze raz

contact-vanish-title = Znikające wiadomości
contact-vanish-text = Twoje i nasze wiadomości znikają wtedy same, u Ciebie i u nas. Także te jeszcze nieprzeczytane. Dzieje się to na początku dnia.
contact-vanish-after = Wiadomość znika
contact-vanish-stay = Nie sama z siebie
contact-vanish-day = Po jednym dniu
contact-vanish-week = Po tygodniu
contact-vanish-month = Po miesiącu
contact-vanish-yours = Wiadomości znikają same. Wybrano: { $time }.

contact-safe-title = Bezpieczny kontakt
contact-safe-lead = Kontaktujemy się tylko tutaj, chyba że wybierzesz coś innego. To, co tu wpiszesz, ktoś z zespołu widzi przed każdym kontaktem. Trzymamy się tego. Tylko gdy teraz jest niebezpiecznie, możemy zrobić inaczej. Wtedy powód jest w Twojej rozmowie.
contact-safe-ways = Czy tak też można?
contact-safe-ways-hint = Jeśli nic nie zaznaczysz, wszystko dzieje się tylko tutaj.
contact-safe-here = Pisać tutaj
contact-safe-call = Dzwonić
contact-safe-text = Wysłać SMS
contact-safe-number = Na jaki numer?
contact-safe-number-hint = Po rozmowie usuwamy Twój numer.
contact-safe-number-needed = Wpisz numer telefonu albo odznacz dzwonienie i SMS.
contact-safe-number-unused = Czy możemy dzwonić lub wysłać SMS na ten numer? Zaznacz to tutaj. Jeśli nie, usuń numer.
contact-safe-number-gone = Numer usunęliśmy po rozmowie telefonicznej. Możemy zadzwonić jeszcze raz? Wpisz go ponownie.
contact-safe-keep-number = Zachowajcie mój numer także po rozmowie.
contact-safe-days = W jakie dni?
contact-safe-days-hint = Jeśli nic nie zaznaczysz, można każdego dnia.
contact-safe-from = Od
contact-safe-until = Do
contact-safe-any-hour = Wszystko jedno
contact-safe-hours-both = Wpisz godzinę w obu polach albo w żadnym.
contact-safe-hours-same = Te dwie godziny są takie same. Wybierz dwie różne godziny albo żadną.
contact-safe-voicemail-yes = Można nagrać się na pocztę głosową.
contact-safe-name = O kogo pytamy?
contact-safe-name-hint = Może być inne imię. Może też zostać puste.
contact-safe-other = Co mówimy, gdy odbierze ktoś inny?
contact-safe-other-hint = Na przykład: powiedz, że dzwonisz z serwisu rowerowego, albo się rozłącz.
contact-day-mon = Poniedziałek
contact-day-tue = Wtorek
contact-day-wed = Środa
contact-day-thu = Czwartek
contact-day-fri = Piątek
contact-day-sat = Sobota
contact-day-sun = Niedziela
contact-kept-against-rule = Kontakt wbrew Twoim ustaleniom, bo było niebezpiecznie.

contact-nothing-title = Nie zostawiaj nic na tym urządzeniu
contact-nothing-text = Gdy zamkniesz okno, Twoja wizyta i tak się kończy. Ten przycisk kończy ją od razu i prosi przeglądarkę, żeby zapomniała wszystko z tej strony. Twoja rozmowa zostaje. Ze swoim kodem wrócisz.
contact-nothing-yes = Zakończ i zapomnij mnie tutaj
contact-left-heading = Twoja wizyta się skończyła
contact-left-lead = Na tym urządzeniu nie ma już klucza do Twojej rozmowy. Ze swoim kodem zawsze wrócisz.
contact-left-history = Ta strona może jeszcze być w historii przeglądarki.
contact-erase-title = Usuń wszystko
contact-erase-text = Jedną wiadomość możesz usunąć w samej rozmowie, pod tą wiadomością.
