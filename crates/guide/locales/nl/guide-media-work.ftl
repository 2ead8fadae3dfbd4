# Beelden en teksten die gebruikt mogen worden: wat hulpverleners en andere beroepskrachten lezen.

guide-nav-media = Beelden
guide-media-title = Beelden en teksten
guide-media-lead = Beelden en teksten die een gewoon en eerlijk beeld geven. Voor onze pagina’s, lessen en de pers.
guide-media-how = De beheerder zet bestanden in een map op de machine. Hier zeg je wat het is, van wie het is en waarvoor het mag. Pas dan kan iemand anders het zien.
guide-media-see = Bekijk wat anderen zien
guide-media-no-folder = Er is nog geen map
guide-media-no-folder-text = Vraag de beheerder van de machine om een map aan te wijzen. Hoe dat moet, staat bij het beheer.
guide-media-empty = De map is nog leeg
guide-media-new = Nog niet bekeken
guide-media-approved = Mag gebruikt worden
guide-media-changed = Veranderd sinds het mocht
guide-media-no-kind = Geen beeld en geen gewone tekst
guide-media-carries-more = Draagt plaats of toestel mee: eerst eruit halen
guide-media-approve = Wat is dit?
guide-media-shows = Wat is er te zien, of waar gaat het over?
guide-media-shows-hint = Eén zin. Ook voor wie het niet kan zien.
guide-media-author = Maker
guide-media-author-hint = Zoals de maker genoemd wil worden. Een andere naam mag.
guide-media-made = Gemaakt op
guide-media-licence = Wat mag ermee?
guide-media-licence-free = Alles (CC0)
guide-media-licence-by-name = Alles, met de naam van de maker (CC BY)
guide-media-licence-alike = Met de naam van de maker, en op dezelfde manier verder (CC BY-SA)
guide-media-licence-asked = Alleen na vragen
guide-media-uses = Waarvoor?
guide-media-use-pages = Pagina’s
guide-media-use-lessons = Lessen
guide-media-use-press = De pers
guide-media-nobody = Er staat niemand op die te herkennen is
guide-media-nobody-hint = Ook niet aan een tatoeage, een kamer of een stem in de tekst.
guide-media-needs-nobody = Zonder dit kan het niet. Kies een ander beeld.
guide-media-community = Iemand uit de gemeenschap keek mee en vindt het goed
guide-media-community-hint = Iemand die zelf dit werk doet of deed. Een naam is niet nodig.
guide-media-needs-community = Vraag eerst iemand uit de gemeenschap om mee te kijken.
guide-media-later = Deze dag moet nog komen.
guide-media-approve-yes = Dit mag gebruikt worden
guide-media-withdraw = Mag niet meer gebruikt worden
guide-media-withdraw-question = Niemand kan het dan nog openen. Het bestand zelf blijft in de map.

## Wat anderen zien

guide-media-heading = Beelden en teksten om te gebruiken
guide-media-public-lead = Voor wie schrijft of lesgeeft over dit werk. Op geen enkel beeld is iemand te herkennen. Mensen uit de gemeenschap keken mee.
guide-media-none = Er staat nog niets
guide-media-open-picture = Open het beeld: { $shows }
guide-media-open-text = Lees de tekst: { $shows }
