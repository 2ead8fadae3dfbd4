# Silinen silinmiştir.

casework-gone-not-again = Bir daha oraya olmasın
casework-gone-kept-referrals = Yönlendirmeler
casework-gone-kept-known = Seni tanıyabileceğimiz şeyler
casework-gone-kept-receipt = Bir şeyin silindiğinin kanıtı
casework-gone-ground-law = Bunu ne kadar saklayacağımızı bir yasa söyler. Silinmesini her zaman isteyebilirsin.
casework-gone-ground-receipt = İçinde bir numara ve bir gün var. Kimin olduğu yazmaz.
casework-gone-until-at-latest = En geç planın silinene kadar
casework-gone-until-receipt = Silindikten beş yıl sonrasına kadar
casework-gone-ask = Her şeyin silinmesini iste
casework-gone-ask-question = Yasa bize bakmamız için üç ay verir. Sonra planın ve konuşma silinir, kod da artık çalışmaz. O güne kadar vazgeçebilirsin.
casework-gone-ask-yes = Evet, istiyorum
casework-gone-closed-by-law = Bu plan kapandı. Bir yasa onu { $day } tarihine kadar saklar. İstenirse daha önce silinebilir. Yeniden açılabilir de.
