# Hulp bij het gesprek: zinnen van het team, woordkeus, tempo. Alleen voor hulpverleners.

contact-nav-phrases = Zinnen

## Zinnen van het team

contact-phrases-title = Zinnen van het team
contact-phrases-lead = Zinnen om mee te beginnen. Een zin mag pas mee als twee van jullie hem lazen, en gaat nooit weg zonder een eigen regel erbij.
contact-phrases-waiting = { $count ->
    [0] Er ligt niets om te lezen.
    [one] Er ligt 1 zin die jij kunt lezen.
   *[other] Er liggen { $count } zinnen die jij kunt lezen.
 }
contact-phrases-not-lived = { $count ->
    [one] Eén zin die jullie gebruiken, is nog niet gelezen door een man die het zelf meemaakte.
   *[other] { $count } zinnen die jullie gebruiken, zijn nog niet gelezen door een man die het zelf meemaakte.
 }
contact-phrase-new = Schrijf een nieuwe zin
contact-phrase-occasion = Wanneer past hij?
contact-phrase-language = In welke taal?
contact-phrase-text = De zin
contact-phrase-text-hint = Niets over een persoon. Met […] wijs je de plek aan voor de eigen regel; anders staat die eronder.
contact-phrase-reason = Waarom dit woord toch
contact-phrase-reason-hint = Alleen nodig als er een woord uit jullie lijst in staat.
contact-phrase-needs-reason = Er staat een woord in dat jullie liever niet gebruiken. Kies een ander woord, of schrijf hier waarom het toch past. Bewaren kan altijd.
contact-phrase-keep = Bewaar als schets
contact-phrase-lay = Leg voor aan collega’s
contact-phrase-full = Er staan al { $max } zinnen. Schrijf een bestaande zin anders.
contact-phrase-unread = Nog niet door jullie gelezen
contact-phrase-waits = Wacht op een tweede lezer
contact-phrase-sketch = Schets
contact-phrase-in-use = In gebruik
contact-phrase-away = Weggelegd
contact-phrase-read-title = Lees deze zin
contact-phrase-read-text = Zou je dit zelf zo zeggen? Klinkt het gewoon, zonder druk en zonder medelijden? Klopt er iets niet, schrijf hem dan hieronder anders.
contact-phrase-read = Ik las hem, zo is hij goed
contact-phrase-lived-title = Gelezen door iemand die het zelf meemaakte
contact-phrase-lived-text = Laat de zin lezen door een man die dit zelf meemaakte. Klinkt hij zonder schaamte en zonder druk om te vertellen? Zijn naam komt nergens te staan.
contact-phrase-lived-yes = Hij las deze zin en vindt hem goed
contact-phrase-lived = Gelezen door iemand die het zelf meemaakte, op { $day }.
contact-phrase-write = Schrijf hem anders
contact-phrase-write-text = De zin die nu in gebruik is, blijft in gebruik tot twee van jullie het eens zijn over de nieuwe.
contact-phrase-versions = Hoe hij was en is
contact-phrase-version = Versie { $number }
contact-phrase-because = Waarom dit woord: { $reason }
contact-phrase-came-with = Kwam met Luwte mee. Nog niemand van jullie las hem.
contact-phrase-put-away = Leg weg
contact-phrase-take-out = Haal terug
contact-phrase-other = Een collega veranderde deze zin net, of je hebt hem al gelezen. Dit is hoe hij nu is.

contact-occasion-first = Eerste antwoord
contact-occasion-listen = Luisteren
contact-occasion-fine = ‘Het gaat goed’
contact-occasion-call = Bellen voorstellen
contact-occasion-wait = Het duurt even
contact-occasion-cannot = Dat kunnen wij niet zelf
contact-occasion-goodbye = Afscheid
contact-occasion-danger = In gevaar
contact-occasion-hello = Eerste bericht elders, bij veldwerk

## In het gesprek

contact-phrase-choose = Begin met een zin van het team
contact-phrase-which = Welke zin?
contact-phrase-which-hint = Hij komt in je antwoord, onder wat je al typte. Je schrijft er zelf één regel bij.
contact-phrase-put = Zet in mijn antwoord
contact-phrase-put-done = De zin staat in je antwoord. Staat er […]? Schrijf daar één regel die alleen voor deze persoon is.
contact-phrase-none = In deze taal heeft het team nog geen zinnen.
contact-phrase-gone = Deze zin is niet meer in gebruik. Kies een andere.
contact-phrase-place = Er staat nog […]. Schrijf daar één regel die alleen voor deze persoon is, of haal het weg.
contact-phrase-own-line = Dit zijn alleen zinnen van het team. Schrijf er één regel van jezelf bij. Dan merkt de ander dat jij het bent.
contact-pace-questions = Er staan al drie vragen zonder antwoord. Stel er nu geen bij. Zeg liever dat je er bent.

## Woordkeus

contact-words-title = Woorden die wij liever niet gebruiken
contact-words-lead = Deze lijst is van jullie. Haal weg wat niet past en zet erbij wat jullie horen. Vraag het ook aan de mensen om wie het gaat.
contact-words-list = De woorden: { $language }
contact-words-hint = Eén woord per regel: woord = liever zo = waarom. Een * staat voor de rest van een woord.
contact-words-wrong = Regel { $line } kan ik niet lezen. Schrijf: woord = liever zo = waarom.
contact-words-too-many = Het zijn er te veel. Houd het bij { $max } woorden.

