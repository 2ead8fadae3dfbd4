# Honest about who reads and answers: at the foot of each page that a visitor sees.

kit-honest = ¿Quién responde y quién lee esto?
kit-honest-who = ¿Quién responde?
kit-honest-who-text = Profesionales de apoyo: personas, no máquinas. No somos del gobierno.
kit-honest-when = ¿Cuándo?
kit-honest-when-text = La primera página dice si hay alguien ahora y cuándo recibirás respuesta.
kit-honest-read = ¿Quién puede leer esto?
kit-honest-read-text = Solo el pequeño equipo que responde, y tú con tu código. A veces otra persona del trabajo ayuda a pensar.
kit-honest-read-adviser = Solo una persona de confianza, y tú con tu código. El equipo no puede leerlo.
kit-honest-unsure = ¿Qué no podemos prometer?
kit-honest-unsure-text = Que nadie mire tu teléfono. Y tu compañía de internet, o la red que usas, puede ver que visitas este sitio.
kit-honest-limits = ¿Cuándo no podemos guardar silencio?
kit-honest-limits-text = Si la vida de alguien corre peligro ahora, o si alguien de menos de 18 años corre un peligro grave. También entonces hablamos primero contigo, si se puede.
kit-honest-more = Leer más sobre esto
