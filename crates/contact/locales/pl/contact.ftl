contact-title = Rozmowa

## The front door

contact-front-title = Witaj
contact-front-heading = Tutaj możesz to powiedzieć
contact-front-lead = Nie musisz mówić, kim jesteś. Wystarczy jedno słowo. Czyta je człowiek i Ci odpisuje.
contact-front-message = Twoja wiadomość
contact-front-needed = Napisz kilka słów albo wybierz zdanie poniżej.
contact-front-hint = Pisz swoimi słowami, w języku, w jakim chcesz. Potem dostaniesz kod, z którym możesz tu wrócić.
contact-front-back = Mam już kod
contact-gone-notice = Twojej rozmowy już nie ma. Tekst, który przed chwilą tu był, nadal jest poniżej. Możesz zacząć od niego nową rozmowę.

contact-sentences = Trudno zacząć? Może pasuje jedno z tych zdań
contact-sentences-send = Wyślij nam to zdanie
contact-sentences-free = To, co tu otwierasz lub wysyłasz, nigdy samo nie prowadzi do zgłoszenia. Ty decydujesz, co się dzieje.
contact-sentence-unwanted = Dzieją się rzeczy, których nie chcę.
contact-sentence-unwanted-ways = Nie musisz nosić tego w pojedynkę. Możesz nam o tym napisać, tak krótko, jak chcesz. Wolisz pisać na czacie z kimś innym? Wyszukaj „Chat met Fier” (Fier to organizacja pomocy po przemocy). Możesz też najpierw tylko o tym poczytać lub pomyśleć.
contact-sentence-hurt = Ktoś mnie bije albo sprawia mi ból.
contact-sentence-hurt-ways = Nie jest teraz bezpiecznie? Zadzwoń pod 112. Jeśli możesz teraz chwilę porozmawiać, napisz do nas. Pomyślimy razem o bezpiecznym miejscu, o lekarzu albo o tym, kto może być przy Tobie. Ty wybierasz, co robisz.
contact-sentence-made = Muszę uprawiać seks z ludźmi, z którymi nie chcę.
contact-sentence-made-ways = To nie jest w porządku, bez względu na to, jaka była umowa. Stało się to przed chwilą? Centrum Seksueel Geweld (pomoc po przemocy seksualnej) pomaga dzień i noc, także z lekarzem: 0800-0188. Możesz też najpierw napisać do nas. Nie musisz niczego udowadniać.

## Help for now

contact-crisis-now = Grozi Ci teraz niebezpieczeństwo? Zadzwoń:
contact-crisis-other = Inne numery i czaty
contact-crisis-fier = Fier
contact-crisis-fier-how = Czat o przemocy, przymusie albo o czymś, co stało się wbrew Tobie. Wyszukaj „Chat met Fier”.
contact-crisis-young = Kindertelefoon (telefon dla dzieci i młodzieży)
contact-crisis-young-how = Telefon lub czat, za darmo, do 18 lat włącznie.
contact-crisis-sexual = Centrum Seksueel Geweld (pomoc po przemocy seksualnej)
contact-crisis-sexual-how = Jeśli coś się właśnie stało. Dzień i noc, za darmo.
contact-crisis-life = 113 (pomoc przy myślach o śmierci)
contact-crisis-life-how = Jeśli nie chcesz już żyć. Dzień i noc, za darmo.
contact-crisis-not-kept = Nie zapisujemy, czy to czytasz ani czy dzwonisz. Numer, pod który dzwonisz, może zostać w Twoim telefonie.

## Honest about who reads and answers

