//! What the client writes and decides on their own page.

use super::course::{
    closing_fields, phase_fields, read_closing, read_phase, read_rhythm, rhythm_fields, rhythm_form,
};
use super::fields::{Field, FormPage, area, radios, tick};
use super::team::{field, read_until};
use super::view::is_there;
use super::{back_to_mine, id_in};
use crate::book::{self, Own, PhaseWords};
use crate::model::consent::unless_said;
use crate::model::{CheckIn, HandoverPlan, Rhythm, SlotProposal};
use axum::extract::Path;
use axum::response::Response;
use kit::form::{LINE_MAX, MESSAGE_MAX, NOTE_MAX};
use kit::{Choice, Form, FormView, Problem};
use people::{Posted, Visitor};
use store::{Day, Id};

async fn own(visitor: &Visitor) -> Result<Own, Problem> {
    book::own(visitor).await?.ok_or(Problem::Missing)
}

fn today(visitor: &Visitor) -> Day {
    visitor.ask().house.today()
}

fn page(visitor: &Visitor, path: &str, fields: Vec<Field>) -> FormPage {
    FormPage::new(visitor.page("casework-own-title"), "/mijn", format!("/mijn/{path}"), fields)
}

fn phase_page(visitor: &Visitor) -> FormPage {
    let mut fields = phase_fields(&visitor.page("casework-own-title"));
    fields.push(tick("voorgoed", "casework-plan-for-good-tick").hint("casework-plan-for-good-hint"));
    page(visitor, "fase", fields).about("casework-phase", "casework-phase-own-lead")
}

/// Where the client is.
pub async fn phase(visitor: Visitor) -> Result<Response, Problem> {
    let own = own(&visitor).await?;
    Ok(phase_page(&visitor).show(FormView::of([("fase", own.file.case.phase.code())])))
}

/// Changes where the client is.
pub async fn change_phase(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let for_good = form.ticked("voorgoed");
    let Some((phase, words)) = read_phase(&mut form) else {
        return Ok(phase_page(&visitor).again(visitor.ask().view(&form)));
    };
    match book::change_own_phase(&visitor, phase, PhaseWords { words, for_good }).await {
        // The same phase without a new word changes nothing.
        Ok(()) | Err(Problem::Conflict) => Ok(back_to_mine()),
        Err(problem) => Err(problem),
    }
}

fn proposal_page(visitor: &Visitor, own: &Own, id: Id, open: &SlotProposal) -> FormPage {
    let texts = visitor.page("casework-own-title");
    let (title, sections) = super::preview::for_client(&texts, own, open.slot, today(visitor));
    let heading = format!("{} · {}", open.name, texts.t(open.slot.text_key()));
    let until = super::fields::day("tot", "casework-consent-until-day").hint("casework-consent-until-hint");
    page(visitor, &format!("team/{id}/ja"), vec![until])
        .saying(heading, super::view::reason(&texts, &open.reason, &open.because))
        .showing_page(title, sections)
        .submit("casework-proposal-yes")
        .other("casework-proposal-no", ("", ""), format!("/mijn/team/{id}/nee"))
}

/// Who is proposed, why, and what they would see.
pub async fn proposal(visitor: Visitor, Path(proposal): Path<String>) -> Result<Response, Problem> {
    let own = own(&visitor).await?;
    let open = own.file.piece::<SlotProposal>(id_in(&proposal)?)?;
    let until = field(unless_said(today(&visitor)));
    Ok(proposal_page(&visitor, &own, open.id, &open).show(FormView::of([("tot", until.as_str())])))
}

/// Says yes.
pub async fn accept(
    visitor: Visitor,
    Path(proposal): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&proposal)?;
    if let Some(until) = read_until(&mut form, today(&visitor)) {
        book::join_team(&visitor, id, until).await?;
        return Ok(back_to_mine());
    }
    let own = own(&visitor).await?;
    let open = own.file.piece::<SlotProposal>(id)?;
    Ok(proposal_page(&visitor, &own, id, &open).again(visitor.ask().view(&form)))
}

/// About whom an answer is: the guide may ask about somebody else while the form is open.
const ABOUT: &str = "wie";

fn guide_page(visitor: &Visitor, plan: &HandoverPlan) -> FormPage {
    let name = plan.name.as_str();
    let texts = visitor.page("casework-own-title");
    let answers = vec![
        Choice::new("ja-weg", texts.t("casework-guide-yes-alone")),
        Choice::new("ja-blijf", texts.t("casework-guide-yes-both")),
        Choice::new("nee", texts.t("casework-guide-no")),
    ];
    let (heading, lead) = (name.to_owned(), texts.tv("casework-guide-plan-text", "name", name));
    page(visitor, "begeleider", vec![radios("antwoord", "casework-guide-answer").among(answers)])
        .saying(heading, lead)
        .hiding(ABOUT, plan.worker.to_string())
        .submit("kit-send")
}

async fn guide_again(visitor: &Visitor, form: &Form) -> Result<Response, Problem> {
    let own = own(visitor).await?;
    let plan = own.guide_to_answer().ok_or(Problem::Missing)?;
    Ok(guide_page(visitor, &plan).again(visitor.ask().view(form)))
}

/// Whether the client agrees to another guide.
pub async fn guide(visitor: Visitor) -> Result<Response, Problem> {
    let own = own(&visitor).await?;
    let plan = own.guide_to_answer().ok_or(Problem::Missing)?;
    Ok(guide_page(&visitor, &plan).show(FormView::empty()))
}

