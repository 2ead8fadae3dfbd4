//! Who looked, on the client's own page: by day and by role, the newest first. The page shows the last days; the whole
//! list has a page of its own, and stands in the copy (NFR-03).

use super::case::CasePage;
use super::fields::Line;
use super::view::{Act, Item, Section};
use crate::book::{self, Looked, LookedAt};
use axum::response::Response;
use kit::{Page, Problem, show as draw};
use people::{Action, Guard, Role, Routes, Visitor};
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
        items: days.iter().take(DAYS_SHOWN).map(|day| item(page, day)).collect(),
        acts: if lines.is_empty() { Vec::new() } else { vec![all] },
        folded: true,
        ..Section::default()
    }
}

fn lead(page: &Page, lines: &[Looked]) -> String {
    page.t(if lines.is_empty() { "casework-looked-nobody" } else { "casework-looked-lead" })
}

/// Everything, for paper: no role is named there, and no part (ACT-04).
pub(super) fn on_paper(page: &Page, lines: &[Looked]) -> Section {
    let items = by_day(lines).into_iter().map(|day| {
        let looks = day.roles.into_iter().flat_map(|(_, of_role)| of_role);
        let said =
            looks.map(|line| Line { label: who(line), text: with_reason(page, line, did(page, line)) });
        Item { title: page.day(day.day), lines: said.collect(), ..Item::default() }
    });
    Section { items: items.collect(), ..section(page, lines) }
}

fn item(page: &Page, day: &DayOf<'_>) -> Item {
    let lines = day.roles.iter().map(|(role, lines)| {
        let said: Vec<String> = lines.iter().map(|line| said(page, line)).collect();
        Line { label: page.t(&role.text_key()), text: said.join("\n\n") }
    });
    Item { title: page.day(day.day), lines: lines.collect(), ..Item::default() }
}

/// "14:05 · Noor", what they did at what, why.
fn said(page: &Page, line: &Looked) -> String {
    let at = match line.seen {
        LookedAt::Plan => "casework-looked-core",
        LookedAt::Part(kind) => kind.text_key(),
        LookedAt::Talk => "casework-mine-looked-talk",
        LookedAt::List(list) => list.text_key(),
        LookedAt::Referral => "casework-gone-looked-referral",
    };
    let text =
        format!("{}\n{}: {}\n{}", who(line), did(page, line), page.t(at), page.t(why_key(&line.action)));
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

/// The whole list: a fold for each day.
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let own = book::own(&visitor).await?.ok_or(Problem::Missing)?;
    let lines = book::who_looked(&visitor, &own).await?;
    let page = visitor.page("casework-own-title");
    let sections = by_day(&lines).into_iter().map(|day| {
        let Item { title, lines, .. } = item(&page, &day);
        Section { title, items: vec![Item { lines, ..Item::default() }], folded: true, ..Section::default() }
    });
    let sections = sections.collect();
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

#[cfg(test)]
mod tests {
    use super::*;
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
