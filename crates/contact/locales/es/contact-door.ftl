# The front door: what somebody reads who comes for the first time.

## Beginning

contact-front-believed = No te pasa solo a ti, y te creemos. También nos escriben chicos y hombres.
contact-front-or = O envía una de estas frases
contact-opening-more = Quiero saber más.
contact-opening-not-okay = Pasó algo que no estuvo bien.
contact-opening-danger = Corro peligro ahora.
contact-topics = ¿No sabes por dónde empezar? Elige un tema
contact-topics-text = Todo vale. Toca una palabra y aparece un comienzo en el cuadro. Todavía no envías nada.
contact-topics-more = Más temas
contact-topic-sentence = Quiero hablar de: { $topic }.
contact-topic-home = un lugar para vivir
contact-topic-money = dinero
contact-topic-days = trabajo, escuela o algo que hacer
contact-topic-people = la gente a mi alrededor
contact-topic-mind = cómo me siento
contact-topic-body = mi cuerpo
contact-topic-daily = papeles y cosas por arreglar
contact-topic-love = amor y sexo
contact-topic-meaning = lo que es importante para mí
contact-front-young = ¿Tienes menos de 18 años?
contact-front-young-text = Entonces leen dos personas del equipo. No hace falta que lo digas.
contact-front-young-tick = Añadir que tengo menos de 18 años

## Is somebody there?

contact-door-open = Ahora hay alguien, hasta las { $time }.
contact-door-closed-today = Ahora no hay nadie. Hoy estamos a las { $time }.
contact-door-closed-tomorrow = Ahora no hay nadie. Volvemos mañana a las { $time }.
contact-door-closed-day = Ahora no hay nadie. Volvemos el { $day } a las { $time }.
contact-door-full = Ahora nos llegan muchos mensajes. El tuyo también llega, y recibirás respuesta.
contact-door-unknown = Tu mensaje siempre llega, de día y de noche.
contact-door-answer-today = Recibirás respuesta hoy.
contact-door-answer-tomorrow = Recibirás respuesta mañana, después de las { $time }.
contact-door-answer-day = Recibirás respuesta el { $day }, después de las { $time }.
contact-door-answer-unknown = Casi siempre respondemos en un día laborable. Por la noche y el fin de semana puede tardar más.
contact-door-day-1 = Lunes
contact-door-day-2 = Martes
contact-door-day-3 = Miércoles
contact-door-day-4 = Jueves
contact-door-day-5 = Viernes
contact-door-day-6 = Sábado
contact-door-day-7 = Domingo
contact-door-closed-days = Estos días no hay nadie:
contact-door-closed-from = Del { $first } al { $last }
contact-door-phone = ¿Prefieres llamar?

## Just sent

contact-danger-title = Primero esto
contact-danger-text = ¿Puedes irte? Ve a un lugar con gente. ¿No puedes hablar? Llama al 112 (emergencias) y no cuelgues.
contact-danger-us = Tu mensaje es el primero de nuestra lista. No podemos llegar tan rápido como el 112.
contact-help-also = Aquí también puedes pedir ayuda

## Cards with help

