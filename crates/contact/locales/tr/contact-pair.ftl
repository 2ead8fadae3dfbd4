# 18 yaşından küçükler için iki kişi birlikte ya da tek kişi.

contact-pair-adviser = 18 yaşından küçük müsün? O zaman sana iki kişi birlikte yazarız, burada ise yalnızca bir güven kişisi var. Bu yüzden ekibe yazman daha iyi. Yazdıkların seninle gelir.
contact-pair-team = Metnimle ekibe git
contact-pair-typed = Metnin aşağıda duruyor ve henüz gönderilmedi. Burası ekibin kapısı.
contact-pair-told-adviser = 18 yaşından küçük olduğunu göz önünde tutuyoruz. O zaman iki kişi olmayı tercih ederiz, burada ise yalnızca bir kişi var. Ekipte daha çok kişi var: onlara ilk sayfadan yazabilirsin. Burada da her zaman yazmaya devam edebilirsin.
contact-pair-told-one = 18 yaşından küçük olduğunu göz önünde tutuyoruz. O zaman iki kişi olmayı tercih ederiz, ama şimdi yalnızca bir destek çalışanı var. Her zaman yazmaya devam edebilirsin.
contact-pair-who = 18 yaşından küçüksen, sana iki destek çalışanı birlikte yazar. Yalnızca bir kişi varsa bunu söyleriz, o kişi yine de sana yardım eder.
contact-counsel-asked = Şuraya danıştık: { $with }. Adını söylemedik.
contact-counsel-question = Sorduğumuz: { $question }
contact-counsel-advice = Verilen tavsiye: { $advice }
contact-counsel-decision = Kararımız: { $decision }
