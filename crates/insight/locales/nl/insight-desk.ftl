# De cijfers van de balie.

insight-nav-desk = Cijfers balie
insight-desk-title = Cijfers van de balie
insight-desk-lead = Hoe het in { $year } tot nu toe gaat, met alleen wat naar buiten zou mogen. Er staat niets bij per medewerker.

insight-table-answers = Tot het eerste antwoord in { $year }, per taal
insight-table-answers-about = Hoe lang iemand die zelf schreef, wachtte tot een mens antwoordde. Dag en nacht tellen mee.
insight-table-returns = Teruggekomen in { $year }, per taal
insight-table-returns-about = Wie na ons eerste antwoord op een andere dag terugkwam. Iedereen telt hooguit één keer. Niet terugkomen is ook goed.
insight-table-topics = Waar het over ging in { $year }
insight-table-topics-about = Wat medewerkers na een gesprek telden, los van het gesprek. Eén gesprek telt per onderwerp één keer in een maand.
insight-table-pointed = Waar we naar wezen in { $year }
insight-table-pointed-about = Hoe vaak we in een gesprek vertelden waar andere hulp is. Of iemand ging, weten we niet.

insight-fact-first-answer = Eerste antwoord
insight-fact-first-answer-means = Een medewerker antwoordde voor het eerst iemand die zelf schreef.
insight-fact-returned = Teruggekomen
insight-fact-returned-means = Iemand opende het gesprek op een andere dag dan die van ons eerste antwoord.
insight-fact-topic-told = Onderwerp
insight-fact-topic-told-means = Een onderwerp dat een medewerker na een gesprek telde, met wat die kon geven.
insight-fact-topic-referred = Verwezen in een gesprek
insight-fact-topic-referred-means = Een medewerker vertelde waar andere hulp is, zonder dat er een tekst over iemand ging.

insight-wait-quarter-hour = Binnen een kwartier
insight-wait-hour = Binnen een uur
insight-wait-four-hours = Binnen vier uur
insight-wait-day = Binnen een dag
insight-wait-three-days = Binnen drie dagen
insight-wait-longer = Later dan drie dagen
insight-wait-other = Anders
insight-language-nl = Nederlands
insight-language-en = Engels
insight-language-es = Spaans
insight-language-pt = Portugees
insight-language-ro = Roemeens
insight-language-bg = Bulgaars
insight-language-pl = Pools
insight-language-hu = Hongaars
insight-language-tr = Turks
insight-language-ar = Arabisch
insight-language-uk = Oekraïens
insight-language-fr = Frans
insight-language-other = Andere taal
insight-topic-home = Wonen
insight-topic-money = Geld
insight-topic-days = Werk, school, de dag
insight-topic-people = Mensen om iemand heen
insight-topic-mind = Hoe iemand zich voelt
insight-topic-body = Lijf en gezondheid
insight-topic-daily = Dingen regelen
insight-topic-love = Liefde en seks
insight-topic-meaning = Wat ertoe doet
insight-topic-violence = Geweld of dwang
insight-topic-boundaries = Grenzen en afspraken
insight-topic-online = Beelden en dreigen online
insight-topic-rights = Regels, rechten en belasting
insight-topic-other = Iets anders
insight-answer-listened = Geluisterd
insight-answer-informed = Verteld hoe iets werkt
insight-answer-referred = Verteld waar hulp is
insight-answer-other = Anders

insight-waits = De helft had antwoord: { $median }. Een kwart had het: { $low }. Driekwart had het: { $high }.
insight-return-rate =
    Van de { $answered } mensen die een eerste antwoord kregen, kwamen er { $returned } op een andere dag terug: { $share }
    procent. Bij een aantal als dit speelt toeval mee; het gewone aandeel ligt waarschijnlijk tussen { $low } en { $high } procent.

insight-table-walk-ins = Inloop in { $year }
insight-table-walk-ins-about = Wat medewerkers na een inloopuur telden. Wie twee keer komt, telt twee keer.
insight-table-events = Bijeenkomsten in { $year }
insight-table-events-about = Hoeveel bijeenkomsten er waren en hoeveel mensen kwamen, per soort plek. Niemand hoeft te zeggen wie die is.
insight-table-felt = Hoe een bijeenkomst was, in { $year }
insight-table-felt-about = Wat mensen aan het eind van een bijeenkomst zelf zeiden. Zeggen hoeft niet.
insight-fact-walk-in = Binnengelopen
insight-fact-walk-in-means = Iemand kwam naar een inloopuur.
insight-fact-event-held = Bijeenkomst
insight-fact-event-held-means = Een bijeenkomst die is geweest.
insight-fact-event-came = Gekomen
insight-fact-event-came-means = Iemand kwam naar een bijeenkomst.
insight-fact-event-felt = Zei hoe het was
insight-fact-event-felt-means = Iemand zei aan het eind hoe de bijeenkomst was.
insight-channel-door = Zomaar
insight-channel-booking = Met een afspraak
insight-channel-call = Na een telefoontje
insight-place-ours = Bij ons
insight-place-neighbourhood = Buurthuis of bibliotheek
insight-place-cafe = Iets te eten of te drinken
insight-place-outside = Buiten
insight-place-other = Ergens anders
insight-answer-good = Goed
insight-answer-fair = Gaat wel
insight-answer-poor = Niet goed
