//! What goes along, as it travels: records of the core without ids of this house, without ids of people. The same rules
//! hold on both sides, because what comes from elsewhere is not trusted: what could not have been sent is refused.

use super::{Kind, Terms};
use crate::model::plan::Action;
use crate::model::record::{Kept, Piece, all};
use crate::model::{Addition, Area, By, DomainCard, Given, Goal, GoalOrder, Note, Record, Review, WayRound};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use store::Id;
use store::sealed::Sheet;

/// The form of a packet; another form gets another name.
const FORM: &str = "luwte-transfer-1";
/// Records of a packet at most; a file has some hundreds.
const RECORDS_MOST: usize = 2_000;
/// Who wrote something there is a name here, and nobody's account.
const NOBODY: Id = Id::from_bytes([0; 16]);

/// What goes along.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Packet {
    form: String,
    /// Each with a number in the place of its id, those that others name first.
    records: Vec<(Id, Record)>,
}

/// It cannot have been made by [`Packet::of`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strange;

impl Packet {
    /// What of these records goes along.
    pub fn of(sheets: &[Sheet<Record>], terms: &Terms) -> Packet {
        let mut taken: Vec<(Id, Record)> = sheets
            .iter()
            .filter_map(|sheet| Some((sheet.id, sheet.content.clone()?)))
            .filter(|(id, record)| {
                Kind::of(record).is_some_and(|kind| terms.takes(kind)) && is_newest(sheets, *id, record)
            })
            .collect();
        let ids: BTreeSet<Id> = taken.iter().map(|(id, _)| *id).collect();
        taken.retain(|(_, record)| !matches!(record, Record::Action(step) if !ids.contains(&step.goal)));
        let ids: BTreeSet<Id> = taken.iter().map(|(id, _)| *id).collect();
        let beside = all::<Addition>(sheets).into_iter().filter(|beside| ids.contains(&beside.about));
        taken.extend(beside.map(|beside| (beside.id, beside.piece.record())));
        taken.sort_by_key(|(_, record)| rank(record));
        let mut numbers = BTreeMap::new();
        let out = |(id, record)| {
            let mut rename = Rename::Out(&mut numbers);
            Some((rename.record(id)?, renamed(record, &mut rename, "")?))
        };
        let records = taken.into_iter().filter_map(out).collect();
        Packet { form: FORM.to_owned(), records }
    }

    /// Writes the records one by one into a new file, where each gets an id of its own. `name` is the organisation they came
    /// from: it stands behind each name of somebody who wrote there.
    ///
    /// # Errors
    /// [`Strange`], and what writing says.
    pub fn unpack<E: From<Strange>>(
        self,
        name: &str,
        mut write: impl FnMut(Record) -> Result<Id, E>,
    ) -> Result<(), E> {
        if self.form != FORM || self.records.len() > RECORDS_MOST {
            return Err(Strange.into());
        }
        let mut ids: BTreeMap<Id, Id> = BTreeMap::new();
        for (number, record) in self.records {
            let record = renamed(record, &mut Rename::In(&ids), name).ok_or(Strange)?;
            if ids.insert(number, write(record)?).is_some() {
                return Err(Strange.into());
            }
        }
        Ok(())
    }

    /// As a file is read, to show it.
    pub fn sheets(&self) -> Vec<Sheet<Record>> {
        let sheet = |(position, (id, record)): (i64, &(Id, Record))| Sheet {
            id: *id,
            position,
            revision: 1,
            content: Some(record.clone()),
        };
        (0..).zip(&self.records).map(sheet).collect()
    }

    /// The one record of a kind.
    pub(super) fn find<P: Piece + Clone>(&self) -> Option<P> {
        self.records.iter().find_map(|(_, record)| P::of(record).cloned())
    }
}

/// Of what there is one of, the newest counts, as on every page.
fn is_newest(sheets: &[Sheet<Record>], id: Id, record: &Record) -> bool {
    fn newest<P: Piece + Clone>(sheets: &[Sheet<Record>]) -> Option<Id> {
        all::<P>(sheets).last().map(|kept: &Kept<P>| kept.id)
    }
    use crate::model::{Balance, Choice, FirstNeeds, InContact, SafeContact, SafetyPlan};
    let newest = match record {
        Record::SafeContact(_) => newest::<SafeContact>(sheets),
        Record::InContact(_) => newest::<InContact>(sheets),
        Record::FirstNeeds(_) => newest::<FirstNeeds>(sheets),
        Record::Choice(_) => newest::<Choice>(sheets),
        Record::Balance(_) => newest::<Balance>(sheets),
        Record::SafetyPlan(_) => newest::<SafetyPlan>(sheets),
        Record::GoalOrder(_) => newest::<GoalOrder>(sheets),
        _ => return true,
    };
    newest == Some(id)
}

/// What names others comes after them.
fn rank(record: &Record) -> u8 {
    match record {
        Record::Action(_) => 1,
        Record::GoalOrder(_) => 2,
        Record::Addition(_) => 3,
        _ => 0,
    }
}