contact-who-reads-title = Kto to czyta?
contact-who-reads-lead = Tu jest napisane, kto odpowiada, kto może widzieć Twoje słowa i czego nie możemy obiecać. Bez drobnego druku.
contact-who-reads-us = My czytamy
contact-who-reads-organisation = Za tymi drzwiami jest { $name }.
contact-who-reads-us-text = Twoja wiadomość trafia do małego zespołu pomocy. Ktoś z nas Ci odpisuje: człowiek, nie komputer. Każde otwarcie Twojej rozmowy jest zapisywane. Możesz zobaczyć, kto to był.
contact-who-reads-not = Inni nie
contact-who-reads-not-text = Nie jesteśmy urzędem. Niczego nie przekazujemy bez Twojej wiedzy i zgody, poza przypadkami opisanymi niżej.
contact-who-reads-no-police = Policja i gmina nie mogą tu czytać. Nie mają tu konta.
contact-who-reads-no-list = Nie ma listy nazwisk osób, które tu piszą.
contact-who-reads-no-trace = Nie zapisujemy, z jakiego telefonu ani miejsca piszesz. Twój dostawca internetu może jednak widzieć, że odwiedzasz tę stronę.
contact-who-reads-limits = Kiedy nie możemy milczeć
contact-who-reads-danger = Jeśli czyjeś życie jest teraz zagrożone, ktoś z zespołu może zadzwonić pod 112. Może powiedzieć tylko to, co wiemy od Ciebie.
contact-who-reads-young = Jeśli masz mniej niż 18 lat i grozi Ci poważne niebezpieczeństwo, dwie osoby z zespołu wspólnie myślą, jak Ci pomóc. Robimy to jak najwięcej razem z Tobą.
contact-who-reads-told = Decyduje o tym człowiek, nigdy komputer. Jeśli się da, powiemy Ci o tym wcześniej.
contact-who-reads-phone-text = Ktoś zagląda w Twój telefon? Używaj okna prywatnego i naciśnij „Wyjdź szybko”, gdy ktoś wchodzi. Nie wysyłamy Ci powiadomień, maili ani SMS-ów, chyba że o to poprosisz.
contact-who-reads-you = Co możesz zrobić
contact-who-reads-you-name = Możesz używać innego imienia albo nie podawać żadnego.
contact-who-reads-you-look = Zawsze możesz przeczytać, co o Tobie zapisujemy.
contact-who-reads-you-erase = Możesz usunąć jedną wiadomość albo wszystko. Wtedy to znika, u nas też.
contact-who-reads-colleague = Czasem ktoś jeszcze z nas pomaga to przemyśleć. To też widzisz.
contact-who-reads-adviser = Tego, co piszesz do osoby zaufania, zespół nie czyta.
contact-who-reads-when = Kiedy ktoś jest?
contact-who-reads-unsure = Czego nie możemy obiecać
contact-who-reads-server = Kiedy piszesz lub czytasz, Twoje słowa są przez chwilę otwarte w naszym komputerze. Potem znowu są zamknięte.
contact-who-reads-keep = Jak długo to zostaje?
contact-who-reads-keep-text = Jeśli nikt już nie pisze, rozmowa kasuje się sama:
contact-who-reads-keep-talk = Zwykła rozmowa
contact-who-reads-keep-young = Jeśli wiemy od Ciebie, że masz mniej niż 18 lat
contact-who-reads-keep-concern = Troska o kogoś innego
contact-who-reads-keep-adviser = Z osobą zaufania
contact-who-reads-days = { $days ->
        [one] po jednym dniu
        [few] po { $days } dniach
        [many] po { $days } dniach
       *[other] po { $days } dniach
    }
contact-who-reads-counts = Zostają liczby: ile razy ktoś tu pisał. Nigdy kto i nigdy co.

contact-accessibility-title = Dostępność
contact-accessibility-lead = Każda osoba ma móc z tego korzystać, także na starym telefonie albo z czytnikiem ekranu.
contact-accessibility-aim = Czego chcemy
contact-accessibility-aim-text = Budujemy tę stronę według zasad dostępności WCAG 2.2, poziom AA.
contact-accessibility-state = Jak jest teraz
contact-accessibility-state-text = Sprawdzamy to we własnym zakresie. Niezależnego badania jeszcze nie było. Tego możesz oczekiwać:
contact-accessibility-keyboard = Wszystko działa z samą klawiaturą.
contact-accessibility-script = Wszystko działa też wtedy, gdy przeglądarka nie pozwala na skrypty.
contact-accessibility-size = Możesz powiększyć litery. Jasny lub ciemny ekran zależy od ustawień Twojego telefonu.
contact-accessibility-language = Piszemy krótkie, zwykłe zdania. Na dole wybierasz język.
contact-accessibility-tell = Coś u Ciebie nie działa?
contact-accessibility-tell-text = Powiedz nam. Nie musisz mówić, kim jesteś. Sprawdzimy to w dzień roboczy.
contact-accessibility-tell-link = Napisz do nas

