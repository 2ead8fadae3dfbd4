# Dos personas o una sola, para quien tiene menos de 18 años.

contact-pair-adviser = ¿Tienes menos de 18 años? Entonces te escribimos entre dos, y aquí solo hay una persona de confianza. Por eso es mejor que escribas al equipo. Lo que has escrito va contigo.
contact-pair-team = Ir al equipo con mi texto
contact-pair-typed = Tu texto está abajo y todavía no se ha enviado. Esta es la puerta del equipo.
contact-pair-told-adviser = Tenemos en cuenta que tienes menos de 18 años. En ese caso preferimos ser dos, y aquí solo hay una persona. En el equipo hay más: les escribes desde la página de inicio. Aquí siempre puedes seguir escribiendo.
contact-pair-told-one = Tenemos en cuenta que tienes menos de 18 años. En ese caso preferimos ser dos, pero ahora solo hay una persona. Siempre puedes seguir escribiendo.
contact-pair-who = Si tienes menos de 18 años, dos personas del equipo escriben juntas contigo. Si solo hay una, te lo decimos, y te ayuda igualmente.
contact-counsel-asked = Pedimos consejo a: { $with }. No dijimos tu nombre.
contact-counsel-question = Lo que preguntamos: { $question }
contact-counsel-advice = El consejo: { $advice }
contact-counsel-decision = Lo que decidimos: { $decision }
