# Roles
people-role-outreach-worker = Apoyo en el terreno
people-role-case-manager = Persona de referencia
people-role-job-coach = Jobcoach (ayuda con el trabajo)
people-role-trafficking-coordinator = Coordinación de la ayuda
people-role-housing-supervisor = Apoyo en la vivienda
people-role-confidential-adviser = Persona de confianza
people-role-team-lead = Responsable del equipo
people-role-administrator = Administración del sitio
people-role-educator = Información y charlas
people-role-policy-officer = Políticas

# Places
people-nav-conversation = Conversación
people-nav-mine = Mi plan

# What you wrote goes along
people-held-title = Tu texto sigue aquí
people-held-kept = Lo que acabas de escribir está guardado. Lo encuentras en cuanto entres.
people-held-lead = Todavía puedes enviarlo ahora. Aún no se envió nada.
people-held-send = Enviar ahora
people-held-drop = No enviar

# Coming back with a code
people-back-title = Volver
people-back-lead = Escribe el código que te dimos. Así vuelves a tu conversación.
people-back-code = Tu código
people-back-hint = 20 letras y cifras, o tus diez palabras. Las mayúsculas, los guiones y los espacios no importan.
people-back-enter = Ir a mi conversación
people-back-lost = ¿Perdiste el código?
people-back-new = Empezar una conversación nueva
people-back-length = Un código tiene 20 letras y cifras. Aquí hay { $found }. Mira el código otra vez.
people-back-character = El signo número { $position } no puede estar en un código. Mira el código otra vez.
people-back-word = La palabra { $position } no está en nuestra lista. Mira otra vez esa palabra.
people-back-words = Un código tiene diez palabras. Aquí hay { $found }. Mira el código otra vez.
people-back-typo = Hay un error en el código. Míralo otra vez, del principio al final.
people-back-replaced = Este código se cambió por uno nuevo. ¿No es correcto? Escríbenos: empieza una conversación nueva y di que tu código se cambió.
people-back-unknown = Con este código no encontramos ninguna conversación. Quizás se borró, o hay algún signo distinto. Siempre puedes empezar una conversación nueva.

# Log
people-deed-read = Leído
people-deed-write = Escrito
people-deed-begin = Empezado
people-deed-erase = Borrado
