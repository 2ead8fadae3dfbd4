# Soorten werk, voor het team.

outreach-kinds-work-title = Soorten werk
outreach-kinds-work-lead = Wat je kunt weten over een soort werk. Het hoort bij plekken op jullie lijst, nooit bij een persoon of een zaak.
outreach-kinds-work-look = Waar je op let
outreach-kinds-work-words = Hoe je het zegt
outreach-kinds-work-careful = Pas op
outreach-kinds-work-languages = Welke talen aan het loket het meest gevraagd worden, staat bij de cijfers van het loket.
outreach-kinds-work-languages-see = Bekijk die cijfers
outreach-kinds-work-languages-ask = De teamleider kan ze je laten zien.
outreach-kinds-work-where = Plekken op jullie lijst
outreach-kinds-work-agreed = Wat wij hebben afgesproken
outreach-kinds-work-agreed-none = Er is nog niets afgesproken
outreach-kinds-work-agreed-field = Onze afspraken
outreach-kinds-work-agreed-hint = Hoe gaan jullie erheen of schrijven jullie daar, en wat doen jullie niet? Alleen het team leest dit.
outreach-kinds-work-read = Wat iedereen erover leest
outreach-kinds-work-read-lead = Dit staat op één bladzijde met alle soorten werk, in twaalf talen.
outreach-kinds-work-public = Bekijk de bladzijde
outreach-kinds-work-here = Wat hier geldt
outreach-kinds-work-here-hint = Wat zegt de gemeente, waar is het veilig, wie kun je bellen? Geen namen, geen zaken, geen adressen. Bezoekers lezen dit zoals je het schrijft. Leeg laten mag.
outreach-kinds-work-here-yes = Nagekeken: laat dit zien
outreach-kinds-work-changed = Een collega veranderde dit net ook. Boven het veld staat wat er nu staat. Wat jij typte, staat er nog: kijk het na en bewaar het opnieuw.
outreach-kinds-work-has-agreed = Afspraken
outreach-kinds-work-has-here = Plaatselijke tekst
outreach-kinds-work-channels =
    { $count ->
        [one] 1 plek
       *[other] { $count } plekken
    }

outreach-kind-window-look = Werkt de noodknop? Is er tijd voor een pauze? Weet iemand hoe hoog de huur is en van wie de kamer is?
outreach-kind-window-words = ‘Achter het raam’ is genoeg. Vraag: ‘Komt het uit dat ik gedag zeg?’ Loop door als er een klant kijkt.
outreach-kind-window-careful = Blijf niet voor een raam staan. Praat daar niet over wie er een raam verder zit. Noteer nooit welk raam.

outreach-kind-escort-own-look = Hoe leert iemand een nieuwe klant kennen? Weet een ander waar iemand is? Is er geld opzij voor belasting en ziekte?
outreach-kind-escort-own-words = Zeg ‘je werkt voor jezelf’. Vraag: ‘Hoe kies jij met wie je afspreekt?’
outreach-kind-escort-own-careful = Bewaar geen advertentie, geen nummer en geen naam van een site. Een lage prijs of een snelle afspraak zegt niets over dwang.

outreach-kind-escort-agency-look = Wie neemt de telefoon op, en wie rijdt? Kan iemand een klant weigeren? Staan de afspraken op papier?
outreach-kind-escort-agency-words = Zeg ‘het bureau’. Vraag: ‘Wat doe je als je niet wilt?’
outreach-kind-escort-agency-careful = Noteer niet welk bureau. Bel of schrijf nooit via het bureau: dan weet het wie er hulp krijgt.

outreach-kind-street-work-look = Heeft iemand het warm, iets gegeten, een plek voor vannacht? Let er iemand op? Wat is er nodig uit de tas?
outreach-kind-street-work-words = Begin met gedag en met wat je bij je hebt. ‘Wil je iets warms?’ De rest komt later.
outreach-kind-street-work-careful = Noteer geen straat en geen hoek. Loop niet mee naar een auto. Ga verder als iemand aan het werk is.

outreach-kind-home-look = Hoe is het hier geregeld? Wie is er nog in huis? Weet iemand wanneer er bezoek komt?
outreach-kind-home-words = Zeg ‘thuis werken’. Vraag waar je elkaar kunt zien als thuis niet uitkomt.
outreach-kind-home-careful = Een adres hoort bij een bezoek en verdwijnt daarna. Het is in Luwte nooit iemands werkplek. Ga niet langs zonder ja.

outreach-kind-club-look = Kan iemand klanten weigeren? Staat op papier wat iemand verdient? Kiest iemand zelf de dagen?
outreach-kind-club-words = Stel je voor aan de bar, en apart aan wie er werkt. ‘We zijn er voor jou. De zaak hoort niets terug.’
outreach-kind-club-careful = Noteer niet welke club. Zit de baas erbij, maak dan alleen kennis. Geef je kaartje als iemand alleen is.

outreach-kind-private-house-look = Wie heeft de sleutel en de papieren? Kan iemand naar buiten, bellen, een dag vrij nemen?
outreach-kind-private-house-words = Zeg ‘het huis’. Vraag: ‘Zijn er dagen dat je niet wilt?’
outreach-kind-private-house-careful = Noteer niet welk huis. Wil iemand weg, maak dan eerst samen een plan. Vraag er niet naar waar anderen bij zijn.

outreach-kind-salon-look = In welke taal praat iemand het liefst? Wie regelt het geld? Kent iemand een arts?
outreach-kind-salon-words = Zeg ‘massage’, en niets meer tot iemand zelf meer zegt.
outreach-kind-salon-careful = Niet iedereen in een salon verkoopt seks. Noteer niet welke salon. Kies een tolk die daar niemand kent.

outreach-kind-online-look = Hoe kijkt iemand een nieuwe klant na? Staan er herkenbare foto’s? Wie kan er nog meer in het account?
outreach-kind-online-words = Zeg ‘afspreken via internet’. Vraag niet op welke site.
outreach-kind-online-careful = Waar iemand afspreekt, staat los van waar ze elkaar zien. Bewaar geen profiel. Wie antwoordt, kan jong zijn: dan geldt het jeugdprotocol.
