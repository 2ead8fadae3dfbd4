# Voor wie jong is: op wie iemand valt, en thuis (PRO-15).
contact-youth-like = Val je op jongens, op meisjes of op allebei, of weet je het nog niet? Dat is goed zo. Je hoeft het niet te vertellen.
contact-youth-home = Wij vertellen thuis niet op wie je valt. Ook niet als we met iemand over je veiligheid moeten praten.
contact-youth-alone = Voel je je alleen, of is het thuis niet veilig om dit te zeggen? Schrijf ons. We kennen ook groepen voor jongeren die hetzelfde meemaken.
