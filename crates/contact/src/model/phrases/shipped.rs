//! The texts that come with Luwte. They are an offer: none may be used before two workers of the team read it, and it
//! belongs before the people for whom it is meant (SAF-04).

use super::Occasion;
use super::tongues::in_other_languages;
use std::sync::LazyLock;
use store::Id;

/// A text that came with Luwte.
#[derive(Debug, Clone)]
pub struct Shipped {
    /// Its number, for ever.
    pub number: u8,
    /// When it fits.
    pub occasion: Occasion,
    /// Code of its language.
    pub language: &'static str,
    /// The text.
    pub text: &'static str,
    /// The number of the Dutch text that it says in another language.
    pub meant: Option<u8>,
}

impl Shipped {
    /// The id by which pages name it before somebody signed it: no record has one so small.
    pub fn id(&self) -> Id {
        let mut bytes = [0; 16];
        if let Some(last) = bytes.last_mut() {
            *last = self.number;
        }
        Id::from_bytes(bytes)
    }

    /// The Dutch text that it says in another language.
    pub fn in_dutch(&self) -> Option<&'static str> {
        let meant = self.meant?;
        SHIPPED.iter().find(|other| other.number == meant).map(|dutch| dutch.text)
    }
}

const fn dutch(number: u8, occasion: Occasion, text: &'static str) -> Shipped {
    Shipped { number, occasion, language: "nl", text, meant: None }
}

const fn english(number: u8, meant: u8, occasion: Occasion, text: &'static str) -> Shipped {
    Shipped { number, occasion, language: "en", text, meant: Some(meant) }
}

/// All of them. A number is never used again for another text.
pub static SHIPPED: LazyLock<Vec<Shipped>> =
    LazyLock::new(|| DUTCH_AND_ENGLISH.iter().cloned().chain(in_other_languages()).collect());

static DUTCH_AND_ENGLISH: [Shipped; 38] = [
    dutch(
        1,
        Occasion::First,
        "Hoi, goed dat je ons schreef. Je hoeft hier niets uit te leggen. Begin maar waar jij wilt.",
    ),
    dutch(
        2,
        Occasion::First,
        "Dag, dank je voor je bericht. Ik lees het rustig. Wat zou jou nu het meeste helpen?",
    ),
    dutch(
        3,
        Occasion::First,
        "Dank je dat je dit opschrijft. Wat je vertelt, is niet oké om mee te maken. Jij beslist hoeveel je erover zegt.",
    ),
    dutch(4, Occasion::Listen, "Ik hoor je. Neem rustig de tijd, er is geen haast bij."),
    dutch(5, Occasion::Listen, "Dank je dat je dit met me deelt. Wat is hierin voor jou het belangrijkste?"),
    dutch(
        6,
        Occasion::Listen,
        "Wat vervelend dat het zo liep. Wil je er meer over kwijt, of liever even niet?",
    ),
    dutch(7, Occasion::Fine, "Mooi om te horen dat het goed gaat. Je mag hier altijd schrijven, ook zomaar."),
    dutch(8, Occasion::Fine, "Goed dat het gaat. Ik laat het bij jou. Kan ik iets kleins voor je uitzoeken?"),
    dutch(9, Occasion::Fine, "Ik dacht even aan je. Je hoeft hierop niet te antwoorden."),
    dutch(
        10,
        Occasion::Call,
        "Praten kan ook, als je dat fijner vindt. Jij belt of ik bel, wat jij wilt. Je mag altijd ophangen. Nee is ook een goed antwoord.",
    ),
    dutch(
        11,
        Occasion::Call,
        "Zullen we een keer bellen? Je hoeft geen naam te noemen. Gewoon hier blijven schrijven kan ook.",
    ),
    dutch(12, Occasion::Wait, "Ik zoek dit voor je uit. Je hoort van me zodra ik het weet."),
    dutch(
        13,
        Occasion::Wait,
        "Ik moet hier zo even weg. Wat je schrijft, blijft staan. Een collega of ik leest het daarna.",
    ),
    dutch(
        14,
        Occasion::Cannot,
        "Dit kan ik zelf niet voor je doen. Ik weet wel wie dat kan. Zal ik vertellen hoe dat gaat?",
    ),
    dutch(
        15,
        Occasion::Cannot,
        "Daar weet ik te weinig van. Ik wil het navragen, zonder te zeggen wie jij bent. Is dat goed?",
    ),
    dutch(16, Occasion::Goodbye, "Dank je voor dit gesprek. Met je code kun je altijd weer terugkomen."),
    dutch(17, Occasion::Danger, "Ben je nu veilig? Is er direct gevaar, bel dan 112. Ik blijf hier."),
    dutch(18, Occasion::Danger, "Kun je ergens heen waar het nu veiliger is? Ik denk met je mee."),
    english(
        51,
        1,
        Occasion::First,
        "Hi, good that you wrote to us. You do not have to explain anything. Start wherever you like.",
    ),
    english(
        52,
        2,
        Occasion::First,
        "Hello, thank you for your message. I am reading it carefully. What would help you most right now?",
    ),
    english(
        53,
        3,
        Occasion::First,
        "Thank you for writing this down. What you tell is not okay to go through. You decide how much you say about it.",
    ),
    english(54, 4, Occasion::Listen, "I hear you. Take all the time you need, there is no hurry."),
    english(55, 5, Occasion::Listen, "Thank you for sharing this with me. What matters most to you in this?"),
    english(
        56,
        6,
        Occasion::Listen,
        "I am sorry it went like that. Do you want to say more, or rather not now?",
    ),
    english(
        57,
        7,
        Occasion::Fine,
        "Good to hear that you are doing well. You can always write here, about nothing too.",
    ),
    english(
        58,
        8,
        Occasion::Fine,
        "Good that it goes all right. I leave it with you. Is there something small I can find out for you?",
    ),
    english(59, 9, Occasion::Fine, "I was thinking of you for a moment. You do not have to answer this."),
    english(
        60,
        10,
        Occasion::Call,
        "We can talk too, if you like that better. You call or I call, as you wish. You can always hang up. No is a good answer too.",
    ),
    english(
        61,
        11,
        Occasion::Call,
        "Shall we call some time? You do not have to give a name. Just writing here is fine too.",
    ),
    english(
        62,
        12,
        Occasion::Wait,
        "I am going to find this out for you. You hear from me as soon as I know.",
    ),
    english(
        63,
        13,
        Occasion::Wait,
        "I have to leave here for a while. What you write stays here. A colleague or I will read it after that.",
    ),
    english(
        64,
        14,
        Occasion::Cannot,
        "I cannot do this for you myself. I do know who can. Shall I tell you how that works?",
    ),
    english(
        65,
        15,
        Occasion::Cannot,
        "I know too little about that. I would like to ask, without saying who you are. Is that all right?",
    ),
    english(66, 16, Occasion::Goodbye, "Thank you for this talk. With your code you can always come back."),
    english(
        67,
        17,
        Occasion::Danger,
        "Are you safe now? If there is danger right now, call 112. I stay here.",
    ),
    english(
        68,
        18,
        Occasion::Danger,
        "Is there somewhere you can go that is safer now? I am thinking along with you.",
    ),
    dutch(37, Occasion::Hello, "Hoe is het vandaag met je? Je hoeft niets terug te schrijven."),
    english(38, 37, Occasion::Hello, "How are you today? You do not have to write back."),
];
