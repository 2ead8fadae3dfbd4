//! The lists, and reading codes that are written in them.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use sha2::{Digest, Sha256};

use super::*;
use crate::{ReturnCode, contains_code};

/// The letters of each list.
const LETTERS: [(&str, &str); 12] = [
    ("nl", "abcdefghijklmnopqrstuvwxyz"),
    ("en", "abcdefghijklmnopqrstuvwxyz"),
    ("es", "abcdefghijklmnopqrstuvwxyzáéíóúüñ"),
    ("pt", "abcdefghijklmnopqrstuvwxyzáâãàçéêíóôõú"),
    ("ro", "abcdefghijklmnopqrstuvwxyzăâîșț"),
    ("bg", "абвгдежзийклмнопрстуфхцчшщъьюя"),
    ("pl", "abcdefghijklmnopqrstuvwxyząćęłńóśźż"),
    ("hu", "abcdefghijklmnopqrstuvwxyzáéíóöőúüű"),
    ("tr", "abcçdefgğhıijklmnoöprsştuüvyz"),
    ("ar", "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"),
    ("uk", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
    ("fr", "abcdefghijklmnopqrstuvwxyzàâçéèêëîïôœùûü"),
];

/// Lists are frozen: what is written down must stay readable.
const FROZEN: [(&str, &str); 12] = [
    ("nl", "99906a33983eb70a"),
    ("en", "a605861020459deb"),
    ("es", "4b818887e85b770e"),
    ("pt", "d2a26e02ca1571b3"),
    ("ro", "e7a53802600a9c60"),
    ("bg", "2fb3fec31414ed07"),
    ("pl", "51ae65441300377f"),
    ("hu", "300af2066188f320"),
    ("tr", "ee2e4b35cb866a14"),
    ("ar", "f86d00a0b6760ab3"),
    ("uk", "396ca7c6820ad238"),
    ("fr", "ef49b44a8d94f46c"),
];

/// What must not come up, for whoever has to read it aloud: bodies, sex, drugs, violence, religion, police, money,
/// nationality, disease. Folded; a word that only begins so counts too where a star stands.
const FORBIDDEN: [(&str, &str); 12] = [
    (
        "nl",
        "seks* sex* borst borsten billen kont* lul* pik kut* hoer* slet* snol* poes naakt bloot condoom drug* wiet joint coke \
         heroine bier wijn jenever whisky moord* dood* bloed* pistool geweer mes messen bijl bom bommen oorlog* god \
         goden kerk* moskee* bijbel koran priester imam engel duivel hel politie* agent cel gevang* boef straf* geld* \
         euro* bank banken munt* schuld* turk turks* marokk* pool poolse duits* ziek* kanker griep dokter pil pillen arts* \
         paspoort visum verblijf* pooier* klant* dik eikel doos zak",
    ),
    (
        "en",
        "sex* breast* butt butts buttock* ass arse dick* cock* pussy* slut* whore* hook* nude naked condom drug* weed joint coke \
         heroin beer wine vodka whisky gin murder* kill* dead* death* blood* gun* pistol rifle knife* axe bomb* war \
         warrior god gods church* mosque* bible koran priest* imam angel* devil* hell police* cop cell prison* jail* \
         money* euro* bank banks coin* debt* turk* russia* polish* german* french* sick* cancer* fever* doctor* pill \
         pills passport visa pimp* client* beaver screw blow rubber fat",
    ),
    (
        "es",
        "sexo* seno* pecho* culo* polla pene puta* zorra desnud* condon* droga* porro coca heroina cerveza vino ron \
         matar muert* sangre* pistola fusil cuchillo hacha bomba* guerra* dios* iglesia* mezquita* biblia coran cura \
         angel* diablo infierno policia* carcel* preso dinero* euro* banco* moneda* deuda* turco* ruso* polac* aleman* \
         frances* enferm* cancer fiebre medico pildora pasaporte visado chulo* cliente* concha coger gordo",
    ),
    (
        "pt",
        "sexo* seio* peito* cu bunda* pau pica puta* nu nua nudez preservat* droga* charro coca heroina cerveja vinho \
         matar mort* sangue* pistola fuzil faca* machado bomba* guerra* deus* igreja* mesquita* biblia corao padre* \
         anjo* diabo* inferno policia* cadeia* prisao* dinheiro* euro* banco* moeda* divida* turco* russo* polaco* \
         alemao* frances* doent* cancro febre medico pilula passaporte visto chulo* cliente* veado gordo",
    ),
    (
        "ro",
        "sex* san sani fund pula pizda curv* gol goala nud* prezerv* drog* bere vin vinuri tuica vodca omor* moart* \
         mort* sange* pistol* pusca cutit* topor bomba* razboi* zeu dumnezeu biseric* moschee* biblie coran preot* \
         inger* drac* iad politie politist* celula inchisoar* bani ban banca* euro* moned* datori* turc turci* rus rusi* neamt* \
         tigan* boal* bolnav* cancer febra medic* pastila pasaport* viza client* peste rahat gras",
    ),
    (
        "bg",
        "секс* гърди* дупе* кур курв* путк* гол голи голо презерв* дрог* бира вино ракия водка убий* смърт* мъртъв* \
         кръв* пистолет* пушка* нож ножове брадва бомба* война* бог богове църк* джамия* библия коран поп свещеник* \
         ангел* дявол* ад полиц* затвор* килия пари пара пари банка* евро* монет* дълг* турчин* турц* руснак* циган* \
         германец* болест* болен* рак треска* лекар* хапче* паспорт* виза клиент* дебел",
    ),
    (
        "pl",
        "seks* piersi* cyck* dup* kutas* chuj* kurw* goly nago* prezerw* narkot* piwo wino wodka zabi* smierc* martw* \
         krew krwi* pistolet* karabin* noz siekiera* bomba* wojn* bog bogowie kosciol* meczet* biblia koran ksiadz* \
         aniol* diabel* pieklo policj* wiezien* areszt* pieniadz* bank banki euro* moneta* dlug dlug turek turcy \
         rosjan* niemiec* cygan* choroba* chory* rak goraczka* lekarz* tabletka* paszport* wiza klient* alfons* gruby",
    ),
    (
        "hu",
        "szex* mell mellek* segg* fasz* pina* kurva* meztelen* pucer* ovszer* drog* sor sorok bor borok palinka* \
         gyilk* halal* halott* ver verek* pisztoly* puska* kes kesek balta* bomba* haboru* isten* templom* mecset* \
         biblia koran pap papok angyal* ordog* pokol rendor* borton* fogoly penz* bank bankok euro* erme adossag* \
         torok orosz nemet* cigany* beteg* rak laz orvos* pirula* utlevel* vizum* kliens* strici* kover",
    ),
    (
        "tr",
        "seks* meme memeler gogus* kalca* got sik am orospu* ciplak* prezerv* uyustur* esrar bira sarap raki votka \
         oldur* olum* olu kan kanli tabanca* tufek* bicak* balta* bomba* savas* tanri* allah* kilise* cami* incil \
         kuran imam* melek* seytan* cehennem* polis* hapis* hucre para paralar banka* euro* borc* lira* arap* kurt \
         rus ruslar alman* hasta* kanser* ates doktor* hap haplar pasaport* vize musteri* pezevenk* masaj*",
    ),
    (
        "ar",
        "جنس جنسي ثدي نهد طيز زب كس نيك عاهره عري عار واقي مخدر* حشيش خمر نبيذ بيره قتل موت ميت دم دماء مسدس بندقيه \
         سكين فاس قنبله حرب الله رب كنيسه مسجد انجيل قران كاهن امام ملاك شيطان جحيم جهنم شرطه سجن زنزانه مال نقود \
         بنك مصرف يورو عمله دين تركي روسي الماني غجري مرض مريض سرطان حمي طبيب حبه دواء جواز تاشيره زبون قواد سحر \
         كلب خنزير حمار",
    ),
    (
        "uk",
        "секс* груди* дупа* хуй* пизд* курва* повія* голии голи презерв* наркот* пиво вино горілка* вбив* смерть* \
         мертв* кров пістолет* рушниц* ніж сокира* бомба* віина* бог боги церкв* мечет* біблія коран піп священик* \
         ангел* диявол* пекло поліц* тюрм* вязень* гроші* банк банки євро* монет* борг* турок* росіян* німец* циган* \
         хвороб* хвори* рак лікар* таблетк* паспорт* віза клієнт* товстии",
    ),
    (
        "fr",
        "sexe* sein seins cul fesse* bite* chatte* pute* putain* nu nue nus capote* preserv* drogue* joint coke \
         heroine biere vin vins rhum tuer mort* sang sangs pistolet* fusil* couteau* hache* bombe* guerre* dieu* \
         eglise* mosquee* bible coran pretre* imam ange anges diable* enfer police* flic* prison* cellule* argent \
         euro* banque* monnaie* dette* turc turcs russe* polonais* allemand* malad* cancer* fievre* medecin* pilule* \
         passeport* visa client* maquereau* gland gros",
    ),
];

fn of(language: &str) -> &'static WordList {
    WordList::of(language).unwrap()
}

