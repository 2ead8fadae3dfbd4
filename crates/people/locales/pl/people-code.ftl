# The card of a code, wherever somebody gets one (OUT-20).

people-code-keep = Zapisz kod albo zrób zdjęcie w miejscu, które widzisz tylko Ty.
people-code-as-words = Wolisz dziesięć słów?
people-code-as-words-text = To ten sam kod, zapisany słowami. Kolejność jest ważna. Możesz wrócić ze słowami albo z literami i cyframi.
people-code-as-picture = Wolisz obrazek?
people-code-as-picture-text = Zeskanuj go innym urządzeniem. W obrazku jest tylko kod, bez nazwy strony.
people-code-picture = Kod jako obrazek do zeskanowania. Ten sam kod jest wyżej w literach i cyfrach.
people-code-gate =
    { $group ->
        [second] Kod zapisany? Przepisz jeszcze raz drugą grupę.
       *[third] Kod zapisany? Przepisz jeszcze raz trzecią grupę.
    }
people-code-gate-hint = Masz zapisane słowa? Wpisz słowo numer { $word }.
people-code-gate-on = Mam go już u siebie
people-code-later = Nie mogę teraz nic zapisać
people-code-again = Zobacz mój kod albo zrób nowy
