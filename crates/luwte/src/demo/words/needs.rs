//! Roof, money, work: what people need to get by.

use super::{Aim, Card, Helper, Letter, Subject};
use casework::model::{ChoiceKind, Domain, GoalKind, SlotCode};
use referral::model::{OutcomeCode, Partner};

/// Somewhere to live.
pub const ROOF: Subject = Subject {
    openings: &[
        "Hoi. Ik slaap nu bij iemand op de bank en moet er vrijdag uit. Weten jullie iets?",
        "Goedemiddag, ik zoek een kamer waar ze niet vragen wat ik doe. Kan dat?",
        "Mijn huur stopt eind van de maand. Ik durf het tegen niemand te zeggen.",
        "Hallo, kunnen jullie helpen als je geen vast adres hebt?",
        "Ik woon waar ik werk en ik wil daar weg. Waar begin ik?",
    ],
    exchanges: &[
        (
            "Goed dat je schrijft. Heb je vannacht een plek waar je veilig slaapt?",
            "Ja, tot vrijdag wel. Daarna weet ik het niet.",
        ),
        (
            "Dan kijken we samen naar vrijdag. Wil je bellen of liever hier schrijven?",
            "Eerst schrijven. Bellen kan hier niet.",
        ),
        (
            "Prima, dan blijven we schrijven. Vanmiddag weet ik meer over een tijdelijke plek.",
            "Dank je. Ik had niet gedacht dat iemand zou antwoorden.",
        ),
    ],
    needs: &[
        [
            "Slaapt tot vrijdag op een bank bij een kennis.",
            "Er is genoeg.",
            "Kan een kleine kamer betalen.",
            "Voelt zich daar veilig, maar niet welkom.",
            "Gespannen, slaapt licht.",
            "Een nicht die twee straten verder woont.",
        ],
        [
            "Woont op de werkplek.",
            "Kookt zelf.",
            "",
            "'s Nachts gaat de deur niet op slot.",
            "Moe, maar vol plannen.",
            "",
        ],
    ],
    choices: &[
        (ChoiceKind::SaferWork, "Eerst een eigen deur. Daarna zie ik wel."),
        (ChoiceKind::Unsure, "Ik weet het nog niet. Rust, vooral."),
        (ChoiceKind::AnotherJobBeside, "Een kamer, en een baantje erbij om hem te betalen."),
    ],
    safety: &[
        "Ik slaap waar ik de deur op slot kan doen. Lukt dat niet, dan bel ik de nachtopvang; het nummer staat onder \"Fiets\".",
        "Mijn tas staat altijd klaar. Mijn nicht weet waar ik ben en belt als ik na tien uur niets laat horen.",
    ],
    aims: &[
        Aim {
            kind: GoalKind::OwnWords,
            text: "Een kamer met een eigen sleutel.",
            steps: &[
                ("Inschrijven bij het woonloket", "samen"),
                ("Bewijs van inkomen verzamelen", "ik"),
                ("Twee kamers bekijken", "ik, met Femke"),
            ],
        },
        Aim {
            kind: GoalKind::WorkMoreSafely,
            text: "Niet meer wonen waar ik werk.",
            steps: &[
                ("Een tijdelijke plek voor drie maanden", "begeleider"),
                ("Afspraak maken over mijn spullen", "ik"),
            ],
        },
        Aim {
            kind: GoalKind::OwnWords,
            text: "Post op één adres, zodat ik niets meer mis.",
            steps: &[("Briefadres aanvragen", "samen")],
        },
    ],
    cards: &[
        Card {
            domain: Domain::Housing,
            texts: [
                "Slaapt op verschillende plekken.",
                "Eén kamer, liefst bij het water.",
                "Zonder adres geen inschrijving.",
                "Briefadres regelen",
                "Femke",
            ],
        },
        Card {
            domain: Domain::Practical,
            texts: [
                "Post komt op drie adressen.",
                "Overzicht.",
                "Brieven blijven liggen.",
                "Samen de stapel doen",
                "begeleider",
            ],
        },
        Card {
            domain: Domain::Social,
            texts: [
                "Ziet een nicht, verder weinig mensen.",
                "Iemand om mee te koken.",
                "Schaamt zich voor de woonplek.",
                "Een keer naar het buurtmaal",
                "zelf",
            ],
        },
    ],
    notes: &[
        ("Belde over de inschrijving. De papieren zijn compleet.", ""),
        (
            "Heeft twee kamers bekeken. De tweede beviel, de huur is net te hoog.",
            "Klonk teleurgesteld, maar niet verslagen.",
        ),
        ("De verhuurder vraagt een borg. Wij zoeken uit of dat in delen kan.", ""),
        ("Kwam langs met taart: de sleutel is er.", "Straalde."),
        ("Slaapt nu acht nachten achter elkaar op dezelfde plek.", "Rustiger dan vorige maand."),
        ("Vroeg of de huur gemeld moet worden. Samen gebeld, het klopt.", ""),
    ],
    reviews: &[
        ("Ik heb een briefadres en mis geen post meer.", "Een kamer vinden voor de winter."),
        ("Ik slaap beter.", "De borg bij elkaar sparen."),
        ("De kamer is er!", "Leren rondkomen met de huur."),
    ],
    helper: Helper {
        slot: SlotCode::Housing,
        reason: "Femke kent de verhuurders en gaat mee kijken.",
        notes: &[
            "Ingeschreven bij het woonloket. Staat op de lijst voor tijdelijke kamers.",
            "Bezichtiging op donderdag, wij spreken af bij de bushalte.",
        ],
        themes: &[],
    },
    letter: Letter {
        partner: Partner::HousingOffice,
        name: "Woonloket Zandermeer, mevrouw Van der Luwe",
        goal: "Een tijdelijke kamer voor ten minste zes maanden.",
        text: "Deze bewoner zoekt een kamer en kan de huur betalen. Een gesprek in de ochtend is het fijnst. Bel niet, maar stuur bericht via de begeleider.",
        outcomes: &[
            (OutcomeCode::Helped, "Ik sta nu bovenaan de lijst.", "Vriendelijk, ze keken mij aan."),
            (OutcomeCode::Partly, "Er is een wachtlijst van vier maanden.", "Snel, maar netjes."),
            (OutcomeCode::DidNotGo, "Ik had al een kamer gevonden.", ""),
        ],
    },
};