fn code(seed: u64) -> ReturnCode {
    ReturnCode::random(&mut ChaCha20Rng::seed_from_u64(seed))
}

fn written(code: &ReturnCode, list: &WordList, between: &str) -> String {
    code.words(list).each_ref().map(|word| word.to_string()).join(between)
}

#[test]
fn each_list_has_1024_words_of_three_to_nine_letters_of_its_script() {
    for (language, letters) in LETTERS {
        let list = of(language);
        assert_eq!((list.words.len(), list.folded.len()), (LIST_LENGTH, LIST_LENGTH), "{language}");
        for word in &list.words {
            assert!(word.chars().all(|letter| letters.contains(letter)), "{word} in {language}");
            assert!((3..=9).contains(&fold(word).chars().count()), "{word} in {language}");
        }
    }
    assert_eq!(WordList::all().len(), LETTERS.len());
    assert!(WordList::of("xx").is_none());
}

/// No two words of a list are equal after folding, and none becomes another by one letter that is wrong, missing or
/// too many.
#[test]
fn no_two_words_of_a_list_are_nearly_the_same() {
    for list in WordList::all() {
        let mut seen: BTreeMap<Vec<Option<char>>, &str> = BTreeMap::new();
        let words: BTreeSet<&str> = list.folded.iter().map(|(word, _)| word.as_str()).collect();
        assert_eq!(words.len(), LIST_LENGTH, "{}", list.language);
        for word in words.iter().copied() {
            let letters: Vec<char> = word.chars().collect();
            for place in 0..letters.len() {
                let mut open: Vec<Option<char>> = letters.iter().copied().map(Some).collect();
                open[place] = None;
                if let Some(other) = seen.insert(open, word) {
                    panic!("{word} and {other} in {}", list.language);
                }
                let without: String = letters
                    .iter()
                    .enumerate()
                    .filter(|(at, _)| *at != place)
                    .map(|(_, letter)| letter)
                    .collect();
                assert!(!words.contains(without.as_str()), "{word} and {without} in {}", list.language);
            }
        }
    }
}

