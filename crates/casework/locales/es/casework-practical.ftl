# Practical help. A text of several lines begins with a name; each line after it is an answer: do not join them.
casework-practical-title = Práctico
casework-practical-everywhere = En todos los Países Bajos
casework-practical-ours = Lo que conocemos
casework-practical-checked = Comprobado el { $day }.
casework-practical-for-whom = ¿Para quién?
casework-practical-needs = ¿Qué necesitas?
casework-practical-costs = ¿Cuánto cuesta?
casework-practical-takes = ¿Cuánto tarda?
casework-practical-ask = ¿Dónde se pide?

casework-home-heading = Un lugar para vivir
casework-home-lead = Hay más de un camino. Puedes probar varios a la vez. No todos los municipios lo hacen igual.
casework-home-shelter =
    Acogida para mujeres, para hombres o para todos
    Para quien no está a salvo o no tiene dónde dormir.
    Una conversación sobre lo que pasa. Pregunta si necesitas papeles.
    A veces pagas una parte. Llama también si no tienes dinero.
    Si hay peligro, a veces el mismo día. Si no, puede haber lista de espera.
    Llama a Veilig Thuis: 0800-2000, gratis, día y noche. O pregúntanos.
casework-home-host =
    Una familia de acogida o una cama de invitados
    Para quien necesita calma y una cama por un tiempo.
    Conocerse primero. Acordad cuánto te quedas y cuánto pagas.
    Poco o nada.
    A veces unos días. Es por un tiempo, no para siempre.
    Con nosotros, o en una organización que busca camas de invitados.
casework-home-room =
    Una habitación
    Para quien busca algo pequeño y pronto.
    A veces una prueba de ingresos. Pregunta si puedes registrarte en la dirección.
    Alquiler y a menudo una fianza. No pagues nunca por una habitación que no has visto.
    A veces unas semanas.
    En páginas de habitaciones, por conocidos o en un tablón.
casework-home-guided =
    Vivir con apoyo
    Para quien vivir a solas pesa demasiado ahora.
    Una conversación con el municipio sobre qué ayuda encaja.
    A veces pagas una parte. Pregunta antes cuánto.
    De semanas a meses. Puede haber lista de espera.
    En el equipo de barrio o la oficina Wmo de tu municipio.
casework-home-social =
    Una vivienda social de alquiler
    Para quien tiene 18 años o más y no gana demasiado.
    Una inscripción. Inscríbete cuanto antes, aunque ahora vivas en algún sitio.
    Inscribirse suele costar una cantidad pequeña al año.
    A menudo años. Depende del municipio.
    En la página de vivienda de tu región, una corporación o tu municipio.
casework-home-urgent =
    Prioridad para una vivienda (urgencia)
    Para quien no puede esperar por una emergencia. Cada municipio tiene sus reglas.
    Una prueba de lo que pasa, como una carta de quien te ayuda. Tú también decides qué dice.
    A veces la solicitud cuesta dinero. Pregunta antes.
    De semanas a meses. Después todavía tiene que quedar libre una vivienda.
    En tu municipio o la página de vivienda. Te ayudamos a mirar.
casework-home-middle =
    Una vivienda de alquiler medio
    Para quien tiene ingresos y gana demasiado para una vivienda social.
    A menudo nóminas, o las cuentas de tu propio negocio.
    Un alquiler más alto y a menudo una fianza. Haz revisar el contrato antes de firmar.
    De semanas a meses. Depende del municipio.
    Con quien alquila. Tu municipio sabe quién revisa un contrato.
casework-home-letter =
    Una dirección postal
    Para quien no tiene un lugar fijo pero quiere recibir cartas y estar en el registro de un municipio.
    Alguien que acepte que tu correo llegue allí. Si no hay nadie, pregunta al municipio.
    Normalmente nada.
    Normalmente unas semanas. Depende del municipio.
    En el municipio donde estás ahora.

casework-course-heading = Aprender
casework-course-lead = Un curso, un idioma o un oficio. Nadie tiene que saber por qué vienes.
casework-course-talk =
    Practicar neerlandés
    Hablar, leer y escribir, en un grupo pequeño o con alguien que te acompaña.
    No hace falta saber nada todavía.
    A menudo nada.
    En la biblioteca, un Taalhuis o un centro de barrio.
casework-course-diploma =
    Un curso de idioma con diploma
    Neerlandés hasta un nivel fijo, para trabajar o estudiar.
    Primero haces una prueba. Después entras en un grupo que encaja.
    A veces el municipio paga una parte. Pregunta antes.
    En tu municipio o en una escuela de idiomas.
casework-course-trade =
    Aprender un oficio
    Una formación profesional (mbo), una parte, o aprender y trabajar a la vez.
    A menudo B1. Puedes tomar antes clases de idioma.
    Matrícula, libros y viajes. Pregunta qué ayuda te corresponde.
    En una escuela de mbo o una oficina de aprendizaje y trabajo.
