//! Accepting an invitation: a name, a passphrase that is hard to guess, a second step.

use crate::ask::Ask;
use crate::invitation::{
    Invitation, NAME_MAX, NewAccount, PASSPHRASE_MAX, PASSPHRASE_MIN, accept as accept_it,
};
use crate::routes::Posted;
use crate::second_step;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::page::show_as;
use kit::{Form, FormView, Page, Problem};
use vault::{Stretch, Ticket};

/// How hard a passphrase must be to guess, as zxcvbn counts from 0 to 4.
const STRENGTH_MIN: zxcvbn::Score = zxcvbn::Score::Three;
/// Characters in the secret of the second step as typed over.
const SECRET_MAX: usize = 80;

#[derive(Template)]
#[template(path = "people/invitation.html")]
struct InvitationPage {
    page: Page,
    form: FormView,
    secret: String,
    picture: String,
    width: usize,
    link: String,
    roles: Vec<String>,
    passphrase_min: usize,
}

/// Shows what the invitation is for.
pub async fn show(ask: Ask, Path(link): Path<String>) -> Result<Response, Problem> {
    let (_, invitation) = behind(&ask, &link).await?;
    let secret = second_step::fresh(&mut *ask.house.dice.rng());
    Ok(draw(&ask, StatusCode::OK, FormView::empty(), &link, &invitation, &secret))
}

async fn behind(ask: &Ask, link: &str) -> Result<(Ticket, Invitation), Problem> {
    let ticket = Ticket::parse(link).map_err(|_| Problem::Missing)?;
    let invitation = Invitation::behind(&ask.house, &ticket).await?;
    Ok((ticket, invitation))
}

fn draw(
    ask: &Ask,
    status: StatusCode,
    form: FormView,
    link: &str,
    invitation: &Invitation,
    secret: &[u8],
) -> Response {
    let page = ask.page("people-invitation-title");
    let (picture, width) =
        second_step::picture(&second_step::address(secret, form.value("naam"))).unwrap_or_default();
    let roles = invitation.roles.iter().map(|role| page.t(&role.text_key())).collect();
    show_as(
        status,
        &InvitationPage {
            page,
            form,
            secret: second_step::to_text(secret),
            picture,
            width,
            link: link.to_owned(),
            roles,
            passphrase_min: PASSPHRASE_MIN,
        },
    )
}

/// Makes the account.
pub async fn accept(
    ask: Ask,
    Path(link): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let (ticket, invitation) = behind(&ask, &link).await?;
    form.secret("wachtzin").secret("wachtzin-nog-eens").secret("cijfers");
    let secret = match second_step::from_text(&form.needed("geheim", SECRET_MAX)) {
        Some(secret) => secret,
        None => second_step::fresh(&mut *ask.house.dice.rng()),
    };
    let name = read_name(&mut form);
    let passphrase = read_passphrase(&mut form, &name);
    let digits = form.needed("cijfers", SECRET_MAX);
    if !digits.is_empty() && second_step::matching_step(&secret, &digits, ask.house.now()).is_none() {
        form.refuse("cijfers", "people-invitation-digits");
    }
    if form.is_good() {
        let taken = name.clone();
        if ask.house.store.read(move |reader| reader.worker_by_name(&taken)).await?.is_some() {
            form.refuse("naam", "people-invitation-name-taken");
        }
    }
    if !form.is_good() {
        return Ok(draw(&ask, StatusCode::BAD_REQUEST, ask.view(&form), &link, &invitation, &secret));
    }
    let stretch = Stretch::new(&mut *ask.house.dice.rng());
    let account = NewAccount { name, passphrase, second_step: secret, stretch };
    accept_it(&ask.house, &ticket, &invitation, account).await?;
    Ok(Redirect::to("/aanmelden").into_response())
}

fn read_name(form: &mut Form) -> String {
    let name = form.needed("naam", NAME_MAX).to_lowercase();
    let plain = name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.' | ' '));
    if !name.is_empty() && !plain {
        form.refuse("naam", "people-invitation-name-plain");
    }
    name
}

fn read_passphrase(form: &mut Form, name: &str) -> String {
    let passphrase = form.raw("wachtzin").unwrap_or_default().to_owned();
    let length = passphrase.chars().count();
    if !(PASSPHRASE_MIN..=PASSPHRASE_MAX).contains(&length) {
        let limits = [("min", limit(PASSPHRASE_MIN)), ("max", limit(PASSPHRASE_MAX))];
        form.refuse_with("wachtzin", "people-invitation-passphrase-length", &limits);
    } else if zxcvbn::zxcvbn(&passphrase, &[name, "luwte"]).score() < STRENGTH_MIN {
        form.refuse("wachtzin", "people-invitation-passphrase-weak");
    } else if form.raw("wachtzin-nog-eens") != Some(&passphrase) {
        form.refuse("wachtzin-nog-eens", "people-invitation-passphrase-differs");
    }
    passphrase
}

fn limit(characters: usize) -> i64 {
    i64::try_from(characters).unwrap_or(i64::MAX)
}
