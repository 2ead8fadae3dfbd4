# A spune ce crezi despre ajutor.

forum-opinion-title = Ce crezi despre ajutorul nostru?
forum-opinion-lead = Putem învăța din asta. Completează ce vrei. Nu întrebăm cine ești.
forum-opinion-heard = Te-am ascultat?
forum-opinion-fitting = Ajutorul s-a potrivit cu ce aveai nevoie?
forum-opinion-deciding = Ai hotărât tu?
forum-opinion-yes = Da
forum-opinion-somewhat = Puțin
forum-opinion-no = Nu
forum-opinion-good = Ce a fost bine?
forum-opinion-better = Ce poate fi mai bine?
forum-opinion-hint = Nu scrie nume, nici pe al tău. Ai nevoie de ajutor acum? Nu scrie aici, ci în conversația ta.
forum-opinion-when = Din { $opens } persoana care conduce echipa citește asta, împreună cu ce au scris alții. Dacă sunt mai puțin de cinci, rămâne închis. După aceea ștergem în cel mult un an.
forum-opinion-empty = Completează un singur lucru. Nu contează care.
forum-opinion-code = Aici este un cod de întoarcere. Scoate-l mai întâi.
forum-opinion-pseudonym = Aici este un nume cu un număr, ca acela pe care îl ai la noi. Scoate-l mai întâi.
forum-opinion-done = Mulțumim
forum-opinion-done-text = Am primit. Din { $opens } va fi citit, împreună cu ce au scris alții. Poți face asta din nou oricând.
forum-opinion-write = La prima pagină
