# The card that is handed out beside others.

outreach-card-title = Kaartje
outreach-card-heading = Wie wij zijn
outreach-card-who = Wij zijn hulpverleners van { $organisation }.
outreach-card-no-police = Wij zijn geen politie en geen gemeente.
outreach-card-nothing = We controleren je niet. We schrijven je naam niet op, en ook niet wat je zegt.
outreach-card-may = Je mag ons alles vragen. Niet willen praten mag ook. Later schrijven kan hier, zonder je naam:
outreach-card-print = Je kunt dit kaartje afdrukken.
