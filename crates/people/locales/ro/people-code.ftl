# The card of a code, wherever somebody gets one (OUT-20).

people-code-keep = Notează codul sau fă-i o poză, într-un loc pe care îl vezi doar tu.
people-code-as-words = Vrei mai bine zece cuvinte?
people-code-as-words-text = Este același cod, în cuvinte. Ordinea contează. Poți reveni cu cuvintele sau cu literele și cifrele.
people-code-as-picture = Vrei mai bine o imagine?
people-code-as-picture-text = Scaneaz-o cu alt aparat. În imagine este doar codul, nu și de la ce site este.
people-code-picture = Codul ca imagine de scanat. Același cod este mai sus, în litere și cifre.
people-code-gate =
    { $group ->
        [second] L-ai păstrat? Mai scrie o dată al doilea grup.
       *[third] L-ai păstrat? Mai scrie o dată al treilea grup.
    }
people-code-gate-hint = Ai notat cuvintele? Atunci scrie cuvântul { $word }.
people-code-gate-on = L-am păstrat
people-code-later = Acum nu pot păstra nimic
people-code-again = Vezi codul meu sau fă unul nou
