contact-title = Conversa

## The front door

contact-front-title = Boas-vindas
contact-front-heading = Pode dizer aqui
contact-front-lead = Não precisa de dizer quem é. Uma palavra chega. Uma pessoa lê e responde.
contact-front-message = A sua mensagem
contact-front-needed = Escreva umas palavras, ou escolha uma frase mais abaixo.
contact-front-hint = Escreva com as suas palavras, na língua que quiser. Depois recebe um código para poder voltar.
contact-front-back = Já tenho um código
contact-gone-notice = A sua conversa já não existe. O que acabou de escrever continua aqui em baixo. Pode começar uma conversa nova com esse texto.

contact-sentences = É difícil começar? Talvez sirva uma destas frases
contact-sentences-send = Enviar esta frase
contact-sentences-free = O que abre ou envia aqui nunca leva, por si só, a um aviso a outras pessoas nem a uma queixa. A decisão sobre o que acontece é sua.
contact-sentence-unwanted = Acontecem coisas que eu não quero.
contact-sentence-unwanted-ways = Não precisa de carregar isso sem ajuda. Pode escrever-nos, tão curto quanto quiser. Prefere conversar por chat com outras pessoas? Procure “Chat met Fier”. Se primeiro quiser só ler ou pensar, também pode.
contact-sentence-hurt = Alguém me bate ou me faz mal.
contact-sentence-hurt-ways = Corre perigo neste momento? Ligue 112 (emergência). Se puder falar um pouco, escreva-nos. Ajudamos a pensar num lugar seguro, em cuidados médicos ou em quem pode estar ao seu lado. A escolha é sua.
contact-sentence-made = Tenho de fazer sexo com pessoas com quem não quero.
contact-sentence-made-ways = Isso não está certo, mesmo que alguma coisa estivesse combinada. Acabou de acontecer? O Centrum Seksueel Geweld (centro de ajuda em caso de violência sexual) ajuda de dia e de noite, também com cuidados médicos: 0800-0188. Também pode escrever-nos primeiro. Não tem de provar nada.

## Help for now

contact-crisis-now = Está em perigo agora? Ligue
contact-crisis-other = Outros números para ligar ou conversar por chat
contact-crisis-fier = Fier
contact-crisis-fier-how = Chat para falar de violência, de alguém que obriga a fazer coisas ou de algo que não queria. Procure “Chat met Fier”.
contact-crisis-young = Kindertelefoon
contact-crisis-young-how = Para quem tem 18 anos ou menos. Pode ligar ou usar o chat, é grátis.
contact-crisis-sexual = Centrum Seksueel Geweld
contact-crisis-sexual-how = Centro de ajuda em caso de violência sexual. Se acabou de acontecer alguma coisa. De dia e de noite, grátis.
contact-crisis-life = 113
contact-crisis-life-how = Se já não quer viver. De dia e de noite, grátis.
contact-crisis-not-kept = Não registamos se lê isto ou se liga. Mas um número para onde ligou pode ficar no seu telefone.

## Honest about who reads and answers

contact-who-reads-title = Quem pode ler isto?
contact-who-reads-lead = Aqui está quem responde, quem pode ver as suas palavras e o que não podemos prometer. Sem letras pequenas.
contact-who-reads-us = Quem lê é a nossa equipa
contact-who-reads-organisation = Atrás desta porta está { $name }.
contact-who-reads-us-text = A sua mensagem chega a uma pequena equipa de profissionais de apoio. Alguém dessa equipa responde: uma pessoa, não um computador. Cada vez que alguém abre a sua conversa, isso fica escrito. Pode sempre ver quem foi.
contact-who-reads-not = Outras pessoas não
contact-who-reads-not-text = Não somos do governo. Não contamos nada a ninguém sem que saiba e concorde, a não ser nos casos que estão mais abaixo.
contact-who-reads-no-police = Nem a polícia nem o município podem ler aqui. Não há nenhuma conta para eles.
contact-who-reads-no-list = Não há nenhuma lista com nomes de pessoas que escrevem aqui.
contact-who-reads-no-trace = Não guardamos de que telefone ou lugar escreve. A sua empresa de internet consegue ver que visita este site.
contact-who-reads-limits = Quando não podemos ficar em silêncio
contact-who-reads-danger = Se a vida de alguém está em perigo agora, uma pessoa da equipa pode ligar 112 (emergência). Só pode dizer o que nos contou.
contact-who-reads-young = Se tem menos de 18 anos e corre um perigo grave, duas pessoas da equipa falam sobre como podemos ajudar. Fazemos isso o mais possível com a sua participação.
contact-who-reads-told = Quem decide isso é uma pessoa, nunca um computador. Se for possível, dizemos antes.
contact-who-reads-phone-text = Alguém vê o seu telefone? Use uma janela privada e toque em “Sair rápido” se entrar alguém. Não enviamos notificações, e-mails nem SMS, a não ser a seu pedido.
contact-who-reads-you = O que pode fazer
contact-who-reads-you-name = Pode usar outro nome, ou nenhum.
contact-who-reads-you-look = Pode sempre ler o que escrevemos a seu respeito.
contact-who-reads-you-erase = Pode apagar uma mensagem, ou tudo. Depois desaparece, também do nosso lado.
contact-who-reads-colleague = Às vezes mais alguém do serviço ajuda a pensar. Isso também fica à vista.
contact-who-reads-adviser = O que escreve à pessoa de confiança, a equipa não lê.
contact-who-reads-when = Quando está alguém?
contact-who-reads-unsure = O que não podemos prometer
contact-who-reads-server = Enquanto escreve ou lê, as suas palavras abrem-se por um momento no nosso computador. Depois voltam a ficar fechadas à chave.
contact-who-reads-keep = Quanto tempo fica guardado?
contact-who-reads-keep-text = Se ninguém escrever mais, apagamos a conversa sem ser preciso pedir:
contact-who-reads-keep-talk = Uma conversa normal
contact-who-reads-keep-young = Se disse que tem menos de 18 anos
contact-who-reads-keep-concern = Preocupação com outra pessoa
contact-who-reads-keep-adviser = Com a pessoa de confiança
contact-who-reads-days = { $days ->
        [one] depois de um dia
       *[other] depois de { $days } dias
    }
