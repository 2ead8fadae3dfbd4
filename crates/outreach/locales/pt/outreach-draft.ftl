# Drafts of a first message elsewhere. Whoever gets it reads this.

outreach-draft-sender = Olá, sou { $name } e ajudo pessoas em { $organisation }. Não procuro um encontro. Escrevo-te porque ajudamos pessoas que combinam encontros pela internet, se elas quiserem.
outreach-draft-hello = Como estás? E como vai o trabalho?
outreach-draft-info = Tens alguma pergunta, sobre trabalho, dinheiro, saúde ou outra coisa? Podes fazê-la. Não tens de dizer quem és.
outreach-draft-again = Já te escrevi há algum tempo. Não faz mal se não quiseres responder. Esta é a minha última mensagem. Podes sempre escrever-me mais tarde.
outreach-draft-stop = Preferes não receber mensagens? Escreve “stop” e não te escrevo mais.
outreach-draft-young-sender = Olá, sou { $name }. Ajudo pessoas em { $organisation }. Não procuro aqui ninguém para um encontro.
outreach-draft-young = Como estás? Se houver alguma coisa, podes perguntar. Não tens de dizer quem és.
outreach-draft-young-again = Já te escrevi há algum tempo. Não tens de responder. Esta é a minha última mensagem.
