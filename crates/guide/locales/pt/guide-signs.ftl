# O que visitantes leem sobre regras, direitos, outros lugares e queixas.

guide-rules-heading = As regras e o seu trabalho
guide-rights-heading = Os seus direitos
guide-kinds = Tipos de trabalho
guide-rules-lead = Aqui lê o que algo significa para si. Não precisa de contar nada sobre si.
guide-rules-free = Não somos o governo. Não pedimos licença nem documentos, e a ajuda é sempre para todos.
guide-rules-none = Sobre isto não sabemos nada ao certo. Pergunte-nos, e procuramos saber.
guide-rules-general = Esta é uma explicação geral. Tem dúvidas? Pergunte-nos.
guide-way-own = Trabalho por conta própria
guide-way-operator = Trabalho no espaço de outra pessoa ou através dela
guide-way-home = Trabalho em casa
guide-way-online = Trabalho online
guide-way-else = Outra coisa, ou prefiro não dizer
guide-scope-national = Nacional
guide-scope-local = Local
guide-rule-unsure = Isto não sabemos ao certo
guide-rule-changed = Algo mudou. Estamos a ver se isto ainda está certo.
guide-rule-source = Fonte
guide-rule-version = Versão

## O que vale em todo o país

guide-law-business = Um negócio de sexo precisa de licença. Quem decide é o presidente da câmara, e quem explora o negócio tem de ter um plano de negócio. Cada município pode ter outras regras.
guide-law-home = Se pode trabalhar em casa depende do município. Em alguns é permitido, às vezes com condições.
guide-law-bill = Há uma proposta de lei com a qual também precisaria de licença. Não sabemos se vai ser lei, nem quando.
guide-law-supervision = A fiscalização é sobre quem explora negócios, não sobre si.
guide-law-file = Recebe ajuda através do município? Então pode ler o que está escrito sobre si, receber uma cópia e pedir que corrijam erros.
guide-law-wipe = Pode pedir que apaguem os seus dados. Tem de ser feito em três meses, a não ser que seja muito importante para outra pessoa ou que uma lei o proíba.
guide-law-share = Os seus dados só vão para outros se concordar. A partir dos 12 anos a decisão é sua. Às vezes uma lei faz uma exceção.
guide-law-special = O que conta sobre sexo tem proteção especial. Pode perguntar porque é que alguém quer saber.
guide-law-time = Alguém faz pressão para trabalhar, e não tem autorização de residência? Então pode receber tempo para pensar: no máximo três meses, ou 30 dias se ‘Dublin’ se aplica a si. Nesse tempo pode estar aqui.

## Onde se pode queixar

guide-route-us = Conte-nos. Não precisa de dizer quem é.
guide-route-them = Queixe-se à própria instituição. Ajudamos a escrever ou vamos consigo.
guide-route-about-us = É sobre nós? Diga a quem quiser. Se houver uma pessoa de confiança, está na primeira página.

## Outros lugares

guide-links-heading = Outros lugares com ajuda
guide-links-lead = Estes sites não são nossos. Não veem que vem daqui.
guide-links-none = Aqui ainda não há ligações.
guide-now-heading = Precisa de alguém agora?
guide-now-young = É jovem e quer falar? Ligue grátis para o Kindertelefoon.
guide-use-harm = Sobre violência ou pressão, ou para jovens
guide-use-rainbow = Para quem ama homens, e outras pessoas LGBTI
guide-use-health = Saúde
guide-use-work = Outro trabalho, ou parar
guide-use-town = O município
guide-use-else = Outra coisa

## Para homens e rapazes

guide-men-lead = Não perguntamos quem ama, e não adivinhamos.
guide-men-love = Ama homens
guide-men-love-text = Aqui não precisa de o explicar nem de o esconder. O que faz por dinheiro não diz nada sobre como ama.
guide-men-love-home = A sua família não pode saber? Não entramos em contacto com ela.
guide-men-work = Não ama homens, e tem sexo com homens por dinheiro
guide-men-work-text = Não é o único. Isso não faz de si outra pessoa.
guide-men-work-body = O corpo pode reagir, mesmo quando não quer algo. Isso não diz nada sobre si.
guide-men-young = Pode contar-nos tudo. A culpa não é sua, nem se recebeu dinheiro.
guide-men-talk = Prefere falar com um homem, ou com uma mulher? Diga-nos.

## Uma queixa

guide-complaint-heading = Passar uma queixa
guide-complaint-agency = Que tipo de instituição era?
guide-agency-police = A polícia
guide-agency-town = O município
guide-agency-care = Um médico ou um hospital
guide-agency-help = Apoio social ou um abrigo
guide-agency-office = Um serviço de dinheiro, trabalho ou habitação
guide-agency-else = Outra coisa
guide-complaint-what = O que aconteceu?
guide-complaint-hint = Não escreva nomes de pessoas, nem o seu.
guide-complaint-change = O que deve mudar?
guide-complaint-name = Como se chama a instituição?
guide-complaint-name-hint = Só se a pudermos nomear.
guide-complaint-agree = Podem dizer o nome da instituição
guide-complaint-agree-needed = Marque que podemos dizer o nome, ou deixe o nome vazio.
guide-complaint-code = Está aqui um código para voltar. Tire-o primeiro.
guide-complaint-kept = Não perguntamos quem é, por isso não podemos responder. Depois de { $days } dias apagamos tudo.
guide-complaint-done = Já recebemos. Muito obrigado.
guide-complaint-done-text = Levamos isto adiante sem falar de si. Depois de { $days } dias apagamos tudo. Quer também ajuda ou uma resposta? Escreva-nos.
