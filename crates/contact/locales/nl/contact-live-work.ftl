# Een gesprek dat vanzelf binnenkomt: wat alleen hulpverleners zien.

contact-live-they-are-here = De ander heeft het gesprek open.
contact-live-they-type = De ander typt.
contact-live-they-are-away = De ander is even weg. Wat je schrijft, blijft staan.
contact-live-locked = Je scherm is op slot. Ontgrendel het om verder te lezen.
