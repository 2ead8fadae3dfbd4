# Wat weg is, is weg: wat er met een traject meegaat, en wat een wet bewaart.

casework-gone-not-again = Liever niet nog eens
casework-gone-kept-referrals = Verwijzingen
casework-gone-kept-known = Waaraan wij je mogen herkennen
casework-gone-kept-receipt = Het bewijs dat er iets is gewist
casework-gone-ground-law = Een wet zegt hoe lang we dit bewaren. Je mag altijd vragen om te wissen.
casework-gone-ground-receipt = Er staan een nummer en een dag in. Niet van wie het was.
casework-gone-until-at-latest = Uiterlijk tot je plan wordt gewist
casework-gone-until-receipt = Vijf jaar na het wissen
casework-gone-ask = Vraag om alles te wissen
casework-gone-ask-question = De wet geeft ons drie maanden om te kijken. Daarna zijn je plan en het gesprek weg en werkt de code niet meer. Tot die dag kun je het terugdraaien.
casework-gone-ask-yes = Ja, vraag het
casework-gone-closed-by-law = Dit traject is afgesloten. Een wet bewaart het tot { $day }. Wissen kan eerder, op verzoek. Weer openen kan ook.
