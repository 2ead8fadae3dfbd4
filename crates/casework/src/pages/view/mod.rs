//! A file as its readers see it: sections of items, each with what the reader may do there. The lead, somebody who
//! walks along, the client, the client's copy and a broken glass show the same records by the same lines.

mod agenda;
mod away;
mod course;
mod keeping;
mod people_around;
mod plan;
mod relief;
mod short;
mod versions;
mod ways;

use crate::book::{CaseFile, Own};
use crate::model::{Addition, By, Rating, Record, Side};
use crate::pages::fields::Line;
use kit::Page;
use std::collections::BTreeMap;
use store::{Day, Id, Moment};

pub use agenda::{
    appointment_item, appointments, call_off_act, came_acts, change_act, in_order, open_first, services,
    task_item, tasks, toggle_act,
};
pub use course::{check_ins, closing, history, journal, reviews};
pub use keeping::keeping;
pub use people_around::{consents, proposals, reason, seats};
pub use plan::{
    card_lang, card_lines, card_title, close_act, contact_lines, domains, first, goals, shown_to,
    too_much_act, too_much_badge, wish_lines,
};
pub use relief::relief;
pub use short::questions;
pub use versions::{both, changes, history_of};
pub use ways::ways;

/// Who reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// The lead.
    Lead,
    /// Somebody who walks along with the plan.
    Beside,
    /// A team lead who broke the glass.
    Glass,
    /// The client.
    Client,
    /// Whoever holds the client's copy on paper.
    Copy,
}

/// A block of the page.
#[derive(Default)]
pub struct Section {
    /// Its heading.
    pub title: String,
    /// A sentence under it; empty for none.
    pub lead: String,
    /// What stands in it.
    pub items: Vec<Item>,
    /// What is said when nothing stands in it.
    pub empty: String,
    /// What the reader may do here.
    pub acts: Vec<Act>,
    /// Whether it is shown on request.
    pub folded: bool,
}

/// Something that stands in a section.
#[derive(Default)]
pub struct Item {
    /// Its heading; empty for none.
    pub title: String,
    /// The language of the heading, where it may be another than that of the page (WCAG 3.1.2).
    pub title_lang: Option<&'static str>,
    /// When it was written.
    pub when: String,
    /// A word beside the heading, and its tone.
    pub badge: Option<(String, &'static str)>,
    /// What it says.
    pub lines: Vec<Line>,
    /// The client's own words beside it.
    pub beside: Vec<String>,
    /// What the reader may do with it.
    pub acts: Vec<Act>,
    /// What the reader may do with it on request.
    pub more: Vec<Act>,
}

/// Something the reader may do.
pub enum Act {
    /// Go to a page.
    Go {
        /// Where.
        href: String,
        /// Its text.
        label: String,
    },
    /// Do something at once.
    Do {
        /// Where to.
        to: String,
        /// Its text.
        label: String,
    },
    /// Do something that cannot be undone: it is asked twice.
    Sure {
        /// Where to.
        to: String,
        /// Its text.
        label: String,
        /// What is asked.
        question: String,
        /// The text of the second step.
        yes: String,
    },
}

/// What a section is made of: the page for its texts, the file, who reads.
pub struct View<'a> {
    /// The page.
    pub page: &'a Page,
    /// The file.
    pub file: &'a CaseFile,
    /// Who reads.
    pub reader: Reader,
    /// Today.
    pub today: Day,
    me: Option<Id>,
    beside: BTreeMap<Id, Vec<String>>,
    ratings: BTreeMap<Id, Rating>,
}

