# The card of a code, wherever somebody gets one (OUT-20).

people-code-keep = Escreva o código num papel, ou tire uma foto num lugar que mais ninguém vê.
people-code-as-words = Prefere dez palavras?
people-code-as-words-text = É o mesmo código, em palavras. A ordem conta. Pode voltar com as palavras ou com as letras e os algarismos.
people-code-as-picture = Prefere uma imagem?
people-code-as-picture-text = Leia a imagem com a câmara de outro aparelho. Na imagem só está o código, não de que site é.
people-code-picture = O código em imagem, para ler com uma câmara. O mesmo código está mais acima em letras e algarismos.
people-code-gate =
    { $group ->
        [second] Já o guardou? Escreva outra vez o segundo grupo.
       *[third] Já o guardou? Escreva outra vez o terceiro grupo.
    }
people-code-gate-hint = Escreveu as palavras? Então escreva a palavra { $word }.
people-code-gate-on = Já o guardei
people-code-later = Agora não posso guardar nada
people-code-again = Ver o meu código, ou fazer um novo
