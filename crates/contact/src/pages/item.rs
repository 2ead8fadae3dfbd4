//! The sheets of a conversation as they are shown, to either side.

use crate::model::{Chosen, Coded, Record, Sender, Side, Way, can_take_back, seen_by};
use kit::Page;
use store::sealed::Sheet;
use store::{Id, Moment};

/// Who reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// The person.
    Visitor,
    /// A worker.
    Worker(Id),
}

impl Reader {
    fn side(self) -> Side {
        match self {
            Reader::Visitor => Side::Person,
            Reader::Worker(_) => Side::Workers,
        }
    }
}

/// One sheet as shown.
pub struct Item {
    /// Its record.
    pub record: Id,
    /// Where it stands on the page.
    pub mark: String,
    /// What it is.
    pub kind: Kind,
    /// Whether it is of the reader's own side.
    pub own: bool,
    /// Who said or wrote it.
    pub who: String,
    /// When.
    pub when: String,
    /// What.
    pub text: String,
    /// A word below the text.
    pub status: String,
    /// Whether the reader may take it back.
    pub can_take_back: bool,
    /// Whether the person may say that it is right.
    pub may_be_right: bool,
    /// Whether the person may take back a visit.
    pub may_take_back_visit: bool,
    /// So many seconds it is still held before it leaves.
    pub held_seconds: i64,
}

/// What a sheet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Said in the conversation.
    Said,
    /// Written down about it.
    Kept,
    /// The mark that something was erased.
    Erased,
}

impl Item {
    /// Whether it was said in the conversation, or the mark that it was erased.
    pub fn is_said(&self) -> bool {
        self.kind != Kind::Kept
    }

    /// Where the person erases it.
    pub fn erase_at(&self) -> String {
        format!("/gesprek/bericht/{}/wissen", self.record)
    }

    /// Whether it has not left yet.
    pub fn is_held(&self) -> bool {
        self.held_seconds > 0
    }

    /// Whether it is the mark that something was erased.
    pub fn is_erased(&self) -> bool {
        self.kind == Kind::Erased
    }
}

/// What the reader may see of the sheets now, the oldest first; several marks in a row are one.
pub fn items(page: &Page, sheets: &[Sheet<Record>], reader: Reader, now: Moment) -> Vec<Item> {
    let seen = seen_by(sheets, reader.side(), now);
    let mut items: Vec<Item> = seen
        .iter()
        .filter(|sheet| has_its_own_line(sheet))
        .map(|sheet| {
            let held_seconds = seconds_held(sheet, now);
            let can_take_back = match reader {
                Reader::Worker(worker) => can_take_back(&seen, sheet.id, worker).is_some(),
                Reader::Visitor => held_seconds > 0,
            };
            let item = item(page, sheet, reader);
            let status = if held_seconds > 0 { page.t("contact-held") } else { item.status };
            let may_take_back_visit = reader == Reader::Visitor
                && sheet.content.as_ref().is_some_and(|one| one.is_visit_to_come(now));
            Item { can_take_back, may_take_back_visit, held_seconds, status, ..item }
        })
        .collect();
    items.dedup_by(|next, before| next.is_erased() && before.is_erased());
    items
}

/// The rule for safe contact stands in its own place.
fn has_its_own_line(sheet: &Sheet<Record>) -> bool {
    !matches!(sheet.content, Some(Record::SafeContact { .. } | Record::Unsent))
}

/// So many seconds a message is still held.
fn seconds_held(sheet: &Sheet<Record>, now: Moment) -> i64 {
    match &sheet.content {
        Some(Record::Message { leaves, .. }) => leaves.seconds().saturating_sub(now.seconds()).max(0),
        _ => 0,
    }
}

