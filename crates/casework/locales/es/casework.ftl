# The plan, the team, who may know what, closing. Read by the person whose plan it is.
# "Cliente" is avoided: in sex work that word means the buyer.

casework-nothing-yet = Aquí todavía no hay nada.
casework-unfold = Mostrar
casework-no-names = No pongas nombres de otras personas.
casework-by-client = Con tus palabras
casework-erased =
    { $count ->
        [one] Se borró algo una vez.
       *[other] Se borró algo { $count } veces.
    }

## The way together

casework-phase-now = Ahora: { $phase }

## First: what is needed, what somebody wants, safe contact

casework-first = Para empezar
casework-first-empty = Aquí todavía no hay nada. Está bien así.
casework-needs = ¿Qué hace falta?
casework-needs-roof = Un techo
casework-needs-food = Comida
casework-needs-money = Dinero
casework-needs-safety = Seguridad
casework-needs-mood = Cómo me siento
casework-needs-trusted = Una persona en quien confiar
casework-choice = ¿Qué quieres?
casework-choice-kind = La elección
casework-choice-words = En tus palabras
casework-choice-only-talk = Solo hablar
casework-choice-safer-work = Trabajar con más seguridad
casework-choice-another-job-beside = Otro trabajo además de este
casework-choice-leave = Dejar este trabajo
casework-choice-unsure = Todavía no lo sé
casework-choice-own-words = Otra cosa
casework-safe-contact = Contacto seguro
casework-safe-contact-own-lead = Di cómo y cuándo podemos contactarte. Tu persona de referencia mira aquí antes de cada contacto. Al cerrar, borramos esto.
casework-safe-contact-write = Cambiar el contacto seguro
casework-safe-contact-way = Cómo
casework-safe-contact-when = Cuándo
casework-safe-contact-when-hint = Por ejemplo: entre semana, después de las siete de la tarde.
casework-safe-contact-other = Si contesta otra persona
casework-safe-contact-other-hint = Por ejemplo: di que llamas de la tienda de bicicletas, o cuelga.
casework-way-conversation = En la conversación, con el código
casework-way-client-calls = Llamas tú
casework-way-we-call = Te llamamos
casework-way-message = Un mensaje al teléfono
casework-way-mail = Un correo
casework-way-in-person = En el lugar acordado
casework-safety = Plan de seguridad
casework-safety-text = El plan

## What helps in contact

casework-in-contact = Lo que ayuda en el trato
casework-in-contact-lead = Cada persona nueva que ayuda lee esto antes de la primera charla. Todo puede quedar vacío, y siempre puedes cambiarlo.
casework-in-contact-write = ¿Qué ayuda en el trato?
casework-in-contact-called = Nombre y trato
casework-in-contact-called-hint = ¿Cómo quieres que te llamemos? No tiene que ser tu nombre real.
casework-in-contact-gender = Género
casework-in-contact-gender-hint = En tus palabras, si quieres. Para la ayuda da igual.
casework-in-contact-helps = Lo que ayuda
casework-in-contact-hinders = Lo que no ayuda

## Goals and steps

casework-goals = Metas y pasos
casework-goals-lead = La meta siempre es tuya.
casework-goals-empty = Todavía no hay metas. Tampoco hace falta.
casework-goal = Meta
casework-goal-kind = ¿De qué se trata?
casework-goal-work-more-safely = Trabajar con más seguridad
casework-goal-set-boundaries = Poner límites
casework-goal-another-job-beside = Otro trabajo además de este
casework-goal-stop = Dejarlo
casework-goal-unsure = Todavía no lo sé
casework-goal-own-words = En tus palabras
casework-step-text = El paso
casework-step-owner = ¿Quién lo hace?
casework-step-day = ¿Cuándo?
casework-step-done-on = Hecho el { $day }

## Life domains

casework-domains = Áreas de tu vida
casework-domains-lead = Solo lo que tú abres. Lo que está cerrado no existe aquí.
casework-domains-empty = Todavía no hay ningún área abierta.
casework-domain = Área de tu vida
casework-domain-own-lead = Tú eliges de qué se trata. Todo puede quedar vacío. Lo que escribes sobre sexualidad solo lo leen dos personas: tú y tu persona de referencia.
casework-domain-open = Abrir un área
casework-domain-situation = ¿Cómo está ahora?
casework-domain-wish = ¿Qué estaría bien?
casework-domain-hard = ¿Qué lo hace difícil?
casework-domain-hard-hint = No escribas diagnósticos ni medicinas.
casework-domain-next = El próximo paso
casework-domain-helper = ¿Quién ayuda?
casework-domain-review = ¿Cuándo lo miramos otra vez?
casework-domain-too-much = Demasiado por ahora
casework-domain-too-much-tick = Ahora mismo es demasiado
casework-domain-too-much-say = Demasiado por ahora
casework-domain-can-again = Ya se puede otra vez
casework-domain-close = Cerrar esta área
casework-domain-close-question = Lo que hay aquí se borra. Más adelante puedes abrirla de nuevo.
casework-domain-close-yes = Sí, cerrar y borrar
casework-domain-housing = Vivienda
casework-domain-finances = Dinero
casework-domain-daytime-activity = Durante el día
casework-domain-social = La gente a tu alrededor
casework-domain-psychological = Cómo te sientes
casework-domain-physical = Tu cuerpo
casework-domain-practical = Cosas prácticas
casework-domain-sexuality = Sexualidad
casework-domain-meaning = Lo que importa

