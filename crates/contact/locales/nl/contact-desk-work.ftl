# De balie: wie welk gesprek heeft. Alleen voor hulpverleners.

contact-nav-board = Balie

## De lijst

contact-shelf-waiting = Wacht op antwoord
contact-shelf-mine = Van mij
contact-shelf-colleagues = Van collega’s
contact-shelf-quiet = Stil
contact-shelf-muted = Gedempt
contact-shelf-apart = Kwam met veel tegelijk binnen
contact-look-all = Alles
contact-look-mine = Alleen van mij
contact-look-languages = Alleen talen die ik spreek
contact-look-empty = Hier staat nu niets
contact-look-empty-text = Kijk bij ‘Alles’ of iemand wacht.
contact-desk-carried = Bij wie
contact-desk-waits-for = wacht { $wait }
contact-carried-nobody = Nog bij niemand
contact-carried-you = Bij jou
contact-carried-by = Bij { $names }
contact-carried-cover = Jij neemt waar voor { $names }
contact-wait-minutes = { $count ->
    [0] minder dan een minuut
    [one] 1 minuut
   *[other] { $count } minuten
 }
contact-wait-hours = { $count } uur
contact-wait-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagen
 }

## Om aan te denken

contact-remind-title = Om aan te denken
contact-remind-open = Open het gesprek
contact-remind-waits = Iemand wacht al { $wait }.
contact-remind-promise = Aan de deur is beloofd: antwoord voor { $moment }.
contact-remind-no-promise = Er zijn geen openingstijden ingevuld, dus er is geen tijd beloofd. Na { $hours } uur herinneren we je.
contact-remind-looks = Iemand kijkt weer op { $moment } en heeft nog geen antwoord.
contact-remind-offered = { $name } vraagt of jij met een gesprek verdergaat.
contact-remind-returned = { $name } gaf een gesprek aan je terug.
contact-remind-second = Iemand onder de 18 wacht. Er is nog een tweede hulpverlener nodig.
contact-remind-light = Iemand zei dat het goed gaat, en het is { $wait } stil. Een lichte vraag mag.
contact-remind-skip = Sla over

## Bij wie een gesprek is

contact-hold-title = Bij wie?
contact-hold-free = Dit gesprek is nog bij niemand.
contact-hold-mine = Dit gesprek is bij jou.
contact-hold-duo = Dit gesprek is bij jou en { $names }.
contact-hold-others = Dit gesprek is bij { $names }.
contact-hold-covering = Wie dit gesprek heeft, is er niet tot { $until }. Jij kunt waarnemen.
contact-hold-take = Pak op
contact-hold-take-and-send = Pak op en verstuur
contact-hold-join = Doe mee als tweede
contact-hold-join-and-send = Doe mee en verstuur
contact-hold-others-answer = Dit gesprek is bij een collega. Je kunt meelezen, een tip geven, of meedoen. De ander leest wie er meeschrijft.
contact-hold-others-full = Dit gesprek is al bij twee collega's. Je kunt meelezen of een tip geven.
contact-hold-first = { $names } was net eerder. Je kunt meelezen, een tip geven, of meedoen.
contact-hold-first-full = { $names } waren net eerder. Je kunt meelezen of een tip geven.
contact-hold-not-yours = Een collega heeft dit gesprek al, dus er is niets verstuurd. Je tekst staat er nog. Geef je collega een tip, of doe mee als er nog plek is.
contact-hold-let-go = Laat los
contact-hold-let-go-question = Het gesprek is dan niet meer bij jou. Heeft niemand anders het, dan staat het weer voor iedereen in de rij. Wie wacht, blijft wachten.
contact-hold-let-go-yes = Ja, laat los

contact-pass = Draag over aan een collega
contact-pass-to = Aan wie?
contact-pass-hint = Je collega neemt het aan of geeft het terug. Tot die tijd blijft het bij jou.
contact-pass-offer = Bied aan
contact-pass-nobody = Er is niemand anders die een sleutel van dit gesprek heeft.
contact-pass-to-you = { $name } vraagt of jij verdergaat met dit gesprek.
contact-pass-take = Ik ga verder
contact-pass-return = Geef terug
contact-pass-offered = Je bood dit gesprek aan { $name } aan. Tot die het aanneemt, is het bij jou.
contact-pass-returned = { $name } gaf dit gesprek aan je terug.
contact-pass-withdraw = Trek het aanbod in
contact-pass-gone = Dit aanbod is er niet meer, of het gesprek is niet bij jou.
contact-pass-has-it = Je collega heeft dit gesprek al.
contact-seen-handed = De ander kan lezen: vanaf nu schrijf je met { $names }.

## Samen denken

contact-hint = Tip voor je collega
contact-hint-text = Alleen hoe je iets kunt zeggen of aanpakken. Niets over de ander. Tips staan niet in het gesprek. Ze verdwijnen na het bellen, en anders binnen twee dagen.
contact-hint-line = Je tip
contact-hint-hint = Bijvoorbeeld: ‘vraag of het nu uitkomt’.
contact-hint-leave = Geef de tip
contact-hint-full = Er staan al { $max } tips. Bel je collega liever even.

## Onder de 18

contact-young-badge = onder de 18
contact-young-title = Onder de 18
contact-young-needs-second = Er kan pas iets weg als twee hulpverleners dit gesprek hebben. Vraag een collega om mee te doen. Wat je typte, staat er nog.
contact-young-two = Nooit alleen: twee hulpverleners hebben dit gesprek samen.
contact-young-consult = Overleg met een jeugdspecialist, zonder naam. Er gaat niets vanzelf naar een ander.
contact-young-nobody-named = Je teamleider kan bij ‘Balie’ opschrijven wie dat is.
contact-young-words = Praat over een kind dat hulp mag krijgen, nooit over werk.
contact-young-open = Deze weg gaat niet dicht. Alleen de ander zelf kan stoppen.
contact-young-stays-open = De ander is jonger dan 18. Alleen de ander zelf kan dit gesprek stoppen.
contact-state-in-danger = De ander zegt nu in gevaar te zijn. Antwoord of bel eerst; daarna kun je dit gesprek stoppen.
contact-young-told = De ander is jonger dan 18
contact-young-told-text = Heeft de ander dat verteld, of denk je het? Dan hebben twee hulpverleners dit gesprek samen. De ander leest dat.
contact-young-told-yes = Ja, onder de 18
contact-young-of-age = De ander is 18 of ouder
contact-young-of-age-question = Dit telt pas als jullie het allebei zeggen.
contact-young-of-age-yes = Ja, 18 of ouder
contact-young-first-word = { $name } zegt dat de ander 18 of ouder is. Nu is het woord aan de tweede.
contact-young-not-yours = Alleen wie dit gesprek heeft, kan dat zeggen. Doe eerst mee.
contact-seen-young = Onder de 18: twee hulpverleners hebben dit gesprek samen. De ander kan dit lezen.
contact-seen-of-age = 18 of ouder, zeggen jullie allebei. De ander kan dit lezen.

## Taal en tolk

contact-language-title = Taal
contact-language-speakers = Dit spreekt: { $names }.
contact-language-nobody = Niemand die er nu is, spreekt { $language }. Vraag een tolk.
contact-interpreter-ask = Vraag een tolk
contact-interpreter-asked = tolk gevraagd
contact-interpreter-when = Wanneer is de tolk er?
contact-interpreter-when-hint = De ander leest dit in het gesprek.
contact-interpreter-arranged = De tolk is geregeld

## De balie

