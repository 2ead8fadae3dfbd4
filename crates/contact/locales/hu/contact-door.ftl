# The front door: what somebody reads who comes for the first time.

## Beginning

contact-front-believed = Nem csak veled történik ilyen, és hiszünk neked. Fiúk és férfiak is írnak nekünk.
contact-front-or = Vagy küldd el az egyik mondatot
contact-opening-more = Többet szeretnék tudni.
contact-opening-not-okay = Történt valami, ami nem volt rendben.
contact-opening-danger = Most veszélyben vagyok.
contact-topics = Nem tudod, hol kezdd? Válassz egy témát
contact-topics-text = Bármi lehet. Koppints egy szóra, és a mezőben már ott lesz egy kezdet. Ezzel még nem küldesz el semmit.
contact-topics-more = További témák
contact-topic-sentence = Erről szeretnék beszélni: { $topic }.
contact-topic-home = lakás
contact-topic-money = pénz
contact-topic-days = munka, iskola vagy valami elfoglaltság
contact-topic-people = emberek körülöttem
contact-topic-mind = hogy érzem magam
contact-topic-body = a testem
contact-topic-daily = hétköznapi ügyek intézése
contact-topic-love = szerelem és szex
contact-topic-meaning = ami fontos nekem
contact-front-young = 18 évnél fiatalabb vagy?
contact-front-young-text = Akkor nálunk ketten olvassák. Nem kell ezt megmondanod.
contact-front-young-tick = Írjátok hozzá, hogy 18 évnél fiatalabb vagyok

## Is somebody there?

contact-door-open = Most van itt valaki, { $time }-ig.
contact-door-closed-today = Most nincs itt senki. Ma { $time }-kor itt vagyunk.
contact-door-closed-tomorrow = Most nincs itt senki. Holnap { $time }-kor megint itt vagyunk.
contact-door-closed-day = Most nincs itt senki. Legközelebb ekkor vagyunk itt: { $day }, { $time }.
contact-door-full = Most nagyon sokan írnak. Az üzeneted megérkezik, és kapsz választ.
contact-door-unknown = Az üzeneted mindig megérkezik, éjjel-nappal.
contact-door-answer-today = Még ma kapsz választ.
contact-door-answer-tomorrow = Holnap kapsz választ, { $time } után.
contact-door-answer-day = Ekkor kapsz választ: { $day }, { $time } után.
contact-door-answer-unknown = Általában munkanapon válaszolunk. Este és hétvégén tovább tarthat.
contact-door-day-1 = Hétfő
contact-door-day-2 = Kedd
contact-door-day-3 = Szerda
contact-door-day-4 = Csütörtök
contact-door-day-5 = Péntek
contact-door-day-6 = Szombat
contact-door-day-7 = Vasárnap
contact-door-closed-days = Ezeken a napokon nincs itt senki:
contact-door-closed-from = { $first } és { $last } között (ez a két nap is)
contact-door-phone = Inkább telefonálnál?

## Just sent

contact-danger-title = Először ezt
contact-danger-text = El tudsz menni? Menj olyan helyre, ahol emberek vannak. Nem tudsz beszélni? Hívd a 112-t, és maradj vonalban.
contact-danger-us = Az üzeneted nálunk legfelül van. Mi nem tudunk olyan gyorsan odaérni, mint a 112.
contact-help-also = Itt is kaphatsz segítséget

## Cards with help

