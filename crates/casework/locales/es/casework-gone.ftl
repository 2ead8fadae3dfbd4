# Lo que se borra, se borra.

casework-gone-not-again = Mejor no volver allí
casework-gone-kept-referrals = Derivaciones
casework-gone-kept-known = Por qué te podemos reconocer
casework-gone-kept-receipt = La prueba de que se borró algo
casework-gone-ground-law = Una ley dice cuánto tiempo guardamos esto. Siempre puedes pedir que lo borremos.
casework-gone-ground-receipt = Contiene un número y un día. No dice de quién era.
casework-gone-until-at-latest = Como máximo hasta que se borre tu plan
casework-gone-until-receipt = Cinco años después de borrar
casework-gone-ask = Pedir que se borre todo
casework-gone-ask-question = La ley nos da tres meses para mirarlo. Después desaparecen tu plan y la conversación, y el código ya no funciona. Hasta ese día puedes echarte atrás.
casework-gone-ask-yes = Sí, pedirlo
casework-gone-closed-by-law = Este plan está cerrado. Una ley lo guarda hasta el { $day }. Se puede borrar antes, si se pide. También se puede volver a abrir.
