contact-impression = Egy segítő benyomása. Egy hét múlva eltűnik, kivéve ha azt mondod, hogy így van.
contact-impression-right = Egy segítő benyomása. Azt mondtad, hogy így van.
contact-impression-yes = Így van
