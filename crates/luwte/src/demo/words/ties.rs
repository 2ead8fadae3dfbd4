//! Safer work, company, and what was told about giving money away: what people need from each other.

use super::{Aim, Card, Helper, Letter, Subject};
use casework::model::{ChoiceKind, Domain, GoalKind, SlotCode, Theme};
use referral::model::{OutcomeCode, Partner};

/// Working more safely, and boundaries.
pub const SAFER: Subject = Subject {
    openings: &[
        "Hoi, ik doe dit werk graag, maar ik wil betere afspraken maken. Denken jullie mee?",
        "Een klant hield zich niet aan de afspraak. Ik ben geschrokken. Met wie kan ik praten?",
        "Hoe weet je of een nieuw adres veilig is? Ik werk alleen.",
        "Ik zeg steeds ja terwijl ik nee bedoel.",
        "Is er iemand die mij kan leren hoe je een afspraak afbreekt?",
    ],
    exchanges: &[
        ("Goed dat je het vraagt. Ben je nu veilig?", "Ja, ik ben thuis. Alleen een beetje trillerig."),
        (
            "Dan is dat het eerste. Wil je vertellen wat er gebeurde, of liever nog niet?",
            "Nog niet. Wel hoe ik het een volgende keer anders doe.",
        ),
        (
            "Dat kan. We maken samen een plan dat bij jouw manier van werken past.",
            "Fijn. Zonder dat iemand zegt dat ik moet stoppen.",
        ),
    ],
    needs: &[
        [
            "Woont alleen in een eigen huis.",
            "Goed.",
            "Goed.",
            "Wil een plan voor nieuwe adressen.",
            "Geschrokken, verder stevig.",
            "Een collega met wie afspraken worden gedeeld.",
        ],
        [
            "Deelt een huis.",
            "",
            "Genoeg.",
            "Voelt zich overdag veilig, 's nachts soms niet.",
            "Boos en alert.",
            "Een huisgenoot weet ervan.",
        ],
    ],
    choices: &[
        (ChoiceKind::SaferWork, "Ik blijf dit doen, maar veiliger."),
        (ChoiceKind::OnlyTalk, "Alleen praten. Ik los het zelf op."),
        (ChoiceKind::SaferWork, "Leren nee zeggen en erbij blijven."),
    ],
    safety: &[
        "Nieuw adres? Dan weet mijn collega straat en tijd. Na een uur stuur ik een zonnetje. Geen zonnetje is bellen.",
        "Ik spreek eerst af in een café. Ik kies zelf de tijd. Als het niet goed voelt, is een smoes genoeg.",
    ],
    aims: &[
        Aim {
            kind: GoalKind::WorkMoreSafely,
            text: "Bij elk nieuw adres weet iemand waar ik ben.",
            steps: &[("Afspraak met een collega over berichtjes", "ik"), ("Noodwoord kiezen", "samen")],
        },
        Aim {
            kind: GoalKind::SetBoundaries,
            text: "Nee zeggen zonder uitleg.",
            steps: &[("Drie zinnen oefenen", "samen"), ("Lijst van wat ik wel en niet doe", "ik")],
        },
        Aim {
            kind: GoalKind::OwnWords,
            text: "Weer met plezier werken.",
            steps: &[("Een week vrij nemen", "ik"), ("Tarief opnieuw bekijken", "ik")],
        },
    ],
    cards: &[
        Card {
            domain: Domain::Physical,
            texts: [
                "Wil zich laten nakijken.",
                "Een vaste plek bij de GGD.",
                "Wachtkamers zijn lastig.",
                "Afspraak met voorrang",
                "begeleider",
            ],
        },
        Card {
            domain: Domain::Social,
            texts: [
                "Praat met één collega.",
                "Meer mensen in het vak kennen.",
                "Niemand in de familie weet ervan.",
                "Naar de koffieochtend",
                "Bram",
            ],
        },
        Card {
            domain: Domain::Psychological,
            texts: [
                "Schrikt van geluid op de trap.",
                "Weer rustig slapen.",
                "Alleen zijn na het werk.",
                "Iemand bellen na afloop",
                "zelf",
            ],
        },
    ],
    notes: &[
        ("Het noodwoord is gekozen en twee keer geoefend.", "Er werd gelachen, dat hielp."),
        ("Brak een afspraak af en bleef daar rustig bij.", "Zelf het meest verbaasd."),
        ("Wil geen aangifte doen. Dat is besproken, de keuze staat.", ""),
        ("De collega doet mee met de berichtjes.", ""),
        ("Heeft het tarief verhoogd. Twee klanten vielen af, dat is prima.", "Meer rust."),
        ("Vroeg naar een cursus zelfverdediging. Flyer meegegeven.", ""),
    ],
    reviews: &[
        ("Ik heb een plan en gebruik het.", "De lijst met grenzen bespreken."),
        ("Ik zeg nee en de wereld vergaat niet.", "Een week vrij."),
        ("Ik werk minder uren en houd meer over.", "Zo doorgaan."),
    ],
    helper: Helper {
        slot: SlotCode::MensFieldworker,
        reason: "Bram kent het werk van dichtbij en loopt met je mee.",
        notes: &[
            "Samen de route naar het station gelopen en een rustige plek gekozen.",
            "Koffieochtend bezocht en blijven hangen.",
        ],
        themes: &[],
    },
    letter: Letter {
        partner: Partner::Ggd,
        name: "GGD Zandermeer, spreekuur op dinsdag",
        goal: "Een vaste plek voor controle, zonder wachtkamer vol mensen.",
        text: "Graag een afspraak aan het begin van het spreekuur. Deze bezoeker komt op eigen naam en vertelt zelf wat nodig is.",
        outcomes: &[
            (
                OutcomeCode::Helped,
                "Ik heb een vaste tijd elke drie maanden.",
                "Gewoon behandeld, dat was fijn.",
            ),
            (OutcomeCode::Helped, "Alles in orde.", "De arts nam de tijd."),
            (OutcomeCode::Partly, "De wachtkamer was toch vol.", "De arts was aardig, de balie minder."),
        ],
    },
};

