# Honest about who reads and answers.

kit-honest = Ki válaszol, és ki olvassa ezt?
kit-honest-who = Ki válaszol?
kit-honest-who-text = Egy segítő: ember, nem számítógép. Nem vagyunk hivatal.
kit-honest-when = Mikor?
kit-honest-when-text = Az első oldalon látod, hogy van-e most itt valaki, és mikor kapsz választ.
kit-honest-read = Ki olvashatja ezt?
kit-honest-read-text = Csak a kis csapat, amely válaszol, és te a kódoddal. Néha egy kolléga is velünk gondolkodik.
kit-honest-read-adviser = Csak egy bizalmi személy, és te a kódoddal. A csapat ezt nem olvashatja.
kit-honest-unsure = Mit nem tudunk megígérni?
kit-honest-unsure-text = Azt, hogy senki nem néz bele a telefonodba. Az internetszolgáltatód vagy a hálózat, amit használsz, láthatja, hogy ezen az oldalon jársz.
kit-honest-limits = Mikor nem hallgathatunk?
kit-honest-limits-text = Ha valaki most életveszélyben van, vagy ha valaki 18 év alatt súlyos veszélyben van. Akkor is először veled beszélünk, ha lehet.
kit-honest-more = Olvass erről többet
