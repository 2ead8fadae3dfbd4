# Fields of the plan
employment-keeps-hint = Dias livres, outro trabalho ao lado, o que corre bem.
employment-skills-hint = Em palavras simples, como negociar, ouvir, planear ou trabalhar por conta própria. A decisão sobre o que vai para o papel é sua.
employment-hard-hint = Sem diagnósticos nem papéis. Só o que ajuda a avançar.
employment-benefit-hint = Que formulário, que dia, quem vai junto? Os números e os comprovativos não ficam aqui: são só seus.
employment-steps-hint = Com um dia para cada passo.

# Suggestions
employment-reply-waits = À espera de resposta
employment-reply-yes = Sim
employment-reply-no = Não

# Applications
employment-applications = Trabalhos que pedi

# With the client
employment-mine-title = O meu plano
employment-mine-heading = Trabalhar e aprender
employment-mine-none = Ainda não tem um plano para trabalhar ou aprender
employment-mine-none-hint = Pode começar por sua conta, ou com a sua pessoa de referência.
employment-mine-no-part = Aqui ainda não há nada
employment-mine-no-part-hint = Quer fazer alguma coisa com trabalho ou estudos? Peça à sua pessoa de referência a ajuda de jobcoach (apoio para encontrar trabalho).
employment-mine-wish = O que gostaria de fazer
employment-mine-keeps = O que fica como está
employment-mine-skills = O que faz bem
employment-mine-suggestions = Talvez algo para si
employment-mine-suggestions-text = É a primeira pessoa a ver isto. A empresa não sabe de nada. Pode sempre dizer que não, sem motivo.
employment-mine-why = Porque é que { $name } pensou nisto:
employment-mine-yes = Sim, quero saber mais
employment-mine-no = Não, prefiro que não
employment-mine-change = Mudar o meu plano
employment-mine-change-text = Este plano é seu. O que mudar é lido por quem ajuda com o trabalho (jobcoach). O que estava antes pode ser lido até ser apagado por si.
employment-erase-plan-question = O plano e tudo o que dizia antes desaparecem.
