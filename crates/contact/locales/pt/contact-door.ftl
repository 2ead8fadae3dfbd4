# The front door: what somebody reads who comes for the first time.

## Beginning

contact-front-believed = Isto também acontece a outras pessoas, e nós acreditamos no que diz. Também nos escrevem rapazes e homens.
contact-front-or = Ou envie uma destas frases
contact-opening-more = Quero saber mais.
contact-opening-not-okay = Aconteceu uma coisa que não esteve certa.
contact-opening-danger = Estou em perigo agora.
contact-topics = Não sabe por onde começar? Escolha um tema
contact-topics-text = Pode ser qualquer coisa. Toque numa palavra e aparece um começo no espaço para escrever. Ainda não envia nada.
contact-topics-more = Mais temas
contact-topic-sentence = Quero falar sobre: { $topic }.
contact-topic-home = um lugar para morar
contact-topic-money = dinheiro
contact-topic-days = trabalho, escola ou alguma coisa para fazer
contact-topic-people = as pessoas à minha volta
contact-topic-mind = como me sinto
contact-topic-body = o meu corpo
contact-topic-daily = papéis e coisas para tratar
contact-topic-love = amor e sexo
contact-topic-meaning = o que é importante para mim
contact-front-young = Tem menos de 18 anos?
contact-front-young-text = Então são duas pessoas da equipa a ler. Não é preciso dizer isto.
contact-front-young-tick = Acrescentar que tenho menos de 18 anos

## Is somebody there?

contact-door-open = Agora está aqui alguém, até às { $time }.
contact-door-closed-today = Agora não está ninguém. Hoje estamos aqui às { $time }.
contact-door-closed-tomorrow = Agora não está ninguém. Voltamos amanhã às { $time }.
contact-door-closed-day = Agora não está ninguém. Voltamos no dia { $day } às { $time }.
contact-door-full = Agora recebemos muitas mensagens. A sua também chega, e vai ter resposta.
contact-door-unknown = A sua mensagem chega sempre, de dia e de noite.
contact-door-answer-today = A resposta chega hoje.
contact-door-answer-tomorrow = A resposta chega amanhã, depois das { $time }.
contact-door-answer-day = A resposta chega no dia { $day }, depois das { $time }.
contact-door-answer-unknown = Quase sempre respondemos num dia útil. À noite e no fim de semana pode demorar mais.
contact-door-day-1 = Segunda-feira
contact-door-day-2 = Terça-feira
contact-door-day-3 = Quarta-feira
contact-door-day-4 = Quinta-feira
contact-door-day-5 = Sexta-feira
contact-door-day-6 = Sábado
contact-door-day-7 = Domingo
contact-door-closed-days = Nestes dias não está ninguém:
contact-door-closed-from = De { $first } até { $last }, inclusive
contact-door-phone = Prefere ligar?

## Just sent

contact-danger-title = Primeiro isto
contact-danger-text = Consegue sair daí? Vá para um lugar com gente. Não consegue falar? Ligue 112 (emergência) e não desligue.
contact-danger-us = A sua mensagem é a primeira da nossa lista. Não conseguimos chegar tão depressa como o 112.
contact-help-also = Aqui também pode pedir ajuda

## Cards with help

