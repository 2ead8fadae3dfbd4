//! Walks through the yearly account on a real store: written by one, released by another, read and taken along by a third.

use crate::book::account as book;
use crate::model::Refusal;
use crate::model::account::Part;
use crate::model::shown::tests::year;
use crate::pages::account::{choose, line, read, write};
use crate::walk::{Team, posted, text_of};
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::Response;
use kit::Problem;
use people::{Acting, Posted, Role};
use store::Id;

fn this_year() -> Path<String> {
    Path("2026".to_owned())
}

fn form(fields: &[(&str, &str)]) -> Posted {
    let plus = |text: &str| text.replace(' ', "+");
    let fields = fields.iter().map(|(name, value)| format!("{name}={}", plus(value)));
    posted(&fields.collect::<Vec<_>>().join("&"))
}

async fn written(acting: &Acting, fields: &[(&str, &str)]) -> Response {
    write::texts(acting.clone(), this_year(), form(fields)).await.unwrap()
}

async fn add(acting: &Acting, kind: &str, fields: &[(&str, &str)]) -> Response {
    let path = Path(("2026".to_owned(), kind.to_owned()));
    line::add(acting.clone(), path, form(fields)).await.unwrap()
}

/// An account with everything in it, laid ready by Ilse.
async fn ready(team: &Team) -> Id {
    team.released().await;
    let texts = [
        ("deeds", "We waren er elke avond."),
        ("boys-and-men", "We zagen er weinig, en dat zegt niet alles."),
    ];
    assert_eq!(written(&team.ilse, &texts).await.status(), StatusCode::SEE_OTHER);
    let money = [("regio", "Regio Zuid"), ("waarvoor", "Begeleiding"), ("besteed", "12500"), ("uren", "640")];
    assert_eq!(add(&team.ilse, "money", &money).await.status(), StatusCode::SEE_OTHER);
    let plan = [
        ("wat", "Mensen in een traject"),
        ("aantal", "150"),
        ("ongeveer", "ja"),
        ("stand", "indicated"),
        ("gebied", "de regio"),
        ("betekenis", "Uit een brief, zonder dag"),
        ("geteld", "case-begun"),
    ];
    assert_eq!(add(&team.ilse, "plans", &plan).await.status(), StatusCode::SEE_OTHER);
    let commitment = [
        ("nummer", "34775-VI-100"),
        ("tekst", "Informatie over hulp"),
        ("stand", "proposed-settled"),
        ("brief", "brief van mei"),
        ("bewijs", "de folder ligt er"),
    ];
    for (left_out, standing) in [("bewijs", "proposed-settled"), ("brief", "answered"), ("", "settled")] {
        let told = commitment.into_iter().filter(|(field, _)| *field != left_out);
        let told: Vec<_> =
            told.map(|(field, value)| (field, if field == "stand" { standing } else { value })).collect();
        let refused = add(&team.ilse, "commitments", &told).await;
        assert_eq!(refused.status(), StatusCode::BAD_REQUEST, "{standing} is shown by something, and by two");
    }
    assert_eq!(add(&team.ilse, "commitments", &commitment).await.status(), StatusCode::SEE_OTHER);
    let seen = seen(team).await;
    let laid = write::lay_ready(team.ilse.clone(), this_year(), form(&[("_gezien", &seen)])).await.unwrap();
    assert_eq!(laid.status(), StatusCode::SEE_OTHER);
    book::accounts(&team.administrator).await.unwrap().first().unwrap().id
}

/// The hash that stands on the page with the account as it would leave.
async fn seen(team: &Team) -> String {
    let release = book::figures(&team.ilse, 2026).await.unwrap().unwrap();
    let hash = book::draft(&team.ilse, 2026).await.unwrap().hash(&release.head.hash);
    let page = text_of(write::preview(team.ilse.clone(), this_year()).await.unwrap()).await;
    assert!(page.contains(&hash) && !page.contains("insight-"), "each text was found");
    hash
}

async fn release(acting: &Acting, id: Id, fields: &[(&str, &str)]) -> Response {
    read::release(acting.clone(), Path(id.to_string()), form(fields)).await.unwrap()
}

async fn file(acting: &Acting, id: Id, name: &str) -> Result<Response, Problem> {
    read::file(acting.clone(), Path((id.to_string(), name.to_owned()))).await
}

