contact-impression = Een indruk van een hulpverlener. Na een week verdwijnt hij, behalve als jij zegt dat hij klopt.
contact-impression-right = Een indruk van een hulpverlener. Jij zei dat hij klopt.
contact-impression-yes = Dit klopt
