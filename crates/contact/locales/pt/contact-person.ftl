# What somebody reads in the conversation about waiting, choosing and their own language. Warm and plain.

contact-person-late = Está a demorar mais do que dissemos. Pedimos desculpa. A sua mensagem continua aqui e vai ter resposta.
contact-person-bell-gone = Havia um aviso ligado em algum telemóvel? Agora está desligado.
contact-person-spoken-title = A sua língua
contact-person-spoken-text = Prefere falar noutra língua que não a desta página? Diga-nos e procuramos alguém que a fale.
contact-person-spoken-which = Em que língua prefere falar?
contact-person-spoken-page = A língua desta página
contact-person-spoken-other = Ou outra língua
contact-person-choose = O que escolhe?
contact-person-choose-text = Basta um toque. Mais tarde pode sempre dizer outra coisa.
contact-person-erase-ours = Fomos nós que escrevemos isto. Desaparece, para si e para nós. Só fica que aqui se apagou algo.
contact-person-first-unsent = A sua mensagem foi retirada. Ninguém a viu e não guardamos nada. O código de há pouco já não funciona. As suas palavras continuam no campo.
