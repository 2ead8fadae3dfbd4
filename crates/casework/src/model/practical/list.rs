//! A list of one's own: where somebody looks for a home, courses they keep, what they are good at. Each is a dossier that only
//! their code opens, until they let their guide read it.

use super::debt::DebtLine;
use crate::model::codes::codes;
use serde::{Deserialize, Serialize};
use store::{Day, Id, Moment};

codes! {
    /// The lists.
    ListKind, "list" {
        /// Where somebody looks for a home (DOM-13).
        Home = "home",
        /// Courses that somebody keeps (DOM-18).
        Courses = "courses",
        /// What somebody is good at (EXT-07).
        Strengths = "strengths",
        /// What somebody owes (DOM-17).
        Debts = "debts",
    }
}

impl ListKind {
    /// How it is called in an address.
    pub fn path(self) -> &'static str {
        match self {
            ListKind::Home => "wonen",
            ListKind::Courses => "leren",
            ListKind::Strengths => "sterk",
            ListKind::Debts => "schulden",
        }
    }

    /// The list of this name in an address.
    pub fn at(path: &str) -> Option<ListKind> {
        ListKind::ALL.iter().copied().find(|list| list.path() == path)
    }

    /// Lines that it can have.
    pub fn most(self) -> usize {
        match self {
            ListKind::Home | ListKind::Courses | ListKind::Debts => 30,
            ListKind::Strengths => 1,
        }
    }
}

/// Somewhere somebody looks for a home.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Search {
    /// Where: a site, a corporation, a name.
    pub place: String,
    /// On the list there since this day.
    pub since: Option<Day>,
    /// What comes next.
    pub next: String,
    /// By when.
    pub on: Option<Day>,
}

/// A line of a list of one's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "kebab-case")]
pub enum Line {
    /// Somewhere to look for a home.
    Search(Search),
    /// A course, as it stood there on the day it was kept.
    Course {
        /// What it is called.
        name: String,
        /// What was told of it.
        text: String,
        /// When it was kept.
        at: Moment,
    },
    /// What somebody is good at.
    Strengths {
        /// In the words that they chose.
        text: String,
        /// When it was written.
        at: Moment,
    },
    /// A debt.
    Debt(DebtLine),
}

impl Line {
    /// The list it stands in.
    pub fn list(&self) -> ListKind {
        match self {
            Line::Search(_) => ListKind::Home,
            Line::Course { .. } => ListKind::Courses,
            Line::Strengths { .. } => ListKind::Strengths,
            Line::Debt(_) => ListKind::Debts,
        }
    }

    /// What the guide can do out of it; nothing for what asks nothing of anybody.
    pub fn task(&self) -> Option<LineTask> {
        match self {
            Line::Search(Search { place, next, on, .. }) => {
                let parts = [place.as_str(), next.as_str()].into_iter().filter(|part| !part.is_empty());
                Some(LineTask::Words(parts.collect::<Vec<_>>().join(": "), *on))
            }
            Line::Debt(debt) if !debt.is_over() => Some(LineTask::Letter(debt.on)),
            Line::Debt(_) | Line::Course { .. } | Line::Strengths { .. } => None,
        }
    }
}

/// What a guide can make a task of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineTask {
    /// These words, by this day.
    Words(String, Option<Day>),
    /// A letter to answer by this day. To whom and why goes nowhere: a task stays where many read it after the client takes
    /// the list back.
    Letter(Option<Day>),
}

/// A list that the guide may read, as the head of the file knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListShown {
    /// Which.
    pub list: ListKind,
    /// Its dossier; an id that opens nothing by itself.
    pub dossier: Id,
}

#[cfg(test)]
mod tests {
    use super::super::debt::DebtStage;
    use super::*;

    #[test]
    fn a_list_is_found_by_its_address_and_by_nothing_else() {
        for list in ListKind::ALL {
            assert_eq!(ListKind::at(list.path()), Some(*list));
        }
        assert_eq!(ListKind::at("home"), None);
    }

    #[test]
    fn a_task_out_of_a_debt_names_nobody_and_what_is_over_asks_nothing() {
        let debt = |stage| DebtLine {
            who: "Zorgverzekeraar".into(),
            cents: Some(5),
            stage,
            next: "terugschrijven".into(),
            on: Some(Day::from_number(3)),
        };
        let letter = LineTask::Letter(Some(Day::from_number(3)));
        assert_eq!(Line::Debt(debt(DebtStage::Bailiff)).task(), Some(letter));
        assert_eq!(Line::Debt(debt(DebtStage::Over)).task(), None);
    }

    #[test]
    fn a_line_survives_being_kept() {
        let search = Search {
            place: "Woonstad".into(),
            since: None,
            next: String::new(),
            on: Some(Day::from_number(3)),
        };
        let kept = serde_json::to_string(&Line::Search(search.clone())).unwrap();
        assert_eq!(serde_json::from_str::<Line>(&kept).unwrap(), Line::Search(search));
    }
}
