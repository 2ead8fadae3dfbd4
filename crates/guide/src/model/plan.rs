//! The safety planner (INF-13): a card that somebody fills in for themselves. It is drawn and given back; nothing of it is
//! kept here.

use kit::Form;

/// Characters in one field. All fields together fit into one message.
pub const FIELD_MAX: usize = 900;

/// One part of the planner.
pub struct Part {
    /// Key of its heading.
    pub heading: &'static str,
    /// Keys of what may help.
    pub tips: &'static [&'static str],
    /// Its fields: name, key of the label.
    pub fields: &'static [(&'static str, &'static str)],
}

/// The parts of the planner.
pub const PARTS: [Part; 5] = [
    Part {
        heading: "guide-safe-new",
        tips: &["guide-safe-new-tip-place", "guide-safe-new-tip-feeling"],
        fields: &[("nieuw", "guide-safe-new-field")],
    },
    Part {
        heading: "guide-safe-buddy",
        tips: &["guide-safe-buddy-tip"],
        fields: &[
            ("maatje", "guide-safe-buddy-who"),
            ("horen", "guide-safe-buddy-when"),
            ("niet-horen", "guide-safe-buddy-else"),
        ],
    },
    Part {
        heading: "guide-safe-limits",
        tips: &["guide-safe-limits-tip-mind", "guide-safe-limits-tip-words"],
        fields: &[("grenzen", "guide-safe-limits-field")],
    },
    Part {
        heading: "guide-safe-online",
        tips: &[
            "guide-safe-online-tip-account",
            "guide-safe-online-tip-place",
            "guide-safe-online-tip-picture",
        ],
        fields: &[("online", "guide-safe-online-field")],
    },
    Part {
        heading: "guide-safe-wrong",
        tips: &["guide-safe-wrong-tip-out", "guide-safe-wrong-tip-call", "guide-safe-wrong-tip-fault"],
        fields: &[("mis", "guide-safe-wrong-field")],
    },
];

/// One line of the filled-in card: key of the label, and what was written.
pub type Filled = (&'static str, String);

/// Reads the planner; fields that stayed empty are left out.
pub fn read(form: &mut Form) -> Vec<Filled> {
    PARTS
        .iter()
        .flat_map(|part| part.fields)
        .map(|(name, label)| (*label, form.text(name, FIELD_MAX)))
        .filter(|(_, text)| !text.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_card_fits_into_one_message() {
        let fields: usize = PARTS.iter().map(|part| part.fields.len()).sum();
        const LABEL_MAX: usize = 100;
        assert!(fields * (FIELD_MAX + LABEL_MAX) < kit::form::MESSAGE_MAX);
    }

    #[test]
    fn empty_fields_are_left_out_and_nothing_else() {
        let mut form = Form::parse(b"nieuw=eerst+bellen&maatje=&mis=naar+S.&anders=x");
        let filled = read(&mut form);
        assert!(form.is_good());
        assert_eq!(
            filled,
            [
                ("guide-safe-new-field", "eerst bellen".to_owned()),
                ("guide-safe-wrong-field", "naar S.".to_owned())
            ]
        );
    }
}
