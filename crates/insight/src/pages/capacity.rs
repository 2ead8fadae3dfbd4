//! How much room the team has, and what happens with one post less (EXT-27). Reckoned from what is filled in, and kept nowhere; what
//! the house knows already is filled in beforehand, and can be written over.

use crate::book::account::{draft, figures};
use crate::capacity::{Room, Team};
use crate::model::{ReleaseHead, Shown, desk, flow};
use crate::pages::account::line::whole_needed;
use crate::pages::table::percent;
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use kit::page::show_as;
use kit::{Form, FormView, Lang, Page, Problem};
use paper::{Cell, Figures, Line};
use people::{Acting, Posted, Role};

/// Most posts, places, people or months that can be filled in, and most places of all posts together.
const MOST: u32 = 10_000;

#[derive(Template)]
#[template(path = "insight/capacity.html")]
struct Capacity {
    page: Page,
    form: FormView,
    /// What the last year that was released says of those who began, and of how long it took.
    known: Vec<String>,
    answer: Option<Figures>,
}

/// Shows the form.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    let form = known(&acting).await?;
    draw(&acting, StatusCode::OK, form, None).await
}

/// The year before this one.
fn last_year(acting: &Acting) -> u32 {
    let (this_year, _) = kit::when::month_of(acting.ask().house.now());
    u32::try_from(this_year).unwrap_or_default().saturating_sub(1)
}

/// What the house knows: how many guides there are, what was planned for this year, and what the figures of the year before tell.
async fn known(acting: &Acting) -> Result<FormView, Problem> {
    let guides = acting.colleagues_in(Role::CaseManager).await?.len();
    let year = last_year(acting);
    let plans = draft(acting, year.saturating_add(1)).await?.plans;
    let planned = plans.iter().find(|plan| plan.content.counted.as_deref() == Some(flow::BEGUN));
    let told = of_last_year(acting).await?.map(|shown| of_figures(&shown)).unwrap_or_default();
    let mut form = FormView::of([("begeleiders", guides.to_string().as_str())]);
    if let Some(plan) = planned {
        form = form.with("verwacht", &plan.content.number.to_string());
    }
    Ok(told.into_iter().fold(form, |form, (field, number)| form.with(field, &number.to_string())))
}

/// What was released of the year before this one, once that year was over.
async fn of_last_year(acting: &Acting) -> Result<Option<Shown>, Problem> {
    let released = figures(acting, last_year(acting)).await?;
    Ok(released.map(|release| release.head).filter(ReleaseHead::is_of_whole_year).map(|head| head.shown))
}

/// How many began, where that is told as it was counted.
fn begun(shown: &Shown) -> Option<u64> {
    shown.total(flow::BEGUN).filter(|_| shown.is_exact())
}

/// What released figures tell of the fields of this form; nothing of what they hide.
fn of_figures(shown: &Shown) -> Vec<(&'static str, u64)> {
    let begun = begun(shown);
    let running = flow::through(shown).map(|through| through.running);
    [("instroom", begun), ("lopend", running)]
        .into_iter()
        .filter_map(|(field, number)| Some((field, number?)))
        .collect()
}

/// The months at which a step of length ends; the last step has no end.
fn months_up_to(step: &str) -> Option<u64> {
    let steps = [("month", 1), ("quarter", 3), ("half-year", 6), ("year", 12), ("two-years", 24)];
    steps.into_iter().find(|(code, _)| *code == step).map(|(_, months)| months)
}

async fn draw(
    acting: &Acting,
    status: StatusCode,
    form: FormView,
    answer: Option<Asked>,
) -> Result<Response, Problem> {
    let page = acting.page("insight-capacity-title");
    let shown = of_last_year(acting).await?;
    let begun = shown.as_ref().and_then(begun);
    // The middle is no mean, so it is told and not filled in.
    let lasted = shown.as_ref().and_then(|shown| months_up_to(desk::lengths(shown)?.median));
    let known = [
        begun.map(|number| page.tv("insight-capacity-known", "number", number)),
        lasted.map(|months| page.tv("insight-capacity-lasted", "number", months)),
    ];
    let known = known.into_iter().flatten().collect();
    let answer = answer.map(|asked| asked.told(&page));
    Ok(show_as(status, &Capacity { page, form, known, answer }))
}

