# Kararlaştırılmış bir ziyaret. Bunu ziyaretçi okur.

contact-visit-agreed = { $names } sana gelecek.
contact-visit-place = Nereye gelineceğini yalnızca bu iki kişi biliyor. Ziyaret biter bitmez yer silinir.
contact-visit-around = Saat { $time } civarında orada olacaklar.
contact-visit-over = { $names } yanındaydı ya da yoldaydı. Yer silindi.
contact-visit-taken-back = Yine de ziyaret istemiyorsun. Sorun değil. Gelmeyecekler.
contact-visit-rather-not = Yine de istemiyorum
contact-visit-rather-not-question = O zaman gelmezler ve bunu hemen öğrenirler. Nedenini söylemen gerekmez. Yazmaya devam edebilirsin.
contact-visit-rather-not-yes = Evet, istemiyorum