#[test]
fn no_word_is_one_that_nobody_should_have_to_read_aloud() {
    for (language, forbidden) in FORBIDDEN {
        for stem in forbidden.split_whitespace() {
            let (stem, is_prefix) = stem.strip_suffix('*').map_or((stem, false), |stem| (stem, true));
            let stem = fold(stem);
            let found = of(language)
                .folded
                .iter()
                .find(|(word, _)| if is_prefix { word.starts_with(stem.as_str()) } else { *word == *stem });
            assert_eq!(found, None, "{} in {language}", *stem);
        }
    }
}

#[test]
fn the_lists_are_those_in_which_codes_were_written_down() {
    for (language, frozen) in FROZEN {
        let all = of(language).words.join("\n");
        let hash = data_encoding::HEXLOWER.encode(&Sha256::digest(all.as_bytes()));
        assert_eq!(hash.get(..16), Some(frozen), "{language}");
    }
}

#[test]
fn of_wrong_words_that_stand_in_the_list_31_of_1023_slip_through_the_check() {
    let list = of("nl");
    let code = code(1);
    let right = code.words(list).each_ref().map(|word| word.to_string());
    for place in [0, 4, COUNT - 1] {
        let read = list.words.iter().map(|wrong| {
            let mut typed = right.clone();
            typed[place] = (*wrong).to_owned();
            ReturnCode::parse(&typed.join(" "))
        });
        let (slipped, caught): (Vec<_>, Vec<_>) = read.partition(Result::is_ok);
        assert_eq!((slipped.len(), caught.len()), (1 + 31, 992));
        assert!(caught.into_iter().all(|read| read.err() == Some(CodeProblem::Typo)));
    }
}

#[test]
fn too_few_or_too_many_words_are_counted() {
    let words = written(&code(2), of("fr"), " ");
    let short = words.rsplit_once(' ').unwrap().0;
    assert_eq!(ReturnCode::parse(short).err(), Some(CodeProblem::Words { found: 9 }));
    let long = format!("{words} soleil lune");
    assert!(matches!(
        ReturnCode::parse(&long).err(),
        Some(CodeProblem::Words { found: 12 } | CodeProblem::Word { .. })
    ));
}

