# Met z’n tweeën of alleen, voor wie jonger is dan 18. Dit leest de bezoeker.

contact-pair-adviser = Ben je jonger dan 18? Dan schrijven we met z’n tweeën met je, en hier is maar één vertrouwenspersoon. Schrijf daarom liever aan het team. Wat je typte, gaat mee.
contact-pair-team = Ga met mijn tekst naar het team
contact-pair-typed = Je tekst staat hieronder en is nog niet verstuurd. Dit is de deur van het team.
contact-pair-told-adviser = We houden er rekening mee dat je jonger bent dan 18. Dan schrijven we het liefst met z’n tweeën, en hier is er maar één. Bij het team zijn er meer: daar schrijf je heen via de voorpagina. Je kunt hier altijd blijven schrijven.
contact-pair-told-one = We houden er rekening mee dat je jonger bent dan 18. Dan schrijven we het liefst met z’n tweeën, maar nu is er maar één hulpverlener. Je kunt altijd blijven schrijven.
contact-pair-who = Ben je jonger dan 18, dan schrijven twee hulpverleners samen met je. Is er maar één, dan zeggen we dat, en helpt die je toch.
contact-counsel-asked = We vroegen raad aan: { $with }. Je naam noemden we niet.
contact-counsel-question = Wat we vroegen: { $question }
contact-counsel-advice = Het advies: { $advice }
contact-counsel-decision = Wat we besloten: { $decision }