contact-help-title = Leer
contact-help-write = Escríbenos
contact-help-online = Alguien amenaza con fotos o videos
contact-help-online-heading = Si alguien amenaza con fotos o videos
contact-help-online-lead = No es tu culpa. Pasa mucho, y se puede hacer algo.
contact-help-online-stop = No respondas más. No pagues nada y no mandes nada nuevo. Si lo haces, casi siempre piden más.
contact-help-online-keep = Guarda pruebas en tu propio teléfono: capturas de pantalla de las amenazas, nombres, fechas. No borres todavía la conversación.
contact-help-online-remove = Haz que lo quiten. Puedes avisar a la propia página o app. “Helpwanted” te ayuda con eso, gratis. Busca esa palabra.
contact-help-online-report = Puedes denunciarlo a la policía, pero no es obligatorio. Si quieres hacerlo, alguien puede ir contigo.
contact-help-online-talk = Háblalo con alguien en quien confías, o con nuestro equipo.
contact-help-online-never = No nos mandes fotos ni videos. Aquí no se puede, y tampoco hace falta: te creemos.
contact-guide-link = Leer con calma: qué hacemos y qué puedes hacer
contact-help-home = Me hace daño alguien de quien dependo
contact-help-home-heading = Si es alguien de quien dependes
contact-help-home-lead = Tu pareja, tu familia, la persona para quien trabajas, alguien con quien vives. Entonces no es tan fácil irse. Y no tienes que decidir nada enseguida.
contact-help-home-fier = Fier sabe mucho de violencia que viene de alguien de tu entorno.
contact-help-home-offer = ¿Quieres que busquemos contacto con Fier contigo? Se puede. Decir que no también está bien, y entonces simplemente seguimos aquí.
contact-help-young = Lee esto si tienes menos de 18 años
contact-help-young-heading = Si tienes menos de 18 años
contact-help-young-lead = Qué bien que viniste. No te pasa solo a ti, y te creemos. Les pasa a chicas y a chicos.
contact-help-young-two = Aquí siempre leen dos personas del equipo, porque queremos hacerlo bien.
contact-help-young-limits = Si corres un peligro grave, quizás no podamos guardarlo todo en secreto. Te lo decimos primero, si se puede.
contact-help-young-open = Siempre puedes seguir escribiendo aquí, aunque no cuentes todo.

## Worried about somebody else

contact-concern-link = Alguien me preocupa
contact-concern-heading = Te preocupa alguien
contact-concern-lead = Cuenta lo que ves o escuchas. Alguien del equipo piensa contigo. No hace falta que digas quién eres.
contact-concern-names = Mejor no escribas nombres. Lo que parece un nombre, un número o una dirección lo quitamos antes de guardar nada.
contact-concern-message = ¿Qué te preocupa?
contact-concern-hint = Por ejemplo: ¿qué viste, cuándo, y qué has hecho ya? Después recibes un código para poder volver.
contact-concern-look = Ver cómo llega
contact-concern-free = Lo que escribes aquí nunca se convierte por sí solo en un aviso a otros ni en una denuncia.
contact-concern-review = Así nos llega
contact-concern-changed = Quitamos lo que puede llevar hasta alguien. Así lo lee el equipo:
contact-concern-same = No encontramos nombres ni números. Así lo lee el equipo:
contact-concern-check = Míralo tú también: un programa no ve todos los nombres, y a veces quita demasiado.
contact-concern-send = Enviar así
contact-concern-change = Quiero cambiar algo
contact-concern-not-yet = Todavía no se envió ni se guardó nada.
contact-concern-thread = Quitamos de lo que escribes los nombres, números y direcciones de otras personas.

## The confidential adviser

contact-adviser-link = A la persona de confianza
contact-adviser-heading = La persona de confianza
contact-adviser-lead = Aquí escribes con una sola persona que escucha y piensa contigo, aparte del equipo.
contact-adviser-alone = Solo una persona de confianza puede leer esto. El resto del equipo no, y tampoco quien lo dirige.
contact-adviser-hat = Una persona de confianza a veces también trabaja en el equipo. Aquí no: lo que escribes aquí no pasa a otro trabajo.
contact-adviser-limits = Si la vida de alguien corre peligro ahora, tampoco una persona de confianza puede guardar siempre silencio. Te lo dice primero, si se puede.
contact-adviser-message = Tu mensaje a la persona de confianza

## How long something stays

contact-thread-ends = Si nadie escribe más, borramos esta conversación el { $day }.
contact-erased-on = Borrado el { $day }.
contact-erased-receipt = Si en los próximos días vuelves con tu código, todavía puedes leer eso. Después ya no sabemos ni eso.
