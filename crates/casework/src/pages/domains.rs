//! Life domains: opening one, writing its card, "too much now", and answering on a scale; for the guide and for the
//! client.

use super::fields::{Field, FormPage, Line, area, choose, day, line, radios, tick};
use super::view::card_title;
use super::writer::{Writer, having_seen, seen};
use crate::book::{CaseFile, Change};
use crate::model::prompts::{self, SETS};
use crate::model::{Area, DomainCard, Scale, ScaleAnswer, Shape};
use axum::response::Response;
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::{Choice, Form, FormView, Page, Problem};
use people::Posted;
use store::Id;

/// The field with the domain.
const DOMAIN: &str = "gebied";

/// The domains that are not open yet, with what they are called and for.
async fn closed(writer: &Writer, file: &CaseFile, shape: &Shape) -> Result<Vec<(Area, Choice)>, Problem> {
    let open: Vec<Area> = file.all::<DomainCard>().iter().map(|card| card.domain).collect();
    let may_open_private = writer.may_open_private().await?;
    let page = writer.page();
    let can_open = |area: &Area| !open.contains(area) && (may_open_private || !area.is_private());
    let choice = |area: Area| (area, Choice::new(area.to_string(), offered(&page, shape, area)));
    Ok(shape.areas().into_iter().filter(can_open).map(choice).collect())
}

/// A domain as it is offered: one that the organisation added says what for.
fn offered(page: &Page, shape: &Shape, area: Area) -> String {
    match (area, shape.added(area)) {
        (Area::Nine(domain), _) => page.t(domain.text_key()),
        (Area::Added(_), Some(added)) => {
            format!("{}: {}", page.said(&added.name).text, page.said(&added.purpose).text)
        }
        (Area::Added(_), None) => String::new(),
    }
}

/// The fields of a card that is open.
fn card_fields() -> Vec<Field> {
    vec![
        area("nu", "casework-domain-situation").free(),
        area("wens", "casework-domain-wish").free(),
        area("lastig", "casework-domain-hard").hint("casework-domain-hard-hint").free(),
        area("stap", "casework-domain-next").free(),
        line("wie", "casework-domain-helper").hint("casework-no-names").free(),
        day("kijken", "casework-domain-review").free(),
        tick("te-veel", "casework-domain-too-much-tick"),
    ]
}

/// The lead sentence of the form, for either side.
fn lead(writer: &Writer) -> &'static str {
    if writer.is_client() { "casework-domain-own-lead" } else { "casework-domain-lead" }
}

fn new_page(writer: &Writer, closed: &[(Area, Choice)]) -> FormPage {
    let offered = closed.iter().map(|(_, choice)| choice.clone()).collect();
    let mut fields = vec![choose(DOMAIN, "casework-domain").among(offered)];
    if !writer.is_client() {
        // Closed until the client opens it: the guide writes down when the client said so (DOM-08, DAT-19).
        fields.push(day("verteld", "casework-domain-told").hint("casework-domain-told-hint"));
    }
    fields.extend(card_fields());
    writer
        .form("leefgebied", fields)
        .about("casework-domain", lead(writer))
        .with_sets("casework-think-sets", &SETS)
}

fn card_page(writer: &Writer, card: &DomainCard, record: Id) -> FormPage {
    let page = writer.page();
    let (heading, lead) = (card_title(&page, card), page.t(lead(writer)));
    let form = writer.form(&format!("leefgebied/{record}"), card_fields()).saying(heading.clone(), lead);
    let form = form.with_sets("casework-think-sets", &SETS);
    match prompts::of_domain(card.domain) {
        Some(key) => {
            let think = vec![Line { label: heading, text: page.t(key), ..Line::default() }];
            form.showing(page.t("casework-seen-think"), think)
        }
        None => form,
    }
}