/// Other ids in the place of those of one house.
enum Rename<'a> {
    /// Numbers, in the order in which the ids are met: on the way out.
    Out(&'a mut BTreeMap<Id, Id>),
    /// What each number became: on the way in. What was not written yet cannot be named.
    In(&'a BTreeMap<Id, Id>),
}

impl Rename<'_> {
    fn record(&mut self, id: Id) -> Option<Id> {
        match self {
            Rename::Out(numbers) => {
                let next = u128::try_from(numbers.len()).unwrap_or(u128::MAX).saturating_add(1);
                Some(*numbers.entry(id).or_insert_with(|| Id::from_bytes(next.to_be_bytes())))
            }
            Rename::In(ids) => ids.get(&id).copied(),
        }
    }

    /// A life domain that an organisation added is no record of the file: its number serves there as well.
    fn area(&mut self, area: Area) -> Option<Area> {
        match (area, &self) {
            (Area::Added(added), Rename::Out(_)) => self.record(added).map(Area::Added),
            _ => Some(area),
        }
    }
}

/// A record with other ids in it and nobody's account; none when it names what is not there, or never goes along.
fn renamed(record: Record, to: &mut Rename<'_>, name: &str) -> Option<Record> {
    Some(match record {
        Record::Goal(goal) => {
            let domain = goal.domain.and_then(|area| to.area(area));
            Goal { domain, ..goal }.record()
        }
        Record::Action(step) => Action { goal: to.record(step.goal)?, ..step }.record(),
        Record::GoalOrder(order) => {
            let goals = order.goals.into_iter().filter_map(|goal| to.record(goal)).collect();
            GoalOrder { goals }.record()
        }
        Record::Addition(beside) => Addition { about: to.record(beside.about)?, ..beside }.record(),
        Record::DomainCard(card) if !card.domain.is_private() => {
            // Who heard the yes to open it stays where it was said.
            let opened = Given { by: By::Client, told_on: None, ..card.opened };
            DomainCard { domain: to.area(card.domain)?, opened, ..card }.record()
        }
        Record::Review(review) => Review { by: renamed_by(review.by, name), ..review }.record(),
        Record::Note(note) => Note { by: renamed_by(note.by, name), ..note }.record(),
        Record::WayRound(way) => WayRound { by: way.by.map(|by| renamed_by(by, name)), ..way }.record(),
        record => Kind::of(&record).map(|_| record)?,
    })
}

