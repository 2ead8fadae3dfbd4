## The code, to keep

contact-code-safe = Quien tiene el código puede leer tu conversación. Por eso, no se lo des a nadie y no lo mandes en un mensaje.
contact-code-lost = Si pierdes el código, no podemos encontrarlo. Si todavía hablas con nuestro equipo en otro lugar, podemos hacer contigo uno nuevo.
contact-code-gate-wrong = Todavía no es igual. No pasa nada: tu código sigue aquí. Mira lo que apuntaste y escríbelo otra vez.
contact-code-later-text = Mientras sigas aquí ahora, puedes volver a ver el código en tu conversación.

## Seeing it again, or a new one

contact-code-again-heading = Tu código
contact-code-again-lead = ¿No hay nadie mirando? Entonces te mostramos tu código otra vez.
contact-code-again-yes = Mostrar mi código
contact-code-again-no = Ahora no
contact-code-again-none = Tu código no está guardado con esta conversación. Sí puedes hacer uno nuevo.
contact-code-seen = ¿Alguien vio tu código?
contact-code-seen-text = Entonces haz aquí uno nuevo. Con el código viejo ya no entra nadie, tampoco en otro aparato.
contact-code-seen-new = Hacer un código nuevo
contact-code-seen-question = El código viejo deja de servir enseguida, también para tu plan. ¿Puedes guardar el nuevo ahora?
contact-code-seen-yes = Sí, hacer uno nuevo
contact-code-new-heading = Tu código nuevo
contact-code-new-lead = El código viejo ya no sirve. Este sí. No se perdió nada.

contact-code-in-text = En tu texto hay un código para volver. Quien tiene ese código puede leer la conversación. Quítalo primero, y después puedes enviar el texto.

contact-kept-code-asked = { $name } pidió un código nuevo. Una segunda persona del equipo también lo mira.
contact-kept-code-renewed = El código se cambió por uno nuevo. El viejo ya no sirve.
contact-code-lost-how-lost = El código se perdió.
contact-code-lost-how-never = El código no había llegado.
