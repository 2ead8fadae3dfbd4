# Het veldbeeld: wat werkt waar, en wanneer er antwoord kwam.

insight-field-title = Veldbeeld
insight-field-lead = Wat er in { $year } tot nu toe in het veld gebeurde, met alleen wat naar buiten zou mogen. Het gaat over plekken, niet over mensen of medewerkers.
insight-channel-front-door = Via de voordeur
insight-channel-rate = { $channel }: van de { $sent } eerste berichten kregen er { $answered } een antwoord ({ $share } procent; waarschijnlijk tussen { $low } en { $high }).
insight-table-replies = Wanneer er antwoord kwam in { $year }
insight-table-replies-about = Op welk deel van de dag een antwoord binnenkwam, per soort plek. Handig om diensten te plannen.
insight-fact-reply-heard = Antwoord dat binnenkwam
insight-fact-reply-heard-means = Iemand antwoordde op een bericht van een veldwerker en er kwam een gesprek. Noteert een veldwerker het later, dan zegt die erbij in welk deel van de dag het kwam.
insight-daypart-night = Nacht (0–7 uur)
insight-daypart-morning = Ochtend (7–11 uur)
insight-daypart-noon = Rond de middag (11–14 uur)
insight-daypart-afternoon = Middag (14–18 uur)
insight-daypart-evening = Avond (18–24 uur)
insight-daypart-other = Niet bekend

insight-table-shifts = Diensten in { $year }, per kwartaal
insight-table-shifts-about = Hoeveel diensten van een duo er waren. Er staat niet bij wie ze deed.
insight-fact-shift-held = Dienst
insight-fact-shift-held-means = Een dienst van een duo die is afgelopen.
insight-table-joint = Samen met anderen op pad in { $year }
insight-table-joint-about = Hoe vaak we met anderen mee waren, met hoeveel mensen we praatten en hoeveel kaartjes we gaven.
insight-fact-joint-held = Keer mee
insight-fact-joint-held-means = Een keer dat we met anderen mee waren.
insight-fact-joint-talked = Gepraat met
insight-fact-joint-talked-means = Iemand met wie we daar praatten.
insight-fact-joint-cards = Kaartje gegeven
insight-fact-joint-cards-means = Een kaartje dat we daar gaven.
insight-event-other = Anders
insight-event-escort-check = Mee met een controle
insight-event-walk-in-event = Inloop
insight-event-boys-and-men = Voor jongens en mannen
insight-event-stall = Kraam met informatie
insight-event-other-event = Iets anders
