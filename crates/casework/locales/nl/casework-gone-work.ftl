# Wat alleen wie hier werkt leest, bij wat er met een traject meegaat.

casework-gone-not-answered = Je cliënt heeft op Mijn plan nog niet geantwoord. Wacht daarop, of schrijf op welke dag je het hoorde.