casework-course-learns = ¿Qué aprendes?
casework-course-level = ¿Cuánto neerlandés necesitas?
casework-course-level-none = No hace falta neerlandés
casework-course-free = Gratis
casework-course-place = ¿En qué municipio?
casework-course-days = ¿Qué días?
casework-course-childcare = Cuidan de los niños
casework-course-closed = Siempre el mismo grupo
casework-course-discreet = Nadie pregunta por qué vienes
casework-course-speaks = ¿Cuánto neerlandés hablas?
casework-course-can = ¿Cuándo puedes?
casework-course-only-free = Solo lo que es gratis
casework-course-find = Buscar
casework-course-none = Ahora no hay nada que encaje. Quita algo, o pregúntanos.

casework-strong-heading = ¿Qué se te da bien?
casework-strong-lead = Elige lo que va contigo. Recibes un texto para tu currículum. No dice dónde lo aprendiste. No guardamos lo que eliges.
casework-strong-pick = Sé hacer esto
casework-strong-own = Con tus propias palabras
casework-strong-make = Haz mi texto
casework-strong-names = Aquí pone «{ $word }». Mira si lo quieres en papel.
casework-strong-to-plan = Ponlo en mi plan de trabajo
casework-strong-people =
    Tratar con la gente
    Escucho bien y hago que la gente se sienta a gusto pronto.
casework-strong-limits =
    Poner límites
    Digo con claridad qué se puede y qué no, y sigo siendo amable.
casework-strong-terms =
    Negociar
    Hago acuerdos claros sobre precio, tiempo y trabajo.
casework-strong-planning =
    Planificar
    Organizo mi propio tiempo y cumplo mis citas.
casework-strong-money =
    Manejar dinero
    Cobro con exactitud y llevo la cuenta de ingresos y gastos.
casework-strong-languages =
    Idiomas
    Hablo más de un idioma y adapto mis palabras a la otra persona.
casework-strong-business =
    Trabajar por mi cuenta
    Organizo mis propios clientes, mi agenda y mis papeles.
casework-strong-caring =
    Cuidar de otros
    Noto cómo está alguien, y lo que oigo queda conmigo.
casework-strong-calm =
    Mantener la calma
    Mantengo la calma en momentos tensos y sé cuándo pedir ayuda.
casework-strong-online =
    Trabajar en línea
    Escribo textos cortos y claros y respondo pronto a los mensajes.

casework-relief-heading = Ayuda para hoy
casework-relief-lead = Comida, una cama u otra cosa que no puede esperar. No tienes que explicar por qué. Si estás en peligro, llama al 112.
casework-relief-can = ¿Qué es posible?
casework-relief-given = Ayuda de emergencia
casework-relief-euros = Cantidad en euros enteros
casework-relief-night =
    Una cama para esta noche
    Llama al albergue nocturno o a tu municipio. Si no estás a salvo, llama a Veilig Thuis: 0800-2000, gratis, día y noche.
casework-relief-food =
    Comida
    Un banco de alimentos o una casa de acogida de día. Pregunta si la primera vez puede ser sin formulario.
casework-relief-money =
    Dinero para algo urgente
    Pide al municipio una ayuda especial o un adelanto. También hay fondos de emergencia; alguien que te ayuda lo pide por ti.
casework-relief-clothes =
    Ropa
    Un banco de ropa o una tienda donde se regala. A menudo es gratis.
casework-relief-phone =
    Saldo para el teléfono
    En una biblioteca o casa de acogida de día suele haber wifi gratis. Pregúntanos por saldo.
casework-relief-medication =
    Medicinas
    Ve al médico o llama al servicio médico de guardia. Dilo si no tienes seguro. Entonces buscamos juntos un camino.
casework-relief-travel =
    Dinero para viajar
    Di adónde tienes que ir. A veces alguien puede comprar un billete o llevarte.

casework-list-title = Mis listas
casework-list-home = Mi lista de vivienda
casework-list-courses = Mis cursos
casework-list-strengths = Lo que se me da bien
casework-list-keep = Guardar en mi lista
casework-list-where = ¿Dónde buscas?
casework-list-since = Inscripción desde
casework-list-next = Próximo paso
casework-list-on = ¿Cuándo?
casework-list-full = En esta lista caben { $max } líneas. Quita una primero.
casework-list-nothing = Todavía no hay nada en esta lista
casework-list-show = Que mi persona de referencia lo lea
casework-list-show-question = Tu persona de referencia podrá leer esta lista y hacer tareas con ella. Siempre puedes retirarlo.
casework-list-stop = Que ya no se lea
casework-list-is-shown = Tu persona de referencia puede leer esta lista.
casework-list-is-own = Solo tú puedes leer esta lista, con tu código.
