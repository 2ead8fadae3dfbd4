# Mit gondolsz a segítségről.

forum-opinion-title = Mit gondolsz a segítségünkről?
forum-opinion-lead = Tanulhatunk belőle. Töltsd ki, amit szeretnél. Nem kérdezzük, ki vagy.
forum-opinion-heard = Meghallgattunk?
forum-opinion-fitting = Olyan volt a segítség, amilyenre szükséged volt?
forum-opinion-deciding = Te döntöttél?
forum-opinion-yes = Igen
forum-opinion-somewhat = Egy kicsit
forum-opinion-no = Nem
forum-opinion-good = Mi volt jó?
forum-opinion-better = Mi lehetne jobb?
forum-opinion-hint = Ne írj neveket, a tiédet se. Most van szükséged segítségre? Ne ide írd, hanem a beszélgetésedbe.
forum-opinion-when = Ettől a naptól: { $opens }, a csapat vezetője ezt elolvassa, együtt azzal, amit mások írtak. Ötnél kevesebb esetén zárva marad. Utána egy éven belül töröljük.
forum-opinion-empty = Tölts ki egy dolgot. Mindegy, melyiket.
forum-opinion-code = Ebben van egy kód a visszatéréshez. Előbb vedd ki.
forum-opinion-pseudonym = Ebben van egy név számmal, olyan, mint ami nálunk van neked. Előbb vedd ki.
forum-opinion-done = Köszönjük
forum-opinion-done-text = Megkaptuk. Ettől a naptól olvassuk: { $opens }, együtt azzal, amit mások írtak. Ezt bármikor megteheted újra.
forum-opinion-write = Az első oldalra
