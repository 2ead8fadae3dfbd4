//! "Are you the police?": being honest about who one is, and where secrecy ends.

use super::Lands::{Hard, Perhaps, Well};
use super::{Scene, Story, line};

pub(super) static STORY: Story = Story {
    code: "wie-ben-jij",
    title: "‘Ben jij van de politie?’",
    about: "Iemand vertrouwt je niet. Je oefent met eerlijk zijn over wie je bent en waar zwijgen ophoudt.",
    scenes: &[
        Scene {
            name: "politie",
            they: "ben jij van de politie of zo",
            choices: &[
                line(
                    "Nee. Ik ben Sanne, ik werk bij De Haven. Wij zijn geen politie en geen gemeente. Goed dat je het vraagt.",
                    Well,
                    "dat zegt iedereen",
                    "Een kort, eerlijk antwoord, en je vindt de vraag gewoon. Dat is beter dan beledigd zijn.",
                    "iedereen",
                ),
                line(
                    "Haha nee hoor, zie ik er zo uit?",
                    Perhaps,
                    "ik zie jou helemaal niet",
                    "Een grapje kan, maar wie bang is, wil eerst een gewoon antwoord.",
                    "iedereen",
                ),
                line(
                    "Je kunt mij volledig vertrouwen.",
                    Hard,
                    "ja vast",
                    "Vertrouwen kun je niet vragen. Zeg wat je doet en wat niet, dan kan iemand zelf kijken.",
                    "iedereen",
                ),
            ],
            own_reply: "dat zegt iedereen",
            own_to: "iedereen",
        },
        Scene {
            name: "iedereen",
            they: "en wat doe je dan met wat ik zeg",
            choices: &[
                line(
                    "Wat je schrijft, lezen mijn collega’s van de balie en ik. Je kunt zien wie het opende. Alleen als iemands leven gevaar loopt, kan ik niet altijd zwijgen. Dan zeg ik dat eerst tegen jou, als dat kan.",
                    Well,
                    "ok. dat is duidelijk",
                    "Je noemt wie leest en waar de grens ligt, vóórdat het nodig is. Dat kost soms een gesprek en het wint vertrouwen.",
                    "vriend",
                ),
                line(
                    "Alles blijft altijd tussen jou en mij, beloofd.",
                    Hard,
                    "ok",
                    "Dat kun je niet waarmaken: collega’s lezen mee en er is een grens. Komt dat later uit, dan is het vertrouwen weg.",
                    "vriend",
                ),
                line(
                    "Dat staat in onze privacyverklaring.",
                    Hard,
                    "die ga ik niet lezen",
                    "Klopt misschien, maar niemand leest dat op zo’n moment. Zeg het in drie zinnen.",
                    "vriend",
                ),
            ],
            own_reply: "hm. ok",
            own_to: "vriend",
        },
        Scene {
            name: "vriend",
            they: "het gaat niet om mij. een vriend van me is zestien en die doet het ook",
            choices: &[
                line(
                    "Fijn dat je aan hem denkt. Je hoeft zijn naam niet te noemen. Is er nu iets waardoor hij in gevaar is?",
                    Well,
                    "nu niet denk ik. maar die vent is niet oke",
                    "Eerst het gevaar van nu, en geen naam. Of het over hemzelf gaat, laat je open.",
                    "jong",
                ),
                line(
                    "Gaat het eigenlijk over jou?",
                    Hard,
                    "nee zeg ik toch",
                    "Misschien wel, misschien niet. Wie een omweg kiest, heeft die nodig.",
                    "jong",
                ),
                line(
                    "Zestien? Dan moet ik dat melden.",
                    Hard,
                    "dan zeg ik niks meer",
                    "Er gaat niets vanzelf naar een ander. Overleg eerst met een collega, zonder naam, en zeg eerlijk wat je doet.",
                    "jong",
                ),
            ],
            own_reply: "ja ik maak me wel zorgen",
            own_to: "jong",
        },
        Scene {
            name: "jong",
            they: "wat kan hij dan doen",
            choices: &[
                line(
                    "Hij kan ons zelf schrijven, ook zonder naam. Fier en de Kindertelefoon kunnen ook. Ik praat er met een collega over, zonder te zeggen wie jullie zijn. Wil je weten wat daaruit komt?",
                    Well,
                    "ja. ik kom woensdag terug",
                    "Wegen die bij zijn leeftijd passen, en je zegt eerlijk dat je overlegt. Bij iemand onder de 18 doe je het nooit alleen.",
                    "einde",
                ),
                line(
                    "Geef mij zijn nummer maar, dan bel ik hem.",
                    Hard,
                    "echt niet",
                    "Je neemt het over, buiten hem om. De vriend raakt zo ook het vertrouwen van zijn vriend kwijt.",
                    "einde",
                ),
                line(
                    "Hij kan naar de huisarts.",
                    Perhaps,
                    "ja misschien",
                    "Dat kan, maar het is mager en hij moet het verhaal daar opnieuw vertellen. Noem ook wegen waar het kleiner kan beginnen.",
                    "einde",
                ),
            ],
            own_reply: "ok. ik ga het hem zeggen",
            own_to: "einde",
        },
        Scene { name: "einde", they: "jij bent wel ok", choices: &[], own_reply: "", own_to: "" },
    ],
};
