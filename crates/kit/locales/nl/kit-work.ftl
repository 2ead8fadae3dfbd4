# Wat alleen op de kant van hulpverleners staat.

## Aan het werk

kit-lock = Op slot
kit-sign-out = Afmelden
kit-role = Je werkt nu als
kit-switch-role = Kies een andere rol
kit-alarm-role = Kies de rol waarin je bezoeken ziet.

## Knoppen

kit-search = Zoek
