//! The records of one referral read together: what was asked, and where it stands.

use super::{Approved, Outcome, Record, Referral, Sent, State, Withdrawn};
use casework::model::Kept;
use store::sealed::Sheet;

/// The records of one referral.
#[derive(Debug, Clone)]
pub struct Story {
    /// What is asked.
    pub asked: Kept<Referral>,
    /// The last time the client agreed.
    pub approved: Option<Approved>,
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
        for Sheet { id, position, revision, content } in sheets {
            match content {
                Some(Record::Referral(piece)) => asked = Some(Kept { id, position, revision, piece }),
                Some(Record::Approved(piece)) => approved = Some(piece),
                Some(Record::Sent(piece)) => sent = Some(piece),
                Some(Record::Outcome(piece)) => outcome = Some(Kept { id, position, revision, piece }),
                Some(Record::Withdrawn(piece)) => withdrawn = Some(piece),
                None => {}
            }
        }
        Some(Story { asked: asked?, approved, sent, outcome, withdrawn })
    }

    /// Where the referral stands. The client's yes counts for the revision it was said to, and for no other.
    pub fn state(&self) -> State {
        if self.withdrawn.is_some() {
            State::Withdrawn
        } else if self.outcome.is_some() {
            State::Answered
        } else if self.sent.is_some() {
            State::Sent
        } else if self.approved.as_ref().is_some_and(|approved| approved.revision == self.asked.revision) {
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

    fn sheet(revision: u32, content: Record) -> Sheet<Record> {
        Sheet { id: Id::from_bytes([1; 16]), position: 1, revision, content: Some(content) }
    }

    fn asked(revision: u32) -> Sheet<Record> {
        sheet(
            revision,
            Record::Referral(Referral {
                partner: Partner::DebtHelp,
                partner_name: "Balie Zuid".to_owned(),
                goal: "rust".to_owned(),
                text: "Ik wil graag praten over mijn post.".to_owned(),
                accompanied: true,
                until: Day::from_number(30),
                ground: None,
            }),
        )
    }

    fn agreed_to(revision: u32) -> Sheet<Record> {
        sheet(1, Record::Approved(Approved { revision, how: Told::ByClient, at: AT }))
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
        for Sheet { content, .. } in [asked(1), agreed_to(1), sent(), told()] {
            let record = content.unwrap();
            let kept = serde_json::to_vec(&record).unwrap();
            assert_eq!(serde_json::from_slice::<Record>(&kept).unwrap(), record);
        }
    }
}