/// Answers.
pub async fn answer_guide(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let answers = [("ja-weg", (true, false)), ("ja-blijf", (true, true)), ("nee", (false, false))];
    let Some((agrees, stays)) = form.choice("antwoord", &answers) else {
        return guide_again(&visitor, &form).await;
    };
    let is_heard = match form.text(ABOUT, LINE_MAX).parse::<Id>() {
        Ok(worker) => book::answer_guide(&visitor, worker, agrees, stays).await?,
        Err(_) => false,
    };
    if is_heard {
        return Ok(back_to_mine());
    }
    // The answer was to somebody else: for whoever is asked now nothing is filled in.
    form.put("antwoord", String::new());
    form.refuse("antwoord", "casework-guide-now-other");
    guide_again(&visitor, &form).await
}

fn check_in_page(visitor: &Visitor, id: Id) -> FormPage {
    page(visitor, &format!("check-in/{id}"), vec![area("antwoord", "casework-check-in-own")])
        .about("casework-check-in-asked", "casework-check-in-own-lead")
        .submit("kit-send")
}

/// "How are you?"
pub async fn check_in(visitor: Visitor, Path(check_in): Path<String>) -> Result<Response, Problem> {
    let kept = own(&visitor).await?.file.piece::<CheckIn>(id_in(&check_in)?)?;
    Ok(check_in_page(&visitor, kept.id).show(FormView::empty()))
}

/// Answers.
pub async fn answer_check_in(
    visitor: Visitor,
    Path(check_in): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&check_in)?;
    let answer = form.needed("antwoord", MESSAGE_MAX);
    if !form.is_good() {
        own(&visitor).await?.file.piece::<CheckIn>(id)?;
        return Ok(check_in_page(&visitor, id).again(visitor.ask().view(&form)));
    }
    book::answer_check_in(&visitor, id, answer).await?;
    Ok(back_to_mine())
}

fn rhythm_page(visitor: &Visitor) -> FormPage {
    page(visitor, "ritme", rhythm_fields()).about("casework-rhythm-title", "casework-rhythm-own-lead")
}

/// How often the client wants to be asked.
pub async fn rhythm(visitor: Visitor) -> Result<Response, Problem> {
    let rhythm = own(&visitor).await?.file.newest::<Rhythm>();
    Ok(rhythm_page(&visitor).show(rhythm_form(rhythm.as_deref())))
}

/// Keeps how often the client wants to be asked.
pub async fn set_rhythm(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let Some(rhythm) = read_rhythm(&mut form) else {
        return Ok(rhythm_page(&visitor).again(visitor.ask().view(&form)));
    };
    book::set_own_rhythm(&visitor, rhythm).await?;
    Ok(back_to_mine())
}

fn beside_page(visitor: &Visitor, about: Id) -> FormPage {
    page(visitor, &format!("aanvulling/{about}"), vec![area("woorden", "casework-beside-text")])
        .about("casework-add-beside", "casework-beside-lead")
}

/// The client's own words beside something.
pub async fn beside(visitor: Visitor, Path(about): Path<String>) -> Result<Response, Problem> {
    let (own, about) = (own(&visitor).await?, id_in(&about)?);
    if !is_there(&own.file, about) && !book::is_in_part(&own, about) {
        return Err(Problem::Missing);
    }
    Ok(beside_page(&visitor, about).show(FormView::empty()))
}

/// Keeps them.
pub async fn keep_beside(
    visitor: Visitor,
    Path(about): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let about = id_in(&about)?;
    let text = form.needed("woorden", NOTE_MAX);
    if !form.is_good() {
        return Ok(beside_page(&visitor, about).again(visitor.ask().view(&form)));
    }
    book::add_beside(&visitor, about, text).await?;
    Ok(back_to_mine())
}

fn money_page(visitor: &Visitor) -> FormPage {
    let mut text = area("geld", "casework-money-text").hint("casework-money-hint").free();
    text.rows = 12;
    page(visitor, "geld", vec![text]).about("casework-money", "casework-money-lead")
}

/// The client's own overview of their money.
pub async fn money(visitor: Visitor) -> Result<Response, Problem> {
    let own = own(&visitor).await?;
    let form =
        own.money().map_or_else(FormView::empty, |money| FormView::of([("geld", money.text.as_str())]));
    Ok(money_page(&visitor).show(form))
}

/// Keeps it.
pub async fn keep_money(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let text = form.text("geld", MESSAGE_MAX);
    if !form.is_good() {
        return Ok(money_page(&visitor).again(visitor.ask().view(&form)));
    }
    book::keep_money(&visitor, text).await?;
    Ok(back_to_mine())
}

fn close_page(visitor: &Visitor) -> FormPage {
    page(visitor, "afsluiten", closing_fields(&visitor.page("casework-own-title")))
        .about("casework-close-own", "casework-close-own-lead")
        .submit("casework-close-own-yes")
}

/// Closing.
pub async fn close(visitor: Visitor) -> Result<Response, Problem> {
    own(&visitor).await?;
    Ok(close_page(&visitor).show(FormView::empty()))
}

/// Closes.
pub async fn close_it(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let Some(closing) = read_closing(&mut form) else {
        return Ok(close_page(&visitor).again(visitor.ask().view(&form)));
    };
    book::close_own(&visitor, closing).await?;
    Ok(back_to_mine())
}
