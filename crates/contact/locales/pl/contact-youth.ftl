# Voor wie jong is: op wie iemand valt, en thuis (PRO-15).
contact-youth-like = Podobają ci się chłopcy, dziewczyny czy i tacy, i tacy, a może jeszcze nie wiesz? Tak jest dobrze. Nie musisz o tym mówić.
contact-youth-home = Nie mówimy w domu, kto ci się podoba. Także wtedy, gdy musimy z kimś porozmawiać o twoim bezpieczeństwie.
contact-youth-alone = Czujesz się samotnie albo w domu nie jest bezpiecznie o tym mówić? Napisz do nas. Znamy też grupy dla młodych, którzy przeżywają to samo.
