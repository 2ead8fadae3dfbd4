# What visitors read: information, walking in, calling, cards.

guide-title = Dobrze wiedzieć
guide-index-lead = Wybierz, co chcesz przeczytać. Nie zapisujemy, co otwierasz.
guide-write = Napisz do nas
guide-print = Na papierze? Wybierz „Drukuj” w menu przeglądarki.

## Days

guide-weekday-1 = poniedziałek
guide-weekday-2 = wtorek
guide-weekday-3 = środa
guide-weekday-4 = czwartek
guide-weekday-5 = piątek
guide-weekday-6 = sobota
guide-weekday-7 = niedziela

## For whom, and where

guide-for-everybody = Dla wszystkich
guide-for-men = Dla mężczyzn i chłopców
guide-for-women = Dla kobiet i dziewczyn
guide-for-trans = Dla osób trans
guide-for-young = Dla młodych dorosłych
guide-at-ours = U nas
guide-at-neighbourhood = W domu sąsiedzkim albo bibliotece
guide-at-cafe = Tam, gdzie można coś zjeść lub wypić
guide-at-outside = Na zewnątrz
guide-steps-none = Nie ma schodów ani progu.
guide-steps-helped = Jest próg. Pomożemy Ci przejść.
guide-steps-some = Są schody.
guide-wait-nowhere = Od razu ktoś Cię wpuści.
guide-wait-apart = Czekasz w osobnym miejscu.
guide-wait-together = Czekasz w pokoju z innymi ludźmi.

## Walking in

guide-walkin-heading = Przyjdź do nas
guide-walkin-lead = Możesz po prostu wejść. Nie musisz mówić, kim jesteś ani po co przychodzisz.
guide-walkin-none = Teraz nie ma stałych godzin
guide-walkin-none-text = Śmiało napisz do nas. Razem znajdziemy termin.
guide-there = Kto jest?
guide-where = Gdzie?
guide-who-for = Dla kogo?
guide-closed = W te dni nikogo nie ma
guide-checked = Coś mogło się zmienić. Sprawdziliśmy to { $day }.
guide-book = Wolisz stałą godzinę?
guide-book-lead = Wybierz godzinę. Nie pytamy o powód.
guide-left =
    { $left ->
        [0] Brak miejsc
        [one] Jeszcze jedno miejsce
        [few] Jeszcze { $left } miejsca
        [many] Jeszcze { $left } miejsc
       *[other] Jeszcze { $left } miejsca
    }
guide-events = Spotkania
guide-event-minors = Dla osób poniżej 18 lat. Zawsze są dwie osoby prowadzące.
guide-event-adults = Dla osób, które mają 18 lat lub więcej.
guide-event-address = Po zapisaniu się znajdziesz adres na swojej karteczce.

## How to get there

guide-route = Jak dojść
guide-route-station = Ze stacji lub przystanku
guide-route-door = Które drzwi?
guide-route-bell = Który dzwonek?
guide-route-wait = Czy trzeba czekać?
guide-route-steps = Czy są schody?

## An appointment

guide-booking-title = Spotkanie
guide-alias = Jak mamy Cię nazywać?
guide-alias-hint = Możesz wymyślić imię. Jeśli zostawisz to puste, dostaniesz imię od nas.
guide-alias-is-code = To wygląda jak kod. Zachowaj go dla siebie i wybierz inne imię.
guide-with = Z kim chcesz się spotkać?
guide-with-anybody = Wszystko jedno
guide-age = Ile masz lat?
guide-age-hint = Nie zapisujemy Twojej odpowiedzi.
guide-age-minor = Mam mniej niż 18 lat
guide-age-adult = Mam 18 lat lub więcej
guide-age-other = To spotkanie jest dla osób w innym wieku. Śmiało napisz do nas, poszukamy czegoś dla Ciebie.
guide-book-yes = Umów spotkanie
guide-book-hangs = To spotkanie dołączy do kodu, który już masz.
guide-book-have-code = Mam już kod
guide-full = Ta godzina jest już zajęta. Wróć i wybierz inną.
guide-enough = Z jednym kodem możesz mieć tyle spotkań: { $max }. Najpierw odwołaj jedno z nich.
guide-booked = Spotkanie jest umówione
guide-booked-lead = Po prostu wejdź i podaj imię z tej karteczki. Następnego dnia wszystko usuwamy.
guide-booked-code = Z tym kodem możesz przełożyć lub odwołać spotkanie.
guide-card-name = Imię
guide-card-when = Kiedy?
guide-mine = Twoje spotkania
guide-mine-none = Nie masz teraz żadnego spotkania
guide-mine-changed = To nie odbędzie się tak, jak tu jest napisane. Przepraszamy. Wybierz inną godzinę.
guide-move = Wybierz inną godzinę
guide-move-yes = Przełóż moje spotkanie
guide-cancel = Odwołaj
guide-cancel-question = Twoje miejsce będzie wtedy wolne dla kogoś innego. Nie musisz mówić dlaczego.
guide-cancel-yes = Tak, odwołaj

