# The texts every page needs.

kit-skip = Przejdź do treści
kit-menu = Menu
kit-beside = W pobliżu
kit-privacy = Kto to czyta?
kit-accessibility = Dostępność

kit-leave = Wyjdź szybko
kit-leave-about = Jak działa „Wyjdź szybko”?
kit-leave-hint =
    Po kliknięciu „Wyjdź szybko” na ekranie od razu pojawia się zwykła strona. To samo się dzieje, gdy trzy razy
    szybko naciśniesz Shift.
kit-leave-history =
    Ta strona może jeszcze być w historii przeglądarki. Nie chcesz tego? Znajdź w menu przeglądarki „Historia”
    i usuń stamtąd tę stronę. W oknie prywatnym nic nie zostaje.
kit-leave-two = Jeszcze dwa razy Shift i stąd wychodzisz.
kit-leave-one = Jeszcze raz Shift i stąd wychodzisz.
kit-leave-more = Jak usunąć wizytę z historii

kit-back = Wróć
kit-next = Dalej
kit-send = Wyślij
kit-save = Zapisz
kit-cancel = Jednak nie
kit-undo = Cofnij
kit-change = Zmień
kit-remove = Usuń
kit-close = Zamknij
kit-open = Otwórz
kit-yes = Tak
kit-no = Nie
kit-sure = Na pewno?
kit-sure-yes = Tak, zrób to
kit-more = Więcej

kit-notice-good = Udało się.
kit-notice-info = Dobrze wiedzieć:
kit-notice-careful = Uwaga:

kit-code = Twój kod
kit-copy = Skopiuj kod
kit-copied = Skopiowano

kit-step-done = zrobione
kit-step-now = tu teraz jesteś

kit-optional = (może zostać puste)
kit-choose = Wybierz
kit-characters-max = Masz miejsce na tyle znaków: { $max }.
kit-form-problems = Sprawdź jeszcze to
kit-form-problem = Uwaga:
kit-field-required = Uzupełnij to.
kit-field-too-long =
    To jest za długie. Mieści się tyle znaków: { $max }, a tutaj jest: { $found }. Twój tekst nadal tu jest: skróć go trochę.
kit-field-too-short = To jest za krótkie. Najmniejsza liczba znaków: { $min }.
kit-field-unreadable = Nie możemy odczytać tego tekstu. Wpisz go jeszcze raz albo usuń nietypowe znaki.
kit-field-choice = Wybierz jedną z podanych możliwości.
kit-field-repeated = To jest wpisane dwa razy. Wpisz to raz.
kit-field-number = Wpisz cyframi liczbę od { $min } do { $max }.
kit-field-date = Wpisz datę, która istnieje, na przykład 2027-03-14.
kit-field-time = Wpisz godzinę, na przykład 14:30.

kit-problem-home = Na początek
kit-problem-kept = To był Twój tekst
kit-problem-kept-text = Skopiuj go, jeśli go potrzebujesz. Nigdzie nie jest zapisany.
kit-problem-403-title = Ten formularz już nie działa
kit-problem-403-text =
    Formularz był otwarty za długo albo pochodził z innego miejsca. Nic nie zostało wysłane. Jeśli był w nim Twój
    tekst, znajdziesz go poniżej. Otwórz stronę jeszcze raz i wstaw tam tekst.
kit-problem-404-title = Tu nic nie ma
kit-problem-404-text =
    Ta strona nie istnieje albo nie jest dla Ciebie. Nic się nie zmieniło. Sprawdź, czy adres się zgadza, albo
    wróć na początek.
kit-problem-405-title = Tutaj się tego nie da zrobić
kit-problem-405-text =
    Ta strona nie może tego wykonać. Nic się nie zmieniło. Wróć na początek i spróbuj stamtąd.
kit-problem-409-title = Ktoś Cię właśnie wyprzedził
kit-problem-409-text =
    W międzyczasie coś się tu zmieniło: zrobił to ktoś inny albo stało się to w innym oknie. Twoja zmiana nie
    została przyjęta. Otwórz stronę jeszcze raz, zobacz, co tam teraz jest, i jeśli trzeba, zrób to ponownie.
kit-problem-413-title = To za dużo naraz
kit-problem-413-text =
    To, co przyszło, nie mieści się w jednym formularzu. Nic z tego nie zapisaliśmy. Wróć, skróć tekst albo
    wyślij go w częściach.
kit-problem-415-title = Nie znamy tej formy
kit-problem-415-text =
    Możemy czytać tylko zwykłe formularze, bez plików. Nic nie zapisaliśmy. Wróć i wpisz tekst w formularzu.
kit-problem-429-title = Chwila przerwy
kit-problem-429-text =
    W krótkim czasie przyszło dużo próśb. Ta ostatnia nie została przyjęta. To, co udało się wcześniej, zostaje.
    Poczekaj minutę i spróbuj ponownie.
kit-problem-500-title = Coś się u nas zepsuło
kit-problem-500-text =
    To nie Twoja wina. Ostatnia rzecz mogła się nie udać. To, co udało się wcześniej, jest zapisane. Wróć i
    sprawdź, czy tam jest. Jeśli nie, spróbuj ponownie za kilka minut.
kit-problem-503-title = Przez chwilę nas tu nie ma
kit-problem-503-text =
    Nie możemy Ci teraz pomóc przez tę stronę. Ta prośba nie została przyjęta. To, co udało się wcześniej, jest
    zapisane. Spróbuj ponownie za kilka minut.
