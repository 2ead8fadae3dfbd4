# The card of a code, wherever somebody gets one (OUT-20).

people-code-keep = Írd le a kódot, vagy készíts róla fotót olyan helyre, amit csak te látsz.
people-code-as-words = Inkább tíz szót szeretnél?
people-code-as-words-text = Ez ugyanaz a kód, szavakkal. A sorrend számít. A szavakkal vagy a betűkkel és számokkal is vissza tudsz jönni.
people-code-as-picture = Inkább képet szeretnél?
people-code-as-picture-text = Olvasd be egy másik eszközzel. A képben csak a kód van, az nem, hogy melyik oldalról való.
people-code-picture = A kód képként, beolvasáshoz. Ugyanez a kód fent van betűkkel és számokkal.
people-code-gate =
    { $group ->
        [second] Elmentetted? Írd be újra a második csoportot.
       *[third] Elmentetted? Írd be újra a harmadik csoportot.
    }
people-code-gate-hint = A szavakat írtad le? Akkor azt a szót írd be, amelyik ennyiedik a sorban: { $word }.
people-code-gate-on = Elmentettem
people-code-later = Most nem tudok semmit elmenteni
people-code-again = Megnézem a kódomat, vagy újat kérek
