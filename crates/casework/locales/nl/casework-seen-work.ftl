# Wat een team van zijn eigen werk ziet en instelt.

casework-seen-quiet = Al lang stil
casework-seen-quiet-title = Stilte
casework-seen-quiet-lead = Na hoeveel dagen zonder teken is een traject stil? Er gebeurt niets vanzelf: een stil traject sluit niet en verdwijnt niet. Er wordt alleen gevraagd om te kijken.
casework-seen-quiet-seen = Dagen tot de teamleider het ziet
casework-seen-quiet-seen-hint = In het overzicht, onder Lang stil.
casework-seen-quiet-asked = Dagen tot de begeleider de vraag krijgt om te kijken
casework-seen-quiet-asked-hint = Op Vandaag en bij Mijn trajecten, met twee knoppen: vraag hoe het gaat, of sluit samen af.
casework-seen-quiet-wrong = Kies tussen 7 en 1096 dagen.
casework-seen-reflect = Vragen om bij stil te staan
casework-seen-reflect-language = Taal
casework-seen-reflect-language-ask = Praten jullie in de taal waarin je cliënt het beste uit de woorden komt?
casework-seen-reflect-rules = Regels
casework-seen-reflect-rules-ask = Houdt een regel of een papier iets tegen? Denk eraan, en schrijf er niets over op.
casework-seen-reflect-gender = Man, vrouw, geen van beide
casework-seen-reflect-gender-ask = Ga je uit van iets dat bij deze persoon niet past? Vraag hoe die genoemd wil worden.
casework-seen-reflect-money = Geld
casework-seen-reflect-money-ask = Wat doet geld met alle andere stappen? Wat moet eerst rustig zijn?
casework-seen-reflect-health = Gezondheid
casework-seen-reflect-health-ask = Wat kan een lijf of een hoofd nu aan? Waar komt het samen met het andere?
