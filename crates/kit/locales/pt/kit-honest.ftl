# Honest about who reads and answers: at the foot of each page that a visitor sees.

kit-honest = Quem responde, e quem lê isto?
kit-honest-who = Quem responde?
kit-honest-who-text = Profissionais de apoio: pessoas, não computadores. Não somos do governo.
kit-honest-when = Quando?
kit-honest-when-text = A primeira página diz se está alguém agora e quando chega a resposta.
kit-honest-read = Quem pode ler isto?
kit-honest-read-text = Só a pequena equipa que responde, e quem escreve, com o seu código. Às vezes mais alguém do serviço ajuda a pensar.
kit-honest-read-adviser = Só uma pessoa de confiança, e quem escreve, com o seu código. A equipa não pode ler isto.
kit-honest-unsure = O que não podemos prometer?
kit-honest-unsure-text = Que ninguém olha para o seu telefone. E a sua empresa de internet, ou a rede que usa, consegue ver que visita este site.
kit-honest-limits = Quando não podemos ficar em silêncio?
kit-honest-limits-text = Se a vida de alguém está em perigo agora, ou se alguém com menos de 18 anos corre um perigo grave. Mesmo então falamos primeiro com quem nos escreve, se for possível.
kit-honest-more = Ler mais sobre isto
