# Kinds of work: what works safely and what somebody can count on. Visitors read this.

outreach-kinds-title = Jó tudni
outreach-kinds-heading = Munkafajták
outreach-kinds-lead = Olvasd el, ami a te munkádhoz illik. Minden egy oldalon van, így nem látjuk, mit olvasol.
outreach-kinds-all = Te döntöd el, kivel, mit és mikor. Mindig mondhatsz nemet. Valakit kényszeríteni bűncselekmény.
outreach-kinds-safe = Biztonságos munka
outreach-kinds-count = Amire számíthatsz
outreach-kinds-here = Nálunk a környéken
outreach-kinds-source = Forrás:
outreach-kinds-checked = Megnézve: { $day }
outreach-kinds-rules = Szabályok és jogok
outreach-kinds-links = Hova fordulhatsz még
outreach-kinds-write = Írj nekünk

outreach-kind-window = Kirakatban
outreach-kind-window-safe = Próbáld ki a vészgombot, mielőtt elkezded. Te választod meg, ki jön be. Beszéld meg a szomszédokkal, ki jön, ha baj van.
outreach-kind-window-count = Aki a szobát kiadja neked, annak biztosítania kell, hogy visszautasíthass ügyfeleket. Kérdezd meg, van-e írásos bérleti szerződés.

outreach-kind-escort-own = Escort, önállóan
outreach-kind-escort-own-safe = Először beszélj az új ügyféllel. Mondd meg valakinek, akiben bízol, hol vagy és mikor hívod. Menj el, ha nem érzed jól magad.
outreach-kind-escort-own-count = A keresetedből adót fizetsz. Néha be kell jelentkezned a kereskedelmi kamaránál. Együtt utánanézünk, a betegség esetére szóló biztosításnak is.

outreach-kind-escort-agency = Escort, ügynökségen át
outreach-kind-escort-agency-safe = Beszéljetek meg egy szót, ami azt jelenti: gyere értem. Telefonálj, amikor megérkezel és amikor eljössz.
outreach-kind-escort-agency-count = Az ügynökség nem kényszeríthet ügyfél fogadására, óvszer nélküli szexre, ivásra vagy drogra. Bírságot nem adhat. Kérd papíron, amiben megegyeztetek.

outreach-kind-street-work = Az utcán
outreach-kind-street-work-safe = Ott dolgozz, ahol valaki figyel rád. Jegyezd meg, milyen az autó. Beszéld meg, mikorra érsz vissza.
outreach-kind-street-work-count = Hogy szabad-e az utcán dolgozni, az településenként más. Ételt, orvost vagy éjszakára helyet keresel? Kérdezd meg tőlünk, hová mehetsz.

outreach-kind-home = Otthon
outreach-kind-home-safe = Beszélj vele, mielőtt megadod a címed. Tartsd magadnál a telefonod és a kulcsod. Tudja valaki, mikor jön hozzád látogató.
outreach-kind-home-count = Hogy szabad-e otthon dolgozni, az településenként más. Kérdezz minket. Nem kell megmondanod, hol laksz.

outreach-kind-club = Klubban
outreach-kind-club-safe = Először nézd meg, hol a kijárat és a vészgomb. Beszéljétek meg a kollégákkal, hogy figyeltek egymásra.
outreach-kind-club-count = A klub nem kényszeríthet ügyfél fogadására, óvszer nélküli szexre, ivásra vagy drogra. Papíron láthatod, mennyit keresel. Az adóhivatalnál tehetsz panaszt; segítünk.

outreach-kind-private-house = Magánházban
outreach-kind-private-house-safe = Tartsd magadnál a kulcsod, a telefonod és az irataid. El akarsz menni? Előbb szólj valakinek a házon kívül. Együtt gondolkodunk.
outreach-kind-private-house-count = A ház nem kényszeríthet ügyfél fogadására vagy olyasmire, amit nem akarsz. Az irataid és a pénzed a tiéd. Bármikor abbahagyhatod.

outreach-kind-salon = Masszázsszalonban
outreach-kind-salon-safe = Mondd meg előre, mi tartozik a masszázshoz és mi nem. Elég egy nem. Nem kell semmit megmagyaráznod.
outreach-kind-salon-count = Szalonban sem kényszeríthet senki. A saját nyelveden is beszélhetsz. Válaszd ki fent, vagy kérj tőlünk tolmácsot.

outreach-kind-online = Interneten
outreach-kind-online-safe = Olyan nevet és számot használj, amit máshol nem. Nézd meg, elárulja-e egy fotó, hol vagy.
outreach-kind-online-count = Valaki akaratod ellenére képeket terjeszt rólad, vagy ezzel fenyeget? Az bűncselekmény. Segítünk eltávolíttatni őket.
