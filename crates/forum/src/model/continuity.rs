//! What the programme offers and whether it goes on (EXT-18), and what changed or did not (EXT-19). It is about services
//! and about what everybody can read, never about a person: nothing here asks who came, or what papers anybody has.
//!
//! What once stood there stays. A change is a line more; what was wrong is taken off, and a mark stays in its place that
//! says that a line was taken off, never what it said.

use super::{Trace, trace_in};
use kit::coded;
use kit::when::later;
use people::Role;
use serde::{Deserialize, Serialize};
use store::{Day, Id};

/// After so many months somebody should look again whether a service goes on.
pub const MONTHS: i32 = 6;
/// Services that have not ended; a list stays readable.
pub const SERVICES_MAX: usize = 40;
/// Lines that one service can have.
pub const LINES_MAX: usize = 40;
/// Public facts on the timeline.
pub const FACTS_MAX: usize = 100;

/// The head of a dossier of this list.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(tag = "kind")]
pub enum Head {
    /// A service with its history.
    #[serde(rename = "continuity-service")]
    Service(Service),
    /// A public fact.
    #[serde(rename = "continuity-fact")]
    Fact(Line<Told>),
}

coded! {
    /// How it stands with a service.
    Going {
        /// It goes on.
        On = "door", "forum-going-on";
        /// It goes on in part.
        Partly = "deels", "forum-going-partly";
        /// It is paused.
        Paused = "stil", "forum-going-paused";
        /// It has ended.
        Ended = "gestopt", "forum-going-ended";
        /// Nobody can say yet.
        Unsure = "onzeker", "forum-going-unsure";
    }
}

coded! {
    /// What kind of public fact it is.
    Kind {
        /// A report came out.
        Report = "rapport", "forum-fact-report";
        /// A policy changed.
        Changed = "veranderd", "forum-fact-changed";
        /// A policy was looked at, and did not change.
        Unchanged = "hetzelfde", "forum-fact-unchanged";
    }
}

/// In which role something was written, and on which day. Not by whom.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The role.
    pub role: Role,
    /// The day.
    pub day: Day,
}

/// A dated line.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Line<T> {
    /// Its id.
    pub id: Id,
    /// The day that it is about.
    pub on: Day,
    /// When it was written down.
    pub written: Signed,
    /// What it says.
    pub entry: Entry<T>,
}

/// What a line says, or that it was taken off.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub enum Entry<T> {
    /// It says this.
    #[serde(rename = "says")]
    Says(T),
    /// It was taken off; what it said is gone.
    #[serde(rename = "taken-off")]
    TakenOff(Signed),
}

/// How a service stood from a day on. Each line is whole, so that an earlier one still says what it said.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// What it is.
    pub name: String,
    /// For whom, in the team's own words.
    pub whom: String,
    /// Who carries it: the organisation itself, or a partner.
    pub by: String,
    /// Whether it goes on.
    pub going: Going,
    /// What changed and why; may be empty.
    pub words: String,
    /// The last day for which it is paid, if that is known.
    pub paid_until: Option<Day>,
}

/// A public fact.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Which kind.
    pub what: Kind,
    /// The fact, in plain words.
    pub text: String,
    /// Where everybody can read it: an address, or the name of a document.
    pub source: String,
}

/// Something that the programme offers, with how it stood, in the order in which it was written.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// How it stood.
    pub lines: Vec<Line<Standing>>,
    /// When somebody last looked.
    pub looked: Day,
}

/// What somebody found who looked at a service.
#[derive(Clone, Debug)]
pub struct Look {
    /// The line that they had before them.
    pub seen: Option<Id>,
    /// How it stands.
    pub standing: Standing,
    /// Since when; needed when something changed.
    pub since: Option<Day>,
}

/// Why a look cannot be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// A colleague wrote something since the form was opened.
    #[error("a colleague wrote something meanwhile")]
    Stale,
    /// Something changed, and it is not said since when.
    #[error("it is not said since when")]
    NoDay,
    /// There is no room for more.
    #[error("there are {LINES_MAX} lines")]
    Full,
}

impl<T> Line<T> {
    /// What it says; nothing when it was taken off.
    pub fn says(&self) -> Option<&T> {
        match &self.entry {
            Entry::Says(what) => Some(what),
            Entry::TakenOff(_) => None,
        }
    }

    /// Takes it off: what it said goes, the mark stays. Gives `false` when it was taken off before.
    pub fn take_off(&mut self, by: Signed) -> bool {
        let is_there = self.says().is_some();
        if is_there {
            self.entry = Entry::TakenOff(by);
        }
        is_there
    }
}

impl Standing {
    /// The first field whose words lead to one person, with what it was.
    pub fn trace(&self) -> Option<(&'static str, Trace)> {
        let fields =
            [("naam", &self.name), ("voorwie", &self.whom), ("wie", &self.by), ("toelichting", &self.words)];
        fields.into_iter().find_map(|(field, words)| Some((field, trace_in(words)?)))
    }

