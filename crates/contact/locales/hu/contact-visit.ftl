# Egy megbeszélt látogatás. Ezt a látogató olvassa.

contact-visit-agreed = { $names } elmennek hozzád.
contact-visit-place = Csak ők ketten tudják, hová. A helyet töröljük, amint a látogatás véget ér.
contact-visit-around = Körülbelül { $time }-kor érnek oda.
contact-visit-over = { $names } nálad voltak, vagy úton voltak hozzád. A helyet töröltük.
contact-visit-taken-back = Mégis inkább nem szeretnél látogatást. Rendben van. Nem mennek.
contact-visit-rather-not = Mégis inkább ne
contact-visit-rather-not-question = Akkor nem mennek, és azonnal megtudják. Nem kell megmondanod, miért. Továbbra is írhatsz.
contact-visit-rather-not-yes = Igen, inkább ne
