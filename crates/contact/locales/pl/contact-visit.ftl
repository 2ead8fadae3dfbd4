# Umówiona wizyta. To czyta osoba odwiedzająca.

contact-visit-agreed = { $names } przyjdą do ciebie.
contact-visit-place = Tylko te dwie osoby wiedzą, gdzie. Miejsce zostanie usunięte, gdy tylko wizyta się skończy.
contact-visit-around = Będą na miejscu około { $time }.
contact-visit-over = Osoby { $names } były u ciebie albo były w drodze. Miejsce jest usunięte.
contact-visit-taken-back = Jednak wolisz bez wizyty. To w porządku. Nie przyjdą.
contact-visit-rather-not = Jednak wolę nie
contact-visit-rather-not-question = Wtedy nie przyjdą i dowiedzą się od razu. Nie musisz mówić dlaczego. Nadal możesz pisać.
contact-visit-rather-not-yes = Tak, wolę nie
