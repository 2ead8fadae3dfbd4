# Quem acompanha, responde e vem.

casework-lead-decided = Decidido por
casework-lead-because-gone = Quem acompanhava já não está e não conseguimos perguntar-lhe. Pode sempre pedir outra pessoa.
casework-lead-rest = { $name } acompanha agora e lê o seu plano. A sua conversa e as outras partes só se abrem quando disser que sim.
casework-lead-write-to = Escrever a { $name }
casework-lead-write-lead = Agora não há conversa. Pode começar uma com o mesmo código.
casework-lead-write = Começar uma conversa
casework-lead-answer-by = Respondemos o mais tardar em { $when }.
casework-lead-taken = { $name } lê o seu pedido e responde.
casework-lead-moved = Mudou de hora. Antes era { $when }.
