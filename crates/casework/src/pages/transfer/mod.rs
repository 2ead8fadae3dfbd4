//! Going on with another organisation: the guide's page, the client's page, and what another organisation sends to us. What
//! is shown before a yes is drawn from what would be sent, by the lines of every other page.

mod arrive;
mod guide;
mod own;

use super::another::language_name;
use super::fields::{Field, Line, checks, choices, number};
use super::mine::{KeptRow, kept_row};
use super::view::{self, Act, Item, Reader, Section, View, contact_lines, lines_of, wish_lines};
use crate::book::transfer::TransferLook;
use crate::book::{CaseFile, what_stays};
use crate::model::Transfer;
use crate::model::transfer::{Face, Kind, Outcome, Packet};
use kit::{FormView, Page};
use people::{Action, Guard, House, Routes};
use store::Day;

/// The hidden field with the print of what is on the screen.
const PRINT: &str = "_afdruk";

/// The routes of going on with another organisation.
pub fn routes() -> Routes {
    let (lead, start, own) =
        (Guard::Worker(Action::LeadCase), Guard::Worker(Action::StartCase), Guard::Visitor);
    Routes::new()
        .get("/werk/trajecten/{case}/overstap", lead, guide::show)
        .post("/werk/trajecten/{case}/overstap", lead, guide::prepare)
        .post("/werk/trajecten/{case}/overstap/akkoord", lead, guide::told_yes)
        .post("/werk/trajecten/{case}/overstap/versturen", lead, guide::send)
        .post("/werk/trajecten/{case}/overstap/navragen", lead, guide::ask)
        .post("/werk/trajecten/{case}/overstap/terug", lead, guide::take_back)
        .get(own::HERE, own, own::show)
        .post(own::HERE, own, own::choose)
        .post("/mijn/overstap/ja", own, own::say_yes)
        .post("/mijn/overstap/terug", own, own::take_back)
        .get(arrive::HERE, start, arrive::list)
        .get("/werk/aangeboden/{offer}", start, arrive::show)
        .post("/werk/aangeboden/{offer}/aannemen", start, arrive::accept)
        .post("/werk/aangeboden/{offer}/weigeren", start, arrive::decline)
}

/// What stays here, as a row of a table.
struct StaysRow {
    row: KeptRow,
    source: &'static str,
}

/// Everything that is read before a yes.
struct Shown {
    face: Vec<Line>,
    sections: Vec<Section>,
    /// What the client wants along and the guide said no yes to yet.
    waits: String,
    stays: Vec<StaysRow>,
    aftercare: String,
    print: String,
}

/// What they read, what stays, and the print of it. The file itself is not read any further.
fn shown(page: &Page, house: &House, look: &mut TransferLook) -> Option<Shown> {
    let transfer = look.transfer.as_ref()?;
    let stays = what_stays(house, &look.file).into_iter();
    let stays = stays.map(|(line, source)| StaysRow { row: kept_row(page, line), source }).collect();
    let waits: Vec<String> = transfer.terms.waits_for_guide().map(|kind| page.t(kind.text_key())).collect();
    let aftercare = match transfer.terms.aftercare_weeks {
        Some(weeks) => page.tn("casework-rhythm-weeks", "weeks", weeks),
        None => page.t("casework-away-no-aftercare"),
    };
    let face = face_lines(page, &transfer.face(&look.packet));
    let print = look.print.as_ref().map(|print| print.as_str().to_owned()).unwrap_or_default();
    let sections = preview(page, &mut look.file, &look.packet, house.today());
    Some(Shown { face, sections, waits: waits.join(", "), stays, aftercare, print })
}

/// What they read before they say yes or no.
fn face_lines(page: &Page, face: &Face) -> Vec<Line> {
    let help = page.t(face.help.text_key());
    let language = face.language.as_deref().map(language_name).unwrap_or_default();
    let mut lines = lines_of(page, [("casework-away-help", &help), ("casework-away-language", &language)]);
    lines.extend(face.reach.iter().flat_map(|reach| contact_lines(page, reach)));
    lines.extend(face.met.iter().flat_map(|met| wish_lines(page, met)));
    lines
}

/// What goes along, as it is read on every other page; nothing else of the file.
fn preview(page: &Page, file: &mut CaseFile, packet: &Packet, today: Day) -> Vec<Section> {
    file.sheets = packet.sheets();
    let view = View::new(page, file, Reader::Copy, today);
    let all = [
        view::first(&view),
        view::questions(&view),
        view::goals(&view),
        view::domains(&view),
        view::reviews(&view),
        view::journal(&view),
    ];
    let bare = |item: Item| Item { acts: Vec::new(), more: Vec::new(), ..item };
    let bare = |section: Section| Section {
        title: section.title,
        items: section.items.into_iter().map(bare).collect(),
        ..Section::default()
    };
    let all = all.into_iter().chain(view::ways(&view));
    all.map(bare).filter(|section| !section.items.is_empty()).collect()
}

/// What goes along, and some aftercare here first: both can say so.
fn along_fields(page: &Page) -> [Field; 2] {
    let kinds = choices(page, Kind::ALL, Kind::code, Kind::text_key);
    [
        checks("mee", "casework-away-choose").hint("casework-away-choose-hint").among(kinds).free(),
        number("nazorg", "casework-closure-aftercare").hint("casework-closure-aftercare-hint").free(),
    ]
}

/// What is chosen so far.
fn chosen(form: FormView, along: impl IntoIterator<Item = Kind>, weeks: Option<u8>) -> FormView {
    let form = along.into_iter().fold(form, |form, kind| form.with("mee", kind.code()));
    match weeks {
        Some(weeks) => form.with("nazorg", &weeks.to_string()),
        None => form,
    }
}

/// Where it stands, in a few words.
fn state_key(transfer: &Transfer, said_yes: bool) -> &'static str {
    match (&transfer.over, &transfer.away) {
        (Some(over), _) => over.how.text_key(),
        (None, Some(away)) if away.called_back => "casework-away-calling",
        (None, Some(_)) => "casework-away-waiting",
        (None, None) if said_yes => "casework-away-agreed",
        (None, None) => "casework-away-open",
    }
}

/// Why they cannot, where they said so.
fn reason_key(transfer: &Transfer) -> Option<&'static str> {
    match transfer.over.as_ref()?.how {
        Outcome::Declined(reason) => Some(reason.text_key()),
        _ => None,
    }
}

/// On the client's own page: that there is something to look at.
pub(super) fn section(page: &Page, file: &CaseFile) -> Option<Section> {
    let transfer = file.newest::<Transfer>()?;
    Some(Section {
        title: page.t("casework-away-title"),
        items: vec![Item {
            title: page.tv("casework-away-line", "name", &transfer.to),
            badge: Some((page.t(state_key(&transfer, transfer.yes.is_some())), "plain")),
            acts: vec![Act::Go { href: own::HERE.to_owned(), label: page.t("casework-away-look") }],
            ..Item::default()
        }],
        ..Section::default()
    })
}
