# Voor wie jong is: op wie iemand valt, en thuis (PRO-15).
contact-youth-like = Îți plac băieții, fetele sau amândoi, sau încă nu știi? Este bine așa. Nu trebuie să spui.
contact-youth-home = Nu spunem acasă cine îți place. Nici dacă trebuie să vorbim cu cineva despre siguranța ta.
contact-youth-alone = Te simți singur sau singură, ori nu este sigur să spui asta acasă? Scrie-ne. Cunoaștem și grupuri de tineri care trăiesc același lucru.
