# Soorten werk: wat veilig werkt en waar iemand op kan rekenen. Bezoekers lezen dit.

outreach-kinds-title = Goed om te weten
outreach-kinds-heading = Soorten werk
outreach-kinds-lead = Lees wat bij jouw werk past. Alles staat op één bladzijde, dus we zien niet wat je leest.
outreach-kinds-all = Jij beslist met wie, wat en wanneer. Nee zeggen mag altijd. Iemand dwingen is strafbaar.
outreach-kinds-safe = Veilig werken
outreach-kinds-count = Waar je op kunt rekenen
outreach-kinds-here = Bij ons in de buurt
outreach-kinds-source = Bron:
outreach-kinds-checked = Nagekeken op { $day }
outreach-kinds-rules = Regels en rechten
outreach-kinds-links = Waar je nog meer terechtkunt
outreach-kinds-write = Schrijf ons

outreach-kind-window = Achter het raam
outreach-kind-window-safe = Probeer de noodknop voordat je begint. Jij kiest wie er binnenkomt. Spreek met je buren af wie er komt als het misgaat.
outreach-kind-window-count = Wie de kamer verhuurt, moet ervoor zorgen dat je klanten kunt weigeren. Vraag of de huur op papier staat.

outreach-kind-escort-own = Escort, voor jezelf
outreach-kind-escort-own-safe = Praat eerst met een nieuwe klant. Zeg tegen iemand die je vertrouwt waar je bent en hoe laat je belt. Ga weg als het niet goed voelt.
outreach-kind-escort-own-count = Over wat je verdient, betaal je belasting. Soms moet je je inschrijven bij de Kamer van Koophandel. We zoeken het samen uit, ook een verzekering als je ziek wordt.

outreach-kind-escort-agency = Escort, via een bureau
outreach-kind-escort-agency-safe = Spreek een woord af dat betekent: haal mij op. Bel als je aankomt en als je weggaat.
outreach-kind-escort-agency-count = Het bureau mag je niet dwingen tot een klant, tot seks zonder condoom of tot drinken of drugs. Een boete mag niet. Vraag of de afspraken op papier staan.

outreach-kind-street-work = Op straat
outreach-kind-street-work-safe = Werk waar iemand op je let. Onthoud hoe een auto eruitziet. Spreek af hoe laat je terug bent.
outreach-kind-street-work-count = Of je op straat mag werken, verschilt per gemeente. Zoek je eten, een arts of een plek voor vannacht? Vraag ons waar je terechtkunt.

outreach-kind-home = Thuis
outreach-kind-home-safe = Praat eerst met wie er wil komen, en geef dan pas je adres. Houd je telefoon en je sleutels bij je. Zorg dat iemand weet wanneer er bezoek is.
outreach-kind-home-count = Of je thuis mag werken, verschilt per gemeente. Vraag het ons. Je hoeft niet te zeggen waar je woont.

outreach-kind-club = In een club
outreach-kind-club-safe = Kijk eerst waar de uitgang en de noodknop zijn. Spreek met collega’s af dat jullie op elkaar letten.
outreach-kind-club-count = De club mag je niet dwingen tot een klant, tot seks zonder condoom of tot drinken of drugs. Je mag op papier zien wat je verdient. Klagen kan bij de Belastingdienst; wij helpen je.

outreach-kind-private-house = In een privéhuis
outreach-kind-private-house-safe = Houd je sleutel, je telefoon en je papieren bij je. Wil je weg? Vertel het eerst aan iemand buiten het huis. We denken mee.
outreach-kind-private-house-count = Het huis mag je niet dwingen tot een klant of tot iets wat je niet wilt. Je papieren en je geld zijn van jou. Je mag altijd stoppen.

outreach-kind-salon = In een massagesalon
outreach-kind-salon-safe = Zeg vooraf wat wel en niet bij de massage hoort. Nee is genoeg. Je hoeft niets uit te leggen.
outreach-kind-salon-count = Ook in een salon mag niemand je dwingen. Praten kan in je eigen taal. Kies die bovenaan, of vraag ons om een tolk.

outreach-kind-online = Via internet
outreach-kind-online-safe = Gebruik een naam en een nummer die je nergens anders gebruikt. Kijk of een foto laat zien waar je bent.
outreach-kind-online-count = Deelt iemand beelden van jou terwijl jij dat niet wilt, of dreigt iemand daarmee? Dat is strafbaar. We helpen je om ze weg te krijgen.
