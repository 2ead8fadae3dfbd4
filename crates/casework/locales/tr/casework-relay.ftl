# Kim eşlik eder, yanıtlar ve gelir.

casework-lead-decided = Karar verenler
casework-lead-because-gone = Eski danışmanın artık yok ve sana soramadık. Her zaman başka birini isteyebilirsin.
casework-lead-rest = { $name } artık senin danışmanın ve planını okur. Konuşman ve diğer bölümler ancak sen evet dersen açılır.
casework-lead-write-to = { $name } ile yazış
casework-lead-write-lead = Şu anda bir konuşma yok. Aynı kodla bir tane başlatabilirsin.
casework-lead-write = Konuşma başlat
casework-lead-answer-by = En geç { $when } tarihinde yanıt veririz.
casework-lead-taken = { $name } sorunu okuyor ve yanıtlayacak.
casework-lead-moved = Ertelendi. Önceki zaman: { $when }.
