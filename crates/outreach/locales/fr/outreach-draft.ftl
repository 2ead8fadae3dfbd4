# Drafts of a first message elsewhere. Whoever gets it reads this.

outreach-draft-sender = Salut, je suis { $name } et j’aide des personnes chez { $organisation }. Je ne cherche pas de rendez-vous. Je t’écris parce que nous aidons des personnes qui se donnent rendez-vous par internet, si elles le veulent.
outreach-draft-hello = Comment ça va ? Et le travail, ça va ?
outreach-draft-info = Tu as une question, sur le travail, l’argent, la santé ou autre chose ? Tu peux me la poser. Tu n’as pas besoin de dire qui tu es.
outreach-draft-again = Je t’ai aussi écrit il y a quelque temps. Ce n’est pas grave si tu ne veux pas répondre. C’est mon dernier message. Tu peux toujours m’écrire plus tard.
outreach-draft-stop = Tu préfères ne pas recevoir de message ? Écris « stop » et je ne t’écrirai plus.
outreach-draft-young-sender = Salut, je suis { $name }. J’aide des personnes chez { $organisation }. Je ne cherche personne ici pour un rendez-vous.
outreach-draft-young = Comment ça va ? S’il y a quelque chose, tu peux demander. Tu n’as pas besoin de dire qui tu es.
outreach-draft-young-again = Je t’ai aussi écrit il y a quelque temps. Tu n’as pas besoin de répondre. C’est mon dernier message.
outreach-draft-adviser = Ici, je suis aussi personne de confiance.
