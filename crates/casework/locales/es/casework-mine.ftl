casework-mine-looked-talk = Tu conversación
casework-mine-why-read = Por qué: para leer tu plan.
casework-mine-why-write = Por qué: para anotar lo que hablasteis.
casework-mine-why-lead = Por qué: para actualizar tu equipo, tu fase o un acuerdo.
casework-mine-why-start = Por qué: para empezar contigo.
casework-mine-why-glass = Por qué: era una emergencia.
casework-mine-why-talk = Por qué: para leer tu mensaje o responder.
casework-mine-why-work = Por qué: para ayudarte con tu plan de trabajo.
casework-mine-why-refer = Por qué: para ayudarte a llegar a otra persona u organización.
casework-mine-why-other = Por qué: forma parte del trabajo de este papel.
casework-mine-kept = ¿Qué guardamos y hasta cuándo?
casework-mine-kept-lead = Puedes pedir que lo borremos antes. Si la ley dice que algo debe quedarse, te decimos por qué.
casework-mine-kept-what = Qué
casework-mine-kept-until = Hasta cuándo
casework-mine-kept-ground = Por qué se puede
casework-mine-kept-plan = Tu plan y quién te ayuda
casework-mine-kept-notes = Notas
casework-mine-kept-contact = Cómo llegar a ti con seguridad
casework-mine-kept-talk = Tu conversación
casework-mine-kept-own = Lo que solo tú puedes leer
casework-mine-kept-log = Quién miró
casework-mine-kept-totals = Cantidades para las cifras anuales
casework-mine-ground-yes = Porque dijiste que sí a esta ayuda. Siempre puedes retirarlo.
casework-mine-ground-own = Es tuyo. No podemos abrirlo.
casework-mine-ground-log = Así se puede comprobar quién miró.
casework-mine-ground-totals = No hay nada por lo que alguien te reconozca.
casework-mine-until-day = Hasta el { $day }
casework-mine-until-after-end =
    { $count ->
        [one] Hasta un día después de cerrar
       *[other] Hasta { $count } días después de cerrar
    }
casework-mine-until-each =
    { $count ->
        [one] Cada nota, un día
       *[other] Cada nota, { $count } días
    }
casework-mine-until-end = Hasta el cierre
casework-mine-until-stays = Se queda. Nunca dice lo que escribiste o contaste.
casework-mine-copy-lead = ¿Quieres usar la copia en otro lugar? Un ordenador puede leer este archivo.
casework-mine-copy-file = Copia como archivo (JSON)
casework-mine-copy-schema = Explicación del archivo