#[tokio::test]
async fn one_writes_another_releases_and_a_third_reads_and_takes_it_along() {
    let team = Team::with(&year()).await;
    let id = ready(&team).await;
    let hidden = read::show(team.officer.clone(), Path(id.to_string())).await;
    assert_eq!(hidden.unwrap_err(), Problem::Missing, "what waits is for those who may release it");
    let waiting = text_of(read::show(team.administrator.clone(), Path(id.to_string())).await.unwrap()).await;
    assert!(waiting.contains("Klaargezet door Ilse") && waiting.contains("We waren er elke avond."));
    assert_eq!(file(&team.administrator, id, "verantwoording.pdf").await.unwrap_err(), Problem::Missing);
    let seen = book::account(&team.administrator, id).await.unwrap().sent.hash;
    let unread = release(&team.administrator, id, &[("_gezien", &seen)]).await;
    assert_eq!(unread.status(), StatusCode::BAD_REQUEST);
    let released = release(&team.administrator, id, &[("_gezien", &seen), ("akkoord", "ja")]).await;
    assert_eq!(released.status(), StatusCode::SEE_OTHER);
    let page = text_of(read::show(team.officer.clone(), Path(id.to_string())).await.unwrap()).await;
    for told in [
        "ongeveer 150 · aangegeven · de regio · Uit een brief, zonder dag",
        "Kleine aantallen zijn geen bewijs",
        "We zagen er weinig",
        "12500",
        "640",
        "niet bekend",
        "<svg",
        "binnen 45 minuten",
        "voorgesteld om af te doen",
    ] {
        assert!(page.contains(told), "{told}");
    }
    assert!(!page.contains("insight-") && !page.contains("Ilse") && !page.contains("terugnemen"));
    for (name, begin) in [
        ("verantwoording.pdf", "%PDF-1.7"),
        ("brief.pdf", "%PDF-1.7"),
        ("verantwoording.ods", "PK"),
        ("verantwoording.xlsx", "PK"),
    ] {
        let response = file(&team.officer, id, name).await.unwrap();
        assert!(response.headers().contains_key(header::CONTENT_DISPOSITION), "{name}");
        let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
        assert!(bytes.starts_with(begin.as_bytes()), "{name}");
    }
    for name in ["verantwoording.doc", "verantwoording", "", "anders.pdf"] {
        assert_eq!(file(&team.officer, id, name).await.unwrap_err(), Problem::Missing, "{name}");
    }
    let letter = text_of(read::letter(team.officer.clone(), Path(id.to_string())).await.unwrap()).await;
    assert!(
        letter.contains("34775-VI-100")
            && letter.contains("Een cliënt kiest zelf")
            && !letter.contains("12500")
    );
}

#[tokio::test]
async fn nobody_releases_an_account_alone_or_on_figures_that_were_taken_back() {
    let team = Team::with(&year()).await;
    let id = ready(&team).await;
    let seen = book::account(&team.administrator, id).await.unwrap().sent.hash;
    let also_administrator = team.ilse.afresh(Role::Administrator).await.unwrap();
    assert_eq!(book::release(&also_administrator, id, &seen).await.unwrap(), Err(Refusal::SameWorker));
    assert_eq!(book::release(&team.bram, id, &seen).await.unwrap(), Err(Refusal::SameRole));
    assert_eq!(book::release(&team.officer, id, &seen).await.unwrap_err(), Problem::Missing);
    assert_eq!(book::release(&team.administrator, id, "0").await.unwrap(), Err(Refusal::Changed));
    let figures = book::account(&team.administrator, id).await.unwrap().sent.release;
    crate::book::withdraw(&team.administrator, figures).await.unwrap().unwrap();
    assert_eq!(book::release(&team.administrator, id, &seen).await.unwrap(), Err(Refusal::FiguresBack));
    let back = release(&team.administrator, id, &[("doen", "terugnemen")]).await;
    assert_eq!(back.status(), StatusCode::SEE_OTHER);
    assert!(book::accounts(&team.administrator).await.unwrap().is_empty());
}

#[tokio::test]
async fn without_boys_and_men_or_with_other_words_nothing_is_laid_ready() {
    let team = Team::with(&year()).await;
    assert_eq!(book::lay_ready(&team.ilse, 2026, "x").await.unwrap(), Err(Refusal::FiguresBack));
    team.released().await;
    written(&team.ilse, &[("deeds", "Iets")]).await;
    let before = seen(&team).await;
    assert_eq!(book::lay_ready(&team.ilse, 2026, &before).await.unwrap(), Err(Refusal::NoBoysAndMen));
    written(&team.ilse, &[("boys-and-men", "Weinig gezien")]).await;
    assert_eq!(book::lay_ready(&team.ilse, 2026, &before).await.unwrap(), Err(Refusal::Changed));
    let now = seen(&team).await;
    book::lay_ready(&team.ilse, 2026, &now).await.unwrap().unwrap();
    assert_eq!(book::lay_ready(&team.ilse, 2026, &now).await.unwrap(), Err(Refusal::Waiting));
}

