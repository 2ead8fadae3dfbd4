# The conversation itself: taking back, drafts, leaving quickly, how I want it.

## Taking back, and drafts

contact-held = Sale en unos segundos.
contact-send-now = Enviar ya
contact-danger-press = Pulsa el botón. Así tu mensaje será el primero de nuestra lista. Llama también al 112: nosotros no podemos llegar tan rápido.
contact-danger-send = Enviar: corro peligro ahora
contact-thread-undo = { $seconds ->
    [one] Después de enviar, tienes un segundo para retirar el mensaje. Así no lo vemos.
   *[other] Después de enviar, tienes { $seconds } segundos para retirar el mensaje. Así no lo vemos.
 }
contact-unsent = Retiraste tu mensaje. Nadie lo vio. Está otra vez en el espacio para escribir.
contact-already-left = Este mensaje acababa de salir. Todavía puedes borrarlo.
contact-draft-yours = Esto aún no lo enviaste. Solo tú puedes leerlo, con tu código.
contact-draft-kept = Guardado, aún sin enviar. Solo tú puedes leerlo.
contact-draft-keep = Guardar y seguir más tarde

## Leaving quickly

contact-leave-title = Un momento
contact-leave-on = Seguir
contact-kept-left = Saliste rápido.
contact-leave-about-title = Salir rápido
contact-leave-about-lead = ¿Entra alguien? Toca “Salir rápido”, o tres veces la tecla Shift.
contact-leave-does = Qué pasa entonces
contact-leave-does-page = Aparece enseguida una página normal en tu pantalla.
contact-leave-does-end = Tu visita termina, también en otros aparatos. Con tu código puedes volver.
contact-leave-does-draft = ¿Estabas escribiendo en tu conversación? Te lo guardamos. No lo enviamos.
contact-leave-does-tell = En tu conversación queda escrito que saliste rápido. Así no nos asustamos si de repente no dices nada. Puedes borrar esa línea.
contact-leave-history = Lo que queda
contact-leave-history-text = Este sitio puede quedar en el historial de tu navegador. No podemos quitarlo por ti. Así lo haces tú:
contact-leave-chrome-phone = Toca los tres puntos y después “Historial”. Toca la cruz al final de la línea.
contact-leave-chrome = Pulsa Ctrl y H. Busca la línea, haz clic en los tres puntos y después en “Eliminar”.
contact-leave-safari-phone = Toca el librito y después el reloj. Desliza la línea hacia la izquierda y toca “Eliminar”.
contact-leave-safari = Elige arriba “Historial” y después “Mostrar todo el historial”. Haz clic en la línea y pulsa la tecla de borrar (Delete).
contact-leave-samsung = Toca las tres rayas y después “Historial”. Deja el dedo sobre la línea y toca “Eliminar”.
contact-leave-firefox = Abre el menú y elige “Historial”. Deja el dedo sobre la línea, o haz clic con el botón derecho, y elige “Eliminar”.
contact-leave-one-page = Quita solo este sitio. Un historial del todo vacío también puede llamar la atención.
contact-leave-private = Con una ventana privada no queda nada cuando la cierras.

## How I want it

contact-rules-title = Así lo quiero
contact-rules-lead = Tú decides cómo va esta conversación. Nada es obligatorio, y todo lo puedes cambiar después.

contact-look-title = ¿Cuándo vuelves a mirar?
contact-look-text = Si nos lo dices, intentamos que antes de esa hora haya aquí una respuesta. ¿Vienes más tarde, o no vienes? También está bien.
contact-look-yours = Vuelves a mirar aquí a partir de: { $moment }.
contact-look-proposed = { $name } propone que vuelvas a mirar aquí a partir de:
contact-look-agree = Está bien
contact-look-other = Elegir otra cosa
contact-look-when = Vuelvo a mirar
contact-look-evening = Esta noche, después de las ocho
contact-look-tomorrow = Mañana, después de las seis de la tarde
contact-look-day = Un día que yo elijo
contact-look-unknown = Todavía no lo sé
contact-look-which-day = ¿Qué día?
contact-look-past = Ese momento ya pasó. Elige uno más tarde.
contact-look-too-far = Elige un día dentro de los próximos { $days } días.