## Tellen wat gevraagd werd

contact-asked = Tel waar het over ging
contact-asked-text = Dit telt alleen mee in de maandcijfers. Het staat niet bij dit gesprek en niet bij jou. Hetzelfde onderwerp telt per gesprek één keer in een maand.
contact-asked-what = Waar ging het over?
contact-asked-given = Wat kon je geven?
contact-asked-whereto = Naar wie verwees je?
contact-asked-count = Tel mee
contact-asked-needed = Kies minstens één onderwerp.
contact-asked-done = Geteld. Er staat niets van bij dit gesprek.
contact-asked-before = Dit was deze maand al geteld. Er is niets bij gekomen.
contact-asked-violence = Geweld of dwang
contact-asked-boundaries = Grenzen en afspraken
contact-asked-online = Beelden en dreigen online
contact-asked-rights = Regels, rechten en belasting
contact-asked-else = Iets anders
contact-heard = Hoe hoorde iemand van ons?
contact-heard-hint = Alleen als de ander het zelf vertelt. Vraag niet wie het doorgaf.
contact-given-listened = Geluisterd
contact-given-informed = Verteld hoe iets werkt
contact-given-referred = Verteld waar hulp is
contact-whereto-debts = Schuldhulp
contact-whereto-ggd = GGD
contact-whereto-fier = Fier
contact-whereto-housing = Woonloket
contact-whereto-legal = Juridische hulp
contact-whereto-return = Hulp bij teruggaan
contact-whereto-else = Iemand anders

## Oefenen

contact-nav-practice = Oefenen
contact-practice-title = Oefenen
contact-practice-lead = Verzonnen gesprekken om te proberen hoe woorden vallen. Je krijgt geen cijfer, en er kijkt niemand mee.
contact-practice-invented = Dit is een oefening. De ander bestaat niet, en er wordt niets van bewaard.
contact-practice-they = De ander (verzonnen)
contact-practice-you = Jij
contact-practice-own-was = (jouw eigen woorden)
contact-practice-choose = Wat zeg je?
contact-practice-own = Of zeg het in je eigen woorden
contact-practice-own-hint = Typ alleen verzonnen dingen. Je tekst wordt niet bewaard.
contact-practice-say = Zeg dit
contact-practice-well = Dit opent iets
contact-practice-perhaps = Dit kan, kijk even mee
contact-practice-hard = Dit kan dichtslaan
contact-practice-heard-word = Hier staat een woord uit de lijst van het team: ‘{ $word }’.
contact-practice-heard-asks = Je stelt veel vragen tegelijk. Eén is genoeg; de rest komt vanzelf, of niet.
contact-practice-heard-why = ‘Waarom’ klinkt al snel alsof iemand zich moet verantwoorden. Vraag liever wat er gebeurde, of wat er nodig is.
contact-practice-heard-long = Het is veel om te lezen voor iemand die bang is of haast heeft. Haal er de helft uit.
contact-practice-heard-well = In je woorden staat niets wat er tussen komt. Lees ze nog eens hardop: zou je het zo tegen iemand zeggen die naast je zit?
contact-practice-debrief = Even terugkijken
contact-practice-went-well = Dit ging goed
contact-practice-to-take = Dit kun je meenemen
contact-practice-gone = Van dit gesprek blijft niets bewaard. Wil je toch iets onthouden, schrijf het dan hier op.
contact-practice-note = Mijn eigen notitie
contact-practice-note-hint = Alleen jij kunt dit lezen. Na een jaar verdwijnt het.
contact-practice-note-keep = Bewaar voor mezelf
contact-practice-again = Nog een keer
contact-practice-notes = Mijn notities
contact-practice-notes-text = Wat jij na het oefenen opschreef. Niemand anders kan het openen.

## Kort noteren

contact-short = Kort noteren na een belgesprek
contact-short-text = Was er veel gevoel? Twee keer kiezen is genoeg. Je hoeft niets te schrijven.
contact-short-then = En hierna?
contact-short-save = Noteer zo
contact-short-note-rests = Na zo’n gesprek hoeft er niets bij. Laat het rusten, en bel even met een collega.
contact-short-someone-else = Praat de ander liever met iemand anders? Bied het gesprek aan bij ‘Draag over aan een collega’.
contact-note-impression = Zo kwam het op mij over
contact-note-impression-hint = Een indruk, geen feit. De ander leest dit en kan zeggen of het klopt. Zo niet, dan verdwijnt het na { $days } dagen.
contact-note-needs-one = Schrijf op wat er was, of hoe het overkwam.
contact-impression-seen = Een indruk, nog niet bevestigd. Verdwijnt vanzelf.
contact-impression-seen-right = Een indruk. De ander zegt dat het klopt.

## Teksten in andere talen

contact-phrases-by-language = Teksten per taal
contact-phrases-plain = Terug naar de gewone lijst
contact-phrase-in-dutch = In het Nederlands staat er:
