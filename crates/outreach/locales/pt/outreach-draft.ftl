# Drafts of a first message elsewhere. Whoever gets it reads this.

outreach-draft-sender = Olá, sou { $name } e ajudo pessoas em { $organisation }. Não procuro um encontro. Escrevo porque ajudamos pessoas que combinam encontros pela internet, se elas quiserem.
outreach-draft-hello = Como está? E como vai o trabalho?
outreach-draft-info = Tem alguma pergunta, sobre trabalho, dinheiro, saúde ou outra coisa? Pode fazê-la. Não tem de dizer quem é.
outreach-draft-again = Já escrevi há algum tempo. Não faz mal se não quiser responder. Esta é a minha última mensagem. Pode sempre escrever-me mais tarde.
outreach-draft-stop = Prefere não receber mensagens? Escreva “stop” e não escrevo mais.
outreach-draft-young-sender = Olá, sou { $name }. Ajudo pessoas em { $organisation }. Não procuro aqui ninguém para um encontro.
outreach-draft-young = Como está? Se houver alguma coisa, pode perguntar. Não tem de dizer quem é.
outreach-draft-young-again = Já escrevi há algum tempo. Não tem de responder. Esta é a minha última mensagem.
outreach-draft-adviser = Aqui também sou pessoa de confiança.
