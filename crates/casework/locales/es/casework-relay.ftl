# Quién acompaña, responde y viene.

casework-lead-decided = Decidido por
casework-lead-because-gone = Tu acompañante anterior ya no está y no pudimos preguntarte. Siempre puedes pedir a otra persona.
casework-lead-rest = { $name } es ahora tu acompañante y lee tu plan. Tu conversación y las otras partes solo se abren cuando tú dices que sí.
casework-lead-write-to = Escribir a { $name }
casework-lead-write-lead = Ahora no hay ninguna conversación. Puedes empezar una con el mismo código.
casework-lead-write = Empezar una conversación
casework-lead-answer-by = Respondemos a más tardar el { $when }.
casework-lead-taken = { $name } lee tu pregunta y te responde.
casework-lead-moved = Cambiada de hora. Antes era el { $when }.
