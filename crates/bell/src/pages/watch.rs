//! Who is on call on which day, when digests go out, and whom a mail did not reach: for whoever keeps the bells.

use super::settings;
use crate::book::keep::{keep_watch, watch, wishes};
use crate::book::trouble;
use crate::model::{TIMES_MAX, WEEK, Watch, minutes_to_text, read_times};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::LINE_MAX;
use kit::{Choice, FormView, Page, Problem};
use people::model::shown_name;
use people::{Acting, Posted};
use store::Id;

/// The days of the week as fields of the form, and the keys of their names.
const DAYS: [(&str, &str); WEEK] = [
    ("ma", "bell-day-mon"),
    ("di", "bell-day-tue"),
    ("wo", "bell-day-wed"),
    ("do", "bell-day-thu"),
    ("vr", "bell-day-fri"),
    ("za", "bell-day-sat"),
    ("zo", "bell-day-sun"),
];
const FIELDS: [&str; WEEK + 1] = ["tijden", "ma", "di", "wo", "do", "vr", "za", "zo"];

/// The form, as shown.
pub(super) struct WatchForm {
    pub(super) days: Vec<(&'static str, String)>,
    pub(super) colleagues: Vec<Choice>,
    /// Names of those on call who gave neither an address nor a device.
    pub(super) unreachable: String,
    /// How many colleagues a mail did not reach.
    pub(super) troubled: usize,
}

/// The form as it stands.
pub(super) async fn draw(
    acting: &Acting,
    page: &Page,
    form: FormView,
) -> Result<(WatchForm, FormView), Problem> {
    let house = &acting.ask().house;
    let kept = watch(house, acting.organisation().id).await?;
    let colleagues = acting.colleagues().await?;
    let mut view = form.with("tijden", &minutes_to_text(&kept.times));
    for ((field, _), on_call) in DAYS.iter().zip(&kept.on_call) {
        for worker in on_call {
            view = view.with(field, &worker.to_string());
        }
    }
    let mut unreachable = Vec::new();
    for worker in &colleagues {
        let listed = kept.on_call.iter().any(|day| day.contains(&worker.id));
        if listed && !wishes(house, worker.id).await?.can_be_reached() {
            unreachable.push(shown_name(&worker.sign_in_name));
        }
    }
    let ids: Vec<Id> = colleagues.iter().map(|worker| worker.id).collect();
    let form = WatchForm {
        days: DAYS.map(|(field, key)| (field, page.t(key))).into(),
        colleagues: colleagues
            .iter()
            .map(|worker| Choice::new(worker.id.to_string(), shown_name(&worker.sign_in_name)))
            .collect(),
        unreachable: unreachable.join(", "),
        troubled: trouble::among(house, &ids).await?.len(),
    };
    Ok((form, view))
}

/// Keeps who is on call and when digests go out.
pub async fn set(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let colleagues = acting.colleagues().await?;
    let ids: Vec<(String, Id)> = colleagues.iter().map(|one| (one.id.to_string(), one.id)).collect();
    let among: Vec<(&str, Id)> = ids.iter().map(|(text, id)| (text.as_str(), *id)).collect();
    let on_call = DAYS.map(|(field, _)| form.choices(field, &among));
    let times = read_times(&form.text("tijden", LINE_MAX));
    if times.is_none() {
        form.refuse_with(
            "tijden",
            "bell-times-not",
            &[("max", i64::try_from(TIMES_MAX).unwrap_or(i64::MAX))],
        );
    }
    let Some(times) = times.filter(|_| form.is_good()) else {
        let view = acting.ask().view(&form);
        return settings::draw(&acting, StatusCode::BAD_REQUEST, view, &FIELDS).await;
    };
    let mut work = acting.work();
    let organisation = acting.organisation().id;
    keep_watch(&mut work, &acting.ask().house, organisation, &Watch { times, on_call })?;
    acting.keep(work).await?;
    Ok(Redirect::to(super::PATH).into_response())
}
