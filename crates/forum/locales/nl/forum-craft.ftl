# Wat het team weet van het vak.

forum-nav-craft = Vakkennis
forum-craft-title = Vakkennis
forum-craft-lead = Wat helpt in dit werk, met waar het vandaan komt. Het gaat over manieren van werken, nooit over een cliënt.
forum-craft-more = Lees verder
forum-craft-talk = Het gesprek
forum-craft-talk-text = Vraag eerst of het uitkomt, en hoelang iemand heeft.
    Stel één vraag, en wacht. Stilte is geen nee.
    Gebruik de woorden die de ander gebruikt: werk, daten, afspreken.
    Vraag niet waarom iemand begon. Vraag wat er nu nodig is.
    Zeg wat je opschrijft, en laat het lezen.
    Sluit af met iets kleins dat klopt: een dag, een tijd, een nummer.
forum-craft-talk-source = Geschreven voor Luwte. Laatst bekeken: november 2026. Nog niet nagelezen door mensen uit het vak.
forum-craft-benefit = Een uitkering, stap voor stap
forum-craft-benefit-text = Zet samen op een rij welke papieren er zijn en welke niet.
    Bel naast iemand, niet voor iemand. Zet de telefoon op luidspreker.
    Vraag hoe het zit met geld tot de eerste betaling. Vraag op dezelfde dag om een voorschot.
    Vraag het loket om een vaste persoon. Het werk van vroeger hoeft niet op het formulier als het niet gevraagd wordt.
    Schrijf de dag van elke brief op. Een bezwaar mag zes weken lang.
forum-craft-benefit-source = Geschreven voor Luwte, naar de Participatiewet (voorschot, artikel 52) en de Algemene wet bestuursrecht (bezwaar, artikel 6:7). Laatst bekeken: november 2026.
forum-craft-employer = Naar een werkgever
forum-craft-employer-text = De cliënt beslist of het verleden genoemd wordt, en door wie. Nee zeggen is altijd goed.
    Begin met wat iemand kan: omgaan met mensen, grenzen stellen, zelf plannen, verkopen.
    Vraag de werkgever vooraf: is er een vaste persoon, kan het met minder uren beginnen, wie hoort wat?
    Een gat in een cv is een periode als zelfstandige. Dat is waar, en het is genoeg.
    Spreek af wie belt als het misgaat, en dat dit jij kunt zijn.
forum-craft-employer-source = Geschreven voor Luwte. Laatst bekeken: november 2026. Nog niet nagelezen door mensen uit het vak.
forum-craft-care = Let op
forum-craft-care-text = Bel niet op een moment dat niet is afgesproken. Een ander kan opnemen.
    Stuur nooit een bericht waarin staat waar het over gaat.
    Vraag nooit om een bewijs: geen foto, geen advertentie, geen papieren.
    Ga niet alleen naar een deur. Zorg dat iemand weet waar je bent.
    Beloof niets over wat een ander doet: de politie, een huis, een uitkering.
    Bij iemand jonger dan 18: eerst overleggen met een collega, dan pas iets doen.
forum-craft-care-source = Geschreven voor Luwte, naar hoe dit programma werkt. Laatst bekeken: november 2026.
forum-craft-stopping = Wat sommigen hielp bij stoppen
forum-craft-stopping-text = Onderzoekers beschreven drie groepen mensen die met hulp stopten. Het is geen indeling. Het gaat alleen over wie ooit met hulp wilde stoppen, en bijna niemand past er precies in.
    De eerste groep koos zelf voor dit werk, met een doel, en leefde er nooit helemaal van. Het werk bracht ook goede dingen. Later kwam de wens voor iets anders, door een relatie of omdat er weinig toekomst in zat. In het onderzoek waren zij vaak Nederlands en vrij jong, uit alle takken van het werk.
    Wat hen hielp: hulp bij een uitkering, en bij zoeken naar ander werk. Zij deden veel zelf. Voor hen was stoppen van baan wisselen.
    De tweede groep: staat niet in onze bron.
    De derde groep: staat niet in onze bron.
    Gebruik dit om op ideeën te komen. Leeftijd, land of tak van werk zeggen niets over wat iemand nodig heeft.
forum-craft-stopping-source = Artikel ‘Stoppen met sekswerk: een vak apart’ in Sociaal Bestek, over onderzoek van Regioplan. Alleen het begin van het artikel is vrij te lezen. Laatst bekeken: november 2026.
forum-craft-own = Van ons team
forum-craft-none = Het team zette er nog niets bij
forum-craft-old = Langer dan { $months } maanden niet bekeken
forum-craft-looked = bekeken op { $day }
forum-craft-look = Kijk het na
forum-craft-looked-now = Bewaar, vandaag bekeken
forum-craft-new = Zet er iets bij
forum-craft-nobody = Schrijf een manier van werken op, in het algemeen. Geen verhaal van een cliënt, ook niet zonder naam.
forum-craft-subject = Waar gaat het over?
forum-craft-text = Wat werkt, en waar moet je op letten?
forum-craft-source = Waar komt het vandaan?
forum-craft-source-hint = Een boek, een scholing, een overleg met de maand.
forum-craft-remove = Haal dit weg
forum-craft-remove-question = Niemand kan het daarna nog lezen.
forum-craft-remove-yes = Ja, haal weg
