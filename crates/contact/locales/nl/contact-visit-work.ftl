# Een bezoek dat is afgesproken, zoals hulpverleners het zien.

contact-visit-seen-agreed = Bezoek afgesproken: { $names } gaan erheen. Diegene leest dit ook, en kan het afzeggen.
contact-visit-seen-around = Verwacht rond { $time }.
contact-visit-seen-over = Het bezoek van { $names } is voorbij.
contact-visit-seen-taken-back = Diegene wil toch liever geen bezoek. { $names } hoorden het meteen.
contact-visit-no-place = Dit bezoek was al afgemeld, en bij welk gesprek het hoorde is gewist. Wat je typte staat hieronder: zet het zelf bij het gesprek.
