# The card of a code, wherever somebody gets one (OUT-20).

people-code-keep = Kodu bir yere yaz ya da sadece senin gördüğün bir yerde fotoğrafını sakla.
people-code-as-words = On kelime daha mı kolay?
people-code-as-words-text = Bu aynı kod, kelimelerle. Sıra önemli. Kelimelerle de, harf ve rakamlarla da geri dönebilirsin.
people-code-as-picture = Resim daha mı kolay?
people-code-as-picture-text = Başka bir cihazla tara. Resimde sadece kod var, hangi sitenin olduğu yok.
people-code-picture = Taranabilen resim olarak kod. Aynı kod yukarıda harf ve rakamlarla yazıyor.
people-code-gate =
    { $group ->
        [second] Kodu sakladın mı? İkinci grubu buraya bir kez yaz.
       *[third] Kodu sakladın mı? Üçüncü grubu buraya bir kez yaz.
    }
people-code-gate-hint = Kelimeleri mi yazdın? O zaman { $word }. kelimeyi yaz.
people-code-gate-on = Sakladım
people-code-later = Şu an bir şey saklayamam
people-code-again = Kodumu gör ya da yeni bir kod yap
