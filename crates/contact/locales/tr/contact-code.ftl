## The code, to keep

contact-code-safe = Kodu olan kişi konuşmanı okuyabilir. Bu yüzden kodu kimseye verme ve mesajla gönderme.
contact-code-lost = Kodu kaybedersen onu bulamayız. Bizimle başka bir yerde de konuşuyorsan birlikte yeni bir kod yaparız.
contact-code-gate-wrong = Henüz aynı değil. Sorun değil: kodun hâlâ burada. Not ettiğine bak ve bir daha yaz.
contact-code-later-text = Şu an burada olduğun sürece kodu konuşmanda yeniden görebilirsin.

## Seeing it again, or a new one

contact-code-again-heading = Kodun
contact-code-again-lead = Yanında bakan kimse yok mu? O zaman kodunu bir daha gösteririz.
contact-code-again-yes = Kodumu göster
contact-code-again-no = Şimdi değil
contact-code-again-none = Kodun bu konuşmada saklı değil. Ama yeni bir kod yapabilirsin.
contact-code-seen = Kodunu biri mi gördü?
contact-code-seen-text = O zaman burada yeni bir kod yaparsın. Eski kodla artık kimse giremez, başka bir cihazdan da giremez.
contact-code-seen-new = Yeni bir kod yap
contact-code-seen-question = Eski kod hemen çalışmaz olur, planın için de. Yeni kodu şimdi saklayabilir misin?
contact-code-seen-yes = Evet, yeni bir kod yap
contact-code-new-heading = Yeni kodun
contact-code-new-lead = Eski kod artık çalışmıyor. Bu çalışıyor. Hiçbir şey kaybolmadı.

contact-code-in-text = Metninde geri dönmek için bir kod var. O kodu olan kişi konuşmayı okuyabilir. Önce onu çıkar, sonra gönderebilirsin.

contact-kept-code-asked = { $name } yeni bir kod istedi. İkinci bir iş arkadaşı da bakıyor.
contact-kept-code-renewed = Kod yenilendi. Eskisi artık çalışmıyor.
contact-code-lost-how-lost = Kod kaybolmuştu.
contact-code-lost-how-never = Kod ulaşmamıştı.
