# What the desk tells in the conversation. The visitor reads this.

contact-told-handed = A partir de ahora escribes con: { $names }.
contact-told-young = Tenemos en cuenta que tienes menos de 18 años. Por eso aquí siempre leen y escriben dos personas del equipo. Siempre puedes seguir escribiendo.
contact-told-of-age = Pensamos que tienes 18 años o más. ¿No es así? Dilo con toda tranquilidad.
contact-told-interpreter-asked = Buscamos a alguien que hable tu idioma: { $language }. Mientras tanto puedes seguir escribiendo.
contact-told-interpreter-there = Hay intérprete: { $when }.
