# Ki kísér, válaszol és jön.

casework-lead-decided = Így döntött
casework-lead-because-gone = A korábbi kísérőd már nincs itt, és nem tudtunk megkérdezni. Bármikor kérhetsz valaki mást.
casework-lead-rest = Most { $name } a kísérőd, és olvassa a tervedet. A beszélgetésed és a többi rész csak akkor nyílik meg, ha igent mondasz.
casework-lead-write-to = Írás neki: { $name }
casework-lead-write-lead = Most nincs beszélgetés. Ugyanazzal a kóddal kezdhetsz egyet.
casework-lead-write = Beszélgetés kezdése
casework-lead-answer-by = Legkésőbb ekkor válaszolunk: { $when }.
casework-lead-taken = { $name } olvassa a kérdésedet, és válaszol.
casework-lead-moved = Áttéve. Előtte ez volt: { $when }.
