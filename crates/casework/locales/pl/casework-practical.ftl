# Practical help. A text of several lines begins with a name; each line after it is an answer: do not join them.
casework-practical-title = Praktycznie
casework-practical-everywhere = Wszędzie w Holandii
casework-practical-ours = Co znamy
casework-practical-checked = Sprawdzono: { $day }.
casework-practical-for-whom = Dla kogo?
casework-practical-needs = Co jest potrzebne?
casework-practical-costs = Ile to kosztuje?
casework-practical-takes = Ile to trwa?
casework-practical-ask = Gdzie o to pytać?

casework-home-heading = Miejsce do mieszkania
casework-home-lead = Jest więcej dróg niż jedna. Możesz próbować kilku naraz. Nie wszystkie gminy robią to tak samo.
casework-home-shelter =
    Schronienie dla kobiet, dla mężczyzn albo dla wszystkich
    Dla osób, które nie są bezpieczne albo nie mają gdzie spać.
    Rozmowa o tym, co się dzieje. Zapytaj, czy potrzebne są dokumenty.
    Czasem płaci się część. Zadzwoń także bez pieniędzy.
    W niebezpieczeństwie czasem tego samego dnia. W innym razie może być lista oczekujących.
    Zadzwoń do Veilig Thuis: 0800-2000, za darmo, w dzień i w nocy. Albo zapytaj nas.
casework-home-host =
    Rodzina goszcząca albo łóżko u kogoś
    Dla osób, które przez jakiś czas potrzebują spokoju i łóżka.
    Poznanie się. Umówcie się, jak długo zostajesz i ile płacisz.
    Mało albo nic.
    Czasem kilka dni. To na jakiś czas, nie na zawsze.
    U nas albo w organizacji, która szuka takich miejsc.
casework-home-room =
    Pokój
    Dla osób, które szybko szukają czegoś małego.
    Czasem dowód dochodu. Zapytaj, czy można się zameldować pod tym adresem.
    Czynsz i często kaucja. Nigdy nie płać za pokój bez obejrzenia go.
    Czasem kilka tygodni.
    Na stronach z pokojami, przez znajomych albo na tablicy ogłoszeń.
casework-home-guided =
    Mieszkanie ze wsparciem
    Dla osób, którym teraz za ciężko mieszkać bez wsparcia.
    Rozmowa z gminą o tym, jaka pomoc pasuje.
    Czasem płaci się część. Zapytaj wcześniej, ile.
    Od tygodni do miesięcy. Może być lista oczekujących.
    W zespole dzielnicowym albo w okienku Wmo Twojej gminy.
casework-home-social =
    Mieszkanie socjalne na wynajem
    Dla osób, które mają co najmniej 18 lat i nie zarabiają za dużo.
    Zapis. Zapisz się jak najwcześniej, także gdy teraz masz gdzie mieszkać.
    Zapis kosztuje często małą kwotę na rok.
    Często lata. To zależy od gminy.
    Na stronie mieszkaniowej regionu, w korporacji albo w Twojej gminie.
casework-home-urgent =
    Pierwszeństwo do mieszkania (pilność)
    Dla osób, które z powodu nagłej sytuacji nie mogą czekać. Każda gmina ma swoje zasady.
    Dowód na to, co się dzieje, na przykład list od osoby, która pomaga. Ty też decydujesz, co w nim jest.
    Czasem wniosek kosztuje. Zapytaj wcześniej.
    Od tygodni do miesięcy. Potem musi się jeszcze zwolnić mieszkanie.
    W Twojej gminie albo na stronie mieszkaniowej. Chętnie popatrzymy razem.
casework-home-middle =
    Mieszkanie ze średnim czynszem
    Dla osób, które mają dochód i zarabiają za dużo na mieszkanie socjalne.
    Często paski z wypłatą albo liczby z własnej firmy.
    Wyższy czynsz i często kaucja. Daj umowę do sprawdzenia, zanim podpiszesz.
    Od tygodni do miesięcy. To zależy od gminy.
    U wynajmujących. Gmina wie, kto sprawdza umowy.
casework-home-letter =
    Adres do listów
    Dla osób, które nie mają stałego miejsca, ale chcą dostawać listy i być w rejestrze gminy.
    Ktoś, kto zgadza się, by przychodziła tam Twoja poczta. Jeśli nikogo nie ma, zapytaj gminę.
    Zwykle nic.
    Zwykle kilka tygodni. To zależy od gminy.
    W gminie, w której teraz jesteś.

casework-course-heading = Nauka
casework-course-lead = Kurs, język albo zawód. Nikt nie musi wiedzieć, dlaczego przychodzisz.
casework-course-talk =
    Ćwiczenie niderlandzkiego
    Mówienie, czytanie i pisanie, w małej grupie albo z kimś, kto towarzyszy.
    Nic jeszcze nie trzeba umieć.
    Często nic.
    W bibliotece, w Taalhuis albo w domu sąsiedzkim.
casework-course-diploma =
    Kurs języka z dyplomem
    Niderlandzki na ustalonym poziomie, do pracy albo do szkoły.
    Najpierw robi się test. Potem wchodzi się do grupy, która pasuje.
    Czasem gmina płaci część. Zapytaj wcześniej.
    W Twojej gminie albo w szkole języków.
