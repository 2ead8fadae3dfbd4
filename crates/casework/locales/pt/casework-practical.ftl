# Practical help. A text of several lines begins with a name; each line after it is an answer: do not join them.
casework-practical-title = Prático
casework-practical-everywhere = Em todos os Países Baixos
casework-practical-ours = O que conhecemos
casework-practical-checked = Verificado em { $day }.
casework-practical-for-whom = Para quem?
casework-practical-needs = O que é preciso?
casework-practical-costs = Quanto custa?
casework-practical-takes = Quanto tempo demora?
casework-practical-ask = Onde se pede?

casework-home-heading = Um sítio para viver
casework-home-lead = Há mais do que um caminho. Pode tentar vários ao mesmo tempo. Nem todos os municípios fazem da mesma maneira.
casework-home-shelter =
    Acolhimento para mulheres, para homens ou para todos
    Para quem não está em segurança ou não tem onde dormir.
    Uma conversa sobre o que se passa. Pergunte se são precisos documentos.
    Às vezes paga-se uma parte. Ligue mesmo sem dinheiro.
    Em perigo, às vezes no mesmo dia. Senão, pode haver lista de espera.
    Ligue para Veilig Thuis: 0800-2000, grátis, de dia e de noite. Ou pergunte-nos.
casework-home-host =
    Uma família de acolhimento ou uma cama de hóspedes
    Para quem precisa de sossego e de uma cama por algum tempo.
    Conhecerem-se primeiro. Combinem quanto tempo fica e quanto paga.
    Pouco ou nada.
    Às vezes alguns dias. É por algum tempo, não para sempre.
    Connosco, ou numa organização que procura camas de hóspedes.
casework-home-room =
    Um quarto
    Para quem procura algo pequeno e depressa.
    Às vezes uma prova de rendimento. Pergunte se pode registar-se na morada.
    Renda e muitas vezes uma caução. Nunca pague por um quarto que não viu.
    Às vezes algumas semanas.
    Em sites de quartos, por pessoas conhecidas ou num quadro de anúncios.
casework-home-guided =
    Viver com apoio
    Para quem agora acha demasiado pesado viver só.
    Uma conversa com o município sobre que ajuda serve.
    Às vezes paga-se uma parte. Pergunte antes quanto.
    De semanas a meses. Pode haver lista de espera.
    Na equipa do bairro ou no balcão Wmo do seu município.
casework-home-social =
    Uma casa social arrendada
    Para quem tem 18 anos ou mais e não ganha demasiado.
    Uma inscrição. Inscreva-se o mais cedo possível, mesmo que agora tenha onde viver.
    A inscrição custa muitas vezes um pequeno valor por ano.
    Muitas vezes anos. Depende do município.
    No site de habitação da sua região, numa corporação ou no seu município.
casework-home-urgent =
    Prioridade para uma casa (urgência)
    Para quem não pode esperar por causa de uma emergência. Cada município tem as suas regras.
    Uma prova do que se passa, como uma carta de quem o ajuda. Também decide o que lá está escrito.
    Às vezes o pedido custa dinheiro. Pergunte antes.
    De semanas a meses. Depois ainda tem de ficar livre uma casa.
    No seu município ou no site de habitação. Ajudamos com gosto.
casework-home-middle =
    Uma casa com renda média
    Para quem tem rendimento e ganha demasiado para uma casa social.
    Muitas vezes recibos de salário, ou as contas do próprio negócio.
    Uma renda mais alta e muitas vezes uma caução. Peça que revejam o contrato antes de assinar.
    De semanas a meses. Depende do município.
    Junto de senhorios. O seu município sabe quem revê um contrato.
casework-home-letter =
    Uma morada postal
    Para quem não tem um sítio fixo, mas quer receber cartas e ter registo num município.
    Alguém que aceite que o seu correio chegue lá. Se não houver ninguém, pergunte ao município.
    Normalmente nada.
    Normalmente algumas semanas. Depende do município.
    No município onde está agora.

casework-course-heading = Aprender
casework-course-lead = Um curso, uma língua ou um ofício. Ninguém precisa de saber porque vem.
casework-course-talk =
    Praticar neerlandês
    Falar, ler e escrever, num grupo pequeno ou com alguém que acompanha.
    Não é preciso saber nada ainda.
    Muitas vezes nada.
    Na biblioteca, numa Taalhuis ou num centro de bairro.
casework-course-diploma =
    Um curso de língua com diploma
    Neerlandês até um nível fixo, para o trabalho ou para estudar.
    Primeiro faz um teste. Depois entra num grupo que serve.
    Às vezes o município paga uma parte. Pergunte antes.
    No seu município ou numa escola de línguas.
casework-course-trade =
    Aprender um ofício
    Uma formação profissional (mbo), uma parte dela, ou aprender e trabalhar ao mesmo tempo.
    Muitas vezes B1. Pode ter primeiro aulas de língua.
    Propinas, livros e viagens. Pergunte que apoio lhe serve.
    Numa escola de mbo ou num balcão de aprendizagem e trabalho.
