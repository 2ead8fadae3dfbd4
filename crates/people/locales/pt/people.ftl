# Roles
people-role-outreach-worker = Apoio de proximidade
people-role-case-manager = Pessoa de referência
people-role-job-coach = Jobcoach (ajuda com o trabalho)
people-role-trafficking-coordinator = Coordenação da ajuda
people-role-housing-supervisor = Apoio na habitação
people-role-confidential-adviser = Pessoa de confiança
people-role-team-lead = Responsável pela equipa
people-role-administrator = Administração do site
people-role-educator = Informação e sessões
people-role-policy-officer = Políticas

# Places
people-nav-conversation = Conversa
people-nav-mine = O meu plano

# What you wrote goes along
people-held-title = O seu texto continua aqui
people-held-kept = O que acabou de escrever está guardado. Volta a encontrá-lo assim que entrar.
people-held-lead = Ainda pode enviar isto agora. Ainda não foi enviado nada.
people-held-send = Enviar agora
people-held-drop = Não enviar

# Coming back with a code
people-back-title = Voltar
people-back-lead = Escreva o código que recebeu da nossa equipa. Assim volta à sua conversa.
people-back-code = O seu código
people-back-hint = 20 letras e algarismos, ou as suas dez palavras. As maiúsculas, os traços e os espaços não importam.
people-back-enter = Ir para a minha conversa
people-back-lost = Perdeu o código?
people-back-new = Começar uma conversa nova
people-back-length = Um código tem 20 letras e algarismos. Aqui há { $found }. Veja o código outra vez.
people-back-character = O sinal número { $position } não pode estar num código. Veja o código outra vez.
people-back-word = A palavra { $position } não está na nossa lista. Veja essa palavra outra vez.
people-back-words = Um código tem dez palavras. Aqui há { $found }. Veja o código outra vez.
people-back-typo = Há um erro no código. Veja-o outra vez, do princípio ao fim.
people-back-replaced = Este código foi trocado por um novo. Não está certo? Escreva-nos: comece uma conversa nova e diga que o seu código foi trocado.
people-back-unknown = Com este código não encontramos nenhuma conversa. Talvez tenha sido apagada, ou haja um sinal diferente. Pode sempre começar uma conversa nova.

# Log
people-deed-read = Lido
people-deed-write = Escrito
people-deed-begin = Começado
people-deed-erase = Apagado
