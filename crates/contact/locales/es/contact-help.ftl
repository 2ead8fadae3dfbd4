contact-impression = Una impresión de alguien del equipo. Desaparece en una semana, a no ser que digas que es correcta.
contact-impression-right = Una impresión de alguien del equipo. Dijiste que es correcta.
contact-impression-yes = Es correcto
