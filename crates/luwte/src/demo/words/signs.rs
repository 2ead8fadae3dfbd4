//! Rules, a link, a topic and a complaint of the demo. All of it is invented.

/// Text, source and version of two rules; the second depends on the first.
pub const RULES: [[&str; 3]; 2] = [
    [
        "In Zandermeer mag je thuis werken als je buren er geen last van hebben.",
        "APV Zandermeer, artikel 3.7 (verzonnen)",
        "2026",
    ],
    ["Je hoeft dat niet te melden.", "APV Zandermeer, artikel 3.8 (verzonnen)", "2026"],
];
/// Name, address, what one finds there, when somebody is there.
pub const LINK: [&str; 4] = [
    "Praathuis (verzonnen)",
    "https://praathuis.example/",
    "Chatten met iemand van buiten.",
    "Elke avond van 7 tot 10 uur.",
];
/// Name, first answer, whom one can call.
pub const TOPIC: [&str; 3] = [
    "brieven van de gemeente",
    "Neem de brief mee of stuur ons wat erin staat. We lezen hem samen.",
    "Het papierspreekuur, elke dinsdag",
];
/// What happened, and what should change.
pub const COMPLAINT: [&str; 2] = [
    "Ik moest aan de balie hardop vertellen waarvoor ik kwam. Iedereen kon meeluisteren.",
    "Een kamertje waar niemand meeluistert.",
];
