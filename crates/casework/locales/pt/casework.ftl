# The plan, the team, who may know what, closing. Read by the person whose plan it is.
# "Cliente" is avoided: in sex work that word means the buyer.

casework-nothing-yet = Aqui ainda não há nada.
casework-unfold = Mostrar
casework-no-names = Não ponha nomes de outras pessoas.
casework-by-client = Nas suas palavras
casework-erased =
    { $count ->
        [one] Foi apagada alguma coisa uma vez.
       *[other] Foi apagada alguma coisa { $count } vezes.
    }

## The way together

casework-phase-now = Agora: { $phase }

## First: what is needed, what somebody wants, safe contact

casework-first = Para começar
casework-first-empty = Aqui ainda não há nada. Está bem assim.
casework-needs = O que é preciso?
casework-needs-roof = Um teto
casework-needs-food = Comida
casework-needs-money = Dinheiro
casework-needs-safety = Segurança
casework-needs-mood = Como me sinto
casework-needs-trusted = Uma pessoa em quem confiar
casework-choice = O que quer?
casework-choice-kind = A escolha
casework-choice-words = Nas suas palavras
casework-choice-only-talk = Só conversar
casework-choice-safer-work = Trabalhar com mais segurança
casework-choice-another-job-beside = Outro trabalho além deste
casework-choice-leave = Deixar este trabalho
casework-choice-unsure = Ainda não sei
casework-choice-own-words = Outra coisa
casework-safe-contact = Contacto seguro
casework-safe-contact-own-lead = Diga como e quando podemos entrar em contacto. A sua pessoa de referência vê isto antes de cada contacto. Ao fechar, apagamos isto.
casework-safe-contact-write = Mudar o contacto seguro
casework-safe-contact-way = Como
casework-safe-contact-when = Quando
casework-safe-contact-when-hint = Por exemplo: em dias de semana, depois das sete da noite.
casework-safe-contact-other = Se outra pessoa atender
casework-safe-contact-other-hint = Por exemplo: diga que liga da loja de bicicletas, ou desligue.
casework-way-conversation = Na conversa, com o código
casework-way-client-calls = Ligo eu
casework-way-we-call = Ligamos nós
casework-way-message = Uma mensagem no telefone
casework-way-mail = Um e-mail
casework-way-in-person = No lugar combinado
casework-safety = Plano de segurança
casework-safety-text = O plano

## What helps in contact

casework-in-contact = O que ajuda no contacto
casework-in-contact-lead = Cada pessoa nova que ajuda lê isto antes da primeira conversa. Tudo pode ficar vazio, e pode sempre mudar.
casework-in-contact-write = O que ajuda no contacto?
casework-in-contact-called = Nome e tratamento
casework-in-contact-called-hint = Que nome quer que usemos? Não tem de ser o seu nome verdadeiro.
casework-in-contact-gender = Género
casework-in-contact-gender-hint = Nas suas palavras, se quiser. Para a ajuda tanto faz.
casework-in-contact-helps = O que ajuda
casework-in-contact-hinders = O que não ajuda

## Goals and steps

casework-goals = Objetivos e passos
casework-goals-lead = O objetivo é sempre seu.
casework-goals-empty = Ainda não há objetivos. Também não é preciso.
casework-goal = Objetivo
casework-goal-kind = É sobre o quê?
casework-goal-work-more-safely = Trabalhar com mais segurança
casework-goal-set-boundaries = Pôr limites
casework-goal-another-job-beside = Outro trabalho além deste
casework-goal-stop = Parar
casework-goal-unsure = Ainda não sei
casework-goal-own-words = Nas suas palavras
casework-step-text = O passo
casework-step-owner = Quem faz isto?
casework-step-day = Quando?
casework-step-done-on = Feito no dia { $day }

## Life domains

casework-domains = Áreas da sua vida
casework-domains-lead = Só o que quiser abrir. O que está fechado não existe aqui.
casework-domains-empty = Ainda não há nenhuma área aberta.
casework-domain = Área da sua vida
casework-domain-own-lead = A escolha do assunto é sua. Tudo pode ficar vazio. Além de si, só a sua pessoa de referência lê o que está sobre sexualidade.
casework-domain-open = Abrir uma área
casework-domain-situation = Como está agora?
casework-domain-wish = O que seria bom?
casework-domain-hard = O que torna isto difícil?
casework-domain-hard-hint = Não escreva diagnósticos nem remédios.
casework-domain-next = O próximo passo
casework-domain-helper = Quem ajuda?
casework-domain-review = Quando voltamos a ver isto?
casework-domain-too-much = Demais por agora
casework-domain-too-much-tick = Neste momento isto é demais
casework-domain-too-much-say = Demais por agora
casework-domain-can-again = Já pode ser outra vez
casework-domain-close = Fechar esta área
casework-domain-close-question = O que está aqui é apagado. Mais tarde pode abrir de novo.
casework-domain-close-yes = Sim, fechar e apagar
casework-domain-housing = Casa
casework-domain-finances = Dinheiro
casework-domain-daytime-activity = Durante o dia
casework-domain-social = As pessoas à sua volta
casework-domain-psychological = Como se sente
casework-domain-physical = O seu corpo
casework-domain-practical = Coisas práticas
casework-domain-sexuality = Sexualidade
casework-domain-meaning = O que importa

