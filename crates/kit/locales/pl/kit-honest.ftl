# Honest about who reads and answers.

kit-honest = Kto odpowiada i kto to czyta?
kit-honest-who = Kto odpowiada?
kit-honest-who-text = Ktoś z zespołu pomocy: człowiek, nie komputer. Nie jesteśmy urzędem.
kit-honest-when = Kiedy?
kit-honest-when-text = Na pierwszej stronie jest napisane, czy ktoś teraz jest i kiedy dostaniesz odpowiedź.
kit-honest-read = Kto może to czytać?
kit-honest-read-text = Tylko mały zespół, który odpowiada, i Ty ze swoim kodem. Czasem ktoś jeszcze z nas pomaga to przemyśleć.
kit-honest-read-adviser = Tylko osoba zaufania i ty, ze swoim kodem. Zespół nie może tego przeczytać.
kit-honest-unsure = Czego nie możemy obiecać?
kit-honest-unsure-text = Że nikt nie zagląda w Twój telefon. A Twój dostawca internetu albo sieć, z której korzystasz, może widzieć, że odwiedzasz tę stronę.
kit-honest-limits = Kiedy nie możemy milczeć?
kit-honest-limits-text = Gdy czyjeś życie jest teraz zagrożone albo gdy ktoś poniżej 18 lat jest w poważnym niebezpieczeństwie. Także wtedy najpierw rozmawiamy z Tobą, jeśli się da.
kit-honest-more = Przeczytaj więcej
