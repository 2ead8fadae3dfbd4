# Voor wie jong is: op wie iemand valt, en thuis (PRO-15).
contact-youth-like = Erkeklerden mi, kızlardan mı, ikisinden de mi hoşlanıyorsun, ya da henüz bilmiyor musun? Böyle de iyi. Anlatmak zorunda değilsin.
contact-youth-home = Kimden hoşlandığını evde söylemeyiz. Güvenliğin için biriyle konuşmamız gerekse bile söylemeyiz.
contact-youth-alone = Kendini yalnız mı hissediyorsun, ya da bunu evde söylemek güvenli değil mi? Bize yaz. Aynı şeyi yaşayan gençlerin gruplarını da biliyoruz.
