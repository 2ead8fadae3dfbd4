# A conversation that arrives by itself: what the visitor sees.

contact-live-about = Mientras tienes abierta esta página, vemos que estás aquí, si escribes y hasta dónde leíste. No lo guardamos.
contact-live-waits = Los mensajes nuevos llegan aquí solos.
contact-live-here = Ahora hay alguien.
contact-live-types = Alguien está escribiendo una respuesta.
contact-live-away = Ahora mismo no hay nadie. Lo que escribes se queda aquí.
contact-live-seen = Visto.
contact-live-frame = Mensajes nuevos
contact-live-refresh = Actualizar la página
contact-live-lost = Se cortó la conexión un momento. Lo intentamos otra vez.
contact-live-erased-above = Se borró algo.
contact-live-gone = Esta conversación ya no está.
contact-live-left = Saliste de esta conversación. Con tu código puedes volver.
contact-live-elsewhere = Esta conversación está abierta en demasiadas ventanas. Aquí ya no llega nada nuevo.
contact-live-full = Ahora hay mucha gente. Los mensajes nuevos no llegan solos.
