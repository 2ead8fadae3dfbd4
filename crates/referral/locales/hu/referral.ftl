# Help from others within a plan
referral-to = Kihez

# Kinds of partners
referral-partner-masked = Egy partnerszervezet
referral-partner-debt-help = Segítség adósságban
referral-partner-ggd = GGD (városi egészségügyi szolgálat)
referral-partner-fier = Fier (segítség erőszak után)
referral-partner-housing-office = Lakásügyi pont
referral-partner-legal-help = Jogi segítség
referral-partner-iom = IOM (segítség a hazatéréshez)
referral-partner-ros = ROS (segítség papírok nélkül élőknek)
referral-partner-barka = Barka (segítség közép- és kelet-európaiaknak)
referral-partner-comensha = CoMensha (az emberkereskedelem nyilvántartása)
referral-partner-other = Másik partner

# Back to another country
referral-return-erased = Két héttel a válasz után ez törölve lesz. Csak a szám marad meg.

# How far
referral-state-draft = Beleegyezésre vár
referral-state-approved = Van beleegyezés
referral-state-sent = Átadva
referral-state-answered = Lezárva
referral-state-withdrawn = Visszavonva
referral-preview = Ezt olvassa a partner
referral-preview-until = Utolsó nap: { $day } Más semmi: se név, se akta.
referral-agreed = Beleegyezés:
referral-told-by-you = tőled
referral-told-to = szóban ({ $name })
referral-read = A partner először ekkor olvasta a szöveget: { $when }
referral-not-read = A partner még nem olvasta a szöveget.
referral-closed = A partner már nem tudja olvasni a szöveget.

# How it went
referral-outcome-heading = Hogy ment?
referral-tell = Leírom, hogy ment
referral-how-went = Segített?
referral-outcome-helped = Igen
referral-outcome-partly = Egy kicsit
referral-outcome-not = Nem
referral-outcome-did-not-go = Nem lett belőle, és ez is rendben van
referral-own-words = Mit mondanál el róla?
referral-treatment = Hogyan fogadtak ott?
referral-mine-treatment-hint = Ha nem ment jól, az rajtuk múlt, és nem rajtad.
referral-not-again = Erre a helyre inkább ne még egyszer

# Withdrawing
referral-withdraw-yes = Igen, vond vissza

# With the person
referral-mine-title = Tervem
referral-mine-heading = Ki tud még segíteni
referral-mine-lead = Te döntöd el, mit olvas rólad más, és meddig.
referral-mine-none = Még nincs itt semmi
referral-mine-none-hint = Szeretnél valamiben segítséget? Kérd a segítődtől.
referral-mine-one-heading = Egy kérés máshoz
referral-mine-goal = Mit szeretnél elérni
referral-mine-accompanied = Valaki veled megy
referral-mine-until = Az utolsó nap, amikor a másik olvashatja
referral-mine-fitting = Miért gondolja a segítőd, hogy ez jó neked
referral-mine-words = Így igaz ez a szöveg?
referral-mine-words-text = A másik csak ezt olvassa. Változtass rajta nyugodtan, vagy vegyél ki belőle. A te igened nélkül semmi nem megy el.
referral-mine-text = A szöveg
referral-mine-agree = Igen, ezt a másik olvashatja
referral-mine-outcome-text = Semmit nem kell elmondanod. Az is rendben van, ha nem mész el.
referral-mine-withdraw = Mégsem szeretném ezt
referral-mine-withdraw-question = A másik akkor azonnal nem tudja tovább olvasni a szöveget. Nem kell megmondanod, miért.

# With the partner
referral-partner-title = Üzenet
referral-partner-heading = Valaki írt neked valamit
referral-partner-lead = Kaptál egy kódot. Ezzel elolvashatod, mit szeretne veled tudatni az, aki írta.
referral-partner-code = A kód
referral-partner-read = Szöveg elolvasása
referral-partner-unknown = Ezzel a kóddal nincs mit olvasni. Talán visszavonták a szöveget, elmúlt az utolsó nap, vagy már érkezett válasz. Kérdezd meg attól, akitől a kódot kaptad.
referral-partner-text-heading = A szöveg
referral-partner-text-lead = Ezeket a szavakat az hagyta jóvá, aki írta.
referral-partner-until = Az utolsó nap, amikor olvashatod: { $day }
referral-partner-quiet = Aki írta, látja, hogy megnyitottad. A szöveget bármikor visszavonhatja. Ne őrizz meg többet, mint amennyi kell.

