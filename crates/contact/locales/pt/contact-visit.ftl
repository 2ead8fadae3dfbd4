# Uma visita combinada. É a pessoa visitante que lê isto.

contact-visit-agreed = { $names } vão ter consigo.
contact-visit-place = Só essas duas pessoas sabem onde. O lugar é apagado logo que a visita acabe.
contact-visit-around = Chegam por volta das { $time }.
contact-visit-over = { $names } estiveram consigo, ou iam a caminho. O lugar está apagado.
contact-visit-taken-back = Afinal prefere não ter visita. Não faz mal. Já não vão.
contact-visit-rather-not = Afinal prefiro que não
contact-visit-rather-not-question = Então não vão, e ficam logo a saber. Não precisa de dizer porquê. Pode continuar a escrever.
contact-visit-rather-not-yes = Sim, prefiro que não
