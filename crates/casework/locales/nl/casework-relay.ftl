# Wie begeleidt, antwoordt en komt.

casework-lead-decided = Besloten door
casework-lead-because-gone = Je vorige begeleider is weg en we konden het je niet vragen. Je kunt altijd om iemand anders vragen.
casework-lead-rest = { $name } is nu je begeleider en leest je plan. Je gesprek en de andere delen gaan pas open als jij ja zegt.
casework-lead-write-to = Schrijven met { $name }
casework-lead-write-lead = Er is nu geen gesprek. Je kunt er een beginnen, met dezelfde code.
casework-lead-write = Begin een gesprek
casework-lead-answer-by = We antwoorden uiterlijk { $when }.
casework-lead-taken = { $name } leest je vraag en antwoordt.
casework-lead-moved = Verzet. Eerst was het { $when }.
