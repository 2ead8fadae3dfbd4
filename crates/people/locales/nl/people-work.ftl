# Wat alleen hulpverleners zien: aanmelden, uitnodigen, het team.

# Kringen
people-circle-desk = Voordeur
people-circle-outreach = Veldwerk
people-circle-oversight = Overzicht
people-circle-statistics = Cijfers
people-circle-audit = Logboek
people-circle-emergency = Noodtoegang
people-circle-employment = Werkgevers
people-circle-figures = Totalen en overleg
people-circle-adviser = Vertrouwenspersonen
people-circle-close = Kleine kring

# Plekken
people-nav-team = Team
people-nav-log = Logboek

# Aanmelden
people-sign-in-title = Aanmelden
people-sign-in-name = Je naam
people-passphrase = Je wachtzin
people-digits = Zes cijfers
people-digits-hint = Uit de app op je telefoon.
people-sign-in = Aanmelden
people-sign-in-help = Lukt het niet? Vraag je beheerder om een nieuwe uitnodiging.
people-sign-in-refused = Dit klopt niet samen. Kijk je naam, je wachtzin en de zes cijfers na en probeer het nog eens.
people-sign-in-often = Het is te vaak achter elkaar geprobeerd. Wacht een kwartier en probeer het dan nog eens. Wat je op een andere pagina schreef, gaat gewoon mee.
people-sign-in-used = Deze zes cijfers zijn net al gebruikt. Wacht op nieuwe cijfers in de app en probeer het dan nog eens.
people-unlock-title = Even op slot
people-unlock-lead = Je was een tijdje weg, { $name }. Met je wachtzin ga je verder waar je was.
people-unlock = Verder gaan
people-unlock-refused = Deze wachtzin klopt niet. Probeer het nog eens.
people-unlock-other = Ik ben iemand anders

# Uitnodiging
people-invitation-title = Welkom
people-invitation-lead = Je bent uitgenodigd om met Luwte te werken. Je krijgt deze rollen:
people-invitation-name = Onder welke naam werk je?
people-invitation-name-hint = Je voornaam of een andere naam. Collega’s en cliënten zien deze naam.
people-invitation-name-plain = Gebruik alleen letters, cijfers, spaties, punten en streepjes.
people-invitation-name-taken = Deze naam is al in gebruik. Kies een andere.
people-invitation-passphrase-hint = Een zin van minstens { $min } tekens die je goed onthoudt. Liever een paar gewone woorden dan één moeilijk woord.
people-invitation-passphrase-again = Nog een keer je wachtzin
people-invitation-passphrase-length = Een wachtzin heeft minstens { $min } en hoogstens { $max } tekens.
people-invitation-passphrase-weak = Deze wachtzin is makkelijk te raden. Voeg een paar woorden toe die niet bij elkaar horen.
people-invitation-passphrase-differs = De twee wachtzinnen zijn niet gelijk.
people-invitation-second = Tweede stap
people-invitation-second-text = Scan dit beeld met een app voor codes op je telefoon. De app geeft steeds zes nieuwe cijfers.
people-invitation-picture = Beeld om te scannen met je telefoon
people-invitation-secret = Kun je niet scannen? Typ dit over in de app:
people-invitation-digits = Deze cijfers kloppen niet. Wacht op nieuwe cijfers in de app en vul die in.
people-invitation-accept = Account maken

# Begin
people-start-title = Begin
people-start-hello = Dag { $name }
people-start-role = Je werkt nu als { $role }.
people-start-desk = Wie er wacht aan de balie
people-start-waits = Een collega moet je nog toelaten. Daarna zie je ook de gesprekken en dossiers van je team.
people-everywhere = Overal afmelden
people-everywhere-question = Je wordt op alle apparaten afgemeld. Wat je nog niet hebt verstuurd, gaat daar verloren.
people-everywhere-yes = Ja, overal afmelden

# Team
people-team-title = Team
people-team-waits = Wacht op toegang tot:
people-team-admit = Toelaten
people-team-end = Account beëindigen
people-team-end-question = { $name } kan dan meteen nergens meer bij.
people-team-end-yes = Ja, account beëindigen
people-team-guides = { $name } begeleidt nog trajecten
people-team-guides-count =
    { $count ->
        [one] Het gaat om één traject.
       *[other] Het gaat om { $count } trajecten.
    }
people-team-guides-text = Draag ze liever eerst over. Stop je het account nu, dan leest niemand ze meer tot een teamleider een nieuwe begeleider zoekt. De teamleiders zien dat in hun overzicht.
people-team-renew = Sleutels vernieuwen
people-team-renew-text = Doe dit als iemand is vertrokken. De sleutels die diegene had, passen daarna niet meer.
people-team-renew-yes = Sleutels vernieuwen
people-team-invite = Iemand uitnodigen
people-team-roles = Welke rollen krijgt deze collega?
people-team-no-role = Kies minstens één rol.
people-team-invite-yes = Uitnodiging maken
people-team-link = Eenmalige link
people-team-link-text = Geef deze link zelf aan je collega. De link werkt één keer en zeven dagen lang. Je ziet hem alleen nu.

