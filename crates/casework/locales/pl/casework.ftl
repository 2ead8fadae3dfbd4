# Plans: the goals, the team, who may know what, closing. Labels read by both sides are short.

casework-nothing-yet = Jeszcze nic tu nie ma.
casework-unfold = Pokaż
casework-no-names = Nie podawaj nazwisk innych osób.
casework-by-client = Własny wpis
casework-erased =
    { $count ->
        [one] Coś usunięto jeden raz.
        [few] Coś usunięto { $count } razy.
        [many] Coś usunięto { $count } razy.
       *[other] Coś usunięto { $count } razy.
    }

## A plan with support

casework-phase-now = Teraz: { $phase }

## First: what is needed, what somebody wants, safe contact

casework-first = Na początek
casework-first-empty = Jeszcze nic tu nie ma. Tak też może być.
casework-needs = Co jest potrzebne?
casework-needs-roof = Dach nad głową
casework-needs-food = Jedzenie
casework-needs-money = Pieniądze
casework-needs-safety = Bezpieczeństwo
casework-needs-mood = Samopoczucie
casework-needs-trusted = Jedna osoba, której można ufać
casework-choice = Czego chcesz?
casework-choice-kind = Wybór
casework-choice-words = Własnymi słowami
casework-choice-only-talk = Tylko rozmawiać
casework-choice-safer-work = Pracować bezpieczniej
casework-choice-another-job-beside = Mieć obok inną pracę
casework-choice-leave = Skończyć z tą pracą
casework-choice-unsure = Jeszcze nie wiem
casework-choice-own-words = Coś innego
casework-safe-contact = Bezpieczny kontakt
casework-safe-contact-own-lead =
    Powiedz, jak i kiedy możemy się z Tobą skontaktować. Osoba wspierająca sprawdza to przed każdym kontaktem. Przy
    zakończeniu to usuwamy.
casework-safe-contact-write = Zmień bezpieczny kontakt
casework-safe-contact-way = Jak
casework-safe-contact-when = Kiedy
casework-safe-contact-when-hint = Na przykład: w dni robocze po siódmej wieczorem.
casework-safe-contact-other = Jeśli odbierze ktoś inny
casework-safe-contact-other-hint = Na przykład: powiedz, że dzwonisz z serwisu rowerowego, albo się rozłącz.
casework-way-conversation = W rozmowie, z kodem
casework-way-client-calls = Dzwonisz do nas
casework-way-we-call = Telefon od nas
casework-way-message = Wiadomość na telefon
casework-way-mail = Mail
casework-way-in-person = W umówionym miejscu
casework-safety = Plan bezpieczeństwa
casework-safety-text = Plan

## What helps in contact

casework-in-contact = Co pomaga w kontakcie
casework-in-contact-lead =
    Każda nowa osoba pomagająca czyta to przed pierwszą rozmową. Wszystko może zostać puste i zawsze możesz to zmienić.
casework-in-contact-write = Co pomaga w kontakcie?
casework-in-contact-called = Imię i sposób zwracania się
casework-in-contact-called-hint = Jak mamy Cię nazywać? To nie musi być Twoje prawdziwe imię.
casework-in-contact-gender = Płeć
casework-in-contact-gender-hint = Własnymi słowami, jeśli chcesz. Dla pomocy nie ma to znaczenia.
casework-in-contact-helps = Co pomaga
casework-in-contact-hinders = Co nie pomaga

## Goals and steps

casework-goals = Cele i kroki
casework-goals-lead = Cel jest zawsze twój.
casework-goals-empty = Nie ma jeszcze celów. I nie musi ich być.
casework-goal = Cel
casework-goal-kind = Czego dotyczy?
casework-goal-work-more-safely = Pracować bezpieczniej
casework-goal-set-boundaries = Stawiać granice
casework-goal-another-job-beside = Mieć obok inną pracę
casework-goal-stop = Przestać
casework-goal-unsure = Jeszcze nie wiadomo
casework-goal-own-words = Własnymi słowami
casework-step-text = Krok
casework-step-owner = Kto to robi?
casework-step-day = Kiedy?
casework-step-done-on = Zrobione { $day }

## Areas of life

