//! Every invented word of the demo. Nobody in it exists, nor do the places, the companies and the partners.

pub mod front;
mod needs;
pub mod signs;
mod talks;
mod ties;
mod work;

pub use talks::{Line, TALKS, Talk};
pub use work::{APPLICATIONS, CHECKED, COMPLAINT, EMPLOYERS, WHY, WORK_PLANS};

use casework::model::{Category, ChoiceKind, Domain, GoalKind, SlotCode, Theme, Way};
use outreach::model::{ChannelKind, Reason};
use people::Role;
use referral::model::{OutcomeCode, Partner};

/// Name of the organisation.
pub const ORGANISATION: &str = "Stichting De Luwe Kade in Zandermeer";

/// What somebody comes with. Each has enough words for a handful of files.
pub struct Subject {
    /// First messages.
    pub openings: &'static [&'static str],
    /// What was said after that: by a worker, then by the person.
    pub exchanges: &'static [(&'static str, &'static str)],
    /// First needs: roof, food, money, safety, how it feels, one person to trust.
    pub needs: &'static [[&'static str; 6]],
    /// What the person wants.
    pub choices: &'static [(ChoiceKind, &'static str)],
    /// How the person stays safe.
    pub safety: &'static [&'static str],
    /// What the person works towards, with steps and who takes them.
    pub aims: &'static [Aim],
    /// Life domains that were opened.
    pub cards: &'static [Card],
    /// Lines in the journal: what was said, and what the writer made of it.
    pub notes: &'static [(&'static str, &'static str)],
    /// Looking back: what went better, and what comes next.
    pub reviews: &'static [(&'static str, &'static str)],
    /// Who could join the team.
    pub helper: Helper,
    /// A referral.
    pub letter: Letter,
}

/// What somebody works towards.
pub struct Aim {
    /// Which kind.
    pub kind: GoalKind,
    /// In the person's words.
    pub text: &'static str,
    /// Steps, each with who takes it.
    pub steps: &'static [(&'static str, &'static str)],
}

/// A life domain: situation, wish, what makes it hard, next step, who helps.
pub struct Card {
    /// Which.
    pub domain: Domain,
    /// The five texts.
    pub texts: [&'static str; 5],
}

/// Somebody who could join the team.
pub struct Helper {
    /// As what.
    pub slot: SlotCode,
    /// Why, for the client to read.
    pub reason: &'static str,
    /// What they write down.
    pub notes: &'static [&'static str],
    /// Themes of a protected note.
    pub themes: &'static [Theme],
}

/// A referral.
pub struct Letter {
    /// Kind of partner.
    pub partner: Partner,
    /// Its name.
    pub name: &'static str,
    /// What the client wants to reach.
    pub goal: &'static str,
    /// What the partner reads.
    pub text: &'static str,
    /// What came of it: whether it helped, in the client's words, and how the client was treated.
    pub outcomes: &'static [(OutcomeCode, &'static str, &'static str)],
}

/// The subjects, in turn.
pub const SUBJECTS: [&Subject; 6] =
    [&needs::ROOF, &ties::SAFER, &needs::MONEY, &ties::ALONE, &needs::WORK, &ties::TOLD];

/// Halves of words that nobody has heard before, for passphrases.
pub const FIRST_HALVES: [&str; 20] = [
    "zeep", "wolk", "kurk", "mos", "thee", "krent", "riet", "stoep", "mist", "vlas", "tuin", "pluis", "gort",
    "knoop", "haver", "veen", "duin", "spijs", "kiezel", "regen",
];
/// The other halves.
pub const SECOND_HALVES: [&str; 20] = [
    "ladder", "kikker", "molen", "trom", "lepel", "beker", "fluit", "sloep", "dakje", "koets", "harp",
    "egel", "trui", "wekker", "mand", "klomp", "lamp", "sok", "toren", "vlieger",
];

/// Where outreach is done.
pub const CHANNELS: [(ChannelKind, &str); 8] = [
    (ChannelKind::ChatSite, "Avondchat"),
    (ChannelKind::DatingApp, "Vonk-app"),
    (ChannelKind::AdvertisementSite, "Kleine Advertenties"),
    (ChannelKind::ChatSite, "Havenbabbel"),
    (ChannelKind::Street, "Stationsplein"),
    (ChannelKind::Forum, "Pleinforum"),
    (ChannelKind::DatingApp, "Dichtbij-app"),
    (ChannelKind::Event, "Zomeravond aan de kade"),
];

/// Halves of names on a site.
pub const HANDLES: [&str; 18] = [
    "zeeglas",
    "noorderzon",
    "kersenpit",
    "blauwegolf",
    "nachtboot",
    "stille_wim",
    "maanhaas",
    "zilt",
    "kompas",
    "roodborst",
    "duinpan",
    "vuurvlieg",
    "zomerjas",
    "losse_veter",
    "regenboei",
    "halvemaan",
    "kadekat",
    "wilde_tijm",
];

