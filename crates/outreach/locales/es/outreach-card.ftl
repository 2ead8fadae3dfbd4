# The card that is handed out beside others.

outreach-card-title = Tarjeta
outreach-card-heading = Quiénes somos
outreach-card-who = Somos trabajadores de apoyo de { $organisation }.
outreach-card-no-police = No somos de la policía ni del ayuntamiento.
outreach-card-nothing = No te controlamos. No anotamos tu nombre ni lo que dices.
outreach-card-may = Puedes preguntarnos lo que quieras. Si no quieres hablar, también está bien. Puedes escribirnos más tarde aquí, sin decir tu nombre:
outreach-card-print = Puedes imprimir esta tarjeta.