## How are you?

casework-check-ins = Como vão as coisas?
casework-check-ins-empty = Ainda ninguém perguntou como vão as coisas.
casework-check-in-asked = Como está?
casework-check-in-answered = A resposta
casework-check-in-answer = Responder
casework-check-in-own = A sua resposta
casework-check-in-own-lead = Escreva o que quiser. Não escrever nada também está bem.
casework-rhythm = De quantas em quantas semanas?
casework-rhythm-title = Com que frequência perguntamos como vão as coisas?
casework-rhythm-own-lead = A escolha é sua. Escreva 0 se não quer que perguntemos.
casework-rhythm-hint = 0 é nunca.
casework-rhythm-keep-asking = Perguntar de novo, mesmo que uma vez não haja resposta
casework-rhythm-write = De quanto em quanto tempo?
casework-rhythm-weeks =
    { $weeks ->
        [one] Todas as semanas, como combinado.
       *[other] De { $weeks } em { $weeks } semanas, como combinado.
    }
casework-rhythm-never = Não perguntamos por nossa iniciativa, como combinado.
casework-rhythm-none = Ainda não está combinado de quanto em quanto tempo.

## Notes

casework-journal = Notas
casework-journal-empty = Ainda não há notas.
casework-note-facts = O que aconteceu ou foi dito
casework-note-impressions = Impressão

## Looking back

casework-reviews = Olhar para trás
casework-reviews-empty = Ainda não foi feita uma conversa para olhar para trás.
casework-review-better = O que está melhor?
casework-review-next = O que vem agora?
casework-review-planned = A próxima conversa sobre isto é no dia { $day }.
casework-fit-met = A ajuda é a certa
casework-fit-partly = A ajuda é em parte a certa
casework-fit-not = A ajuda não é a certa

## The way so far

casework-history = O caminho até agora
casework-phase = Onde está agora?
casework-phase-own-lead = A escolha é sua, nas suas palavras. Pode ser nos dois sentidos, também para trás.
casework-phase-write = Outra fase
casework-phase-which = A fase
casework-phase-words = Nas suas palavras
casework-phase-words-hint = Que nome lhe dá?
casework-phase-getting-to-know = Primeiras conversas
casework-phase-working-on-plan = A trabalhar no plano
casework-phase-partly-out = Em parte fora
casework-phase-out = Fora
casework-phase-aftercare = Apoio depois
casework-phase-closed = Fechado

## The team

casework-team = A equipa
casework-lead = Pessoa de referência
casework-slot-job-coach = Jobcoach (ajuda com o trabalho)
casework-slot-trafficking-coordinator = Coordenação da ajuda
casework-slot-housing = Apoio na habitação
casework-slot-mens-fieldworker = Apoio de proximidade para homens
casework-slot-first-contact = Primeiro contacto
casework-slot-masked = Pessoa de apoio
casework-slot-since = Desde { $day }
casework-slot-ended = Terminou no dia { $day }
casework-slot-lapsed = O acesso acabou
casework-slot-reason = Porquê
casework-proposals = Propostas
casework-proposals-lead = A decisão é sua. Dizer que não também está bem, e então não fica nada disto.
casework-proposal-look = Ver e escolher
casework-proposal-no = Não, prefiro que não
casework-proposal-yes = Sim, quero
casework-guide-plan = Proposta
casework-guide-plan-text = { $name } quer ser a sua pessoa de referência. A decisão é sua.
casework-guide-answer = O que quer?
casework-guide-asked = Perguntado
casework-guide-agreed = A sua resposta foi sim
casework-guide-yes-alone = Sim, e a pessoa de referência que eu tinha já não precisa de ler
casework-guide-yes-both = Sim, e a pessoa de referência que eu tinha pode continuar ao meu lado
casework-guide-no = Não, prefiro que não
casework-guide-now-other = Entretanto foi proposta outra pessoa. Veja acima de quem se trata agora e responda depois.
casework-guide-other = Quero outra pessoa de referência
casework-guide-other-question = Não precisa de dizer porquê. Quem dirige a equipa também fica a saber e ajuda a procurar.
casework-guide-other-yes = Sim, pedir outra pessoa
casework-guide-wished = No dia { $day } foi pedida outra pessoa de referência.

## Handing over

casework-handover-done = { $name } passou a ser a pessoa de referência

## Who may know what

