# What visitors read: information, walking in, calling, cards.

guide-title = Es bueno saberlo
guide-index-lead = Elige lo que quieres leer. No apuntamos lo que abres.
guide-write = Escríbenos
guide-print = ¿En papel? Elige “Imprimir” en el menú de tu navegador.

## Days

guide-weekday-1 = lunes
guide-weekday-2 = martes
guide-weekday-3 = miércoles
guide-weekday-4 = jueves
guide-weekday-5 = viernes
guide-weekday-6 = sábado
guide-weekday-7 = domingo

## For whom, and where

guide-for-everybody = Para todo el mundo
guide-for-men = Para hombres y chicos
guide-for-women = Para mujeres y chicas
guide-for-trans = Para personas trans
guide-for-young = Para personas jóvenes
guide-at-ours = En nuestro local
guide-at-neighbourhood = En un centro de barrio o una biblioteca
guide-at-cafe = En un lugar donde se puede comer o beber
guide-at-outside = Al aire libre
guide-steps-none = No hay escaleras ni escalones.
guide-steps-helped = Hay un escalón. Te ayudamos a pasarlo.
guide-steps-some = Hay escaleras.
guide-wait-nowhere = Te abren enseguida.
guide-wait-apart = Esperas en un lugar solo para ti.
guide-wait-together = Esperas en una sala con otras personas.

## Walking in

guide-walkin-heading = Venir a vernos
guide-walkin-lead = Puedes entrar sin más. No hace falta que digas quién eres ni por qué vienes.
guide-walkin-none = Ahora no hay horas fijas
guide-walkin-none-text = Escríbenos con confianza. Buscamos un momento contigo.
guide-there = ¿Quién está?
guide-where = ¿Dónde?
guide-who-for = ¿Para quién?
guide-closed = Estos días no hay nadie
guide-checked = Puede que algo haya cambiado. Lo revisamos el { $day }.
guide-book = ¿Prefieres una hora fija?
guide-book-lead = Elige una hora. No preguntamos el motivo.
guide-left =
    { $left ->
        [0] Completo
        [one] Queda un lugar
       *[other] Quedan { $left } lugares
    }
guide-events = Encuentros
guide-event-minors = Para quien tiene menos de 18 años. Siempre hay dos personas del equipo.
guide-event-adults = Para quien tiene 18 años o más.
guide-event-address = La dirección está en tu tarjeta cuando te apuntas.

## How to get there

guide-route = Cómo llegar
guide-route-station = Desde la estación o la parada
guide-route-door = ¿Qué puerta?
guide-route-bell = ¿Qué timbre?
guide-route-wait = ¿Hay que esperar?
guide-route-steps = ¿Hay escaleras?

## An appointment

guide-booking-title = Cita
guide-alias = ¿Cómo quieres llamarte?
guide-alias-hint = Puedes inventar un nombre. Si lo dejas vacío, te damos uno.
guide-alias-is-code = Esto parece un código. Guárdalo para ti y elige otro nombre.
guide-with = ¿A quién quieres ver?
guide-with-anybody = Me da igual
guide-age = ¿Cuántos años tienes?
guide-age-hint = No guardamos tu respuesta.
guide-age-minor = Tengo menos de 18 años
guide-age-adult = Tengo 18 años o más
guide-age-other = Este encuentro es para otra edad. Escríbenos con confianza y buscamos algo que vaya bien contigo.
guide-book-yes = Pedir la cita
guide-book-hangs = Esta cita va con el código que ya tienes.
guide-book-have-code = Ya tengo un código
guide-full = Esta hora se acaba de llenar. Vuelve atrás y elige otra hora.
guide-enough = Con un código puedes tener { $max } citas. Cancela una primero.
guide-booked = Tu cita está hecha
guide-booked-lead = Solo tienes que entrar y decir el nombre de esta tarjeta. Al día siguiente borramos todo.
guide-booked-code = Con este código puedes cambiar o cancelar tu cita.
guide-card-name = Nombre
guide-card-when = ¿Cuándo?
guide-mine = Tus citas
guide-mine-none = Ahora no tienes ninguna cita
guide-mine-changed = Esta cita no puede ser como está escrita aquí. Lo sentimos. Elige otra hora.
guide-move = Elegir otra hora
guide-move-yes = Cambiar mi cita
guide-cancel = Cancelar la cita
guide-cancel-question = Tu lugar queda libre para otra persona. No hace falta que digas por qué.
guide-cancel-yes = Sí, cancelar

## Calling

guide-call-heading = Llamarnos
guide-call-lead = Llama con confianza, también si todavía no sabes qué decir.
guide-call-none = Todavía no puedes llamarnos
guide-call-number = Nuestro número
guide-call-who = ¿Quién contesta?
guide-call-asked = ¿Qué preguntamos?
guide-call-asked-text = Cómo estás, y si ahora puedes hablar sin peligro.
guide-call-not = ¿Qué no preguntamos?
guide-call-not-text = Cómo te llamas, dónde vives o por qué llamas.
guide-call-hang-up = Siempre puedes colgar. No hace falta que digas por qué.
guide-call-hide = Cómo ocultar tu número
guide-call-hide-text = Marca #31# antes de nuestro número. Con un teléfono fijo suele ser *31*.
guide-call-traces = Nuestro número puede quedar en tu lista de llamadas o salir en la factura. No apuntamos tu número, a no ser que tú lo pidas.

## What can you expect?

