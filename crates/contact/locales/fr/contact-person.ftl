# What somebody reads in the conversation about waiting, choosing and their own language. Warm and plain.

contact-person-late = Cela prend plus de temps que prévu. Nous en sommes désolés. Ton message est toujours là et tu auras une réponse.
contact-person-bell-gone = Un signal était-il activé sur un téléphone ? Il est maintenant désactivé.
contact-person-spoken-title = Ta langue
contact-person-spoken-text = Tu préfères parler une autre langue que celle de cette page ? Dis-le-nous et nous cherchons quelqu’un qui la parle.
contact-person-spoken-which = Dans quelle langue préfères-tu parler ?
contact-person-spoken-page = La langue de cette page
contact-person-spoken-other = Ou une autre langue
contact-person-choose = Que choisis-tu ?
contact-person-choose-text = Un seul geste suffit. Tu pourras toujours dire autre chose plus tard.
contact-person-erase-ours = C’est nous qui l’avons écrit. Il disparaîtra chez toi et chez nous. Il restera seulement qu’ici quelque chose a été effacé.
contact-person-first-unsent = Ton message a été repris. Personne ne l’a vu et nous ne gardons rien. Le code de tout à l’heure ne marche plus. Tes mots sont encore dans le champ.
