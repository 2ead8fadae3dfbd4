# A conversation that comes in by itself: what the visitor sees.

contact-live-about = Bu sayfa sende açıkken burada olduğunu, yazıp yazmadığını ve nereye kadar okuduğunu görürüz. Bunu kaydetmeyiz.
contact-live-waits = Yeni mesajlar buraya kendiliğinden gelir.
contact-live-here = Şu an biri var.
contact-live-types = Biri cevap yazıyor.
contact-live-away = Şu an kimse yok. Yazdıkların burada kalır.
contact-live-seen = Görüldü.
contact-live-frame = Yeni mesajlar
contact-live-refresh = Sayfayı yenile
contact-live-lost = Bağlantı bir an kesildi. Yeniden deniyoruz.
contact-live-erased-above = Bir şey silindi.
contact-live-gone = Bu konuşma artık yok.
contact-live-left = Bu konuşmadan çıktın. Kodunla geri dönersin.
contact-live-elsewhere = Bu konuşma çok fazla pencerede açık. Buraya artık yeni bir şey gelmez.
contact-live-full = Şu an çok yoğun. Yeni mesajlar kendiliğinden gelmiyor.
