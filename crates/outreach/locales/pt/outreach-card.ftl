# The card that is handed out beside others.

outreach-card-title = Cartão
outreach-card-heading = Quem somos
outreach-card-who = Somos técnicos de apoio da { $organisation }.
outreach-card-no-police = Não somos da polícia nem da câmara municipal.
outreach-card-nothing = Não fazemos fiscalização. Não anotamos o seu nome nem o que diz.
outreach-card-may = Pode perguntar-nos tudo. Também não faz mal se não quiser falar. Pode escrever-nos mais tarde aqui, sem dizer o seu nome:
outreach-card-print = Pode imprimir este cartão.
