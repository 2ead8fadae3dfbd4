# Drafts of a first message elsewhere. Whoever gets it reads this.

outreach-draft-sender = Hola, soy { $name }, trabajo en { $organisation } ayudando a personas. No busco una cita. Te escribo porque ayudamos a personas que quedan con otros por internet, si ellas quieren.
outreach-draft-hello = ¿Cómo estás? ¿Y cómo va el trabajo?
outreach-draft-info = ¿Tienes alguna pregunta, sobre trabajo, dinero, salud u otra cosa? Me la puedes hacer. No tienes que decir quién eres.
outreach-draft-again = Te escribí también hace un tiempo. No pasa nada si no quieres contestar. Este es mi último mensaje. Siempre puedes escribirme más adelante.
outreach-draft-stop = ¿Prefieres no recibir mensajes? Escribe “stop” y no te escribiré más.
outreach-draft-young-sender = Hola, soy { $name }. Ayudo a personas en { $organisation }. Aquí no busco a nadie para una cita.
outreach-draft-young = ¿Cómo estás? Si hay algo, puedes preguntarlo. No tienes que decir quién eres.
outreach-draft-young-again = Te escribí también hace un tiempo. No tienes que contestar. Este es mi último mensaje.
outreach-draft-adviser = Aquí también soy persona de confianza.
