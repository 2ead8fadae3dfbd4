# Wat de balie in het gesprek vertelt. Dit leest de bezoeker.

contact-told-handed = Vanaf nu schrijf je met: { $names }.
contact-told-young = We houden er rekening mee dat je jonger bent dan 18. Daarom lezen en schrijven hier altijd twee hulpverleners mee. Je kunt altijd blijven schrijven.
contact-told-of-age = We gaan ervan uit dat je 18 of ouder bent. Klopt dat niet? Zeg het gerust.
contact-told-interpreter-asked = We zoeken iemand die jouw taal spreekt: { $language }. Je mag intussen gewoon schrijven.
contact-told-interpreter-there = Er is een tolk: { $when }.
