# Decir qué te parece la ayuda.

forum-opinion-title = ¿Qué te parece nuestra ayuda?
forum-opinion-lead = Nos sirve para aprender. Rellena lo que quieras. No preguntamos quién eres.
forum-opinion-heard = ¿Te escuchamos?
forum-opinion-fitting = ¿La ayuda era lo que necesitabas?
forum-opinion-deciding = ¿Decidiste tú?
forum-opinion-yes = Sí
forum-opinion-somewhat = Un poco
forum-opinion-no = No
forum-opinion-good = ¿Qué estuvo bien?
forum-opinion-better = ¿Qué puede mejorar?
forum-opinion-hint = No escribas nombres, tampoco el tuyo. ¿Necesitas ayuda ahora? No lo escribas aquí, sino en tu conversación.
forum-opinion-when = A partir del { $opens } la persona que dirige el equipo lo lee, junto con lo que escribieron otras personas. Si son menos de cinco, sigue cerrado. Después lo borramos en el plazo de un año.
forum-opinion-empty = Rellena una cosa. Da igual cuál.
forum-opinion-code = Aquí hay un código para volver. Quítalo primero.
forum-opinion-pseudonym = Aquí hay un nombre con un número, como el que tienes con nosotros. Quítalo primero.
forum-opinion-done = Gracias
forum-opinion-done-text = Lo tenemos. A partir del { $opens } se leerá, junto con lo que escribieron otras personas. Puedes hacerlo otra vez cuando quieras.
forum-opinion-write = A la primera página
