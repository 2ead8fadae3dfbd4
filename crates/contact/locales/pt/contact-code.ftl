## The code, to keep

contact-code-safe = Quem tem o código pode ler a sua conversa. Por isso, não o dê a ninguém e não o envie numa mensagem.
contact-code-lost = Se perder o código, não o conseguimos encontrar. Se ainda fala com a nossa equipa noutro lugar, podemos fazer um novo em conjunto.
contact-code-gate-wrong = Ainda não está igual. Não faz mal: o seu código continua aqui. Veja o que guardou e escreva outra vez.
contact-code-later-text = Enquanto estiver aqui agora, pode ver o código outra vez na sua conversa.

## Seeing it again, or a new one

contact-code-again-heading = O seu código
contact-code-again-lead = Não há ninguém a ver? Então mostramos o seu código outra vez.
contact-code-again-yes = Mostrar o meu código
contact-code-again-no = Agora não
contact-code-again-none = O seu código não ficou guardado com esta conversa. Mas pode fazer um novo.
contact-code-seen = Alguém viu o seu código?
contact-code-seen-text = Então faça aqui um novo. Com o código antigo já ninguém entra, nem noutro aparelho.
contact-code-seen-new = Fazer um código novo
contact-code-seen-question = O código antigo deixa logo de servir, também para o seu plano. Pode guardar o novo agora?
contact-code-seen-yes = Sim, fazer um novo
contact-code-new-heading = O seu código novo
contact-code-new-lead = O código antigo já não serve. Este serve. Não se perdeu nada.

contact-code-in-text = No seu texto há um código para voltar. Quem tem esse código pode ler a conversa. Tire-o primeiro, depois pode enviar o texto.

contact-kept-code-asked = { $name } pediu um código novo. Uma segunda pessoa da equipa também vê o pedido.
contact-kept-code-renewed = O código foi trocado por um novo. O antigo já não serve.
contact-code-lost-how-lost = O código perdeu-se.
contact-code-lost-how-never = O código não tinha chegado.
