# Fields of the plan
employment-keeps-hint = Días libres, otro trabajo al lado, lo que va bien.
employment-skills-hint = En palabras sencillas, como negociar, escuchar, planificar o trabajar por tu cuenta. Tú decides qué se pone en papel.
employment-hard-hint = Sin diagnósticos ni papeles. Solo lo que ayuda a avanzar.
employment-benefit-hint = ¿Qué formulario, qué día, quién va contigo? Los números y los comprobantes los guardas tú.
employment-steps-hint = Con un día para cada paso.

# Suggestions
employment-reply-waits = Espera respuesta
employment-reply-yes = Sí
employment-reply-no = No

# Applications
employment-applications = Trabajos que pedí

# With the client
employment-mine-title = Mi plan
employment-mine-heading = Trabajar y aprender
employment-mine-none = Todavía no tienes un plan para trabajar o aprender
employment-mine-none-hint = Puedes empezarlo por tu cuenta, o con tu persona de referencia.
employment-mine-no-part = Aquí todavía no hay nada
employment-mine-no-part-hint = ¿Quieres hacer algo con trabajo o estudios? Pide a tu persona de referencia la ayuda de jobcoach (apoyo para encontrar trabajo).
employment-mine-wish = Lo que te gustaría hacer
employment-mine-keeps = Lo que se queda como está
employment-mine-skills = Lo que se te da bien
employment-mine-suggestions = Quizás algo para ti
employment-mine-suggestions-text = Tú ves esto antes que nadie. La empresa no sabe nada. Siempre puedes decir que no, sin dar motivos.
employment-mine-why = Por qué { $name } pensó en esto:
employment-mine-yes = Sí, cuéntame más
employment-mine-no = No, mejor no
employment-mine-change = Cambiar mi plan
employment-mine-change-text = Este plan es tuyo. Tu jobcoach lee lo que cambias. Lo que ponía antes se puede leer hasta que lo borres.
employment-erase-plan-question = El plan y todo lo que decía antes desaparecen.
