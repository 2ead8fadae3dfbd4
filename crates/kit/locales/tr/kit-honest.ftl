# Honest about who reads and answers: at the foot of every page a visitor sees.

kit-honest = Kim cevap veriyor, bunu kim okuyor?
kit-honest-who = Kim cevap veriyor?
kit-honest-who-text = Bir destek çalışanı: bir insan, bilgisayar değil. Devlet kurumu değiliz.
kit-honest-when = Ne zaman?
kit-honest-when-text = İlk sayfada şu an birinin olup olmadığı ve ne zaman cevap alacağın yazar.
kit-honest-read = Bunu kim okuyabilir?
kit-honest-read-text = Sadece cevap veren küçük ekip ve kodunla sen. Bazen bir iş arkadaşı da birlikte düşünür.
kit-honest-read-adviser = Yalnızca güven kişisi ve kodunla sen. Ekip bunu okuyamaz.
kit-honest-unsure = Neye söz veremeyiz?
kit-honest-unsure-text = Telefonuna kimsenin bakmadığına söz veremeyiz. Ayrıca internet şirketin ya da bağlı olduğun ağ, bu siteye girdiğini görebilir.
kit-honest-limits = Ne zaman susamayız?
kit-honest-limits-text = Birinin hayatı şu an tehlikedeyse ya da 18 yaşından küçük biri ciddi tehlikedeyse. O zaman da, mümkünse, önce seninle konuşuruz.
kit-honest-more = Daha fazlasını oku
