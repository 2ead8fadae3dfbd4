# Help from other services
referral-to = A quién

# Kinds of partner
referral-partner-masked = Una organización que ayuda
referral-partner-debt-help = Ayuda con deudas
referral-partner-ggd = GGD (servicio público de salud)
referral-partner-fier = Fier (ayuda en caso de violencia)
referral-partner-housing-office = Oficina de vivienda
referral-partner-legal-help = Ayuda legal
referral-partner-iom = IOM (ayuda si tú quieres volver a tu país)
referral-partner-ros = ROS (ayuda a personas sin papeles)
referral-partner-barka = Barka (ayuda a personas de Europa central y del este)
referral-partner-comensha = CoMensha (registro de la trata de personas)
referral-partner-other = Otra organización

# Back to another country
referral-return-erased = Dos semanas después de la respuesta se borra esta petición. Solo queda el número de veces.

# How far
referral-state-draft = Falta tu sí
referral-state-approved = Con tu sí
referral-state-sent = Entregado
referral-state-answered = Terminado
referral-state-withdrawn = Retirado
referral-preview = Esto es lo que lee la otra organización
referral-preview-until = Hasta el { $day }, ese día incluido. Nada más: ni nombre, ni expediente.
referral-agreed = Aprobado:
referral-told-by-you = por ti
referral-told-to = dicho a { $name }
referral-read = La otra organización leyó el texto por primera vez: { $when }.
referral-not-read = La otra organización todavía no ha leído el texto.
referral-closed = La otra organización ya no puede leer el texto.

# How it went
referral-outcome-heading = ¿Cómo fue?
referral-tell = Anotar cómo fue
referral-how-went = ¿Ayudó?
referral-outcome-helped = Sí
referral-outcome-partly = Un poco
referral-outcome-not = No
referral-outcome-did-not-go = No fui, y está bien
referral-own-words = ¿Qué quieres contar?
referral-treatment = ¿Cómo te recibieron allí?
referral-mine-treatment-hint = Si no fue bien, es cosa de ese sitio y no tuya.
referral-not-again = Mejor no volver a este lugar

# Taking back
referral-withdraw-yes = Sí, retirarlo

# With the client
referral-mine-title = Mi plan
referral-mine-heading = Quién más puede ayudarte
referral-mine-lead = Tú decides qué leen otros sobre ti, y hasta cuándo.
referral-mine-none = Todavía no hay nada preparado
referral-mine-none-hint = ¿Quieres ayuda con algo? Pídesela a tu persona de referencia.
referral-mine-one-heading = Una pregunta a otra organización
referral-mine-goal = Lo que quieres conseguir
referral-mine-accompanied = Alguien va contigo
referral-mine-until = Se puede leer hasta (ese día incluido)
referral-mine-fitting = Por qué tu persona de referencia cree que esto te va bien
referral-mine-words = ¿Está bien este texto?
referral-mine-words-text = La otra organización solo lee esto. Cambia palabras con toda libertad, o quita cosas. Sin tu sí no sale nada.
referral-mine-text = El texto
referral-mine-agree = Sí, pueden leer esto
referral-mine-outcome-text = No tienes que contar nada. No ir también está bien.
referral-mine-withdraw = Al final no quiero esto
referral-mine-withdraw-question = La otra organización deja de poder leer el texto al momento. No hace falta que digas por qué.

# With the partner
referral-partner-title = Mensaje
referral-partner-heading = Alguien te escribió algo
referral-partner-lead = Recibiste un código. Con él lees lo que esa persona quiere que sepas.
referral-partner-code = El código
referral-partner-read = Leer el texto
referral-partner-unknown = Con este código no se puede leer nada. Quizás el texto se retiró, ya pasó el último día o alguien ya respondió. Pregunta a quien te dio el código.
referral-partner-text-heading = El texto
referral-partner-text-lead = Quien escribe aprobó personalmente estas palabras.
referral-partner-until = Puedes leer esto hasta el { $day }, ese día incluido.
referral-partner-quiet = Quien escribe ve que abriste esto. Puede retirar el texto en cualquier momento. No guardes más de lo necesario.

# Meegaan, papier, antwoord, blijven of gaan
referral-outcome-stays = Me quedo aquí
referral-outcome-goes = Vuelvo a mi país
referral-outcome-unsure = Todavía no lo sé
referral-return-stays-next = Quedarse es igual de bueno. Tu acompañante mira contigo lo que es posible aquí.
referral-return-next = Ver las preguntas
referral-along-who = Quién te acompaña
referral-along-day = Qué día
referral-along-agreed = Qué se ha acordado
referral-along-interpreter = Intérprete para qué idioma
referral-answer-heading = Lo que respondió la otra organización
referral-mark = Marca del acuerdo: { $mark }
referral-printed = El { $day } este texto se puso en papel. El papel nadie puede retirarlo.
referral-partner-ends = El código funciona hasta { $when }. Después no abre nada.
referral-partner-answer-heading = Tu respuesta
referral-partner-answer = ¿Qué quieres responder?
referral-partner-answer-hint = Puedes responder una vez. Quien escribió también lo lee. No escribas cosas que no necesitas.
referral-partner-thanks-heading = Tu respuesta ha llegado
referral-partner-thanks = El código ya no funciona. Puedes cerrar esta página.

# Stay or go back: the first line of a way is its name, each line after it a paragraph.
referral-elsewhere = ¿Quedarte o volver?
referral-elsewhere-lead = Lee con calma lo que hay. No queda registrado que lees esto. No pasa nada hasta que tú pidas algo, y siempre puedes parar.
referral-elsewhere-stay =
    Quedarte
    Quedarte es una opción igual de buena. Juntos vemos qué es posible aquí, también si no tienes papeles.
    No tienes que decir por qué.
referral-elsewhere-iom =
    OIM (IOM): ayuda para volver
    Para quien quiere volver a su país por decisión propia.
    La OIM ayuda con los papeles, el viaje y a veces con un nuevo comienzo. No te cuesta nada. Hasta que te vayas, todavía puedes decir que no.
    Puedes ir por tu cuenta o con alguien de nuestro equipo. No les decimos quién eres: eso lo haces tú.
referral-elsewhere-ros =
    ROS: ayuda si no tienes papeles
    Para quien no tiene papeles, en Róterdam y alrededores.
    ROS aconseja sobre lo que es posible y ayuda con lo más urgente. ¿Vives en otro lugar? Entonces buscamos allí un sitio así.
    Puedes ir por tu cuenta o con alguien de nuestro equipo. Si tienes papeles o no, lo cuentas tú.
referral-elsewhere-barka =
    Barka: ayuda en tu idioma
    Para quien viene de Europa Central u Oriental y quiere volver.
    Barka habla contigo en tu idioma y ayuda con los papeles, el viaje y un lugar para empezar.
    Puedes ir por tu cuenta o con alguien de nuestro equipo. Tú eliges qué cuentas de ti.
referral-elsewhere-how = Cómo se llega y qué idiomas hablan ahora: pregunta a tu persona de referencia, que lo busca por ti.
referral-elsewhere-ask = Hablar de ello
referral-elsewhere-ask-lead = Tu persona de referencia lee esto y responde en vuestra conversación. Cambia las palabras si quieres.
referral-elsewhere-words = Me gustaría hablar de quedarme o volver.