casework-domains = Obszary życia
casework-domains-lead = Tylko to, co sam(a) otworzysz. Co jest zamknięte, tego tu nie ma.
casework-domains-empty = Żaden obszar życia nie jest jeszcze otwarty.
casework-domain = Obszar życia
casework-domain-own-lead =
    Ty wybierasz, o czym to jest. Wszystko może zostać puste. O seksualności czytacie tylko Ty i Twoja stała osoba
    wspierająca.
casework-domain-open = Otwórz obszar życia
casework-domain-situation = Jak jest teraz?
casework-domain-wish = Co byłoby dobre?
casework-domain-hard = Co to utrudnia?
casework-domain-hard-hint = Nie zapisuj diagnoz ani leków.
casework-domain-next = Następny krok
casework-domain-helper = Kto pomaga?
casework-domain-review = Kiedy znowu na to patrzymy?
casework-domain-too-much = Teraz to za dużo
casework-domain-too-much-tick = To teraz za dużo
casework-domain-too-much-say = Teraz to za dużo
casework-domain-can-again = Już można do tego wrócić
casework-domain-close = Zamknij ten obszar życia
casework-domain-close-question = To, co tu jest, zostanie usunięte. Później możesz otworzyć ten obszar od nowa.
casework-domain-close-yes = Tak, zamknij i usuń
casework-domain-housing = Mieszkanie
casework-domain-finances = Pieniądze
casework-domain-daytime-activity = W ciągu dnia
casework-domain-social = Ludzie wokół Ciebie
casework-domain-psychological = Jak się czujesz
casework-domain-physical = Twoje ciało
casework-domain-practical = Sprawy praktyczne
casework-domain-sexuality = Seksualność
casework-domain-meaning = Co jest ważne

## How are you?

casework-check-ins = Jak leci?
casework-check-ins-empty = Nie było jeszcze pytania, jak leci.
casework-check-in-asked = Jak się masz?
casework-check-in-answered = Odpowiedź
casework-check-in-answer = Odpowiedz
casework-check-in-own = Twoja odpowiedź
casework-check-in-own-lead = Napisz, co chcesz. Możesz też nic nie pisać.
casework-rhythm = Co ile tygodni?
casework-rhythm-title = Jak często pytamy, jak się masz?
casework-rhythm-own-lead = Ty wybierasz, jak często. Wpisz 0, jeśli tego nie chcesz.
casework-rhythm-hint = 0 znaczy nigdy.
casework-rhythm-keep-asking = Pytać dalej, gdy raz nie ma odpowiedzi
casework-rhythm-write = Jak często?
casework-rhythm-weeks =
    { $weeks ->
        [one] Co tydzień, jak ustalono.
        [few] Co { $weeks } tygodnie, jak ustalono.
        [many] Co { $weeks } tygodni, jak ustalono.
       *[other] Co { $weeks } tygodnia, jak ustalono.
    }
casework-rhythm-never = Nie pytamy o to z własnej inicjatywy, jak ustalono.
casework-rhythm-none = Nie ustalono jeszcze, jak często.

## Notes

casework-journal = Notatki
casework-journal-empty = Nie ma jeszcze notatek.
casework-note-facts = Co się działo lub co powiedziano
casework-note-impressions = Wrażenie

## Looking back

casework-reviews = Podsumowania
casework-reviews-empty = Nie było jeszcze wspólnego spojrzenia wstecz.
casework-review-better = Co idzie lepiej?
casework-review-next = Co teraz?
casework-review-planned = Następne wspólne podsumowanie: { $day }.
casework-fit-met = Pomoc pasuje
casework-fit-partly = Pomoc pasuje częściowo
casework-fit-not = Pomoc nie pasuje

## The way so far

casework-history = Droga do tej pory
casework-phase = W jakim miejscu teraz jesteś?
casework-phase-own-lead = Ty wybierasz, własnymi słowami. Można iść w obie strony, także z powrotem.
casework-phase-write = Inny etap
casework-phase-which = Etap
casework-phase-words = Własnymi słowami
casework-phase-words-hint = Jak to nazywasz?
casework-phase-getting-to-know = Poznajemy się
casework-phase-working-on-plan = Praca nad planem
casework-phase-partly-out = Częściowo poza tym
casework-phase-out = Poza tym
casework-phase-aftercare = Wsparcie potem
casework-phase-closed = Zakończone