#[test]
fn numbers_before_the_words_do_not_count() {
    for list in WordList::all() {
        let code = code(3);
        let numbered: Vec<String> =
            code.words(list).iter().zip(1..).map(|(word, number)| format!("{number}. {}", **word)).collect();
        assert_eq!(ReturnCode::parse(&numbered.join("\n")).unwrap().show(), code.show());
    }
}

#[test]
fn characters_with_a_mistake_are_not_taken_for_words() {
    assert_eq!(ReturnCode::parse("7KQ4M-2").err(), Some(CodeProblem::Length { found: 6 }));
    assert_eq!(ReturnCode::parse("7KQ4M 2é").err(), Some(CodeProblem::Character { position: 7 }));
    assert_eq!(ReturnCode::parse("1LAMP-7KQ4M-2").err(), Some(CodeProblem::Length { found: 11 }));
}

#[test]
fn a_code_in_a_message_is_seen() {
    for seed in 0..20 {
        let code = code(seed);
        let shown = code.show();
        let forms = [
            shown.to_string(),
            shown.replace('-', " "),
            shown.replace('-', ""),
            shown.replace('-', "\n").to_lowercase(),
            shown.replace('-', " - "),
        ];
        for form in forms.iter().filter(|form| form.chars().any(char::is_numeric)) {
            assert!(contains_code(form), "{form}");
            assert!(
                contains_code(&format!("Hoi, mijn code is {form}. Kun je me bellen op 0612345678?")),
                "{form}"
            );
        }
        for list in WordList::all() {
            assert!(contains_code(&format!("Het zijn: {}!", written(&code, list, ", "))));
            assert!(contains_code(&written(&code, list, "\n").to_uppercase()));
        }
    }
}

#[test]
fn an_ordinary_message_is_no_code() {
    for text in [
        "",
        "Ik wil graag praten met iemand. Ik woon in een kamer boven een winkel en weet niet wat ik moet doen.",
        "Graag terug bellen straks, fiets staat buiten, kamer boven, adres volgt later vandaag",
        "HELP MIJN VROUW GRAAG TERUG BELLEN VANAF ACHT UUR OP 06 12345678 OF 010 1234567",
        "NL91 ABNA 0417 1640 00 en 4111 1111 1111 1111",
        "appel peer citroen mango framboos wortel spinazie bloemkool",
        "00000 00000 00000 00000 keer",
    ] {
        // Twenty zeros do pass the check, and are a code that can be shown.
        assert_eq!(contains_code(text), text.starts_with("00000"), "{text}");
    }
}

#[test]
fn five_letter_words_that_pass_the_check_are_no_code() {
    let code = (0..20_000).map(code).find(|code| !code.show().chars().any(char::is_numeric)).unwrap();
    assert!(contains_code(&code.show()), "as we show it");
    assert!(!contains_code(&code.show().replace('-', " ").to_lowercase()), "as a sentence could be");
}

proptest! {
    #[test]
    fn a_code_comes_back_from_words_in_every_language(
        seed: u64,
        place in 0..12usize,
        between in "[ ,.;\n\t\u{a0}\u{200f}\u{2013}]{1,3}",
        upper: bool,
        plain: bool,
    ) {
        let (code, list) = (code(seed), &WordList::all()[place]);
        let mut typed = written(&code, list, &between);
        if upper {
            typed = typed.to_uppercase();
        }
        if plain {
            typed = typed.split(|letter: char| !letter.is_alphabetic()).map(|word| fold(word).to_string()).collect::<Vec<_>>().join(" ");
        }
        prop_assert_eq!(ReturnCode::parse(&typed).unwrap().show(), code.show());
    }

    #[test]
    fn a_word_that_stands_in_no_list_is_pointed_at(seed: u64, list in 0..12usize, place in 0..COUNT) {
        let mut typed = code(seed).words(&WordList::all()[list]).each_ref().map(|word| word.to_string());
        typed[place] = "xqzxq".to_owned();
        prop_assert_eq!(
            ReturnCode::parse(&typed.join(" ")).err(),
            Some(CodeProblem::Word { position: place + 1 })
        );
    }

    #[test]
    fn no_text_upsets_the_detector(text in "\\PC*") {
        let _ = contains_code(&text);
        let _ = ReturnCode::parse(&text);
    }
}
