//! The words that we begin with (NFR-08): no police, no clinic, no pity, no label, no promise that nobody can keep. A team
//! makes the lists its own, for the community decides with us.

use super::{WordRule, abroad};

pub(super) const POLICE: &str = "klinkt als de politie; wij zijn geen overheid";
const CLINIC: &str = "klinkt als een kliniek; we praten met iemand, niet over een geval";
pub(super) const LABEL: &str = "plakt een etiket; zeg wat er gebeurt, niet wie iemand is";
const PITY: &str = "medelijden maakt iemand klein";
const PRESSURE: &str = "legt druk op iemand om te vertellen of om sterk te zijn";
pub(super) const PROMISE: &str = "kunnen we niet waarmaken: een toestel of netwerk laat altijd sporen na";

const DUTCH: [(&str, &str, &str); 44] = [
    ("verdacht*", "laat het weg", POLICE),
    ("verhoor*", "gesprek", POLICE),
    ("ondervrag*", "vragen", POLICE),
    ("dader*", "degene die dat deed", POLICE),
    ("opsporing*", "laat het weg", POLICE),
    ("overtreding*", "laat het weg", POLICE),
    ("illegaal", "zonder papieren", POLICE),
    ("illegale*", "zonder papieren", POLICE),
    ("bewijs leveren", "vertellen wat je wilt", POLICE),
    ("patiënt*", "jij, of de schuilnaam", CLINIC),
    ("cliënt", "jij", CLINIC),
    ("cliënten", "mensen", CLINIC),
    ("diagnos*", "wat jij merkt", CLINIC),
    ("behandelplan*", "wat we afspraken", CLINIC),
    ("intake*", "eerste gesprek", CLINIC),
    ("hulpvraag", "wat je wilt", CLINIC),
    ("problematiek*", "wat er speelt", CLINIC),
    ("casus*", "gesprek", CLINIC),
    ("doelgroep*", "mensen", CLINIC),
    ("zorgmijd*", "wil nu geen hulp", CLINIC),
    ("getraumatiseerd*", "wat je meemaakte", CLINIC),
    ("slachtoffer*", "iemand die iets meemaakte wat niet oké was", LABEL),
    ("prostituee*", "iemand die werkt", LABEL),
    ("prostitué*", "iemand die werkt", LABEL),
    ("jongensprostitu*", "jongens die seks hebben voor geld of iets anders", LABEL),
    ("hoer*", "iemand die werkt", LABEL),
    ("uitgebuit*", "iemand verdient aan jou, of dwingt je", LABEL),
    ("uitstappen", "wat jij anders wilt", LABEL),
    ("uitstapprogramma*", "hulp bij iets anders", LABEL),
    ("misbruikt*", "wat er gebeurde", LABEL),
    ("zielig*", "wat je meemaakt", PITY),
    ("arme jongen*", "laat het weg", PITY),
    ("medelijden", "ik leef met je mee", PITY),
    ("kwetsba*", "zeg wat er moeilijk is", PITY),
    ("hulpeloos", "het is nu veel", PITY),
    ("redden", "helpen", PITY),
    ("wees sterk", "het mag ook even niet gaan", PRESSURE),
    ("wees een man", "laat het weg", PRESSURE),
    ("je moet praten", "je mag praten, als je wilt", PRESSURE),
    ("schaam je niet", "veel mensen vinden dit lastig om te zeggen", PRESSURE),
    ("anoniem*", "zonder naam", PROMISE),
    ("niemand komt erachter", "wij vertellen het niet door; dit zijn de grenzen", PROMISE),
    ("honderd procent veilig", "zo veilig als wij het kunnen maken", PROMISE),
    ("beloof*", "zeg wat je doet, en wanneer", PROMISE),
];

const POLICE_EN: &str = "sounds like the police; we are not the government";
const CLINIC_EN: &str = "sounds like a clinic; we talk with somebody, not about a case";
const LABEL_EN: &str = "puts a label on; say what happens, not who somebody is";
const PITY_EN: &str = "pity makes somebody small";
const PRESSURE_EN: &str = "presses somebody to tell, or to be strong";
const PROMISE_EN: &str = "we cannot keep it: a device or network always leaves traces";

const ENGLISH: [(&str, &str, &str); 29] = [
    ("suspect*", "leave it out", POLICE_EN),
    ("interrogat*", "talk", POLICE_EN),
    ("perpetrator*", "who did that", POLICE_EN),
    ("offender*", "who did that", POLICE_EN),
    ("illegal*", "without papers", POLICE_EN),
    ("patient", "you", CLINIC_EN),
    ("patients", "people", CLINIC_EN),
    ("client", "you", CLINIC_EN),
    ("clients", "people", CLINIC_EN),
    ("diagnos*", "what you notice", CLINIC_EN),
    ("intake*", "first talk", CLINIC_EN),
    ("treatment plan", "what we agreed", CLINIC_EN),
    ("target group*", "people", CLINIC_EN),
    ("traumati*", "what you went through", CLINIC_EN),
    ("victim*", "somebody to whom something happened that was not okay", LABEL_EN),
    ("prostitut*", "somebody who works", LABEL_EN),
    ("whore*", "somebody who works", LABEL_EN),
    ("exploited", "somebody earns from you, or makes you", LABEL_EN),
    ("abused", "what happened", LABEL_EN),
    ("poor thing*", "leave it out", PITY_EN),
    ("pity*", "I feel for you", PITY_EN),
    ("vulnerable", "say what is hard", PITY_EN),
    ("rescue*", "help", PITY_EN),
    ("be strong", "it is fine if it does not go well", PRESSURE_EN),
    ("man up", "leave it out", PRESSURE_EN),
    ("you must talk", "you can talk, if you want", PRESSURE_EN),
    ("anonym*", "without a name", PROMISE_EN),
    ("nobody will find out", "we do not pass it on; these are the limits", PROMISE_EN),
    ("promise*", "say what you do, and when", PROMISE_EN),
];

/// Words that have no place in the name of a place or an event: whoever reads over a shoulder knows what it is about.
pub const TELLING: [&str; 22] = [
    "seks*",
    "sex*",
    "prostitu*",
    "escort*",
    "bordeel*",
    "brothel*",
    "hiv*",
    "soa*",
    "sti",
    "aids",
    "verslaaf*",
    "verslav*",
    "addict*",
    "drugs*",
    "mensenhandel*",
    "traffick*",
    "uitbuiting*",
    "exploit*",
    "slachtoffer*",
    "victim*",
    "politie*",
    "pmw",
];

/// The languages that have a list of their own from the beginning: a long one for Dutch and English, a short one for the
/// others.
pub const LANGUAGES: [&str; 12] = ["nl", "en", "es", "pt", "ro", "bg", "pl", "hu", "tr", "ar", "uk", "fr"];

/// The words that we begin with in a language; none where we know none.
pub fn first_words(language: &str) -> Vec<WordRule> {
    let words: &[(&str, &str, &str)] = match language {
        "nl" => &DUTCH,
        "en" => &ENGLISH,
        _ => abroad::words(language),
    };
    let rule = |(word, instead, why): &(&str, &str, &str)| WordRule {
        word: (*word).to_owned(),
        instead: (*instead).to_owned(),
        why: (*why).to_owned(),
    };
    words.iter().map(rule).collect()
}
