contact-title = Conversación

## The front door

contact-front-title = Te damos la bienvenida
contact-front-heading = Aquí puedes decirlo
contact-front-lead = No hace falta que digas quién eres. Una palabra es suficiente. Una persona lo lee y te responde.
contact-front-message = Tu mensaje
contact-front-needed = Escribe unas palabras, o elige una frase más abajo.
contact-front-hint = Escribe con tus propias palabras, en el idioma que quieras. Después recibes un código para poder volver.
contact-front-back = Ya tengo un código
contact-gone-notice = Tu conversación ya no está. Lo que acabas de escribir sigue aquí abajo. Con eso puedes empezar una conversación nueva.

contact-sentences = ¿Te cuesta empezar? Quizás te sirva una de estas frases
contact-sentences-send = Enviar esta frase
contact-sentences-free = Lo que abres o envías aquí nunca se convierte por sí solo en un aviso a otros ni en una denuncia. Tú decides qué pasa.
contact-sentence-unwanted = Pasan cosas que no quiero.
contact-sentence-unwanted-ways = No hace falta que lleves esto a solas. Puedes escribirnos, tan corto como quieras. ¿Prefieres chatear con otras personas? Busca “Chat met Fier”. Si primero quieres leer o pensar a solas, también está bien.
contact-sentence-hurt = Alguien me pega o me hace daño.
contact-sentence-hurt-ways = ¿Ahora mismo no es seguro? Llama al 112 (emergencias). Si puedes hablar un momento, escríbenos. Pensamos contigo en un lugar seguro, en atención médica o en quién puede estar a tu lado. Tú eliges qué haces.
contact-sentence-made = Tengo que tener sexo con personas con las que no quiero.
contact-sentence-made-ways = Eso no está bien, da igual lo que se acordó. ¿Acaba de pasar? El Centrum Seksueel Geweld (centro de ayuda por violencia sexual) ayuda de día y de noche, también con atención médica: 0800-0188. También puedes escribirnos primero. No tienes que demostrar nada.

## Help for now

contact-crisis-now = ¿Corres peligro ahora? Llama al
contact-crisis-other = Otros números para llamar o chatear
contact-crisis-fier = Fier
contact-crisis-fier-how = Chat para hablar de violencia, de alguien que te obliga o de algo que no querías. Busca “Chat met Fier”.
contact-crisis-young = Kindertelefoon
contact-crisis-young-how = Para quien tiene 18 años o menos. Puedes llamar o chatear, gratis.
contact-crisis-sexual = Centrum Seksueel Geweld
contact-crisis-sexual-how = Centro de ayuda por violencia sexual. Si acaba de pasar algo. De día y de noche, gratis.
contact-crisis-life = 113
contact-crisis-life-how = Si ya no quieres vivir. De día y de noche, gratis.
contact-crisis-not-kept = No apuntamos si lees esto o si llamas. Pero un número al que llamas puede quedar en tu teléfono.

## Honest about who reads and answers

contact-who-reads-title = ¿Quién puede leer esto?
contact-who-reads-lead = Aquí dice quién responde, quién puede ver tus palabras y qué no podemos prometer. Sin letra pequeña.
contact-who-reads-us = Lo lee nuestro equipo
contact-who-reads-organisation = Detrás de esta puerta está { $name }.
contact-who-reads-us-text = Tu mensaje llega a un pequeño equipo de profesionales de apoyo. Alguien de ese equipo te responde: una persona, no una máquina. Cada vez que alguien abre tu conversación, queda anotado. Tú puedes ver quién fue.
contact-who-reads-not = Otras personas no
contact-who-reads-not-text = No somos del gobierno. No contamos nada a nadie sin que lo sepas y estés de acuerdo, menos en los casos que ves más abajo.
contact-who-reads-no-police = Ni la policía ni el municipio pueden leer aquí. No hay ninguna cuenta para ellos.
contact-who-reads-no-list = No hay ninguna lista con nombres de personas que escriben aquí.
contact-who-reads-no-trace = No guardamos desde qué teléfono o lugar escribes. Tu compañía de internet sí puede ver que visitas este sitio.
contact-who-reads-limits = Cuándo no podemos guardar silencio
contact-who-reads-danger = Si la vida de alguien corre peligro ahora, alguien del equipo puede llamar al 112 (emergencias). Solo puede decir lo que tú nos contaste.
contact-who-reads-young = Si tienes menos de 18 años y corres un peligro grave, dos personas del equipo hablan sobre cómo podemos ayudarte. Lo hacemos contigo todo lo posible.
contact-who-reads-told = Eso lo decide una persona, nunca una máquina. Si se puede, te lo decimos antes.
contact-who-reads-phone-text = ¿Alguien mira tu teléfono? Usa una ventana privada y toca “Salir rápido” si entra alguien. No te mandamos notificaciones, correos ni mensajes al teléfono, salvo que lo pidas.
contact-who-reads-you = Lo que puedes hacer tú
contact-who-reads-you-name = Puedes usar otro nombre, o ninguno.
contact-who-reads-you-look = Siempre puedes leer lo que anotamos sobre ti.
contact-who-reads-you-erase = Puedes borrar un mensaje, o todo. Entonces desaparece, también de nuestro lado.
contact-who-reads-colleague = A veces otra persona del trabajo ayuda a pensar. Eso también lo ves.
contact-who-reads-adviser = Lo que escribes a la persona de confianza no lo lee el equipo.
contact-who-reads-when = ¿Cuándo hay alguien?
contact-who-reads-unsure = Lo que no podemos prometer
contact-who-reads-server = Mientras escribes o lees, tus palabras se abren un momento en nuestro sistema. Después se vuelven a cerrar con llave.
contact-who-reads-keep = ¿Cuánto tiempo queda guardado?
contact-who-reads-keep-text = Si nadie escribe más, la conversación se borra sola:
contact-who-reads-keep-talk = Una conversación normal
contact-who-reads-keep-young = Si dijiste que tienes menos de 18 años
contact-who-reads-keep-concern = Preocupación por otra persona
contact-who-reads-keep-adviser = Con la persona de confianza
contact-who-reads-days = { $days ->
        [one] después de un día
       *[other] después de { $days } días
    }
