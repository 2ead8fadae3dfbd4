# Ami törölve van, az nincs többé.

casework-gone-not-again = Inkább ne még egyszer oda
casework-gone-kept-referrals = Továbbküldések
casework-gone-kept-known = Amiről felismerhetünk
casework-gone-kept-receipt = A bizonyíték, hogy valamit töröltünk
casework-gone-ground-law = Törvény mondja meg, meddig őrizzük ezt. Mindig kérheted, hogy töröljük.
casework-gone-ground-receipt = Egy szám és egy nap áll benne. Az nem, hogy kié volt.
casework-gone-until-at-latest = Legkésőbb addig, amíg a tervedet töröljük
casework-gone-until-receipt = Öt évvel a törlés után
casework-gone-ask = Kérd, hogy töröljünk mindent
casework-gone-ask-question = A törvény három hónapot ad nekünk, hogy megnézzük. Utána a terved és a beszélgetés nincs többé, és a kód nem működik. Addig a napig visszavonhatod.
casework-gone-ask-yes = Igen, kérem
casework-gone-closed-by-law = Ez a terv le van zárva. Törvény őrzi eddig: { $day }. Kérésre korábban is törölhető. Újra is nyitható.
