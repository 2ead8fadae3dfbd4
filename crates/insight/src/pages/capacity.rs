//! How much room the team has, and what happens with one post less. Reckoned from what is filled in, and kept nowhere.

use crate::book::account::figures;
use crate::capacity::{Room, Team};
use crate::model::flow;
use crate::pages::account::line::whole_needed;
use crate::pages::table::percent;
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use kit::page::show_as;
use kit::{Form, FormView, Lang, Page, Problem};
use paper::{Cell, Figures, Line};
use people::{Acting, Posted};

/// Most posts, places, people or months that can be filled in.
const MOST: u32 = 10_000;

#[derive(Template)]
#[template(path = "insight/capacity.html")]
struct Capacity {
    page: Page,
    form: FormView,
    /// What the last year that was released says of those who began.
    known: Option<String>,
    answer: Option<Figures>,
}

/// Shows the form.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    draw(&acting, StatusCode::OK, FormView::empty(), None).await
}

async fn draw(
    acting: &Acting,
    status: StatusCode,
    form: FormView,
    answer: Option<Asked>,
) -> Result<Response, Problem> {
    let page = acting.page("insight-capacity-title");
    let (this_year, _) = kit::when::month_of(acting.ask().house.now());
    let last_year = u32::try_from(this_year).unwrap_or_default().saturating_sub(1);
    let told = figures(acting, last_year).await?.and_then(|release| release.head.shown.total(flow::BEGUN));
    let known = told.map(|number| page.tv("insight-capacity-known", "number", number));
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
