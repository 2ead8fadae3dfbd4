# Duas pessoas ou uma só, para quem tem menos de 18 anos.

contact-pair-adviser = Tem menos de 18 anos? Nesse caso somos dois a escrever consigo, e aqui há só uma pessoa de confiança. Por isso é melhor escrever à equipa. O que escreveu vai junto.
contact-pair-team = Ir para a equipa com o meu texto
contact-pair-typed = O seu texto está abaixo e ainda não foi enviado. Esta é a porta da equipa.
contact-pair-told-adviser = Temos em conta que tem menos de 18 anos. Nesse caso preferimos ser dois, e aqui há só uma pessoa. Na equipa há mais: pode escrever-lhes a partir da página inicial. Aqui pode sempre continuar a escrever.
contact-pair-told-one = Temos em conta que tem menos de 18 anos. Nesse caso preferimos ser dois, mas agora há só uma pessoa. Pode sempre continuar a escrever.
contact-pair-who = Se tem menos de 18 anos, duas pessoas da equipa escrevem juntas consigo. Se houver só uma, dizemos isso, e essa pessoa ajuda na mesma.
contact-counsel-asked = Pedimos conselho a: { $with }. Não dissemos o seu nome.
contact-counsel-question = O que perguntámos: { $question }
contact-counsel-advice = O conselho: { $advice }
contact-counsel-decision = O que decidimos: { $decision }