contact-board-title = Balie
contact-board-lead = Wie er is, wie welke taal spreekt, en wie waarneemt.
contact-board-empty = Je hebt nog geen sleutel van de balie
contact-board-empty-text = Een teamleider kan je toelaten.
contact-board-name = Wie
contact-board-speaks = Spreekt
contact-board-speaks-unknown = nog niet ingevuld
contact-board-there = Is er
contact-board-here = ja
contact-board-away = Weg tot en met { $day }.
contact-board-covered = { $name } neemt waar.
contact-board-back = Weer terug
contact-board-carries = Gesprekken
contact-board-count = { $count ->
    [0] geen gesprekken
    [one] 1 gesprek
   *[other] { $count } gesprekken
 }
contact-board-hand-over = Draag alles over
contact-board-nobodys = { $count ->
    [0] Niemand wacht bij een gesprek dat nog van niemand is.
    [one] Eén iemand wacht, en dat gesprek is nog bij niemand.
   *[other] { $count } mensen wachten bij een gesprek dat nog van niemand is.
 }
contact-board-languages = Mijn talen
contact-board-languages-which = Welke talen spreek je?
contact-board-languages-hint = Wie in die taal schrijft, staat bij jou dan bovenaan.
contact-board-leave = Er niet zijn
contact-board-who = Wie?
contact-board-from = Eerste dag
contact-board-until = Laatste dag
contact-board-cover = Wie neemt waar?
contact-board-cover-hint = Wie waarneemt, ziet jouw gesprekken als eigen gesprekken. Het stopt vanzelf na de laatste dag.
contact-board-cover-anyone = Wie er is
contact-board-own-cover = Kies iemand anders als waarnemer.
contact-board-too-early = De laatste dag kan niet voor de eerste dag of voor vandaag liggen.
contact-board-too-long = Dit kan voor hooguit { $max } dagen. Draag je gesprekken anders over.
contact-board-rules = Afspraken van het team
contact-board-light = Na hoeveel dagen mag er een lichte vraag?
contact-board-light-hint = Als iemand zei dat het goed gaat en het daarna stil bleef.
contact-board-youth = Met wie overleggen jullie over iemand onder de 18?
contact-board-youth-hint = Een functie, een nummer en wanneer. Dit staat bij elk gesprek met iemand onder de 18.

## Alles overdragen

contact-load-title = Alle gesprekken van een collega
contact-load-heading = Alle gesprekken van { $name }
contact-load-lead = Deze gesprekken gaan samen over. Wie wacht, blijft wachten, en leest in het gesprek wie verdergaat. Wat er gezegd is, zie je hier niet.
contact-load-empty = Geen gesprekken
contact-load-empty-text = Deze collega heeft nu geen gesprekken van de balie. Gesprekken uit een dienst blijven bij het duo van die dienst.
contact-load-waits = Wacht
contact-load-no-wait = wacht niet
contact-load-to = Naar wie?
contact-load-to-hint = Wie het krijgt, heeft de gesprekken meteen.
contact-load-queue = Terug in de rij, voor iedereen
contact-load-move = Draag alles over
contact-load-question = { $count ->
    [one] Er gaat 1 gesprek over.
   *[other] Er gaan { $count } gesprekken over.
 }
contact-load-yes = Ja, draag over
contact-load-moved = { $count ->
    [0] Er ging geen gesprek over.
    [one] Er ging 1 gesprek over.
   *[other] Er gingen { $count } gesprekken over.
 }

# Overleg voor iets naar anderen gaat
contact-consult-first = Deel nog niets met anderen. Overleg eerst met z’n tweeën, zonder naam. Leg dat vast en laat je collega het bevestigen.
contact-consult-done = Jullie hebben overlegd. Is er iets nieuws te delen? Overleg dan opnieuw.
contact-consult-agree-question = Je bevestigt dit als tweede. Diegene kan het overleg hier lezen.
contact-consult-not-yours = Dit overleg is al bevestigd, of je schreef het zelf.
contact-on-pass = Geef door aan een ander team
contact-from-not-yet = Dit kan nu niet: je collega leest eerst mee, of maakte er al een gesprek van. Wat je typte, staat er nog.