casework-course-learns = O que se aprende?
casework-course-level = Quanto neerlandês é preciso?
casework-course-level-none = Não é preciso neerlandês
casework-course-free = Grátis
casework-course-place = Em que município?
casework-course-days = Em que dias?
casework-course-childcare = Há quem cuide das crianças
casework-course-closed = Sempre o mesmo grupo
casework-course-discreet = Ninguém pergunta porque vem
casework-course-speaks = Quanto neerlandês fala?
casework-course-can = Quando pode?
casework-course-only-free = Só o que é grátis
casework-course-find = Procurar
casework-course-none = Agora não há nada que sirva. Tire alguma coisa, ou pergunte-nos.

casework-strong-heading = Em que é que tem jeito?
casework-strong-lead = Escolha o que lhe serve. Recebe um texto para o seu currículo. Não diz onde o aprendeu. Não guardamos o que escolhe.
casework-strong-pick = Sei fazer isto
casework-strong-own = Nas suas palavras
casework-strong-make = Fazer o meu texto
casework-strong-names = Aqui está «{ $word }». Veja se quer isso no papel.
casework-strong-to-plan = Pôr no meu plano de trabalho
casework-strong-people =
    Lidar com pessoas
    Ouço bem e depressa ponho as pessoas à vontade.
casework-strong-limits =
    Pôr limites
    Digo com clareza o que pode e o que não pode ser, e fico amável.
casework-strong-terms =
    Negociar
    Faço acordos claros sobre preço, tempo e trabalho.
casework-strong-planning =
    Planear
    Organizo o meu próprio tempo e cumpro o que combino.
casework-strong-money =
    Lidar com dinheiro
    Faço contas certas e registo o que entra e o que sai.
casework-strong-languages =
    Línguas
    Falo mais do que uma língua e adapto as palavras à outra pessoa.
casework-strong-business =
    Trabalhar por conta própria
    Trato dos meus clientes, da minha agenda e dos meus papéis.
casework-strong-caring =
    Cuidar de outros
    Reparo como alguém está, e o que ouço fica comigo.
casework-strong-calm =
    Manter a calma
    Mantenho a calma em momentos tensos e sei quando pedir ajuda.
casework-strong-online =
    Trabalhar na internet
    Escrevo textos curtos e claros e respondo depressa a mensagens.

casework-relief-heading = Ajuda para hoje
casework-relief-lead = Comida, uma cama ou outra coisa que não pode esperar. Não precisa de explicar como aconteceu. Em perigo, ligue 112.
casework-relief-can = O que é possível?
casework-relief-given = Ajuda de emergência
casework-relief-euros = Valor em euros inteiros
casework-relief-night =
    Uma cama para esta noite
    Ligue para o abrigo noturno ou para o seu município. Se não está em segurança, ligue para Veilig Thuis: 0800-2000, grátis, de dia e de noite.
casework-relief-food =
    Comida
    Um banco alimentar ou um centro de dia. Pergunte se a primeira vez pode ser sem formulário.
casework-relief-money =
    Dinheiro para algo urgente
    Peça ao município um apoio especial ou um adiantamento. Também há fundos de emergência; quem o ajuda faz o pedido.
casework-relief-clothes =
    Roupa
    Um banco de roupa ou uma loja onde se dá. Muitas vezes é grátis.
casework-relief-phone =
    Saldo para o telefone
    Numa biblioteca ou num centro de dia há muitas vezes wifi grátis. Pergunte-nos por saldo.
casework-relief-medication =
    Medicamentos
    Vá ao médico ou ligue para o médico de urgência. Diga se não tem seguro. Então procuramos juntos um caminho.
casework-relief-travel =
    Dinheiro para a viagem
    Diga aonde tem de ir. Às vezes alguém pode comprar um bilhete ou levar.

casework-list-title = As minhas listas
casework-list-home = A minha lista de casa
casework-list-courses = Os meus cursos
casework-list-strengths = Em que tenho jeito
casework-list-keep = Guardar na minha lista
casework-list-where = Onde procura?
casework-list-since = Inscrição desde
casework-list-next = Próximo passo
casework-list-on = Quando?
casework-list-full = Nesta lista cabem { $max } linhas. Tire uma primeiro.
casework-list-nothing = Ainda não há nada nesta lista
casework-list-show = Deixar a minha pessoa de referência ler
casework-list-show-question = A sua pessoa de referência pode então ler esta lista e fazer dela tarefas. Pode sempre voltar atrás.
casework-list-stop = Não deixar ler mais
casework-list-is-shown = A sua pessoa de referência pode ler esta lista.
casework-list-is-own = Além de si, ninguém pode ler esta lista. Abre com o seu código.
