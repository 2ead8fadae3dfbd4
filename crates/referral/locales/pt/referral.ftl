# Help from other services
referral-to = Para quem

# Kinds of partner
referral-partner-masked = Uma organização que ajuda
referral-partner-debt-help = Ajuda com dívidas
referral-partner-ggd = GGD (serviço público de saúde)
referral-partner-fier = Fier (ajuda em caso de violência)
referral-partner-housing-office = Serviço de habitação
referral-partner-legal-help = Ajuda jurídica
referral-partner-iom = IOM (ajuda a quem quer voltar ao seu país)
referral-partner-ros = ROS (ajuda a pessoas sem documentos)
referral-partner-barka = Barka (ajuda a pessoas da Europa central e de leste)
referral-partner-comensha = CoMensha (registo do tráfico de pessoas)
referral-partner-other = Outra organização

# Back to another country
referral-return-erased = Duas semanas depois da resposta, este pedido é apagado. Só fica o número de vezes.

# How far
referral-state-draft = Falta o seu sim
referral-state-approved = Com o seu sim
referral-state-sent = Entregue
referral-state-answered = Terminado
referral-state-withdrawn = Retirado
referral-preview = É isto que a outra organização lê
referral-preview-until = Até { $day }, inclusive. Mais nada: nem nome, nem processo.
referral-agreed = Aprovado:
referral-told-by-you = com o seu sim
referral-told-to = dito a { $name }
referral-read = A outra organização leu o texto pela primeira vez: { $when }.
referral-not-read = A outra organização ainda não leu o texto.
referral-closed = A outra organização já não pode ler o texto.

# How it went
referral-outcome-heading = Como correu?
referral-tell = Escrever como correu
referral-how-went = Ajudou?
referral-outcome-helped = Sim
referral-outcome-partly = Um pouco
referral-outcome-not = Não
referral-outcome-did-not-go = Não fui, e está bem
referral-own-words = O que quer contar?
referral-treatment = Como foi o atendimento lá?
referral-mine-treatment-hint = Se não correu bem, a culpa é de quem recebeu e não sua.
referral-not-again = Prefiro não voltar a este lugar

# Taking back
referral-withdraw-yes = Sim, retirar

# With the client
referral-mine-title = O meu plano
referral-mine-heading = Quem mais pode ajudar
referral-mine-lead = A decisão sobre o que outras pessoas leem, e até quando, é sua.
referral-mine-none = Ainda não há nada preparado
referral-mine-none-hint = Quer ajuda com alguma coisa? Peça à sua pessoa de referência.
referral-mine-one-heading = Uma pergunta a outra organização
referral-mine-goal = O que quer alcançar
referral-mine-accompanied = Vai alguém junto
referral-mine-until = Pode ser lido até (esse dia incluído)
referral-mine-fitting = Porque é que a sua pessoa de referência acha que isto é adequado
referral-mine-words = Este texto está certo?
referral-mine-words-text = A outra organização só lê isto. Mude palavras à vontade, ou tire coisas. Sem o seu sim não sai nada.
referral-mine-text = O texto
referral-mine-agree = Sim, podem ler isto
referral-mine-outcome-text = Não tem de contar nada. Não ir também está bem.
referral-mine-withdraw = Afinal não quero isto
referral-mine-withdraw-question = A outra organização deixa logo de poder ler o texto. Não precisa de dizer porquê.

# With the partner
referral-partner-title = Mensagem
referral-partner-heading = Alguém lhe escreveu uma coisa
referral-partner-lead = Recebeu um código. Com ele lê o que essa pessoa quer que saiba.
referral-partner-code = O código
referral-partner-read = Ler o texto
referral-partner-unknown = Com este código não se pode ler nada. Talvez o texto tenha sido retirado, já tenha passado o último dia ou já haja uma resposta. Pergunte a quem lhe deu o código.
referral-partner-text-heading = O texto
referral-partner-text-lead = Quem escreve aprovou pessoalmente estas palavras.
referral-partner-until = Pode ler isto até { $day }, inclusive.
referral-partner-quiet = Quem escreve vê que isto foi aberto. Pode retirar o texto a qualquer momento. Não guarde mais do que o necessário.

# Meegaan, papier, antwoord, blijven of gaan
referral-outcome-stays = Fico aqui
referral-outcome-goes = Volto para o meu país
referral-outcome-unsure = Ainda não sei
referral-return-stays-next = Ficar é igualmente bom. Quem acompanha vê consigo o que é possível aqui.
referral-return-next = Ver as perguntas
referral-along-who = Quem vai consigo
referral-along-day = Em que dia
referral-along-agreed = O que ficou combinado
referral-along-interpreter = Intérprete para que língua
referral-answer-heading = O que a outra organização respondeu
referral-mark = Marca do acordo: { $mark }
referral-printed = Em { $day } este texto foi passado para papel. Ninguém pode retirar um papel.
referral-partner-ends = O código funciona até { $when }. Depois já não abre nada.
referral-partner-answer-heading = A sua resposta
referral-partner-answer = O que quer responder?
referral-partner-answer-hint = Pode responder uma vez. Quem escreveu também lê. Não escreva coisas de que não precisa.
referral-partner-thanks-heading = A sua resposta chegou
referral-partner-thanks = O código já não funciona. Pode fechar esta página.

# Stay or go back: the first line of a way is its name, each line after it a paragraph.
referral-elsewhere = Ficar ou voltar?
referral-elsewhere-lead = Leia com calma o que existe. Não guardamos que lê isto. Nada acontece até pedir alguma coisa, e pode parar sempre.
referral-elsewhere-stay =
    Ficar
    Ficar é uma escolha igualmente boa. Juntos vemos o que é possível aqui, também se não tem papéis.
    Não tem de dizer porquê.
referral-elsewhere-iom =
    OIM (IOM): ajuda para voltar
    Para quem quer voltar ao seu país por vontade própria.
    A OIM ajuda com os papéis, a viagem e às vezes com um novo começo. Não custa nada. Até partir, ainda pode dizer que não.
    Pode ir por sua conta ou com alguém da nossa equipa. Não lhes dizemos quem é: isso fica consigo.
referral-elsewhere-ros =
    ROS: ajuda para quem não tem papéis
    Para quem não tem papéis, em Roterdão e arredores.
    A ROS aconselha sobre o que é possível e ajuda com o mais urgente. Vive noutro lugar? Então procuramos lá um sítio assim.
    Pode ir por sua conta ou com alguém da nossa equipa. Se tem papéis ou não, só conta se quiser.
referral-elsewhere-barka =
    Barka: ajuda na sua língua
    Para quem vem da Europa Central ou de Leste e quer voltar.
    A Barka fala consigo na sua língua e ajuda com os papéis, a viagem e um lugar para começar.
    Pode ir por sua conta ou com alguém da nossa equipa. A escolha do que conta de si é sua.
referral-elsewhere-how = Como se chega lá e que línguas falam agora: pergunte à sua pessoa de referência, que procura por si.
referral-elsewhere-ask = Falar sobre isso
referral-elsewhere-ask-lead = A pessoa que acompanha lê isto e responde na conversa. Pode mudar as palavras.
referral-elsewhere-words = Gostava de falar sobre ficar ou voltar.
