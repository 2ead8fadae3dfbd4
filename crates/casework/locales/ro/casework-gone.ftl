# Ce se șterge rămâne șters.

casework-gone-not-again = Mai bine nu din nou acolo
casework-gone-kept-referrals = Trimiteri
casework-gone-kept-known = După ce te putem recunoaște
casework-gone-kept-receipt = Dovada că s-a șters ceva
casework-gone-ground-law = O lege spune cât timp păstrăm asta. Poți cere oricând să ștergem.
casework-gone-ground-receipt = Are un număr și o zi. Nu spune al cui era.
casework-gone-until-at-latest = Cel târziu până când planul tău este șters
casework-gone-until-receipt = Cinci ani după ștergere
casework-gone-ask = Cere să ștergem tot
casework-gone-ask-question = Legea ne dă trei luni ca să ne uităm. După aceea planul tău și conversația dispar, iar codul nu mai merge. Până în acea zi poți renunța.
casework-gone-ask-yes = Da, cer asta
casework-gone-closed-by-law = Acest plan este închis. O lege îl păstrează până la { $day }. Poate fi șters mai devreme, la cerere. Poate fi și redeschis.
