casework-way = Quand l’aide habituelle ne convient pas
casework-way-lead = Si quelque chose ne convient pas, on cherche avec toi ce qui est possible. On ne s’arrête pas au non.
casework-way-new = Voir ce qui est possible
casework-way-barrier = Qu’est-ce qui bloque ?
casework-way-words = Que veux-tu, et qu’est-ce qui ne convient pas ?
casework-way-words-hint = N’écris pas quels papiers tu as. Personne n’a besoin de le savoir.
casework-way-asked = À qui a-t-on demandé ?
casework-way-possible = Qu’est-ce qui est possible ?
casework-way-decision = Qu’avons-nous décidé ?
casework-way-end = Où en est-on ?
casework-way-goes-on = On cherche encore
casework-way-instead = Qu’y a-t-il eu à la place ?
casework-way-instead-hint = Seulement si c’est devenu autre chose.
casework-way-instead-needed = Écris ce qu’il y a eu à la place. S’il n’y a encore rien, choisis : on cherche encore.
casework-barrier-place = C’est pour un autre lieu ou une autre région
casework-barrier-rules = Je n’entre pas dans les règles
casework-barrier-age = Mon âge
casework-barrier-waiting = Le temps d’attente
casework-barrier-costs = Le prix
casework-barrier-language = La langue
casework-barrier-reach = Les horaires, ou comment y aller
casework-barrier-no-offer = Ça n’existe pas ici
casework-barrier-other = Autre chose
casework-way-end-found = C’était possible finalement
casework-way-end-instead = C’est devenu autre chose
casework-way-end-client-stops = Ce n’est plus nécessaire

casework-list-debts = Mes dettes
casework-debt-who-hint = Un magasin, une assurance, l’État. Quelqu’un veut de l’argent parce que tu as travaillé pour cette personne ? Ne l’écris pas ici. Si tu veux, dis-le à ta personne de référence : elle le garde à part.
casework-debt-stage = Où en est-elle ?
casework-debt-on = Répondre au plus tard le
casework-debt-on-hint = Le jour dans la lettre. Deux semaines avant, il s’affiche au-dessus de tes listes.
casework-debt-bill = Facture ou première lettre
casework-debt-reminder = Rappel
casework-debt-agency = Agence de recouvrement
casework-debt-bailiff = Huissier
casework-debt-court = Le juge
casework-debt-agreed = Je rembourse comme convenu
casework-debt-debt-help = L’aide aux dettes s’en occupe
casework-debt-over = Terminée

casework-think-sets = Des questions à regarder, si tu veux
casework-think-housing = Où dors-tu, et jusqu’à quand ? De quoi as-tu besoin pour t’y sentir chez toi ?
casework-think-finances = Qu’est-ce qui rentre, et que faut-il payer d’abord ? Pas besoin de montants.
casework-think-daytime-activity = Quels jours veux-tu faire quelque chose, et lesquels non ? Veux-tu que quelqu’un vienne la première fois ?
casework-think-social = En qui as-tu confiance ? Veux-tu rencontrer du monde, et où serais-tu bien ?
casework-think-psychological = Qu’est-ce qui aide quand c’est lourd ? Veux-tu en parler avec quelqu’un ?
casework-think-physical = Veux-tu voir un médecin, le service de santé ou un dentiste ? Que quelqu’un vienne avec toi ?
casework-think-practical = Que faut-il régler : papiers, inscription, compte en banque, téléphone, courrier ?
casework-think-sexuality = Que veux-tu en dire, et que préfères-tu taire ? Vous seuls, tous les deux, le lisez.
casework-think-meaning = Qu’est-ce qui compte pour toi ? À quoi ressemble une bonne journée dans un an ?
casework-think-self =
    Être toi-même : soins, nom, sécurité
    Soins: As-tu besoin de soins pour cela, et sais-tu où les recevoir en sécurité ?
    Nom et papiers: Quel nom utilise-t-on, et où ? Veux-tu faire changer quelque chose ?
    Sécurité: Où peux-tu être toi, et où pas maintenant ?
casework-think-roof =
    Un toit, de l’argent, et qui sait quoi
    Un toit: Où t’accueille-t-on, en tant qu’homme, pour dormir ou habiter ?
    Revenu: Que peux-tu faire si l’argent s’arrête un moment ?
    Les gens: Qui sait ce que tu fais, et qui ne le sait pas ? Comment veux-tu que ça reste ?
casework-think-love =
    Qui tu aimes
    À la maison: Est-ce sûr qu’on le sache chez toi ? Tu n’as pas à le dire.
    Tes proches: Qui est comme une famille, même sans en être une ?
    Soutien: Veux-tu rencontrer des gens qui vivent la même chose ? On sait où.
casework-think-practise =
    Quelque chose à essayer
    Au travail: Être à l’heure, demander une explication, faire une pause.
    Disputes: Dire ce qui gêne sans que ça tourne mal. On peut partir.
    Rythme: Se lever, manger et dormir à heures fixes.
    Dire non: Réfléchir d’abord, répondre ensuite.
