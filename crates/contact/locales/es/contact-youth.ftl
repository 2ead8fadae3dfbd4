# Voor wie jong is: op wie iemand valt, en thuis (PRO-15).
contact-youth-like = ¿Te gustan los chicos, las chicas o ambos, o aún no lo sabes? Está bien así. No tienes que contarlo.
contact-youth-home = No contamos en tu casa quién te gusta. Tampoco si tenemos que hablar con alguien de tu seguridad.
contact-youth-alone = ¿Te sientes solo o sola, o no es seguro decirlo en casa? Escríbenos. También conocemos grupos de jóvenes que viven lo mismo.
