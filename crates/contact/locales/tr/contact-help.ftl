contact-impression = Ekipten birinin izlenimi. Sen doğru demezsen bir hafta sonra silinir.
contact-impression-right = Ekipten birinin izlenimi. Sen doğru dedin.
contact-impression-yes = Bu doğru