# Logboek
people-log-title = Logboek
people-log-lead = Wie wat heeft geopend of geschreven. Nooit wat erin staat.
people-log-empty = Er is nog niets geopend of geschreven.
people-log-when = Wanneer
people-log-who = Wie
people-log-what = Wat
people-log-which = Dossier
people-log-emergency = Noodtoegang

# Talen
people-nav-languages = Talen
people-languages-title = Talen
people-languages-lead = In deze talen kunnen bezoekers Luwte lezen. De teksten staan in delen. Verandert er een, dan moet alleen dat deel opnieuw gelezen worden. Zolang niet alles gelezen is, staat er een vriendelijke regel onder elke pagina in die taal.
people-languages-two = Elk deel lezen twee mensen: iemand die met de taal opgroeide, en iemand anders die zelf dit werk doet of deed. Ook het Nederlands. Wie las, blijft zonder naam: hier staat alleen vanuit welke rol het is afgevinkt.
people-languages-unread = nog niet gelezen
people-languages-changed = veranderd sinds iemand het las
people-languages-read = gelezen op { $day } ({ $role })
people-languages-count = { $reader }: { $count } van { $all } delen
people-languages-look = Lees de teksten: { $language }
people-languages-parts-lead = Elk deel begint met de zin die hier staat. Open een deel om alles ervan te lezen.
people-languages-look-lead = Links het Nederlands, rechts de vertaling. Wat tussen accolades staat, vult Luwte zelf in. Klinkt er iets vreemd? Geef het door aan je beheerder.
people-languages-lacking = Nog niet vertaald
people-languages-ticking = Afvinken wat gelezen is
people-languages-reader = Wie las het?
people-languages-which = Welke delen?
people-languages-none = Kies minstens één deel.
people-languages-tick = Deze delen zijn gelezen
people-languages-untick = Toch nog niet gelezen
people-reader-language = Iemand die met de taal opgroeide
people-reader-community = Iemand uit de gemeenschap

## De eigen agenda: een neutraal woord, nooit een naam

people-calendar-appointment = Afspraak
people-calendar-shift = Dienst

## Begrippen: welk woord, en tegen wie

people-glossary-title = Begrippen
people-glossary-lead = De woorden die we gebruiken, en hoe we ze zeggen. Gebruikt de ander zelf een woord? Neem dat dan over. Hoor je een beter woord, breng het in bij het overleg.
people-glossary-word = Woord
people-glossary-meaning = Wat het is
people-glossary-visitor = Tegen een bezoeker of cliënt
people-glossary-policy = Tegen beleid en partners
people-glossary-unsaid = Woorden die wij liever niet gebruiken
people-glossary-unsaid-text = Een * staat voor de rest van een woord. Bij elke tekst die jullie voor bezoekers bewaren, wijst Luwte deze woorden aan.

## Eigen woorden in andere talen

people-sayings-link = Jullie eigen woorden vertalen: { $language }
people-sayings-title = Jullie eigen woorden
people-sayings-lead = Dit schreven jullie zelf voor bezoekers: hoe je er komt, een eerste antwoord, een regel van de stad. Wat hier nog niet vertaald is, leest iemand in het Nederlands.
people-sayings-none = Er is nog niets om te vertalen
people-sayings-none-text = Zodra jullie iets voor bezoekers opschrijven, staat het hier.
people-sayings-left =
    { $count ->
        [0] Alles is vertaald.
        [one] Eén tekst is nog niet vertaald.
       *[other] { $count } teksten zijn nog niet vertaald.
    }
people-sayings-in = Vertaling ({ $language })
people-sayings-hint = Maak het leeg om de vertaling weg te halen. Verandert het Nederlands, dan vragen we een nieuwe vertaling.
people-sayings-read = Iemand die met deze taal opgroeide, heeft dit gelezen
people-sayings-read-first = Laat het eerst lezen door iemand die met deze taal opgroeide.
people-sayings-keep = Bewaar, en dan de volgende
people-sayings-one-line = Dit is in het Nederlands één regel. Schrijf het ook zo, zonder Enter.
people-sayings-kept = Bewaard. Lees hieronder nog wat er over de woorden te zeggen is.
people-sayings-changed = Iemand veranderde deze vertaling net ook. Wat jij typte, staat hieronder nog.
people-sayings-theirs = Dit staat er nu
people-sayings-theirs-none = Er staat nu niets.
