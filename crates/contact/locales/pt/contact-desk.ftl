# What the desk tells in the conversation. The visitor reads this.

contact-told-handed = A partir de agora escreve com: { $names }.
contact-told-young = Temos em conta que tem menos de 18 anos. Por isso, aqui são sempre duas pessoas da equipa a ler e a escrever. Pode sempre continuar a escrever.
contact-told-of-age = Partimos do princípio de que tem 18 anos ou mais. Não é assim? Pode dizer à vontade.
contact-told-interpreter-asked = Estamos à procura de alguém que fale a sua língua: { $language }. Entretanto pode continuar a escrever.
contact-told-interpreter-there = Há intérprete: { $when }.
