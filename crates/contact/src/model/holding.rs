//! Who carries a conversation at the desk: one worker or two, handed over by name, covered for while somebody is
//! away (issue 3, point 12; ACT-14, OUT-19).

use super::board::Board;
use super::{ConversationHead, Record};
use serde::{Deserialize, Serialize};
use store::sealed::Sheet;
use store::{Id, Moment};

/// At most so many workers carry a conversation without an end date: a duo.
pub const HOLDERS_MAX: usize = 2;
/// So many workers must carry the conversation of somebody under 18 before anything goes out to them (H-25).
pub const YOUNG_HOLDERS: usize = 2;

/// A worker who carries a conversation.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// Who.
    pub worker: Id,
    /// Their name as it was shown then.
    pub name: String,
    /// Since when.
    pub since: Moment,
    /// Until when, for somebody who stands in; none for whoever carries it for good.
    pub until: Option<Moment>,
}

impl Holder {
    /// Whether they carry it at this moment.
    pub fn holds_at(&self, now: Moment) -> bool {
        self.until.is_none_or(|until| now < until)
    }
}

/// A colleague, by id and by the name they are shown under.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    /// Who.
    pub worker: Id,
    /// Their name.
    pub name: String,
}

/// A conversation that was offered to a colleague, who has not taken it yet.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Passing {
    /// Who may take it.
    pub to: Colleague,
    /// Who offers it, and carries it until then.
    pub by: Colleague,
    /// Whether the colleague gave it back.
    pub returned: bool,
}

/// How far a request for an interpreter is.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Interpreting {
    /// Somebody asked for one.
    Asked,
    /// One is there.
    Arranged,
}

/// What the desk keeps about a conversation besides who carries it.
#[derive(Serialize, Deserialize, Clone, Debug, Default, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct AtDesk {
    /// The offer to a colleague that is open.
    pub passing: Option<Passing>,
    /// The worker who said that the person is 18 or older; a second one must say so too.
    pub of_age: Option<Id>,
    /// When the light question after "I am fine" was asked or passed over (OUT-14).
    pub light_done: Option<Moment>,
    /// Where hints of colleagues stand, a day at most (OUT-19).
    pub hints: Option<Id>,
    /// Whether an interpreter was asked for.
    pub interpreter: Option<Interpreting>,
    /// The colleague who did something in it that those who carry it should know of, until one of them saw it.
    pub beside: Option<Colleague>,
    /// The sheet that ended the danger: taken back, the danger is there again (SAF-21).
    #[serde(default)]
    pub helped_by: Option<Id>,
}

/// How one worker stands to a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// They carry it.
    Mine,
    /// Whoever carries it is away until this moment, and they may stand in.
    Covering(Moment),
    /// Nobody carries it.
    Free,
    /// These carry it.
    Others(Vec<String>),
}

impl Standing {
    /// Whether this worker may go on without asking: it is theirs, or they stand in.
    pub fn is_own(&self) -> bool {
        matches!(self, Standing::Mine | Standing::Covering(_))
    }
}

impl ConversationHead {
    /// Those who carry it now.
    pub fn holders_at(&self, now: Moment) -> impl Iterator<Item = &Holder> {
        self.holders.iter().filter(move |holder| holder.holds_at(now))
    }

    /// Their names.
    pub fn holder_names(&self, now: Moment) -> Vec<String> {
        self.holders_at(now).map(|holder| holder.name.clone()).collect()
    }

    /// Whether this worker carries it now.
    pub fn is_held_by(&self, worker: Id, now: Moment) -> bool {
        self.holders_at(now).any(|holder| holder.worker == worker)
    }

    /// Whether a duo carries it for good, so that nobody else can join.
    pub fn is_full(&self, board: &Board, now: Moment) -> bool {
        self.holders_here(board, now).filter(|holder| holder.until.is_none()).count() >= HOLDERS_MAX
    }

    /// How a worker stands to it. Whoever does not work here any more carries nothing.
    pub fn standing(&self, worker: Id, board: &Board, now: Moment) -> Standing {
        if self.is_held_by(worker, now) {
            return Standing::Mine;
        }
        let mut others = Vec::new();
        let mut back_at: Option<Moment> = None;
        for holder in self.holders_here(board, now) {
            let Some(away) = board.away(holder.worker, now) else {
                others.push(holder.name.clone());
                continue;
            };
            // A cover who is away too covers nothing.
            match away.cover.as_ref().filter(|cover| board.away(cover.worker, now).is_none()) {
                Some(cover) if cover.worker != worker => others.push(cover.name.clone()),
                Some(_) => return Standing::Covering(away.until),
                None => back_at = Some(back_at.map_or(away.until, |back| back.min(away.until))),
            }
        }
        match back_at {
            _ if !others.is_empty() => Standing::Others(others),
            Some(back) => Standing::Covering(back),
            None => Standing::Free,
        }
    }

