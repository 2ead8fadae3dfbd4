# Birinin sonunda kendisi için söylediği, yalnızca toplamlar için.

casework-told-gender = Kendini nasıl tanımlarsın?
casework-told-hint = Sadece kaç kişiye yardım ettiğimizi saymak için. Dosyanda tutulmaz. Küçük sayıları göstermeyiz. Boş bırakabilirsin.
casework-gender-woman = Kadın
casework-gender-man = Erkek
casework-gender-trans = Trans
casework-gender-another = Başka
casework-told-age = Kaç yaşındasın?
casework-age-under-18 = 18’den küçük
casework-age-18-22 = 18 ile 22 arası
casework-age-from-23 = 23 veya daha büyük