/// Reasons to say hello, as they come.
pub const REASONS: [Reason; 6] = [
    Reason::InfoRound,
    Reason::QuickDate,
    Reason::TiredOrHurried,
    Reason::PlaceToStay,
    Reason::InfoRound,
    Reason::Other,
];

/// What a duo made of somebody, for a few days.
pub const GUESSES: [&str; 5] = [
    "Leek moe. Vroeg twee keer hoe laat wij stoppen.",
    "Schrijft kort en snel. Misschien kijkt er iemand mee.",
    "Zoekt misschien een slaapplek voor deze week.",
    "Is nieuw op de site en vraagt wat gewoon is.",
    "Lijkt vooral een praatje te willen.",
];

/// One line about how a conversation began elsewhere.
pub const SUMMARIES: [&str; 5] = [
    "Schreef terug en wil graag verder praten, maar niet op de site.",
    "Vroeg wie wij zijn en wat het kost. Het kost niets. Praat morgen verder.",
    "Wil weten welke hulp er is en wil eerst alleen luisteren.",
    "Heeft een vraag over geld en kan daar met niemand over praten.",
    "Vindt het fijn dat iemand vraagt hoe het gaat. Komt terug met een code.",
];

/// What was said after a visit, and what the duo made of it.
pub const AFTER_VISIT: [(&str, &str); 4] = [
    (
        "Wij dronken thee. Wil graag een vaste begeleider en spreekt liever overdag af.",
        "Leek opgelucht na het gesprek.",
    ),
    ("Heeft eten in huis en voelt zich veilig. Wij bellen donderdag.", ""),
    ("Wil eerst rust. Wij komen alleen terug als daar om gevraagd wordt.", "Was moe, maar wilde wel praten."),
    (
        "Wij liepen een rondje langs het water. Gaat nadenken over wat nodig is.",
        "Praat makkelijker buiten dan binnen.",
    ),
];

/// Places of a visit.
pub const PLACES: [&str; 4] = [
    "Buurthuis De Schelp, zaal achterin",
    "Bankje bij de haven, aan de kant van het water",
    "Thuis; twee keer kort bellen",
    "Café Het Anker, tafel bij het raam",
];

/// How to reach somebody safely: by which way, when, and what to say to somebody else.
pub const SAFE_CONTACT: [(Way, &str, &str); 5] = [
    (Way::WeCall, "Op werkdagen tussen 10 en 12 uur", "Zeg dat het over de bibliotheek gaat."),
    (Way::Message, "Alleen 's middags, niet in het weekend", "Hang op en stuur niets."),
    (Way::WeCall, "Altijd, maar geen voicemail inspreken", "Zeg dat je verkeerd verbonden bent."),
    (
        Way::WeCall,
        "Maandag en woensdag na 14 uur",
        "Vraag of ik later terugbel. Zeg niet waarvandaan je belt.",
    ),
    (Way::Conversation, "Wanneer jullie willen; ik lees het 's avonds", "Er neemt niemand anders op."),
];

/// How somebody wants to be met: called, what helps, what does not.
pub const IN_CONTACT: [(&str, &str, &str); 5] = [
    ("Zeg maar je.", "Rustig praten en één vraag tegelijk.", "Als iemand door mij heen praat."),
    ("Noem mij Robin.", "Even wandelen tijdens het gesprek.", "Lange formulieren."),
    ("Mijn voornaam is genoeg.", "Weten hoe lang het duurt.", "Onverwacht bellen."),
    ("Noem mij Sky.", "Thee, en tijd om na te denken.", "Steeds een ander gezicht."),
    ("Zeg gerust u, dat vind ik netjes.", "Eerlijk zeggen wat niet kan.", "Medelijden."),
];

/// The end of a first talk.
pub const AGREED: [&str; 4] = [
    "Afgesproken. Tot dan!",
    "Dat doen we. Komt het toch niet uit, dan schrijf je maar.",
    "Goed. Ik ben er, en je zit nergens aan vast.",
    "Mooi. Tot gauw.",
];

/// What follows on "how are you?" from us.
pub const CHECK_INS: [&str; 5] = [
    "Hoi, hoe gaat het met je? Je hoeft niet te antwoorden, het mag.",
    "Even een berichtje van ons. Hoe is het?",
    "We dachten aan je. Alles rustig daar?",
    "Hoe was je week? Een woord is genoeg.",
    "Hoi! Is er iets waar je over wilt praten?",
];

/// What comes back.
pub const CHECK_IN_ANSWERS: [&str; 6] = [
    "Goed! Druk met de cursus, maar leuk druk.",
    "Gaat wel. Slecht geslapen, verder rustig.",
    "Fijn dat jullie vragen. Het gaat beter dan in het voorjaar.",
    "Een beetje vol in mijn hoofd. Mag ik vrijdag bellen?",
    "Prima. Ik heb zondag bij mijn zus gegeten.",
    "Op en neer. Vandaag op.",
];

