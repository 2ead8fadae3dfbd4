# Het plan dat twee mensen samen schrijven: doelen, wat blijft, versies. Wie het leest is cliënt of begeleider; de
# labels kloppen voor allebei.

casework-plan-goal-new = Nieuw doel
casework-plan-goal-lead = In eigen woorden. Klein mag, en het mag altijd anders worden.
casework-plan-goal-text = Het doel
casework-plan-goal-hint = Bijvoorbeeld: een nacht doorslapen.
casework-plan-goal-domain = Hoort het bij een leefgebied?
casework-plan-goal-end = Dit doel is klaar
casework-plan-goal-end-lead = Je kunt het later weer oppakken.
casework-plan-goal-end-how = Hoe liep het?
casework-plan-goal-again = Weer oppakken
casework-goal-end-reached = Gelukt
casework-goal-end-changed = Iets anders geworden
casework-goal-end-let-go = Losgelaten
casework-plan-earlier = Eerder aan de beurt
casework-plan-later = Later aan de beurt
casework-plan-step = Stap
casework-plan-step-new = Nieuwe stap
casework-plan-step-lead = Een stap hoort bij een doel.
casework-plan-step-goal = Bij welk doel?
casework-plan-step-owner-hint = Bijvoorbeeld: ik, samen, mijn begeleider.
casework-plan-step-done = Gedaan
casework-plan-step-undo = Toch niet gedaan

## Wat blijft en wat anders mag

casework-plan-balance = Houden en veranderen
casework-plan-balance-lead = Niet alles hoeft anders. Wat goed is, mag blijven.
casework-plan-balance-keep = Wat wil ik houden?
casework-plan-balance-change = Wat wil ik anders?
casework-plan-balance-possible = Wat moet er dan kunnen?
casework-plan-balance-possible-hint = Bijvoorbeeld: vrij zijn op zondag. Waarom je iets wilt, hoeft hier niet te staan.

## Tegelijk geschreven, eerder, veranderd

casework-plan-beside = Tegelijk geschreven
casework-plan-both = Twee versies
casework-plan-both-lead = Er is tegelijk geschreven. Allebei is bewaard. Kies wat er komt te staan; het andere blijft te lezen.
casework-plan-both-look = Vergelijk en kies
casework-plan-both-stands = Dit staat er nu
casework-plan-both-other = Dit is tegelijk geschreven
casework-plan-both-leave = Laat dit staan
casework-plan-both-take = Neem deze versie
casework-plan-history = Hoe het was
casework-plan-history-lead = Bovenaan staat hoe het nu is, daaronder wat er eerder stond.
casework-plan-history-none = Hier is nog niets veranderd.
casework-plan-history-now = Nu
casework-plan-history-before = Stond er eerder
casework-plan-history-left = Tegelijk geschreven, niet gekozen
casework-plan-history-erase = Wis wat er eerder stond
casework-plan-history-erase-question = Wat er nu staat, blijft. De oude versies zijn dan weg.
casework-plan-changed = Wat is er veranderd?
casework-plan-changed-lead = Zo zien jullie allebei wat er in het plan is bijgekomen of anders is geworden.
casework-plan-changed-which = Sinds welke dag?
casework-plan-changed-look = Kijk
casework-plan-changed-since = Sinds { $day }
casework-plan-changed-none = Sinds die dag is er niets veranderd.
casework-plan-changed-badge = Veranderd
casework-plan-new = Nieuw
casework-plan-was = Eerst: { $field }
casework-plan-now = Nu: { $field }

## Leefgebieden en fasen

casework-plan-too-much-guide = Nu even te veel, vindt de begeleider
casework-plan-scale = Schaal
casework-plan-scale-answer = Schaal invullen
casework-plan-scale-lead = Kies samen wat nu past. Er wordt niets opgeteld en niemand wordt vergeleken. { $right }
casework-plan-scale-step = Wat past nu?
casework-plan-scale-before = Wat er eerder paste
casework-plan-for-good = Voorgoed
casework-plan-for-good-tick = Voor mij is dit voorgoed
casework-plan-for-good-hint = Alleen als jij dat woord kiest. Het mag later weer anders, zonder uitleg.
casework-erased-meanwhile = Wat hier stond, is gewist. Bewaar je dit, dan begin je opnieuw.
