# Roles
people-role-outreach-worker = Terepen dolgozó segítő
people-role-case-manager = Állandó segítő
people-role-job-coach = Munkatanácsadó
people-role-trafficking-coordinator = Segítségkoordinátor
people-role-housing-supervisor = Lakhatási segítő
people-role-confidential-adviser = Bizalmi személy
people-role-team-lead = Csapatvezető
people-role-administrator = Rendszergazda
people-role-educator = Felvilágosító
people-role-policy-officer = Szakpolitikai munkatárs

# Places
people-nav-conversation = Beszélgetés
people-nav-mine = Tervem

# What you wrote comes along
people-held-title = A szöveged megvan
people-held-kept = Amit most írtál, elmentettük. Megtalálod, amint beléptél.
people-held-lead = Most még elküldheted. Eddig semmi nem lett elküldve.
people-held-send = Elküldöm most
people-held-drop = Nem küldöm el

# Coming back with a code
people-back-title = Visszatérés
people-back-lead = Írd be a kódot, amit tőlünk kaptál. Akkor újra a beszélgetésedben vagy.
people-back-code = A kódod
people-back-hint = 20 betű és szám, vagy a tíz szavad. A nagybetű, a kötőjel és a szóköz nem számít.
people-back-enter = A beszélgetésemhez
people-back-lost = Elveszett a kódod?
people-back-new = Kezdj új beszélgetést
people-back-length = Egy kódban 20 betű és szám van. Itt { $found } van. Nézd meg még egyszer a kódot.
people-back-character = Van egy jel, ami nem lehet kódban. Ennyiedik a sorban: { $position }. Nézd meg még egyszer a kódot.
people-back-word = Van egy szó, ami nincs a listánkon. Ennyiedik a sorban: { $position }. Nézd meg még egyszer azt a szót.
people-back-words = Egy kódban tíz szó van. Itt { $found } van. Nézd meg még egyszer a kódot.
people-back-typo = Elírás van a kódban. Nézd meg még egyszer az elejétől a végéig.
people-back-replaced = Ezt a kódot egy új váltotta fel. Nem te kérted? Írj nekünk: kezdj új beszélgetést, és mondd el, hogy kicserélték a kódodat.
people-back-unknown = Ezzel a kóddal nem találunk beszélgetést. Talán törölve lett, vagy egy jel más. Bármikor kezdhetsz új beszélgetést.

# Log
people-deed-read = Olvasás
people-deed-write = Írás
people-deed-begin = Kezdés
people-deed-erase = Törlés
