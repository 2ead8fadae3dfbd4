# O que se apaga, fica apagado.

casework-gone-not-again = De preferência não voltar lá
casework-gone-kept-referrals = Encaminhamentos
casework-gone-kept-known = Aquilo por que o podemos reconhecer
casework-gone-kept-receipt = A prova de que algo foi apagado
casework-gone-ground-law = Uma lei diz quanto tempo guardamos isto. Pode sempre pedir que se apague.
casework-gone-ground-receipt = Tem um número e um dia. Não diz de quem era.
casework-gone-until-at-latest = O mais tardar até o seu plano ser apagado
casework-gone-until-receipt = Cinco anos depois de apagar
casework-gone-ask = Pedir para apagar tudo
casework-gone-ask-question = A lei dá-nos três meses para ver. Depois o seu plano e a conversa desaparecem e o código deixa de funcionar. Até esse dia pode voltar atrás.
casework-gone-ask-yes = Sim, pedir
casework-gone-closed-by-law = Este plano está encerrado. Uma lei guarda-o até { $day }. Pode ser apagado antes, a pedido. Também pode ser reaberto.
