# Verwijzingen van een traject
referral-to = Naar wie

# Soorten partners
referral-partner-masked = Een ketenpartner
referral-partner-debt-help = Schuldhulp
referral-partner-ggd = GGD
referral-partner-fier = Fier
referral-partner-housing-office = Woonloket
referral-partner-legal-help = Juridische hulp
referral-partner-iom = IOM
referral-partner-ros = ROS
referral-partner-barka = Barka
referral-partner-comensha = CoMensha (registratie van mensenhandel)
referral-partner-other = Andere partner

# Terug naar een ander land
referral-return-erased = Twee weken na het antwoord wordt deze verwijzing gewist. Alleen het aantal blijft.

# Hoe ver
referral-state-draft = Wacht op akkoord
referral-state-approved = Akkoord
referral-state-sent = Overhandigd
referral-state-answered = Afgerond
referral-state-withdrawn = Ingetrokken
referral-preview = Dit leest de partner
referral-preview-until = Tot en met { $day }. Verder niets: geen naam, geen dossier.
referral-agreed = Akkoord:
referral-told-by-you = door jou
referral-told-to = verteld aan { $name }
referral-read = De partner las de tekst voor het eerst op { $when }.
referral-not-read = De partner heeft de tekst nog niet gelezen.
referral-closed = De partner kan de tekst niet meer lezen.

# Hoe het ging
referral-outcome-heading = Hoe ging het?
referral-tell = Opschrijven hoe het ging
referral-how-went = Heeft het geholpen?
referral-outcome-helped = Ja
referral-outcome-partly = Een beetje
referral-outcome-not = Nee
referral-outcome-did-not-go = Niet gegaan, en dat mag
referral-own-words = Wat wil je erover kwijt?
referral-treatment = Hoe was de ontvangst daar?
referral-mine-treatment-hint = Ging het niet goed, dan ligt dat aan hen en niet aan jou.
referral-not-again = Liever niet nog eens naar deze plek

# Intrekken
referral-withdraw-yes = Ja, intrekken

# Bij de cliënt
referral-mine-title = Mijn plan
referral-mine-heading = Wie je verder kan helpen
referral-mine-lead = Jij bepaalt wat een ander over je leest, en tot wanneer.
referral-mine-none = Er staat nog niets klaar
referral-mine-none-hint = Wil je ergens hulp bij? Vraag het je begeleider.
referral-mine-one-heading = Een vraag aan een ander
referral-mine-goal = Wat je wilt bereiken
referral-mine-accompanied = Er gaat iemand met je mee
referral-mine-until = De ander kan het lezen tot en met
referral-mine-fitting = Waarom je begeleider denkt dat dit past
referral-mine-words = Klopt deze tekst?
referral-mine-words-text = De ander leest alleen dit. Verander gerust woorden, of haal dingen weg. Zonder jouw ja gaat er niets weg.
referral-mine-text = De tekst
referral-mine-agree = Ja, dit mag de ander lezen
referral-mine-outcome-text = Je hoeft niets te vertellen. Niet gaan is ook goed.
referral-mine-withdraw = Ik wil dit toch niet
referral-mine-withdraw-question = De ander kan de tekst dan meteen niet meer lezen. Je hoeft niet te zeggen waarom.

# Bij de partner
referral-partner-title = Bericht
referral-partner-heading = Iemand schreef je iets
referral-partner-lead = Je kreeg een code. Daarmee lees je wat de schrijver je wil laten weten.
referral-partner-code = De code
referral-partner-read = Lees de tekst
referral-partner-unknown = Met deze code is niets te lezen. Misschien is de tekst ingetrokken, is de laatste dag voorbij, of is er al geantwoord. Vraag het aan wie je de code gaf.
referral-partner-text-heading = De tekst
referral-partner-text-lead = Deze woorden zijn door de schrijver zelf goedgekeurd.
referral-partner-until = Je kunt dit lezen tot en met { $day }.
referral-partner-quiet = De schrijver ziet dat je dit hebt geopend. De schrijver kan de tekst op elk moment intrekken. Bewaar niet meer dan nodig is.

# Meegaan, papier, antwoord, blijven of gaan
referral-outcome-stays = Ik blijf hier
referral-outcome-goes = Ik ga terug
referral-outcome-unsure = Ik weet het nog niet
referral-return-stays-next = Blijven is net zo goed. Je begeleider kijkt met je mee wat hier kan.
referral-return-next = Bekijk de vragen
referral-along-who = Wie er meegaat
referral-along-day = Op welke dag
referral-along-agreed = Wat is afgesproken
referral-along-interpreter = Tolk voor welke taal
referral-answer-heading = Wat de partner antwoordde
referral-mark = Kenmerk van het akkoord: { $mark }
referral-printed = Op { $day } is deze tekst op papier gezet. Papier kan niemand meer intrekken.
referral-partner-ends = De code werkt nog tot { $when }. Daarna opent hij niets meer.
referral-partner-answer-heading = Je antwoord
referral-partner-answer = Wat wil je terugschrijven?
referral-partner-answer-hint = Je kunt één keer antwoorden. De schrijver leest het ook. Schrijf geen dingen op die je niet nodig hebt.
referral-partner-thanks-heading = Je antwoord is aangekomen
referral-partner-thanks = De code werkt nu niet meer. Je kunt deze pagina sluiten.

# Blijven of teruggaan: de eerste regel van een weg is de naam, elke regel daarna een alinea.
referral-elsewhere = Blijven of teruggaan?
referral-elsewhere-lead = Lees rustig wat er kan. Wij bewaren niet dat je dit leest. Er gebeurt niets tot jij iets vraagt, en je kunt altijd stoppen.
referral-elsewhere-stay =
    Blijven
    Blijven is een even goede keus. Samen kijken we wat er hier kan, ook als je geen papieren hebt.
    Je hoeft niet te zeggen waarom.
referral-elsewhere-iom =
    IOM: hulp bij teruggaan
    Voor wie zelf terug wil naar zijn land.
    IOM helpt met papieren, de reis en soms een nieuw begin. Het kost je niets. Tot je vertrekt, kun je nog nee zeggen.
    Je kunt er alleen heen, of samen met iemand van ons. Wij vertellen hun niet wie je bent: dat doe je zelf.
referral-elsewhere-ros =
    ROS: hulp als je geen papieren hebt
    Voor wie geen papieren heeft, in en om Rotterdam.
    ROS geeft advies over wat er kan, en helpt met wat het hardst nodig is. Woon je ergens anders? Dan zoeken we daar zo’n plek.
    Je kunt er alleen heen, of samen met iemand van ons. Of je papieren hebt, vertel je zelf.
referral-elsewhere-barka =
    Barka: hulp in je eigen taal
    Voor wie uit Midden- of Oost-Europa komt en terug wil.
    Barka praat met je in je eigen taal, en helpt met papieren, de reis en een plek om te beginnen.
    Je kunt er alleen heen, of samen met iemand van ons. Wat je over jezelf vertelt, kies jij.
referral-elsewhere-how = Hoe je er komt en welke talen ze nu spreken: vraag het je begeleider, die zoekt het voor je op.
referral-elsewhere-ask = Erover praten
referral-elsewhere-ask-lead = Je begeleider leest dit en antwoordt in jullie gesprek. Verander de woorden gerust.
referral-elsewhere-words = Ik wil praten over blijven of teruggaan.
