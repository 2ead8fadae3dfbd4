# Help from others within a plan
referral-to = Do kogo

# Kinds of partners
referral-partner-masked = Instytucja partnerska
referral-partner-debt-help = Pomoc w długach
referral-partner-ggd = GGD (miejska służba zdrowia)
referral-partner-fier = Fier (pomoc po przemocy)
referral-partner-housing-office = Punkt do spraw mieszkań
referral-partner-legal-help = Pomoc prawna
referral-partner-iom = IOM (pomoc w powrocie do kraju)
referral-partner-ros = ROS (pomoc osobom bez dokumentów)
referral-partner-barka = Barka (pomoc osobom z Europy Środkowej i Wschodniej)
referral-partner-comensha = CoMensha (rejestracja handlu ludźmi)
referral-partner-other = Inna instytucja

# Back to another country
referral-return-erased = Dwa tygodnie po odpowiedzi ten wpis zostanie usunięty. Zostanie tylko liczba.

# How far
referral-state-draft = Czeka na zgodę
referral-state-approved = Jest zgoda
referral-state-sent = Przekazane
referral-state-answered = Załatwione
referral-state-withdrawn = Wycofane
referral-preview = To czyta instytucja
referral-preview-until = Do { $day } włącznie. Poza tym nic: bez nazwiska, bez akt.
referral-agreed = Zgoda:
referral-told-by-you = od Ciebie
referral-told-to = ustnie ({ $name })
referral-read = Instytucja po raz pierwszy przeczytała tekst: { $when }.
referral-not-read = Instytucja jeszcze nie przeczytała tekstu.
referral-closed = Instytucja nie może już czytać tego tekstu.

# How it went
referral-outcome-heading = Jak poszło?
referral-tell = Napisz, jak poszło
referral-how-went = Czy to pomogło?
referral-outcome-helped = Tak
referral-outcome-partly = Trochę
referral-outcome-not = Nie
referral-outcome-did-not-go = Wizyty nie było, i to jest w porządku
referral-own-words = Co chcesz o tym powiedzieć?
referral-treatment = Jak tam Cię przyjęto?
referral-mine-treatment-hint = Jeśli nie poszło dobrze, to z ich powodu, a nie z twojego.
referral-not-again = Lepiej nie kierować drugi raz w to miejsce

# Withdrawing
referral-withdraw-yes = Tak, wycofaj

# With the person
referral-mine-title = Mój plan
referral-mine-heading = Kto może Ci dalej pomóc
referral-mine-lead = Ty decydujesz, co ktoś inny o Tobie czyta i do kiedy.
referral-mine-none = Nic jeszcze nie jest gotowe
referral-mine-none-hint = Potrzebujesz w czymś pomocy? Zapytaj osobę wspierającą.
referral-mine-one-heading = Prośba do kogoś innego
referral-mine-goal = Co chcesz osiągnąć
referral-mine-accompanied = Ktoś idzie z Tobą
referral-mine-until = Druga strona może to czytać do (włącznie):
referral-mine-fitting = Dlaczego osoba wspierająca myśli, że to pasuje
referral-mine-words = Czy ten tekst się zgadza?
referral-mine-words-text = Druga strona czyta tylko to. Śmiało zmieniaj słowa albo coś usuń. Bez Twojego „tak” nic nie wychodzi.
referral-mine-text = Tekst
referral-mine-agree = Tak, druga strona może to czytać
referral-mine-outcome-text = Nie musisz nic opowiadać. Możesz też tam nie iść.
referral-mine-withdraw = Jednak tego nie chcę
referral-mine-withdraw-question = Druga strona od razu nie będzie mogła czytać tekstu. Nie musisz mówić dlaczego.

