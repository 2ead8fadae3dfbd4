# Kinds of work: what works safely and what somebody can count on. Visitors read this.

outreach-kinds-title = Es bueno saberlo
outreach-kinds-heading = Tipos de trabajo
outreach-kinds-lead = Lee lo que encaja con tu trabajo. Todo está en una página, así que no vemos qué lees.
outreach-kinds-all = Tú decides con quién, qué y cuándo. Siempre puedes decir que no. Obligar a alguien es un delito.
outreach-kinds-safe = Trabajar con seguridad
outreach-kinds-count = Con qué puedes contar
outreach-kinds-here = Cerca de nosotros
outreach-kinds-source = Fuente:
outreach-kinds-checked = Comprobado el { $day }
outreach-kinds-rules = Normas y derechos
outreach-kinds-links = Adónde más puedes ir
outreach-kinds-write = Escríbenos

outreach-kind-window = En el escaparate
outreach-kind-window-safe = Prueba el botón de alarma antes de empezar. Tú eliges quién entra. Acuerda con tus vecinas y vecinos quién viene si algo va mal.
outreach-kind-window-count = Quien te alquila la habitación debe asegurarse de que puedas rechazar clientes. Pregunta si el alquiler está por escrito.

outreach-kind-escort-own = Escort, por tu cuenta
outreach-kind-escort-own-safe = Habla primero con un cliente nuevo. Di a alguien de confianza dónde estás y a qué hora llamas. Vete si no te sientes bien.
outreach-kind-escort-own-count = Pagas impuestos por lo que ganas. A veces tienes que registrarte en la Cámara de Comercio. Lo miramos contigo, también un seguro por si enfermas.

outreach-kind-escort-agency = Escort, por una agencia
outreach-kind-escort-agency-safe = Acuerda una palabra que signifique: ven a buscarme. Llama al llegar y al irte.
outreach-kind-escort-agency-count = La agencia no puede obligarte a aceptar un cliente, a tener sexo sin condón, a beber ni a tomar drogas. No puede ponerte multas. Pide los acuerdos por escrito.

outreach-kind-street-work = En la calle
outreach-kind-street-work-safe = Trabaja donde alguien esté pendiente de ti. Recuerda cómo es el coche. Acuerda a qué hora vuelves.
outreach-kind-street-work-count = Si se puede trabajar en la calle depende del municipio. ¿Buscas comida, un médico o un sitio para esta noche? Pregúntanos adónde ir.

outreach-kind-home = En casa
outreach-kind-home-safe = Habla con la persona antes de dar tu dirección. Ten contigo el teléfono y las llaves. Que alguien sepa cuándo tienes visita.
outreach-kind-home-count = Si se puede trabajar en casa depende del municipio. Pregúntanos. No hace falta decir dónde vives.

outreach-kind-club = En un club
outreach-kind-club-safe = Mira primero dónde están la salida y el botón de alarma. Acuerda con tus colegas cuidaros entre todos.
outreach-kind-club-count = El club no puede obligarte a aceptar un cliente, a tener sexo sin condón, a beber ni a tomar drogas. Puedes ver por escrito lo que ganas. Puedes quejarte ante Hacienda; te ayudamos.

outreach-kind-private-house = En una casa privada
outreach-kind-private-house-safe = Ten contigo tu llave, tu teléfono y tus papeles. ¿Quieres irte? Díselo antes a alguien de fuera. Pensamos contigo.
outreach-kind-private-house-count = La casa no puede obligarte a aceptar un cliente ni a hacer lo que no quieres. Tus papeles y tu dinero son tuyos. Siempre puedes dejarlo.

outreach-kind-salon = En un salón de masajes
outreach-kind-salon-safe = Di antes qué entra en el masaje y qué no. Un «no» basta. No tienes que explicar nada.
outreach-kind-salon-count = Tampoco en un salón puede nadie obligarte. Puedes hablar en tu idioma. Elígelo arriba o pídenos un intérprete.

outreach-kind-online = Por internet
outreach-kind-online-safe = Usa un nombre y un número que no uses en otro sitio. Mira si una foto muestra dónde estás.
outreach-kind-online-count = ¿Alguien comparte imágenes tuyas sin que tú quieras, o te amenaza con hacerlo? Es un delito. Te ayudamos a que las quiten.
