# The conversation itself: taking back, drafts, leaving quickly, how I want it.

## Taking back, and drafts

contact-held = Sai dentro de alguns segundos.
contact-send-now = Enviar já
contact-danger-press = Carregue no botão. Assim, a sua mensagem fica em primeiro lugar na nossa lista. Ligue também 112: não conseguimos chegar tão depressa.
contact-danger-send = Enviar: estou em perigo agora
contact-thread-undo = { $seconds ->
    [one] Depois de enviar, tem um segundo para retirar a mensagem. Assim não a vemos.
   *[other] Depois de enviar, tem { $seconds } segundos para retirar a mensagem. Assim não a vemos.
 }
contact-unsent = A sua mensagem foi retirada. Ninguém a viu. Está outra vez no espaço para escrever.
contact-already-left = Esta mensagem tinha acabado de sair. Ainda a pode apagar.
contact-draft-yours = Ainda não enviou isto. Mais ninguém o pode ler: é preciso o seu código.
contact-draft-kept = Guardado, ainda por enviar. Mais ninguém o pode ler.
contact-draft-keep = Guardar e continuar mais tarde

## Leaving quickly

contact-leave-title = Um momento
contact-leave-on = Continuar
contact-kept-left = Saiu rápido da página.
contact-leave-about-title = Sair rápido
contact-leave-about-lead = Entra alguém? Toque em “Sair rápido”, ou três vezes na tecla Shift.
contact-leave-does = O que acontece então
contact-leave-does-page = Aparece logo uma página normal.
contact-leave-does-end = A sua visita termina, também noutros aparelhos. Com o seu código pode voltar.
contact-leave-does-draft = Estava a escrever na sua conversa? Guardamos o que escreveu. Não o enviamos.
contact-leave-does-tell = Na sua conversa fica escrito que saiu rápido. Assim não nos assustamos se de repente houver silêncio. Pode apagar essa linha.
contact-leave-history = O que fica para trás
contact-leave-history-text = Este site ainda pode estar no histórico do navegador. Não o podemos tirar daqui. Faz-se assim:
contact-leave-chrome-phone = Toque nos três pontos e depois em “Histórico”. Toque na cruz no fim da linha.
contact-leave-chrome = Carregue em Ctrl e H. Procure a linha, clique nos três pontos e depois em “Eliminar”.
contact-leave-safari-phone = Toque no livrinho e depois no relógio. Deslize a linha para a esquerda e toque em “Apagar”.
contact-leave-safari = Escolha em cima “Histórico” e depois “Mostrar todo o histórico”. Clique na linha e carregue na tecla de apagar (Delete).
contact-leave-samsung = Toque nos três traços e depois em “Histórico”. Deixe o dedo sobre a linha e toque em “Eliminar”.
contact-leave-firefox = Abra o menu e escolha “Histórico”. Deixe o dedo sobre a linha, ou clique nela com o botão direito, e escolha “Eliminar”.
contact-leave-one-page = Tire só este site. Um histórico completamente vazio também pode dar nas vistas.
contact-leave-private = Com uma janela privada não fica nada depois de a fechar.

## How I want it

contact-rules-title = Assim é que eu quero
contact-rules-lead = A decisão sobre como corre esta conversa é sua. Nada é obrigatório, e pode mudar tudo mais tarde.

contact-look-title = Quando volta a ver?
contact-look-text = Se disser, tentamos ter aqui uma resposta antes dessa hora. Vem mais tarde, ou não vem? Também está bem.
contact-look-yours = Volta a ver aqui a partir de: { $moment }.
contact-look-proposed = { $name } propõe que volte a ver aqui a partir de:
contact-look-agree = Está bem
contact-look-other = Escolher outra coisa
contact-look-when = Volto a ver
contact-look-evening = Hoje à noite, depois das oito
contact-look-tomorrow = Amanhã, depois das seis da tarde
contact-look-day = Num dia que eu escolho
contact-look-unknown = Ainda não sei
contact-look-which-day = Que dia?
contact-look-past = Esse momento já passou. Escolha um mais tarde.
contact-look-too-far = Escolha um dia dentro dos próximos { $days } dias.