## How are you?

casework-check-ins = ¿Cómo va?
casework-check-ins-empty = Todavía nadie ha preguntado cómo va.
casework-check-in-asked = ¿Cómo estás?
casework-check-in-answered = La respuesta
casework-check-in-answer = Responder
casework-check-in-own = Tu respuesta
casework-check-in-own-lead = Escribe lo que quieras. No escribir nada también está bien.
casework-rhythm = ¿Cada cuántas semanas?
casework-rhythm-title = ¿Cada cuánto preguntamos cómo va?
casework-rhythm-own-lead = Tú eliges cada cuánto. Pon 0 si no quieres que preguntemos.
casework-rhythm-hint = 0 es nunca.
casework-rhythm-keep-asking = Volver a preguntar, aunque una vez no haya respuesta
casework-rhythm-write = ¿Cada cuánto?
casework-rhythm-weeks =
    { $weeks ->
        [one] Cada semana, como acordamos.
       *[other] Cada { $weeks } semanas, como acordamos.
    }
casework-rhythm-never = No preguntamos por nuestra cuenta, como acordamos.
casework-rhythm-none = Todavía no acordamos cada cuánto.

## Notes

casework-journal = Notas
casework-journal-empty = Todavía no hay notas.
casework-note-facts = Lo que pasó o se dijo
casework-note-impressions = Impresión

## Looking back

casework-reviews = Mirar atrás
casework-reviews-empty = Todavía no hemos mirado atrás contigo.
casework-review-better = ¿Qué va mejor?
casework-review-next = ¿Qué viene ahora?
casework-review-planned = Lo miramos otra vez el { $day }.
casework-fit-met = La ayuda es la adecuada
casework-fit-partly = La ayuda es adecuada en parte
casework-fit-not = La ayuda no es la adecuada

## The way so far

casework-history = El camino hasta ahora
casework-phase = ¿Dónde estás ahora?
casework-phase-own-lead = Tú eliges, con tus palabras. Puede ir en las dos direcciones, también hacia atrás.
casework-phase-write = Otra fase
casework-phase-which = La fase
casework-phase-words = En tus palabras
casework-phase-words-hint = ¿Cómo lo llamas tú?
casework-phase-getting-to-know = Conocernos
casework-phase-working-on-plan = En marcha con el plan
casework-phase-partly-out = En parte fuera
casework-phase-out = Fuera
casework-phase-aftercare = Apoyo después
casework-phase-closed = Cerrado

## The team

casework-team = El equipo
casework-lead = Persona de referencia
casework-slot-job-coach = Jobcoach (ayuda con el trabajo)
casework-slot-trafficking-coordinator = Coordinación de la ayuda
casework-slot-housing = Apoyo en la vivienda
casework-slot-mens-fieldworker = Apoyo en el terreno para hombres
casework-slot-first-contact = Primer contacto
casework-slot-masked = Persona de apoyo
casework-slot-since = Desde el { $day }
casework-slot-ended = Terminó el { $day }
casework-slot-lapsed = El acceso se acabó
casework-slot-reason = Por qué
casework-proposals = Propuesto
casework-proposals-lead = Tú decides. Decir que no también está bien, y entonces no queda nada de esto.
casework-proposal-look = Mirar y elegir
casework-proposal-no = No, mejor no
casework-proposal-yes = Sí, quiero
casework-guide-plan = Propuesta
casework-guide-plan-text = { $name } quiere ser tu persona de referencia. Tú decides.
casework-guide-answer = ¿Qué quieres?
casework-guide-asked = Preguntado
casework-guide-agreed = Dijiste que sí
casework-guide-yes-alone = Sí, y mi persona de referencia de antes ya no tiene que leer
casework-guide-yes-both = Sí, y mi persona de referencia de antes puede seguir a mi lado
casework-guide-no = No, mejor no
casework-guide-now-other = Mientras tanto se ha propuesto a otra persona. Mira arriba quién es ahora y luego responde.
casework-guide-other = Quiero otra persona de referencia
casework-guide-other-question = No hace falta que digas por qué. Quien dirige el equipo también se entera y busca contigo.
casework-guide-other-yes = Sí, pedir otra persona
casework-guide-wished = El { $day } se pidió otra persona de referencia.

## Handing over

casework-handover-done = { $name } pasó a ser la persona de referencia

## Who may know what

