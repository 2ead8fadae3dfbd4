# What somebody reads in the conversation about waiting, choosing and their own language. Warm and plain.

contact-person-late = Está a demorar mais do que dissemos. Pedimos desculpa. A tua mensagem continua aqui e vais ter resposta.
contact-person-bell-gone = Havia um aviso ligado em algum telemóvel? Agora está desligado.
contact-person-spoken-title = A tua língua
contact-person-spoken-text = Preferes falar noutra língua que não a desta página? Diz-nos e procuramos alguém que a fale.
contact-person-spoken-which = Em que língua preferes falar?
contact-person-spoken-page = A língua desta página
contact-person-spoken-other = Ou outra língua
contact-person-choose = O que escolhes?
contact-person-choose-text = Basta um toque. Mais tarde podes sempre dizer outra coisa.
contact-person-erase-ours = Fomos nós que escrevemos isto. Desaparece, para ti e para nós. Só fica que aqui se apagou algo.
contact-person-first-unsent = A tua mensagem foi retirada. Ninguém a viu e não guardamos nada. O código de há pouco já não funciona. As tuas palavras continuam no campo.