# Meegaan, papier, antwoord, blijven of gaan
referral-outcome-stays = Itt maradok
referral-outcome-goes = Visszamegyek
referral-outcome-unsure = Még nem tudom
referral-return-stays-next = Maradni ugyanolyan jó. A segítőd veled együtt megnézi, mi lehetséges itt.
referral-return-next = A kérdések megnézése
referral-along-who = Ki megy veled
referral-along-day = Melyik napon
referral-along-agreed = Mi a megállapodás
referral-along-interpreter = Milyen nyelvre kell tolmács
referral-answer-heading = Mit válaszolt a partner
referral-mark = A beleegyezés jele: { $mark }
referral-printed = Ezt a szöveget papírra tették ezen a napon: { $day }. A papírt senki sem vonhatja vissza.
referral-partner-ends = A kód eddig működik: { $when }. Utána nem nyit meg semmit.
referral-partner-answer-heading = A válaszod
referral-partner-answer = Mit szeretnél visszaírni?
referral-partner-answer-hint = Egyszer válaszolhatsz. Aki írta, az is elolvassa. Ne írj olyat, amire nincs szükséged.
referral-partner-thanks-heading = A válaszod megérkezett
referral-partner-thanks = A kód már nem működik. Bezárhatod ezt az oldalt.

# Stay or go back: the first line of a way is its name, each line after it a paragraph.
referral-elsewhere = Maradni vagy visszamenni?
referral-elsewhere-lead = Olvasd el nyugodtan, mi lehetséges. Nem őrizzük meg, hogy ezt olvasod. Semmi sem történik, amíg te nem kérsz valamit, és bármikor abbahagyhatod.
referral-elsewhere-stay =
    Maradni
    Maradni ugyanolyan jó választás. Együtt megnézzük, mi lehetséges itt, akkor is, ha nincsenek papírjaid.
    Nem kell megmondanod, miért.
referral-elsewhere-iom =
    IOM: segítség a visszatéréshez
    Azoknak, akik maguk szeretnének visszamenni az országukba.
    Az IOM segít a papírokkal, az utazással és néha az újrakezdéssel. Neked nem kerül semmibe. Az indulásig még mondhatsz nemet.
    Mehetsz egyedül, vagy valakivel közülünk. Nem mondjuk el nekik, ki vagy: ezt te teszed.
referral-elsewhere-ros =
    ROS: segítség, ha nincsenek papírjaid
    Azoknak, akiknek nincsenek papírjaik, Rotterdamban és környékén.
    A ROS tanácsot ad, mi lehetséges, és segít abban, ami a legsürgősebb. Máshol laksz? Akkor ott keresünk ilyen helyet.
    Mehetsz egyedül, vagy valakivel közülünk. Hogy vannak-e papírjaid, azt te mondod el.
referral-elsewhere-barka =
    Barka: segítség a saját nyelveden
    Azoknak, akik Közép- vagy Kelet-Európából jöttek és vissza szeretnének menni.
    A Barka a saját nyelveden beszél veled, és segít a papírokkal, az utazással és egy hellyel a kezdéshez.
    Mehetsz egyedül, vagy valakivel közülünk. Te választod, mit mondasz el magadról.
referral-elsewhere-how = Hogyan jutsz oda, és most milyen nyelveken beszélnek: kérdezd a segítődet, ő utánanéz neked.
referral-elsewhere-ask = Beszélni róla
referral-elsewhere-ask-lead = A segítőd elolvassa ezt, és a beszélgetésetekben válaszol. Nyugodtan változtass a szavakon.
referral-elsewhere-words = Szeretnék beszélni arról, hogy maradjak vagy visszamenjek.
