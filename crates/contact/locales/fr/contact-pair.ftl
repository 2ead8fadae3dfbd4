# À deux ou seul, pour qui a moins de 18 ans.

contact-pair-adviser = Tu as moins de 18 ans ? Alors nous t’écrivons à deux, et ici il n’y a qu’une seule personne de confiance. Il vaut donc mieux écrire à l’équipe. Ce que tu as écrit te suit.
contact-pair-team = Aller vers l’équipe avec mon texte
contact-pair-typed = Ton texte est ci-dessous et n’a pas encore été envoyé. C’est la porte de l’équipe.
contact-pair-told-adviser = Nous tenons compte du fait que tu as moins de 18 ans. Dans ce cas, nous préférons être deux, et ici il n’y a qu’une personne. Dans l’équipe, il y en a plus : tu peux leur écrire depuis la page d’accueil. Ici, tu peux toujours continuer à écrire.
contact-pair-told-one = Nous tenons compte du fait que tu as moins de 18 ans. Dans ce cas, nous préférons être deux, mais pour le moment il n’y a qu’une personne. Tu peux toujours continuer à écrire.
contact-pair-who = Si tu as moins de 18 ans, deux personnes de l’équipe t’écrivent ensemble. S’il n’y en a qu’une, nous te le disons, et elle t’aide quand même.
contact-counsel-asked = Nous avons demandé conseil à : { $with }. Nous n’avons pas dit ton nom.
contact-counsel-question = Ce que nous avons demandé : { $question }
contact-counsel-advice = Le conseil : { $advice }
contact-counsel-decision = Ce que nous avons décidé : { $decision }
