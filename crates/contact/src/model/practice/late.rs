//! Late in the evening: somebody says hi, and no more.

use super::Lands::{Hard, Perhaps, Well};
use super::{Scene, Story, line};

pub(super) static STORY: Story = Story {
    code: "laat-op-de-avond",
    title: "Laat op de avond",
    about: "Iemand schrijft alleen ‘hoi’. Je oefent met ruimte geven.",
    scenes: &[
        Scene {
            name: "hoi",
            they: "hoi",
            choices: &[
                line(
                    "Hoi, goed dat je schrijft. Ik ben Sanne. Ik ben er het komende uur, je hoeft niets uit te leggen.",
                    Well,
                    "ok",
                    "Je zegt wie je bent en hoe lang je er bent. De ander weet waar die aan toe is en hoeft niets.",
                    "ok",
                ),
                line(
                    "Hoi! Wat is er aan de hand? Hoe oud ben je en waar zit je nu?",
                    Hard,
                    "laat maar",
                    "Drie vragen in één keer, en alle drie gaan ze over wie iemand is. Dat voelt als een formulier.",
                    "laat-maar",
                ),
                line(
                    "Hoi, waarmee kan ik je helpen?",
                    Perhaps,
                    "weet niet",
                    "Vriendelijk, maar het klinkt als een balie. Wie het zelf nog niet weet, kan hier niets op zeggen.",
                    "ok",
                ),
            ],
            own_reply: "ok",
            own_to: "ok",
        },
        Scene {
            name: "laat-maar",
            they: "sorry. ik had niet moeten schrijven",
            choices: &[
                line(
                    "Je hoeft geen sorry te zeggen. Ik vroeg te veel tegelijk. Ik blijf hier, ook als je niets zegt.",
                    Well,
                    "ok dan",
                    "Je neemt het op je en laat de deur open. Fouten mag je gewoon zeggen; dat maakt het juist veiliger.",
                    "ok",
                ),
                line(
                    "Jammer. Je kunt altijd nog schrijven als je er klaar voor bent.",
                    Perhaps,
                    "is goed",
                    "De deur blijft open, maar ‘jammer’ en ‘klaar voor’ leggen het bij de ander neer.",
                    "einde-vroeg",
                ),
            ],
            own_reply: "ok dan",
            own_to: "ok",
        },
        Scene {
            name: "ok",
            they: "ik kan niet slapen. er is iets met een klant geweest",
            choices: &[
                line(
                    "Dat klinkt niet fijn. Je mag er alles over zeggen, of niets. Ben je nu op een plek waar je veilig bent?",
                    Well,
                    "ja ik ben thuis. deur op slot",
                    "Eén vraag, en het is de belangrijkste. Wat er gebeurde laat je bij de ander.",
                    "thuis",
                ),
                line(
                    "Wat heeft hij gedaan?",
                    Hard,
                    "gewoon iets",
                    "Dit vraagt meteen naar het ergste. Vraag eerst of iemand nu veilig is, en wacht tot die er zelf over begint.",
                    "thuis",
                ),
                line(
                    "Wat erg! Je moet meteen aangifte doen.",
                    Hard,
                    "nee geen politie",
                    "Schrikken en sturen tegelijk. Aangifte is een keuze van de ander, en die komt later of nooit.",
                    "thuis",
                ),
            ],
            own_reply: "ja ik ben wel thuis",
            own_to: "thuis",
        },
        Scene {
            name: "thuis",
            they: "hij stopte niet toen ik het zei",
            choices: &[
                line(
                    "Dank je dat je dat zegt. Dat was niet oké van hem. Wat zou vannacht een beetje helpen?",
                    Well,
                    "gewoon even praten denk ik",
                    "Je noemt wat er gebeurde, niet wie iemand is. Daarna vraag je naar iets kleins, voor nu.",
                    "einde",
                ),
                line(
                    "Dan ben je slachtoffer van een misdrijf.",
                    Hard,
                    "zo zie ik het niet",
                    "Een woord dat de ander zelf niet koos. Veel jongens en mannen haken hier af.",
                    "einde",
                ),
                line(
                    "Wil je dat ik je vertel wie je hier medisch bij kan helpen? Dat kan ook zonder naam.",
                    Perhaps,
                    "misschien morgen",
                    "Goede informatie, en tijd telt hierbij. Zeg wel eerst iets over wat de ander je net toevertrouwde.",
                    "einde",
                ),
            ],
            own_reply: "dank je. dat helpt al",
            own_to: "einde",
        },
        Scene {
            name: "einde",
            they: "mag ik morgen weer schrijven?",
            choices: &[],
            own_reply: "",
            own_to: "",
        },
        Scene {
            name: "einde-vroeg",
            they: "(Het blijft stil. Drie dagen later komt er een ‘hoi’.)",
            choices: &[],
            own_reply: "",
            own_to: "",
        },
    ],
};
