//! What never comes along, whatever another system kept. A column of this kind stops the whole table, mapped or not: it must
//! be taken out of the file before the file is read (DAT-31, H-09; the words of design.md).

/// A kind of data that has no place here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forbidden {
    /// What it is, for a message.
    pub what: &'static str,
    /// How such a column is called, written without signs between letters: the name of a column that holds one of these is
    /// refused.
    pub within: &'static [&'static str],
    /// As `within`, for names so short that only a whole word counts.
    pub words: &'static [&'static str],
}

/// All of them.
pub static FORBIDDEN: [Forbidden; 10] = [
    Forbidden {
        what: "a citizen number",
        within: &["burgerservice", "sofinummer", "citizennumber", "socialsecurity"],
        words: &["bsn", "ssn", "sofi"],
    },
    Forbidden {
        what: "residence status",
        within: &[
            "verblijf",
            "residence",
            "vreemdeling",
            "vnummer",
            "visum",
            "immigration",
            "ongedocumenteerd",
        ],
        words: &["ind", "visa"],
    },
    Forbidden {
        what: "nationality or origin",
        within: &["nationalit", "herkomst", "countryoforigin", "geboorteland", "etni", "ethni"],
        words: &["ras", "race"],
    },
    Forbidden {
        what: "a legal name",
        within: &[
            "achternaam",
            "geslachtsnaam",
            "familienaam",
            "voorletters",
            "surname",
            "lastname",
            "legalname",
        ],
        words: &[],
    },
    Forbidden {
        what: "a date or place of birth",
        within: &["geboorte", "birth"],
        words: &["gebdatum", "dob"],
    },
    Forbidden {
        what: "an address: of a workplace, a shelter or a home",
        within: &[
            "adres",
            "address",
            "werkplek",
            "werklocatie",
            "workplace",
            "postcode",
            "huisnummer",
            "zipcode",
        ],
        words: &["straat", "street", "club", "raam"],
    },
    Forbidden {
        what: "an identity document",
        within: &["paspoort", "passport", "identiteitskaart", "documentnummer", "rijbewijs"],
        words: &[],
    },
    Forbidden {
        what: "orientation, religion or origin of belief",
        within: &["geaardheid", "orientation", "orientatie", "religi", "geloof"],
        words: &[],
    },
    Forbidden {
        what: "a licence to work, or a report to the police",
        within: &["vergunning", "licence", "license", "aangifte", "antecedent", "strafblad", "policereport"],
        words: &["bvh", "bvi"],
    },
    Forbidden {
        what: "a profile on a site, or a score",
        within: &[
            "profiel",
            "profile",
            "advertentie",
            "gebruikersnaam",
            "username",
            "score",
            "risico",
            "coordina",
        ],
        words: &["url", "risk", "gps"],
    },
];

/// What a column holds that may not come along, told by its name.
pub fn forbidden(column: &str) -> Option<&'static Forbidden> {
    let lower = column.to_lowercase();
    let joined: String = lower.chars().filter(|sign| sign.is_alphanumeric()).map(bare).collect();
    let words: Vec<&str> = lower.split(|sign: char| !sign.is_alphanumeric()).collect();
    FORBIDDEN.iter().find(|kind| {
        kind.within.iter().any(|part| joined.contains(part))
            || kind.words.iter().any(|word| words.contains(word) || joined == **word)
    })
}

/// A letter without its marks, where they are used in the names above.
fn bare(letter: char) -> char {
    match letter {
        'ë' | 'é' | 'è' => 'e',
        'ï' => 'i',
        'ö' => 'o',
        letter => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn such_a_column_is_known_however_it_is_written() {
        for name in [
            "BSN",
            "b.s.n.",
            "Burgerservice-nummer",
            "Verblijfsstatus",
            "V-nummer",
            "Nationaliteit",
            "Land van herkomst",
            "Achternaam",
            "Geb. datum",
            "Geboortedatum",
            "date of birth",
            "Adres werkplek",
            "Werk-adres",
            "Postcode",
            "Paspoortnr",
            "Seksuele geaardheid",
            "Vergunning",
            "Profiel-URL",
            "Risico-inschatting",
            "Seksuele oriëntatie",
            "GPS",
            "Visum tot",
        ] {
            assert!(forbidden(name).is_some(), "{name}");
        }
    }

    #[test]
    fn what_helps_is_let_through() {
        for name in [
            "Dossiernummer",
            "Roepnaam",
            "Pseudoniem",
            "Begeleider",
            "Startdatum",
            "Notitie",
            "Datum notitie",
            "Doel",
            "Wens",
            "Taal",
            "Indicatie",
            "Contact",
            "Fase",
            "Strategie",
        ] {
            assert_eq!(forbidden(name), None, "{name}");
        }
    }

    #[test]
    fn the_list_is_written_as_names_are_compared() {
        for kind in &FORBIDDEN {
            for word in kind.within.iter().chain(kind.words) {
                assert!(word.chars().all(|sign| sign.is_ascii_lowercase()), "{word} of {}", kind.what);
            }
        }
    }

    proptest! {
        #[test]
        fn signs_between_and_around_change_nothing(before in "[ _-]{0,3}", between in "[ ._-]{0,2}") {
            let name = format!("{before}Burger{between}Service{between}Nummer{before}");
            prop_assert!(forbidden(&name).is_some());
        }
    }
}
