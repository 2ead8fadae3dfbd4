# Wat een team van zijn eigen werk ziet en instelt.

casework-seen-quiet = Al lang stil
casework-seen-quiet-title = Stilte
casework-seen-quiet-lead = Na hoeveel dagen zonder teken is een traject stil? Er gebeurt niets vanzelf: een stil traject sluit niet en verdwijnt niet. Er wordt alleen gevraagd om te kijken.
casework-seen-quiet-seen = Dagen tot de teamleider het ziet
casework-seen-quiet-seen-hint = In het overzicht, onder Lang stil.
casework-seen-quiet-asked = Dagen tot de begeleider de vraag krijgt om te kijken
casework-seen-quiet-asked-hint = Op Vandaag en bij Mijn trajecten, met twee knoppen: vraag hoe het gaat, of sluit samen af.
casework-seen-quiet-wrong = Kies tussen 7 en 1096 dagen.