## Calling

guide-call-heading = Zadzwoń do nas
guide-call-lead = Śmiało dzwoń, nawet jeśli jeszcze nie wiesz, co chcesz powiedzieć.
guide-call-none = Jeszcze nie możesz do nas zadzwonić
guide-call-number = Nasz numer
guide-call-who = Kto odbiera?
guide-call-asked = O co pytamy?
guide-call-asked-text = Jak się czujesz i czy możesz teraz bezpiecznie rozmawiać.
guide-call-not = O co nie pytamy?
guide-call-not-text = Jak się nazywasz, gdzie mieszkasz ani dlaczego dzwonisz.
guide-call-hang-up = Zawsze możesz się rozłączyć. Nie musisz mówić dlaczego.
guide-call-hide = Jak ukryć swój numer
guide-call-hide-text = Wpisz #31# przed naszym numerem. Na telefonie stacjonarnym często jest to *31*.
guide-call-traces = Nasz numer może zostać na liście Twoich połączeń albo na rachunku. Nie zapisujemy Twojego numeru, chyba że o to prosisz.

## What can you expect?

guide-expect-heading = Czego możesz oczekiwać?
guide-expect-person = Rozmawiasz z człowiekiem i nic to nie kosztuje. Nie jesteśmy urzędem ani policją.
guide-expect-pace = Ty decydujesz, jak szybko to idzie. Możesz też milczeć.
guide-expect-choice = Ty wybierasz, co się dzieje. Zawsze możesz przerwać rozmowę.
guide-expect-all = Możemy mówić o wszystkim: o mieszkaniu, pieniądzach, pracy, zdrowiu albo o kimś, kto Cię krzywdzi.
guide-expect-who = Kto może czytać, co mówię?
guide-complaint = Jakaś instytucja źle Cię potraktowała?
guide-complaint-text = Opowiedz nam, co się stało i co powinno się zmienić. Przekażemy to bez wskazywania Ciebie. Nazwę instytucji podamy tylko za Twoją zgodą.

## What do you want?

guide-goals-heading = Czego chcesz?
guide-goals-lead = Żadna odpowiedź nie jest zła. Pomagamy w tym, co wybierasz, także gdy później chcesz czegoś innego.
guide-goal-safer = Chcę pracować bezpieczniej. Pomyślimy razem o ustaleniach, o tym, kto nad Tobą czuwa i co robić, gdy coś pójdzie źle.
guide-goal-limits = Chcę pilnować swoich granic. Razem ćwiczymy, jak mówić „nie” i co robić, gdy ktoś nie słucha.
guide-goal-beside = Chcę mieć obok inną pracę albo naukę. Poszukamy razem czegoś dla Ciebie.
guide-goal-stop = Chcę przestać. Pomagamy z mieszkaniem, pieniędzmi, pracą i spokojem. Nie musisz robić wszystkiego naraz.
guide-goal-unsure = Jeszcze nie wiem. Wtedy najpierw rozmawiamy albo na razie zostawiamy to tak, jak jest.

## Staying healthy

