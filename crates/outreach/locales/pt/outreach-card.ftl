# The card that is handed out beside others.

outreach-card-title = Cartão
outreach-card-heading = Quem somos
outreach-card-who = Somos técnicos de apoio da { $organisation }.
outreach-card-no-police = Não somos da polícia nem da câmara municipal.
outreach-card-nothing = Não te fiscalizamos. Não anotamos o teu nome nem o que dizes.
outreach-card-may = Podes perguntar-nos tudo. Também não faz mal se não quiseres falar. Podes escrever-nos mais tarde aqui, sem dizer o teu nome:
outreach-card-print = Podes imprimir este cartão.
