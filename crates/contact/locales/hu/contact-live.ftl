# A conversation that comes in by itself: what the visitor sees.

contact-live-about = Amíg ez az oldal nyitva van nálad, látjuk, hogy itt vagy, hogy írsz-e, és meddig olvastál. Ezt nem őrizzük meg.
contact-live-waits = Az új üzenetek itt maguktól megjelennek.
contact-live-here = Most van itt valaki.
contact-live-types = Valaki választ ír.
contact-live-away = Most egy kicsit nincs itt senki. Amit írsz, megmarad.
contact-live-seen = Látták.
contact-live-frame = Új üzenetek
contact-live-refresh = Frissítsd az oldalt
contact-live-lost = Most nincs kapcsolat. Újra próbáljuk.
contact-live-erased-above = Valami törölve lett.
contact-live-gone = Ez a beszélgetés már nincs meg.
contact-live-left = Kiléptél ebből a beszélgetésből. A kódoddal vissza tudsz jönni.
contact-live-elsewhere = Ez a beszélgetés túl sok ablakban van nyitva. Itt már nem jelenik meg új.
contact-live-full = Most nagyon sokan írnak. Az új üzenetek nem jelennek meg maguktól.