    /// Whether it goes on and the last paid day is over.
    pub fn is_unpaid(&self, today: Day) -> bool {
        matches!(self.going, Going::On | Going::Partly) && self.paid_until.is_some_and(|last| last < today)
    }

    /// Whether this says the same as before. Words tell of a change, so whoever writes some found one.
    fn is_same_as(&self, before: &Standing) -> bool {
        self.words.is_empty() && *self == Standing { words: String::new(), ..before.clone() }
    }
}

impl Service {
    /// A service with its first line.
    pub fn begun(first: Line<Standing>) -> Service {
        Service { looked: first.written.day, lines: vec![first] }
    }

    /// How it stands now: the line of the latest day, and of that day the one written last. None when all were taken off.
    pub fn now(&self) -> Option<(&Line<Standing>, &Standing)> {
        self.lines.iter().filter_map(|line| Some((line, line.says()?))).max_by_key(|(line, _)| line.on)
    }

    /// Whether it is on the list and has not ended.
    pub fn is_going(&self) -> bool {
        self.now().is_some_and(|(_, standing)| standing.going != Going::Ended)
    }

    /// Whether somebody should look again. What has ended needs no look.
    pub fn is_old(&self, today: Day) -> bool {
        self.is_going() && later(self.looked, MONTHS) <= today
    }