guide-pro-heading = Jak zacząć rozmowę? Dla specjalistów, po niderlandzku lub angielsku
guide-health-heading = Dbaj o zdrowie
guide-health-lead = W GGD (miejska służba zdrowia) możesz zrobić test, dostać szczepienie albo zapytać o zdrowie seksualne.
guide-health-find = Wyszukaj w internecie „GGD seksuele gezondheid” i nazwę swojej miejscowości. Tam jest numer.
guide-health-ask = Zapytaj wcześniej, czy to jest za darmo i czy nie trzeba podawać własnego nazwiska.
guide-health-along = Chcesz, żeby ktoś poszedł z Tobą albo zadzwonił za Ciebie? Poproś nas.
guide-health-now = Stało się przed chwilą coś wbrew Twojej woli? Zadzwoń do Centrum Seksueel Geweld (pomoc po przemocy seksualnej), za darmo, dzień i noc: 0800-0188.
guide-health-kept = Co tam powiesz, zostaje tam. My o to nie pytamy.

## Passing on

guide-pass-heading = Przekaż dalej
guide-pass-lead = Znasz kogoś, komu to się przyda? Przekaż tę karteczkę. Nigdy nie pytamy komu.
guide-pass-card = Chcesz z kimś porozmawiać? Napisz tutaj. Nie musisz mówić, kim jesteś.
guide-pass-count = Liczymy tylko, ile razy użyto tego adresu, a nie kto to zrobił.

## How I stay safe

guide-safe-heading = Jak dbam o bezpieczeństwo
guide-safe-lead = Zrób kartę dla siebie. Wszystko może zostać puste.
guide-safe-not-kept = Niczego stąd nie zapisujemy. Tę kartę masz tylko Ty.
guide-safe-new = Spotkanie z kimś, kogo nie znasz
guide-safe-new-tip-place = Za pierwszym razem umów się w miejscu, które znasz.
guide-safe-new-tip-feeling = Coś jest nie tak? Możesz wyjść, nawet jeśli spotkanie było umówione.
guide-safe-new-field = Co robię wcześniej?
guide-safe-buddy = Ktoś, kto nade mną czuwa
guide-safe-buddy-tip = Umów się z kimś, kiedy dasz znać, że wszystko w porządku.
guide-safe-buddy-who = Kto nade mną czuwa? Wystarczy przezwisko.
guide-safe-buddy-when = Kiedy daję znać?
guide-safe-buddy-else = Co robi ta osoba, jeśli nie dam znać?
guide-safe-limits = Moje granice
guide-safe-limits-tip-mind = Zawsze możesz zmienić zdanie.
guide-safe-limits-tip-words = Wymyśl wcześniej zdanie, którym mówisz „nie”.
guide-safe-limits-field = Czego chcę, czego nie chcę i jak mówię „nie”?
guide-safe-online = W internecie
guide-safe-online-tip-account = Używaj innego konta i innego zdjęcia niż prywatnie.
guide-safe-online-tip-place = Wyłącz w aplikacjach dostęp do miejsca, w którym jesteś.
guide-safe-online-tip-picture = Uważaj, co widać na zdjęciu: twarz, tatuaż, widok za oknem.
guide-safe-online-field = Co wyłączam albo co robię inaczej?
guide-safe-wrong = Gdy coś pójdzie źle
guide-safe-wrong-tip-out = Pomyśl wcześniej, jak stamtąd wyjść i dokąd możesz pójść.
guide-safe-wrong-tip-call = Grozi Ci niebezpieczeństwo? Zadzwoń pod 112.
guide-safe-wrong-tip-fault = To nie Twoja wina.
guide-safe-wrong-field = Dokąd idę i co zabieram?
guide-safe-show = Zrób moją kartę
guide-safe-card = Moja karta
guide-safe-keep = Zapisz to, co wpisuję, na tym urządzeniu
guide-safe-keep-hint = Rób to tylko wtedy, gdy nikt inny nie zagląda na to urządzenie. „Wyjdź szybko” to usuwa.
guide-safe-wipe = Usuń to z tego urządzenia
guide-safe-share = Dodaj to do mojej rozmowy
guide-safe-share-hint = Wtedy może to czytać zespół, z którym piszesz.

# Geld
guide-money-heading = Pieniądze, długi i zasiłki

# Practical help
guide-relief-heading = Pomoc na dziś
guide-home-heading = Miejsce do mieszkania
guide-learn-heading = Nauka
guide-strong-heading = Co dobrze umiesz?
