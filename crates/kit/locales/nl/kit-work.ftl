# Wat alleen op de kant van hulpverleners staat.

## Aan het werk

kit-lock = Op slot
kit-sign-out = Afmelden
kit-role = Je werkt nu als
kit-switch-role = Kies een andere rol
kit-alarm-role = Kies de rol waarin je bezoeken ziet.

## Knoppen

kit-search = Zoek

## Woordkeus: tips bij wat een team bewaart

kit-wording-title = Kijk nog eens naar
kit-wording-lead = Het zijn tips. Bewaren kan gewoon.
kit-wording-word = Het woord ‘{ $word }’
kit-wording-instead = Zeg liever: { $instead }.
kit-wording-long = De zin die begint met ‘{ $begins }’
kit-wording-long-why = Hij heeft { $words } woorden. Maak er twee van.
kit-wording-hard = De tekst als geheel
kit-wording-hard-why = Hij leest moeilijk: { $ease } van de 100. Kortere woorden en zinnen helpen.
kit-wording-telling-why = Wie meekijkt, weet dan waar het over gaat. Kies een naam die niets zegt over het werk of over wie er komt.
