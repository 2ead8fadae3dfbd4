# A conversation that comes in by itself: what the visitor sees.

contact-live-about = Dopóki masz otwartą tę stronę, widzimy, że tu jesteś, czy piszesz i dokąd sięga Twoje czytanie. Nie zapisujemy tego.
contact-live-waits = Nowe wiadomości pojawiają się tu same.
contact-live-here = Ktoś teraz jest.
contact-live-types = Ktoś pisze odpowiedź.
contact-live-away = Teraz przez chwilę nikogo nie ma. To, co piszesz, zostaje.
contact-live-seen = Przeczytane.
contact-live-frame = Nowe wiadomości
contact-live-refresh = Odśwież stronę
contact-live-lost = Na chwilę nie ma połączenia. Próbujemy ponownie.
contact-live-erased-above = Coś usunięto.
contact-live-gone = Tej rozmowy już nie ma.
contact-live-left = Jesteś już poza rozmową. Ze swoim kodem wrócisz.
contact-live-elsewhere = Ta rozmowa jest otwarta w zbyt wielu oknach. Tutaj nic nowego już się nie pojawi.
contact-live-full = Teraz jest duży ruch. Nowe wiadomości nie pojawiają się same.
