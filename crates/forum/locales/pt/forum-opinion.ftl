# Dizer o que se acha da ajuda.

forum-opinion-title = O que acha da nossa ajuda?
forum-opinion-lead = Podemos aprender com isso. Preencha o que quiser. Não perguntamos quem é.
forum-opinion-heard = Soubemos ouvir?
forum-opinion-fitting = A ajuda era aquilo de que precisava?
forum-opinion-deciding = A decisão foi sua?
forum-opinion-yes = Sim
forum-opinion-somewhat = Um pouco
forum-opinion-no = Não
forum-opinion-good = O que foi bom?
forum-opinion-better = O que pode ser melhor?
forum-opinion-hint = Não escreva nomes, nem o seu. Precisa de ajuda agora? Não o escreva aqui, mas na sua conversa.
forum-opinion-when = A partir de { $opens } quem dirige a equipa lê isto, junto com o que outras pessoas escreveram. Se forem menos de cinco, fica fechado. Depois apagamos dentro de um ano.
forum-opinion-empty = Preencha uma coisa. Não importa qual.
forum-opinion-code = Aqui está um código para voltar. Tire-o primeiro.
forum-opinion-pseudonym = Aqui está um nome com um número, como o que tem connosco. Tire-o primeiro.
forum-opinion-done = Obrigado
forum-opinion-done-text = Já o temos. A partir de { $opens } será lido, junto com o que outras pessoas escreveram. Pode sempre fazer isto outra vez.
forum-opinion-write = Para a primeira página