/// What is said in a conversation that goes on: by us, then by the person.
pub const GOING_ON: [(&str, &str); 6] = [
    ("Is het gelukt met de afspraak van gisteren?", "Ja, ik ben gegaan. Het viel mee."),
    ("Zullen we volgende week weer wandelen?", "Graag. Dinsdag kan ik."),
    ("Ik heb het formulier klaargelegd. Neem je tijd.", "Dank je. Ik kom het donderdag halen."),
    ("Hoe was het weekend?", "Rustig. Ik heb gekookt voor twee."),
    ("Wil je dat ik de volgende keer meega?", "Nee, deze keer probeer ik het alleen."),
    ("Ik ben er tot vijf uur, mocht je willen bellen.", "Fijn om te weten. Nu gaat het."),
];

/// Words at a step from one phase to another.
pub const PHASE_WORDS: [&str; 5] = [
    "We hebben een plan",
    "Minder, op mijn manier",
    "Klaar ermee, denk ik",
    "Ik red mij, maar blijf even in de buurt",
    "Tijd voor rust",
];

/// A last word.
pub const LAST_WORDS: [&str; 4] = [
    "Dank voor het luisteren. Ik weet jullie te vinden.",
    "Het is goed zo. Ik ga het zelf doen.",
    "",
    "Mooi geweest. De code bewaar ik.",
];

/// What somebody may know: to whom, what, what for.
pub const CONSENTS: [(&str, Category, &str); 6] = [
    ("De huisarts", Category::FirstNeeds, "Zodat ik niet alles opnieuw hoef te vertellen."),
    ("Mijn zus", Category::Goals, "Zij denkt met mij mee."),
    ("Wijkteam Zandermeer-Oost", Category::Goals, "Voor de aanvraag van een fiets."),
    ("De taaldocent", Category::Goals, "Zodat de lessen bij mijn plan passen."),
    ("Mijn buurman", Category::Contact, "Hij mag weten dat er iemand belt."),
    ("Wijkteam Zandermeer-Oost", Category::FirstNeeds, "Voor het voedselpakket."),
];

/// The client's own words beside a note.
pub const BESIDE: [&str; 3] =
    ["Dit klopt, maar het was op woensdag.", "Ik was niet boos. Ik was moe.", "Hier ben ik trots op."];

/// What the client keeps about money, for no other eyes.
pub const MONEY: [&str; 2] = [
    "In: 2 vaste klanten en de markt. Uit: kamer, telefoon, eten. Nog open: de boete in drie delen.",
    "Elke vrijdag iets in de pot voor de borg. Nog vier weken.",
];

/// Themes for the meeting: from whom, title, text.
pub const THEMES: [(Role, &str, &str); 6] = [
    (
        Role::CaseManager,
        "Wachten op een kamer",
        "Wie een tijdelijke plek zoekt, wacht nu bijna een half jaar. Kan de gemeente een paar kamers vrijhouden?",
    ),
    (
        Role::OutreachWorker,
        "Regels van sites",
        "Twee sites laten ons sinds kort niet meer toe. Wie kan met hen praten over een vast profiel?",
    ),
    (
        Role::TeamLead,
        "Nachtopvang",
        "De nachtopvang vraagt om een adres. Voor mensen zonder adres werkt dat niet.",
    ),
    (
        Role::CaseManager,
        "Snel bij de tandarts",
        "Met pijn kun je niet werken en niet slapen. Een vaste plek per week zou veel schelen.",
    ),
    (
        Role::OutreachWorker,
        "Warme plek in de avond",
        "Rond het station is na negen uur niets meer open. Een inloop tot elf uur helpt.",
    ),
    (
        Role::CaseManager,
        "Brieven in gewone taal",
        "Brieven over schulden zijn zo moeilijk dat mensen ze niet openmaken.",
    ),
];

/// Why the team lead opened a file that is led by somebody else.
pub const GLASS_REASON: &str =
    "De vaste begeleider is ziek en de cliënt belde dat er vannacht geen slaapplek is.";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_subject_has_words_for_everything() {
        for subject in SUBJECTS {
            let lengths = [
                subject.openings.len(),
                subject.exchanges.len(),
                subject.needs.len(),
                subject.choices.len(),
                subject.safety.len(),
                subject.aims.len(),
                subject.cards.len(),
                subject.notes.len(),
                subject.reviews.len(),
                subject.helper.notes.len(),
                subject.letter.outcomes.len(),
            ];
            assert!(lengths.iter().all(|length| *length > 0), "{:?}: {lengths:?}", subject.openings.first());
        }
    }

    #[test]
    fn every_conversation_begins_with_the_person() {
        assert!(TALKS.iter().all(|talk| matches!(talk.lines.first(), Some(Line::They(_)))));
    }

    #[test]
    fn themes_point_to_nobody() {
        for (_, title, text) in THEMES {
            assert!(forum::model::Wording::new(title.to_owned(), text.to_owned()).is_ok(), "{title}");
        }
    }
}
