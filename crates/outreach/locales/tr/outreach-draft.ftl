# Drafts of a first message elsewhere. Whoever gets it reads this.

outreach-draft-sender = Merhaba, ben { $name }, { $organisation } için çalışıyor ve insanlara destek oluyorum. Buluşacak birini aramıyorum. İnternetten buluşan insanlara, kendileri isterse yardım ettiğimiz için sana yazıyorum.
outreach-draft-hello = Nasılsın? İşler nasıl gidiyor?
outreach-draft-info = İş, para, sağlık ya da başka bir konuda sorun var mı? Bana sorabilirsin. Kim olduğunu söylemen gerekmez.
outreach-draft-again = Sana bir süre önce de yazmıştım. Cevap vermek istememen sorun değil. Bu son mesajım. Daha sonra her zaman yazabilirsin.
outreach-draft-stop = Mesaj istemiyor musun? “stop” yaz, sana bir daha yazmam.
outreach-draft-young-sender = Merhaba, ben { $name }. { $organisation } için çalışıyor ve insanlara yardım ediyorum. Burada buluşacak birini aramıyorum.
outreach-draft-young = Nasılsın? Bir şey varsa sorabilirsin. Kim olduğunu söylemen gerekmez.
outreach-draft-young-again = Sana bir süre önce de yazmıştım. Cevap vermen gerekmez. Bu son mesajım.
outreach-draft-adviser = Burada aynı zamanda güven kişisiyim.
