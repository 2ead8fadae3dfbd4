# The card that is handed out beside others.

outreach-card-title = Kártya
outreach-card-heading = Kik vagyunk
outreach-card-who = A { $organisation } segítői vagyunk.
outreach-card-no-police = Nem a rendőrségtől és nem az önkormányzattól jöttünk.
outreach-card-nothing = Nem ellenőrzünk téged. Nem írjuk fel a nevedet, és azt sem, amit mondasz.
outreach-card-may = Bármit kérdezhetsz tőlünk. Az is rendben van, ha nem szeretnél beszélgetni. Később itt írhatsz nekünk, név nélkül:
outreach-card-print = Ezt a kártyát kinyomtathatod.
