# Kinds of work: what works safely and what somebody can count on. Visitors read this.

outreach-kinds-title = Dobrze wiedzieć
outreach-kinds-heading = Rodzaje pracy
outreach-kinds-lead = Przeczytaj to, co pasuje do twojej pracy. Wszystko jest na jednej stronie, więc nie widzimy, co czytasz.
outreach-kinds-all = Ty decydujesz, z kim, co i kiedy. Zawsze możesz powiedzieć nie. Zmuszanie kogoś to przestępstwo.
outreach-kinds-safe = Bezpieczna praca
outreach-kinds-count = Na co możesz liczyć
outreach-kinds-here = U nas w okolicy
outreach-kinds-source = Źródło:
outreach-kinds-checked = Sprawdzono: { $day }
outreach-kinds-rules = Zasady i prawa
outreach-kinds-links = Gdzie jeszcze możesz pójść
outreach-kinds-write = Napisz do nas

outreach-kind-window = W witrynie
outreach-kind-window-safe = Wypróbuj przycisk alarmowy, zanim zaczniesz. Ty wybierasz, kto wchodzi. Umów się z sąsiadami, kto przyjdzie, gdy coś pójdzie źle.
outreach-kind-window-count = Kto wynajmuje ci pokój, musi zadbać o to, by można było odmówić klientowi. Zapytaj, czy umowa najmu jest na papierze.

outreach-kind-escort-own = Eskorta, na własną rękę
outreach-kind-escort-own-safe = Najpierw porozmawiaj z nowym klientem. Powiedz komuś zaufanemu, gdzie jesteś i kiedy zadzwonisz. Wyjdź, jeśli coś jest nie tak.
outreach-kind-escort-own-count = Od zarobków płaci się podatek. Czasem trzeba zapisać się w Izbie Handlowej. Sprawdzimy to razem, także ubezpieczenie na czas choroby.

outreach-kind-escort-agency = Eskorta, przez agencję
outreach-kind-escort-agency-safe = Umów się na słowo, które znaczy: przyjedź po mnie. Dzwoń, gdy dojedziesz i gdy wychodzisz.
outreach-kind-escort-agency-count = Agencja nie może zmuszać cię do przyjęcia klienta, do seksu bez prezerwatywy, do picia ani do narkotyków. Kary pieniężne są zabronione. Poproś o ustalenia na papierze.

outreach-kind-street-work = Na ulicy
outreach-kind-street-work-safe = Pracuj tam, gdzie ktoś ma na ciebie oko. Zapamiętaj, jak wygląda samochód. Umów się, o której wrócisz.
outreach-kind-street-work-count = To, czy wolno pracować na ulicy, zależy od gminy. Szukasz jedzenia, lekarza albo miejsca na noc? Zapytaj nas, dokąd pójść.

outreach-kind-home = W domu
outreach-kind-home-safe = Najpierw porozmawiaj z osobą, która chce przyjść, a dopiero potem podaj adres. Miej przy sobie telefon i klucze. Niech ktoś wie, kiedy masz gościa.
outreach-kind-home-count = To, czy wolno pracować w domu, zależy od gminy. Zapytaj nas. Nie musisz mówić, gdzie mieszkasz.

outreach-kind-club = W klubie
outreach-kind-club-safe = Najpierw sprawdź, gdzie jest wyjście i przycisk alarmowy. Umów się z innymi, że na siebie uważacie.
outreach-kind-club-count = Klub nie może zmuszać cię do przyjęcia klienta, do seksu bez prezerwatywy, do picia ani do narkotyków. Możesz zobaczyć na papierze, ile zarabiasz. Skargę przyjmuje urząd skarbowy; pomożemy ci.

outreach-kind-private-house = W prywatnym domu
outreach-kind-private-house-safe = Miej przy sobie klucz, telefon i dokumenty. Chcesz odejść? Najpierw powiedz o tym komuś spoza domu. Pomyślimy razem.
outreach-kind-private-house-count = Dom nie może zmuszać cię do przyjęcia klienta ani do tego, czego nie chcesz. Dokumenty i pieniądze są twoje. Zawsze możesz przestać.

outreach-kind-salon = W salonie masażu
outreach-kind-salon-safe = Powiedz wcześniej, co należy do masażu, a co nie. Słowo „nie” wystarczy. Nie musisz nic wyjaśniać.
outreach-kind-salon-count = W salonie też nikt nie może cię zmuszać. Możesz mówić w swoim języku. Wybierz go na górze albo poproś nas o tłumacza.

outreach-kind-online = Przez internet
outreach-kind-online-safe = Używaj imienia i numeru, których nie używasz nigdzie indziej. Sprawdź, czy zdjęcie nie pokazuje, gdzie jesteś.
outreach-kind-online-count = Ktoś udostępnia twoje zdjęcia wbrew tobie albo tym grozi? To przestępstwo. Pomożemy je usunąć.