contact-news-link = Mirar si hay algo nuevo, sin abrir la conversación
contact-news-title = ¿Hay algo nuevo?
contact-news-yes = Sí, hay algo nuevo para ti.
contact-news-no = No, todavía no hay nada nuevo.
contact-news-on = Ir a mi conversación
contact-news-again = Mirar otra vez

contact-vanish-title = Hacer que los mensajes desaparezcan
contact-vanish-text = Entonces tus mensajes y los nuestros desaparecen solos, de tu lado y del nuestro. También si nadie los leyó todavía. Pasa al comienzo de un día.
contact-vanish-after = Un mensaje desaparece
contact-vanish-stay = No desaparece solo
contact-vanish-day = Después de un día
contact-vanish-week = Después de una semana
contact-vanish-month = Después de un mes
contact-vanish-yours = Los mensajes desaparecen solos. Elegido: { $time }.

contact-safe-title = Contacto seguro
contact-safe-lead = Solo te contactamos aquí, a menos que elijas otra cosa. Antes de cada contacto, quien te atiende ve lo que escribes aquí. Lo respetamos. Solo si hay peligro ahora mismo, esa persona puede hacerlo de otra manera. Entonces el motivo queda escrito en tu conversación.
contact-safe-ways = ¿Esto también se puede?
contact-safe-ways-hint = Si no marcas nada, todo pasa solo aquí.
contact-safe-here = Escribir aquí
contact-safe-call = Llamar
contact-safe-text = Mandar un SMS
contact-safe-number = ¿A qué número?
contact-safe-number-hint = Después de la llamada borramos tu número.
contact-safe-number-needed = Escribe un número de teléfono, o quita la marca en llamar y en SMS.
contact-safe-number-unused = ¿Podemos llamar o mandar un SMS a este número? Entonces márcalo aquí. Si no, borra el número.
contact-safe-number-gone = Borramos tu número, porque ya hubo una llamada. ¿Podemos usarlo otra vez? Entonces escríbelo de nuevo.
contact-safe-keep-number = Guardar mi número también después de la llamada.
contact-safe-days = ¿Qué días?
contact-safe-days-hint = Si no marcas nada, puede ser cualquier día.
contact-safe-from = Desde
contact-safe-until = Hasta
contact-safe-any-hour = Da igual
contact-safe-hours-both = Pon una hora en los dos, o en ninguno.
contact-safe-hours-same = Estas dos horas son iguales. Elige dos horas distintas, o ninguna.
contact-safe-voicemail-yes = Se puede dejar un mensaje en el buzón de voz.
contact-safe-name = ¿Por quién preguntamos?
contact-safe-name-hint = Puede ser otro nombre. También puedes dejarlo vacío.
contact-safe-other = ¿Qué decimos si contesta otra persona?
contact-safe-other-hint = Por ejemplo: di que llamas del taller de bicicletas, o cuelga.
contact-day-mon = Lunes
contact-day-tue = Martes
contact-day-wed = Miércoles
contact-day-thu = Jueves
contact-day-fri = Viernes
contact-day-sat = Sábado
contact-day-sun = Domingo
contact-kept-against-rule = Contacto distinto de lo que acordaste, porque había peligro.

contact-nothing-title = No dejar nada en este aparato
contact-nothing-text = Si cierras la ventana, tu visita ya termina. Con este botón termina ahora mismo, y le pedimos a tu navegador que olvide todo de este sitio. Tu conversación no se borra. Con tu código puedes volver.
contact-nothing-yes = Terminar y olvidarme aquí
contact-left-heading = Tu visita terminó
contact-left-lead = En este aparato ya no hay ninguna llave de tu conversación. Con tu código siempre puedes volver.
contact-left-history = Este sitio todavía puede estar en el historial de tu navegador.
contact-erase-title = Borrar todo
contact-erase-text = Un solo mensaje se borra en la conversación misma, debajo del mensaje.
