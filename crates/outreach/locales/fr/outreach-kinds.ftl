# Kinds of work: what works safely and what somebody can count on. Visitors read this.

outreach-kinds-title = Bon à savoir
outreach-kinds-heading = Sortes de travail
outreach-kinds-lead = Lis ce qui correspond à ton travail. Tout est sur une seule page, nous ne voyons donc pas ce que tu lis.
outreach-kinds-all = Tu décides avec qui, quoi et quand. Tu peux toujours dire non. Forcer quelqu’un est un délit.
outreach-kinds-safe = Travailler en sécurité
outreach-kinds-count = Sur quoi tu peux compter
outreach-kinds-here = Près de chez nous
outreach-kinds-source = Source :
outreach-kinds-checked = Vérifié le { $day }
outreach-kinds-rules = Règles et droits
outreach-kinds-links = Où tu peux aller aussi
outreach-kinds-write = Écris-nous

outreach-kind-window = En vitrine
outreach-kind-window-safe = Essaie le bouton d’alarme avant de commencer. Tu choisis qui entre. Mets-toi d’accord avec tes voisins : qui vient si ça tourne mal ?
outreach-kind-window-count = La personne qui te loue la chambre doit faire en sorte que tu puisses refuser des clients. Demande si la location est sur papier.

outreach-kind-escort-own = Escort, à ton compte
outreach-kind-escort-own-safe = Parle d’abord avec un nouveau client. Dis à quelqu’un de confiance où tu es et à quelle heure tu appelles. Pars si tu ne te sens pas bien.
outreach-kind-escort-own-count = Tu paies des impôts sur ce que tu gagnes. Parfois, il faut s’inscrire à la Chambre de commerce. Nous cherchons avec toi, aussi une assurance en cas de maladie.

outreach-kind-escort-agency = Escort, par une agence
outreach-kind-escort-agency-safe = Choisis un mot qui veut dire : viens me chercher. Appelle en arrivant et en partant.
outreach-kind-escort-agency-count = L’agence ne peut pas te forcer à prendre un client, à avoir un rapport sans préservatif, à boire ou à te droguer. Les amendes sont interdites. Demande l’accord par écrit.

outreach-kind-street-work = Dans la rue
outreach-kind-street-work-safe = Travaille là où quelqu’un veille sur toi. Retiens à quoi ressemble la voiture. Dis à quelle heure tu reviens.
outreach-kind-street-work-count = Le droit de travailler dans la rue dépend de la commune. Tu cherches à manger, un médecin ou un endroit pour cette nuit ? Demande-nous où aller.

outreach-kind-home = À la maison
outreach-kind-home-safe = Parle avec la personne avant de donner ton adresse. Garde ton téléphone et tes clés sur toi. Quelqu’un doit savoir quand tu as une visite.
outreach-kind-home-count = Le droit de travailler chez soi dépend de la commune. Demande-nous. Tu n’as pas besoin de dire où tu habites.

outreach-kind-club = Dans un club
outreach-kind-club-safe = Regarde d’abord où sont la sortie et le bouton d’alarme. Mets-toi d’accord avec tes collègues pour veiller les uns sur les autres.
outreach-kind-club-count = Le club ne peut pas te forcer à prendre un client, à avoir un rapport sans préservatif, à boire ou à te droguer. Tu peux voir par écrit ce que tu gagnes. Tu peux te plaindre au fisc ; nous t’aidons.

outreach-kind-private-house = Dans une maison privée
outreach-kind-private-house-safe = Garde sur toi ta clé, ton téléphone et tes papiers. Tu veux partir ? Dis-le d’abord à quelqu’un d’extérieur. Nous y pensons avec toi.
outreach-kind-private-house-count = La maison ne peut pas te forcer à prendre un client ni à faire ce que tu ne veux pas. Tes papiers et ton argent sont à toi. Tu peux toujours arrêter.

outreach-kind-salon = Dans un salon de massage
outreach-kind-salon-safe = Dis d’avance ce qui fait partie du massage et ce qui n’en fait pas partie. Un non suffit. Tu n’as rien à expliquer.
outreach-kind-salon-count = Dans un salon non plus, personne ne peut te forcer. Tu peux parler dans ta langue. Choisis-la en haut ou demande-nous un interprète.

outreach-kind-online = Par internet
outreach-kind-online-safe = Utilise un nom et un numéro que tu n’utilises nulle part ailleurs. Regarde si une photo montre où tu es.
outreach-kind-online-count = Quelqu’un partage des images de toi contre ton gré, ou menace de le faire ? C’est un délit. Nous t’aidons à les faire retirer.
