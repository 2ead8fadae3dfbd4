# Una visita acordada. Esto lo lee la persona visitante.

contact-visit-agreed = { $names } irán a verte.
contact-visit-place = Solo esas dos personas saben dónde. El lugar se borra en cuanto termina la visita.
contact-visit-around = Llegarán hacia las { $time }.
contact-visit-over = { $names } estuvieron contigo, o iban de camino. El lugar está borrado.
contact-visit-taken-back = Al final prefieres que no haya visita. Está bien. No irán.
contact-visit-rather-not = Mejor no
contact-visit-rather-not-question = Entonces no irán, y se les avisa enseguida. No tienes que decir por qué. Puedes seguir escribiendo.
contact-visit-rather-not-yes = Sí, mejor no
