# Wat bezoekers lezen over regels, rechten, andere plekken en klachten. Korte, hele zinnen; ze worden vertaald.

guide-rules-heading = Regels en jouw werk
guide-rights-heading = Jouw rechten
guide-kinds = Soorten werk
guide-rules-lead = Je leest hier wat iets voor jou betekent. Je hoeft niets over jezelf te vertellen.
guide-rules-free = We zijn geen overheid. We vragen niet naar een vergunning of papieren, en je krijgt altijd hulp.
guide-rules-none = Hierover weten we niets zeker. Vraag het ons, dan zoeken we het samen uit.
guide-rules-general = Dit is algemene uitleg. Twijfel je? Vraag het ons.
guide-way-own = Ik werk voor mezelf
guide-way-operator = Ik werk bij of via iemand anders
guide-way-home = Ik werk thuis
guide-way-online = Ik werk online
guide-way-else = Iets anders, of ik zeg het liever niet
guide-scope-national = Landelijk
guide-scope-local = Plaatselijk
guide-rule-unsure = Dit weten we niet zeker
guide-rule-changed = Er is iets veranderd. We zoeken uit of dit nog klopt.
guide-rule-source = Bron
guide-rule-version = Versie

## Wat landelijk geldt

guide-law-business = Voor een seksbedrijf is een vergunning nodig. De burgemeester beslist daarover, en de exploitant moet een bedrijfsplan hebben. Elke gemeente kan het anders regelen.
guide-law-home = Of je thuis mag werken, verschilt per gemeente. In sommige gemeenten mag het, soms met voorwaarden.
guide-law-bill = Er is een wetsvoorstel waarin jij zelf een vergunning nodig hebt. Of dat wet wordt, en wanneer, weten we niet.
guide-law-supervision = Het toezicht gaat over exploitanten, niet over jou.
guide-law-file = Krijg je hulp via de gemeente? Dan mag je lezen wat er over jou staat, een kopie krijgen en fouten laten verbeteren.
guide-law-wipe = Je mag vragen om je gegevens te wissen. Dat moet binnen drie maanden, behalve als een ander er groot belang bij heeft of een wet het verbiedt.
guide-law-share = Gegevens over jou gaan alleen naar anderen als jij dat goed vindt. Vanaf 12 jaar beslis je daar zelf over. Soms maakt een wet een uitzondering.
guide-law-special = Wat je over seks vertelt, is extra beschermd. Vraag gerust waarom iemand het wil weten.
guide-law-time = Dwingt iemand je, en heb je geen verblijfsvergunning? Dan kun je bedenktijd krijgen: hoogstens drie maanden, of 30 dagen als je onder ‘Dublin’ valt. In die tijd mag je hier zijn.

## Waar je kunt klagen

guide-route-us = Vertel het ons. Je hoeft niet te zeggen wie je bent.
guide-route-them = Klaag bij de instantie zelf. We helpen je schrijven, of we gaan mee.
guide-route-about-us = Gaat het over ons? Zeg het tegen wie je wilt. Als er een vertrouwenspersoon is, staat die op de eerste pagina.

## Andere plekken

guide-links-heading = Andere plekken voor hulp
guide-links-lead = Deze sites zijn niet van ons. Ze zien niet dat je hiervandaan komt.
guide-links-none = Er staan hier nog geen links.
guide-now-heading = Nu iemand nodig?
guide-now-young = Ben je jong en wil je praten? Bel de Kindertelefoon, gratis.
guide-use-harm = Bij geweld of dwang, of als je jong bent
guide-use-rainbow = Voor wie van mannen houdt, en andere lhbti-mensen
guide-use-health = Gezondheid
guide-use-work = Ander werk, of stoppen
guide-use-town = De gemeente
guide-use-else = Iets anders

## Voor mannen en jongens

guide-men-lead = We vragen niet van wie je houdt, en we raden het niet.
guide-men-love = Je houdt van mannen
guide-men-love-text = Dat hoef je hier niet uit te leggen en niet te verbergen. Wat je voor geld doet, zegt niets over hoe je liefhebt.
guide-men-love-home = Mag je familie het niet weten? Wij nemen geen contact met hen op.
guide-men-work = Je houdt niet van mannen, en je hebt wel seks met mannen voor geld
guide-men-work-text = Je bent niet de enige. Het maakt je niet iemand anders.
guide-men-work-body = Je lichaam kan reageren, ook als je iets niet wilt. Dat zegt niets over jou.
guide-men-young = Je kunt ons alles vertellen. Het is niet jouw schuld, ook niet als je geld kreeg.
guide-men-talk = Praat je liever met een man, of juist met een vrouw? Zeg het ons.

## Een klacht

guide-complaint-heading = Een klacht doorgeven
guide-complaint-agency = Wat voor instantie was het?
guide-agency-police = De politie
guide-agency-town = De gemeente
guide-agency-care = Een dokter of ziekenhuis
guide-agency-help = Hulpverlening of opvang
guide-agency-office = Een kantoor voor geld, werk of wonen
guide-agency-else = Iets anders
guide-complaint-what = Wat gebeurde er?
guide-complaint-hint = Schrijf geen namen van mensen op, ook niet die van jou.
guide-complaint-change = Wat moet er anders?
guide-complaint-name = Hoe heet de instantie?
guide-complaint-name-hint = Alleen als wij die mogen noemen.
guide-complaint-agree = Jullie mogen de naam van de instantie noemen
guide-complaint-agree-needed = Vink aan dat we de naam mogen noemen, of laat de naam leeg.
guide-complaint-code = Hier staat een code om terug te komen. Haal die er eerst uit.
guide-complaint-kept = We vragen niet wie je bent, dus we kunnen niet antwoorden. Na { $days } dagen wissen we het.
guide-complaint-done = We hebben het. Dank je wel.
guide-complaint-done-text = We brengen het verder zonder jou te noemen. Na { $days } dagen wissen we het. Wil je ook hulp of antwoord? Schrijf ons.