## The code

contact-code-heading = Twoja wiadomość dotarła
contact-code-lead = Z tym kodem wrócisz do swojej rozmowy. Przechowuj go w miejscu, które widzisz tylko Ty.
contact-code-now = Co się teraz dzieje?

## The conversation

contact-you = Ty
contact-them = Druga osoba
contact-thread-name = Nie musisz podawać imienia. Tutaj masz na imię { $name }.
contact-thread-waiting = Twoja wiadomość dotarła.
contact-thread-stopped = Przyszła od Ciebie prośba, żeby przestać. Nie piszemy, dopóki znowu czegoś nie napiszesz. Zawsze możesz.
contact-thread-look = Sprawdź, czy jest coś nowego
contact-thread-message = Pisz dalej
contact-thread-hint = Nie spiesz się. Wystarczy jedno słowo „stop”, a przestaniemy do Ciebie pisać.
contact-erased-mark = Tu coś usunięto.
contact-erase-one = Usuń to
contact-erase-one-question = Ta wiadomość wtedy zniknie, u nas też. Zostanie tylko ślad, że coś tu usunięto.
contact-erase-one-yes = Tak, usuń to
contact-erase-kept-question = Ten wpis wtedy zniknie, u nas też. Zostanie tylko ślad, że coś tu usunięto.
contact-erase-all = Usuń całą moją rozmowę
contact-erase-all-question = Cała rozmowa wtedy zniknie, u Ciebie i u nas. Twój kod nie będzie już działać dla tej rozmowy. Masz u nas też plan? Usuniesz go w „Mój plan”.
contact-erase-all-check-in = Zniknie też Twój znak. Nie damy już znać osobie na dyżurze.
contact-erase-all-booking = Znikną też Twoje spotkania.
contact-erase-all-yes = Tak, usuń wszystko
contact-erased-heading = Wszystko usunięte
contact-erased-lead = Twoja rozmowa zniknęła, u Ciebie i u nas. Nikt nie może jej przywrócić.
contact-erased-history = Strona może jeszcze być w historii Twojej przeglądarki. Możesz ją tam usunąć.
contact-erased-new = Na początek
contact-kept = Co zapamiętujemy
contact-kept-text = To zapisaliśmy o naszym kontakcie. Coś się nie zgadza? Powiedz nam albo to usuń.
contact-kept-summary = Krótka notatka
contact-kept-call = O rozmowie telefonicznej
contact-kept-code = Przekazaliśmy kod, z którym można wrócić.
contact-looked = Kto otwierał tę rozmowę?
contact-looked-nobody = Jeszcze nikt.
contact-no-thread = Nie ma tu jeszcze rozmowy
contact-no-thread-text = Może została usunięta. Zawsze możesz zacząć od nowa.
contact-no-thread-new = Zacznij rozmowę

contact-way-chat = Pisać dalej tutaj
contact-way-they-call = Druga osoba dzwoni do nas
contact-way-we-call = Dzwonimy, bo druga osoba o to prosi
contact-way-you-call = Dzwonisz do nas
contact-way-we-call-you = Dzwonimy do Ciebie, jeśli o to prosisz
contact-way-video = Rozmowa wideo
contact-way-meet = Spotkanie na żywo
contact-chosen-later = Później
contact-chosen-nothing = Nic z tego
contact-offer-intro = Możemy też rozmawiać inaczej:
contact-offer-number-is = Nasz numer: { $number }
contact-offer-when-is = Kiedy: { $when }
contact-offer-who-is = Z tą osobą rozmawiasz: { $who }
contact-offer-free = Ty wybierasz. Pytamy, jak się masz i czego potrzebujesz, nigdy o nazwisko ani o to, gdzie mieszkasz. Zawsze możesz się rozłączyć. „Nie” też jest w porządku.
contact-offer-chosen = Wybrano: { $choice }
contact-call-next = Umówione: { $next }
contact-call-danger = W tamtej chwili było niebezpiecznie.
contact-outcome-short-wants-help = Krótko, z dużymi emocjami; pomoc mile widziana
contact-outcome-talked = Rozmowa się odbyła
contact-outcome-hung-up = Połączenie zakończone lub zerwane
contact-outcome-no-answer = Nikt nie odebrał
contact-outcome-other-moment = To nie był dobry moment
