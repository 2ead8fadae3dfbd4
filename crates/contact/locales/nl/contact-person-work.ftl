# Aan de balie: de taal waarin iemand praat, en het aanbod van Fier.

contact-person-work-languages = { $spoken } (leest in het { $read })
contact-person-work-spoken = Praat de ander een andere taal?
contact-person-work-spoken-text = De pagina’s kunnen in een andere taal staan dan die waarin iemand schrijft of praat. Kies hier de taal van het gesprek: dan komt het bij wie haar spreekt.
contact-person-work-spoken-which = De taal van het gesprek
contact-person-work-spoken-page = Die van de pagina’s
contact-person-work-spoken-other = Of een andere taal
contact-person-work-fier = Fier: een aanbod
contact-person-work-fier-for = Bij geweld door iemand dichtbij, bij dwang en bij wie jonger is dan 18.
contact-person-work-fier-ask = Vraag of de ander iets voor Fier voelt. Nee is ook goed: dan blijven jullie er gewoon.
contact-person-work-fier-chat = Chatten kan zelf en zonder naam: ‘Chat met Fier’.
contact-person-work-fier-when = Wanneer: { $when }
contact-person-work-fier-unknown = Wanneer er iemand is, staat op hun site. De beheerder van de voordeur kan het hier invullen.
contact-person-work-fier-warm = Liever samen? Bel of schrijf met de ander erbij, en blijf tot het contact er is.
contact-person-work-fier-refer = Is er al een traject? Dan doe je het als verwijzing, met toestemming.
contact-person-work-fier-link = Naar de trajecten