/// Reads what stands on a card into it; nothing when something is not good yet.
fn read(form: &mut Form, writer: &Writer, card: DomainCard) -> Option<DomainCard> {
    let card = DomainCard {
        situation: form.text("nu", NOTE_MAX),
        wish: form.text("wens", NOTE_MAX),
        hard: form.text("lastig", NOTE_MAX),
        next_step: form.text("stap", NOTE_MAX),
        helper: form.text("wie", LINE_MAX),
        review: form.day("kijken"),
        too_much: card.too_much.said(writer.side(), form.ticked("te-veel")),
        changed: writer.today(),
        ..card
    };
    form.is_good().then_some(card)
}

/// A card as the form shows it.
fn form_of(writer: &Writer, card: &DomainCard) -> FormView {
    let review = card.review.map(kit::when::field_day).unwrap_or_default();
    FormView::of([
        ("nu", card.situation.as_str()),
        ("wens", &card.wish),
        ("lastig", &card.hard),
        ("stap", &card.next_step),
        ("wie", &card.helper),
        ("kijken", &review),
        ("te-veel", if card.too_much.by(writer.side()) { "ja" } else { "" }),
    ])
}

/// A form to open a domain.
pub async fn new(writer: Writer) -> Result<Response, Problem> {
    let file = writer.file().await?;
    let shape = writer.shape(&file).await?;
    Ok(new_page(&writer, &closed(&writer, &file, &shape).await?).show(FormView::empty()))
}

/// Opens a domain.
pub async fn open(writer: Writer, Posted(mut form): Posted) -> Result<Response, Problem> {
    let file = writer.file().await?;
    let shape = writer.shape(&file).await?;
    match read_new(&writer, &mut form, &shape) {
        Some(card) => writer.write(Change::Card(card, None)).await,
        None => Ok(new_page(&writer, &closed(&writer, &file, &shape).await?).again(writer.typed(&form))),
    }
}

fn read_new(writer: &Writer, form: &mut Form, shape: &Shape) -> Option<DomainCard> {
    let areas: Vec<(String, Area)> = shape.areas().into_iter().map(|area| (area.to_string(), area)).collect();
    let among: Vec<(&str, Area)> = areas.iter().map(|(code, area)| (code.as_str(), *area)).collect();
    let domain = form.choice(DOMAIN, &among);
    let told_on = form.day("verteld");
    if !writer.is_client() && told_on.is_none_or(|day| day > writer.today()) {
        form.refuse("verteld", "casework-domain-told-needed");
    }
    let named = domain.map(|area| shape.name_of(area)).unwrap_or_default();
    let blank = DomainCard { named, ..DomainCard::opened(domain?, writer.given(told_on)) };
    read(form, writer, blank)
}

/// A form to write a card anew.
pub async fn card(writer: Writer) -> Result<Response, Problem> {
    let record = writer.id("card")?;
    let (card, seen) = writer.card(record).await?;
    Ok(having_seen(card_page(&writer, &card, record), Some(seen)).show(form_of(&writer, &card)))
}

/// Writes a card anew.
pub async fn keep(writer: Writer, Posted(mut form): Posted) -> Result<Response, Problem> {
    let record = writer.id("card")?;
    let (card, _) = writer.card(record).await?;
    let seen = seen(&form).filter(|seen| seen.record == record);
    match read(&mut form, &writer, card.clone()) {
        Some(card) => writer.write(Change::Card(card, seen)).await,
        None => Ok(having_seen(card_page(&writer, &card, record), seen).again(writer.typed(&form))),
    }
}

/// Says "too much now" about a domain.
pub async fn too_much(writer: Writer) -> Result<Response, Problem> {
    writer.write(Change::TooMuch(writer.id("card")?, true)).await
}

/// Takes "too much now" back; what the other side said stands.
pub async fn can_again(writer: Writer) -> Result<Response, Problem> {
    writer.write(Change::TooMuch(writer.id("card")?, false)).await
}

