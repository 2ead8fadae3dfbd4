//! The pace of asking (OUT-14): several questions in a row without an answer feel like an interrogation.

use super::{Record, Sender, messages};
use store::sealed::Sheet;

/// After so many questions of ours in a row the desk is asked to wait.
pub const PACE_QUESTIONS: usize = 3;

/// The signs that end a question: Latin and Greek, Arabic, full width, Armenian, Ethiopic, small, turned.
const SIGNS: [char; 8] = ['?', '؟', '？', '՞', '፧', '﹖', '⸮', '\u{37E}'];

/// How many questions a text asks. Several signs in a row are one; the Spanish sign at the beginning counts nothing.
pub fn questions(text: &str) -> usize {
    let (mut count, mut before) = (0_usize, false);
    for c in text.chars() {
        let sign = SIGNS.contains(&c);
        if sign && !before {
            count = count.saturating_add(1);
        }
        // "?!?" is one question as well.
        before = sign || (before && c == '!');
    }
    count
}

/// Whether we asked several questions since the person last said something.
pub fn asks_much(sheets: &[Sheet<Record>]) -> bool {
    let ours = messages(sheets).rev().take_while(|(_, from, _, _)| **from != Sender::Visitor);
    ours.map(|(_, _, text, _)| questions(text)).sum::<usize>() >= PACE_QUESTIONS
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use store::{Id, Moment};

    fn said(own: bool, text: &str) -> Record {
        let from = if own {
            Sender::Worker { id: Id::from_bytes([1; 16]), name: "Noor".to_owned() }
        } else {
            Sender::Visitor
        };
        let at = Moment::from_seconds(0);
        Record::Message { from, text: text.to_owned(), at, leaves: at }
    }

    fn thread(said_by: &[(bool, &str)]) -> bool {
        let sheet = |(position, (own, text)): (i64, &(bool, &str))| Sheet {
            id: Id::from_bytes([7; 16]),
            position,
            revision: 1,
            content: Some(said(*own, text)),
        };
        asks_much(&(1..).zip(said_by).map(sheet).collect::<Vec<_>>())
    }

    #[test]
    fn a_question_is_counted_in_every_script() {
        for one in ["Hoe gaat het?", "كيف حالك؟", "元気？", "¿Cómo estás?", "Echt??", "Wat?!?"]
        {
            assert_eq!(questions(one), 1, "{one}");
        }
        assert_eq!(questions("Hoe is het? Waar ben je? En nu?"), 3);
        assert_eq!(questions("Dag. Ik ben er!"), 0);
    }

    #[test]
    fn three_questions_in_a_row_are_many_until_somebody_answers() {
        assert!(thread(&[(false, "hoi"), (true, "Hoe gaat het?"), (true, "Ben je thuis? Alleen?")]));
        assert!(thread(&[(true, "Een? Twee? Drie?")]));
        assert!(!thread(&[(true, "Een? Twee? Drie?"), (false, "wat veel")]));
        assert!(!thread(&[(false, "Wat? Waar? Wie?"), (true, "Hoe gaat het?")]), "theirs do not count");
    }

    proptest! {
        #[test]
        fn no_text_has_more_questions_than_signs(text in ".{0,200}") {
            prop_assert!(questions(&text) <= text.chars().filter(|c| SIGNS.contains(c)).count());
        }
    }
}