#[tokio::test]
async fn words_that_lead_to_one_person_are_refused_and_kept_in_the_form() {
    let team = Team::with(&[]).await;
    let response = written(&team.ilse, &[("deeds", "Wilg-42 deed mee"), ("learned", "Veel")]).await;
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    let page = text_of(response).await;
    assert!(page.contains("Wilg-42 deed mee") && page.contains("Veel"));
    assert!(book::draft(&team.ilse, 2026).await.unwrap().texts.is_empty());
    let line =
        add(&team.ilse, "plans", &[("wat", "x"), ("aantal", "-3"), ("stand", "zeker"), ("betekenis", "y")])
            .await;
    assert_eq!(line.status(), StatusCode::BAD_REQUEST);
    let line = add(&team.ilse, "money", &[("regio", "Regio"), ("besteed", "veel")]).await;
    assert_eq!(line.status(), StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_draft_is_for_team_leads_alone_and_a_line_can_be_taken_away() {
    let team = Team::with(&[]).await;
    add(&team.ilse, "money", &[("regio", "Regio Zuid")]).await;
    let kept = book::draft(&team.bram, 2026).await.unwrap();
    let number = kept.money.first().unwrap().number.to_string();
    for reader in [&team.administrator, &team.officer] {
        assert_eq!(book::draft(reader, 2026).await.unwrap_err(), Problem::Missing);
    }
    let page = text_of(write::show(team.bram.clone(), this_year()).await.unwrap()).await;
    assert!(page.contains("Regio Zuid") && page.contains("nog niet vrijgegeven"));
    write::remove(team.bram.clone(), this_year(), form(&[("_nummer", &number)])).await.unwrap();
    assert!(book::draft(&team.ilse, 2026).await.unwrap().money.is_empty());
    assert!(book::draft(&team.ilse, 2025).await.unwrap().text(Part::Deeds).is_empty());
    for wrong in ["0", "x", "99999"] {
        let missing = write::show(team.ilse.clone(), Path(wrong.to_owned())).await;
        assert_eq!(missing.unwrap_err(), Problem::Missing, "{wrong}");
    }
}

async fn chosen(acting: &Acting, fields: &[(&str, &str)]) -> Response {
    choose::choose(acting.clone(), this_year(), form(fields)).await.unwrap()
}

/// Each municipality reads what its own rule asks for, of one release; and reads that there is more.
#[tokio::test]
async fn an_account_has_the_tables_that_were_chosen_for_its_reader_and_says_that_there_are_more() {
    let team = Team::with(&year()).await;
    let early = choose::choose(team.ilse.clone(), this_year(), form(&[("lezer", "x")])).await;
    assert_eq!(early.unwrap_err(), Problem::Missing, "no figures are out");
    team.released().await;
    written(&team.ilse, &[("boys-and-men", "Weinig gezien")]).await;
    let whole = text_of(write::preview(team.ilse.clone(), this_year()).await.unwrap()).await;
    assert!(whole.contains("Begonnen trajecten in 2026") && whole.contains("Fases van trajecten in 2026"));
    assert!(!whole.contains("tabellen die over dit jaar zijn vrijgegeven"));
    let hash = seen(&team).await;
    let wanted = [("lezer", "Gemeente Zuid"), ("_toon", "begun"), ("_toon", "outreach")];
    assert_eq!(chosen(&team.ilse, &wanted).await.status(), StatusCode::SEE_OTHER);
    assert_ne!(seen(&team).await, hash, "a second person releases exactly what was chosen");
    let some = text_of(write::preview(team.ilse.clone(), this_year()).await.unwrap()).await;
    assert!(some.contains("Begonnen trajecten in 2026") && !some.contains("Fases van trajecten in 2026"));
    assert!(some.contains("Gemeente Zuid") && some.contains("In dit verslag staan 2 van de"));
    assert!(some.contains("Jongens en mannen"), "some things stand in each account");
    let page = text_of(write::show(team.ilse.clone(), this_year()).await.unwrap()).await;
    assert!(page.contains("value=\"Gemeente Zuid\"") && page.contains("Weinig gezien"));
    assert_eq!(page.matches(" checked").count(), 2, "what was chosen is ticked, and nothing else");
}

#[tokio::test]
async fn a_choice_that_is_refused_loses_nothing_that_was_written() {
    let team = Team::with(&year()).await;
    team.released().await;
    written(&team.ilse, &[("deeds", "We waren er elke avond.")]).await;
    chosen(&team.ilse, &[("_toon", "begun")]).await;
    for refused in [[("lezer", "Wilg-42"), ("_toon", "phases")], [("lezer", "Zuid"), ("_toon", "per-worker")]]
    {
        let response = chosen(&team.ilse, &refused).await;
        assert_eq!(response.status(), StatusCode::BAD_REQUEST);
        let page = text_of(response).await;
        assert!(page.contains("We waren er elke avond.") && page.contains(refused[0].1), "nothing is lost");
    }
    assert!(!book::draft(&team.ilse, 2026).await.unwrap().holds("phases"));
    let refused = text_of(written(&team.ilse, &[("deeds", "Wilg-42 deed mee")]).await).await;
    assert!(refused.contains("Wilg-42 deed mee"));
    assert_eq!(refused.matches(" checked").count(), 1, "nor does the choice stand otherwise");
}

#[tokio::test]
async fn an_account_on_figures_that_were_taken_back_is_no_longer_read() {
    let team = Team::with(&year()).await;
    let id = ready(&team).await;
    let sent = book::account(&team.administrator, id).await.unwrap().sent;
    book::release(&team.administrator, id, &sent.hash).await.unwrap().unwrap();
    assert_eq!(book::accounts(&team.officer).await.unwrap().len(), 1);
    crate::book::withdraw(&team.administrator, sent.release).await.unwrap().unwrap();
    assert!(book::accounts(&team.officer).await.unwrap().is_empty());
    assert_eq!(file(&team.officer, id, "verantwoording.pdf").await.unwrap_err(), Problem::Missing);
}
