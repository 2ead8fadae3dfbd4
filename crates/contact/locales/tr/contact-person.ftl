# What somebody reads in the conversation about waiting, choosing and their own language. Warm and plain.

contact-person-late = Söylediğimizden uzun sürüyor. Üzgünüz. Mesajın hâlâ burada ve cevap alacaksın.
contact-person-bell-gone = Bir telefonda bildirim açık mıydı? Artık kapalı.
contact-person-spoken-title = Senin dilin
contact-person-spoken-text = Bu sayfadan başka bir dilde mi konuşmak istersin? Söyle, o dili bilen birini ararız.
contact-person-spoken-which = Hangi dilde konuşmayı tercih edersin?
contact-person-spoken-page = Bu sayfanın dili
contact-person-spoken-other = Ya da başka bir dil
contact-person-choose = Sen ne seçiyorsun?
contact-person-choose-text = Bir dokunuş yeter. Daha sonra her zaman başka bir şey söyleyebilirsin.
contact-person-erase-ours = Bunu biz yazdık. Sende de bizde de silinir. Yalnızca burada bir şey silindiği kalır.
contact-person-first-unsent = Mesajın geri alındı. Kimse görmedi ve hiçbir şey saklamıyoruz. Az önceki kod artık çalışmıyor. Yazdıkların hâlâ alanda duruyor.
