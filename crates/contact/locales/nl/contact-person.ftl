# Wat iemand in het gesprek leest over wachten, kiezen en de eigen taal. Warm en gewoon.

contact-person-late = Het duurt langer dan we zeiden. Dat spijt ons. Je bericht is er nog, en je krijgt antwoord.
contact-person-bell-gone = Stond er een seintje aan op een telefoon? Dat staat nu uit.
contact-person-spoken-title = Jouw taal
contact-person-spoken-text = Praat je liever een andere taal dan deze pagina? Zeg het, dan zoeken we iemand die haar spreekt.
contact-person-spoken-which = Welke taal praat je het liefst?
contact-person-spoken-page = De taal van deze pagina
contact-person-spoken-other = Of een andere taal
contact-person-choose = Wat kies jij?
contact-person-choose-text = Eén tik is genoeg. Je kunt later altijd iets anders zeggen.
contact-person-erase-ours = Dit schreven wij. Het is dan weg, bij jou en bij ons. Er blijft alleen staan dat hier iets is gewist.
contact-person-first-unsent = Je bericht is teruggehaald. Niemand heeft het gezien, en we bewaren niets. De code van net werkt niet meer. Je woorden staan nog in het veld.
