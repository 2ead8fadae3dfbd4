# Fields of the plan
employment-keeps-hint = Boş günler, yanındaki başka iş, iyi giden şeyler.
employment-skills-hint = Sade kelimelerle; örneğin pazarlık etmek, dinlemek, plan yapmak ya da kendi başına çalışmak. Kâğıda neyin yazılacağına danışan karar verir.
employment-hard-hint = Teşhis ya da belge değil. Sadece ilerlemeye yardım eden şeyler.
employment-benefit-hint = Hangi form, hangi gün, kim birlikte gidecek? Numaralar ve belgeler danışanda kalır.
employment-steps-hint = Her adım için bir gün.

# Suggestions
employment-reply-waits = Cevap bekliyor
employment-reply-yes = Evet
employment-reply-no = Hayır

# Applications
employment-applications = İş başvuruları

# For the client
employment-mine-title = Planım
employment-mine-heading = İş ve öğrenme
employment-mine-none = İş ya da öğrenme için henüz bir planın yok
employment-mine-none-hint = Kendin başlayabilirsin ya da destek kişinle birlikte.
employment-mine-no-part = Burada henüz bir şey yok
employment-mine-no-part-hint = İş ya da öğrenmeyle ilgili bir isteğin mi var? Destek kişinden bir iş koçu iste.
employment-mine-wish = Ne yapmak istersin
employment-mine-keeps = Olduğu gibi kalanlar
employment-mine-skills = Nelerde iyi olduğun
employment-mine-suggestions = Belki sana uyar
employment-mine-suggestions-text = Bunu ilk sen görüyorsun. İşverenin hiçbir şeyden haberi yok. Her zaman hayır diyebilirsin, neden söylemeden.
employment-mine-why = { $name } bunu neden düşündü:
employment-mine-yes = Evet, daha çok anlat
employment-mine-no = Hayır, istemem
employment-mine-change = Planımı değiştir
employment-mine-change-text = Bu plan senin. Değiştirdiklerini iş koçun okur. Önceden yazanlar sen silene kadar okunabilir.
employment-erase-plan-question = Plan ve önceden yazan her şey silinir.