contact-who-reads-counts = O que fica são números: quantas vezes alguém escreveu. Nunca quem, e nunca o quê.

contact-accessibility-title = Acessibilidade
contact-accessibility-lead = Toda a gente tem de conseguir usar este site, também com um telefone antigo ou com um leitor de ecrã (programa que lê em voz alta).
contact-accessibility-aim = O que queremos
contact-accessibility-aim-text = Fazemos este site de acordo com as regras de acessibilidade WCAG 2.2, nível AA.
contact-accessibility-state = Como está agora
contact-accessibility-state-text = Os testes são feitos por nós. Ainda ninguém de fora fez uma avaliação. Pode contar com isto:
contact-accessibility-keyboard = Tudo funciona só com o teclado.
contact-accessibility-script = Tudo funciona também se o seu navegador não permitir scripts.
contact-accessibility-size = Pode aumentar as letras. Claro e escuro seguem as definições do seu telefone.
contact-accessibility-language = Escrevemos frases curtas e simples. Em baixo pode escolher uma língua.
contact-accessibility-tell = Há alguma coisa que não funciona?
contact-accessibility-tell-text = Diga-nos. Não precisa de dizer quem é. Vamos ver isso num dia útil.
contact-accessibility-tell-link = Escreva-nos

## The code

contact-code-heading = A sua mensagem chegou
contact-code-lead = Com este código volta à sua conversa. Guarde-o num lugar que mais ninguém vê.
contact-code-now = O que acontece agora?

## The conversation

contact-you = Eu
contact-them = A outra pessoa
contact-thread-name = Não precisa de dizer o seu nome. Aqui o seu nome é { $name }.
contact-thread-waiting = A sua mensagem chegou.
contact-thread-stopped = Pediu-nos para parar. Não escrevemos mais, até voltar a escrever. Pode fazê-lo sempre.
contact-thread-look = Ver se há alguma coisa nova
contact-thread-message = Continuar a escrever
contact-thread-hint = Leve o tempo que quiser. Se escrever só a palavra “stop”, deixamos de escrever.
contact-erased-mark = Aqui foi apagada alguma coisa.
contact-erase-one = Apagar isto
contact-erase-one-question = Esta mensagem desaparece, também do nosso lado. Só fica um sinal de que aqui foi apagada alguma coisa.
contact-erase-one-yes = Sim, apagar isto
contact-erase-kept-question = Esta linha desaparece, também do nosso lado. Só fica um sinal de que aqui foi apagada alguma coisa.
contact-erase-all = Apagar toda a minha conversa
contact-erase-all-question = A conversa toda desaparece, do seu lado e do nosso. O seu código deixa de servir para esta conversa. Também tem um plano? Esse apaga-se em “O meu plano”.
contact-erase-all-check-in = O seu sinal também desaparece. Já não avisamos quem está de serviço.
contact-erase-all-booking = As suas marcações também desaparecem.
contact-erase-all-yes = Sim, apagar tudo
contact-erased-heading = Está tudo apagado
contact-erased-lead = A sua conversa desapareceu, do seu lado e do nosso. Ninguém a pode recuperar.
contact-erased-history = A página ainda pode estar no histórico do navegador. Esse histórico pode ser apagado no seu telefone.
contact-erased-new = Ir para o início
contact-kept = O que recordamos
contact-kept-text = Foi isto que escrevemos sobre o nosso contacto. Há alguma coisa errada? Diga, ou apague.
contact-kept-summary = Nota curta
contact-kept-call = Sobre um telefonema
contact-kept-code = Foi dado um código para voltar.
contact-looked = Quem abriu esta conversa?
contact-looked-nobody = Ainda ninguém.
contact-no-thread = Aqui ainda não há nenhuma conversa
contact-no-thread-text = Talvez tenha sido apagada. Pode sempre começar de novo.
contact-no-thread-new = Começar uma conversa

contact-way-chat = Continuar a escrever aqui
contact-way-they-call = A outra pessoa liga-nos
contact-way-we-call = Ligamos nós, porque a outra pessoa pede
contact-way-you-call = Ligar para nós
contact-way-we-call-you = Ligamos nós, se pedir
contact-way-video = Videochamada
contact-way-meet = Encontro em pessoa
contact-chosen-later = Mais tarde
contact-chosen-nothing = Nada disto
contact-offer-intro = Também podemos falar de outra maneira:
contact-offer-number-is = O nosso número: { $number }
contact-offer-when-is = Quando: { $when }
contact-offer-who-is = Com quem vai falar: { $who }
contact-offer-free = A escolha é sua. Perguntamos como está e do que precisa, nunca como se chama nem onde mora. Pode sempre desligar, e dizer que não também está bem.
contact-offer-chosen = Escolhido: { $choice }
contact-call-next = Combinado: { $next }
contact-call-danger = Havia perigo nesse momento.
contact-outcome-short-wants-help = Curta, com muita emoção; a ajuda é bem-vinda
contact-outcome-talked = Houve conversa
contact-outcome-hung-up = Desligou-se ou caiu a chamada
contact-outcome-no-answer = Ninguém atendeu
contact-outcome-other-moment = Não dava jeito naquele momento
