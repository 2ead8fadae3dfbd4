contact-impression = Une impression de quelqu’un de l’équipe. Elle disparaît après une semaine, sauf si tu dis qu’elle est juste.
contact-impression-right = Une impression de quelqu’un de l’équipe. Tu as dit qu’elle est juste.
contact-impression-yes = C’est juste
