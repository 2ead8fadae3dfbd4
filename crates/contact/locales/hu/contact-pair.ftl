# Ketten együtt vagy egyedül, a 18 évnél fiatalabbaknak.

contact-pair-adviser = 18 évnél fiatalabb vagy? Akkor ketten írunk neked, itt viszont csak egy bizalmi személy van. Ezért jobb, ha a csapatnak írsz. Amit beírtál, veled megy.
contact-pair-team = Tovább a csapathoz a szövegemmel
contact-pair-typed = A szöveged lent van, és még nem ment el. Ez a csapat ajtaja.
contact-pair-told-adviser = Figyelünk arra, hogy 18 évnél fiatalabb vagy. Ilyenkor szívesebben írunk ketten, itt viszont csak egy ember van. A csapatban többen vannak: a kezdőlapról tudsz nekik írni. Itt bármikor írhatsz tovább.
contact-pair-told-one = Figyelünk arra, hogy 18 évnél fiatalabb vagy. Ilyenkor szívesebben írunk ketten, de most csak egy segítő van. Bármikor írhatsz tovább.
contact-pair-who = Ha 18 évnél fiatalabb vagy, két segítő ír neked együtt. Ha csak egy van, azt megmondjuk, és ő akkor is segít.
contact-counsel-asked = Tanácsot kértünk tőlük: { $with }. A nevedet nem mondtuk meg.
contact-counsel-question = Amit kérdeztünk: { $question }
contact-counsel-advice = A tanács: { $advice }
contact-counsel-decision = Amit eldöntöttünk: { $decision }
