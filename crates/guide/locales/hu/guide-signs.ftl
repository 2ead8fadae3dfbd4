# Amit a látogatók a szabályokról, jogokról, más helyekről és panaszokról olvasnak.

guide-rules-heading = A szabályok és a munkád
guide-rights-heading = A jogaid
guide-kinds = Munkafajták
guide-rules-lead = Itt azt olvasod, mit jelent valami neked. Nem kell magadról mesélned.
guide-rules-free = Nem vagyunk hivatal. Nem kérünk engedélyt vagy papírokat, és mindig kapsz segítséget.
guide-rules-none = Erről semmit sem tudunk biztosan. Kérdezz minket, és együtt kiderítjük.
guide-rules-general = Ez általános magyarázat. Nem vagy biztos benne? Kérdezz minket.
guide-way-own = Magamnak dolgozom
guide-way-operator = Másnál vagy máson keresztül dolgozom
guide-way-home = Otthon dolgozom
guide-way-online = Online dolgozom
guide-way-else = Valami más, vagy inkább nem mondom
guide-scope-national = Országos
guide-scope-local = Helyi
guide-rule-unsure = Ezt nem tudjuk biztosan
guide-rule-changed = Valami megváltozott. Utánanézünk, igaz-e még.
guide-rule-source = Forrás
guide-rule-version = Változat

## Ami az egész országban érvényes

guide-law-business = Egy szexüzlethez engedély kell. A polgármester dönt róla, és aki vezeti, annak üzleti terv kell. Minden település szabályozhatja másként.
guide-law-home = Hogy dolgozhatsz-e otthon, az a településtől függ. Néhol szabad, olykor feltételekkel.
guide-law-bill = Van egy törvényjavaslat, amely szerint neked is engedély kellene. Hogy törvény lesz-e és mikor, nem tudjuk.
guide-law-supervision = Az ellenőrzés az üzletek vezetőiről szól, nem rólad.
guide-law-file = A településen keresztül kapsz segítséget? Akkor elolvashatod, mi van rólad leírva, másolatot kaphatsz, és kijavíttathatod a hibákat.
guide-law-wipe = Kérheted az adataid törlését. Ennek három hónapon belül meg kell történnie, kivéve ha valaki másnak nagyon fontos, vagy törvény tiltja.
guide-law-share = A rólad szóló adatok csak akkor mennek máshoz, ha beleegyezel. 12 éves kortól erről te döntesz. Néha törvény tesz kivételt.
guide-law-special = Amit a szexről mondasz, az külön védett. Nyugodtan kérdezd meg, miért akarja valaki tudni.
guide-law-time = Kényszerít valaki, és nincs tartózkodási engedélyed? Akkor gondolkodási időt kaphatsz: legfeljebb három hónapot, vagy 30 napot, ha rád a ‘Dublin’ vonatkozik. Ez alatt itt lehetsz.

## Hol tehetsz panaszt

guide-route-us = Mondd el nekünk. Nem kell megmondanod, ki vagy.
guide-route-them = Tegyél panaszt magánál az intézménynél. Segítünk írni, vagy veled megyünk.
guide-route-about-us = Rólunk szól? Mondd el annak, akinek akarod. Ha van bizalmi személy, az első oldalon találod.

## Más helyek

guide-links-heading = Más helyek, ahol segítenek
guide-links-lead = Ezek az oldalak nem a mieink. Nem látják, hogy innen jössz.
guide-links-none = Itt még nincsenek linkek.
guide-now-heading = Most kell valaki?
guide-now-young = Fiatal vagy, és beszélni szeretnél? Hívd ingyen a Kindertelefoont.
guide-use-harm = Erőszakról vagy kényszerről, vagy ha fiatal vagy
guide-use-rainbow = Azoknak, akik férfiakat szeretnek, és más LMBTI embereknek
guide-use-health = Egészség
guide-use-work = Más munka, vagy abbahagyni
guide-use-town = Az önkormányzat
guide-use-else = Valami más

## Férfiaknak és fiúknak

guide-men-lead = Nem kérdezzük, kit szeretsz, és nem is találgatjuk.
guide-men-love = Férfiakat szeretsz
guide-men-love-text = Ezt itt nem kell megmagyaráznod, sem eltitkolnod. Amit pénzért teszel, semmit sem mond arról, hogyan szeretsz.
guide-men-love-home = Nem tudhatja meg a családod? Nem lépünk kapcsolatba velük.
guide-men-work = Nem szeretsz férfiakat, de pénzért férfiakkal szexelsz
guide-men-work-text = Nem te vagy az egyetlen. Ettől nem leszel más ember.
guide-men-work-body = A tested akkor is reagálhat, ha valamit nem akarsz. Ez semmit sem mond rólad.
guide-men-young = Mindent elmondhatsz nekünk. Nem a te hibád, akkor sem, ha pénzt kaptál.
guide-men-talk = Inkább férfival vagy inkább nővel beszélnél? Mondd meg nekünk.

## Panasz

guide-complaint-heading = Panasz továbbadása
guide-complaint-agency = Milyen intézmény volt?
guide-agency-police = A rendőrség
guide-agency-town = Az önkormányzat
guide-agency-care = Orvos vagy kórház
guide-agency-help = Szociális segítség vagy szálló
guide-agency-office = Pénzzel, munkával vagy lakással foglalkozó hivatal
guide-agency-else = Valami más
guide-complaint-what = Mi történt?
guide-complaint-hint = Ne írj neveket, a tiédet se.
guide-complaint-change = Minek kell megváltoznia?
guide-complaint-name = Hogy hívják az intézményt?
guide-complaint-name-hint = Csak ha megnevezhetjük.
guide-complaint-agree = Megnevezhetitek az intézményt
guide-complaint-agree-needed = Jelöld be, hogy megnevezhetjük, vagy hagyd üresen a nevet.
guide-complaint-code = Itt egy visszatérő kód áll. Előbb vedd ki.
guide-complaint-kept = Nem kérdezzük, ki vagy, ezért nem tudunk válaszolni. { $days } nap után töröljük.
guide-complaint-done = Megkaptuk. Köszönjük.
guide-complaint-done-text = Továbbvisszük anélkül, hogy megneveznénk téged. { $days } nap után töröljük. Segítséget vagy választ is szeretnél? Írj nekünk.
