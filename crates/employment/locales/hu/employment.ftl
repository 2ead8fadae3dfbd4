# Fields of the plan
employment-keeps-hint = Szabadnapok, más munka mellette, ami jól megy.
employment-skills-hint = Egyszerű szavakkal, például alkudni, meghallgatni, tervezni vagy önállóan dolgozni. Hogy mi kerül papírra, azt az dönti el, akié a terv.
employment-hard-hint = Se diagnózis, se papírok. Csak az, ami segít továbblépni.
employment-benefit-hint = Milyen űrlap, melyik nap, ki megy veled? A számok és igazolások annál maradnak, akié a terv.
employment-steps-hint = Minden lépéshez egy nap.

# Suggestions
employment-reply-waits = Válaszra vár
employment-reply-yes = Igen
employment-reply-no = Nem

# Applications
employment-applications = Jelentkezések állásra

# With the person
employment-mine-title = Tervem
employment-mine-heading = Munka és tanulás
employment-mine-none = Még nincs terved munkára vagy tanulásra
employment-mine-none-hint = Elkezdheted egyedül is, vagy a segítőddel együtt.
employment-mine-no-part = Itt még nincs semmi
employment-mine-no-part-hint = Szeretnél valamit munkával vagy tanulással? Kérj a segítődtől munkatanácsadót.
employment-mine-wish = Amit szívesen csinálnál
employment-mine-keeps = Ami marad, ahogy van
employment-mine-skills = Amiben jó vagy
employment-mine-suggestions = Talán neked való
employment-mine-suggestions-text = Ezt te látod elsőként. A munkáltató semmiről nem tud. Bármikor mondhatsz nemet, indok nélkül.
employment-mine-why = Miért gondolt erre { $name }:
employment-mine-yes = Igen, mondj többet
employment-mine-no = Nem, inkább nem
employment-mine-change = Tervem módosítása
employment-mine-change-text = Ez a terv a tiéd. A munkatanácsadód elolvassa, amit megváltoztatsz. Ami korábban itt állt, olvasható marad, amíg ki nem törlöd.
employment-erase-plan-question = A terv és minden, ami korábban benne állt, eltűnik.