    /// The head after this worker did something in it: those who carry it and were not asked are told.
    #[must_use]
    pub fn touched_by(mut self, colleague: Colleague, board: &Board, now: Moment) -> ConversationHead {
        let carriers: Vec<Id> = self.holders_here(board, now).map(|holder| holder.worker).collect();
        if !carriers.is_empty() && !carriers.contains(&colleague.worker) {
            self.desk.beside = Some(colleague);
        }
        self
    }

    /// The head with this worker among those who carry it.
    #[must_use]
    pub fn held_by(mut self, colleague: Colleague, now: Moment, until: Option<Moment>) -> ConversationHead {
        self.holders.retain(|holder| holder.holds_at(now) && holder.worker != colleague.worker);
        self.holders.push(Holder { worker: colleague.worker, name: colleague.name, since: now, until });
        self
    }

    /// The head without this worker, and without an offer they made.
    #[must_use]
    pub fn let_go(mut self, worker: Id) -> ConversationHead {
        self.holders.retain(|holder| holder.worker != worker);
        if self.desk.passing.as_ref().is_some_and(|passing| passing.by.worker == worker) {
            self.desk.passing = None;
        }
        self
    }

    /// The head after one worker took over from another. What waits goes on waiting.
    #[must_use]
    pub fn moved(self, from: Id, to: Colleague, now: Moment) -> ConversationHead {
        let stays = self.holders_at(now).find(|holder| holder.worker == to.worker && holder.until.is_none());
        let known = stays.is_some();
        let mut head = self.let_go(from);
        if head.desk.passing.as_ref().is_some_and(|passing| passing.to.worker == to.worker) {
            head.desk.passing = None;
        }
        if known { head } else { head.held_by(to, now, None) }
    }

    /// The names of those who carry it and are there. Whoever is away or left is not; `worker`, who acts, is.
    pub fn names_there(&self, worker: Id, board: &Board, now: Moment) -> Vec<String> {
        self.holders_here(board, now)
            .filter(|holder| holder.worker == worker || board.away(holder.worker, now).is_none())
            .map(|holder| holder.name.clone())
            .collect()
    }

    /// Whether nothing may go out yet, because a second worker must be there first: the person is under 18 (H-25).
    /// Whoever said that they are in danger now is answered by whoever is there; the second comes after. Where there is
    /// nobody who could be the second, the one who is there goes on: the path never closes (ACT-14).
    pub fn needs_second(&self, worker: Id, board: &Board, now: Moment) -> bool {
        self.young && !self.urgent && !self.has_two(worker, board, now) && self.can_be_two(board, now)
    }

    /// Whether somebody under 18 is answered by one worker alone, because there is no second.
    pub fn is_alone(&self, worker: Id, board: &Board, now: Moment) -> bool {
        self.young && !self.has_two(worker, board, now) && !self.can_be_two(board, now)
    }

    fn has_two(&self, worker: Id, board: &Board, now: Moment) -> bool {
        self.names_there(worker, board, now).len() >= YOUNG_HOLDERS
    }

    /// Since when the person waits, once they wrote again at `now`: the first message without an answer counts.
    pub fn waits_since_after(&self, now: Moment) -> Moment {
        if self.waiting { self.waits_since } else { now }
    }

    /// Whether a worker may mute it or end it: never for somebody under 18, whose way back stays open (ACT-14).
    pub fn may_be_closed(&self) -> bool {
        !self.young
    }
}

/// With whom the person believes to be writing: as they were last told, or as they saw in the messages.
fn known_to_them(sheets: &[Sheet<Record>]) -> Vec<String> {
    let told = sheets.iter().rev().find_map(|sheet| match &sheet.content {
        Some(Record::Handed { to, .. }) => Some(to.clone()),
        _ => None,
    });
    told.unwrap_or_else(|| {
        let mut seen: Vec<String> = Vec::new();
        for (_, from, _, _) in super::messages(sheets) {
            if let super::Sender::Worker { name, .. } = from
                && !seen.contains(name)
            {
                seen.push(name.clone());
            }
        }
        seen
    })
}

/// The line that tells the person that these go on, if they do not know yet. One worker who begins needs none: the
/// first answer says who it is.
pub fn tells_who(sheets: &[Sheet<Record>], to: Vec<String>, now: Moment) -> Option<Record> {
    let known = known_to_them(sheets);
    let same = known.len() == to.len() && to.iter().all(|name| known.contains(name));
    let begins = known.is_empty() && to.len() == 1;
    if to.is_empty() || same || begins { None } else { Some(Record::Handed { to, at: now }) }
}

#[cfg(test)]
#[path = "holding_tests.rs"]
mod tests;
