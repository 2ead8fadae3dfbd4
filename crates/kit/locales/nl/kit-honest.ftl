# Eerlijk over wie leest en antwoordt: onderaan elke pagina die een bezoeker ziet.

kit-honest = Wie antwoordt, en wie leest dit?
kit-honest-who = Wie antwoordt?
kit-honest-who-text = Een hulpverlener: een mens, geen computer. We zijn geen overheid.
kit-honest-when = Wanneer?
kit-honest-when-text = Op de eerste pagina staat of er nu iemand is, en wanneer je antwoord krijgt.
kit-honest-read = Wie kan dit lezen?
kit-honest-read-text = Alleen het kleine team dat antwoordt, en jij met je code. Soms denkt een collega mee.
kit-honest-read-adviser = Alleen een vertrouwenspersoon, en jij met je code. Het team kan dit niet lezen.
kit-honest-unsure = Wat kunnen we niet beloven?
kit-honest-unsure-text = Dat niemand op je telefoon meekijkt. En je provider of het netwerk waar je op zit, kan zien dat je deze site bezoekt.
kit-honest-limits = Wanneer kunnen we niet zwijgen?
kit-honest-limits-text = Als iemand nu in levensgevaar is, of als iemand onder de 18 ernstig gevaar loopt. Ook dan praten we eerst met jou, als dat kan.
kit-honest-more = Lees er meer over