contact-help-title = Olvasnivaló
contact-help-write = Írj nekünk
contact-help-online = Valaki képekkel vagy videókkal fenyeget
contact-help-online-heading = Ha valaki képekkel vagy videókkal fenyeget
contact-help-online-lead = Ez nem a te hibád. Gyakran előfordul, és lehet ellene tenni.
contact-help-online-stop = Ne válaszolj többet. Ne fizess, és ne küldj semmi újat. Különben általában még többet kérnek.
contact-help-online-keep = Őrizd meg a bizonyítékot a saját telefonodon: képernyőképeket a fenyegetésről, neveket, dátumokat. Még ne töröld a beszélgetést.
contact-help-online-remove = Vetesd le. Jelentheted magánál az oldalnál vagy az appnál. A „Helpwanted” (holland segítség ilyen ügyekben) ingyen segít ebben. Keress rá erre a szóra.
contact-help-online-report = Tehetsz feljelentést a rendőrségen, de nem muszáj. Ha szeretnéd, valaki veled mehet.
contact-help-online-talk = Beszélj róla valakivel, akiben megbízol, vagy velünk.
contact-help-online-never = Ne küldj nekünk képeket vagy videókat. Itt nem lehet, és nem is kell: hiszünk neked.
contact-guide-link = Olvass nyugodtan: mit csinálunk és mit tehetsz
contact-help-home = Valaki bánt, akitől függök
contact-help-home-heading = Ha olyan bánt, akitől függsz
contact-help-home-lead = Társ, család, főnök, valaki, akinél laksz. Ilyenkor nem egyszerű elmenni. Nem is kell rögtön bármiről döntened.
contact-help-home-fier = A Fier (segítő szervezet) sokat tud arról, amikor valaki közeli bánt.
contact-help-home-offer = Szeretnéd, hogy veled együtt keressük meg a Fiert? Megtehetjük. A nem is jó válasz, akkor mi egyszerűen itt maradunk.
contact-help-young = Ezt olvasd el, ha 18 évnél fiatalabb vagy
contact-help-young-heading = Ha 18 évnél fiatalabb vagy
contact-help-young-lead = Jó, hogy itt vagy. Nem csak veled történik ilyen, és hiszünk neked. Lányokkal és fiúkkal is megtörténik.
contact-help-young-two = Nálunk ilyenkor mindig két segítő olvas, mert jól akarjuk csinálni.
contact-help-young-limits = Ha súlyos veszélyben vagy, talán nem tudunk mindent magunkban tartani. Ha lehet, először neked szólunk.
contact-help-young-open = Bármikor írhatsz itt tovább, akkor is, ha nem mondasz el mindent.

## Worried about somebody else

contact-concern-link = Aggódom valakiért
contact-concern-heading = Aggódsz valakiért
contact-concern-lead = Mondd el, mit látsz vagy hallasz. Egy segítő veled gondolkodik. Nem kell megmondanod, ki vagy.
contact-concern-names = Inkább ne írj neveket. Ami névnek, számnak vagy címnek látszik, azt kivesszük, mielőtt bármit megőriznénk.
contact-concern-message = Mi aggaszt?
contact-concern-hint = Például: mit láttál, mikor, és mit tettél már? Utána kapsz egy kódot, amellyel vissza tudsz jönni.
contact-concern-look = Nézd meg, hogyan érkezik meg
contact-concern-free = Amit itt írsz, abból soha nem lesz magától bejelentés.
contact-concern-review = Így érkezik meg hozzánk
contact-concern-changed = Kivettük, ami valakihez elvezethet. A segítő így olvassa:
contact-concern-same = Nem találtunk neveket vagy számokat. A segítő így olvassa:
contact-concern-check = Te is nézd át: egy program nem lát meg minden nevet, és néha túl sokat vesz ki.
contact-concern-send = Küldd el így
contact-concern-change = Változtatni szeretnék
contact-concern-not-yet = Még semmi nem lett elküldve vagy elmentve.
contact-concern-thread = Mások nevét, számát és címét kivesszük abból, amit írsz.

## The confidential adviser

contact-adviser-link = A bizalmi személyhez
contact-adviser-heading = A bizalmi személy
contact-adviser-lead = Itt egyetlen emberrel írsz, aki meghallgat és veled gondolkodik, a csapattól függetlenül.
contact-adviser-alone = Ezt csak bizalmi személy olvashatja. Más segítők nem, és a csapatvezetőjük sem.
contact-adviser-hat = A bizalmi személy néha a csapatban is dolgozik. Itt nem: amit itt írsz, az nem megy át a másik munkájába.
contact-adviser-limits = Ha valaki most életveszélyben van, a bizalmi személy sem hallgathat mindig. Ha lehet, először te tudod meg.
contact-adviser-message = Az üzeneted a bizalmi személynek

## How long something stays

contact-thread-ends = Ha már senki nem ír, ezen a napon töröljük a beszélgetést: { $day }
contact-erased-on = A törlés napja: { $day }
contact-erased-receipt = Ha a következő időben visszajössz a kódoddal, ezt még elolvashatod. Utána már mi sem tudjuk.
