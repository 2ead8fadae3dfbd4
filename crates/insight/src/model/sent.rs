//! An account that is written, laid ready and released: two people, on exactly what they saw.

use crate::model::account::AccountabilityReport;
use crate::model::register::{Refusal, Signature, State, second_signature};
use crate::model::shown::Shown;
use serde::{Deserialize, Serialize};
use store::Id;

/// The head of an account that is being written: for the statistics circle alone.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(tag = "kind")]
pub enum DraftHead {
    /// A draft.
    #[serde(rename = "account-draft")]
    Draft(Draft),
}

/// An account that is being written.
#[derive(Serialize, Deserialize, Clone, Debug)]
pub struct Draft {
    /// The year.
    pub year: u32,
    /// What was written so far.
    pub account: AccountabilityReport,
}

/// The head of an account that was laid ready or is out: for the circle that may read released totals.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(tag = "kind")]
pub enum AccountHead {
    /// An account.
    #[serde(rename = "account")]
    Report(Sent),
}

/// An account that was laid ready or is out.
#[derive(Serialize, Deserialize, Clone, Debug)]
pub struct Sent {
    /// The year.
    pub year: u32,
    /// The release that holds its figures.
    pub release: Id,
    /// The figures themselves, exactly as they were released: the document stays whole when a newer version comes out.
    pub shown: Shown,
    /// The hash of those figures.
    pub figures: String,
    /// What the organisation says.
    pub account: AccountabilityReport,
    /// The hash of both.
    pub hash: String,
    /// Who laid it ready.
    pub prepared: Signature,
    /// Where it stands.
    pub state: State,
}

impl Sent {
    /// Whether it waits for a second person.
    pub fn waits(&self) -> bool {
        self.state == State::Prepared
    }

    /// Whether it is out.
    pub fn is_out(&self) -> bool {
        matches!(self.state, State::Released { .. })
    }

    /// The account once the second person signed, on exactly what they saw. `figures_out` tells whether its figures are
    /// still out.
    ///
    /// # Errors
    /// The [`Refusal`] that stands in the way.
    pub fn released_by(self, by: Signature, seen: &str, figures_out: bool) -> Result<Sent, Refusal> {
        second_signature(&self.prepared, &self.state, &by)?;
        let is_whole = self.shown.hash().is_ok_and(|hash| hash == self.figures)
            && self.account.hash(&self.figures) == self.hash;
        if seen != self.hash || !is_whole {
            Err(Refusal::Changed)
        } else if figures_out {
            Ok(Sent { state: State::Released { by }, ..self })
        } else {
            Err(Refusal::FiguresBack)
        }
    }

    /// The account once it was taken back.
    ///
    /// # Errors
    /// [`Refusal::NotWaiting`] when it was taken back before.
    pub fn withdrawn_by(self, by: Signature) -> Result<Sent, Refusal> {
        Ok(Sent { state: self.state.withdrawn_by(by)?, ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::account::tests::account;
    use crate::model::shown::tests::{shown, year};
    use people::Role;
    use store::Moment;

    fn signed(worker: u8, role: Role) -> Signature {
        let worker = format!("{worker:032x}").parse().unwrap();
        Signature { worker, name: "Mirre".to_owned(), role, at: Moment::from_seconds(0) }
    }

    fn sent() -> Sent {
        let (_, shown) = shown(&year(), &[]);
        let figures = shown.hash().unwrap();
        let hash = account().hash(&figures);
        let prepared = signed(1, Role::TeamLead);
        let release = "9".repeat(32).parse().unwrap();
        Sent {
            year: 2026,
            release,
            shown,
            figures,
            account: account(),
            hash,
            prepared,
            state: State::Prepared,
        }
    }

    fn refused(sent: Sent, by: Signature, figures_out: bool) -> Option<Refusal> {
        let seen = sent.hash.clone();
        sent.released_by(by, &seen, figures_out).err()
    }

    #[test]
    fn two_people_in_two_roles_release_what_they_saw_on_figures_that_are_out() {
        let other = || signed(2, Role::Administrator);
        assert_eq!(refused(sent(), signed(1, Role::Administrator), true), Some(Refusal::SameWorker));
        assert_eq!(refused(sent(), signed(2, Role::TeamLead), true), Some(Refusal::SameRole));
        assert_eq!(refused(sent(), other(), false), Some(Refusal::FiguresBack));
        assert_eq!(sent().released_by(other(), "abc", true).err(), Some(Refusal::Changed));
        let mut other_words = sent();
        other_words.account.texts.clear();
        assert_eq!(refused(other_words, other(), true), Some(Refusal::Changed));
        let mut other_figures = sent();
        other_figures.shown.year = 2025;
        assert_eq!(refused(other_figures, other(), true), Some(Refusal::Changed));
        assert_eq!(refused(sent(), other(), true), None);
    }

    #[test]
    fn every_kind_reads_back_as_itself_alone() {
        let draft =
            serde_json::to_string(&DraftHead::Draft(Draft { year: 2026, account: account() })).unwrap();
        assert!(serde_json::from_str::<AccountHead>(&draft).is_err());
        let sent = serde_json::to_string(&AccountHead::Report(sent())).unwrap();
        assert!(serde_json::from_str::<DraftHead>(&sent).is_err());
        assert!(serde_json::from_str::<crate::model::Head>(&sent).is_err());
        let AccountHead::Report(read) = serde_json::from_str(&sent).unwrap();
        assert_eq!(read.account.hash(&read.figures), read.hash);
    }
}
