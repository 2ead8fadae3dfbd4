//! Who looked, on the client's own page: by day and by role, the newest first. The page shows the last days, and each time
//! that the glass was broken, however long ago. The whole list has a page of its own, a month at a time, and stands in the
//! copy (NFR-03).

use super::case::CasePage;
use super::fields::Line;
use super::view::{Act, Item, Section};
use crate::book::{self, Looked};
use axum::extract::Query;
use axum::response::Response;
use kit::{Page, Problem, show as draw};
use people::{Action, Guard, Role, Routes, Visitor};
use serde::Deserialize;
use store::Day;

/// Days with a look that the own page shows; the others stand on the page of the whole list.
const DAYS_SHOWN: usize = 14;
/// The whole list.
const HERE: &str = "/mijn/wie-keek";

/// The routes of who looked.
pub fn routes() -> Routes {
    Routes::new().get(HERE, Guard::Visitor, show)
}

/// The looks of one day, by role.
#[derive(Debug, PartialEq, Eq)]
struct DayOf<'a> {
    day: Day,
    roles: Vec<(Role, Vec<&'a Looked>)>,
}

/// Looks by day and by role, each in the order in which they come.
fn by_day(lines: &[Looked]) -> Vec<DayOf<'_>> {
    let mut days: Vec<DayOf<'_>> = Vec::new();
    for line in lines {
        let on = kit::when::local_day(line.at);
        let place = days.iter().position(|one| one.day == on).unwrap_or_else(|| {
            days.push(DayOf { day: on, roles: Vec::new() });
            days.len() - 1
        });
        let Some(day) = days.get_mut(place) else { continue };
        match day.roles.iter_mut().find(|(role, _)| *role == line.role) {
            Some((_, of_role)) => of_role.push(line),
            None => day.roles.push((line.role, vec![line])),
        }
    }
    days
}

/// The last days, and the way to the whole list.
pub(super) fn section(page: &Page, lines: &[Looked]) -> Section {
    let days = by_day(lines);
    let all = Act::Go { href: HERE.to_owned(), label: page.t("casework-own-looked-all") };
    Section {
        title: page.t("casework-looked"),
        lead: lead(page, lines),
        items: glass(page, lines)
            .into_iter()
            .chain(days.iter().take(DAYS_SHOWN).map(|day| item(page, day)))
            .collect(),
        acts: if lines.is_empty() { Vec::new() } else { vec![all] },
        folded: true,
        ..Section::default()
    }
}

/// Each time that the glass was broken: it never falls off the end of a list.
fn glass(page: &Page, lines: &[Looked]) -> Option<Item> {
    let lines: Vec<Line> = lines
        .iter()
        .filter(|line| line.is_glass())
        .map(|line| Line {
            label: format!("{} · {}", page.moment(line.at), line.name),
            text: with_reason(page, line, did(page, line)),
            ..Line::default()
        })
        .collect();
    let badge = Some((page.t("casework-seen-glass"), "careful"));
    (!lines.is_empty()).then(|| Item { badge, lines, ..Item::default() })
}

fn lead(page: &Page, lines: &[Looked]) -> String {
    page.t(if lines.is_empty() { "casework-looked-nobody" } else { "casework-looked-lead" })
}

/// Everything, for paper: no role is named there, and no part (ACT-04).
pub(super) fn on_paper(page: &Page, lines: &[Looked]) -> Section {
    let items = by_day(lines).into_iter().map(|day| {
        let looks = day.roles.into_iter().flat_map(|(_, of_role)| of_role);
        let said = looks.map(|line| Line {
            label: who(line),
            text: with_reason(page, line, did(page, line)),
            ..Line::default()
        });
        Item { title: page.day(day.day), lines: said.collect(), ..Item::default() }
    });
    Section { items: items.collect(), ..section(page, lines) }
}

fn item(page: &Page, day: &DayOf<'_>) -> Item {
    let lines = day.roles.iter().map(|(role, lines)| {
        let said: Vec<String> = lines.iter().map(|line| said(page, line)).collect();
        Line { label: page.t(&role.text_key()), text: said.join("\n\n"), ..Line::default() }
    });
    Item { title: page.day(day.day), lines: lines.collect(), ..Item::default() }
}

/// "14:05 · Noor", what they did at what, why.
fn said(page: &Page, line: &Looked) -> String {
    let text = format!(
        "{}\n{}: {}\n{}",
        who(line),
        did(page, line),
        page.t(line.seen.text_key()),
        page.t(why_key(&line.action))
    );
    with_reason(page, line, text)
}

fn who(line: &Looked) -> String {
    format!("{} · {}", kit::when::time(line.at), line.name)
}

fn did(page: &Page, line: &Looked) -> String {
    page.t(line.deed.text_key())
}

fn with_reason(page: &Page, line: &Looked, text: String) -> String {
    match &line.reason {
        Some(reason) => format!("{text}\n{}", page.tv("casework-looked-reason", "reason", reason)),
        None => text,
    }
}