/// Company, and somebody to talk to.
pub const ALONE: Subject = Subject {
    openings: &[
        "Hoi. Ik heb niet echt een vraag. Ik wil gewoon met iemand praten die niet schrikt.",
        "Thuis weten ze niet wie ik ben. Is hier iemand?",
        "Sinds ik hier woon ken ik alleen mensen van het werk.",
        "Ik kan slecht slapen en dan ga ik maar weer werken.",
        "Mag je hier ook schrijven als er niets ergs is?",
    ],
    exchanges: &[
        ("Ja, ook dan. Fijn dat je er bent. Hoe was je dag?", "Stil. Ik heb vandaag nog niemand gesproken."),
        (
            "Dan ben ik blij dat je schreef. Wat doe je graag, als je zin hebt in iets?",
            "Koken. Maar voor één is het niks.",
        ),
        (
            "Op woensdag eten hier mensen samen. Je hoeft niets te vertellen.",
            "Misschien. Mag ik ook alleen kijken?",
        ),
    ],
    needs: &[
        [
            "Woont op een kamer.",
            "Eet goed als er iemand mee-eet.",
            "Genoeg.",
            "Veilig.",
            "Alleen. Niet wanhopig.",
            "",
        ],
        [
            "Woont tijdelijk bij een oom.",
            "",
            "Weinig, maar het lukt.",
            "Thuis moet alles geheim blijven.",
            "Somber in het weekend.",
            "Een meisje van de taalles.",
        ],
    ],
    choices: &[
        (ChoiceKind::OnlyTalk, "Praten is genoeg voor nu."),
        (ChoiceKind::Unsure, "Ik weet niet wat ik wil. Wel dat het stil is."),
        (ChoiceKind::OwnWords, "Ergens bij horen."),
    ],
    safety: &[
        "Als de nacht te lang wordt, bel ik de luisterlijn. Daarna schrijf ik hier.",
        "Mijn code staat achterin mijn notitieboek tussen de recepten.",
    ],
    aims: &[
        Aim {
            kind: GoalKind::OwnWords,
            text: "Eén keer per week samen eten.",
            steps: &[("Meegaan naar het buurtmaal", "samen"), ("Zelf een keer koken", "ik")],
        },
        Aim {
            kind: GoalKind::Unsure,
            text: "Uitzoeken wat ik wil, zonder haast.",
            steps: &[("Elke week een wandeling", "begeleider")],
        },
        Aim {
            kind: GoalKind::SetBoundaries,
            text: "Niet gaan werken omdat ik niet kan slapen.",
            steps: &[("Een avondritme proberen", "ik"), ("Een briefje op de deur", "ik")],
        },
    ],
    cards: &[
        Card {
            domain: Domain::Social,
            texts: [
                "Kent weinig mensen in de stad.",
                "Vrienden buiten het werk.",
                "Durft niet over zichzelf te praten.",
                "Een keer naar het koor luisteren",
                "zelf",
            ],
        },
        Card {
            domain: Domain::Meaning,
            texts: [
                "Ging vroeger naar de kerk.",
                "Weer zingen.",
                "Bang om niet welkom te zijn.",
                "Bellen met het koor",
                "begeleider",
            ],
        },
        Card {
            domain: Domain::Psychological,
            texts: [
                "Slaapt slecht in het weekend.",
                "Rustige nachten.",
                "Stilte.",
                "Avondritme met een boek",
                "zelf",
            ],
        },
    ],
    notes: &[
        ("Kwam naar het buurtmaal en hielp met afwassen.", "Bleef tot iedereen weg was."),
        ("Wandeling langs de dijk. Vertelde over vroeger, meer hoefde niet.", ""),
        ("Heeft gezongen op de proefavond en wordt gebeld.", "Straalde."),
        ("Sliep drie nachten door. Het briefje op de deur helpt.", ""),
        ("Zegt weekend nog steeds lastig te vinden. Zaterdag belt nu iemand van het koor.", ""),
        ("Heeft voor zes mensen gekookt.", "Nam de complimenten aan."),
    ],
    reviews: &[
        ("Ik eet op woensdag niet meer alleen.", "Iets vinden voor de zaterdag."),
        ("Ik zing weer.", "Vertellen aan één iemand wie ik ben."),
        ("De weekenden zijn korter geworden.", "Zo houden."),
    ],
    helper: Helper {
        slot: SlotCode::MensFieldworker,
        reason: "Bram is er op woensdag ook bij en kent veel mensen.",
        notes: &[
            "Samen naar het buurtmaal gelopen.",
            "Op het plein voorgesteld aan twee mensen van het koor.",
        ],
        themes: &[],
    },
    letter: Letter {
        partner: Partner::Other,
        name: "Huiskamer De Zonnige Hoek",
        goal: "Een plek waar ik zomaar kan binnenlopen.",
        text: "Deze gast wil graag kennismaken op een rustige middag. Een bakje koffie en een praatje is genoeg. Vragen over werk zijn niet nodig.",
        outcomes: &[
            (OutcomeCode::Helped, "Ik kom er nu elke donderdag.", "Alsof ik er altijd al kwam."),
            (OutcomeCode::DidNotGo, "Ik durfde nog niet.", ""),
            (OutcomeCode::Helped, "Er is iemand die ook kookt.", "Gewoon gezellig."),
        ],
    },
};

