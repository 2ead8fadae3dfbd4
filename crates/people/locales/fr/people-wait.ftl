## A short wait, when a great deal comes in at once

people-wait-title = Un peu d’attente
people-wait-lead = Beaucoup de messages arrivent en même temps. Ce n’est pas à cause de toi. La porte est ouverte pour toi, et rien n’est perdu.
# The number 112 stands behind this.
people-wait-danger = Tu es en danger maintenant ? Alors n’attends pas. Appelle le
people-wait-words = Voici ce que tu avais écrit
people-wait-words-hint = Tu peux encore changer quelque chose pendant l’attente.
people-wait-kept = Nous avons gardé ce que tu as rempli. Tu n’as pas à l’écrire à nouveau.
people-wait-seconds = { $seconds ->
        [one] Attends encore une seconde, puis appuie sur le bouton.
       *[other] Attends { $seconds } secondes, puis appuie sur le bouton.
    }
people-wait-early = { $seconds ->
        [one] C’était un peu trop tôt. Encore une seconde.
       *[other] C’était un peu trop tôt. Encore { $seconds } secondes.
    }
people-wait-ready = Tu n’as plus besoin d’attendre. Appuie maintenant sur le bouton.
people-wait-send = Continuer
people-wait-why = Pourquoi demandons-nous cela ? Parfois, un ordinateur nous envoie des messages sans fin. Un peu d’attente, et la porte reste ouverte pour tout le monde. Nous ne gardons pas l’endroit d’où tu écris.
