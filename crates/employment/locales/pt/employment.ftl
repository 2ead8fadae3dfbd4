# Fields of the plan
employment-wish = Que trabalho ou que atividade?
employment-hours = Horas por semana
employment-own-hours = Poder decidir sobre as horas
employment-keeps = O que fica como está?
employment-keeps-hint = Dias livres, outro trabalho ao lado, o que corre bem.
employment-skills = O que faz bem?
employment-skills-hint = Em palavras simples, como negociar, ouvir, planear ou trabalhar por conta própria. A decisão sobre o que vai para o papel é sua.
employment-hard = O que torna isto difícil, e que ajuda serve?
employment-hard-hint = Sem diagnósticos nem papéis. Só o que ajuda a avançar.
employment-courses = Curso ou estudos
employment-benefit = Próximo passo se há um apoio em dinheiro (uitkering)
employment-benefit-hint = Que formulário, que dia, quem vai junto? Os números e os comprovativos não ficam aqui: são só seus.
employment-steps = Os três primeiros passos
employment-steps-hint = Com um dia para cada passo.
employment-stage = Onde está agora?
employment-stage-wish = Pensar no que quero
employment-stage-prepare = Preparar
employment-stage-apply = Pedir trabalho
employment-stage-try-out = Experimentar
employment-stage-work = A trabalhar
employment-stage-keep = Manter

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
employment-mine-change-text = Este plano é seu. O que mudar é lido por quem ajuda com o trabalho (jobcoach).
