//! "I am fine": an answer like any other.

use super::Lands::{Hard, Perhaps, Well};
use super::{Scene, Story, line};

pub(super) static STORY: Story = Story {
    code: "het-gaat-goed",
    title: "‘Het gaat goed’",
    about: "Iemand antwoordt dat alles goed gaat. Je oefent met licht blijven, en met niets willen.",
    scenes: &[
        Scene {
            name: "goed",
            they: "gaat prima hoor, hoezo",
            choices: &[
                line(
                    "Fijn om te horen. Wij praten met jongens die online afspreken, gewoon om te weten hoe het met ze gaat. Je hoeft nergens op te antwoorden.",
                    Well,
                    "oh ok. nou prima dus",
                    "Je gelooft het antwoord, zegt eerlijk waarom je schreef, en vraagt niets.",
                    "prima",
                ),
                line(
                    "Weet je het zeker? Veel jongens zeggen dat en dan blijkt het anders.",
                    Hard,
                    "pff",
                    "Je zegt eigenlijk: ik geloof je niet. ‘Het gaat goed’ kan gewoon waar zijn.",
                    "pff",
                ),
                line(
                    "Mooi! Waar werk je meestal, en hoelang al?",
                    Perhaps,
                    "verschilt",
                    "Belangstelling is goed, maar dit zijn vragen over het werk en niet over de ander.",
                    "prima",
                ),
            ],
            own_reply: "oh ok, aardig",
            own_to: "prima",
        },
        Scene {
            name: "pff",
            they: "ik zei toch dat het goed gaat",
            choices: &[
                line(
                    "Dat zei je, en ik had je moeten geloven. Ik laat je met rust. Wil je ooit iets weten, dan ben ik hier.",
                    Well,
                    "is goed",
                    "Je geeft de ander gelijk en je gaat een stap terug. Zo blijft de deur open.",
                    "week",
                ),
                line(
                    "Ik bedoel het alleen maar goed.",
                    Hard,
                    "ja ja",
                    "Nu gaat het over jou. De ander moet jou geruststellen.",
                    "week",
                ),
            ],
            own_reply: "ok, geeft niet",
            own_to: "week",
        },
        Scene {
            name: "prima",
            they: "beetje moe alleen. druk",
            choices: &[
                line(
                    "Moe en druk, dat ken ik. Lukt het om af en toe een avond voor jezelf te houden?",
                    Well,
                    "niet echt. moet wel geld binnenkomen",
                    "Je pakt het woord van de ander op en stelt één lichte vraag die niets veronderstelt.",
                    "week",
                ),
                line(
                    "Moet jij dat geld aan iemand afgeven?",
                    Hard,
                    "waar heb je het over",
                    "Een vermoeden als vraag. Misschien klopt het, maar dit is het moment niet.",
                    "week",
                ),
                line(
                    "Rust goed uit!",
                    Perhaps,
                    "thanks",
                    "Vriendelijk, en het gesprek is klaar. Dat mag. De ander noemde wel iets waar je naast kon gaan staan.",
                    "week",
                ),
            ],
            own_reply: "ja valt soms tegen",
            own_to: "week",
        },
        Scene {
            name: "week",
            they: "(Het is een week stil. Je mag één lichte vraag stellen, of niets.)",
            choices: &[
                line(
                    "Ik dacht even aan je. Je hoeft niet te antwoorden. Ik ben er donderdagavond.",
                    Well,
                    "ben er donderdag misschien ook",
                    "Eén teken, geen vraag, en een moment. Meer hoeft niet.",
                    "einde",
                ),
                line(
                    "Hallo? Ben je er nog? Waarom antwoord je niet?",
                    Hard,
                    "(Er komt niets terug.)",
                    "Stilte mag. Wie zich moet verantwoorden, komt niet terug.",
                    "einde",
                ),
                line(
                    "Ik schrijf nu niet. Wie stil is, heeft daar een reden voor.",
                    Well,
                    "(Twee weken later schrijft de ander zelf.)",
                    "Niets doen is ook een keuze, en vaak een goede.",
                    "einde",
                ),
            ],
            own_reply: "hey, leuk dat je wat laat horen",
            own_to: "einde",
        },
        Scene {
            name: "einde",
            they: "ik wil eigenlijk wel iets vragen. maar niet nu",
            choices: &[],
            own_reply: "",
            own_to: "",
        },
    ],
};
