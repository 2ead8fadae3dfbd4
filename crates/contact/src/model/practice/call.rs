//! The first call: short, with much feeling.

use super::Lands::{Hard, Perhaps, Well};
use super::{Scene, Story, line};

pub(super) static STORY: Story = Story {
    code: "eerste-telefoontje",
    title: "Het eerste telefoontje",
    about: "Iemand belt en kan bijna niet praten. Je oefent de eerste minuut.",
    scenes: &[
        Scene {
            name: "stil",
            they: "(De telefoon gaat. Je hoort iemand ademen, verder niets.)",
            choices: &[
                line(
                    "Dag, je spreekt met Sanne van De Haven. Fijn dat je belt. Je hoeft niets te zeggen; ik blijf rustig aan de lijn.",
                    Well,
                    "…ja. hoi",
                    "Naam, waar je bent, en dat stil zijn mag. Het eerste wat iemand wil weten, is wie jij bent.",
                    "begin",
                ),
                line(
                    "Hallo? Hallo? Wie is daar?",
                    Hard,
                    "(De verbinding wordt verbroken. Even later gaat de telefoon opnieuw.)",
                    "Dit vraagt om een naam. Ophangen is dan het makkelijkst. Gelukkig belde de ander nog eens.",
                    "begin",
                ),
                line(
                    "Dag, je bent bij de hulplijn, zegt u het maar.",
                    Perhaps,
                    "eh… ja",
                    "Je zegt waar iemand is, maar ‘u’ en ‘zegt u het maar’ zetten jou aan een loket.",
                    "begin",
                ),
            ],
            own_reply: "…hoi",
            own_to: "begin",
        },
        Scene {
            name: "begin",
            they: "ik weet niet of ik dit moet doen. ik schaam me kapot",
            choices: &[
                line(
                    "Dat je belt terwijl je je zo voelt, dat snap ik goed. We kunnen het heel klein houden. Je naam hoeft niet.",
                    Well,
                    "(stil) …ok",
                    "Je praat de schaamte niet weg en je maakt het klein. Het ene wat iemand misschien vreest, de naam, hoeft niet.",
                    "huilt",
                ),
                line(
                    "Joh, schaam je niet! Je bent juist heel dapper.",
                    Hard,
                    "zo voel ik me niet",
                    "Goed bedoeld, maar je zegt dat het gevoel niet klopt. En dapper moeten zijn is ook zwaar.",
                    "huilt",
                ),
                line(
                    "Vertel eens rustig van het begin af aan.",
                    Hard,
                    "dat kan ik niet",
                    "Een heel verhaal is nu te veel gevraagd. Vraag om iets kleins, of om niets.",
                    "huilt",
                ),
            ],
            own_reply: "…ok. bedankt",
            own_to: "huilt",
        },
        Scene {
            name: "huilt",
            they: "(Je hoort dat de ander huilt.) sorry",
            choices: &[
                line(
                    "Neem de tijd. Ik ben er. (Je bent een halve minuut stil.)",
                    Well,
                    "(zachter) het is gewoon te veel",
                    "Stilte is hier het beste wat je kunt geven. Dertig seconden voelen lang, en dat geeft niet.",
                    "hulp",
                ),
                line(
                    "Ben je nu veilig?",
                    Well,
                    "ja. ik zit in de auto. alleen",
                    "De ene vraag die nooit misstaat. Kort, gewoon, en je weet waar je aan toe bent.",
                    "hulp",
                ),
                line(
                    "Niet huilen, we gaan je redden.",
                    Hard,
                    "(stil)",
                    "Huilen mag. En redden kun je niet; naast iemand staan wel.",
                    "hulp",
                ),
            ],
            own_reply: "(haalt adem) dank je",
            own_to: "hulp",
        },
        Scene {
            name: "hulp",
            they: "ik wil wel hulp. maar niet weer alles vertellen",
            choices: &[
                line(
                    "Dat hoeft niet. Ik spreek nu één ding met je af: morgen na zes ben ik hier. Bellen of schrijven, wat jij wilt.",
                    Well,
                    "schrijven. morgen",
                    "Eén afspraak, en de ander kiest hoe. Meer hoeft er na zo’n gesprek niet te liggen.",
                    "einde",
                ),
                line(
                    "Dan plan ik een intake in, daar stellen we alle vragen in één keer.",
                    Hard,
                    "laat dan maar",
                    "‘Alle vragen’ is precies wat de ander niet wil. Eén volgende stap is genoeg.",
                    "einde",
                ),
                line(
                    "Zou je liever met een man praten, of met iemand die het zelf meemaakte?",
                    Perhaps,
                    "misschien. morgen",
                    "Een goede vraag, mits je het ook kunt waarmaken. Maak eerst de kleinste afspraak.",
                    "einde",
                ),
            ],
            own_reply: "ok. dan schrijf ik morgen",
            own_to: "einde",
        },
        Scene {
            name: "einde",
            they: "(De ander hangt op. Het gesprek duurde vier minuten. Kies bij ‘Kort noteren’ twee dingen; meer hoeft niet.)",
            choices: &[],
            own_reply: "",
            own_to: "",
        },
    ],
};
