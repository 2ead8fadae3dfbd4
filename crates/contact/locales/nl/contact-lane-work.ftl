## Toestroom en rust aan de balie

contact-lane-apart = Apart gezet
contact-lane-apart-text = Dit gesprek kwam binnen toen er opeens heel veel berichten tegelijk kwamen. Daarom staat het apart en kreeg niemand een melding. Er kan een mens achter zitten: kijk even. De ander merkt hier niets van.
contact-lane-take-out = Haal uit deze bak
contact-lane-muted = Gedempt
contact-lane-muted-text = Dit gesprek staat onderaan en geeft geen herinneringen. De ander merkt daar niets van. Antwoorden kan altijd.
contact-lane-unmute = Laat weer van zich horen
contact-lane-mute = Demp dit gesprek
contact-lane-mute-text = Is het alleen maar ruis? Dan zet je het onderaan, zonder herinneringen. De ander merkt daar niets van, alles blijft bewaard, en antwoorden kan altijd.
contact-lane-mute-yes = Demp
