# What the desk tells in the conversation. The visitor reads this.

contact-told-handed = Bundan sonra sana yazan: { $names }.
contact-told-young = 18 yaşından küçük olduğunu göz önünde tutuyoruz. Bu yüzden burada her zaman iki destek çalışanı okur ve yazar. Her zaman yazmaya devam edebilirsin.
contact-told-of-age = 18 yaşında ya da daha büyük olduğunu düşünüyoruz. Doğru değil mi? Çekinmeden söyle.
contact-told-interpreter-asked = Senin dilini konuşan birini arıyoruz: { $language }. Bu arada yazmaya devam edebilirsin.
contact-told-interpreter-there = Bir tercüman var: { $when }.
