# A conversation that arrives by itself: what the visitor sees.

contact-live-about = Enquanto tem esta página aberta, vemos que está aqui, se está a escrever e até onde leu. Não guardamos isso.
contact-live-waits = As mensagens novas chegam aqui sozinhas.
contact-live-here = Agora está cá alguém.
contact-live-types = Alguém está a escrever uma resposta.
contact-live-away = Neste momento não está ninguém. O que escreve fica aqui.
contact-live-seen = Visto.
contact-live-frame = Mensagens novas
contact-live-refresh = Atualizar a página
contact-live-lost = A ligação caiu por um momento. Estamos a tentar outra vez.
contact-live-erased-above = Foi apagada alguma coisa.
contact-live-gone = Esta conversa já não existe.
contact-live-left = Saiu desta conversa. Com o seu código pode voltar.
contact-live-elsewhere = Esta conversa está aberta em demasiadas janelas. Aqui já não chega nada de novo.
contact-live-full = Agora há muita gente. As mensagens novas não chegam sozinhas.