contact-help-title = Ler
contact-help-write = Escreva-nos
contact-help-online = Alguém ameaça com fotos ou vídeos
contact-help-online-heading = Se alguém ameaça com fotos ou vídeos
contact-help-online-lead = A culpa não é sua. Acontece muito, e há coisas que se podem fazer.
contact-help-online-stop = Não responda mais. Não pague nada e não mande nada de novo. Se o fizer, quase sempre pedem mais.
contact-help-online-keep = Guarde provas no seu próprio telefone: capturas de ecrã (prints) das ameaças, nomes, datas. Não apague ainda a conversa.
contact-help-online-remove = Peça para retirarem. Pode avisar o próprio site ou a própria app. “Helpwanted” ajuda com isso, é grátis. Procure essa palavra.
contact-help-online-report = Pode fazer queixa na polícia, mas não é obrigatório. Se quiser, alguém pode ir junto.
contact-help-online-talk = Fale sobre isto com alguém da sua confiança, ou com a nossa equipa.
contact-help-online-never = Não nos mande fotos nem vídeos. Aqui não dá, e também não é preciso: acreditamos no que diz.
contact-guide-link = Ler com calma: o que fazemos e o que pode fazer
contact-help-home = Alguém de quem dependo faz-me mal
contact-help-home-heading = Se é alguém de quem depende
contact-help-home-lead = Alguém com quem namora ou vive, a família, a pessoa para quem trabalha. Então sair não é assim tão simples. E não tem de decidir nada já.
contact-help-home-fier = A Fier sabe muito sobre violência que vem de alguém próximo.
contact-help-home-offer = Quer que a nossa equipa ajude no contacto com a Fier? Podemos fazer isso. Dizer que não também está bem, e continuamos aqui na mesma.
contact-help-young = Leia isto se tem menos de 18 anos
contact-help-young-heading = Se tem menos de 18 anos
contact-help-young-lead = Que bom que veio. Isto também acontece a outras pessoas, e nós acreditamos no que diz. Acontece a meninas e a rapazes.
contact-help-young-two = Aqui são sempre duas pessoas da equipa a ler, porque queremos fazer as coisas bem.
contact-help-young-limits = Se corre um perigo grave, talvez não possamos guardar tudo em segredo. Dizemos isso primeiro, se for possível.
contact-help-young-open = Pode sempre continuar a escrever aqui, mesmo que não conte tudo.

## Worried about somebody else

contact-concern-link = Alguém me preocupa
contact-concern-heading = Preocupa-se com alguém
contact-concern-lead = Conte o que vê ou ouve. Alguém da equipa ajuda a pensar. Não precisa de dizer quem é.
contact-concern-names = É melhor não escrever nomes. O que parece um nome, um número ou uma morada (endereço), tiramos antes de guardar qualquer coisa.
contact-concern-message = O que preocupa?
contact-concern-hint = Por exemplo: o que viu, quando, e o que já fez? Depois recebe um código para poder voltar.
contact-concern-look = Ver como chega
contact-concern-free = O que escreve aqui nunca leva, por si só, a um aviso a outras pessoas nem a uma queixa.
contact-concern-review = É assim que nos chega
contact-concern-changed = Tirámos o que pode levar até alguém. É assim que a equipa lê:
contact-concern-same = Não encontrámos nomes nem números. É assim que a equipa lê:
contact-concern-check = Veja também: um programa não encontra todos os nomes, e às vezes tira coisas a mais.
contact-concern-send = Enviar assim
contact-concern-change = Quero mudar alguma coisa
contact-concern-not-yet = Ainda não foi enviado nem guardado nada.
contact-concern-thread = Tiramos do que escreve os nomes, números e moradas (endereços) de outras pessoas.

## The confidential adviser

contact-adviser-link = Para a pessoa de confiança
contact-adviser-heading = A pessoa de confiança
contact-adviser-lead = Aqui escreve com uma só pessoa, que ouve e ajuda a pensar, à parte da equipa.
contact-adviser-alone = Só uma pessoa de confiança pode ler isto. O resto da equipa não, e quem dirige a equipa também não.
contact-adviser-hat = Às vezes, uma pessoa de confiança também trabalha na equipa. Aqui não: o que escreve aqui não passa para outro trabalho.
contact-adviser-limits = Se a vida de alguém está em perigo agora, uma pessoa de confiança também não pode ficar sempre em silêncio. Diz isso primeiro, se for possível.
contact-adviser-message = A sua mensagem à pessoa de confiança

## How long something stays

contact-thread-ends = Se ninguém escrever mais, apagamos esta conversa no dia { $day }.
contact-erased-on = Apagado no dia { $day }.
contact-erased-receipt = Se nos próximos tempos voltar com o seu código, ainda pode ler isso. Depois já nem isso sabemos.