contact-who-reads-counts = Lo que queda son números: cuántas veces escribió alguien. Nunca quién, y nunca qué.

contact-accessibility-title = Accesibilidad
contact-accessibility-lead = Todo el mundo tiene que poder usar este sitio, también con un teléfono viejo o con un lector de pantalla.
contact-accessibility-aim = Lo que queremos
contact-accessibility-aim-text = Hacemos este sitio según las reglas de accesibilidad WCAG 2.2, nivel AA.
contact-accessibility-state = Cómo está ahora
contact-accessibility-state-text = Lo probamos por nuestra cuenta. Todavía no lo ha revisado nadie de fuera. Esto es lo que puedes esperar:
contact-accessibility-keyboard = Todo funciona solo con el teclado.
contact-accessibility-script = Todo funciona también si tu navegador no permite scripts.
contact-accessibility-size = Puedes hacer las letras más grandes. Claro y oscuro siguen los ajustes de tu teléfono.
contact-accessibility-language = Escribimos frases cortas y sencillas. Abajo eliges un idioma.
contact-accessibility-tell = ¿Algo no te funciona?
contact-accessibility-tell-text = Cuéntanoslo. No hace falta que digas quién eres. Lo miramos en un día laborable.
contact-accessibility-tell-link = Escríbenos

## The code

contact-code-heading = Tu mensaje llegó
contact-code-lead = Con este código vuelves a tu conversación. Guárdalo en un lugar que solo ves tú.
contact-code-now = ¿Qué pasa ahora?

## The conversation

contact-you = Tú
contact-them = La otra persona
contact-thread-name = No hace falta que digas tu nombre. Aquí te llamas { $name }.
contact-thread-waiting = Tu mensaje llegó.
contact-thread-stopped = Nos pediste parar. No te escribimos más hasta que tú vuelvas a escribir. Puedes hacerlo siempre.
contact-thread-look = Mirar si hay algo nuevo
contact-thread-message = Sigue escribiendo
contact-thread-hint = Tómate tu tiempo. Si escribes solo la palabra “stop”, dejamos de escribirte.
contact-erased-mark = Aquí se borró algo.
contact-erase-one = Borrar esto
contact-erase-one-question = Este mensaje desaparece, también de nuestro lado. Solo queda una señal de que aquí se borró algo.
contact-erase-one-yes = Sí, borrar esto
contact-erase-kept-question = Esta línea desaparece, también de nuestro lado. Solo queda una señal de que aquí se borró algo.
contact-erase-all = Borrar toda mi conversación
contact-erase-all-question = Toda la conversación desaparece, de tu lado y del nuestro. Tu código ya no sirve para esta conversación. ¿También tienes un plan? Ese se borra en “Mi plan”.
contact-erase-all-check-in = Tu aviso también desaparece. Ya no avisamos a quien está de guardia.
contact-erase-all-booking = Tus citas también desaparecen.
contact-erase-all-yes = Sí, borrar todo
contact-erased-heading = Todo está borrado
contact-erased-lead = Tu conversación ya no está, ni de tu lado ni del nuestro. Nadie puede recuperarla.
contact-erased-history = La página puede seguir en el historial de tu navegador. Eso lo puedes borrar tú.
contact-erased-new = Ir al inicio
contact-kept = Lo que recordamos
contact-kept-text = Esto es lo que anotamos sobre nuestro contacto. ¿Algo no está bien? Dilo, o bórralo.
contact-kept-summary = Nota corta
contact-kept-call = Sobre una llamada
contact-kept-code = Se dio un código para volver.
contact-looked = ¿Quién abrió esta conversación?
contact-looked-nobody = Todavía nadie.
contact-no-thread = Aquí todavía no hay ninguna conversación
contact-no-thread-text = Quizás se borró. Siempre puedes empezar de nuevo.
contact-no-thread-new = Empezar una conversación

contact-way-chat = Seguir escribiendo aquí
contact-way-they-call = La otra persona nos llama
contact-way-we-call = Llamamos desde aquí, porque la otra persona lo pide
contact-way-you-call = Tú nos llamas
contact-way-we-call-you = Te llamamos, si lo pides
contact-way-video = Videollamada
contact-way-meet = Vernos en persona
contact-chosen-later = Más tarde
contact-chosen-nothing = Nada de esto
contact-offer-intro = También podemos hablar de otra manera:
contact-offer-number-is = Nuestro número: { $number }
contact-offer-when-is = Cuándo: { $when }
contact-offer-who-is = Hablarás con: { $who }
contact-offer-free = Tú eliges. Preguntamos cómo estás y qué necesitas, nunca cómo te llamas ni dónde vives. Siempre puedes colgar, y decir que no también está bien.
contact-offer-chosen = Elegido: { $choice }
contact-call-next = Acordado: { $next }
contact-call-danger = En ese momento había peligro.
contact-outcome-short-wants-help = Corta, con mucha emoción; la ayuda es bienvenida
contact-outcome-talked = Se habló
contact-outcome-hung-up = Se colgó o se cortó
contact-outcome-no-answer = Nadie contestó
contact-outcome-other-moment = No era buen momento
