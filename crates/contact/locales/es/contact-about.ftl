# The first answer to a topic. Short, and true for everybody.

contact-answer-home = Buscamos contigo, también si necesitas un sitio esta noche.
contact-answer-money = Miramos juntos deudas, una ayuda económica o cartas que no abres.
contact-answer-days = Pensamos contigo en un trabajo, un curso o un día mejor.
contact-answer-people = La soledad, una pelea, o alguien que se acerca demasiado: puedes contarlo.
contact-answer-mind = Aquí no hace falta ser fuerte. ¿Piensas en la muerte? Llama al 113, día y noche.
contact-answer-body = ¿Tienes una pregunta o quieres una prueba? Vamos contigo a la GGD si quieres.
contact-answer-daily = Una carta, una cita, un formulario: lo hacemos juntos.
contact-answer-love = Puedes preguntar todo. Nada nos parece raro.
contact-answer-meaning = La fe, la esperanza o adónde quieres ir: también puedes hablarlo con nosotros.
contact-answer-call = ¿A quién puedes llamar?
