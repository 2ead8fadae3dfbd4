casework-way = Quando a ajuda habitual não serve
casework-way-lead = Se algo não serve, procuramos consigo o que é possível. Não ficamos pelo não.
casework-way-new = Ver o que é possível
casework-way-barrier = O que está a impedir?
casework-way-words = O que quer, e o que não serve?
casework-way-words-hint = Não escreva que documentos tem. Ninguém precisa de saber.
casework-way-asked = A quem se perguntou?
casework-way-possible = O que é possível?
casework-way-decision = O que combinámos?
casework-way-end = Como está?
casework-way-goes-on = Ainda procuramos
casework-way-instead = O que veio em vez disso?
casework-way-instead-hint = Só se passou a ser outra coisa.
casework-way-instead-needed = Escreva o que veio em vez disso. Se ainda não há nada, escolha: ainda procuramos.
casework-barrier-place = É para outro lugar ou outra região
casework-barrier-rules = Não caibo nas regras
casework-barrier-age = A minha idade
casework-barrier-waiting = O tempo de espera
casework-barrier-costs = O preço
casework-barrier-language = A língua
casework-barrier-reach = Os horários, ou como lá chegar
casework-barrier-no-offer = Não existe aqui
casework-barrier-other = Outra coisa
casework-way-end-found = Afinal foi possível
casework-way-end-instead = Passou a ser outra coisa
casework-way-end-client-stops = Já não é preciso

casework-list-debts = As minhas dívidas
casework-debt-who-hint = Uma loja, um seguro, o Estado. Alguém quer dinheiro porque trabalhou para essa pessoa? Não escreva isso aqui. Se quiser, conte à sua pessoa de referência, que guarda à parte.
casework-debt-stage = Em que ponto está?
casework-debt-on = Responder o mais tardar em
casework-debt-on-hint = O dia que está na carta. Duas semanas antes aparece por cima das suas listas.
casework-debt-bill = Conta ou primeira carta
casework-debt-reminder = Aviso de pagamento
casework-debt-agency = Empresa de cobranças
casework-debt-bailiff = Agente de execução
casework-debt-court = O juiz
casework-debt-agreed = Pago aos poucos, como combinado
casework-debt-debt-help = O apoio às dívidas está a ajudar
casework-debt-over = Terminada

casework-think-sets = Perguntas que pode ver, se quiser
casework-think-housing = Onde dorme, e até quando pode? De que precisa para se sentir em casa?
casework-think-finances = O que entra, e o que é preciso pagar primeiro? Não são precisos valores.
casework-think-daytime-activity = Em que dias quer fazer alguma coisa, e em quais não? Quer que alguém vá consigo a primeira vez?
casework-think-social = Em quem confia? Gostava de conhecer pessoas novas, e onde se sentiria bem?
casework-think-psychological = O que ajuda quando pesa? Quer falar disso com alguém?
casework-think-physical = Quer ir ao médico, ao serviço de saúde ou ao dentista? Quer companhia?
casework-think-practical = O que é preciso tratar: documentos, registo, conta no banco, telefone, cartas?
casework-think-sexuality = O que quer dizer sobre isto, e o que não? Além de si, só a sua pessoa de referência lê isto.
casework-think-meaning = O que é importante para si? Como é um dia bom daqui a um ano?
casework-think-self =
    Ser quem é: cuidados, nome, segurança
    Cuidados: Precisa de cuidados de saúde para isso, e sabe onde os tem em segurança?
    Nome e documentos: Que nome usamos, e onde? Quer mudar alguma coisa?
    Segurança: Onde pode ser quem é, e onde agora não?
casework-think-roof =
    Um teto, dinheiro e quem sabe o quê
    Um teto: Onde o aceitam, como homem, para dormir ou viver?
    Rendimento: O que pode fazer se o dinheiro parar por uns tempos?
    Pessoas: Quem sabe o que faz, e quem não? Como quer que continue?
casework-think-love =
    De quem gosta
    Em casa: É seguro que o saibam em casa? Não tem de o dizer.
    A sua gente: Quem é como família, mesmo que não seja?
    Apoio: Quer conhecer pessoas que vivem o mesmo? Sabemos onde.
casework-think-practise =
    Algo para praticar
    No trabalho: Chegar a horas, pedir que expliquem, fazer uma pausa.
    Discussões: Dizer o que incomoda sem que acabe mal. Pode ir-se embora.
    Ritmo: Levantar-se, comer e dormir a horas certas.
    Dizer não: Primeiro pensar, depois responder.
