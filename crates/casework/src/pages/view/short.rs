//! The questions of a short track.

use super::versions::beside;
use super::{Item, Section, View};
use crate::model::start::{Question, Track};
use crate::pages::fields::Line;

/// The questions, and what came of them.
pub fn questions(view: &View<'_>) -> Section {
    let questions = view.file.all::<Question>();
    let items = questions.iter().flat_map(|question| {
        let acts = if view.may_write() {
            vec![view.go(&format!("vragen/{}", question.id), "casework-start-answer-write")]
        } else {
            Vec::new()
        };
        let item = Item {
            title: view.t(question.kind.text_key()),
            when: view.moment(question.at),
            badge: question
                .done
                .map(|day| (view.page.tv("casework-step-done-on", "day", view.day(day)), "good")),
            lines: question_lines(view, question),
            beside: view.beside(question.id),
            acts,
            more: view.own_acts(question.id),
            ..Item::default()
        };
        std::iter::once(item).chain(beside(view, question.id)).collect::<Vec<_>>()
    });
    let is_short = view.file.case.track == Track::Short;
    let mut acts = Vec::new();
    if view.may_write() {
        acts.push(view.go("vragen", "casework-start-question-new"));
        acts.push(match is_short {
            true => view.press("spoor/heel", "casework-start-to-whole"),
            false => view.press("spoor/kort", "casework-start-to-short"),
        });
    }
    Section {
        title: view.t("casework-start-questions"),
        lead: if is_short { view.t("casework-start-short-now") } else { String::new() },
        items: items.collect(),
        empty: view.t("casework-nothing-yet"),
        acts,
        ..Section::default()
    }
}

/// A question, line by line.
pub(super) fn question_lines(view: &View<'_>, question: &Question) -> Vec<Line> {
    view.lines([("casework-start-words", &question.words), ("casework-start-answer", &question.answer)])
}