casework-consents = Quem pode saber o quê?
casework-consents-lead = Cada sim tem uma data final. Pode sempre retirá-lo, e vale logo.
casework-consents-empty = Ainda não há nada combinado. Mais ninguém sabe nada.
casework-consent-what = O quê
casework-consent-why = Para quê
casework-consent-how = Como
casework-consent-until-day = Até que dia?
casework-consent-until-hint = Depois o acesso acaba sem ser preciso fazer nada. Pode sempre acabar antes.
casework-consent-told = Dito no dia { $day }
casework-consent-own = Dado em “O meu plano”
casework-consent-until = Vale até { $day }, inclusive
casework-consent-ended = Acabou no dia { $day }
casework-consent-withdrawn = Retirado no dia { $day }
casework-consent-withdraw = Retirar este sim
casework-consent-withdraw-question = O acesso acaba logo.
casework-consent-withdraw-yes = Sim, retirar
casework-consent-too-long = Escolha um dia a partir de hoje, no máximo daqui a dois anos.
casework-preview = Fica possível ler isto: { $what }
casework-category-contact = Contacto seguro
casework-category-first-needs = O que é preciso
casework-category-safety = O plano de segurança
casework-category-goals = Objetivos e passos
casework-category-domains = As áreas da sua vida que estão abertas
casework-category-plan = O plano todo, sem as partes separadas
casework-category-work = A parte sobre o trabalho
casework-category-housing = A parte sobre a casa
casework-category-protected = A parte protegida

## Parts

casework-part-work = Trabalho
casework-part-housing = Casa
casework-part-protected = Parte protegida
casework-part-private = Só entre duas pessoas
casework-part-private-lead = Além de si, só a sua pessoa de referência lê isto. Nunca vai para o papel.
casework-part-own = Além de si, leem isto a sua pessoa de referência e quem ajuda nesta parte.
casework-part-notes = Notas
casework-part-notes-empty = Ainda não há notas.
casework-part-note = Nota
casework-part-themes = Isto é sobre
casework-part-themes-off = Tirar os temas
casework-theme-recruited = Alguém me convenceu a fazer isto
casework-theme-unsafe-through-work = Perigo por causa do trabalho
casework-theme-handed-over-money = Ter de entregar dinheiro

## Closing and erasing

casework-closing = Fechar
casework-closing-lead = Pode sempre fechar. O código continua a funcionar, e pode voltar sem começar de novo.
casework-closed-erased-on = Este plano está fechado. No dia { $day } tudo se apaga, sem ser preciso fazer nada. Também pode apagar antes ou abrir de novo.
casework-close-own = Quero fechar
casework-close-own-lead = As outras pessoas que ajudam deixam de ler. Além de si, só a sua pessoa de referência ainda lê, até tudo ser apagado. Pode sempre voltar.
casework-close-own-yes = Sim, fechar
casework-closure-goal = No fim, foi sobre o quê?
casework-closure-goal-hint = Isto conta para os números do ano, sem nome. Pode saltar esta pergunta.
casework-closure-words = Umas últimas palavras
casework-reopen-own = Quero ajuda outra vez
casework-erase-all = Apagar tudo
casework-erase-all-question = Então desaparecem todo o plano e a conversa, também das cópias de segurança. O código deixa de funcionar. Não é possível desfazer isto.
casework-erase-all-yes = Sim, apagar tudo
casework-erase-one = Apagar isto
casework-erase-one-question = Isto desaparece. Só fica um sinal de que foi apagada alguma coisa.
casework-erase-one-yes = Sim, apagar isto
casework-erased-title = Está tudo apagado
casework-erased-lead = O plano e a conversa desapareceram. Já ninguém os pode ler.
casework-erased-number = Prova de que foi apagado
casework-erased-day = Apagado no dia
casework-erased-keep = Só vê este número agora. Em lado nenhum está escrito de quem era.
casework-erased-next = Continuar

## My plan

casework-own-title = O meu plano
casework-own-lead = Isto é seu. { $name } é a sua pessoa de referência. Aqui está tudo o que foi escrito a seu respeito.
casework-own-none = Ainda não tem um plano.
casework-own-none-hint = Também não é preciso. Quer fazer um com a nossa ajuda? Peça na sua conversa.
casework-own-to-conversation = Ir para a minha conversa
casework-own-referrals = Ajuda de outros serviços
casework-own-opinion = Diga o que acha da nossa ajuda
casework-own-work = O meu plano de trabalho
casework-beside = Nas suas palavras:
casework-add-beside = Juntar as minhas palavras
casework-beside-lead = Há alguma coisa errada, ou quer acrescentar algo? As suas palavras ficam ao lado.
casework-beside-text = As suas palavras
casework-money = O meu dinheiro
casework-money-lead = Além de si, ninguém lê isto. Ninguém da equipa o pode abrir.
casework-money-text = As minhas contas
casework-money-hint = O que entra, o que sai, o que falta pagar? Não é preciso pôr valores.
casework-money-write = Pôr o meu dinheiro em ordem
casework-looked = Quem viu?
casework-looked-lead = Todas as pessoas que abriram ou escreveram alguma coisa sua.
casework-looked-nobody = Ainda ninguém viu.
casework-looked-core = O seu plano
casework-looked-reason = O motivo: { $reason }
casework-copy = A minha cópia
casework-copy-title = Cópia do meu plano
casework-copy-lead = Como estava no dia { $day }. Pode imprimir ou guardar esta página.
casework-copy-careful = Pense onde deixa esta cópia. Não estão nela a parte protegida, nem o que, além de si, só a sua pessoa de referência lê.
