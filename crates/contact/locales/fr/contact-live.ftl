# A conversation that arrives by itself: what the visitor sees.

contact-live-about = Tant que cette page est ouverte chez toi, nous voyons que tu es là, si tu écris et jusqu’où tu as lu. Nous ne gardons pas cela.
contact-live-waits = Les nouveaux messages arrivent ici tout seuls.
contact-live-here = Il y a quelqu’un maintenant.
contact-live-types = Quelqu’un écrit une réponse.
contact-live-away = Il n’y a personne pour l’instant. Ce que tu écris reste ici.
contact-live-seen = Vu.
contact-live-frame = Nouveaux messages
contact-live-refresh = Actualiser la page
contact-live-lost = La connexion est coupée un moment. Nous essayons encore.
contact-live-erased-above = Quelque chose a été effacé.
contact-live-gone = Cette conversation n’est plus là.
contact-live-left = Tu n’es plus dans cette conversation. Ton code te permet de revenir.
contact-live-elsewhere = Cette conversation est ouverte dans trop de fenêtres. Ici, rien de nouveau n’arrive plus.
contact-live-full = Il y a beaucoup de monde en ce moment. Les nouveaux messages n’arrivent pas tout seuls.
