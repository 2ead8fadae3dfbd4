casework-way = Cuando la ayuda habitual no encaja
casework-way-lead = Si algo no encaja, buscamos contigo lo que sí es posible. No nos quedamos en el no.
casework-way-new = Ver qué es posible
casework-way-barrier = ¿Qué lo impide?
casework-way-words = ¿Qué quieres y qué no encaja?
casework-way-words-hint = No escribas qué papeles tienes. Nadie necesita saberlo.
casework-way-asked = ¿A quién se preguntó?
casework-way-possible = ¿Qué es posible?
casework-way-decision = ¿Qué acordamos?
casework-way-end = ¿Cómo va?
casework-way-goes-on = Seguimos buscando
casework-way-instead = ¿Qué hubo en su lugar?
casework-way-instead-hint = Solo si al final fue otra cosa.
casework-way-instead-needed = Escribe qué hubo en su lugar. Si todavía no hay nada, elige: seguimos buscando.
casework-barrier-place = Es para otro lugar u otra región
casework-barrier-rules = No encajo en las reglas
casework-barrier-age = Mi edad
casework-barrier-waiting = El tiempo de espera
casework-barrier-costs = El precio
casework-barrier-language = El idioma
casework-barrier-reach = Los horarios o cómo llegar
casework-barrier-no-offer = Aquí no existe
casework-barrier-other = Otra cosa
casework-way-end-found = Al final se pudo
casework-way-end-instead = Fue otra cosa
casework-way-end-client-stops = Ya no hace falta

casework-list-debts = Mis deudas
casework-debt-who-hint = Una tienda, un seguro, el Estado. ¿Alguien quiere dinero porque trabajaste para esa persona? No lo escribas aquí. Si quieres, cuéntaselo a tu persona de referencia, que lo guarda aparte.
casework-debt-stage = ¿En qué punto está?
casework-debt-on = Responder como muy tarde el
casework-debt-on-hint = El día que pone la carta. Dos semanas antes aparece encima de tus listas.
casework-debt-bill = Factura o primera carta
casework-debt-reminder = Aviso de pago
casework-debt-agency = Empresa de cobros
casework-debt-bailiff = Agente judicial
casework-debt-court = El juez
casework-debt-agreed = La pago a plazos, como acordamos
casework-debt-debt-help = Me ayuda el servicio de deudas
casework-debt-over = Terminada

casework-think-sets = Preguntas para mirar, si quieres
casework-think-housing = ¿Dónde duermes y hasta cuándo puedes? ¿Qué necesitas para sentirte en casa?
casework-think-finances = ¿Qué entra y qué hay que pagar primero? No hacen falta cantidades.
casework-think-daytime-activity = ¿Qué días quieres hacer algo y cuáles no? ¿Quieres que alguien te acompañe la primera vez?
casework-think-social = ¿En quién confías? ¿Te gustaría conocer a gente nueva, y dónde estarías a gusto?
casework-think-psychological = ¿Qué ayuda cuando todo pesa? ¿Quieres hablar de ello con alguien?
casework-think-physical = ¿Quieres ver a un médico, al servicio de salud o a un dentista? ¿Te acompañamos?
casework-think-practical = ¿Qué hay que arreglar: papeles, empadronarte, una cuenta, un teléfono, cartas?
casework-think-sexuality = ¿Qué quieres decir de esto y qué no? Solo lo leéis vosotros dos.
casework-think-meaning = ¿Qué es importante para ti? ¿Cómo es un buen día dentro de un año?
casework-think-self =
    Ser tú: atención, nombre, seguridad
    Atención: ¿Necesitas atención médica para ello y sabes dónde recibirla con seguridad?
    Nombre y papeles: ¿Qué nombre usamos y dónde? ¿Quieres cambiar algo?
    Seguridad: ¿Dónde puedes ser tú, y dónde ahora no?
casework-think-roof =
    Un techo, dinero y quién sabe qué
    Un techo: ¿Dónde te aceptan como hombre para dormir o vivir?
    Ingresos: ¿Qué puedes hacer si el dinero se para un tiempo?
    Gente: ¿Quién sabe lo que haces y quién no? ¿Cómo quieres que siga?
casework-think-love =
    A quién quieres
    En casa: ¿Es seguro que lo sepan en casa? No tienes que decirlo.
    Tu gente: ¿Quién es como tu familia, aunque no lo sea?
    Apoyo: ¿Quieres conocer a gente que vive lo mismo? Sabemos dónde.
casework-think-practise =
    Algo para practicar
    En el trabajo: Llegar a tiempo, pedir que te expliquen, hacer una pausa.
    Discusiones: Decir lo que te molesta sin que acabe mal. Puedes irte.
    Ritmo: Levantarte, comer y dormir a horas fijas.
    Decir que no: Primero pensar, después responder.
