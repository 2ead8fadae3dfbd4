# What visitors read: information, walking in, calling, cards.

guide-title = É bom saber
guide-index-lead = Escolha o que quer ler. Não registamos o que abre.
guide-write = Escreva-nos
guide-print = Em papel? Escolha “Imprimir” no menu do navegador.

## Days

guide-weekday-1 = segunda-feira
guide-weekday-2 = terça-feira
guide-weekday-3 = quarta-feira
guide-weekday-4 = quinta-feira
guide-weekday-5 = sexta-feira
guide-weekday-6 = sábado
guide-weekday-7 = domingo

## For whom, and where

guide-for-everybody = Para toda a gente
guide-for-men = Para homens e rapazes
guide-for-women = Para mulheres e meninas
guide-for-trans = Para pessoas trans
guide-for-young = Para pessoas jovens
guide-at-ours = No nosso espaço
guide-at-neighbourhood = Num centro comunitário ou numa biblioteca
guide-at-cafe = Num lugar onde se pode comer ou beber
guide-at-outside = Ao ar livre
guide-steps-none = Não há escadas nem degraus.
guide-steps-helped = Há um degrau. Ajudamos a passar.
guide-steps-some = Há escadas.
guide-wait-nowhere = A porta abre-se logo.
guide-wait-apart = Espera num lugar só para si.
guide-wait-together = Espera numa sala com outras pessoas.

## Walking in

guide-walkin-heading = Venha visitar-nos
guide-walkin-lead = Pode simplesmente entrar. Não precisa de dizer quem é nem o motivo da visita.
guide-walkin-none = Agora não há horas fixas
guide-walkin-none-text = Escreva-nos à vontade. Procuramos um momento que dê jeito.
guide-there = Quem está?
guide-where = Onde?
guide-who-for = Para quem?
guide-closed = Nestes dias não está ninguém
guide-checked = Alguma coisa pode ter mudado. Confirmámos isto no dia { $day }.
guide-book = Prefere uma hora marcada?
guide-book-lead = Escolha uma hora. Não perguntamos o motivo.
guide-left =
    { $left ->
        [0] Cheio
        [one] Ainda há um lugar
       *[other] Ainda há { $left } lugares
    }
guide-events = Encontros
guide-event-minors = Para quem tem menos de 18 anos. Estão sempre duas pessoas da equipa.
guide-event-adults = Para quem tem 18 anos ou mais.
guide-event-address = A morada (endereço) fica no seu cartão depois da inscrição.

## How to get there

guide-route = Como chegar
guide-route-station = A partir da estação ou da paragem
guide-route-door = Que porta?
guide-route-bell = Que campainha?
guide-route-wait = É preciso esperar?
guide-route-steps = Há escadas?

## An appointment

guide-booking-title = Hora marcada
guide-alias = Que nome quer usar?
guide-alias-hint = Pode inventar um nome. Se deixar vazio, damos nós um nome.
guide-alias-is-code = Isto parece um código. Não o mostre a ninguém e escolha outro nome.
guide-with = Com quem quer falar?
guide-with-anybody = Tanto faz
guide-age = Que idade tem?
guide-age-hint = Não guardamos a sua resposta.
guide-age-minor = Tenho menos de 18 anos
guide-age-adult = Tenho 18 anos ou mais
guide-age-other = Este encontro é para outra idade. Escreva-nos à vontade e procuramos alguma coisa adequada.
guide-book-yes = Marcar
guide-book-hangs = Esta marcação fica com o código que já tem.
guide-book-have-code = Já tenho um código
guide-full = Esta hora acabou de ficar cheia. Volte atrás e escolha outra hora.
guide-enough = Com um código pode ter { $max } marcações. Cancele uma primeiro.
guide-booked = Está marcado
guide-booked-lead = É só entrar e dizer o nome que está neste cartão. No dia seguinte apagamos tudo.
guide-booked-code = Com este código pode mudar ou cancelar a marcação.
guide-card-name = Nome
guide-card-when = Quando?
guide-mine = As suas marcações
guide-mine-none = Agora não tem nada marcado
guide-mine-changed = Isto não vai acontecer como está escrito aqui. Lamentamos. Escolha outra hora.
guide-move = Escolher outra hora
guide-move-yes = Mudar a minha marcação
guide-cancel = Cancelar a marcação
guide-cancel-question = O seu lugar fica livre para outra pessoa. Não precisa de dizer porquê.
guide-cancel-yes = Sim, cancelar

## Calling

guide-call-heading = Ligar para nós
guide-call-lead = Ligue à vontade, também se ainda não sabe o que quer dizer.
guide-call-none = Ainda não é possível ligar para nós
guide-call-number = O nosso número
guide-call-who = Quem atende?
guide-call-asked = O que perguntamos?
guide-call-asked-text = Como está, e se agora pode falar em segurança.
guide-call-not = O que não perguntamos?
guide-call-not-text = Como se chama, onde mora ou o motivo da chamada.
guide-call-hang-up = Pode sempre desligar. Não precisa de dizer porquê.
guide-call-hide = Como esconder o seu número
guide-call-hide-text = Marque #31# antes do nosso número. Num telefone fixo, muitas vezes é *31*.
guide-call-traces = O nosso número pode ficar na sua lista de chamadas, ou aparecer na conta. Não escrevemos o seu número, a não ser que peça.

## What can you expect?

