# The card that is handed out beside others.

outreach-card-title = Card
outreach-card-heading = Who we are
outreach-card-who = We are support workers of { $organisation }.
outreach-card-no-police = We are not the police and not the council.
outreach-card-nothing = We do not check you. We do not write down your name, nor what you say.
outreach-card-may = You can ask us anything. Not wanting to talk is fine too. You can write to us later here, without your name:
outreach-card-print = You can print this card.
