//! Words that are no names although they may begin with a capital, and first names that are names also without one.
//! All in lower case. The lists are a help: see [`super`] for what they cannot do.

/// Words of every day, months, days, languages, places and organisations.
const PLAIN: &str = "
aan aangifte aardig acht achter af afgelopen al alle alleen alles als alsjeblieft altijd ander andere anders april
augustus avond avonds baas baby bang beetje begin ben bent beste bij bijna bijvoorbeeld binnen blijft boos boven
broer broertje buiten buurjongen buurman buurmeisje buurt buurvrouw cliënt collega corona daar daarna daarom dag
dagen dan dank dankjewel dat de december deze dezelfde die dinsdag dit dochter docent doe doen doet dokter
donderdag door dossier drie drugs dus echt een eens eentje eerder eerst eigenlijk elk elke en er ergens erg ermee
eruit even februari feest foto fotos ga gaan gaat gauw gebeurt gebeurde geef geen geld gelukkig gemeente geweld
gezien gezin gister gisteren goed goede goedemiddag goedemorgen goedenavond graag groeten groetjes haar had hallo
hai hé heb hebben heeft heel hele helemaal help helpen hen herfst het hey hi hier hij hoe hoelang hoeveel hoi huis
hulp hun ieder iedereen iemand iets ik ikzelf in inmiddels intussen is ja jaar jammer januari je jij jongen jongens
jouw jullie juli juni kamer kan kerst kind kinderen klas klopt kom komen komt kon krijgt kunnen kunt laatst laatste
later leerling leerlinge leraar lerares lief lieve maandag maar maart man mannen me mee meer meestal meester
meisje meisjes mensen met meteen meneer mevrouw mei mij mijn mijne minder misschien mocht moeder moet
moeten mogen morgen moest na naast nachts naam natuurlijk nee neef nergens net nicht niemand niet niets nieuwe nog
nogal nooit november nu o oké ok oktober om oma omdat omgekeerd ondanks onder onderweg ons onze ook oom oorzaak op opa
opeens ouders over overal overdag paar pas pasen pfff papa mama plotseling politie precies school schooljaar
september sinds slaat soms sommige sorry sport stage stel steeds stiefmoeder stiefvader straks tante te tegen
telkens ten terwijl thuis tien toch toen tot trainer trouwens tsja tussen twee u uit uiteindelijk uw vaak vader van
vanavond vandaag vandaar vanmiddag vanmorgen vannacht vanochtend veel verder via vier vindt voor vooral vorig vorige
vorigjaar vraag vriend vrienden vriendin vriendinnen vriendje vrijdag vroeger vrouw waar waarom waarschijnlijk wanneer
want waren was wat we week weekend weer weg weet wel welk welke werk werkt wie wij wil wilde wilt winter woensdag
wordt worden zag zaterdag ze zeer zegt zei zeker zelf zes zeven zij zijn zijzelf zit zo zoals zodat zodra zoiets
zomer zomervakantie zon zondag zonder zoon zou zouden zulke zus zusje zwager
ah au god allah jezus kerstmis ramadan suikerfeest sinterklaas koningsdag pinksteren hemelvaart internet tv
nederland nederlands nederlandse nederlander nederlanders belgië belgisch belgische duitsland duits duitse engeland
engels engelse frankrijk frans franse spanje spaans spaanse portugal portugees portugese italië italiaans italiaanse
polen pools poolse pool roemenië roemeens roemeense roemeen bulgarije bulgaars bulgaarse bulgaar hongarije hongaars
hongaarse hongaar turkije turks turkse turk marokko marokkaans marokkaanse marokkaan suriname surinaams surinaamse
curaçao antilliaans antilliaanse aruba oekraïne oekraïens oekraïense rusland russisch russische syrië syrisch
syrische arabisch arabische brazilië braziliaans braziliaanse colombia colombiaans colombiaanse venezuela
venezolaans venezolaanse thailand thais thaise china chinees chinese vietnam vietnamees vietnamese nigeria afrika
afrikaans afrikaanse europa europees europese amerika amerikaans amerikaanse
amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen arnhem haarlem enschede amersfoort
apeldoorn zwolle leeuwarden maastricht dordrecht leiden zoetermeer alkmaar delft deventer venlo helmond assen emmen
hengelo den haag bosch drenthe flevoland friesland fryslân gelderland limburg brabant noord zuid oost west holland
overijssel zeeland antwerpen brussel berlijn parijs londen
fier kindertelefoon ggd veilig thuis centrum seksueel slachtofferhulp jeugdzorg jeugdbescherming instagram snapchat
snap tiktok facebook telegram whatsapp whatsappgroep discord youtube google marktplaats tinder grindr onlyfans
twitter signal messenger netflix playstation xbox mbo hbo vmbo havo vwo wmo uwv ind coa
";