/// Why somebody looked, in words for the person: from the code of the right by which they did.
fn why_key(action: &str) -> &'static str {
    let is = |of: Action| of.code() == action;
    match () {
        () if is(Action::ReadCase) => "casework-mine-why-read",
        () if is(Action::WriteCase) => "casework-mine-why-write",
        () if is(Action::LeadCase) => "casework-mine-why-lead",
        () if is(Action::StartCase) => "casework-mine-why-start",
        () if is(Action::BreakGlass) => "casework-mine-why-glass",
        () if is(Action::ReadConversation) || is(Action::AnswerConversation) => "casework-mine-why-talk",
        () if is(Action::CoachWork) => "casework-mine-why-work",
        () if is(Action::Refer) => "casework-mine-why-refer",
        () => "casework-mine-why-other",
    }
}

/// Which month is asked for.
#[derive(Deserialize)]
pub struct Asked {
    maand: Option<String>,
}

/// The months in which somebody looked, the newest first, as `2026-11`.
fn months(lines: &[Looked]) -> Vec<String> {
    let mut months: Vec<String> = lines.iter().map(month_of).collect();
    months.dedup();
    months
}

fn month_of(line: &Looked) -> String {
    let (year, month) = kit::when::month_of(line.at);
    format!("{year}-{month:02}")
}

/// The whole list, a month at a time: a fold for each day, the way to the months before and after, and above all of it
/// what was seen with the glass broken.
pub async fn show(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let own = book::own(&visitor).await?.ok_or(Problem::Missing)?;
    let lines = book::who_looked(&visitor, &own).await?;
    let page = visitor.page("casework-own-title");
    let months = months(&lines);
    let at = months.iter().position(|month| Some(month) == asked.maand.as_ref()).unwrap_or_default();
    let of_month: Vec<Looked> =
        lines.iter().filter(|line| months.get(at) == Some(&month_of(line))).cloned().collect();
    let days = by_day(&of_month).into_iter().map(|day| {
        let Item { title, lines, .. } = item(&page, &day);
        Section { title, items: vec![Item { lines, ..Item::default() }], folded: true, ..Section::default() }
    });
    let broken = glass(&page, &lines).map(|item| Section {
        title: page.t("casework-seen-glass-title"),
        items: vec![item],
        ..Section::default()
    });
    let sections = broken.into_iter().chain(days).chain(other_months(&page, &months, at)).collect();
    Ok(draw(&CasePage {
        heading: page.t("casework-looked"),
        lead: lead(&page, &lines),
        back: "/mijn".to_owned(),
        links: Vec::new(),
        can_tie_code: false,
        sections,
        page,
    }))
}

/// The ways to the month before and the month after the one that is shown.
fn other_months(page: &Page, months: &[String], at: usize) -> Option<Section> {
    let go =
        |month: &String, key: &str| Act::Go { href: format!("{HERE}?maand={month}"), label: page.t(key) };
    let older = months.get(at.saturating_add(1)).map(|month| go(month, "casework-seen-older"));
    let newer = at.checked_sub(1).and_then(|at| months.get(at));
    let newer = newer.map(|month| go(month, "casework-seen-newer"));
    let acts: Vec<Act> = older.into_iter().chain(newer).collect();
    (!acts.is_empty()).then(|| Section { title: page.t("casework-seen-months"), acts, ..Section::default() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::LookedAt;
    use people::Deed;
    use proptest::prelude::*;
    use store::Moment;

    fn look(at: i64, role: Role) -> Looked {
        Looked {
            name: "Noor".into(),
            role,
            deed: Deed::Read,
            at: Moment::from_seconds(at),
            seen: LookedAt::Plan,
            action: Action::ReadCase.code().to_owned(),
            reason: None,
        }
    }

    proptest! {
        #[test]
        fn each_look_stands_once_under_its_day_and_role_and_the_newest_first(
            looks in proptest::collection::vec((0i64..40 * 86_400, 0usize..3), 0..60)
        ) {
            let roles = [Role::CaseManager, Role::JobCoach, Role::OutreachWorker];
            let mut lines: Vec<Looked> = looks.iter().map(|(at, role)| look(*at, roles[*role])).collect();
            lines.sort_by_key(|line| std::cmp::Reverse(line.at));
            let days = by_day(&lines);
            prop_assert!(days.windows(2).all(|two| two[0].day > two[1].day));
            let mut found = 0;
            for day in &days {
                for (role, of_role) in &day.roles {
                    found += of_role.len();
                    prop_assert!(of_role.iter().all(|line| line.role == *role));
                    prop_assert!(of_role.iter().all(|line| kit::when::local_day(line.at) == day.day));
                    prop_assert!(of_role.windows(2).all(|two| two[0].at >= two[1].at));
                }
            }
            prop_assert_eq!(found, lines.len());
        }
    }
}
