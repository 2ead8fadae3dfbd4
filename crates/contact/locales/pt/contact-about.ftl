# The first answer to a topic. Short, and true for everybody.

contact-answer-home = Ajudamos a procurar, também se precisa de um sítio esta noite.
contact-answer-money = Vemos em conjunto dívidas, um subsídio ou cartas por abrir.
contact-answer-days = Ajudamos a pensar em trabalho, num curso ou num dia melhor.
contact-answer-people = Solidão, uma discussão, ou alguém que chega demasiado perto: pode contar.
contact-answer-mind = Não é preciso ser forte. Pensa na morte? Ligue 113, dia e noite.
contact-answer-body = Tem uma pergunta ou quer um teste? Vamos consigo à GGD se quiser.
contact-answer-daily = Uma carta, uma marcação, um formulário: fazemos em conjunto.
contact-answer-love = Pode perguntar tudo. Não achamos nada estranho.
contact-answer-meaning = Fé, esperança, ou para onde quer ir: também pode falar disso connosco.
contact-answer-call = A quem pode ligar?
