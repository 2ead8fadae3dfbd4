//! Conversations that became no file, or not yet.

use contact::model::{Chosen, Outcome, State, Way};
use kit::Lang;

/// A conversation at the front door.
pub struct Talk {
    /// The language of the person.
    pub lang: Lang,
    /// How many days ago it began.
    pub began: i64,
    /// What happened, in order.
    pub lines: &'static [Line],
}

/// Something that happened in a conversation.
pub enum Line {
    /// The person wrote.
    They(&'static str),
    /// A worker wrote.
    We(&'static str),
    /// One line about a talk elsewhere.
    Note(&'static str),
    /// Other ways to talk were offered, and chosen from.
    Offer(&'static [Way], Option<Chosen>),
    /// A call, and what was agreed.
    Call(Outcome, &'static str),
    /// It stands otherwise.
    Now(State),
    /// So many days went by.
    Days(i64),
    /// A visit that goes on while the demo opens.
    VisitNow,
}

use Line::{Call, Days, Note, Now, Offer, They, VisitNow, We};

/// The conversations; the codes of the first three are on the slip.
pub const TALKS: [Talk; 16] = [
    Talk {
        lang: Lang::Nl,
        began: 9,
        lines: &[
            They(
                "Hoi, ik weet niet of ik hier goed zit. Ik wil weten hoe je hulp krijgt zonder je naam te geven.",
            ),
            We("Hoi! Je zit hier goed. Je naam is niet nodig. Je code is genoeg om terug te komen."),
            Days(1),
            They("Oké. En wie leest dit allemaal?"),
            We("Een klein team van de Kade. Je ziet zelf bij \"Wie leest mee\" wie er keek en wanneer."),
            Days(3),
            They("Fijn. Ik kom later terug met mijn vraag, ik moet het nog op een rij zetten."),
            We("Neem je tijd. We zijn er."),
        ],
    },
    Talk {
        lang: Lang::En,
        began: 6,
        lines: &[
            They("Hello, my Dutch is not so good. Can I write in English?"),
            We("Hi, of course you can. How can we help?"),
            They("I work here for some months and I want to know my rights when a client does not pay."),
            We(
                "Good question. Short answer: what you agreed counts, also without paper. Shall I explain step by step?",
            ),
            Days(2),
            They("Yes please. I have time in the mornings."),
            Offer(&[Way::Chat, Way::TheyCall, Way::Meet], Some(Chosen::Chat)),
            We("Then we stay here. Part one: you never have to give your name to ask for advice."),
        ],
    },
    Talk {
        lang: Lang::Nl,
        began: 2,
        lines: &[
            They("Goedenavond. Ik kreeg een kaartje met dit adres. Klopt het dat het niks kost?"),
            We("Goedenavond! Klopt. Het kost niets en je zit nergens aan vast."),
            Days(1),
            They("Dan wil ik wel een afspraak. Liefst ergens waar niemand mij kent. Kan dat deze week nog?"),
        ],
    },
    Talk {
        lang: Lang::Nl,
        began: 0,
        lines: &[They("Hallo? Is er iemand? Ik heb een vraag over een brief die ik vandaag kreeg.")],
    },
    Talk {
        lang: Lang::En,
        began: 1,
        lines: &[They(
            "Hi. A friend gave me this page. I need someone who can explain a letter from the tax office.",
        )],
    },
    Talk {
        lang: Lang::Nl,
        began: 40,
        lines: &[
            They("Wat doen jullie precies?"),
            We("We denken mee over werk, wonen, geld en veiligheid. Jij bepaalt wat je bespreekt."),
            Days(2),
            They("Het gaat goed met mij hoor. Ik was alleen benieuwd."),
            We("Fijn om te horen. Benieuwd zijn mag altijd."),
            Now(State::Fine),
        ],
    },
    Talk {
        lang: Lang::Nl,
        began: 64,
        lines: &[
            They("Kunnen jullie mij helpen met een uitkering?"),
            We("Ja, daar kunnen we samen naar kijken. Werk je nu?"),
            Days(4),
            We("Hoi, mocht het nu niet uitkomen: je vraag blijft hier staan."),
            Now(State::Silent),
        ],
    },
    Talk {
        lang: Lang::Nl,
        began: 12,
        lines: &[
            They("Ik wil met iemand bellen maar niet met mijn eigen nummer."),
            We("Dat kan. Jij belt ons, en je nummer blijft verborgen als je dat instelt."),
            Offer(&[Way::TheyCall, Way::Chat], Some(Chosen::TheyCall)),
            Days(1),
            They("Ik bel morgen om elf uur."),
            We("Esra neemt op. Zeg gewoon hoi."),
        ],
    },
    Talk {
        lang: Lang::Nl,
        began: 20,
        lines: &[
            They("Er is iets gebeurd en ik krijg het niet opgeschreven."),
            We("Je hoeft niets op te schrijven. Wil je bellen?"),
            Offer(&[Way::TheyCall, Way::WeCall, Way::Chat], Some(Chosen::TheyCall)),
            Call(Outcome::ShortWantsHelp, "Belt donderdag nog eens. Een kort gesprek is ook goed."),
            Days(2),
            They("Dank je voor daarnet. Ik durfde niet veel te zeggen."),
            We("Wat je zei was genoeg. Tot donderdag."),
            Call(Outcome::Talked, "Wil eerst rust, daarna een vaste begeleider."),
        ],
    },
    Talk {
        lang: Lang::En,
        began: 15,
        lines: &[
            They("Is it possible to meet somewhere? I live outside the town."),
            We("Yes. Two of us can come to a place that you choose, a café or the library."),
            Offer(&[Way::Meet, Way::Chat], Some(Chosen::Later)),
            Now(State::VisitOffered),
            Days(3),
            They("I think about it. Not this week."),
            We("No hurry. The offer stays."),
        ],
    },
    Talk {
        lang: Lang::Nl,
        began: 1,
        lines: &[
            They("Kunnen jullie vanmiddag langskomen? Ik wil liever niet alleen zijn met deze brief."),
            We("Ja. We komen met z'n tweeën. Welke plek is voor jou goed?"),
            They("Buurthuis De Schelp. Daar is het op dinsdag stil."),
            Now(State::Visit),
            Days(1),
            VisitNow,
        ],
    },
    Talk {
        lang: Lang::Nl,
        began: 33,
        lines: &[
            They("Kan ik bij jullie binnenlopen?"),
            We("Kom gerust langs, dinsdag en donderdag van twee tot vijf."),
            Days(5),
            Note("Kwam langs, dronk thee en kreeg de folder over rechten. Komt misschien terug."),
            Now(State::Met),
        ],
    },
    Talk {
        lang: Lang::Nl,
        began: 51,
        lines: &[
            They("Ik wil stoppen maar ik weet niet hoe."),
            We("Daar kunnen we over praten wanneer jij wilt. Stoppen hoeft niet in één keer."),
            Days(2),
            They("Nu toch even niet. Misschien na de zomer."),
            Now(State::NotNow),
            We("Prima. Je code blijft werken."),
        ],
    },
    Talk {
        lang: Lang::Nl,
        began: 27,
        lines: &[
            They("Wie heeft mij dit gestuurd? Ik wil geen berichten."),
            We("Jij opende zelf een gesprek; wij sturen niets uit onszelf. Wil je stoppen? Stuur dan stop."),
            They("stop"),
        ],
    },
    Talk {
        lang: Lang::Nl,
        began: 4,
        lines: &[
            They("Mijn vriend doet dit werk en ik maak mij zorgen. Mag ik hier ook schrijven?"),
            We("Zeker. Hoe gaat het met jou?"),
            Days(1),
            They("Met mij wel goed. Ik wil weten wat ik het beste kan zeggen."),
            We("Vraag hoe het gaat en luister. Geef hem dit adres, hij kiest zelf of hij schrijft."),
            Days(1),
            They("Dat ga ik doen. Mag ik laten weten hoe het ging?"),
        ],
    },
    Talk {
        lang: Lang::Nl,
        began: 3,
        lines: &[
            They("Ik heb volgende week een gesprek bij de gemeente over een briefadres. Wil iemand mee?"),
            We("Ja hoor. Welke dag is het?"),
            They("Woensdag om tien uur."),
            We("Genoteerd. Lotte wacht om kwart voor tien bij de fietsenstalling."),
        ],
    },
];