contact-news-link = Ver se há alguma coisa nova, sem abrir a conversa
contact-news-title = Há alguma coisa nova?
contact-news-yes = Sim, há uma coisa nova à sua espera.
contact-news-no = Não, ainda não há nada de novo.
contact-news-on = Ir para a minha conversa
contact-news-again = Ver outra vez

contact-vanish-title = Fazer desaparecer as mensagens
contact-vanish-text = Assim, as suas mensagens e as nossas desaparecem sozinhas, do seu lado e do nosso. Mesmo que ainda ninguém as tenha lido. Acontece no começo de um dia.
contact-vanish-after = Uma mensagem desaparece
contact-vanish-stay = Não desaparece sozinha
contact-vanish-day = Depois de um dia
contact-vanish-week = Depois de uma semana
contact-vanish-month = Depois de um mês
contact-vanish-yours = As mensagens desaparecem sozinhas. Escolhido: { $time }.

contact-safe-title = Contacto seguro
contact-safe-lead = Só entramos em contacto aqui, a não ser que escolha outra coisa. Antes de cada contacto, quem ajuda vê o que escreve aqui. Respeitamos isso. Só se houver perigo neste momento é que essa pessoa pode fazer de outra maneira. Nesse caso, a razão fica escrita na sua conversa.
contact-safe-ways = Isto também pode ser?
contact-safe-ways-hint = Se não marcar nada, tudo acontece só aqui.
contact-safe-here = Escrever aqui
contact-safe-call = Ligar
contact-safe-text = Enviar um SMS
contact-safe-number = Para que número?
contact-safe-number-hint = Depois da chamada apagamos o seu número.
contact-safe-number-needed = Escreva um número de telefone, ou tire a marca em ligar e em SMS.
contact-safe-number-unused = Podemos ligar ou mandar um SMS para este número? Então marque isso aqui. Se não, apague o número.
contact-safe-number-gone = Apagámos o seu número, porque já houve uma chamada. Podemos usá-lo outra vez? Então escreva-o de novo.
contact-safe-keep-number = Guardar o meu número também depois da chamada.
contact-safe-days = Em que dias?
contact-safe-days-hint = Se não marcar nada, pode ser em qualquer dia.
contact-safe-from = A partir de
contact-safe-until = Até
contact-safe-any-hour = Tanto faz
contact-safe-hours-both = Ponha uma hora nos dois, ou em nenhum.
contact-safe-hours-same = Estas duas horas são iguais. Escolha duas horas diferentes, ou nenhuma.
contact-safe-voicemail-yes = Podem deixar uma mensagem de voz.
contact-safe-name = Por quem perguntamos?
contact-safe-name-hint = Pode ser outro nome. Também pode deixar vazio.
contact-safe-other = O que dizemos se outra pessoa atender?
contact-safe-other-hint = Por exemplo: diga que é da oficina de bicicletas, ou desligue.
contact-day-mon = Segunda-feira
contact-day-tue = Terça-feira
contact-day-wed = Quarta-feira
contact-day-thu = Quinta-feira
contact-day-fri = Sexta-feira
contact-day-sat = Sábado
contact-day-sun = Domingo
contact-kept-against-rule = Contacto diferente do que estava combinado, porque havia perigo.

contact-nothing-title = Não deixar nada neste aparelho
contact-nothing-text = Se fechar a janela, a sua visita já termina. Com este botão termina agora mesmo, e pedimos ao navegador que esqueça tudo deste site. A sua conversa continua a existir. Com o seu código pode voltar.
contact-nothing-yes = Terminar e esquecer-me aqui
contact-left-heading = A sua visita terminou
contact-left-lead = Neste aparelho já não há nenhuma chave para a sua conversa. Com o seu código pode sempre voltar.
contact-left-history = Este site ainda pode estar no histórico do navegador.
contact-erase-title = Apagar tudo
contact-erase-text = Uma só mensagem apaga-se na própria conversa, por baixo da mensagem.
