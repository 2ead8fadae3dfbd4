//! A visit that was agreed, as both sides read it: who comes, around when, and that the place is erased. Never where.

use super::item::Reader;
use super::told::Told;
use crate::model::Record;
use crate::model::visits::Agreed;
use kit::Page;
use store::Moment;

/// The lines of a visit; empty for anything else.
pub fn of(page: &Page, record: Option<&Record>, reader: Reader) -> Told {
    let Some(Record::VisitAgreed { who, around, stands, by, at, .. }) = record else {
        return Told { text: String::new(), by: String::new(), at: Moment::from_seconds(0) };
    };
    let them = reader == Reader::Visitor;
    let names = who.clone().map(|colleague| colleague.name).join(", ");
    let mut lines = match (stands, them) {
        (Agreed::RatherNot, true) => vec![page.t("contact-visit-taken-back")],
        (Agreed::RatherNot, false) => vec![page.tv("contact-visit-seen-taken-back", "names", names)],
        (Agreed::Over, true) => vec![page.tv("contact-visit-over", "names", names)],
        (Agreed::Over, false) => vec![page.tv("contact-visit-seen-over", "names", names)],
        (Agreed::Stands, true) => {
            vec![page.tv("contact-visit-agreed", "names", names), page.t("contact-visit-place")]
        }
        (Agreed::Stands, false) => vec![page.tv("contact-visit-seen-agreed", "names", names)],
    };
    if let Some(around) = around {
        let key = if them { "contact-visit-around" } else { "contact-visit-seen-around" };
        lines.push(page.tv(key, "time", kit::when::time(*around)));
    }
    Told { text: lines.join("\n"), by: by.clone(), at: *at }
}
