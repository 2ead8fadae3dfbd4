//! Debts on a list of one's own (DOM-17): one line of the list, its form, and which of them are said on the client's own page.

use super::fields::{Field, Line, choices, choose, day, line};
use super::view::Item;
use crate::book::Own;
use crate::model::ListKind;
use crate::model::budget::Cents;
use crate::model::practical::{DebtLine, DebtStage, Line as Kept};
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::when::field_day;
use kit::{Form, FormView, Page};
use store::Day;

/// The fields of a debt.
pub(super) fn fields(page: &Page) -> Vec<Field> {
    let stages = choices(page, DebtStage::ALL, DebtStage::code, DebtStage::text_key);
    vec![
        line("aan", "casework-tools-debt-who").hint("casework-debt-who-hint"),
        line("bedrag", "casework-tools-debt-owed").free(),
        choose("stand", "casework-debt-stage").among(stages),
        line("stap", "casework-list-next").free(),
        day("dag", "casework-debt-on").hint("casework-debt-on-hint").free(),
    ]
}

/// A debt as the form says it.
pub(super) fn read(form: &mut Form) -> Option<DebtLine> {
    let who = form.needed("aan", LINE_MAX);
    let amount = form.text("bedrag", LINE_MAX);
    let cents = Cents::parse(&amount).map(|Cents(cents)| cents);
    if !amount.is_empty() && cents.is_none() {
        form.refuse("bedrag", "casework-tools-no-amount");
    }
    let stage = form.choice("stand", DebtStage::AMONG);
    let (next, on) = (form.text("stap", NOTE_MAX), form.day("dag"));
    let debt = DebtLine { who, cents, stage: stage?, next, on };
    form.is_good().then_some(debt)
}

/// A debt as the form shows it.
pub(super) fn form_of(debt: &DebtLine) -> FormView {
    FormView::of([
        ("aan", debt.who.as_str()),
        ("bedrag", &debt.amount()),
        ("stand", debt.stage.code()),
        ("stap", &debt.next),
        ("dag", &debt.on.map(field_day).unwrap_or_default()),
    ])
}

/// A debt, as the client and their guide read it.
pub(super) fn item(page: &Page, debt: &DebtLine) -> Item {
    let day = debt.on.map(|day| page.day(day)).unwrap_or_default();
    let told = [
        ("casework-tools-debt-owed", debt.amount()),
        ("casework-list-next", debt.next.clone()),
        ("casework-debt-on", day),
    ];
    let told = told.into_iter().filter(|(_, text)| !text.is_empty());
    Item {
        title: debt.who.clone(),
        badge: Some((page.t(debt.stage.text_key()), "plain")),
        lines: told.map(|(key, text)| Line { label: page.t(key), text, ..Line::default() }).collect(),
        ..Item::default()
    }
}

/// Debts of which the day comes near.
pub(super) fn soon(page: &Page, own: &Own, today: Day) -> Vec<Item> {
    let lines = own.list(ListKind::Debts).into_iter().flat_map(|list| list.lines());
    lines
        .filter_map(|(_, line)| match line {
            Kept::Debt(debt) if debt.is_soon(today) => Some(item(page, debt)),
            _ => None,
        })
        .collect()
}
