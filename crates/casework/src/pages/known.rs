//! What is known of practical help, as everybody reads it: a home, a course, help in need. What the organisation wrote itself says
//! in which language it stands there; what is there everywhere is in that of the reader.

use super::fields::Line;
use super::view::{Item, Section};
use crate::model::practical::{
    Course, HOME_LABELS, Home, Level, Offer, Relief, ReliefKind, lines_of, name_of, rest_of,
};
use kit::Page;
use store::Day;

/// A line in the words of the organisation.
fn own(page: &Page, key: &str, text: &str) -> Line {
    let said = page.said(text);
    Line { label: page.t(key), text: said.text, lang: Some(said.lang) }
}

/// A line in the words of the house.
fn house(page: &Page, key: &str, text: String) -> Line {
    Line { label: page.t(key), text, ..Line::default() }
}

fn filled(lines: impl IntoIterator<Item = Line>) -> Vec<Line> {
    lines.into_iter().filter(|line| !line.text.is_empty()).collect()
}

/// What is there everywhere, out of a text that holds a name and an answer to each label.
pub(super) fn everywhere(page: &Page, keys: &[&str], labels: &[&'static str]) -> Section {
    let item = |key: &&str| {
        let text = page.t(key);
        let (title, answers) = (name_of(&text), lines_of(&text).into_iter().skip(1));
        let lines = labels.iter().zip(answers).map(|(key, text)| house(page, key, text.to_owned()));
        Item { title, lines: filled(lines), ..Item::default() }
    };
    Section {
        title: page.t("casework-practical-everywhere"),
        items: keys.iter().map(item).collect(),
        ..Section::default()
    }
}

fn checked(page: &Page, checked: Day) -> String {
    page.tv("casework-practical-checked", "day", page.day(checked))
}

/// A way to a home.
pub(super) fn home_item(page: &Page, offer: &Offer, home: &Home) -> Item {
    let answers = [&home.for_whom, &home.needs, &home.costs, &home.takes, &home.ask];
    let lines = HOME_LABELS.into_iter().zip(answers).map(|(key, text)| own(page, key, text));
    let when = checked(page, offer.checked);
    Item { title: home.name.clone(), lines: filled(lines), when, ..Item::default() }
}

/// How much Dutch a course asks.
pub(super) fn level_text(page: &Page, level: Level) -> String {
    match level {
        Level::None => page.t("casework-course-level-none"),
        level => level.code().to_owned(),
    }
}

/// A course, as everybody reads it.
pub(super) fn course_item(page: &Page, offer: &Offer, course: &Course) -> Item {
    let when = checked(page, offer.checked);
    Item { title: course.name.clone(), lines: course_lines(page, course), when, ..Item::default() }
}

/// What is told of a course.
pub(super) fn course_lines(page: &Page, course: &Course) -> Vec<Line> {
    let days: Vec<String> = course.days.iter().map(|day| page.t(day.text_key())).collect();
    let costs = match course.free {
        true => house(page, "casework-practical-costs", page.t("casework-course-free")),
        false => own(page, "casework-practical-costs", &course.costs),
    };
    let lines = filled([
        own(page, "casework-course-learns", &course.learns),
        house(page, "casework-course-level", level_text(page, course.level)),
        costs,
        own(page, "casework-course-place", &course.place),
        house(page, "casework-course-days", days.join(", ")),
        own(page, "casework-practical-ask", &course.ask),
    ]);
    let also = [
        (course.childcare, "casework-course-childcare"),
        (course.closed, "casework-course-closed"),
        (course.discreet, "casework-course-discreet"),
    ];
    let yes = also.into_iter().filter(|(is, _)| *is);
    lines.into_iter().chain(yes.map(|(_, key)| house(page, key, page.t("kit-yes")))).collect()
}

/// Help in need that the organisation knows of.
pub(super) fn relief_item(page: &Page, offer: &Offer, relief: &Relief) -> Item {
    Item {
        title: relief.name.clone(),
        badge: Some((name_of(&page.t(relief.kind.text_key())), "plain")),
        lines: filled([
            own(page, "casework-relief-can", &relief.gives),
            own(page, "casework-practical-ask", &relief.ask),
        ]),
        when: checked(page, offer.checked),
        ..Item::default()
    }
}

/// Help in need that there is everywhere.
pub(super) fn relief_everywhere(page: &Page, kind: ReliefKind) -> Item {
    let text = page.t(kind.text_key());
    let lines = filled([house(page, "casework-relief-can", rest_of(&text))]);
    Item { title: name_of(&text), lines, ..Item::default() }
}