fn renamed_by(by: By, organisation: &str) -> By {
    match by {
        By::Client => By::Client,
        By::Worker { name, .. } if organisation.is_empty() => By::Worker { id: NOBODY, name },
        By::Worker { name, .. } => By::Worker { id: NOBODY, name: format!("{name} ({organisation})") },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        Choice, ChoiceKind, Consent, Domain, GoalKind, PartKind, PartOpened, SafetyPlan, ServiceKind,
    };
    use store::{Day, Moment};

    const AT: Moment = Moment::from_seconds(90_000);

    fn id(byte: u8) -> Id {
        Id::from_bytes([byte; 16])
    }

    fn sheet(number: u8, record: Record) -> Sheet<Record> {
        Sheet { id: id(number), position: i64::from(number), revision: 1, content: Some(record) }
    }

    fn noor() -> By {
        By::Worker { id: id(99), name: "Noor".into() }
    }

    fn note() -> Record {
        Note { facts: "belde dinsdag".into(), impressions: "moe".into(), by: noor(), at: AT }.record()
    }

    fn file() -> Vec<Sheet<Record>> {
        let given = Given { at: AT, by: noor(), told_on: Some(Day::from_number(1)) };
        let card =
            DomainCard { named: "Muziek".into(), ..DomainCard::opened(Area::Added(id(77)), given.clone()) };
        let goal = |text: &str| Goal::new(text.into(), GoalKind::Unsure, Day::from_number(1));
        let choice = |words: &str| Choice { kind: ChoiceKind::Unsure, words: words.into(), at: AT }.record();
        vec![
            sheet(1, Addition { about: id(3), text: "eigen woorden".into(), at: AT }.record()),
            sheet(2, Action::new(id(3), "bellen".into(), "ik".into(), None).record()),
            sheet(3, Goal { domain: Some(Area::Added(id(77))), ..goal("rust") }.record()),
            sheet(4, goal("werk").record()),
            sheet(5, GoalOrder { goals: vec![id(4), id(3)] }.record()),
            sheet(6, card.record()),
            sheet(7, DomainCard::opened(Domain::Sexuality, given).record()),
            sheet(8, choice("eerder")),
            sheet(9, choice("nu")),
            sheet(10, note()),
            sheet(11, Addition { about: id(10), text: "klopt niet".into(), at: AT }.record()),
            sheet(12, PartOpened { part: PartKind::Protected, dossier: id(88) }.record()),
            Sheet { id: id(13), position: 13, revision: 2, content: None },
        ]
    }

    fn terms(along: &[Kind], confirmed: &[Kind]) -> Terms {
        let (along, confirmed) = (along.to_vec(), confirmed.to_vec());
        Terms { help: ServiceKind::Talking, language: None, along, confirmed, aftercare_weeks: None }
    }

    fn everything() -> Terms {
        terms(Kind::ALL, Kind::ALL)
    }

    #[test]
    fn no_id_of_this_house_goes_along_and_nobodys_account() {
        let packet = Packet::of(&file(), &everything());
        let json = serde_json::to_string(&packet).unwrap();
        for byte in [1_u8, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 77, 88, 99] {
            assert!(!json.contains(&id(byte).to_string()), "{byte} in {json}");
        }
        assert!(json.contains("Noor") && json.contains("Muziek"));
    }

    #[test]
    fn only_what_was_chosen_goes_along_and_never_the_private_or_protected() {
        let said = |terms: &Terms| serde_json::to_string(&Packet::of(&file(), terms)).unwrap();
        let clients = said(&terms(&Kind::clients().collect::<Vec<_>>(), &[]));
        assert!(clients.contains("eigen woorden") && clients.contains("rust") && clients.contains("\"nu\""));
        for stays in ["belde dinsdag", "klopt niet", "eerder", "sexuality", "protected"] {
            assert!(!clients.contains(stays), "{stays} in {clients}");
        }
        let notes = said(&terms(&[Kind::Notes], &[Kind::Notes]));
        assert!(notes.contains("belde dinsdag") && notes.contains("klopt niet") && !notes.contains("rust"));
        assert!(!said(&terms(&[Kind::Notes], &[])).contains("belde dinsdag"), "the guide said no yes");
        assert!(!said(&everything()).contains("sexuality"));
    }

    #[test]
    fn a_packet_becomes_the_same_records_under_ids_of_their_own() {
        let packet = Packet::of(&file(), &everything());
        let json = serde_json::to_vec(&packet).unwrap();
        let packet: Packet = serde_json::from_slice(&json).unwrap();
        let mut records: Vec<(Id, Record)> = Vec::new();
        packet
            .unpack::<Strange>("De Haven", |record| {
                let given = id(101 + u8::try_from(records.len()).unwrap());
                records.push((given, record));
                Ok(given)
            })
            .unwrap();
        let find = |text: &str| {
            let is = |record: &Record| matches!(record, Record::Goal(goal) if goal.text == text);
            records.iter().find(|(_, record)| is(record)).unwrap().0
        };
        let (rust, werk) = (find("rust"), find("werk"));
        let mut seen = 0;
        for (_, record) in &records {
            match record {
                Record::Action(step) => assert_eq!(step.goal, rust),
                Record::GoalOrder(order) => assert_eq!(order.goals, [werk, rust]),
                Record::Addition(beside) if beside.text == "eigen woorden" => assert_eq!(beside.about, rust),
                Record::Note(note) => {
                    assert_eq!(note.by, By::Worker { id: NOBODY, name: "Noor (De Haven)".into() });
                }
                _ => continue,
            }
            seen += 1;
        }
        assert_eq!(seen, 4);
        let area = |record: &Record| match record {
            Record::DomainCard(card) => Some(card.domain),
            Record::Goal(goal) => goal.domain,
            _ => None,
        };
        let areas: BTreeSet<Area> = records.iter().filter_map(|(_, record)| area(record)).collect();
        assert_eq!(areas.len(), 1, "card and goal are still of one domain");
    }

    #[test]
    fn what_cannot_have_been_sent_is_refused_whole() {
        let of = |records: Vec<(Id, Record)>| Packet { form: FORM.into(), records };
        let refused = |packet: Packet| packet.unpack::<Strange>("De Haven", |_| Ok(id(1))).unwrap_err();
        let part = PartOpened { part: PartKind::Work, dossier: id(5) }.record();
        refused(of(vec![(id(1), note()), (id(2), part)]));
        let yes = Consent {
            recipient: "wie dan ook".into(),
            slot: None,
            category: crate::model::Category::Plan,
            purpose: String::new(),
            until: Day::from_number(9),
            given: Given { at: AT, by: By::Client, told_on: None },
            withdrawn_at: None,
            also: None,
        };
        refused(of(vec![(id(1), yes.record())]));
        refused(of(vec![(id(1), Action::new(id(9), "a".into(), "b".into(), None).record())]));
        refused(of(vec![(id(1), note()), (id(1), note())]));
        refused(Packet { form: "another".into(), records: Vec::new() });
        let plan = SafetyPlan { text: "a".into(), at: AT }.record();
        refused(of((0..=u128::try_from(RECORDS_MOST).unwrap())
            .map(|at| (Id::from_bytes(at.to_be_bytes()), plan.clone()))
            .collect()));
    }
}
