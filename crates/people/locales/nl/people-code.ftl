# De kaart van een code, waar iemand hem ook krijgt (OUT-20).

people-code-keep = Schrijf de code op, of maak een foto op een plek die alleen jij ziet.
people-code-as-words = Liever tien woorden?
people-code-as-words-text = Dit is dezelfde code, in woorden. De volgorde telt. Je kunt met de woorden of met de letters en cijfers terugkomen.
people-code-as-picture = Liever een plaatje?
people-code-as-picture-text = Scan het met een ander toestel. In het plaatje staat alleen de code, niet van welke site.
people-code-picture = De code als plaatje om te scannen. Dezelfde code staat hierboven in letters en cijfers.
people-code-gate =
    { $group ->
        [second] Heb je hem bewaard? Typ de tweede groep nog eens over.
       *[third] Heb je hem bewaard? Typ de derde groep nog eens over.
    }
people-code-gate-hint = Heb je de woorden opgeschreven? Typ dan woord { $word }.
people-code-gate-on = Ik heb hem bewaard
people-code-later = Ik kan nu niets bewaren
people-code-again = Mijn code zien, of een nieuwe maken
