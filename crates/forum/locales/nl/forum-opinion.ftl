# Zeggen wat je van de hulp vindt.

forum-opinion-title = Wat vind je van onze hulp?
forum-opinion-lead = Daar kunnen we van leren. Vul in wat je wilt. We vragen niet wie je bent.
forum-opinion-heard = Luisterden we naar je?
forum-opinion-fitting = Paste de hulp bij wat je nodig had?
forum-opinion-deciding = Besliste jij zelf?
forum-opinion-yes = Ja
forum-opinion-somewhat = Een beetje
forum-opinion-no = Nee
forum-opinion-good = Wat was goed?
forum-opinion-better = Wat kan beter?
forum-opinion-hint = Schrijf geen namen op, ook niet die van jou. Heb je nu hulp nodig? Schrijf dat dan niet hier, maar in je gesprek.
forum-opinion-when = Vanaf { $opens } leest de teamleider dit, samen met wat anderen schreven. Met minder dan vijf blijft het dicht. Daarna wissen we het binnen een jaar.
forum-opinion-empty = Vul één ding in. Welk maakt niet uit.
forum-opinion-code = Hier staat een code om terug te komen. Haal die er eerst uit.
forum-opinion-pseudonym = Hier staat een naam met een getal, zoals jij die bij ons hebt. Haal die er eerst uit.
forum-opinion-done = Dank je wel
forum-opinion-done-text = We hebben het. Vanaf { $opens } wordt het gelezen, samen met wat anderen schreven. Je kunt dit altijd nog een keer doen.
forum-opinion-write = Naar de eerste pagina