/// Money and debts.
pub const MONEY: Subject = Subject {
    openings: &[
        "Hoi, ik heb brieven van de incasso en ik maak ze niet meer open. Help?",
        "Ik heb een schuld en werk nu elke avond om het bij te houden. Ik ben op.",
        "Kun je schuldhulp krijgen zonder te vertellen waar je geld vandaan komt?",
        "Mijn bankrekening is geblokkeerd en ik snap niet waarom.",
        "Hallo. Ik wil minder werken, maar dan kan ik de huur niet betalen.",
    ],
    exchanges: &[
        ("Wat fijn dat je schrijft. Hoeveel brieven zijn het ongeveer?", "Een doos vol. Ik schat veertig."),
        (
            "Dan maken we ze samen open, één voor één. Je hoeft niets uit te leggen.",
            "Echt? Ik dacht dat jullie boos zouden zijn.",
        ),
        (
            "Zeker niet. Zullen we maandag afspreken, hier of bij de bibliotheek?",
            "Bibliotheek. Ik neem de doos mee in een boodschappentas.",
        ),
    ],
    needs: &[
        [
            "Woont in een kamer.",
            "Eet vaak één keer per dag.",
            "Er zijn schulden, hoeveel is niet duidelijk.",
            "Niemand dreigt. Wel veel brieven.",
            "Moe en beschaamd.",
            "Een oud-collega.",
        ],
        [
            "Heeft een eigen huis.",
            "",
            "De rekening is geblokkeerd.",
            "Voelt zich veilig.",
            "Klaar met piekeren.",
            "Een broer die rekenen kan.",
        ],
    ],
    choices: &[
        (ChoiceKind::AnotherJobBeside, "Een vast bedrag per maand, dan kan ik ademen."),
        (ChoiceKind::Leave, "Stoppen als de schuld weg is."),
        (ChoiceKind::SaferWork, "Minder avonden. Alleen nog mensen die ik ken."),
    ],
    safety: &[
        "Als er iemand aan de deur komt voor geld, doe ik niet open en bel ik mijn begeleider. Is het nacht, dan 112.",
        "Op vrijdag neem ik geen extra werk aan voor het geld. Ik bel eerst.",
    ],
    aims: &[
        Aim {
            kind: GoalKind::AnotherJobBeside,
            text: "Een vast inkomen naast mijn werk.",
            steps: &[
                ("Overzicht van alle schulden", "samen"),
                ("Afspraak bij schuldhulp", "begeleider"),
                ("Toeslagen aanvragen", "samen"),
            ],
        },
        Aim {
            kind: GoalKind::SetBoundaries,
            text: "Geen werk meer aannemen omdat er een brief kwam.",
            steps: &[("Brieven alleen op maandag openen", "ik"), ("Elke vrijdag even bellen", "begeleider")],
        },
        Aim {
            kind: GoalKind::Stop,
            text: "Stoppen zodra de laatste schuld weg is.",
            steps: &[("Een einddatum kiezen", "ik")],
        },
    ],
    cards: &[
        Card {
            domain: Domain::Finances,
            texts: [
                "Schulden bij vijf bedrijven.",
                "Weten waar ik aan toe ben.",
                "Schaamte over de doos met brieven.",
                "De doos samen doen",
                "begeleider",
            ],
        },
        Card {
            domain: Domain::Psychological,
            texts: [
                "Piekert 's nachts over geld.",
                "Slapen.",
                "Elke brief voelt als een klap.",
                "Brieven naar de begeleider sturen",
                "begeleider",
            ],
        },
        Card {
            domain: Domain::DaytimeActivity,
            texts: [
                "Werkt vooral 's avonds.",
                "Iets overdag.",
                "Weinig energie.",
                "Eén ochtend proeflopen",
                "Joost",
            ],
        },
    ],
    notes: &[
        (
            "Doos met brieven doorgenomen: zes bedrijven, vier dubbele aanmaningen.",
            "Lachte toen de stapel kleiner werd.",
        ),
        ("De bank heeft de rekening weer opengezet na een telefoontje samen.", ""),
        ("Wil geen hulp van familie. Dat is besproken en klaar.", ""),
        ("De eerste maand met een vast bedrag is gelukt.", "Trots, terecht."),
        ("Kreeg een boete kwijtgescholden. Brief staat in de eigen map.", ""),
        ("Heeft drie avonden niet gewerkt en vond dat fijn.", "Minder gejaagd dan eerst."),
    ],
    reviews: &[
        ("Ik weet nu hoeveel het is. Dat is minder dan ik dacht.", "Een regeling treffen."),
        ("De regeling loopt.", "Overdag iets doen dat geld oplevert."),
        ("Ik maak brieven weer open.", "Nog zes maanden volhouden."),
    ],
    helper: Helper {
        slot: SlotCode::JobCoach,
        reason: "Joost zoekt met je naar werk met een vast bedrag, voor zoveel uren als jij wilt.",
        notes: &[
            "Wil 16 uur per week, overdag. Houdt twee avonden vrij voor eigen werk.",
            "Sollicitatiebrief samen geschreven, zonder uitleg over de lege jaren.",
        ],
        themes: &[],
    },
    letter: Letter {
        partner: Partner::DebtHelp,
        name: "Schuldhulp De Brug, meneer Okker",
        goal: "Een regeling waar ik per maand van kan leven.",
        text: "Deze inwoner heeft een overzicht van alle schulden bij zich en wil een regeling treffen. Vraag alstublieft niet naar het soort werk; het inkomen staat op papier.",
        outcomes: &[
            (
                OutcomeCode::Helped,
                "Er is een regeling van drie jaar.",
                "Ze vroegen niets wat er niet toe deed.",
            ),
            (OutcomeCode::Not, "Ik kwam niet in aanmerking.", "Ik moest drie keer hetzelfde vertellen."),
            (OutcomeCode::Partly, "De helft is geregeld.", "Prima mensen, trage post."),
        ],
    },
};

