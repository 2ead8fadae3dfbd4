# Rollen
people-role-outreach-worker = Veldwerker
people-role-case-manager = Vaste begeleider
people-role-job-coach = Jobcoach
people-role-trafficking-coordinator = Zorgcoördinator
people-role-housing-supervisor = Woonbegeleider
people-role-confidential-adviser = Vertrouwenspersoon
people-role-team-lead = Teamleider
people-role-administrator = Beheerder
people-role-educator = Voorlichter
people-role-policy-officer = Beleidsmedewerker

# Plekken
people-nav-conversation = Gesprek
people-nav-mine = Mijn plan

# Wat je schreef, gaat mee
people-held-title = Je tekst is er nog
people-held-kept = Wat je net schreef, is bewaard. Je vindt het terug zodra je binnen bent.
people-held-lead = Je kunt dit nu alsnog versturen. Er is nog niets verstuurd.
people-held-send = Alsnog versturen
people-held-drop = Niet versturen

# Terugkomen met een code
people-back-title = Terugkomen
people-back-lead = Vul de code in die je van ons kreeg. Dan ben je terug in je gesprek.
people-back-code = Je code
people-back-hint = 20 letters en cijfers, of je tien woorden. Hoofdletters, streepjes en spaties maken niet uit.
people-back-enter = Naar mijn gesprek
people-back-lost = Code kwijt?
people-back-new = Begin een nieuw gesprek
people-back-length = Een code heeft 20 letters en cijfers. Hier staan er { $found }. Kijk de code nog eens na.
people-back-character = Teken { $position } hoort niet in een code. Kijk de code nog eens na.
people-back-word = Woord { $position } staat niet in onze lijst. Kijk dat woord nog eens na.
people-back-words = Een code heeft tien woorden. Hier staan er { $found }. Kijk de code nog eens na.
people-back-typo = Er zit een tikfout in de code. Kijk hem nog eens na, van voor naar achter.
people-back-replaced = Deze code is vervangen door een nieuwe. Klopt dat niet? Schrijf ons: begin een nieuw gesprek en zeg dat je code is vervangen.
people-back-unknown = Met deze code vinden we geen gesprek. Misschien is het gewist, of is er een teken anders. Je kunt altijd een nieuw gesprek beginnen.

# Logboek
people-deed-read = Gelezen
people-deed-write = Geschreven
people-deed-begin = Begonnen
people-deed-erase = Gewist