guide-expect-heading = O que pode esperar?
guide-expect-person = Fala com uma pessoa, e não custa nada. Não somos do governo nem da polícia.
guide-expect-pace = O ritmo é seu. Também pode ficar em silêncio.
guide-expect-choice = A escolha sobre o que acontece é sua. Pode sempre parar de falar.
guide-expect-all = Pode ser sobre tudo: casa, dinheiro, trabalho, saúde, ou alguém que faz mal.
guide-expect-who = Quem pode ler o que conto?
guide-complaint = Foi mau o atendimento em algum serviço?
guide-complaint-text = Conte-nos o que aconteceu e o que tem de mudar. Passamos a mensagem sem dizer de quem vem. Só dizemos o nome do serviço se concordar.

## What do you want?

guide-goals-heading = O que quer?
guide-goals-lead = Nenhuma resposta está errada. Ajudamos com o que escolher, também se mais tarde quiser outra coisa.
guide-goal-safer = Quero trabalhar com mais segurança. Ajudamos a pensar no que combinar, em quem fica de olho e no que fazer se correr mal.
guide-goal-limits = Quero cuidar dos meus limites. Praticamos como dizer que não, e o que fazer se alguém não ouve.
guide-goal-beside = Quero outro trabalho ou estudos além deste. Ajudamos a procurar alguma coisa que combine com a sua vida.
guide-goal-stop = Quero parar. Ajudamos com casa, dinheiro, trabalho e descanso. Não tem de fazer tudo de uma vez.
guide-goal-unsure = Ainda não sei. Então primeiro falamos, ou deixamos assim por agora.

## Staying healthy

guide-pro-heading = Como começar a conversa? Para profissionais, em neerlandês ou inglês
guide-health-heading = Cuidar da saúde
guide-health-lead = No GGD (serviço público de saúde) pode fazer um teste, tomar uma vacina ou fazer uma pergunta sobre saúde sexual.
guide-health-find = Procure na internet “GGD seksuele gezondheid” e o lugar onde mora. Lá está o número.
guide-health-ask = Pergunte antes se é grátis, e se é possível sem o seu próprio nome.
guide-health-along = Quer que alguém vá junto ou ligue por si? Peça-nos.
guide-health-now = Acabou de acontecer alguma coisa que não queria? Ligue para o Centrum Seksueel Geweld (centro de ajuda em caso de violência sexual), grátis, de dia e de noite: 0800-0188.
guide-health-kept = O que contar lá, fica lá. Não perguntamos nada sobre isso.

## Passing it on

guide-pass-heading = Passar a outra pessoa
guide-pass-lead = Conhece alguém a quem isto possa servir? Passe este cartão. Nunca perguntamos a quem.
guide-pass-card = Quer falar com alguém? Escreva aqui. Não precisa de dizer quem é.
guide-pass-count = Só contamos quantas vezes este endereço é usado, não quem o usa.

## How I stay safe

guide-safe-heading = É assim que me protejo
guide-safe-lead = Faça um cartão só seu. Tudo pode ficar vazio.
guide-safe-not-kept = Não guardamos nada disto. O cartão fica só nas suas mãos.
guide-safe-new = Encontrar alguém que não conhece
guide-safe-new-tip-place = Da primeira vez, escolha um lugar que conhece.
guide-safe-new-tip-feeling = Não parece bem? Pode ir embora, mesmo depois de ter combinado alguma coisa.
guide-safe-new-field = O que faço antes?
guide-safe-buddy = Alguém que fica de olho em mim
guide-safe-buddy-tip = Combine com alguém quando vai avisar que está tudo bem.
guide-safe-buddy-who = Quem fica de olho em mim? Uma alcunha (apelido) chega.
guide-safe-buddy-when = Quando aviso?
guide-safe-buddy-else = O que faz essa pessoa se eu não avisar?
guide-safe-limits = Os meus limites
guide-safe-limits-tip-mind = Pode sempre mudar de ideias.
guide-safe-limits-tip-words = Pense antes numa frase para dizer que não.
guide-safe-limits-field = O que quero, o que não quero, e como digo que não?
guide-safe-online = Na internet
guide-safe-online-tip-account = Use outra conta e outra foto que não as da vida privada.
guide-safe-online-tip-place = Não deixe que as apps vejam onde está.
guide-safe-online-tip-picture = Repare no que se vê numa foto: a cara, uma tatuagem, a vista da janela.
guide-safe-online-field = O que desligo, ou faço de outra maneira?
guide-safe-wrong = Se correr mal
guide-safe-wrong-tip-out = Pense antes em como sair e para onde pode ir.
guide-safe-wrong-tip-call = Está em perigo? Ligue 112 (emergência).
guide-safe-wrong-tip-fault = A culpa não é sua.
guide-safe-wrong-field = Para onde vou, e o que levo?
guide-safe-show = Fazer o meu cartão
guide-safe-card = O meu cartão
guide-safe-keep = Guardar neste aparelho o que escrevo
guide-safe-keep-hint = Faça isto só se mais ninguém olha para este aparelho. “Sair rápido” apaga tudo.
guide-safe-wipe = Apagar deste aparelho
guide-safe-share = Pôr na minha conversa
guide-safe-share-hint = Então a equipa com quem escreve pode ler.

# Geld
guide-money-heading = Dinheiro, dívidas e prestações

# Practical help
guide-relief-heading = Ajuda para hoje
guide-home-heading = Um sítio para viver
guide-learn-heading = Aprender
guide-strong-heading = Em que é que tem jeito?