## The team

casework-team = Zespół
casework-lead = Stała osoba wspierająca
casework-slot-job-coach = Osoba do spraw pracy
casework-slot-trafficking-coordinator = Osoba koordynująca pomoc
casework-slot-housing = Osoba do spraw mieszkania
casework-slot-mens-fieldworker = Osoba z pracy w terenie, dla mężczyzn
casework-slot-first-contact = Pierwszy kontakt
casework-slot-masked = Osoba wspierająca
casework-slot-since = Od { $day }
casework-slot-ended = Koniec: { $day }
casework-slot-lapsed = Dostęp się skończył
casework-slot-reason = Dlaczego
casework-proposals = Propozycje
casework-proposals-lead = Ty decydujesz. „Nie” też jest w porządku i wtedy nic z tego nie zostaje.
casework-proposal-look = Zobacz i wybierz
casework-proposal-no = Nie, wolę nie
casework-proposal-yes = Tak, chętnie
casework-guide-plan = Propozycja
casework-guide-plan-text = { $name } chce być Twoją stałą osobą wspierającą. Ty decydujesz.
casework-guide-answer = Czego chcesz?
casework-guide-asked = Zapytano
casework-guide-agreed = Zgoda z twojej strony
casework-guide-yes-alone = Tak, a poprzednia osoba nie musi już tego czytać
casework-guide-yes-both = Tak, a poprzednia osoba może nadal mi towarzyszyć
casework-guide-no = Nie, wolę nie
casework-guide-now-other = W międzyczasie zaproponowano inną osobę. Zobacz wyżej, kto to teraz jest, i wtedy odpowiedz.
casework-guide-other = Chcę inną osobę wspierającą
casework-guide-other-question = Nie musisz mówić dlaczego. Dowie się o tym też osoba kierująca zespołem i poszuka razem z Tobą.
casework-guide-other-yes = Tak, poproś kogoś innego
casework-guide-wished = Prośba o inną osobę wspierającą: { $day }.

## Handing over

casework-handover-done = Stała osoba wspierająca od teraz: { $name }

## Who may know what

casework-consents = Kto może co wiedzieć?
casework-consents-lead = Każda zgoda ma datę końca. Zawsze można ją wycofać i działa to od razu.
casework-consents-empty = Nic jeszcze nie ustalono. Nikt inny nic nie wie.
casework-consent-what = Co
casework-consent-why = Po co
casework-consent-how = Jak
casework-consent-until-day = Do kiedy włącznie?
casework-consent-until-hint = Potem dostęp kończy się automatycznie. Zawsze można skończyć wcześniej.
casework-consent-told = Powiedziano { $day }
casework-consent-own = Własna zgoda w „Mój plan”
casework-consent-until = Ważne do { $day } włącznie
casework-consent-ended = Skończyło się { $day }
casework-consent-withdrawn = Wycofano { $day }
casework-consent-withdraw = Wycofaj
casework-consent-withdraw-question = Dostęp kończy się od razu.
casework-consent-withdraw-yes = Tak, wycofaj
casework-consent-too-long = Wybierz dzień od dzisiaj, najwyżej dwa lata do przodu.
casework-preview = Będzie można przeczytać: { $what }
casework-category-contact = Bezpieczny kontakt
casework-category-first-needs = Co jest potrzebne
casework-category-safety = Plan bezpieczeństwa
casework-category-goals = Cele i kroki
casework-category-domains = Otwarte obszary życia
casework-category-plan = Cały plan, bez osobnych części
casework-category-work = Część o pracy
casework-category-housing = Część o mieszkaniu
casework-category-protected = Część chroniona

## Parts

