## Waiting a moment, when very much comes in at once

people-wait-title = Kısa bir bekleme
people-wait-lead = Şu an aynı anda çok fazla şey geliyor. Bu senden kaynaklanmıyor. Hoş geldin, hiçbir şey kaybolmadı.
# The number 112 follows.
people-wait-danger = Şu an tehlikede misin? O zaman bekleme. Ara:
people-wait-words = Bunu yazmıştın
people-wait-words-hint = Beklerken bir şeyi değiştirebilirsin.
people-wait-kept = Yazdıklarını senin için tuttuk. Yeniden yazman gerekmez.
people-wait-seconds = { $seconds ->
    [one] Bir saniye daha bekle, sonra düğmeye bas.
   *[other] { $seconds } saniye bekle, sonra düğmeye bas.
}
people-wait-early = { $seconds ->
    [one] Biraz erken oldu. Bir saniye daha var.
   *[other] Biraz erken oldu. { $seconds } saniye daha var.
}
people-wait-ready = Artık beklemen gerekmiyor. Şimdi düğmeye bas.
people-wait-send = Devam et
people-wait-why = Bunu neden istiyoruz? Bazen bir bilgisayar bize durmadan mesaj gönderiyor. Kısa bir beklemeyle kapıyı herkes için açık tutuyoruz. Nereden yazdığını kaydetmiyoruz.
