//! What came of a referral, as the client tells it. Whether somebody goes back to another country or stays is nobody's
//! success and nobody's failure: those answers have codes of their own, none is chosen beforehand, none is counted (RET-07).

use super::{Partner, ReferralHead, Told};
use serde::{Deserialize, Serialize};
use store::{Id, Moment};

/// What came of it, told by the client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// Whether it helped.
    pub code: OutcomeCode,
    /// In the client's words.
    pub words: String,
    /// How the client was treated there: what went wrong is about the service, never about the client (ACT-29).
    pub treatment: String,
    /// The client does not want to go there again (REF-16).
    pub not_again: bool,
    /// How we know.
    pub how: Told,
    /// When.
    pub at: Moment,
}

/// What somebody can answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OutcomeCode {
    /// It helped.
    Helped,
    /// A little.
    Partly,
    /// It did not.
    Not,
    /// The client did not go, which is fine.
    DidNotGo,
    /// After hearing what is possible: "I stay".
    Stays,
    /// After hearing what is possible: "I go".
    Goes,
    /// "I do not know yet."
    Unsure,
}

impl OutcomeCode {
    /// All there are.
    pub const ALL: [OutcomeCode; 7] = [
        OutcomeCode::Helped,
        OutcomeCode::Partly,
        OutcomeCode::Not,
        OutcomeCode::DidNotGo,
        OutcomeCode::Stays,
        OutcomeCode::Goes,
        OutcomeCode::Unsure,
    ];

    /// What can be answered about a partner of this kind, in the order of the form.
    pub fn for_partner(partner: Partner) -> [OutcomeCode; 4] {
        use OutcomeCode as Code;
        if partner.is_return() {
            [Code::Stays, Code::Goes, Code::Unsure, Code::DidNotGo]
        } else {
            [Code::Helped, Code::Partly, Code::Not, Code::DidNotGo]
        }
    }

    /// The code in forms and totals.
    pub fn code(self) -> &'static str {
        match self {
            OutcomeCode::Helped => "helped",
            OutcomeCode::Partly => "partly",
            OutcomeCode::Not => "not",
            OutcomeCode::DidNotGo => "did-not-go",
            OutcomeCode::Stays => "stays",
            OutcomeCode::Goes => "goes",
            OutcomeCode::Unsure => "unsure",
        }
    }

    /// Key of its name.
    pub fn text_key(self) -> String {
        format!("referral-outcome-{}", self.code())
    }
}

/// Whom a client was sent to once and does not want to be sent to again (REF-16).
#[derive(Debug, Clone, Default)]
pub struct NotAgain(Vec<(Option<Id>, Partner, String)>);

impl NotAgain {
    /// What a client said of earlier referrals.
    pub fn of<'a>(heads: impl IntoIterator<Item = &'a ReferralHead>) -> NotAgain {
        let said = heads.into_iter().filter(|head| head.not_again);
        NotAgain(said.map(|head| (head.listed, head.partner, named(&head.partner_name))).collect())
    }

    /// With what stands in the client's file: the referral that it came from may be gone.
    #[must_use]
    pub fn and(mut self, kept: &[casework::model::NotAgain]) -> NotAgain {
        self.0.extend(kept.iter().filter_map(|kept| {
            let partner = Partner::ALL.into_iter().find(|partner| partner.code() == kept.kind)?;
            Some((kept.about, partner, named(&kept.called)))
        }));
        self
    }

    /// Whether that was said of this partner: the same one of the list, or one of the same kind with the same name.
    pub fn holds(&self, listed: Option<Id>, partner: Partner, name: &str) -> bool {
        let name = named(name);
        self.0
            .iter()
            .any(|(id, kind, said)| (id.is_some() && *id == listed) || (*kind == partner && *said == name))
    }
}

/// A name without what people type in different ways.
fn named(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::State;
    use store::Day;

    fn head(name: &str, listed: Option<Id>, not_again: bool) -> ReferralHead {
        ReferralHead {
            case: Id::from_bytes([1; 16]),
            pseudonym: "Wilg".to_owned(),
            partner: Partner::Ggd,
            partner_name: name.to_owned(),
            listed,
            state: State::Answered,
            not_again,
            begun: Day::from_number(1),
        }
    }

    #[test]
    fn going_and_staying_are_answers_only_where_it_is_about_going_back() {
        for partner in Partner::ALL {
            let answers = OutcomeCode::for_partner(partner);
            assert_eq!(answers.contains(&OutcomeCode::Stays), partner.is_return(), "{partner:?}");
            assert_eq!(answers.contains(&OutcomeCode::Goes), partner.is_return(), "{partner:?}");
            assert_eq!(answers.contains(&OutcomeCode::Helped), !partner.is_return(), "{partner:?}");
        }
    }

    #[test]
    fn the_code_of_an_outcome_is_how_it_is_kept() {
        for code in OutcomeCode::ALL {
            assert_eq!(serde_json::to_value(code).unwrap(), code.code());
        }
    }

    #[test]
    fn not_again_holds_for_that_partner_however_it_is_typed_and_for_no_other() {
        let id = Id::from_bytes([2; 16]);
        let said = NotAgain::of(&[head("Balie  Zuid", Some(id), true), head("Balie Noord", None, false)]);
        assert!(said.holds(None, Partner::Ggd, " balie zuid "));
        assert!(said.holds(Some(id), Partner::Other, "een andere naam"), "the same one of the list");
        assert!(!said.holds(None, Partner::Ggd, "Balie Noord"), "nothing was said of that one");
        assert!(!said.holds(None, Partner::DebtHelp, "Balie Zuid"), "another kind");
        assert!(!said.holds(None, Partner::Other, "x"), "one outside the list is not any other outside it");
    }
}
