//! Employers on the list, and plans for other work.

use employment::model::{Offer, Stage};

/// A work plan: wish, hours, what is kept, skills, what makes it hard, courses, benefit, steps, stage.
pub type WorkWords = (
    &'static str,
    u8,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    Stage,
);

/// Work plans.
pub const WORK_PLANS: [WorkWords; 4] = [
    (
        "Iets met fietsen, met mijn handen.",
        16,
        "Twee avonden voor mijzelf.",
        "Handig, netjes, kan goed met mensen.",
        "Vroeg opstaan.",
        "Basiscursus fietstechniek",
        "Samen bellen wat ik mag bijverdienen",
        "Maandag cv af. Donderdag meelopen. Over twee weken kiezen.",
        Stage::TryOut,
    ),
    (
        "Werk in een keuken waar het gezellig is.",
        12,
        "Mijn vaste vrije maandag.",
        "Kookt graag, werkt snel.",
        "Drukte aan het begin.",
        "",
        "Formulier ligt bij de begeleider",
        "Lunchroom bekijken. Proefdag. Bellen hoe het ging.",
        Stage::Apply,
    ),
    (
        "Buiten werken. Ik wil moe zijn van gewone dingen.",
        20,
        "",
        "Sterk, rustig, op tijd.",
        "Geen fiets om er te komen.",
        "Veilig werken met gereedschap",
        "Nog niet nodig",
        "Fiets regelen. Ploeg ontmoeten. Beginnen met twee ochtenden.",
        Stage::Prepare,
    ),
    (
        "Ik weet het nog niet. Iets waar ik leer.",
        8,
        "Alles, voorlopig.",
        "Leest veel, schrijft mooi.",
        "Durft nog niet te bellen.",
        "Taal en computer, niveau 2",
        "Later",
        "Open dag bezoeken. Inschrijven. Maatje kiezen.",
        Stage::Wish,
    ),
];

/// Why an employer might fit.
pub const WHY: [&str; 3] = [
    "Rustig team en je mag je eigen tempo kiezen.",
    "Dicht bij huis, en overdag.",
    "Ze leren je alles van het begin af.",
];

/// Applications, and what came of them.
pub const APPLICATIONS: [(&str, &str); 3] = [
    ("Brief naar een werkplaats in Oosterwiede", "Uitgenodigd voor een ochtend meelopen."),
    ("Formulier van het leerhuis", "Geplaatst in de groep van dinsdag."),
    ("Gebeld met een lunchroom", "Nu geen plek, in het voorjaar weer bellen."),
];

/// An employer: alias, offer, branch, town, what it offers, hours from and to, a say in the hours.
pub type EmployerWords = (&'static str, Offer, &'static str, &'static str, &'static str, (u8, u8), bool);

/// Employers on the list, and the company behind each.
pub const EMPLOYERS: [(EmployerWords, [&str; 3]); 8] = [
    (
        (
            "Merel",
            Offer::PaidWork,
            "fietsen",
            "Zandermeer",
            "Werkplaats met een klein team. Je leert het vak stap voor stap.",
            (8, 32),
            true,
        ),
        ["Fietsenmakerij De Trapper", "Bedrijfsleider Hanna", "werkplaats@detrapper.example"],
    ),
    (
        (
            "Vink",
            Offer::PaidWork,
            "bakkerij",
            "Zandermeer",
            "Vroeg beginnen, vroeg klaar. Er wordt veel gelachen.",
            (16, 36),
            false,
        ),
        ["Bakkerij Koren", "Eigenaar Piet-Jan", "werk@koren.example"],
    ),
    (
        (
            "Mees",
            Offer::PaidWork,
            "groen",
            "Oosterwiede",
            "Buiten werken in parken en tuinen, in ploegjes van drie.",
            (12, 32),
            true,
        ),
        ["Hoveniers Klaverveld", "Planner Ouassima", "planning@klaverveld.example"],
    ),
    (
        (
            "Uil",
            Offer::PaidWork,
            "magazijn",
            "Oosterwiede",
            "Rustige avonddienst, vaste plek, vaste collega's.",
            (20, 38),
            false,
        ),
        ["Magazijn Wiedeweg", "Teamleider Dorien", "team@wiedeweg.example"],
    ),
    (
        (
            "Specht",
            Offer::Activity,
            "hout",
            "Zandermeer",
            "Open houtwerkplaats. Kom langs wanneer je wilt.",
            (2, 12),
            true,
        ),
        ["Werkplaats De Spaan", "Begeleider Rutger", "kom@despaan.example"],
    ),
    (
        (
            "Zwaluw",
            Offer::PaidWork,
            "horeca",
            "Zandermeer",
            "Lunchroom overdag, nooit 's avonds.",
            (8, 24),
            true,
        ),
        ["Lunchroom Het Zonnetje", "Eigenaar Fenna", "hallo@hetzonnetje.example"],
    ),
    (
        (
            "Lijster",
            Offer::Activity,
            "taal en computer",
            "Zandermeer",
            "Cursus in kleine groepen, met een vast maatje.",
            (2, 6),
            true,
        ),
        ["Leerhuis De Bladzij", "Docent Marijn", "leren@debladzij.example"],
    ),
    (
        (
            "Kraai",
            Offer::PaidWork,
            "schoonmaak",
            "Oosterwiede",
            "Kantoren, in de ochtend, met een vaste ploeg.",
            (10, 30),
            false,
        ),
        ["Schoon & Klaar", "Planner Anouk", "rooster@schoonenklaar.example"],
    ),
];

/// What was seen where somebody went and looked.
pub const CHECKED: [&str; 4] = [
    "Rondgelopen en met twee mensen op de vloer gepraat. Nette kleedruimte. Vraagt niemand naar vroeger.",
    "Afgesproken dat wij er na een maand weer zijn. De pauzes zijn goed geregeld.",
    "Rustige plek. De leiding weet hoe je iemand inwerkt zonder haast.",
    "Contract bekeken: gewoon loon, gewone proeftijd.",
];

/// What was not right there.
pub const COMPLAINT: &str = "De uren werden twee keer op het laatste moment veranderd.";
