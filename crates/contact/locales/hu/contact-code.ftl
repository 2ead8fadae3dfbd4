## The code, to keep

contact-code-safe = Akinél a kód van, elolvashatja a beszélgetésedet. Ezért ne add oda senkinek, és ne küldd el üzenetben.
contact-code-lost = Ha elveszíted a kódot, mi nem tudjuk megtalálni. Ha máshol is beszélsz velünk, együtt csinálunk egy újat.
contact-code-gate-wrong = Ez még nem ugyanaz. Nem baj: a kódod még itt van. Nézd meg, mit írtál le, és írd be újra.
contact-code-later-text = Amíg most itt vagy, a beszélgetésedben még egyszer megnézheted a kódot.

## See it again, or a new one

contact-code-again-heading = A kódod
contact-code-again-lead = Senki nem látja a képernyődet? Akkor még egyszer megmutatjuk a kódodat.
contact-code-again-yes = Mutasd a kódomat
contact-code-again-no = Most nem
contact-code-again-none = Ennél a beszélgetésnél a kódod nincs elmentve. Újat viszont kérhetsz.
contact-code-seen = Látta valaki a kódodat?
contact-code-seen-text = Akkor itt csinálj egy újat. A régi kóddal már senki nem tud belépni, más eszközön sem.
contact-code-seen-new = Új kódot kérek
contact-code-seen-question = A régi kód akkor azonnal nem működik többé, a tervedhez sem. El tudod most menteni az újat?
contact-code-seen-yes = Igen, kérek újat
contact-code-new-heading = Az új kódod
contact-code-new-lead = A régi kód már nem működik. Ez igen. Semmi nem veszett el.

contact-code-in-text = A szövegedben van egy kód a visszatéréshez. Akinél ez a kód van, elolvashatja a beszélgetést. Először vedd ki, aztán elküldheted.

contact-kept-code-asked = { $name } új kódot kért. Egy második kolléga is megnézi.
contact-kept-code-renewed = Új kód készült. A régi már nem működik.
contact-code-lost-how-lost = A kód elveszett.
contact-code-lost-how-never = A kód nem érkezett meg.
