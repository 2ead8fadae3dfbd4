## The code, to keep

contact-code-safe = Kto ma kod, może czytać Twoją rozmowę. Dlatego nikomu go nie dawaj i nie wysyłaj go w wiadomości.
contact-code-lost = Jeśli zgubisz kod, nie możemy go odnaleźć. Jeśli masz z nami kontakt jeszcze gdzieś indziej, zrobimy razem nowy.
contact-code-gate-wrong = To jeszcze nie to samo. Nic nie szkodzi: Twój kod nadal tu jest. Sprawdź swój zapis i przepisz jeszcze raz.
contact-code-later-text = Dopóki tu teraz jesteś, możesz jeszcze raz zobaczyć kod w swojej rozmowie.

## See it again, or a new one

contact-code-again-heading = Twój kod
contact-code-again-lead = Nikt nie patrzy? Wtedy pokażemy Twój kod jeszcze raz.
contact-code-again-yes = Pokaż mój kod
contact-code-again-no = Nie teraz
contact-code-again-none = Przy tej rozmowie Twój kod nie jest zapisany. Możesz jednak zrobić nowy.
contact-code-seen = Ktoś widział Twój kod?
contact-code-seen-text = Zrób tutaj nowy. Ze starym kodem nikt już nie wejdzie, na innym urządzeniu też nie.
contact-code-seen-new = Zrób nowy kod
contact-code-seen-question = Stary kod od razu przestanie działać, dla Twojego planu też. Czy możesz teraz zapisać nowy?
contact-code-seen-yes = Tak, zrób nowy
contact-code-new-heading = Twój nowy kod
contact-code-new-lead = Stary kod już nie działa. Ten działa. Nic nie zginęło.

contact-code-in-text = W Twoim tekście jest kod, z którym można tu wrócić. Kto go ma, może czytać rozmowę. Najpierw go usuń, a potem możesz wysłać tekst.

contact-kept-code-asked = { $name } prosi o nowy kod. Sprawdza to także druga osoba z zespołu.
contact-kept-code-renewed = Kod jest nowy. Stary już nie działa.
contact-code-lost-how-lost = Kod się zgubił.
contact-code-lost-how-never = Kod nie dotarł.
