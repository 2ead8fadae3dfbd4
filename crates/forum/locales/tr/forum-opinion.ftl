# Yardım hakkında ne düşündüğünü söylemek.

forum-opinion-title = Yardımımız hakkında ne düşünüyorsun?
forum-opinion-lead = Bundan öğrenebiliriz. İstediğini doldur. Kim olduğunu sormuyoruz.
forum-opinion-heard = Seni dinledik mi?
forum-opinion-fitting = Yardım ihtiyacına uygun muydu?
forum-opinion-deciding = Kararı sen mi verdin?
forum-opinion-yes = Evet
forum-opinion-somewhat = Biraz
forum-opinion-no = Hayır
forum-opinion-good = Ne iyiydi?
forum-opinion-better = Ne daha iyi olabilir?
forum-opinion-hint = İsim yazma, kendininkini de. Şimdi yardıma mı ihtiyacın var? Buraya değil, konuşmana yaz.
forum-opinion-when = Bu günden sonra: { $opens }, ekibin başındaki kişi bunu başkalarının yazdıklarıyla birlikte okur. Beşten azsa kapalı kalır. Sonra bir yıl içinde sileriz.
forum-opinion-empty = Bir şey doldur. Hangisi olduğu önemli değil.
forum-opinion-code = Burada geri dönmek için bir kod var. Önce onu çıkar.
forum-opinion-pseudonym = Burada, bizdeki adın gibi sayılı bir ad var. Önce onu çıkar.
forum-opinion-done = Teşekkür ederiz
forum-opinion-done-text = Bize ulaştı. Bu günden sonra okunacak: { $opens }, başkalarının yazdıklarıyla birlikte. Bunu her zaman yeniden yapabilirsin.
forum-opinion-write = İlk sayfaya
