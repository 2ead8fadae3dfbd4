# The texts that each page needs. European Portuguese, without "tu" or "você", readable for Brazilians.

## Around the page

kit-skip = Ir para o conteúdo
kit-menu = Menu
kit-beside = Perto daqui
kit-privacy = Quem pode ler isto?
kit-accessibility = Acessibilidade

## Leave quickly

kit-leave = Sair rápido
kit-leave-about = Como funciona “Sair rápido”?
kit-leave-hint = Com “Sair rápido” aparece logo uma página normal. Tocar três vezes seguidas, depressa, na tecla Shift faz o mesmo.
kit-leave-history = Esta página pode ficar no histórico do navegador. Não quer que fique? Procure “Histórico” no menu do navegador e apague lá esta página. Numa janela privada não fica nada.
kit-leave-two = Toque mais duas vezes em Shift para sair.
kit-leave-one = Toque mais uma vez em Shift para sair.
kit-leave-more = Como tirar a sua visita do histórico

## Buttons

kit-back = Voltar
kit-next = Continuar
kit-send = Enviar
kit-save = Guardar
kit-cancel = Deixar assim
kit-undo = Desfazer
kit-change = Mudar
kit-remove = Tirar
kit-close = Fechar
kit-open = Abrir
kit-yes = Sim
kit-no = Não
kit-sure = É mesmo isto que quer?
kit-sure-yes = Sim, é isto
kit-more = Mais

## Messages at the top

kit-notice-good = Está feito.
kit-notice-info = É bom saber:
kit-notice-careful = Atenção:

## The code to come back

kit-code = O seu código
kit-copy = Copiar o código
kit-copied = Copiado

## A road in steps

kit-step-done = feito
kit-step-now = está aqui agora

## Filling in

kit-optional = (pode ficar vazio)
kit-choose = Escolha uma opção
kit-characters-max = Há espaço para { $max } letras e sinais.
kit-form-problems = Veja isto mais uma vez
kit-form-problem = Atenção:
kit-field-required = Falta preencher isto.
kit-field-too-long = É comprido demais. Cabem { $max } letras e sinais, e aqui há { $found }. O seu texto continua aqui: é só fazê-lo um pouco mais curto.
kit-field-too-short = Ainda é curto demais. Escreva pelo menos { $min } letras ou sinais.
kit-field-unreadable = Não conseguimos ler este texto. Escreva outra vez, ou tire os sinais estranhos.
kit-field-choice = Escolha uma das opções que estão aqui.
kit-field-repeated = Isto está preenchido duas vezes. Preencha só uma vez.
kit-field-number = Escreva um número de { $min } a { $max }, em algarismos.
kit-field-date = Escreva uma data que exista, como 2027-03-14.
kit-field-time = Escreva uma hora, como 14:30.

## When something goes wrong: what happened, what was kept, what you can do now

kit-problem-home = Ir para o início
kit-problem-kept = Foi isto que escreveu
kit-problem-kept-text = Copie se precisar. Não está guardado em lado nenhum.
kit-problem-403-title = Este formulário já não funciona
kit-problem-403-text = O formulário esteve aberto tempo demais, ou veio de outro sítio. Não foi enviado nada. Já tinha escrito alguma coisa? Então está aqui em baixo. Abra a página de novo e volte a pôr o seu texto.
kit-problem-404-title = Aqui não há nada
kit-problem-404-text = Esta página não existe, ou não é para si. Não mudou nada. Veja se o endereço está certo, ou vá para o início.
kit-problem-405-title = Isso não se pode fazer aqui
kit-problem-405-text = Esta página não consegue fazer o que foi pedido. Não mudou nada. Vá para o início e tente a partir daí.
kit-problem-409-title = Alguém chegou mesmo antes
kit-problem-409-text = Entretanto mudou alguma coisa aqui: foi outra pessoa, ou foi noutra janela. O que acabou de fazer não ficou guardado. Abra a página de novo, veja o que está lá agora e, se ainda for preciso, faça outra vez.
kit-problem-413-title = É muita coisa de uma vez
kit-problem-413-text = O que enviou não cabe num só formulário. Não guardámos nada. Volte atrás, faça mais curto ou envie por partes.
kit-problem-415-title = Não conhecemos este tipo de envio
kit-problem-415-text = Só conseguimos ler formulários normais, não ficheiros (arquivos). Não guardámos nada. Volte atrás e escreva no formulário.
kit-problem-429-title = Um momento, por favor
kit-problem-429-text = Chegaram muitos pedidos em pouco tempo. O último não ficou guardado. O que correu bem antes continua lá. Espere um minuto e tente outra vez.
kit-problem-500-title = Alguma coisa falhou do nosso lado
kit-problem-500-text = A culpa não é sua. O que acabou de fazer talvez não tenha resultado. O que correu bem antes continua guardado. Volte atrás e veja se está lá. Se não estiver, tente outra vez daqui a uns minutos.
kit-problem-503-title = De momento não estamos aqui
kit-problem-503-text = Agora não conseguimos ajudar por este site. Este pedido não ficou guardado. O que correu bem antes continua guardado. Tente outra vez daqui a uns minutos.