/// Money that had to be given away; told by the person, in their own time.
pub const TOLD: Subject = Subject {
    openings: &[
        "Mijn geld gaat naar iemand anders. Ik weet niet of dat normaal is.",
        "Ik wil iets vragen maar ik wil niet dat er iets gebeurt. Kan dat?",
        "Iemand regelt alles voor mij en houdt de helft. Ik wil dat zelf doen.",
        "Kan ik bij jullie praten zonder dat de politie erbij komt?",
        "Hij zegt dat ik hem nog geld schuldig ben. Klopt dat wel?",
    ],
    exchanges: &[
        (
            "Ja, je kunt hier praten. Er gebeurt niets zonder dat jij het wilt. Ben je nu veilig?",
            "Ja. Ik zit in de bibliotheek.",
        ),
        (
            "Goede plek. Wil je dat ik uitleg wat jouw rechten zijn, of wil je eerst vertellen?",
            "Eerst uitleg.",
        ),
        (
            "Wat jij verdient, is van jou. Ik leg het stap voor stap uit, in jouw tempo.",
            "Dat heeft nog nooit iemand gezegd.",
        ),
    ],
    needs: &[
        [
            "Heeft een kamer die iemand anders regelde.",
            "Goed.",
            "Moet een deel afgeven.",
            "Wordt niet bedreigd, wel gecontroleerd.",
            "Gespannen, maar helder.",
            "Een tante in een andere stad.",
        ],
        [
            "Slaapt nu bij een vriendin.",
            "",
            "Begint opnieuw.",
            "Is weg bij wie alles regelde.",
            "Opgelucht en bang tegelijk.",
            "De vriendin.",
        ],
    ],
    choices: &[
        (ChoiceKind::Leave, "Los van die persoon. Het werk zie ik daarna."),
        (ChoiceKind::SaferWork, "Zelf mijn afspraken maken en zelf mijn geld houden."),
        (ChoiceKind::Unsure, "Eerst nadenken."),
    ],
    safety: &[
        "Mijn nieuwe nummer heeft alleen mijn begeleider en mijn tante. Als hij belt, neem ik niet op en schrijf ik het hier.",
        "Ik ga niet alleen naar het oude adres. Wat daar nog ligt, halen we samen op.",
    ],
    aims: &[
        Aim {
            kind: GoalKind::OwnWords,
            text: "Mijn eigen geld op mijn eigen rekening.",
            steps: &[("Rekening openen", "samen"), ("Nieuwe pincode", "ik")],
        },
        Aim {
            kind: GoalKind::SetBoundaries,
            text: "Niemand anders maakt mijn afspraken.",
            steps: &[("Nieuw nummer", "begeleider"), ("Zelf een profiel maken, of niet", "ik")],
        },
        Aim {
            kind: GoalKind::Unsure,
            text: "Beslissen of ik wil praten met een advocaat.",
            steps: &[("Eén gesprek, zonder verplichting", "Salma")],
        },
    ],
    cards: &[
        Card {
            domain: Domain::Finances,
            texts: [
                "Geld ging naar iemand anders.",
                "Zelf beslissen.",
                "Bang voor boosheid.",
                "Rekening openen",
                "begeleider",
            ],
        },
        Card {
            domain: Domain::Housing,
            texts: [
                "Logeert.",
                "Een plek die niemand kent.",
                "Durft nog niet alleen.",
                "Drie maanden bij de vriendin",
                "zelf",
            ],
        },
        Card {
            domain: Domain::Practical,
            texts: [
                "Papieren liggen op het oude adres.",
                "Papieren terug.",
                "Gaat er niet alleen heen.",
                "Samen ophalen",
                "Salma",
            ],
        },
    ],
    notes: &[
        ("De rekening is open. De eerste storting was van eigen werk.", "Liet de pas drie keer zien."),
        ("Papieren opgehaald, met z'n drieën. Niemand thuis.", "Spannend, daarna taart."),
        ("Wil nu niets melden. Uitgelegd dat het later ook kan.", ""),
        ("Nieuw nummer werkt. Het oude is stil.", "Slaapt beter."),
        ("Heeft zelf een afspraak afgezegd en dat bij niemand hoeven uitleggen.", ""),
        ("Belt op zondag met tante.", "Rustiger stem dan in het begin."),
    ],
    reviews: &[
        ("Ik heb mijn eigen pas.", "Een eigen plek."),
        ("Niemand belt meer.", "Praten met de advocaat, misschien."),
        ("Ik kies zelf.", "Rust."),
    ],
    helper: Helper {
        slot: SlotCode::TraffickingCoordinator,
        reason: "Salma weet wat jouw rechten zijn en doet niets zonder dat jij het wilt.",
        notes: &[
            "Vertelde zelf dat er een tijd lang geld afgegeven moest worden. Wil dat dit alleen hier staat.",
            "Rechten uitgelegd. Neemt de tijd om te kiezen.",
        ],
        themes: &[Theme::HandedOverMoney],
    },
    letter: Letter {
        partner: Partner::LegalHelp,
        name: "Rechtswinkel Kade 7",
        goal: "Weten wat mijn rechten zijn, zonder dat er iets moet.",
        text: "Deze cliënt wil één gesprek over rechten en geld, zonder verplichting. De begeleider komt mee. Maak alstublieft geen dossier op naam zonder te vragen.",
        outcomes: &[
            (OutcomeCode::Helped, "Ik weet nu dat ik niets schuldig ben.", "Heel duidelijk en rustig."),
            (OutcomeCode::Partly, "Ik denk er nog over na.", "Ze drongen niet aan."),
            (
                OutcomeCode::Helped,
                "Er ligt een brief klaar, voor als ik wil.",
                "Ik mocht alles twee keer vragen.",
            ),
        ],
    },
};
