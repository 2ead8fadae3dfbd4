# Quem acompanha, responde e vem.

casework-lead-decided = Decidido por
casework-lead-because-gone = Quem te acompanhava já não está e não conseguimos perguntar-te. Podes sempre pedir outra pessoa.
casework-lead-rest = { $name } acompanha-te agora e lê o teu plano. A tua conversa e as outras partes só se abrem quando disseres que sim.
casework-lead-write-to = Escrever a { $name }
casework-lead-write-lead = Agora não há conversa. Podes começar uma com o mesmo código.
casework-lead-write = Começar uma conversa
casework-lead-answer-by = Respondemos o mais tardar em { $when }.
casework-lead-taken = { $name } lê o teu pedido e responde.
casework-lead-moved = Mudou de hora. Antes era { $when }.