    /// Keeps what somebody found. When nothing changed, only the day of the look does.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn look(&mut self, id: Id, look: Look, by: Signed) -> Result<(), Refused> {
        if self.was_kept(&look) {
            return Ok(());
        }
        let now = self.now();
        if now.map(|(line, _)| line.id) != look.seen {
            return Err(Refused::Stale);
        }
        let is_same = now.is_some_and(|(_, before)| look.standing.is_same_as(before));
        match look.since {
            None if is_same => {}
            None => return Err(Refused::NoDay),
            Some(_) if self.lines.len() >= LINES_MAX => return Err(Refused::Full),
            Some(on) => self.lines.push(Line { id, on, written: by, entry: Entry::Says(look.standing) }),
        }
        self.looked = by.day;
        Ok(())
    }

    /// Whether the line written last says just this: the same form came twice.
    fn was_kept(&self, look: &Look) -> bool {
        let last = self.lines.last();
        last.is_some_and(|line| Some(line.on) == look.since && line.says() == Some(&look.standing))
    }

    /// Takes a line off. Gives `false` when it is not there, or was taken off before.
    pub fn take_off(&mut self, line: Id, by: Signed) -> bool {
        self.lines.iter_mut().find(|one| one.id == line).is_some_and(|one| one.take_off(by))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kit::when::parse_day;

    fn day(text: &str) -> Day {
        parse_day(text).unwrap()
    }

    fn id(number: u8) -> Id {
        Id::from_bytes([number; 16])
    }

    fn by(on: &str) -> Signed {
        Signed { role: Role::TeamLead, day: day(on) }
    }

    fn standing(going: Going) -> Standing {
        Standing {
            name: "Dokter op straat".to_owned(),
            whom: "iedereen".to_owned(),
            by: "de GGD".to_owned(),
            going,
            words: String::new(),
            paid_until: None,
        }
    }

    fn line(number: u8, on: &str, going: Going) -> Line<Standing> {
        let entry = Entry::Says(standing(going));
        Line { id: id(number), on: day(on), written: by("2026-06-01"), entry }
    }

    fn service() -> Service {
        Service::begun(line(1, "2026-01-01", Going::On))
    }

    fn look(seen: u8, going: Going, since: Option<&str>) -> Look {
        Look { seen: Some(id(seen)), standing: standing(going), since: since.map(day) }
    }

    fn stands(service: &Service) -> Option<Going> {
        service.now().map(|(_, standing)| standing.going)
    }

    #[test]
    fn a_change_is_a_line_more_and_the_earlier_one_stays() {
        let mut one = service();
        one.look(id(2), look(1, Going::Paused, Some("2026-05-01")), by("2026-06-02")).unwrap();
        assert_eq!(stands(&one), Some(Going::Paused));
        assert_eq!((one.lines.len(), one.looked), (2, day("2026-06-02")));
        assert_eq!(one.lines[0], service().lines[0]);
        let earlier = look(2, Going::Partly, Some("2026-03-01"));
        one.look(id(3), earlier, by("2026-06-03")).unwrap();
        assert_eq!(stands(&one), Some(Going::Paused), "what was so in March does not change what is so now");
    }

    #[test]
    fn a_look_that_finds_nothing_new_leaves_no_line() {
        let mut one = service();
        one.look(id(2), look(1, Going::On, None), by("2026-07-01")).unwrap();
        assert_eq!((one.lines.len(), one.looked), (1, day("2026-07-01")));
        let refused = one.look(id(2), look(1, Going::Ended, None), by("2026-07-01"));
        assert_eq!(refused, Err(Refused::NoDay));
        let mut told = look(1, Going::On, None);
        told.standing.words = "de wachtlijst is weg".to_owned();
        assert_eq!(one.look(id(2), told, by("2026-07-01")), Err(Refused::NoDay), "words tell of a change");
    }

    #[test]
    fn nobody_writes_over_what_they_did_not_see() {
        let mut one = service();
        one.look(id(2), look(1, Going::Ended, Some("2026-05-01")), by("2026-06-02")).unwrap();
        let unseen = look(1, Going::Partly, Some("2026-05-01"));
        assert_eq!(one.look(id(3), unseen, by("2026-06-02")), Err(Refused::Stale));
        assert_eq!(stands(&one), Some(Going::Ended));
        one.look(id(3), look(2, Going::Partly, Some("2026-05-01")), by("2026-06-02")).unwrap();
        assert_eq!(stands(&one), Some(Going::Partly), "of one day the line written last counts");
    }

    #[test]
    fn the_same_form_twice_is_one_line() {
        let mut one = service();
        let change = look(1, Going::Ended, Some("2026-05-01"));
        one.look(id(2), change.clone(), by("2026-06-02")).unwrap();
        assert_eq!(one.look(id(3), change, by("2026-06-02")), Ok(()));
        assert_eq!(one.lines.len(), 2);
    }

    #[test]
    fn a_full_service_takes_no_line_more_but_can_be_looked_at() {
        let mut one = service();
        one.lines = vec![line(1, "2026-01-01", Going::On); LINES_MAX];
        let change = look(1, Going::Ended, Some("2026-05-01"));
        assert_eq!(one.look(id(2), change, by("2026-06-02")), Err(Refused::Full));
        assert_eq!(one.look(id(2), look(1, Going::On, None), by("2026-06-02")), Ok(()));
    }

    #[test]
    fn what_is_taken_off_leaves_a_mark_and_no_word() {
        let mut one = service();
        one.look(id(2), look(1, Going::Ended, Some("2026-05-01")), by("2026-06-02")).unwrap();
        assert!(one.take_off(id(2), by("2026-06-03")));
        assert!(!one.take_off(id(2), by("2026-06-04")) && !one.take_off(id(9), by("2026-06-04")));
        assert_eq!((stands(&one), one.lines.len()), (Some(Going::On), 2));
        assert_eq!(one.lines[1].entry, Entry::TakenOff(by("2026-06-03")));
        one.take_off(id(1), by("2026-06-03"));
        assert_eq!(stands(&one), None);
        let kept = serde_json::to_string(&Head::Service(one)).unwrap();
        assert!(!kept.contains("Dokter") && !kept.contains("GGD"), "{kept}");
    }

    #[test]
    fn only_what_goes_on_is_asked_after() {
        let mut one = service();
        assert!(!one.is_old(day("2026-11-30")));
        assert!(one.is_old(day("2026-12-01")));
        let unpaid = Standing { paid_until: Some(day("2026-06-30")), ..standing(Going::Partly) };
        assert!(!unpaid.is_unpaid(day("2026-06-30")) && unpaid.is_unpaid(day("2026-07-01")));
        assert!(!Standing { going: Going::Ended, ..unpaid }.is_unpaid(day("2026-07-01")));
        one.look(id(2), look(1, Going::Ended, Some("2026-05-01")), by("2026-06-02")).unwrap();
        assert!(!one.is_old(day("2027-12-01")) && !one.is_going());
    }

    #[test]
    fn words_that_lead_to_somebody_are_found_with_their_field() {
        let told = Standing { words: "Wilg-42 wachtte".to_owned(), ..standing(Going::On) };
        assert_eq!(told.trace(), Some(("toelichting", Trace::Pseudonym)));
        assert_eq!(standing(Going::On).trace(), None);
    }

    #[test]
    fn what_is_kept_comes_back_and_has_no_place_for_a_person() {
        let told = Told {
            what: Kind::Unchanged,
            text: "Er veranderde niets.".to_owned(),
            source: "brief aan de raad".to_owned(),
        };
        let fact =
            Line { id: id(1), on: day("2026-02-01"), written: by("2026-06-01"), entry: Entry::Says(told) };
        for head in [Head::Fact(fact), Head::Service(service())] {
            let kept = serde_json::to_value(&head).unwrap();
            let again: Head = serde_json::from_value(kept.clone()).unwrap();
            assert_eq!(serde_json::to_value(again).unwrap(), kept);
            let fields: Vec<&String> = kept.as_object().unwrap().keys().collect();
            let known = ["entry", "id", "kind", "lines", "looked", "on", "written"];
            assert!(fields.iter().all(|field| known.contains(&field.as_str())), "{fields:?}");
        }
        let fields = serde_json::to_value(standing(Going::On)).unwrap();
        let fields: Vec<&String> = fields.as_object().unwrap().keys().collect();
        assert_eq!(fields, ["by", "going", "name", "paid_until", "whom", "words"]);
    }
}
