# Een gesprek dat vanzelf binnenkomt: wat de bezoeker ziet.

contact-live-about = Zolang je deze pagina open hebt, zien wij dat je er bent, of je typt en tot waar je hebt gelezen. We bewaren dat niet.
contact-live-waits = Nieuwe berichten komen hier vanzelf binnen.
contact-live-here = Er is nu iemand.
contact-live-types = Iemand typt een antwoord.
contact-live-away = Er is nu even niemand. Wat je schrijft, blijft staan.
contact-live-seen = Gezien.
contact-live-frame = Nieuwe berichten
contact-live-refresh = Ververs de pagina
contact-live-lost = De verbinding is even weg. We proberen het opnieuw.
contact-live-erased-above = Er is iets gewist.
contact-live-gone = Dit gesprek is er niet meer.
contact-live-left = Je bent uit dit gesprek. Met je code kom je terug.
contact-live-elsewhere = Dit gesprek staat in te veel vensters open. Hier komt niets nieuws meer bij.
contact-live-full = Het is nu erg druk. Nieuwe berichten komen niet vanzelf binnen.
