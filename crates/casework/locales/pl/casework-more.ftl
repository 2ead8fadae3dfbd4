casework-way = Gdy zwykła pomoc nie pasuje
casework-way-lead = Jeśli coś nie pasuje, szukamy razem, co jest możliwe. Nie kończymy na „nie”.
casework-way-new = Zobacz, co jest możliwe
casework-way-barrier = Co stoi na drodze?
casework-way-words = Czego chcesz i co nie pasuje?
casework-way-words-hint = Nie pisz, jakie masz dokumenty. Nikt nie musi tego wiedzieć.
casework-way-asked = Kogo zapytano?
casework-way-possible = Co jest możliwe?
casework-way-decision = Co ustaliliśmy?
casework-way-end = Jak to wygląda?
casework-way-goes-on = Jeszcze szukamy
casework-way-instead = Co jest zamiast tego?
casework-way-instead-hint = Tylko jeśli wyszło coś innego.
casework-way-instead-needed = Napisz, co jest zamiast tego. Jeśli jeszcze nic, wybierz: jeszcze szukamy.
casework-barrier-place = To dla innego miejsca lub regionu
casework-barrier-rules = Nie mieszczę się w zasadach
casework-barrier-age = Mój wiek
casework-barrier-waiting = Czas oczekiwania
casework-barrier-costs = Koszty
casework-barrier-language = Język
casework-barrier-reach = Godziny albo dojazd
casework-barrier-no-offer = Tutaj tego nie ma
casework-barrier-other = Coś innego
casework-way-end-found = Jednak się udało
casework-way-end-instead = Wyszło coś innego
casework-way-end-client-stops = Już nie trzeba

casework-list-debts = Moje długi
casework-debt-who-hint = Sklep, ubezpieczyciel, urząd. Czy ktoś chce pieniędzy w związku z twoją pracą dla niego? Nie pisz tego tutaj. Jeśli chcesz, powiedz swojej osobie wspierającej: ona trzyma to osobno.
casework-debt-stage = Na jakim to etapie?
casework-debt-on = Odpowiedź najpóźniej
casework-debt-on-hint = Dzień z listu. Dwa tygodnie wcześniej pojawi się nad twoimi listami.
casework-debt-bill = Rachunek lub pierwszy list
casework-debt-reminder = Wezwanie do zapłaty
casework-debt-agency = Firma windykacyjna
casework-debt-bailiff = Komornik
casework-debt-court = Sąd
casework-debt-agreed = Spłacam, jak ustalono
casework-debt-debt-help = Pomaga mi poradnia dla zadłużonych
casework-debt-over = Gotowe

casework-think-sets = Pytania do przejrzenia, jeśli chcesz
casework-think-housing = Gdzie śpisz i jak długo możesz? Czego potrzebujesz, by czuć się tam u siebie?
casework-think-finances = Co wpływa i co trzeba zapłacić najpierw? Kwoty nie są potrzebne.
casework-think-daytime-activity = W które dni chcesz coś robić, a w które nie? Czy ktoś ma iść z tobą za pierwszym razem?
casework-think-social = Komu ufasz? Chcesz poznać nowych ludzi i gdzie byłoby ci dobrze?
casework-think-psychological = Co pomaga, gdy jest ciężko? Chcesz z kimś o tym porozmawiać?
casework-think-physical = Chcesz iść do lekarza, do GGD albo do dentysty? Czy ktoś ma iść z tobą?
casework-think-practical = Co trzeba załatwić: dokumenty, meldunek, konto, telefon, listy?
casework-think-sexuality = Co chcesz o tym powiedzieć, a czego nie? Czytacie to tylko wy dwoje.
casework-think-meaning = Co jest dla ciebie ważne? Jak wygląda dobry dzień za rok?
casework-think-self =
    Być sobą: opieka, imię, bezpieczeństwo
    Opieka: Czy potrzebujesz opieki z tym związanej i wiesz, gdzie jest bezpieczna?
    Imię i dokumenty: Jakiego imienia używamy i gdzie? Chcesz coś zmienić?
    Bezpieczeństwo: Gdzie możesz być sobą, a gdzie teraz nie?
casework-think-roof =
    Dach, pieniądze i kto co wie
    Dach: Gdzie przyjmą cię jako mężczyznę na nocleg lub mieszkanie?
    Dochód: Co możesz robić, gdy pieniądze na jakiś czas się skończą?
    Ludzie: Kto wie, co robisz, a kto nie? Jak ma zostać?
casework-think-love =
    Kogo kochasz
    W domu: Czy w domu bezpiecznie jest to powiedzieć? Nie musisz.
    Twoi ludzie: Kto jest jak rodzina, choć nią nie jest?
    Wsparcie: Chcesz poznać ludzi, którzy przeżywają to samo? Wiemy gdzie.
casework-think-practise =
    Coś do ćwiczenia
    W pracy: Przychodzić na czas, prosić o wyjaśnienie, robić przerwę.
    Kłótnie: Powiedzieć, co przeszkadza, i nie pogorszyć sprawy. Można odejść.
    Rytm: Wstawać, jeść i spać o stałych porach.
    Mówić nie: Najpierw pomyśleć, potem odpowiedzieć.