/// English words that stand with a capital in the middle of a sentence, and those that begin many.
const ENGLISH: &str = "
i i'm i've i'll i'd he she it they we you my his her their our the a an and but so because when where what who how
why if then there this that these those yes no not now today yesterday tomorrow please thank thanks hello dear monday
tuesday wednesday thursday friday saturday sunday january february march may june july october dutch english spanish
german french polish romanian bulgarian hungarian turkish arabic ukrainian moroccan christmas easter police
";

/// First names that are hardly ever another word: also known without a capital.
const NAMES: &str = "
aaliyah abdel abdul abdullah achmed adam adriaan ahmed ahmet aisha aïcha albert alejandro aleksandra alessandro alex
alexander alexandra alexandru alice alina amber amina amir amira ana anass anastasia andrei andreea andrea angela
angelique anita anna anne annemarie annemieke annette annie anouk anouar antonio arjan arjen arthur ashley astrid
aya ayla ayoub ayşe ayse badr barbara bart bartek beatriz bernard bianca bilal boris bram brenda brian britt
bruno camila camille carla carlos carmen carolina caroline catarina cees chantal charlotte chris christiaan
christina christine cindy claudia cristina daan dalila damian daniel daniela daniëlle danny david dennis desiree
dewi diana diego dilan dimitar dirk dominique dorota driss dylan edwin eline elif elisa elisabeth ellen elena
emma emily emine emre erik esmee esra esther eva ewa fatih fatima fatiha fatma felix femke floris frank
freek frederik gabriel gabriela gabor georgi gerard gerrit gijs grzegorz guillermo habib hakan halima
hamid hamza hanna hannah hans hasan hassan hatice heleen helena hendrik henk herman hicham hugo hülya ibrahim
ilse imane imran ines inge ingrid ioana irina iris isa isabel isabella ismail ivan ivo jaap jaimy jakub jamal james
janneke jantine jasmijn jason jasper javier jayden jelle jennifer jeroen jesse jessica jim joanna joao johan johanna
johannes john jolanda jonas joost jordy jorge joris jose josé joyce juan judith julia julian julie jurre justin
karim karin karina karlijn katarzyna kees kelly kemal kenan kenneth kenza kevin khadija khalid kim klaas koen kofi
krisztina krzysztof lars laila laura laszlo laurens lea leila lena leon leonie lieke lieselot linda lisa liselotte
lorena lotte louis luca lucas lucia luis luisa luuk lydia maaike maarten magda magdalena mahmoud malik manon manuel
marcel marco margriet maria mariam marian marianne marieke marijke marina mario marisol marjan marjolein marloes
marta martijn martin martine maryam mateusz matthijs maud maurice mehmet melanie melissa melvin merel meryem michael
michaela michal michel michelle mihai mike mila milan milou miriam mirjam mirela mohamed mohammed monica monika
monique mostafa mourad murat mustafa nabil nadia najat naomi natalia natasha nathalie nicole niels nienke nikola
nikolay nina noah noa nora noortje nuria oksana olena olga oliver omar oscar osman pablo patricia patrick paul paula
paulo pedro petra philip pieter piotr pim priscilla quinten rachel rachid radu rafael rania raquel rayan rebecca
remco renske ricardo richard rick rob robert roberto robin roderick roel romy rosa rosanne ruben rubén rutger ruud
ryan sabine sabrina saïd salima salma samantha samir samira sandra sanne santiago sara sarah saskia sebastian
selim selma sergej sergio sharon shirley silvia simon simone sjoerd soraya sofia sofie stefan stefania stephanie
steven stijn sven svetlana sylvia tamara tanja tatiana teun thijs thomas tim timo tobias tomasz tom tugba
valentina vanessa vera veronica victor victoria viktor vincent viorica wendy wesley willem wilma wouter xander yara
yasemin yasin yasmin yasmina youssef yusuf yvette yvonne zeynep zoltan zsofia
";