casework-consents = ¿Quién puede saber qué?
casework-consents-lead = Cada sí tiene una fecha final. Siempre puedes quitarlo, y vale al momento.
casework-consents-empty = Todavía no hay nada acordado. Nadie más sabe nada.
casework-consent-what = Qué
casework-consent-why = Para qué
casework-consent-how = Cómo
casework-consent-until-day = ¿Hasta qué día?
casework-consent-until-hint = Después el acceso se acaba solo. Siempre se puede acabar antes.
casework-consent-told = Dicho el { $day }
casework-consent-own = Dado por ti en Mi plan
casework-consent-until = Vale hasta el { $day }, ese día incluido
casework-consent-ended = Se acabó el { $day }
casework-consent-withdrawn = Quitado el { $day }
casework-consent-withdraw = Quitar este sí
casework-consent-withdraw-question = El acceso se acaba al momento.
casework-consent-withdraw-yes = Sí, quitarlo
casework-consent-too-long = Elige un día a partir de hoy, como mucho dentro de dos años.
casework-preview = Entonces se puede leer esto: { $what }
casework-category-contact = Contacto seguro
casework-category-first-needs = Lo que hace falta
casework-category-safety = El plan de seguridad
casework-category-goals = Metas y pasos
casework-category-domains = Las áreas de tu vida que están abiertas
casework-category-plan = Todo el plan, sin las partes separadas
casework-category-work = La parte sobre el trabajo
casework-category-housing = La parte sobre la vivienda
casework-category-protected = La parte protegida

## Parts

casework-part-work = Trabajo
casework-part-housing = Vivienda
casework-part-protected = Parte protegida
casework-part-private = Solo entre dos personas
casework-part-private-lead = Esto lo leen solo dos personas: tú y tu persona de referencia. Nunca sale en papel.
casework-part-own = Esto lo lees tú, y también tu persona de referencia y quien ayuda en esta parte.
casework-part-notes = Notas
casework-part-notes-empty = Todavía no hay notas.
casework-part-note = Nota
casework-part-themes = Esto trata de
casework-part-themes-off = Quitar los temas
casework-theme-recruited = Alguien me convenció de hacerlo
casework-theme-unsafe-through-work = Peligro por el trabajo
casework-theme-handed-over-money = Tener que entregar dinero

## Closing and erasing

casework-closing = Cerrar
casework-closing-lead = Siempre se puede cerrar. El código sigue funcionando, y se puede volver sin empezar de cero.
casework-closed-erased-on = Este plan está cerrado. El { $day } se borra todo solo. También se puede borrar antes o abrir de nuevo.
casework-close-own = Quiero cerrar
casework-close-own-lead = Las personas que ayudan ya no leen más. Tú y tu persona de referencia sí, hasta que se borre. Siempre puedes volver.
casework-close-own-yes = Sí, cerrar
casework-closure-goal = Al final, ¿de qué se trató?
casework-closure-goal-hint = Esto cuenta en los números del año, sin nombre. Puedes saltarlo.
casework-closure-words = Unas últimas palabras
casework-reopen-own = Quiero ayuda otra vez
casework-erase-all = Borrar todo
casework-erase-all-question = Entonces desaparecen todo el plan y la conversación, también de las copias de seguridad. El código ya no funciona. Esto no se puede deshacer.
casework-erase-all-yes = Sí, borrar todo
casework-erase-one = Borrar esto
casework-erase-one-question = Esto desaparece. Solo queda una señal de que se borró algo.
casework-erase-one-yes = Sí, borrar esto
casework-erased-title = Todo está borrado
casework-erased-lead = El plan y la conversación ya no están. Nadie puede leerlos.
casework-erased-number = Prueba de borrado
casework-erased-day = Borrado el
casework-erased-keep = Este número solo lo ves ahora. En ningún sitio dice de quién era.
casework-erased-next = Seguir

## My plan

casework-own-title = Mi plan
casework-own-lead = Esto es tuyo. { $name } es tu persona de referencia. Aquí está todo lo que se anotó sobre ti.
casework-own-none = Todavía no tienes un plan.
casework-own-none-hint = Tampoco hace falta. ¿Quieres hacer uno con ayuda? Pídelo en tu conversación.
casework-own-to-conversation = Ir a mi conversación
casework-own-referrals = Ayuda de otros servicios
casework-own-opinion = Di qué te parece nuestra ayuda
casework-own-work = Mi plan de trabajo
casework-beside = Con tus palabras:
casework-add-beside = Añadir mis palabras
casework-beside-lead = ¿Algo no está bien, o quieres añadir algo? Tus palabras quedan al lado.
casework-beside-text = Tus palabras
casework-money = Mi dinero
casework-money-lead = Esto lo lees solo tú. Nadie del equipo puede abrirlo.
casework-money-text = Mis cuentas
casework-money-hint = ¿Qué entra, qué sale, qué falta por pagar? No hacen falta cantidades.
casework-money-write = Poner en orden mi dinero
casework-looked = ¿Quién miró?
casework-looked-lead = Todas las personas que abrieron o escribieron algo tuyo.
casework-looked-nobody = Todavía no ha mirado nadie.
casework-looked-core = Tu plan
casework-looked-reason = El motivo: { $reason }
casework-copy = Mi copia
casework-copy-title = Copia de mi plan
casework-copy-lead = Como estaba el { $day }. Puedes imprimir o guardar esta página.
casework-copy-careful = Piensa dónde dejas esta copia. No incluye la parte protegida, ni lo que solo leen dos personas: tú y tu persona de referencia.
