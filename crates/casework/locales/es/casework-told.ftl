# Lo que alguien dice de sí al final, solo para totales.

casework-told-gender = ¿Cómo te defines?
casework-told-hint = Solo para contar a cuántas personas ayudamos. No se guarda en tu expediente. Los números pequeños no los mostramos. Puedes saltarlo.
casework-gender-woman = Mujer
casework-gender-man = Hombre
casework-gender-trans = Trans
casework-gender-another = De otra forma
casework-told-age = ¿Qué edad tienes?
casework-age-under-18 = Menos de 18
casework-age-18-22 = De 18 a 22
casework-age-from-23 = 23 o más
