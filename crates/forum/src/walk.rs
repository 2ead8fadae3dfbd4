//! Walks through the agenda on a real store: a team lead who brings themes, a policy officer who reads them.

mod continuity;
mod learning;
mod policy;

use crate::book;
use crate::model::Wording;
use crate::pages;
use axum::http::StatusCode;
use axum::response::Response;
use kit::{Form, Problem};
use people::invitation::{Invitation, NewAccount, accept};
use people::{Acting, Ask, CircleKind, Clock, Dice, House, Posted, Role, Settings, Shared};
use store::{Moment, Place, Store};
use tempfile::TempDir;
use vault::{Pepper, Stretch, Ticket};

/// 1 June 2026, ten in the morning in the Netherlands.
const MORNING: i64 = 1_780_300_800;
const PASSPHRASE: &str = "kanarie boven zeven bruggen";

struct Meeting {
    house: Shared,
    lead: Acting,
    officer: Acting,
    _folder: TempDir,
}

impl Meeting {
    async fn called() -> Meeting {
        let folder = TempDir::new().unwrap();
        let place = Place { records: folder.path().join("records"), keys: folder.path().join("keys") };
        let texts =
            Box::leak(Box::new(kit::Texts::gather(&[kit::TEXTS, people::TEXTS, crate::TEXTS]).unwrap()));
        let house = House::new(
            Store::open(&place).unwrap(),
            Pepper::from_bytes([7; 32]),
            Clock::standing_at(Moment::from_seconds(MORNING)),
            Dice::seeded(1),
            texts,
            Settings::default(),
            crate::PLACES.to_vec(),
        );
        let founded = people::organisation::found(&house, "Stichting De Proeftuin").await.unwrap();
        let lead = join(&house, &founded.first_link, "ilse", Role::TeamLead).await;
        let officer = invite(&house, &lead, "timo", Role::PolicyOfficer).await;
        Meeting { house, lead, officer, _folder: folder }
    }
}

/// A colleague, whom the lead lets into the circle of figures.
async fn invite(house: &Shared, lead: &Acting, name: &str, role: Role) -> Acting {
    let mut work = house.work();
    let invitation =
        Invitation { organisation: lead.organisation().id, roles: vec![role], seats: Vec::new() };
    let link = invitation.send(&mut work).unwrap();
    house.keep(work).await.unwrap();
    let colleague = join(house, &link, name, role).await;
    let (circle, secret) = lead.standing(CircleKind::Figures).unwrap();
    let mut work = house.work();
    work.admit(&circle, &secret, colleague.worker(), None).unwrap();
    house.keep(work).await.unwrap();
    colleague.afresh(role).await.unwrap()
}

async fn join(house: &Shared, link: &Ticket, name: &str, role: Role) -> Acting {
    let invitation = Invitation::behind(house, link).await.unwrap();
    let account = NewAccount {
        name: name.to_owned(),
        passphrase: PASSPHRASE.to_owned(),
        second_step: vec![7; 20],
        stretch: Stretch::quick(&mut *house.dice.rng()),
    };
    accept(house, link, &invitation, account).await.unwrap();
    people::session::act_as(&Ask::inside(house.clone()), name, PASSPHRASE, role).await.unwrap()
}

fn wording(title: &str, text: &str) -> Wording {
    Wording::new(title.to_owned(), text.to_owned()).unwrap()
}

async fn text_of(response: Response) -> String {
    let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[tokio::test]
async fn a_theme_is_read_with_its_role_and_without_a_name() {
    let meeting = Meeting::called().await;
    book::raise(&meeting.lead, wording("Opvang", "De bedden voor mannen zijn vol.")).await.unwrap();
    let page = text_of(pages::show(meeting.officer.clone()).await.unwrap()).await;
    assert!(page.contains("De bedden voor mannen zijn vol."));
    assert!(page.contains("Vanuit de rol Teamleider"));
    assert!(!page.contains("Ilse"));
    assert!(!page.contains("name=\"titel\""), "who only reads sees no form");
}

#[tokio::test]
async fn nothing_keeps_which_person_brought_a_theme() {
    let meeting = Meeting::called().await;
    let theme = book::raise(&meeting.lead, wording("Opvang", "Vol.")).await.unwrap();
    let lines = meeting.house.store.read(move |reader| reader.log_of(theme)).await.unwrap();
    assert!(lines.is_empty());
}

#[tokio::test]
async fn who_only_reads_brings_and_takes_away_nothing() {
    let meeting = Meeting::called().await;
    let theme = book::raise(&meeting.lead, wording("Opvang", "Vol.")).await.unwrap();
    assert_eq!(book::raise(&meeting.officer, wording("a", "b")).await.unwrap_err(), Problem::Missing);
    assert_eq!(book::take_away(&meeting.officer, theme).await.unwrap_err(), Problem::Missing);
    assert_eq!(book::agenda(&meeting.officer).await.unwrap().len(), 1);
}

#[tokio::test]
async fn what_points_to_somebody_is_refused_and_stays_in_the_form() {
    let meeting = Meeting::called().await;
    let posted = Posted(Form::parse("titel=Opvang&tekst=Wilg-42+wacht+al+lang".as_bytes()));
    let response = pages::change(meeting.lead.clone(), posted).await.unwrap();
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    let page = text_of(response).await;
    assert!(page.contains("Wilg-42 wacht al lang") && page.contains("niet over"));
    assert!(book::agenda(&meeting.lead).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_theme_is_brought_and_taken_away_by_the_page() {
    let meeting = Meeting::called().await;
    let posted = Posted(Form::parse("titel=Opvang&tekst=De+bedden+zijn+vol.".as_bytes()));
    let response = pages::change(meeting.lead.clone(), posted).await.unwrap();
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    let agenda = book::agenda(&meeting.officer).await.unwrap();
    let [on] = agenda.as_slice() else { panic!("one theme") };
    let posted = Posted(Form::parse(format!("weghalen={}", on.id).as_bytes()));
    pages::change(meeting.lead.clone(), posted).await.unwrap();
    assert!(book::agenda(&meeting.officer).await.unwrap().is_empty());
    let posted = Posted(Form::parse(format!("weghalen={}", on.id).as_bytes()));
    assert_eq!(pages::change(meeting.lead.clone(), posted).await.unwrap_err(), Problem::Missing);
}

#[tokio::test]
async fn a_form_with_nothing_in_it_says_what_is_missing() {
    let meeting = Meeting::called().await;
    let response = pages::change(meeting.lead.clone(), Posted(Form::parse(b""))).await.unwrap();
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    assert!(text_of(response).await.contains("fout-titel"));
}