/// Other work, beside it or instead.
pub const WORK: Subject = Subject {
    openings: &[
        "Hoi! Ik wil er iets naast doen, iets met mijn handen. Weten jullie hoe dat moet zonder cv?",
        "Ik ben 34 en heb nog nooit gesolliciteerd. Is dat gek?",
        "Goedenavond, ik wil stoppen maar niet meteen. Kan dat ook?",
        "Kan ik een opleiding doen als ik 's nachts werk?",
        "Ik zoek werk waar niemand vraagt wat ik de laatste jaren deed.",
    ],
    exchanges: &[
        (
            "Helemaal niet gek. Wat zou je het liefste doen, als alles kon?",
            "Fietsen maken. Of iets met planten.",
        ),
        (
            "Mooi! Daar kennen we plekken voor. Wat je nu doet, hoeft niemand te weten.",
            "Dat is precies waar ik bang voor was.",
        ),
        ("Jij beslist wat er op papier komt. Zullen we een keer kennismaken?", "Ja. Donderdag na drie uur?"),
    ],
    needs: &[
        [
            "Woont fijn.",
            "Eet goed.",
            "Net genoeg.",
            "Voelt zich veilig.",
            "Nieuwsgierig en een beetje bang.",
            "Een vriend van vroeger.",
        ],
        [
            "Woont bij een vriend.",
            "",
            "Leeft van week tot week.",
            "Veilig genoeg.",
            "Wil vooruit.",
            "De buurvrouw van beneden.",
        ],
    ],
    choices: &[
        (ChoiceKind::AnotherJobBeside, "Iets ernaast. Misschien later iets in plaats van."),
        (ChoiceKind::Leave, "Ik wil eruit, in mijn eigen tempo."),
        (ChoiceKind::OwnWords, "Ik wil een vak."),
    ],
    safety: &[
        "Ik zeg tegen een nieuwe klant altijd dat er iemand weet waar ik ben. Dat is ook zo: mijn vriend krijgt een berichtje.",
        "Ik bewaar mijn nieuwe werk en mijn oude werk in twee telefoons.",
    ],
    aims: &[
        Aim {
            kind: GoalKind::AnotherJobBeside,
            text: "Twee dagen in de week werken in een werkplaats.",
            steps: &[
                ("Een cv zonder gaten, met hulp", "Joost"),
                ("Een ochtend meelopen", "ik"),
                ("Werkkleding regelen", "begeleider"),
            ],
        },
        Aim {
            kind: GoalKind::Stop,
            text: "Voor mijn verjaardag helemaal overdag leven.",
            steps: &[("Nachten afbouwen: eerst de zondag", "ik"), ("Reservegeld voor twee maanden", "ik")],
        },
        Aim {
            kind: GoalKind::OwnWords,
            text: "Een diploma halen.",
            steps: &[("Open dag van het leerhuis", "samen"), ("Inschrijfgeld aanvragen", "begeleider")],
        },
    ],
    cards: &[
        Card {
            domain: Domain::DaytimeActivity,
            texts: [
                "Werkt in de nacht.",
                "Overdag iets maken.",
                "Ritme omdraaien is zwaar.",
                "Drie ochtenden proberen",
                "Joost",
            ],
        },
        Card {
            domain: Domain::Finances,
            texts: [
                "Verdient onregelmatig.",
                "Een vast bedrag.",
                "Bang om terug te vallen in inkomen.",
                "Samen een begroting maken",
                "begeleider",
            ],
        },
        Card {
            domain: Domain::Meaning,
            texts: [
                "Tekent veel.",
                "Iets maken dat blijft.",
                "Vindt eigen werk niet goed genoeg.",
                "Tekening meenemen naar de werkplaats",
                "zelf",
            ],
        },
    ],
    notes: &[
        ("Heeft een ochtend meegelopen en bleef tot het eind.", "Zat vol verhalen na afloop."),
        ("Brief geschreven over wat ik kan: netjes, snel, goed met mensen.", ""),
        ("De zondagen zijn nu vrij. Dat was de eerste stap.", "Zegt zelf dat het spannend was."),
        ("Proeftijd van een maand afgesproken, acht uur per week.", ""),
        ("Kwam te laat op de werkplaats en heeft dat zelf uitgepraat.", "Sterk gedaan."),
        ("Vroeg of het oude werk ernaast mag blijven. Natuurlijk, dat is eigen keuze.", ""),
    ],
    reviews: &[
        ("Ik heb meegelopen bij twee plekken.", "Kiezen."),
        ("Ik werk acht uur per week en vind het leuk.", "Naar zestien uur."),
        ("Mijn eerste loonstrook!", "Uitzoeken wat dat met toeslagen doet."),
    ],
    helper: Helper {
        slot: SlotCode::JobCoach,
        reason: "Joost kent bedrijven die niet vragen naar vroeger.",
        notes: &[
            "Kan goed met gereedschap overweg. Begint rustig met acht uur.",
            "Cv staat op papier zoals de cliënt het wil; de rest blijft privé.",
        ],
        themes: &[],
    },
    letter: Letter {
        partner: Partner::Other,
        name: "Leerhuis De Bladzij, docent Marijn",
        goal: "Een cursus volgen en een diploma halen.",
        text: "Deze cursist wil in een kleine groep beginnen met de basiscursus. Ochtenden komen het beste uit. Verdere uitleg is niet nodig.",
        outcomes: &[
            (OutcomeCode::Helped, "Ik zit in de dinsdaggroep.", "Warm welkom, er stond koffie."),
            (OutcomeCode::Partly, "De groep was vol, ik begin in het voorjaar.", "Aardig geholpen."),
            (OutcomeCode::Helped, "Mijn eerste toets is gelukt.", "De docent neemt de tijd."),
        ],
    },
};
