## A short wait, when a great deal comes in at once

people-wait-title = Um momento
people-wait-lead = Agora chegam muitas mensagens ao mesmo tempo. A culpa não é sua. É bom que esteja aqui, e não se perdeu nada.
# The number 112 stands behind this.
people-wait-danger = Está em perigo agora? Não espere. Ligue
people-wait-words = Foi isto que escreveu
people-wait-words-hint = Pode mudar alguma coisa enquanto espera.
people-wait-kept = Temos aqui guardado o que preencheu. Não precisa de escrever outra vez.
people-wait-seconds = { $seconds ->
    [one] Espere mais um segundo e toque no botão.
   *[other] Espere { $seconds } segundos e toque no botão.
}
people-wait-early = { $seconds ->
    [one] Foi um pouco cedo demais. Falta um segundo.
   *[other] Foi um pouco cedo demais. Faltam { $seconds } segundos.
}
people-wait-ready = Já não precisa de esperar. Toque agora no botão.
people-wait-send = Continuar
people-wait-why = Por que razão pedimos isto? Às vezes um computador manda-nos mensagens sem parar. Com uma pequena espera, a porta continua aberta para toda a gente. Não guardamos de onde escreve.
