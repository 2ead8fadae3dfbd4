# The card that is handed out beside others.

outreach-card-title = Carte
outreach-card-heading = Qui nous sommes
outreach-card-who = Nous sommes des intervenants de { $organisation }.
outreach-card-no-police = Nous ne sommes ni de la police ni de la mairie.
outreach-card-nothing = Nous ne te contrôlons pas. Nous ne notons ni ton nom ni ce que tu dis.
outreach-card-may = Tu peux tout nous demander. Tu peux aussi ne pas avoir envie de parler. Tu peux nous écrire plus tard ici, sans donner ton nom :
outreach-card-print = Tu peux imprimer cette carte.
