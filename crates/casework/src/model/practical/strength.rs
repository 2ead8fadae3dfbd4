//! What somebody is good at, in words that fit any work (EXT-07, LAB-07). The words never name the work they were learned in;
//! the person decides which go on paper.

use crate::model::codes::codes;

codes! {
    /// What people learn in any work: a name, and a sentence for on paper.
    Strength, "strong" {
        /// Dealing with people.
        People = "people",
        /// Setting limits.
        Limits = "limits",
        /// Coming to terms.
        Terms = "terms",
        /// Planning.
        Planning = "planning",
        /// Handling money.
        Money = "money",
        /// Languages.
        Languages = "languages",
        /// Working for oneself.
        Business = "business",
        /// Taking care of others.
        Caring = "caring",
        /// Keeping calm.
        Calm = "calm",
        /// Working online.
        Online = "online",
    }
}

/// Beginnings of words that name the work, in the languages of the front door and in those in which people speak of it.
const NAMES: [&str; 21] = [
    "sekswerk",
    "sexwerk",
    "sex work",
    "prostit",
    "escort",
    "bordeel",
    "brothel",
    "seksuele dienst",
    "trabajo sexual",
    "trabalho sexual",
    "muncă sexual",
    "munca sexual",
    "проститу",
    "секс",
    "seksualn",
    "szexmunk",
    "seks işçi",
    "fuhuş",
    "دعارة",
    "العمل الجنسي",
    "travail du sexe",
];

/// The first beginning of a word in a text that names the work. Not refused: it is shown, and the person decides.
pub fn names_the_work(text: &str) -> Option<&'static str> {
    let low = text.to_lowercase();
    let begins_a_word =
        |at: usize| !low.get(..at).is_some_and(|before| before.ends_with(char::is_alphabetic));
    NAMES.into_iter().find(|name| low.match_indices(name).any(|(at, _)| begins_a_word(at)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_names_the_work_is_found_at_its_beginning_only() {
        assert_eq!(names_the_work("Vijf jaar Escort gedaan"), Some("escort"));
        assert_eq!(names_the_work("lata w prostytucji; проституция"), Some("проститу"));
        assert_eq!(names_the_work("Ik werk met tescorts"), None, "within another word");
        assert_eq!(names_the_work("Ik kan goed luisteren"), None);
    }
}