/// Words between the parts of a surname.
const PARTICLES: &str = "van de der den ten ter te el al bin ben abu la le di da dos del het 't op";

/// Words that follow somebody's name more often than anything else.
const VERBS: &str = "
is was heeft had wordt werd zit zat woont woonde werkt werkte zegt zei slaat sloeg moet moest wil wilde kan kon mag
doet deed gaat ging komt kwam krijgt kreeg vertelt vertelde stuurt stuurde belt belde dwingt dwong schreeuwt huilt
bedreigt bedreigde en heet vraagt vroeg
";

/// After these words a name is said.
const NAMING: &str = "heet heette heten genaamd noemen noemt";
/// These words after [`NAMING`] are no name.
const NOT_NAMED: &str = "
niet hij zij ze het dat dit de een ik jij je u wij we jullie nu eigenlijk volgens mij zo hoe wat wie ook nog dus
water weer hem haar mijn zijn hun zich toch maar en of anders
";

/// Endings of the names of streets.
pub(super) const STREETS: [&str; 16] = [
    "straat",
    "laan",
    "plein",
    "gracht",
    "kade",
    "singel",
    "steeg",
    "dreef",
    "plantsoen",
    "weg",
    "dijk",
    "hof",
    "pad",
    "park",
    "wal",
    "markt",
];

/// Endings of addresses on the net.
pub(super) const DOMAINS: [&str; 18] = [
    "nl", "com", "be", "net", "org", "eu", "de", "me", "to", "io", "app", "link", "info", "online", "site",
    "tv", "gg", "xyz",
];

fn holds(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|one| one == word)
}

/// Whether a word is plain also when it begins with a capital.
pub(super) fn is_plain(word: &str) -> bool {
    holds(PLAIN, word) || holds(ENGLISH, word)
}

/// Whether a word is a first name, also without a capital.
pub(super) fn is_name(word: &str) -> bool {
    holds(NAMES, word)
}

pub(super) fn is_particle(word: &str) -> bool {
    holds(PARTICLES, word)
}

pub(super) fn is_verb(word: &str) -> bool {
    holds(VERBS, word)
}

pub(super) fn names_what_follows(word: &str) -> bool {
    holds(NAMING, word)
}

pub(super) fn is_not_named(word: &str) -> bool {
    holds(NOT_NAMED, word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_word_is_plain_and_a_name() {
        let plain: BTreeSet<&str> =
            PLAIN.split_ascii_whitespace().chain(ENGLISH.split_ascii_whitespace()).collect();
        let names: BTreeSet<&str> = NAMES.split_ascii_whitespace().collect();
        let both: Vec<_> = plain.intersection(&names).collect();
        assert!(both.is_empty(), "{both:?}");
        assert!(names.len() > 400 && plain.len() > 500, "{} {}", names.len(), plain.len());
        assert!(plain.iter().chain(&names).all(|word| word.to_lowercase() == **word));
    }
}
