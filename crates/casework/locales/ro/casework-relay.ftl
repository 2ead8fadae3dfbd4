# Cine îndrumă, răspunde și vine.

casework-lead-decided = Hotărât de
casework-lead-because-gone = Îndrumătorul tău dinainte nu mai este aici și nu te-am putut întreba. Poți cere oricând pe altcineva.
casework-lead-rest = { $name } este acum îndrumătorul tău și îți citește planul. Conversația ta și celelalte părți se deschid abia când spui da.
casework-lead-write-to = Scrie-i lui { $name }
casework-lead-write-lead = Acum nu există nicio conversație. Poți începe una cu același cod.
casework-lead-write = Începe o conversație
casework-lead-answer-by = Răspundem cel târziu la { $when }.
casework-lead-taken = { $name } îți citește cererea și răspunde.
casework-lead-moved = Mutată. Înainte era { $when }.
