# Gepubliceerde cijfers, voor iedereen.

insight-cards-title = Cijfers
insight-cards-heading = Cijfers, met wat ze wel en niet zeggen
insight-cards-lead = Getallen die anderen publiceerden, elk met de bron, wat ermee bedoeld is en waar het ophoudt. Wij rekenen er niets bij uit. Eén verhouding staat er wel, met uitleg waarom die misleidt.
insight-cards-not-all = Geregistreerd is niet alles. Een schatting is geen telling. Cijfers die van elkaar verschillen, staan naast elkaar; een midden nemen we niet.
insight-cards-checked = Bronnen nagelezen op { $day }.
insight-cards-boys-and-men = Jongens en mannen
insight-cards-seen-and-unseen = Gemeld en geschat
insight-cards-help = Hulp en geld
insight-cards-moments = Wanneer wat gebeurde
insight-cards-registered = Geregistreerd
insight-cards-estimated = Geschat
insight-cards-indicated = Aangegeven
insight-cards-told = Gezegd
insight-cards-arranged = Zo geregeld
insight-cards-ratio = { $fewer } naast { $more } ({ $kind }, { $period }; { $source }): ongeveer één op { $times }.
insight-cards-population = Over wie
insight-cards-period = Over welke tijd
insight-cards-definition = Wat het is
insight-cards-limits = Wat het niet zegt
insight-cards-published = verschenen
insight-cards-unknown = onbekend
insight-cards-no-address = adres onbekend