/// The scales that can be answered on this card today.
async fn scales(writer: &Writer, record: Id) -> Result<(CaseFile, DomainCard, Vec<Scale>), Problem> {
    let file = writer.file().await?;
    // A scale never stands on the private card: it is not in the core.
    let card = file.piece::<DomainCard>(record)?.piece;
    let shape = writer.shape(&file).await?;
    let scales: Vec<_> = shape.scales_for(card.domain, writer.today()).cloned().collect();
    if scales.is_empty() { Err(Problem::Missing) } else { Ok((file, card, scales)) }
}

/// Choices over all scales of the card: scale and step.
fn steps(scales: &[Scale]) -> Vec<(String, (usize, usize), String)> {
    let of = |(at, scale): (usize, &Scale)| {
        let label = |step: usize, means: &str| match scales.len() {
            1 => format!("{}. {means}", step + 1),
            _ => format!("{} {}. {means}", scale.instrument, step + 1),
        };
        scale
            .steps
            .iter()
            .enumerate()
            .map(|(step, means)| (format!("{}.{step}", scale.id), (at, step), label(step, means)))
            .collect::<Vec<_>>()
    };
    scales.iter().enumerate().flat_map(of).collect()
}

fn scale_page(writer: &Writer, file: &CaseFile, card: &DomainCard, record: Id, scales: &[Scale]) -> FormPage {
    let page = writer.page();
    let among = steps(scales).into_iter().map(|(code, _, label)| Choice::new(code, label)).collect();
    let right: Vec<String> =
        scales.iter().map(|scale| format!("{}: {}", scale.instrument, scale.right)).collect();
    let before = answer_lines(&page, file, card);
    writer
        .form(
            &format!("leefgebied/{record}/schaal"),
            vec![radios("trede", "casework-plan-scale-step").among(among)],
        )
        .saying(card_title(&page, card), page.tv("casework-plan-scale-lead", "right", right.join(", ")))
        .showing(page.t("casework-plan-scale-before"), before)
}

/// What was answered before, the newest first.
pub(super) fn answer_lines(page: &Page, file: &CaseFile, card: &DomainCard) -> Vec<Line> {
    let answers = file.all::<ScaleAnswer>();
    let of_card = answers.iter().rev().filter(|answer| answer.domain == card.domain);
    of_card
        .map(|answer| Line {
            label: page.moment(answer.at),
            text: format!("{} {}. {}", answer.instrument, answer.step, answer.means),
            ..Line::default()
        })
        .collect()
}

/// A form to answer on a scale, with earlier answers beside it.
pub async fn scale(writer: Writer) -> Result<Response, Problem> {
    let record = writer.id("card")?;
    let (file, card, scales) = scales(&writer, record).await?;
    Ok(scale_page(&writer, &file, &card, record, &scales).show(FormView::empty()))
}

/// Keeps an answer.
pub async fn answer(writer: Writer, Posted(mut form): Posted) -> Result<Response, Problem> {
    let record = writer.id("card")?;
    let (file, card, scales) = scales(&writer, record).await?;
    let steps = steps(&scales);
    let among: Vec<(&str, (usize, usize))> =
        steps.iter().map(|(code, place, _)| (code.as_str(), *place)).collect();
    let picked = form.choice("trede", &among);
    let chosen = picked.and_then(|(at, step)| {
        let scale = scales.get(at)?;
        Some((scale, step, scale.steps.get(step)?))
    });
    let Some((scale, step, means)) = chosen else {
        return Ok(scale_page(&writer, &file, &card, record, &scales).again(writer.typed(&form)));
    };
    let given = writer.given(None);
    let answer = ScaleAnswer {
        scale: scale.id,
        instrument: scale.instrument.clone(),
        domain: card.domain,
        step: u8::try_from(step + 1).unwrap_or(u8::MAX),
        means: means.clone(),
        again: scale.again_after(writer.today()),
        at: given.at,
        by: given.by,
    };
    writer.write(Change::Answer(answer)).await
}

/// Whether a scale can be answered on this card today.
pub(super) fn has_scale(shape: &Shape, card: &DomainCard, writer: &Writer) -> bool {
    shape.scales_for(card.domain, writer.today()).next().is_some()
}
