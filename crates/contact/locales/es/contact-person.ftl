# What somebody reads in the conversation about waiting, choosing and their own language. Warm and plain.

contact-person-late = Tardamos más de lo que dijimos. Lo sentimos. Tu mensaje sigue aquí y tendrás respuesta.
contact-person-bell-gone = ¿Había un aviso activado en algún teléfono? Ahora está desactivado.
contact-person-spoken-title = Tu idioma
contact-person-spoken-text = ¿Prefieres hablar en otro idioma que el de esta página? Dínoslo y buscamos a alguien que lo hable.
contact-person-spoken-which = ¿En qué idioma prefieres hablar?
contact-person-spoken-page = El idioma de esta página
contact-person-spoken-other = U otro idioma
contact-person-choose = ¿Qué eliges?
contact-person-choose-text = Basta con un toque. Después siempre puedes decir otra cosa.
contact-person-erase-ours = Esto lo escribimos nosotros. Desaparecerá, para ti y para nosotros. Solo quedará que aquí se borró algo.
contact-person-first-unsent = Tu mensaje se ha retirado. Nadie lo vio y no guardamos nada. El código de antes ya no sirve. Tus palabras siguen en el campo.
