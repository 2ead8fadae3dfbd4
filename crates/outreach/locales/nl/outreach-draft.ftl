# Opzetjes voor een eerste bericht elders. Wie het krijgt, leest dit.

outreach-draft-sender = Hoi, ik ben { $name }, hulpverlener bij { $organisation }. Ik zoek geen date. Ik schrijf je omdat we mensen helpen die via internet afspreken, als ze dat zelf willen.
outreach-draft-hello = Hoe gaat het met je? En hoe gaat het met werk?
outreach-draft-info = Heb je een vraag, over werk, geld, gezondheid of iets anders? Dan mag je me die stellen. Je hoeft niet te zeggen wie je bent.
outreach-draft-again = Ik schreef je een tijdje geleden ook. Het is goed als je niet wilt antwoorden. Dit is mijn laatste bericht. Je mag altijd nog iets terugschrijven.
outreach-draft-stop = Liever geen bericht? Schrijf ‘stop’ en ik schrijf je niet meer.
outreach-draft-young-sender = Hoi, ik ben { $name }. Ik ben hulpverlener bij { $organisation }. Ik zoek hier niemand om mee te daten.
outreach-draft-young = Hoe gaat het met je? Als er iets is, kun je het vragen. Je hoeft niet te zeggen wie je bent.
outreach-draft-young-again = Ik schreef je een tijdje geleden ook. Je hoeft niets terug te schrijven. Dit is mijn laatste bericht.
outreach-draft-adviser = Ik ben hier ook vertrouwenspersoon.
