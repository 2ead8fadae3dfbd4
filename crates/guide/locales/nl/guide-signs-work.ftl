# Wat alleen hulpverleners lezen over regels, links en klachten.

guide-work-signs = Regels en links
guide-work-signs-lead = Wat iedereen op de site leest over regels, rechten en andere plekken. Bovenaan staat wat je moet nakijken.
guide-work-signs-calls =
    { $count ->
        [one] Eén regel of link moet worden nagekeken.
       *[other] { $count } regels of links moeten worden nagekeken.
    }
guide-work-rules = Regels en rechten
guide-work-rule = Regel
guide-work-rule-lead = Schrijf wat een regel voor iemand betekent, in gewone woorden. Het is geen advies over één persoon.
guide-work-rule-page = Op welke pagina?
guide-work-rule-ways = Voor wie?
guide-work-rule-ways-hint = Kies niets als het voor iedereen geldt.
guide-work-rule-text = Wat betekent het voor iemand?
guide-work-rule-text-hint = Zeg ‘je’. Zeg eerlijk wat nog niet duidelijk is.
guide-work-rule-unsure = We weten dit niet zeker
guide-work-rule-source-hint = Waar staat het? Bijvoorbeeld: APV Rotterdam, artikel 3.4.
guide-work-rule-depends = Van welke regels hangt dit af?
guide-work-rule-depends-hint = Verandert zo’n regel, dan vragen we je deze na te kijken.
guide-work-rule-changed = Een regel waar deze van afhangt, is veranderd. Klopt dit nog?
guide-work-rule-old = Dit is een half jaar niet nagekeken.
guide-work-rule-true = Nagekeken: het klopt
guide-work-rule-doubt = We weten het niet zeker
guide-work-rule-remove-question = Bezoekers lezen deze regel dan niet meer.
guide-work-links = Links
guide-work-links-none = Er zijn nog geen links
guide-work-links-mine =
    { $count ->
        [one] Eén link van jou moet je zelf even openen.
       *[other] { $count } links van jou moet je zelf even openen.
    }
guide-work-link = Link
guide-work-link-lead = Een site waar een bezoeker verder kan. Jij zorgt ervoor dat de link blijft kloppen.
guide-work-link-name = Naam
guide-work-link-address = Adres op internet
guide-work-link-use = Waarvoor?
guide-work-link-about = Wat vindt iemand daar?
guide-work-link-hours = Wanneer is er iemand?
guide-work-link-opened = Ik heb de link zelf geopend, en hij werkt
guide-work-link-open-first = Open de link eerst zelf.
guide-work-link-dead = Deze link werkt niet. Bezoekers zien hem nu niet.
guide-work-link-old = Deze link is lang niet geopend. Kijk of hij nog werkt.
guide-work-link-owner = { $name } zorgt ervoor
guide-work-link-works = Geopend: hij werkt
guide-work-link-not = Hij werkt niet
guide-work-link-take = Ik zorg er voortaan voor
guide-work-link-remove-question = Bezoekers zien deze link dan niet meer.
guide-work-address-wrong = Vul een heel adres in dat begint met https://.

guide-work-complaints = Klachten over instanties
guide-work-complaints-lead = Wat bezoekers schreven over hoe een instantie hen behandelde. Niemand weet van wie het komt.
guide-work-complaints-none = Er zijn geen klachten
guide-work-complaint-named = Deze naam mag genoemd worden:
guide-work-complaint-unnamed = De naam van de instantie noemen we niet.
guide-work-complaint-on = Breng het verder
guide-work-complaint-read = Lees eerst na: kan iemand hierin herkend worden? Haal namen, dagen en plekken eruit.
guide-work-complaint-theme = Klacht: { $agency }
guide-work-complaint-title = Thema
guide-work-complaint-words = Tekst voor het overleg
guide-work-complaint-raise = Zet op de agenda van het overleg
guide-work-complaint-erase = Wis deze klacht
guide-work-complaint-erase-question = Daarna kan niemand de klacht meer lezen. Staat het thema al op de agenda?
guide-work-complaint-erase-yes = Ja, wis de klacht
