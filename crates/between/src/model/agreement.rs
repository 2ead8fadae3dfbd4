//! Agreements with other organisations: whom one agreed with, until when, who said so. No person from outside stands in it.

use super::{Address, Public};
use accord::PartnerKey;
use people::Role;
use serde::{Deserialize, Serialize};
use store::{Day, Id};

/// Under this name it stands in the organisation's settings.
pub const ROOM: &str = "between";
/// Agreements at most: they are between people who know each other.
pub const AGREEMENTS_MAX: usize = 8;
/// Days that an agreement holds; before that two people may lengthen it.
pub const HOLDS_DAYS: i32 = 365;
/// So many days before the last one it is said that it ends.
pub const ENDS_SOON_DAYS: i32 = 30;

/// The agreements of an organisation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreed {
    /// Each of them, also those that are not made yet.
    pub agreements: Vec<Agreement>,
}

/// One agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// Its id.
    pub id: Id,
    /// What the other organisation is called.
    pub name: String,
    /// Where its house is.
    pub address: Address,
    /// By which key it knows us.
    pub ours: Public,
    /// By which key it knew us before, until it hears that we use the other.
    pub before: Option<Public>,
    /// By which key we know it.
    pub theirs: Option<Public>,
    /// The key that it will speak by from now on.
    pub renewed: Option<Public>,
    /// Who asked a colleague to agree, when that was not done yet.
    pub asked: Option<Asked>,
    /// The last day on which it holds; none before two people agreed.
    pub until: Option<Day>,
}

/// Who wants an agreement, or a longer one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// Who.
    pub worker: Id,
    /// In which role.
    pub role: Role,
}

/// Why somebody cannot agree now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotYet {
    /// Nobody asked for it, or it was agreed to already.
    #[error("nobody asked")]
    NotAsked,
    /// The same person twice is one person.
    #[error("the same person")]
    SamePerson,
    /// A team lead and an administrator agree; not two of the same.
    #[error("the same role")]
    SameRole,
}

impl Agreement {
    /// Whether it holds on a day.
    pub fn holds(&self, today: Day) -> bool {
        self.theirs.is_some() && self.until.is_some_and(|until| today <= until)
    }

    /// Whether its last day is near.
    pub fn ends_soon(&self, today: Day) -> bool {
        let near = today.number().saturating_add(ENDS_SOON_DAYS);
        self.holds(today) && self.until.is_some_and(|until| until.number() <= near)
    }

    /// The keys under which the other is heard.
    pub fn their_keys(&self) -> impl Iterator<Item = PartnerKey> {
        [self.theirs, self.renewed].into_iter().flatten().map(|public| public.0)
    }

    /// The keys by which the other may speak to us.
    pub fn our_keys(&self) -> impl Iterator<Item = PartnerKey> {
        [Some(self.ours), self.before].into_iter().flatten().map(|public| public.0)
    }

    /// The other was heard by one of its keys: once that is the new one, the old one is done.
    pub fn was_heard_by(&mut self, key: PartnerKey) {
        if self.renewed == Some(Public(key)) {
            self.theirs = self.renewed.take();
        }
    }

    /// We speak by another key from now on.
    pub fn speak_by(&mut self, key: PartnerKey) {
        self.before = Some(std::mem::replace(&mut self.ours, Public(key)));
    }

    /// Somebody asks a colleague to agree, once it is known with whom.
    ///
    /// # Errors
    /// [`NotYet::NotAsked`] before the other's key was entered.
    pub fn ask(&mut self, by: Asked) -> Result<(), NotYet> {
        self.theirs.ok_or(NotYet::NotAsked)?;
        self.asked = Some(by);
        Ok(())
    }

    /// A second person agrees: a team lead to what an administrator asked, or the other way round.
    ///
    /// # Errors
    /// [`NotYet`].
    pub fn agree(&mut self, by: Asked, today: Day) -> Result<(), NotYet> {
        let asked = self.asked.ok_or(NotYet::NotAsked)?;
        if asked.worker == by.worker {
            return Err(NotYet::SamePerson);
        }
        if asked.role == by.role {
            return Err(NotYet::SameRole);
        }
        self.asked = None;
        self.until = Some(Day::from_number(today.number().saturating_add(HOLDS_DAYS)));
        Ok(())
    }
}

impl Agreed {
    /// One of them.
    pub fn agreement(&self, id: Id) -> Option<&Agreement> {
        self.agreements.iter().find(|agreement| agreement.id == id)
    }

    /// One of them, to change it.
    pub fn agreement_mut(&mut self, id: Id) -> Option<&mut Agreement> {
        self.agreements.iter_mut().find(|agreement| agreement.id == id)
    }

    /// Those that hold on a day.
    pub fn holding(&self, today: Day) -> impl Iterator<Item = &Agreement> {
        self.agreements.iter().filter(move |agreement| agreement.holds(today))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Day = Day::from_number(20_000);

    fn key(byte: u8) -> Public {
        Public(accord::Voice::from_secret(&[byte; 32]).unwrap().public())
    }

    fn by(worker: u8, role: Role) -> Asked {
        Asked { worker: Id::from_bytes([worker; 16]), role }
    }

    fn begun() -> Agreement {
        Agreement {
            id: Id::from_bytes([9; 16]),
            name: "De Haven".to_owned(),
            address: Address::parse("https://haven.example").unwrap(),
            ours: key(1),
            before: None,
            theirs: None,
            renewed: None,
            asked: None,
            until: None,
        }
    }

    #[test]
    fn a_team_lead_and_an_administrator_agree_and_it_holds_a_year() {
        let mut agreement = Agreement { theirs: Some(key(2)), ..begun() };
        let (lead, administrator) = (by(1, Role::TeamLead), by(2, Role::Administrator));
        assert_eq!(agreement.agree(lead, TODAY), Err(NotYet::NotAsked));
        agreement.ask(lead).unwrap();
        assert!(!agreement.holds(TODAY), "one person is not two");
        assert_eq!(agreement.agree(by(1, Role::Administrator), TODAY), Err(NotYet::SamePerson));
        assert_eq!(agreement.agree(by(3, Role::TeamLead), TODAY), Err(NotYet::SameRole));
        agreement.agree(administrator, TODAY).unwrap();
        let day = |days| Day::from_number(TODAY.number() + days);
        assert!(agreement.holds(day(HOLDS_DAYS)) && !agreement.holds(day(HOLDS_DAYS + 1)));
        assert!(!agreement.ends_soon(TODAY) && agreement.ends_soon(day(HOLDS_DAYS - ENDS_SOON_DAYS)));
        assert_eq!(agreement.agree(administrator, TODAY), Err(NotYet::NotAsked), "once");
    }

    #[test]
    fn nobody_is_asked_to_agree_before_it_is_known_with_whom() {
        assert_eq!(begun().ask(by(1, Role::TeamLead)), Err(NotYet::NotAsked));
    }

    #[test]
    fn a_key_is_replaced_only_once_the_new_one_was_heard() {
        let mut agreement = Agreement { theirs: Some(key(2)), renewed: Some(key(3)), ..begun() };
        agreement.was_heard_by(key(2).0);
        assert_eq!(agreement.their_keys().collect::<Vec<_>>(), [key(2).0, key(3).0]);
        agreement.was_heard_by(key(3).0);
        assert_eq!(agreement.their_keys().collect::<Vec<_>>(), [key(3).0]);
        agreement.speak_by(key(4).0);
        assert_eq!(agreement.our_keys().collect::<Vec<_>>(), [key(4).0, key(1).0]);
    }
}
