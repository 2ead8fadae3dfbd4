//! "This is what they see": the page that somebody with a key will open, without its buttons, shown before the yes.

use super::case;
use super::part::{self, Place};
use super::view::{Item, Reader, Section, View};
use crate::book::{self, CaseFile, Own};
use crate::model::consent::Category;
use crate::model::{PartRecord, SlotCode};
use kit::{Page, Problem};
use people::Acting;
use store::Day;
use store::sealed::Sheet;

/// A heading, and the sections of the page that somebody will open.
pub type Preview = (String, Vec<Section>);

/// What the lead reads before writing down that the client said yes to a seat.
pub async fn for_lead(
    acting: &Acting,
    page: &Page,
    file: &CaseFile,
    slot: SlotCode,
) -> Result<Preview, Problem> {
    let today = acting.ask().house.today();
    let sections = match slot.part() {
        Some(kind) => {
            let place = Place { part: file.id(), case: file.id(), kind, reader: None };
            of_part(page, place, &book::part_preview(acting, file, kind).await?, today)
        }
        None => of_plan(page, file, Reader::Beside, today),
    };
    Ok((heading(page, slot), sections))
}

/// What the client reads before saying yes to a seat.
pub fn for_client(page: &Page, own: &Own, slot: SlotCode, today: Day) -> Preview {
    let case = own.file.id();
    let sections = match slot.part() {
        Some(kind) => of_part(
            page,
            Place { part: case, case, kind, reader: None },
            &book::own_part_preview(own, kind, today),
            today,
        ),
        None => of_plan(page, &own.file, Reader::Client, today),
    };
    (heading(page, slot), sections)
}

/// What somebody reads who becomes the guide: the plan, and each part that there is.
pub fn for_guide(page: &Page, own: &Own, today: Day) -> Preview {
    let case = own.file.id();
    let parts = own.parts.iter().flat_map(|part| {
        let place = Place { part: case, case, kind: part.kind(), reader: None };
        let named = page.t(part.kind().text_key());
        let sections = of_part(page, place, &part.sheets, today).into_iter();
        sections.map(move |section| Section { title: format!("{named} · {}", section.title), ..section })
    });
    let heading = page.tv("casework-preview", "what", page.t(Category::Plan.text_key()));
    (heading, of_plan(page, &own.file, Reader::Client, today).into_iter().chain(parts).collect())
}

/// Whoever walks along with the plan reads the core as it stands, drawn by the same lines as their own page; in the words of
/// whoever looks at it now, since those for workers are not there in each language.
fn of_plan(page: &Page, file: &CaseFile, looks: Reader, today: Day) -> Vec<Section> {
    to_look_at(case::sections(&View::new(page, file, looks, today)))
}

fn of_part(page: &Page, place: Place, sheets: &[Sheet<PartRecord>], today: Day) -> Vec<Section> {
    let mut sections = part::sections(page, place, sheets, today);
    // What the room of work keeps there is drawn by that room.
    if sheets.iter().any(|sheet| sheet.content == Some(PartRecord::Other)) {
        let item = Item { title: page.t("casework-seen-work-plan"), ..Item::default() };
        let title = page.t("casework-part-work");
        sections.push(Section { title, items: vec![item], ..Section::default() });
    }
    to_look_at(sections)
}

fn heading(page: &Page, slot: SlotCode) -> String {
    page.tv("casework-preview", "what", page.t(Category::of_part(slot.part()).text_key()))
}

/// Nothing can be pressed in a preview, and what is empty stays away.
fn to_look_at(sections: Vec<Section>) -> Vec<Section> {
    let without_acts = |item| Item { acts: Vec::new(), more: Vec::new(), ..item };
    let filled = sections.into_iter().filter(|section| !section.items.is_empty());
    filled
        .map(|section| Section {
            acts: Vec::new(),
            folded: true,
            items: section.items.into_iter().map(without_acts).collect(),
            ..section
        })
        .collect()
}