guide-expect-heading = ¿Qué puedes esperar?
guide-expect-person = Hablas con una persona, y no cuesta nada. No somos del gobierno ni de la policía.
guide-expect-pace = Tú decides el ritmo. También puedes quedarte en silencio.
guide-expect-choice = Tú eliges qué pasa. Siempre puedes dejar de hablar.
guide-expect-all = Puede ser de cualquier cosa: vivienda, dinero, trabajo, salud, o alguien que te hace daño.
guide-expect-who = ¿Quién puede leer lo que cuento?
guide-complaint = ¿Te trataron mal en alguna oficina o servicio?
guide-complaint-text = Cuéntanos qué pasó y qué tiene que cambiar. Lo decimos a quien toca sin hablar de ti. El nombre del servicio solo lo decimos si tú quieres.

## What do you want?

guide-goals-heading = ¿Qué quieres tú?
guide-goals-lead = Ninguna respuesta está mal. Te ayudamos con lo que elijas, también si después quieres otra cosa.
guide-goal-safer = Quiero trabajar con más seguridad. Pensamos contigo en los acuerdos, en quién está pendiente de ti y en qué hacer si algo va mal.
guide-goal-limits = Quiero cuidar mis límites. Practicamos cómo decir que no, y qué hacer si alguien no escucha.
guide-goal-beside = Quiero otro trabajo o estudios además de este. Buscamos contigo algo que te vaya bien.
guide-goal-stop = Quiero dejarlo. Ayudamos con vivienda, dinero, trabajo y descanso. No tienes que hacerlo todo de una vez.
guide-goal-unsure = Todavía no lo sé. Entonces primero hablamos, o lo dejamos así por ahora.

## Staying healthy

guide-pro-heading = ¿Cómo empezar la conversación? Para profesionales, en neerlandés o inglés
guide-health-heading = Cuidar la salud
guide-health-lead = En el GGD (servicio público de salud) puedes pedir una prueba, una vacuna o respuesta a una pregunta sobre salud sexual.
guide-health-find = Busca en internet “GGD seksuele gezondheid” y el lugar donde vives. Ahí está el número.
guide-health-ask = Pregunta antes si es gratis, y si se puede sin tu propio nombre.
guide-health-along = ¿Quieres que alguien vaya contigo o llame por ti? Pídenoslo.
guide-health-now = ¿Acaba de pasar algo que no querías? Llama al Centrum Seksueel Geweld (centro de ayuda por violencia sexual), gratis, de día y de noche: 0800-0188.
guide-health-kept = Lo que cuentas allí se queda allí. No preguntamos por ello.

## Passing it on

guide-pass-heading = Pásalo
guide-pass-lead = ¿Conoces a alguien a quien esto le sirva? Pásale esta tarjeta. Nunca preguntamos a quién.
guide-pass-card = ¿Quieres hablar con alguien? Escribe aquí. No hace falta que digas quién eres.
guide-pass-count = Solo contamos cuántas veces se usa esta dirección, no quién la usa.

## How I stay safe

guide-safe-heading = Así me cuido
guide-safe-lead = Haz una tarjeta para ti. Todo puede quedar vacío.
guide-safe-not-kept = No guardamos nada de esto. La tarjeta solo la tienes tú.
guide-safe-new = Ver a alguien que no conoces
guide-safe-new-tip-place = La primera vez, elige un lugar que conoces.
guide-safe-new-tip-feeling = ¿No te da buena sensación? Puedes irte, también si ya acordaste algo.
guide-safe-new-field = ¿Qué hago antes?
guide-safe-buddy = Alguien que está pendiente de mí
guide-safe-buddy-tip = Acuerda con alguien cuándo vas a avisar de que todo va bien.
guide-safe-buddy-who = ¿Quién está pendiente de mí? Un apodo es suficiente.
guide-safe-buddy-when = ¿Cuándo aviso?
guide-safe-buddy-else = ¿Qué hace esa persona si no aviso?
guide-safe-limits = Mis límites
guide-safe-limits-tip-mind = Siempre puedes cambiar de idea.
guide-safe-limits-tip-words = Piensa antes una frase para decir que no.
guide-safe-limits-field = ¿Qué quiero, qué no quiero, y cómo digo que no?
guide-safe-online = En internet
guide-safe-online-tip-account = Usa otra cuenta y otra foto que en tu vida privada.
guide-safe-online-tip-place = No dejes que las apps vean dónde estás.
guide-safe-online-tip-picture = Fíjate en lo que se ve en una foto: tu cara, un tatuaje, lo que hay por la ventana.
guide-safe-online-field = ¿Qué apago, o qué hago de otra manera?
guide-safe-wrong = Si algo va mal
guide-safe-wrong-tip-out = Piensa antes cómo irte y adónde puedes ir.
guide-safe-wrong-tip-call = ¿Corres peligro? Llama al 112 (emergencias).
guide-safe-wrong-tip-fault = No es tu culpa.
guide-safe-wrong-field = ¿Adónde voy, y qué me llevo?
guide-safe-show = Hacer mi tarjeta
guide-safe-card = Mi tarjeta
guide-safe-keep = Guardar lo que escribo en este aparato
guide-safe-keep-hint = Hazlo solo si nadie más mira este aparato. “Salir rápido” lo borra.
guide-safe-wipe = Borrarlo de este aparato
guide-safe-share = Ponerlo en mi conversación
guide-safe-share-hint = Entonces el equipo con el que escribes puede leerlo.

# Geld
guide-money-heading = Dinero, deudas y prestaciones

# Practical help
guide-relief-heading = Ayuda para hoy
guide-home-heading = Un lugar para vivir
guide-learn-heading = Aprender
guide-strong-heading = ¿Qué se te da bien?
