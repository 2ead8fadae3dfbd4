## The code, to keep

contact-code-safe = Cine are codul îți poate citi conversația. Așa că nu-l da nimănui și nu-l trimite într-un mesaj.
contact-code-lost = Dacă pierzi codul, nu îl putem găsi din nou. Dacă mai vorbești cu noi și în alt loc, facem împreună unul nou.
contact-code-gate-wrong = Încă nu e la fel. Nu-i nimic: codul tău e tot aici. Uită-te la ce ai notat și mai scrie o dată.
contact-code-later-text = Cât timp ești acum aici, poți vedea din nou codul în conversația ta.

## Seeing it again, or a new one

contact-code-again-heading = Codul tău
contact-code-again-lead = Nu se uită nimeni? Atunci îți mai arătăm o dată codul.
contact-code-again-yes = Arată codul meu
contact-code-again-no = Nu acum
contact-code-again-none = Codul tău nu a fost păstrat la această conversație. Dar poți face unul nou.
contact-code-seen = Ți-a văzut cineva codul?
contact-code-seen-text = Atunci faci aici unul nou. Cu codul vechi nu mai intră nimeni, nici de pe alt aparat.
contact-code-seen-new = Fă un cod nou
contact-code-seen-question = Codul vechi nu mai merge imediat după asta, nici pentru planul tău. Îl poți păstra acum pe cel nou?
contact-code-seen-yes = Da, fă unul nou
contact-code-new-heading = Codul tău nou
contact-code-new-lead = Codul vechi nu mai merge. Acesta merge. Nu s-a pierdut nimic.

contact-code-in-text = În textul tău este un cod pentru a reveni. Cine are acel cod poate citi conversația. Scoate-l mai întâi, apoi poți trimite textul.

contact-kept-code-asked = { $name } a cerut un cod nou. Se uită și a doua persoană din echipă.
contact-kept-code-renewed = Codul a fost înlocuit cu unul nou. Cel vechi nu mai merge.
contact-code-lost-how-lost = Codul era pierdut.
contact-code-lost-how-never = Codul nu ajunsese.
