# Who comes back with the code of something erased.

people-receipt-title = Silme belgesi
people-receipt-day = Bu koda ait olan her şey şu tarihte silindi: { $day }.
people-receipt-what = Artık biz de okuyamayız ve kimse geri getiremez.
people-receipt-long = Bunu yazdırabilir ya da fotoğrafını çekebilirsin. { $days ->
        [one] Silindikten sonra bir gün boyunca
       *[other] Silindikten sonra { $days } gün boyunca
    } bunu, kodu olan kişiye gösteririz. Ondan sonra bunu biz de bilmeyiz.
people-receipt-new = Başa dön