fn item(page: &Page, sheet: &Sheet<Record>, reader: Reader) -> Item {
    let mut item = Item {
        record: sheet.id,
        mark: super::live::mark(sheet.position),
        kind: Kind::Kept,
        own: reader != Reader::Visitor,
        who: String::new(),
        when: String::new(),
        text: String::new(),
        status: String::new(),
        can_take_back: false,
        may_be_right: false,
        may_take_back_visit: false,
        held_seconds: 0,
    };
    let (by, at) = match &sheet.content {
        None | Some(Record::Unsent | Record::SafeContact { .. }) => {
            item.kind = Kind::Erased;
            return item;
        }
        Some(Record::Message { from, text, at, .. }) => {
            item.kind = Kind::Said;
            item.own = (*from == Sender::Visitor) == (reader == Reader::Visitor);
            item.text.clone_from(text);
            (from_name(page, from, reader), *at)
        }
        Some(Record::ChannelOffer { by, at, .. }) => {
            item.kind = Kind::Said;
            item.text =
                sheet.content.as_ref().map_or_else(String::new, |record| offer_text(page, record, reader));
            (by.clone(), *at)
        }
        Some(Record::Summary { by, text, at }) => {
            item.text.clone_from(text);
            item.status = page.t(match reader {
                Reader::Visitor => "contact-kept-summary",
                Reader::Worker(_) => "contact-kept-summary-seen",
            });
            (by.clone(), *at)
        }
        Some(Record::Call { outcome, next, danger_now, by, at }) => {
            let mut lines = vec![page.t(outcome.text_key())];
            if !next.is_empty() {
                lines.push(page.tv("contact-call-next", "next", next));
            }
            if *danger_now {
                lines.push(page.t("contact-call-danger"));
            }
            item.text = lines.join("\n");
            item.status = page.t(match reader {
                Reader::Visitor => "contact-kept-call",
                Reader::Worker(_) => "contact-kept-call-seen",
            });
            (by.clone(), *at)
        }
        Some(Record::ShortCall { outcome, then, by, at }) => {
            let then =
                page.t(if reader == Reader::Visitor { then.their_text_key() } else { then.text_key() });
            item.text =
                format!("{}\n{}", page.t(outcome.text_key()), page.tv("contact-call-next", "next", then));
            item.status = page.t(match reader {
                Reader::Visitor => "contact-kept-call",
                Reader::Worker(_) => "contact-kept-call-seen",
            });
            (by.clone(), *at)
        }
        Some(Record::Impression { by, text, right, at }) => {
            item.text.clone_from(text);
            item.may_be_right = reader == Reader::Visitor && !right;
            item.status = page.t(match (reader, right) {
                (Reader::Visitor, false) => "contact-impression",
                (Reader::Visitor, true) => "contact-impression-right",
                (Reader::Worker(_), false) => "contact-impression-seen",
                (Reader::Worker(_), true) => "contact-impression-seen-right",
            });
            (by.clone(), *at)
        }
        Some(Record::CodeGiven { by, at }) => {
            item.text = page.t("contact-kept-code");
            (by.clone(), *at)
        }
        Some(Record::VisitAgreed { .. }) => {
            item.kind = Kind::Said;
            item.own = reader != Reader::Visitor;
            let told = super::visit_told::of(page, sheet.content.as_ref(), reader);
            item.text = told.text;
            (told.by, told.at)
        }
        Some(Record::Consulted(counsel)) => {
            item.text = super::told::advice(page, counsel);
            (counsel.by.name.clone(), counsel.at)
        }
        Some(Record::Handed { .. } | Record::Age { .. } | Record::Interpreter { .. }) => {
            item.kind = Kind::Said;
            let told = super::told::of(page, sheet.content.as_ref(), reader);
            item.text = told.text;
            (told.by, told.at)
        }
        Some(Record::CodeAsked { by, how, at, .. }) => {
            item.text = page.tv("contact-kept-code-asked", "name", by);
            item.status = page.t(how.text_key());
            (by.clone(), *at)
        }
        Some(Record::CodeRenewed { by, how, at }) => {
            item.text = page.t("contact-kept-code-renewed");
            item.status = how.map(|how| page.t(how.text_key())).unwrap_or_default();
            (by.clone().unwrap_or_else(|| from_name(page, &Sender::Visitor, reader)), *at)
        }
        Some(Record::LeftQuickly { at }) => {
            item.own = reader == Reader::Visitor;
            item.text = page.t(match reader {
                Reader::Visitor => "contact-kept-left",
                Reader::Worker(_) => "contact-kept-left-seen",
            });
            (from_name(page, &Sender::Visitor, reader), *at)
        }
        Some(Record::AgainstRule { by, reason, at }) => {
            item.text.clone_from(reason);
            item.status = page.t("contact-kept-against-rule");
            (by.clone(), *at)
        }
    };
    Item { who: by, when: page.moment(at), ..item }
}

fn from_name(page: &Page, from: &Sender, reader: Reader) -> String {
    match (from, reader) {
        (Sender::Worker { name, .. }, _) => name.clone(),
        (Sender::Visitor, Reader::Visitor) => page.t("contact-you"),
        (Sender::Visitor, Reader::Worker(_)) => page.t("contact-them"),
    }
}

/// An offer as both sides read it: the ways, when and with whom, that one may hang up, and what was chosen.
fn offer_text(page: &Page, record: &Record, reader: Reader) -> String {
    let Record::ChannelOffer { offered, chosen, number, call_window, who_answers, .. } = record else {
        return String::new();
    };
    let for_them = reader == Reader::Visitor;
    let way = |way: &Way| page.t(if for_them { way.their_text_key() } else { way.text_key() });
    let choice = |chosen: &Chosen| page.t(if for_them { chosen.their_text_key() } else { chosen.text_key() });
    let mut lines = vec![page.t("contact-offer-intro")];
    lines.extend(offered.iter().map(|one| format!("– {}", way(one))));
    for (key, name, value) in [
        ("contact-offer-number-is", "number", number),
        ("contact-offer-when-is", "when", call_window),
        ("contact-offer-who-is", "who", who_answers),
    ] {
        if !value.is_empty() {
            lines.push(page.tv(key, name, value));
        }
    }
    lines.push(match chosen {
        Some(chosen) => page.tv("contact-offer-chosen", "choice", choice(chosen)),
        None => page.t("contact-offer-free"),
    });
    lines.join("\n")
}