casework-course-trade =
    Nauka zawodu
    Szkoła zawodowa (mbo), jej część albo nauka i praca naraz.
    Często B1. Można najpierw chodzić na lekcje języka.
    Opłaty, książki i dojazdy. Zapytaj, jakie wsparcie do Ciebie pasuje.
    W szkole mbo albo w biurze nauki i pracy.
casework-course-learns = Czego się uczysz?
casework-course-level = Ile niderlandzkiego potrzeba?
casework-course-level-none = Niderlandzki niepotrzebny
casework-course-free = Za darmo
casework-course-place = W jakiej gminie?
casework-course-days = W jakie dni?
casework-course-childcare = Jest opieka nad dziećmi
casework-course-closed = Zawsze ta sama grupa
casework-course-discreet = Nikt nie pyta, dlaczego przychodzisz
casework-course-speaks = Ile mówisz po niderlandzku?
casework-course-can = Kiedy możesz?
casework-course-only-free = Tylko to, co za darmo
casework-course-find = Szukaj
casework-course-none = Teraz nic nie pasuje. Zrezygnuj z czegoś albo zapytaj nas.

casework-strong-heading = Co dobrze umiesz?
casework-strong-lead = Wybierz to, co pasuje. Dostajesz tekst do CV. Nie ma w nim, skąd to umiesz. Nie przechowujemy Twojego wyboru.
casework-strong-pick = To umiem
casework-strong-own = Własnymi słowami
casework-strong-make = Zrób mój tekst
casework-strong-names = Tu jest „{ $word }”. Zobacz, czy chcesz to mieć na papierze.
casework-strong-to-plan = Wpisz do mojego planu pracy
casework-strong-people =
    Kontakt z ludźmi
    Dobrze słucham i szybko sprawiam, że ludzie czują się swobodnie.
casework-strong-limits =
    Stawianie granic
    Mówię jasno, co można, a czego nie, i robię to życzliwie.
casework-strong-terms =
    Negocjowanie
    Jasno umawiam się co do ceny, czasu i pracy.
casework-strong-planning =
    Planowanie
    Dobrze dzielę swój czas i dotrzymuję terminów.
casework-strong-money =
    Obchodzenie się z pieniędzmi
    Dokładnie rozliczam i zapisuję przychody i wydatki.
casework-strong-languages =
    Języki
    Mówię więcej niż jednym językiem i dobieram słowa do rozmówcy.
casework-strong-business =
    Praca na własny rachunek
    Prowadzę własnych klientów, grafik i dokumenty.
casework-strong-caring =
    Troska o innych
    Zauważam, jak ktoś się czuje, a to, co słyszę, zostaje u mnie.
casework-strong-calm =
    Zachowanie spokoju
    Zachowuję spokój w napięciu i wiem, kiedy prosić o pomoc.
casework-strong-online =
    Praca w internecie
    Piszę krótkie, jasne teksty i szybko odpowiadam na wiadomości.

casework-relief-heading = Pomoc na dziś
casework-relief-lead = Jedzenie, łóżko albo coś innego, co nie może czekać. Nie musisz tłumaczyć, jak do tego doszło. W niebezpieczeństwie dzwoń: 112.
casework-relief-can = Co jest możliwe?
casework-relief-given = Pomoc doraźna
casework-relief-euros = Kwota w pełnych euro
casework-relief-night =
    Łóżko na tę noc
    Zadzwoń do noclegowni albo do Twojej gminy. Jeśli grozi Ci coś, zadzwoń do Veilig Thuis: 0800-2000, za darmo, w dzień i w nocy.
casework-relief-food =
    Jedzenie
    Bank żywności albo dom otwarty. Zapytaj, czy za pierwszym razem można bez formularza.
casework-relief-money =
    Pieniądze na coś pilnego
    Poproś gminę o specjalną pomoc albo zaliczkę. Są też fundusze na nagłe sytuacje; wniosek składa osoba, która pomaga.
casework-relief-clothes =
    Ubrania
    Bank odzieży albo sklep, w którym się rozdaje. Często za darmo.
casework-relief-phone =
    Doładowanie telefonu
    W bibliotece albo domu otwartym jest często darmowe wifi. Zapytaj nas o doładowanie.
casework-relief-medication =
    Leki
    Idź do lekarza albo zadzwoń do lekarza dyżurnego. Powiedz, jeśli nie masz ubezpieczenia. Wtedy razem poszukamy drogi.
casework-relief-travel =
    Pieniądze na podróż
    Powiedz, dokąd trzeba dojechać. Czasem ktoś może kupić bilet albo podwieźć.

casework-list-title = Moje listy
casework-list-home = Moja lista mieszkań
casework-list-courses = Moje kursy
casework-list-strengths = Co dobrze umiem
casework-list-keep = Zachowaj na mojej liście
casework-list-where = Gdzie szukasz?
casework-list-since = Zapis od
casework-list-next = Następny krok
casework-list-on = Kiedy?
casework-list-full = Na tej liście mieści się { $max } wierszy. Najpierw usuń jeden.
casework-list-nothing = Na tej liście jeszcze nic nie ma
casework-list-show = Niech osoba wspierająca to czyta
casework-list-show-question = Twoja osoba wspierająca może wtedy czytać tę listę i robić z niej zadania. Zawsze możesz to cofnąć.
casework-list-stop = Niech już tego nie czyta
casework-list-is-shown = Twoja osoba wspierająca może czytać tę listę.
casework-list-is-own = Tę listę czytasz tylko Ty, ze swoim kodem.
