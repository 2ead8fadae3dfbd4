# Lo que leen las personas visitantes sobre normas, derechos, otros lugares y quejas.

guide-rules-heading = Las normas y tu trabajo
guide-rights-heading = Tus derechos
guide-kinds = Tipos de trabajo
guide-rules-lead = Aquí lees qué significa algo para ti. No tienes que contar nada sobre ti.
guide-rules-free = No somos el gobierno. No pedimos licencia ni papeles, y siempre recibes ayuda.
guide-rules-none = Sobre esto no sabemos nada seguro. Pregúntanos y lo averiguamos contigo.
guide-rules-general = Esto es información general. ¿Tienes dudas? Pregúntanos.
guide-way-own = Trabajo por mi cuenta
guide-way-operator = Trabajo en el local de otra persona o a través de ella
guide-way-home = Trabajo en casa
guide-way-online = Trabajo en línea
guide-way-else = Otra cosa, o prefiero no decirlo
guide-scope-national = Nacional
guide-scope-local = Local
guide-rule-unsure = Esto no lo sabemos seguro
guide-rule-changed = Algo ha cambiado. Estamos mirando si esto sigue siendo así.
guide-rule-source = Fuente
guide-rule-version = Versión

## Lo que vale en todo el país

guide-law-business = Un negocio sexual necesita una licencia. Decide el alcalde o la alcaldesa, y quien lo lleva debe tener un plan de empresa. Cada municipio puede regularlo de otra manera.
guide-law-home = Si puedes trabajar en casa depende del municipio. En algunos se puede, a veces con condiciones.
guide-law-bill = Hay un proyecto de ley con el que tú necesitarías una licencia. No sabemos si será ley, ni cuándo.
guide-law-supervision = El control es sobre quienes llevan negocios, no sobre ti.
guide-law-file = ¿Recibes ayuda a través del municipio? Entonces puedes leer lo que hay escrito sobre ti, recibir una copia y hacer corregir errores.
guide-law-wipe = Puedes pedir que se borren tus datos. Debe hacerse en tres meses, salvo que sea muy importante para otra persona o una ley lo prohíba.
guide-law-share = Tus datos solo se dan a otros si tú estás de acuerdo. Desde los 12 años lo decides tú. A veces una ley hace una excepción.
guide-law-special = Lo que cuentas sobre sexo tiene protección especial. Puedes preguntar por qué alguien lo quiere saber.
guide-law-time = ¿Alguien te obliga y no tienes permiso de residencia? Entonces puedes recibir tiempo para pensar: como máximo tres meses, o 30 días si te toca ‘Dublín’. Durante ese tiempo puedes estar aquí.

## Dónde puedes quejarte

guide-route-us = Cuéntanoslo. No tienes que decir quién eres.
guide-route-them = Quéjate a la institución misma. Te ayudamos a escribir o vamos contigo.
guide-route-about-us = ¿Es sobre nosotros? Díselo a quien quieras. Si hay una persona de confianza, está en la primera página.

## Otros lugares

guide-links-heading = Otros lugares con ayuda
guide-links-lead = Estas páginas no son nuestras. No ven que vienes de aquí.
guide-links-none = Aquí todavía no hay enlaces.
guide-now-heading = ¿Necesitas a alguien ahora?
guide-now-young = ¿Eres joven y quieres hablar? Llama gratis al Kindertelefoon.
guide-use-harm = Sobre violencia o presión, o si eres joven
guide-use-rainbow = Para quien ama a hombres, y otras personas LGBTI
guide-use-health = Salud
guide-use-work = Otro trabajo, o dejarlo
guide-use-town = El municipio
guide-use-else = Otra cosa

## Para hombres y chicos

guide-men-lead = No preguntamos a quién amas, y no lo adivinamos.
guide-men-love = Amas a los hombres
guide-men-love-text = Aquí no tienes que explicarlo ni esconderlo. Lo que haces por dinero no dice nada de cómo amas.
guide-men-love-home = ¿Tu familia no debe saberlo? No nos ponemos en contacto con ella.
guide-men-work = No amas a los hombres, y sí tienes sexo con hombres por dinero
guide-men-work-text = No eres el único. No te convierte en otra persona.
guide-men-work-body = Tu cuerpo puede reaccionar, también cuando no quieres algo. Eso no dice nada de ti.
guide-men-young = Puedes contarnos todo. No es tu culpa, tampoco si recibiste dinero.
guide-men-talk = ¿Prefieres hablar con un hombre, o con una mujer? Dínoslo.

## Una queja

guide-complaint-heading = Pasar una queja
guide-complaint-agency = ¿Qué tipo de institución era?
guide-agency-police = La policía
guide-agency-town = El municipio
guide-agency-care = Un médico o un hospital
guide-agency-help = Ayuda social o un albergue
guide-agency-office = Una oficina de dinero, trabajo o vivienda
guide-agency-else = Otra cosa
guide-complaint-what = ¿Qué pasó?
guide-complaint-hint = No escribas nombres de personas, tampoco el tuyo.
guide-complaint-change = ¿Qué debe cambiar?
guide-complaint-name = ¿Cómo se llama la institución?
guide-complaint-name-hint = Solo si podemos decirlo.
guide-complaint-agree = Podéis decir el nombre de la institución
guide-complaint-agree-needed = Marca que podemos decir el nombre, o deja el nombre vacío.
guide-complaint-code = Aquí hay un código para volver. Quítalo primero.
guide-complaint-kept = No preguntamos quién eres, así que no podemos contestar. Después de { $days } días lo borramos.
guide-complaint-done = Lo tenemos. Gracias.
guide-complaint-done-text = Lo llevamos adelante sin nombrarte. Después de { $days } días lo borramos. ¿Quieres también ayuda o una respuesta? Escríbenos.