impl<'a> View<'a> {
    /// A view for a reader.
    pub fn new(page: &'a Page, file: &'a CaseFile, reader: Reader, today: Day) -> View<'a> {
        let mut beside: BTreeMap<Id, Vec<String>> = BTreeMap::new();
        for addition in file.all::<Addition>() {
            beside.entry(addition.about).or_default().push(addition.piece.text);
        }
        View { me: None, page, file, reader, today, beside, ratings: BTreeMap::new() }
    }

    /// With what the client says of help and tells nobody: for the client alone.
    pub fn with_ratings(mut self, own: &Own) -> View<'a> {
        self.ratings = own.ratings().map(|rating| (rating.of, rating.clone())).collect();
        self
    }

    fn rating(&self, service: Id) -> Option<&Rating> {
        self.ratings.get(&service)
    }

    /// Where this reader's forms are.
    pub fn base(&self) -> String {
        match self.reader {
            Reader::Client | Reader::Copy => "/mijn".to_owned(),
            _ => format!("/werk/trajecten/{}", self.file.id()),
        }
    }

    fn is_lead(&self) -> bool {
        self.reader == Reader::Lead
    }

    fn is_client(&self) -> bool {
        self.reader == Reader::Client
    }

    /// Which of the two who write reads.
    fn side(&self) -> Side {
        if self.is_client() { Side::Client } else { Side::Guide }
    }

    /// The lead and the client may write.
    fn may_write(&self) -> bool {
        matches!(self.reader, Reader::Lead | Reader::Client)
    }

    fn t(&self, key: &str) -> String {
        self.page.t(key)
    }

    /// Whether the person whose file it is reads, on the screen or on paper: then texts say "you".
    fn is_own(&self) -> bool {
        matches!(self.reader, Reader::Client | Reader::Copy)
    }

    /// A text that speaks to the person, or about the client to a worker.
    fn to_reader(&self, own: &str, work: &str) -> String {
        self.t(if self.is_own() { own } else { work })
    }

    fn go(&self, path: &str, label: &str) -> Act {
        Act::Go { href: format!("{}/{path}", self.base()), label: self.t(label) }
    }

    fn press(&self, path: &str, label: &str) -> Act {
        Act::Do { to: format!("{}/{path}", self.base()), label: self.t(label) }
    }

    fn sure(&self, path: &str, label: &str, question: &str, yes: &str) -> Act {
        Act::Sure {
            to: format!("{}/{path}", self.base()),
            label: self.t(label),
            question: self.t(question),
            yes: self.t(yes),
        }
    }

    /// A line for each text that is not empty.
    fn lines<const N: usize>(&self, of: [(&str, &str); N]) -> Vec<Line> {
        lines_of(self.page, of)
    }

    fn moment(&self, at: Moment) -> String {
        self.page.moment(at)
    }

    fn day(&self, day: Day) -> String {
        self.page.day(day)
    }

    fn by(&self, by: &By) -> String {
        match by {
            By::Client => self.t("casework-by-client"),
            By::Worker { name, .. } => name.clone(),
        }
    }

    /// "22 november 2026, 14:05 · Noor".
    fn when_by(&self, at: Moment, by: &By) -> String {
        format!("{} · {}", self.moment(at), self.by(by))
    }

    /// What the client wrote beside a record.
    fn beside(&self, record: Id) -> Vec<String> {
        self.beside.get(&record).cloned().unwrap_or_default()
    }

    /// The worker who reads: what they wrote themselves they may take back.
    pub fn read_by(mut self, worker: Id) -> Self {
        self.me = Some(worker);
        self
    }

    /// Whether the reader wrote this, and works in the file: a broken glass gives no pen.
    fn wrote(&self, by: &By) -> bool {
        let writes = matches!(self.reader, Reader::Lead | Reader::Beside);
        writes && matches!(by, By::Worker { id, .. } if Some(*id) == self.me)
    }

    /// The client may put own words beside each record, and erase it.
    fn own_acts(&self, record: Id) -> Vec<Act> {
        if !self.is_client() {
            return Vec::new();
        }
        vec![
            self.go(&format!("aanvulling/{record}"), "casework-add-beside"),
            self.sure(
                &format!("vel/{record}/wissen"),
                "casework-erase-one",
                "casework-erase-one-question",
                "casework-erase-one-yes",
            ),
        ]
    }

    /// How much was erased; empty when nothing was.
    pub fn erased(&self) -> String {
        match self.file.erased() {
            0 => String::new(),
            erased => self.page.tn("casework-erased", "count", erased),
        }
    }
}

/// A line for each text that is not empty: the key of its label, and the text.
pub fn lines_of<const N: usize>(page: &Page, of: [(&str, &str); N]) -> Vec<Line> {
    let filled = of.into_iter().filter(|(_, text)| !text.is_empty());
    filled.map(|(key, text)| Line { label: page.t(key), text: text.to_owned(), ..Line::default() }).collect()
}

/// Whether a record is still there, whatever its kind.
pub fn is_there(file: &CaseFile, record: Id) -> bool {
    file.sheets.iter().any(|sheet| {
        let is_something = |kept: &Record| !matches!(kept, Record::Addition(_) | Record::Nothing(_));
        sheet.id == record && sheet.content.as_ref().is_some_and(is_something)
    })
}
