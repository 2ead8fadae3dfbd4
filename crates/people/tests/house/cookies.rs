//! The session cookie: out of reach of scripts and of other sites, and only over TLS where there is TLS.

use axum::http::StatusCode;
use people::{Role, Settings};

use crate::browser::Browser;
use crate::team::Team;

async fn cookie_of(settings: Settings) -> (String, Team, Browser) {
    let team = Team::with(settings).await;
    team.colleague("noor", &[Role::OutreachWorker]).await;
    let mut browser = Browser::at(&team);
    let answer = browser.sign_in(&team, "noor").await.expect_sent_to("/werk");
    let lines = answer.cookies();
    assert_eq!(lines.len(), 1);
    (lines[0].to_owned(), team, browser)
}

fn parts(line: &str) -> Vec<&str> {
    let mut parts: Vec<&str> = line.split("; ").skip(1).collect();
    parts.sort_unstable();
    parts
}

#[tokio::test]
async fn without_tls_the_cookie_is_plain_and_out_of_reach_of_scripts_and_other_sites() {
    let (line, _team, mut browser) = cookie_of(Settings::default()).await;
    assert!(line.starts_with("luwte="));
    // No end: it goes when the browser is closed.
    assert_eq!(parts(&line), ["HttpOnly", "Path=/", "SameSite=Lax"]);
    browser.get("/werk").await.expect(StatusCode::OK);
}

#[tokio::test]
async fn with_tls_the_cookie_is_bound_to_this_host_and_to_tls() {
    let settings = Settings { public_address: "https://luwte.example".to_owned(), ..Settings::default() };
    let (line, _team, mut browser) = cookie_of(settings).await;
    assert!(line.starts_with("__Host-luwte="));
    assert_eq!(parts(&line), ["HttpOnly", "Path=/", "SameSite=Lax", "Secure"]);
    browser.get("/werk").await.expect(StatusCode::OK);
    // The same value under the plain name, as a neighbouring host could set it, is nobody's.
    browser.cookie = browser.cookie.map(|cookie| cookie.replace("__Host-", ""));
    browser.get("/werk").await.expect_sent_to("/aanmelden");
}

#[tokio::test]
async fn a_cookie_that_is_bent_or_invented_is_nobodys() {
    let (_, team, mut browser) = cookie_of(Settings::default()).await;
    let whole = browser.cookie.clone().unwrap();
    let invented = vault::Ticket::random(&mut *team.house.dice.rng());
    let swapped = if whole.ends_with('A') { 'E' } else { 'A' };
    let bent = format!("{}{swapped}", &whole[..whole.len() - 1]);
    let others =
        ["luwte=".to_owned(), format!("luwte={}", invented.show().as_str()), bent, format!("{whole}A")];
    for other in others {
        browser.cookie = Some(other);
        browser.get("/werk").await.expect_sent_to("/aanmelden");
    }
    browser.cookie = Some(whole);
    browser.get("/werk").await.expect(StatusCode::OK);
}

#[tokio::test]
async fn signing_out_makes_the_browser_forget() {
    let (_, _team, mut browser) = cookie_of(Settings::default()).await;
    browser.get("/werk").await.expect(StatusCode::OK);
    let answer = browser.post("/werk/uit", &[]).await.expect_sent_to("/aanmelden");
    let lines = answer.cookies();
    assert!(lines[0].starts_with("luwte=;") && lines[0].contains("Max-Age=0"), "{lines:?}");
}