# With the partner
referral-partner-title = Wiadomość
referral-partner-heading = Ktoś coś do Ciebie napisał
referral-partner-lead = Masz kod. Z nim przeczytasz, co osoba pisząca chce Ci przekazać.
referral-partner-code = Kod
referral-partner-read = Przeczytaj tekst
referral-partner-unknown = Z tym kodem nie można nic przeczytać. Może tekst wycofano, minął ostatni dzień albo ktoś już odpowiedział. Zapytaj osobę, od której masz kod.
referral-partner-text-heading = Tekst
referral-partner-text-lead = Osoba pisząca zgodziła się na te słowa.
referral-partner-until = Możesz to czytać do { $day } włącznie.
referral-partner-quiet = Osoba pisząca widzi, że tekst został otwarty. Może go wycofać w każdej chwili. Nie zapisuj więcej, niż trzeba.

# Meegaan, papier, antwoord, blijven of gaan
referral-outcome-stays = Zostaję tutaj
referral-outcome-goes = Wracam do kraju
referral-outcome-unsure = Jeszcze nie wiem
referral-return-stays-next = Zostać jest tak samo dobrze. Twój opiekun zobaczy z tobą, co jest tu możliwe.
referral-return-next = Zobacz pytania
referral-along-who = Kto idzie z tobą
referral-along-day = Którego dnia
referral-along-agreed = Co ustalono
referral-along-interpreter = Tłumacz jakiego języka
referral-answer-heading = Co odpowiedział partner
referral-mark = Znak zgody: { $mark }
referral-printed = Dnia { $day } ten tekst znalazł się na papierze. Papieru nikt nie może cofnąć.
referral-partner-ends = Kod działa do { $when }. Potem niczego nie otworzy.
referral-partner-answer-heading = Twoja odpowiedź
referral-partner-answer = Co chcesz odpisać?
referral-partner-answer-hint = Możesz odpowiedzieć jeden raz. Osoba, która napisała, też to czyta. Nie pisz rzeczy, których nie potrzebujesz.
referral-partner-thanks-heading = Twoja odpowiedź dotarła
referral-partner-thanks = Kod już nie działa. Możesz zamknąć tę stronę.

# Stay or go back: the first line of a way is its name, each line after it a paragraph.
referral-elsewhere = Zostać czy wrócić?
referral-elsewhere-lead = Przeczytaj spokojnie, co jest możliwe. Nie zapisujemy, że to czytasz. Nic się nie dzieje, dopóki o coś nie poprosisz, i zawsze możesz przestać.
referral-elsewhere-stay =
    Zostać
    Zostać to równie dobry wybór. Razem patrzymy, co jest możliwe tutaj, także jeśli nie masz dokumentów.
    Nie musisz mówić dlaczego.
referral-elsewhere-iom =
    IOM: pomoc w powrocie
    Dla osób, które same chcą wrócić do swojego kraju.
    IOM pomaga z dokumentami, podróżą i czasem z nowym początkiem. Nic cię to nie kosztuje. Do wyjazdu wciąż możesz powiedzieć „nie”.
    Możesz pójść bez nas albo z kimś od nas. Nie mówimy im, kim jesteś: robisz to ty.
referral-elsewhere-ros =
    ROS: pomoc, jeśli nie masz dokumentów
    Dla osób bez dokumentów, w Rotterdamie i okolicach.
    ROS doradza, co jest możliwe, i pomaga w tym, co najpilniejsze. Mieszkasz gdzie indziej? Wtedy szukamy takiego miejsca tam.
    Możesz pójść bez nas albo z kimś od nas. O tym, czy masz dokumenty, mówisz ty.
referral-elsewhere-barka =
    Barka: pomoc w twoim języku
    Dla osób z Europy Środkowej lub Wschodniej, które chcą wrócić.
    Barka rozmawia z tobą w twoim języku i pomaga z dokumentami, podróżą i miejscem na początek.
    Możesz pójść bez nas albo z kimś od nas. Ty wybierasz, co o sobie powiesz.
referral-elsewhere-how = Jak tam trafić i w jakich językach teraz mówią: zapytaj swoją osobę wspierającą, ona to sprawdzi.
referral-elsewhere-ask = Porozmawiać o tym
referral-elsewhere-ask-lead = Twoja osoba wspierająca czyta to i odpowiada w waszej rozmowie. Możesz zmienić słowa.
referral-elsewhere-words = Chcę porozmawiać o tym, czy zostać, czy wrócić.
