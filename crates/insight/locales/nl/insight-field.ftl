# Het veldbeeld: wat werkt waar, en wanneer er antwoord kwam.

insight-field-title = Veldbeeld
insight-field-lead = Wat er in { $year } tot nu toe in het veld gebeurde, met alleen wat naar buiten zou mogen. Het gaat over plekken, niet over mensen of medewerkers.
insight-channel-front-door = Via de voordeur
insight-channel-rate = { $channel }: van de { $sent } eerste berichten kregen er { $answered } een antwoord ({ $share } procent; waarschijnlijk tussen { $low } en { $high }).
insight-table-replies = Wanneer er antwoord kwam in { $year }
insight-table-replies-about = Op welk deel van de dag een antwoord binnenkwam, per soort plek. Handig om diensten te plannen.
insight-fact-reply-heard = Antwoord dat binnenkwam
insight-fact-reply-heard-means = Iemand antwoordde op een bericht van een veldwerker en er kwam een gesprek. Het tijdstip is dat waarop de veldwerker het noteerde.
insight-daypart-night = Nacht (0–7 uur)
insight-daypart-morning = Ochtend (7–11 uur)
insight-daypart-noon = Rond de middag (11–14 uur)
insight-daypart-afternoon = Middag (14–18 uur)
insight-daypart-evening = Avond (18–24 uur)
insight-daypart-other = Niet bekend