casework-part-work = Praca
casework-part-housing = Mieszkanie
casework-part-protected = Część chroniona
casework-part-private = Tylko my dwie osoby
casework-part-private-lead = Czytasz to tylko ty i twoja stała osoba wspierająca. Nigdy nie trafia to na papier.
casework-part-own = Czytacie to Ty, Twoja stała osoba wspierająca i ten, kto pomaga w tej części.
casework-part-notes = Notatki
casework-part-notes-empty = Nie ma jeszcze notatek.
casework-part-note = Notatka
casework-part-themes = Tego to dotyczy
casework-part-themes-off = Usuń tematy
casework-theme-recruited = Namowa do tego ze strony innych
casework-theme-unsafe-through-work = Niebezpiecznie przez pracę
casework-theme-handed-over-money = Przymus oddawania pieniędzy

## Closing and erasing

casework-closing = Zakończenie
casework-closing-lead = Zawsze można zakończyć. Kod nadal działa i można wrócić bez zaczynania od nowa.
casework-closed-erased-on =
    Ten plan jest zakończony. Wszystko usunie się samo { $day }. Można też usunąć to wcześniej albo otworzyć znowu.
casework-close-own = Chcę zakończyć
casework-close-own-lead =
    Inne osoby pomagające już wtedy tego nie czytają. Ty i Twoja stała osoba wspierająca jeszcze tak, aż to zostanie
    usunięte. Zawsze możesz wrócić.
casework-close-own-yes = Tak, zakończ
casework-closure-goal = O co w końcu chodziło?
casework-closure-goal-hint = Liczy się to w rocznych liczbach, bez nazwiska. Możesz to pominąć.
casework-closure-words = Ostatnie słowo
casework-reopen-own = Chcę znowu pomocy
casework-erase-all = Usuń wszystko
casework-erase-all-question =
    Cały plan i cała rozmowa wtedy znikną, z kopii zapasowych też. Kod przestanie działać. Tego nie da się cofnąć.
casework-erase-all-yes = Tak, usuń wszystko
casework-erase-one = Usuń to
casework-erase-one-question = To wtedy zniknie. Zostanie tylko ślad, że coś usunięto.
casework-erase-one-yes = Tak, usuń to
casework-erased-title = Wszystko usunięte
casework-erased-lead = Plan i rozmowa zniknęły. Nikt już nie może ich czytać.
casework-erased-number = Dowód usunięcia
casework-erased-day = Usunięto
casework-erased-keep = Ten numer widzisz tylko teraz. Nigdzie nie jest napisane, o kogo chodziło.
casework-erased-next = Dalej

## My plan

casework-own-title = Mój plan
casework-own-lead = To należy do Ciebie. Twoja stała osoba wspierająca: { $name }. Jest tu wszystko, co o Tobie zapisano.
casework-own-none = Nie masz jeszcze planu.
casework-own-none-hint = I nie musisz go mieć. Chcesz go zrobić razem z nami? Zapytaj o to w swojej rozmowie.
casework-own-to-conversation = Do mojej rozmowy
casework-own-referrals = Pomoc od innych
casework-own-opinion = Powiedz, co myślisz o naszej pomocy
casework-own-work = Mój plan pracy
casework-beside = Twoje słowa:
casework-add-beside = Dodaj własne słowa
casework-beside-lead = Coś się nie zgadza albo chcesz coś dodać? Twoje słowa pojawią się obok.
casework-beside-text = Twoje słowa
casework-money = Moje pieniądze
casework-money-lead = Czytasz to tylko Ty. Nikt z nas nie może tego otworzyć.
casework-money-text = Mój przegląd
casework-money-hint = Co przychodzi, co wychodzi, co jeszcze trzeba zapłacić? Kwot nie musisz podawać.
casework-money-write = Moje pieniądze po kolei
casework-looked = Kto tu zaglądał?
casework-looked-lead = Wszystkie osoby, które otwierały lub pisały coś o Tobie.
casework-looked-nobody = Nikt jeszcze nie zaglądał.
casework-looked-core = Twój plan
casework-looked-reason = Powód: { $reason }
casework-copy = Moja kopia
casework-copy-title = Kopia mojego planu
casework-copy-lead = Stan na dzień: { $day }. Możesz wydrukować lub zapisać tę stronę.
casework-copy-careful =
    Pomyśl, gdzie trzymasz tę kopię. Nie ma na niej części chronionej ani tego, co czytacie tylko Ty i osoba
    wspierająca.
