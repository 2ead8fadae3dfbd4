## A short wait, when a great deal comes in at once

people-wait-title = Un momento
people-wait-lead = Ahora llegan muchísimos mensajes a la vez. No es por ti. Nos alegra que estés aquí, y no se perdió nada.
# The number 112 stands behind this.
people-wait-danger = ¿Corres peligro ahora? No esperes. Llama al
people-wait-words = Esto es lo que escribiste
people-wait-words-hint = Puedes cambiar algo mientras esperas.
people-wait-kept = Lo que escribiste lo tenemos aquí para ti. No hace falta que lo escribas otra vez.
people-wait-seconds = { $seconds ->
    [one] Espera un segundo más y toca el botón.
   *[other] Espera { $seconds } segundos y toca el botón.
}
people-wait-early = { $seconds ->
    [one] Fue un poco pronto. Falta un segundo.
   *[other] Fue un poco pronto. Faltan { $seconds } segundos.
}
people-wait-ready = Ya no hace falta esperar. Toca el botón ahora.
people-wait-send = Seguir
people-wait-why = ¿Por qué pedimos esto? A veces una máquina nos manda mensajes sin parar. Con una pequeña espera, la puerta sigue abierta para todo el mundo. No guardamos desde dónde escribes.