/// What was filled in.
struct Asked {
    team: Team,
    running: u32,
    expected: u32,
}

/// Reckons.
pub async fn reckon(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let asked = read(&mut form);
    let status = if asked.is_some() { StatusCode::OK } else { StatusCode::BAD_REQUEST };
    draw(&acting, status, acting.ask().view(&form), asked).await
}

fn read(form: &mut Form) -> Option<Asked> {
    let mut number = |field| whole_needed(form, field, MOST);
    let (posts, places, running) = (number("begeleiders"), number("plekken"), number("lopend"));
    let (expected, begun, months) = (number("verwacht"), number("instroom"), number("maanden"));
    let team = Team { posts: posts?, places: places?, begun: begun?, months: months? };
    if team.posts.saturating_mul(team.places) > MOST {
        form.refuse_with("plekken", "insight-capacity-too-many", &[("max", i64::from(MOST))]);
        return None;
    }
    Some(Asked { team, running: running?, expected: expected? })
}

impl Asked {
    /// The answer as a table: now, and with one post less.
    fn told(&self, page: &Page) -> Figures {
        let teams: Vec<Team> = std::iter::once(self.team).chain(self.team.with_one_post_less()).collect();
        let rooms: Vec<Room> = teams.iter().map(|team| team.room()).collect();
        let lang = page.language();
        let line = |code: &str, cell: &dyn Fn(&Team, &Room) -> String| Line {
            name: page.t(&format!("insight-capacity-{code}")),
            cells: teams.iter().zip(&rooms).map(|(team, room)| Cell::Text(cell(team, room))).collect(),
        };
        let endless = || page.t("insight-capacity-endless");
        let running = f64::from(self.running);
        Figures {
            caption: page.t("insight-capacity-answer"),
            about: page.t("insight-capacity-assumes"),
            what: page.t("insight-what"),
            columns: [page.t("insight-capacity-now"), page.t("insight-capacity-less")]
                .into_iter()
                .take(teams.len())
                .collect(),
            lines: vec![
                line("places", &|_, room| room.places.to_string()),
                line("each", &|team, _| each(running, team.posts, lang)),
                line("open", &|_, room| room.places.saturating_sub(self.running).to_string()),
                line("expected-real", &|_, _| format!("{} · {}", self.expected, self.running)),
                line("load", &|_, room| decimal(room.load, lang)),
                line("chance", &|_, room| {
                    room.queue.map_or_else(endless, |queue| format!("{} %", percent(lang, queue.chance)))
                }),
                line("waiting", &|_, room| {
                    room.queue.map_or_else(endless, |queue| decimal(queue.waiting, lang))
                }),
                line("days", &|_, room| room.queue.map_or_else(endless, |queue| decimal(queue.days, lang))),
            ],
            meanings: Vec::new(),
            remarks: vec![page.t("insight-capacity-not")],
            hidden: String::new(),
        }
    }
}

/// Clients per guide: a mean over the team, never a number of one guide.
fn each(running: f64, posts: u32, lang: Lang) -> String {
    if posts == 0 { "–".to_owned() } else { decimal(running / f64::from(posts), lang) }
}

/// A number with one decimal, in the language's own sign.
fn decimal(number: f64, lang: Lang) -> String {
    percent(lang, number / 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::counted::tests::fact;
    use crate::model::shown::tests::shown;

    #[test]
    fn what_is_known_is_filled_in_and_what_is_hidden_is_not() {
        let begun = |count| fact(2, flow::BEGUN, &[("origin", "outreach")], count);
        let closed = |count| fact(9, flow::CLOSED, &[("lasted", "half-year")], count);
        let mut many = shown(&[begun(40), closed(20)], &[]).1;
        many.open_before = Some(10);
        assert_eq!(of_figures(&many), [("instroom", 40), ("lopend", 30)]);
        let mut few = shown(&[begun(40), closed(2)], &[]).1;
        few.open_before = Some(10);
        assert_eq!(of_figures(&few), [("instroom", 40)]);
    }
}
