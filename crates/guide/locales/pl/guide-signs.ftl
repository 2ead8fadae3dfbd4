# Co czytają odwiedzający o zasadach, prawach, innych miejscach i skargach.

guide-rules-heading = Zasady a twoja praca
guide-rights-heading = Twoje prawa
guide-kinds = Rodzaje pracy
guide-rules-lead = Tutaj czytasz, co coś znaczy dla ciebie. Nie musisz nic o sobie mówić.
guide-rules-free = Nie jesteśmy urzędem. Nie pytamy o zezwolenie ani o papiery i zawsze dostaniesz pomoc.
guide-rules-none = O tym nie wiemy nic na pewno. Zapytaj nas, a dowiemy się razem.
guide-rules-general = To ogólne wyjaśnienie. Masz wątpliwości? Zapytaj nas.
guide-way-own = Pracuję dla siebie
guide-way-operator = Pracuję u kogoś lub przez kogoś
guide-way-home = Pracuję w domu
guide-way-online = Pracuję w internecie
guide-way-else = Coś innego albo wolę nie mówić
guide-scope-national = Cały kraj
guide-scope-local = Lokalnie
guide-rule-unsure = Tego nie wiemy na pewno
guide-rule-changed = Coś się zmieniło. Sprawdzamy, czy to jeszcze prawda.
guide-rule-source = Źródło
guide-rule-version = Wersja

## Co obowiązuje w całym kraju

guide-law-business = Firma oferująca seks potrzebuje zezwolenia. Decyduje burmistrz, a prowadzący musi mieć plan firmy. Każda gmina może to uregulować inaczej.
guide-law-home = To, czy wolno pracować w domu, zależy od gminy. W niektórych wolno, czasem pod warunkami.
guide-law-bill = Jest projekt ustawy, według którego to ty potrzebujesz zezwolenia. Czy i kiedy wejdzie w życie, nie wiemy.
guide-law-supervision = Kontrola dotyczy prowadzących firmy, nie ciebie.
guide-law-file = Dostajesz pomoc przez gminę? Wtedy możesz przeczytać, co o tobie napisano, dostać kopię i kazać poprawić błędy.
guide-law-wipe = Możesz poprosić o usunięcie swoich danych. Musi to nastąpić w ciągu trzech miesięcy, chyba że jest to bardzo ważne dla kogoś innego albo ustawa tego zabrania.
guide-law-share = Dane o tobie trafiają do innych tylko za twoją zgodą. Od 12 lat decydujesz o tym ty. Czasem ustawa robi wyjątek.
guide-law-special = To, co mówisz o seksie, jest szczególnie chronione. Możesz zapytać, dlaczego ktoś chce wiedzieć.
guide-law-time = Ktoś cię zmusza, a nie masz prawa pobytu? Wtedy możesz dostać czas do namysłu: najwyżej trzy miesiące albo 30 dni, jeśli dotyczy cię ‘Dublin’. W tym czasie wolno ci tu być.

## Gdzie możesz się poskarżyć

guide-route-us = Powiedz nam. Nie musisz mówić, kim jesteś.
guide-route-them = Poskarż się w samej instytucji. Pomożemy napisać albo pójdziemy z tobą.
guide-route-about-us = Chodzi o nas? Powiedz, komu chcesz. Jeśli jest osoba zaufania, znajdziesz ją na pierwszej stronie.

## Inne miejsca

guide-links-heading = Inne miejsca z pomocą
guide-links-lead = Te strony nie są nasze. Nie widzą, że przychodzisz stąd.
guide-links-none = Nie ma tu jeszcze linków.
guide-now-heading = Potrzebujesz kogoś teraz?
guide-now-young = Masz mało lat i chcesz porozmawiać? Zadzwoń za darmo do Kindertelefoon.
guide-use-harm = O przemocy lub przymusie albo jeśli masz mało lat
guide-use-rainbow = Dla tych, którzy kochają mężczyzn, i innych osób LGBTI
guide-use-health = Zdrowie
guide-use-work = Inna praca albo odejście
guide-use-town = Gmina
guide-use-else = Coś innego

## Dla mężczyzn i chłopców

guide-men-lead = Nie pytamy, kogo kochasz, i nie zgadujemy.
guide-men-love = Kochasz mężczyzn
guide-men-love-text = Tutaj nie musisz tego tłumaczyć ani ukrywać. To, co robisz za pieniądze, nic nie mówi o tym, jak kochasz.
guide-men-love-home = Rodzina nie może się dowiedzieć? Nie kontaktujemy się z nią.
guide-men-work = Nie kochasz mężczyzn, a uprawiasz z mężczyznami seks za pieniądze
guide-men-work-text = Nie jesteś jedyny. To nie robi z ciebie kogoś innego.
guide-men-work-body = Twoje ciało może reagować, także gdy czegoś nie chcesz. To nic o tobie nie mówi.
guide-men-young = Możesz nam powiedzieć wszystko. To nie twoja wina, nawet jeśli dostałeś pieniądze.
guide-men-talk = Wolisz rozmawiać z mężczyzną czy z kobietą? Powiedz nam.

## Skarga

guide-complaint-heading = Przekaż skargę
guide-complaint-agency = Jaka to była instytucja?
guide-agency-police = Policja
guide-agency-town = Gmina
guide-agency-care = Lekarz lub szpital
guide-agency-help = Pomoc społeczna lub schronisko
guide-agency-office = Urząd od pieniędzy, pracy lub mieszkań
guide-agency-else = Coś innego
guide-complaint-what = Co się stało?
guide-complaint-hint = Nie pisz nazwisk ani imion, swojego też nie.
guide-complaint-change = Co powinno się zmienić?
guide-complaint-name = Jak nazywa się instytucja?
guide-complaint-name-hint = Tylko jeśli wolno nam ją wymienić.
guide-complaint-agree = Możecie podać nazwę instytucji
guide-complaint-agree-needed = Zaznacz, że wolno nam podać nazwę, albo zostaw nazwę pustą.
guide-complaint-code = Jest tu kod do powrotu. Najpierw go usuń.
guide-complaint-kept = Nie pytamy, kim jesteś, więc nie możemy odpowiedzieć. Po { $days } dniach to usuwamy.
guide-complaint-done = Mamy to. Dziękujemy.
guide-complaint-done-text = Przekażemy to dalej bez mówienia o tobie. Po { $days } dniach to usuwamy. Chcesz też pomocy albo odpowiedzi? Napisz do nas.
