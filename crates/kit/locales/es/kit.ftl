# The texts that each page needs.

## Around the page

kit-skip = Ir al contenido
kit-menu = Menú
kit-beside = Cerca de aquí
kit-privacy = ¿Quién puede leer esto?
kit-accessibility = Accesibilidad

## Leave quickly

kit-leave = Salir rápido
kit-leave-about = ¿Cómo funciona “Salir rápido”?
kit-leave-hint = Con “Salir rápido” aparece enseguida una página normal en tu pantalla. Si tocas la tecla Shift tres veces seguidas, rápido, pasa lo mismo.
kit-leave-history = Esta página puede quedar en el historial de tu navegador. ¿No quieres que quede? Busca “Historial” en el menú de tu navegador y borra allí esta página. Con una ventana privada no queda nada.
kit-leave-two = Toca Shift dos veces más para salir.
kit-leave-one = Toca Shift una vez más para salir.
kit-leave-more = Cómo quitar tu visita del historial

## Buttons

kit-back = Volver
kit-next = Seguir
kit-send = Enviar
kit-save = Guardar
kit-cancel = Mejor no
kit-undo = Deshacer
kit-change = Cambiar
kit-remove = Quitar
kit-close = Cerrar
kit-open = Abrir
kit-yes = Sí
kit-no = No
kit-sure = ¿Quieres hacerlo de verdad?
kit-sure-yes = Sí, hazlo
kit-more = Más

## Messages at the top

kit-notice-good = Listo.
kit-notice-info = Es bueno saberlo:
kit-notice-careful = Atención:

## The code to come back

kit-code = Tu código
kit-copy = Copiar el código
kit-copied = Copiado

## A road in steps

kit-step-done = hecho
kit-step-now = estás aquí

## Filling in

kit-optional = (puede quedar vacío)
kit-choose = Elige una opción
kit-characters-max = Tienes espacio para { $max } letras y signos.
kit-form-problems = Mira esto una vez más
kit-form-problem = Atención:
kit-field-required = Falta completar esto.
kit-field-too-long = Es demasiado largo. Caben { $max } letras y signos, y tienes { $found }. Tu texto sigue aquí: hazlo un poco más corto.
kit-field-too-short = Todavía es demasiado corto. Escribe al menos { $min } letras o signos.
kit-field-unreadable = No podemos leer este texto. Escríbelo otra vez, o quita los signos raros.
kit-field-choice = Elige una de las opciones que ves.
kit-field-repeated = Esto está escrito dos veces. Escríbelo una sola vez.
kit-field-number = Escribe un número de { $min } a { $max }, en cifras.
kit-field-date = Escribe una fecha que exista, como 2027-03-14.
kit-field-time = Escribe una hora, como 14:30.

## When something goes wrong: what happened, what was kept, what you can do now

kit-problem-home = Ir al inicio
kit-problem-kept = Esto es lo que escribiste
kit-problem-kept-text = Cópialo si lo necesitas. No está guardado en ningún sitio.
kit-problem-403-title = Este formulario ya no funciona
kit-problem-403-text = El formulario estuvo abierto demasiado tiempo, o venía de otro sitio. No se envió nada. ¿Habías escrito algo? Entonces está aquí abajo. Abre la página de nuevo y vuelve a poner tu texto.
kit-problem-404-title = Aquí no hay nada
kit-problem-404-text = Esta página no existe, o no es para ti. No cambió nada. Mira si la dirección está bien, o ve al inicio.
kit-problem-405-title = Aquí no se puede hacer eso
kit-problem-405-text = Esta página no puede hacer lo que se pidió. No cambió nada. Ve al inicio e inténtalo desde allí.
kit-problem-409-title = Alguien llegó justo antes
kit-problem-409-text = Mientras tanto algo cambió aquí: lo cambió otra persona, o fue en otra ventana. Lo que acabas de hacer no se guardó. Abre la página de nuevo, mira qué hay ahora y, si todavía hace falta, hazlo otra vez.
kit-problem-413-title = Es demasiado de una vez
kit-problem-413-text = Lo que enviaste no cabe en un formulario. No guardamos nada. Vuelve atrás, hazlo más corto o envíalo por partes.
kit-problem-415-title = Este tipo de envío no lo conocemos
kit-problem-415-text = Solo podemos leer formularios normales, no archivos. No guardamos nada. Vuelve atrás y escríbelo en el formulario.
kit-problem-429-title = Un momento, por favor
kit-problem-429-text = Llegaron muchas peticiones en poco tiempo. La última no se guardó. Lo que salió bien antes sigue ahí. Espera un minuto e inténtalo otra vez.
kit-problem-500-title = Algo falló de nuestro lado
kit-problem-500-text = No es por ti. Puede que lo que acabas de hacer no haya salido bien. Lo que salió bien antes sigue guardado. Vuelve atrás y mira si está. Si no está, inténtalo otra vez en unos minutos.
kit-problem-503-title = Ahora mismo no estamos
kit-problem-503-text = Ahora no podemos ayudarte por este sitio. Esta petición no se guardó. Lo que salió bien antes sigue guardado. Inténtalo otra vez en unos minutos.
