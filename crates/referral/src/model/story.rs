//! The records of one referral read together: what was asked, and where it stands.

use super::{Along, Approved, Outcome, Print, Printed, Record, Referral, Sent, State, Withdrawn};
use casework::model::Kept;
use store::sealed::Sheet;

/// The records of one referral.
#[derive(Debug, Clone)]
pub struct Story {
    /// What is asked.
    pub asked: Kept<Referral>,
    /// The last time the client agreed.
    pub approved: Option<Approved>,
    /// Who goes along.
    pub along: Option<Kept<Along>>,
    /// The last time it was put on paper.
    pub printed: Option<Printed>,
    /// The last time it was handed over.
    pub sent: Option<Sent>,
    /// What came of it.
    pub outcome: Option<Kept<Outcome>>,
    /// That it was taken back.
    pub withdrawn: Option<Withdrawn>,
}

impl Story {
    /// Reads the records in their order; none when the referral itself was erased.
    pub fn of(sheets: Vec<Sheet<Record>>) -> Option<Story> {
        let (mut asked, mut approved, mut sent, mut outcome, mut withdrawn) = (None, None, None, None, None);
        let (mut along, mut printed) = (None, None);
        for Sheet { id, position, revision, content } in sheets {
            match content {
                Some(Record::Referral(piece)) => asked = Some(Kept { id, position, revision, piece }),
                Some(Record::Approved(piece)) => approved = Some(piece),
                Some(Record::Along(piece)) => along = Some(Kept { id, position, revision, piece }),
                Some(Record::Sent(piece)) => sent = Some(piece),
                Some(Record::Printed(piece)) => printed = Some(piece),
                Some(Record::Outcome(piece)) => outcome = Some(Kept { id, position, revision, piece }),
                Some(Record::Withdrawn(piece)) => withdrawn = Some(piece),
                None => {}
            }
        }
        Some(Story { asked: asked?, approved, along, printed, sent, outcome, withdrawn })
    }

    /// The client's yes, if it is to what stands there now: to this revision, and to exactly these words.
    pub fn agreed(&self) -> Option<&Approved> {
        let is_to_this = |approved: &&Approved| {
            approved.revision == self.asked.revision && approved.print == Print::of(&self.asked.piece)
        };
        self.approved.as_ref().filter(is_to_this)
    }

    /// Where the referral stands.
    pub fn state(&self) -> State {
        if self.withdrawn.is_some() {
            State::Withdrawn
        } else if self.outcome.is_some() {
            State::Answered
        } else if self.sent.is_some() {
            State::Sent
        } else if self.agreed().is_some() {
            State::Approved
        } else {
            State::Draft
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{OutcomeCode, Partner, Told};
    use store::{Day, Id, Moment};

    const AT: Moment = Moment::from_seconds(0);
    const TEXT: &str = "Ik wil graag praten over mijn post.";

    fn sheet(revision: u32, content: Record) -> Sheet<Record> {
        Sheet { id: Id::from_bytes([1; 16]), position: 1, revision, content: Some(content) }
    }

    fn referral(text: &str) -> Referral {
        Referral {
            partner: Partner::DebtHelp,
            partner_name: "Balie Zuid".to_owned(),
            listed: None,
            goal: "rust".to_owned(),
            text: text.to_owned(),
            accompanied: true,
            until: Day::from_number(30),
            ground: None,
        }
    }

    fn asked(revision: u32) -> Sheet<Record> {
        sheet(revision, Record::Referral(referral(TEXT)))
    }

    fn agreed_to(revision: u32) -> Sheet<Record> {
        agreed_to_words(revision, TEXT)
    }

    fn agreed_to_words(revision: u32, text: &str) -> Sheet<Record> {
        let print = Print::of(&referral(text));
        sheet(1, Record::Approved(Approved { revision, print, how: Told::ByClient, at: AT }))
    }

    fn sent() -> Sheet<Record> {
        sheet(1, Record::Sent(Sent { letter: Id::from_bytes([2; 16]), at: AT, by: "Noor".to_owned() }))
    }

    fn told() -> Sheet<Record> {
        sheet(
            1,
            Record::Outcome(Outcome {
                code: OutcomeCode::Partly,
                words: String::new(),
                treatment: String::new(),
                not_again: false,
                how: Told::ByClient,
                at: AT,
            }),
        )
    }

    fn state(sheets: Vec<Sheet<Record>>) -> State {
        Story::of(sheets).unwrap().state()
    }

    #[test]
    fn a_referral_walks_from_draft_to_answered() {
        assert_eq!(state(vec![asked(1)]), State::Draft);
        assert_eq!(state(vec![asked(1), agreed_to(1)]), State::Approved);
        assert_eq!(state(vec![asked(1), agreed_to(1), sent()]), State::Sent);
        assert_eq!(state(vec![asked(1), agreed_to(1), sent(), told()]), State::Answered);
    }

    #[test]
    fn a_yes_no_longer_counts_when_a_word_changed() {
        assert_eq!(state(vec![asked(2), agreed_to(1)]), State::Draft);
        assert_eq!(state(vec![asked(2), agreed_to(1), agreed_to(2)]), State::Approved);
    }

    #[test]
    fn a_yes_to_other_words_of_the_same_revision_does_not_count() {
        assert_eq!(
            state(vec![asked(1), agreed_to_words(1, "Ik wil graag praten over mijn huur.")]),
            State::Draft
        );
    }

    #[test]
    fn what_was_taken_back_stays_taken_back() {
        let withdrawn = sheet(1, Record::Withdrawn(Withdrawn { by: None, at: AT }));
        assert_eq!(state(vec![asked(1), agreed_to(1), sent(), withdrawn, told()]), State::Withdrawn);
    }

    #[test]
    fn an_erased_referral_is_no_referral() {
        let erased = Sheet { content: None, ..asked(1) };
        assert!(Story::of(vec![erased, agreed_to(1)]).is_none());
    }

    #[test]
    fn records_survive_being_kept() {
        let along = sheet(1, Record::Along(Along { who: "Noor".to_owned(), ..Along::default() }));
        for Sheet { content, .. } in [asked(1), agreed_to(1), along, sent(), told()] {
            let record = content.unwrap();
            let kept = serde_json::to_vec(&record).unwrap();
            assert_eq!(serde_json::from_slice::<Record>(&kept).unwrap(), record);
        }
    }
}
