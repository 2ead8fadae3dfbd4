# De eigen pagina: wie keek en waarom, wat er bewaard wordt en tot wanneer, de kopie als bestand.

casework-mine-looked-talk = Je gesprek
casework-mine-why-read = Waarom: om je plan te lezen.
casework-mine-why-write = Waarom: om op te schrijven wat jullie bespraken.
casework-mine-why-lead = Waarom: om je team, je fase of een afspraak bij te werken.
casework-mine-why-start = Waarom: om samen met jou te beginnen.
casework-mine-why-glass = Waarom: het was een noodgeval.
casework-mine-why-talk = Waarom: om je bericht te lezen of te antwoorden.
casework-mine-why-work = Waarom: om te helpen met je werkplan.
casework-mine-why-refer = Waarom: om je verder te helpen bij een ander.
casework-mine-why-other = Waarom: dat hoort bij het werk van deze rol.
casework-mine-kept = Wat bewaren we, en tot wanneer?
casework-mine-kept-lead = Je kunt vragen om eerder te wissen. Moet iets volgens de wet blijven, dan zeggen we waarom.
casework-mine-kept-what = Wat
casework-mine-kept-until = Tot wanneer
casework-mine-kept-ground = Waarom dat mag
casework-mine-kept-plan = Je plan en wie je helpt
casework-mine-kept-notes = Notities
casework-mine-kept-contact = Hoe we je veilig bereiken
casework-mine-kept-talk = Je gesprek
casework-mine-kept-own = Wat alleen jij kunt lezen
casework-mine-kept-log = Wie keek mee
casework-mine-kept-totals = Aantallen voor de jaarcijfers
casework-mine-ground-yes = Omdat jij ja zei tegen deze hulp. Dat mag je altijd terugnemen.
casework-mine-ground-own = Het is van jou. Wij kunnen het niet openen.
casework-mine-ground-log = Zo kan worden nagekeken wie er keek.
casework-mine-ground-totals = Er staat niets in waaraan iemand je herkent.
casework-mine-until-day = Tot { $day }
casework-mine-until-after-end =
    { $count ->
        [one] Tot één dag na het afsluiten
       *[other] Tot { $count } dagen na het afsluiten
    }
casework-mine-until-each =
    { $count ->
        [one] Elke notitie één dag
       *[other] Elke notitie { $count } dagen
    }
casework-mine-until-end = Tot het afsluiten
casework-mine-until-stays = Dit blijft. Er staat nooit in wat je schreef of vertelde.
casework-mine-copy-lead = Wil je de kopie elders gebruiken? Dit bestand kan een computer lezen.
casework-mine-copy-file = Kopie als bestand (JSON)
casework-mine-copy-schema = Uitleg bij het bestand
