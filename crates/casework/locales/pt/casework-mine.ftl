casework-mine-looked-talk = A sua conversa
casework-mine-why-read = Porquê: para ler o seu plano.
casework-mine-why-write = Porquê: para anotar o que conversaram.
casework-mine-why-lead = Porquê: para atualizar a sua equipa, a sua fase ou um acordo.
casework-mine-why-start = Porquê: para começar consigo.
casework-mine-why-glass = Porquê: era uma emergência.
casework-mine-why-talk = Porquê: para ler a sua mensagem ou responder.
casework-mine-why-work = Porquê: para ajudar com o seu plano de trabalho.
casework-mine-why-refer = Porquê: para o ligar a outra ajuda.
casework-mine-why-other = Porquê: faz parte do trabalho desta função.
casework-mine-kept = O que guardamos e até quando?
casework-mine-kept-lead = Pode pedir para apagar mais cedo. Se a lei disser que algo tem de ficar, dizemos porquê.
casework-mine-kept-what = O quê
casework-mine-kept-until = Até quando
casework-mine-kept-ground = Porque podemos
casework-mine-kept-plan = O seu plano e quem ajuda
casework-mine-kept-notes = Notas
casework-mine-kept-contact = Como contactar em segurança
casework-mine-kept-talk = A sua conversa
casework-mine-kept-own = O que só a sua pessoa pode ler
casework-mine-kept-log = Quem viu
casework-mine-kept-totals = Números para as contas do ano
casework-mine-ground-yes = Porque disse sim a esta ajuda. Pode sempre voltar atrás.
casework-mine-ground-own = É seu. Nós não conseguimos abrir.
casework-mine-ground-log = Assim pode verificar-se quem viu.
casework-mine-ground-totals = Não há nada que permita reconhecer alguém.
casework-mine-until-day = Até { $day }
casework-mine-until-after-end =
    { $count ->
        [one] Até um dia depois do fecho
       *[other] Até { $count } dias depois do fecho
    }
casework-mine-until-each =
    { $count ->
        [one] Cada nota, um dia
       *[other] Cada nota, { $count } dias
    }
casework-mine-until-end = Até ao fecho
casework-mine-until-stays = Fica. Nunca diz o que escreveu ou contou.
casework-mine-copy-lead = Quer usar a cópia noutro sítio? Um computador consegue ler este ficheiro.
casework-mine-copy-file = Cópia em ficheiro (JSON)
casework-mine-copy-schema = Explicação do ficheiro
