# Kinds of work: what works safely and what somebody can count on. Visitors read this.

outreach-kinds-title = É bom saber
outreach-kinds-heading = Tipos de trabalho
outreach-kinds-lead = Leia o que combina com o seu trabalho. Está tudo numa página, por isso não vemos o que lê.
outreach-kinds-all = A decisão é sua: com quem, o quê e quando. Pode sempre dizer não. Obrigar alguém é crime.
outreach-kinds-safe = Trabalhar em segurança
outreach-kinds-count = Com que pode contar
outreach-kinds-here = Perto de nós
outreach-kinds-source = Fonte:
outreach-kinds-checked = Verificado em { $day }
outreach-kinds-rules = Regras e direitos
outreach-kinds-links = Onde mais pode ir
outreach-kinds-write = Escreva-nos

outreach-kind-window = Na montra
outreach-kind-window-safe = Experimente o botão de alarme antes de começar. A escolha de quem entra é sua. Combine com quem trabalha ao lado quem vem se correr mal.
outreach-kind-window-count = Quem lhe aluga o quarto tem de lhe permitir recusar clientes. Pergunte se o aluguer está no papel.

outreach-kind-escort-own = Acompanhante, por conta própria
outreach-kind-escort-own-safe = Fale primeiro com um cliente novo. Diga a alguém de confiança onde está e a que horas liga. Vá-se embora se não se sentir bem.
outreach-kind-escort-own-count = Paga impostos sobre o que ganha. Às vezes tem de se registar na Câmara de Comércio. Vemos isso consigo, também um seguro para quando adoece.

outreach-kind-escort-agency = Acompanhante, por uma agência
outreach-kind-escort-agency-safe = Combine uma palavra que queira dizer: vem buscar-me. Ligue quando chega e quando sai.
outreach-kind-escort-agency-count = A agência não pode obrigar ninguém a aceitar um cliente, a ter sexo sem preservativo, a beber ou a usar drogas. Não pode dar multas. Peça o que combinaram por escrito.

outreach-kind-street-work = Na rua
outreach-kind-street-work-safe = Trabalhe onde alguém olhe por si. Lembre-se de como é o carro. Combine a que horas volta.
outreach-kind-street-work-count = Poder ou não trabalhar na rua depende do município. Procura comida, um médico ou um sítio para esta noite? Pergunte-nos onde pode ir.

outreach-kind-home = Em casa
outreach-kind-home-safe = Fale com a pessoa antes de dar a morada. Fique com o telemóvel e as chaves. Alguém deve saber quando tem visita.
outreach-kind-home-count = Poder ou não trabalhar em casa depende do município. Pergunte-nos. Não precisa de dizer onde mora.

outreach-kind-club = Num clube
outreach-kind-club-safe = Veja primeiro onde ficam a saída e o botão de alarme. Combine com colegas olharem uns pelos outros.
outreach-kind-club-count = O clube não pode obrigar ninguém a aceitar um cliente, a ter sexo sem preservativo, a beber ou a usar drogas. Pode ver por escrito o que ganha. Pode queixar-se às Finanças; nós ajudamos.

outreach-kind-private-house = Numa casa privada
outreach-kind-private-house-safe = Fique com a sua chave, o telemóvel e os documentos. Quer sair? Diga primeiro a alguém de fora da casa. Pensamos consigo.
outreach-kind-private-house-count = A casa não pode obrigar ninguém a aceitar um cliente nem a fazer o que não quer. Os documentos e o dinheiro são seus. Pode sempre parar.

outreach-kind-salon = Num salão de massagens
outreach-kind-salon-safe = Diga antes o que faz parte da massagem e o que não faz. Um «não» chega. Não precisa de explicar.
outreach-kind-salon-count = Também num salão ninguém tem o direito de obrigar. Pode falar na sua língua. Escolha-a em cima ou peça-nos um intérprete.

outreach-kind-online = Pela internet
outreach-kind-online-safe = Use um nome e um número que não usa noutro lado. Veja se uma foto mostra onde está.
outreach-kind-online-count = Alguém partilha imagens suas contra a sua vontade, ou ameaça fazê-lo? É crime. Ajudamos a fazê-las desaparecer.
