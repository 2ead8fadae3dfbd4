# Voor welke regio's een organisatie werkt.

insight-worked-title = Voor welke regio’s werken jullie?
insight-worked-lead = Met één regio telt alles daarvoor. Werken jullie voor meer regio’s, zeg dan wie voor welke regio werkt. Dan staan veldwerk en begonnen trajecten ook per regio in de cijfers.
insight-worked-empty = Er staat nog geen regio. Cijfers zijn dan van de hele organisatie.
insight-worked-everybody = Iedereen
insight-worked-who = Wie
insight-worked-alone = Telt niet apart: anders is een cijfer van één medewerker te zien of uit te rekenen.
insight-worked-alone-shifts = Veldwerk telt niet apart: anders is een cijfer van één medewerker te zien of uit te rekenen.
insight-worked-alone-cases = Begonnen trajecten tellen niet apart: anders is een cijfer van één medewerker te zien of uit te rekenen.
insight-worked-remove-question = Wat al geteld is, blijft geteld. Nieuwe cijfers noemen deze regio niet meer.
insight-worked-add = Regio erbij
insight-worked-name = Naam van de regio
insight-worked-name-hint = Zoals de gemeente die noemt, bijvoorbeeld Eemland. Geen namen van mensen.
insight-worked-full = Er passen { $max } regio’s in.
insight-worked-put = Wie werkt waar?
insight-worked-put-text = Alleen wie vanaf nu iets doet, telt voor de nieuwe regio. Cijfers per medewerker maken we niet.
insight-worked-none = Geen regio
