# Welke hulp open is zonder papieren (ACT-19).

casework-open-title = Hulp zonder papieren
casework-open-lead = Bij ons laat je geen papieren zien. We vragen er niet naar en schrijven er niets over op. Dit kan ook zonder papieren.
casework-open-us = Hulp van ons
casework-open-us-text = Praten, met je meegaan, samen uitzoeken wat er kan. In je eigen taal als het kan.
casework-open-time = Dwong of gebruikte iemand je?
casework-open-time-text = Zijn er tekenen van mensenhandel, dan moet de politie je bedenktijd aanbieden: hooguit drie maanden, soms dertig dagen. In die tijd mag je hier zijn en kies je of je aangifte doet.
casework-open-after = Daarna
casework-open-after-text = Soms kun je langer blijven. Dat kan ook als je niet kunt meewerken, door bedreiging of om je gezondheid. Daar is een verklaring voor nodig. Kom je uit een land van de EU, dan gelden andere regels.
casework-open-who = Iemand die het regelt
casework-open-who-text = Een zorgcoördinator mensenhandel helpt met opvang, verzekering, inschrijven bij de gemeente en wat je moet aanvragen. Wij kunnen met je meegaan.
casework-open-advice = Advies over geweld
casework-open-advice-text = Bel Veilig Thuis: 0800-2000. Je hoeft niet te zeggen wie je bent.
casework-open-others = Anderen die helpen
casework-open-others-text = Er zijn organisaties die mensen zonder papieren helpen, met advies en met het hoognodige. Vraag ons welke er bij jou in de buurt is.
casework-open-changes = Regels veranderen. Vraag ons wat er nu geldt, voordat je iets doet.
casework-open-sources = Waar dit staat
casework-open-checked = Nagekeken op { $day }
