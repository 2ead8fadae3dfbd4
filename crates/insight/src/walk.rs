//! Walks through a year's release on a real store: two team leads, an administrator, a policy officer.

use crate::book::{self, Release};
use crate::model::counted::tests::fact;
use crate::model::shown::tests::year;
use crate::model::{GroundHead, Refusal};
use crate::pages::{field, figures, prepare};
use axum::extract::{Path as InPath, RawQuery};
use axum::http::StatusCode;
use axum::response::Response;
use kit::{Form, Problem};
use people::invitation::{Invitation, NewAccount, accept};
use people::{
    Acting, Action, Among, Ask, CircleKind, Clock, Dice, Fact, House, Posted, Role, Settings, Shared,
};
use std::path::Path;
use store::{Id, Moment, Place, Store};
use tempfile::TempDir;
use vault::{Pepper, Stretch, Ticket};

/// 1 June 2026, ten in the morning in the Netherlands.
const MORNING: i64 = 1_780_300_800;
pub(crate) const PASSPHRASE: &str = "kanarie boven zeven bruggen";

pub(crate) struct Team {
    pub(crate) house: Shared,
    /// The first of the organisation: team lead and administrator.
    pub(crate) ilse: Acting,
    /// Another team lead.
    pub(crate) bram: Acting,
    pub(crate) administrator: Acting,
    pub(crate) officer: Acting,
    /// Where the house lies.
    pub(crate) folder: TempDir,
}

impl Team {
    pub(crate) async fn with(facts: &[Fact]) -> Team {
        let folder = TempDir::new().unwrap();
        let house = house_in(folder.path(), Dice::seeded(1));
        let founded = people::organisation::found(&house, "Stichting De Proeftuin").await.unwrap();
        let ilse = join(&house, &founded.first_link, "ilse", Role::TeamLead).await;
        let mut others = Vec::new();
        let others_by_role =
            [("bram", Role::TeamLead), ("noor", Role::Administrator), ("timo", Role::PolicyOfficer)];
        for (name, role) in others_by_role {
            others.push(invited(&house, &ilse, name, role).await);
        }
        let [bram, administrator, officer] = others.try_into().ok().unwrap();
        let team = Team { house, ilse, bram, administrator, officer, folder };
        team.leave(facts).await;
        team
    }

    pub(crate) async fn leave(&self, facts: &[Fact]) {
        leave(&self.ilse, facts).await;
    }

    /// The hash that stands on the page of the year.
    async fn seen(&self) -> String {
        book::draft(&self.ilse, book::facts(&self.ilse).await.unwrap(), 2026).await.unwrap().hash
    }

    async fn prepared(&self) -> Result<Id, Refusal> {
        book::prepare(&self.ilse, 2026, &self.seen().await).await.unwrap()
    }

    async fn register(&self) -> Vec<Release> {
        book::releases(&self.officer).await.unwrap()
    }

    pub(crate) async fn released(&self) -> Id {
        let id = self.prepared().await.unwrap();
        book::release(&self.administrator, id, &self.seen_of(id).await).await.unwrap().unwrap();
        id
    }

    async fn seen_of(&self, id: Id) -> String {
        self.register().await.into_iter().find(|release| release.id == id).unwrap().head.hash
    }
}

/// The house that lies in a folder, on that morning.
pub(crate) fn house_in(folder: &Path, dice: Dice) -> Shared {
    let place = Place { records: folder.join("records"), keys: folder.join("keys") };
    let texts = Box::leak(Box::new(
        kit::Texts::gather(&[kit::TEXTS, people::TEXTS, forum::TEXTS, crate::TEXTS]).unwrap(),
    ));
    House::new(
        Store::open(&place).unwrap(),
        Pepper::from_bytes([7; 32]),
        Clock::standing_at(Moment::from_seconds(MORNING)),
        dice,
        texts,
        Settings::default(),
        crate::PLACES.to_vec(),
    )
}

/// Leaves facts for the totals, all or none.
pub(crate) async fn leave(acting: &Acting, facts: &[Fact]) {
    let mut work = acting.work();
    for fact in facts {
        acting.leave_fact(&mut work, fact).await.unwrap();
    }
    acting.keep(work).await.unwrap();
}

async fn invited(house: &Shared, lead: &Acting, name: &str, role: Role) -> Acting {
    let mut work = house.work();
    let invitation =
        Invitation { organisation: lead.organisation().id, roles: vec![role], seats: Vec::new() };
    let link = invitation.send(&mut work).unwrap();
    house.keep(work).await.unwrap();
    let someone = join(house, &link, name, role).await;
    let mut work = house.work();
    for kind in people::policy::circles_for(role) {
        let (circle, secret) = lead.standing(kind).unwrap();
        work.admit(&circle, &secret, someone.worker(), None).unwrap();
    }
    house.keep(work).await.unwrap();
    someone.afresh(role).await.unwrap()
}

pub(crate) async fn join(house: &Shared, link: &Ticket, name: &str, role: Role) -> Acting {
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

pub(crate) async fn text_of(response: Response) -> String {
    let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

pub(crate) fn posted(form: &str) -> Posted {
    Posted(Form::parse(form.as_bytes()))
}

#[tokio::test]
async fn two_people_release_what_a_third_then_reads() {
    let team = Team::with(&year()).await;
    let seen = team.seen().await;
    let form = posted(&format!("jaar=2026&gezien={seen}"));
    let response = prepare::prepare(team.ilse.clone(), form).await.unwrap();
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    let before = text_of(figures::show(team.officer.clone()).await.unwrap()).await;
    assert!(before.contains("Er zijn nog geen cijfers vrijgegeven."));
    let waiting = text_of(figures::show(team.administrator.clone()).await.unwrap()).await;
    assert!(waiting.contains(&seen) && waiting.contains("Ilse"));
    let [release] = team.register().await.try_into().ok().unwrap();
    let path = || InPath(release.id.to_string());
    let without_tick =
        figures::release(team.administrator.clone(), path(), posted(&format!("gezien={seen}"))).await;
    assert_eq!(without_tick.unwrap().status(), StatusCode::BAD_REQUEST);
    let form = posted(&format!("gezien={seen}&akkoord=ja"));
    let response = figures::release(team.administrator.clone(), path(), form).await.unwrap();
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    let page = text_of(figures::show(team.officer.clone()).await.unwrap()).await;
    assert!(
        page.contains("Van eerste bericht tot deur in 2026")
            && page.contains("Stichting De Proeftuin")
            && page.contains(&seen)
    );
    assert!(page.contains("Van de 342 eerste berichten") && page.contains("binnen 45 minuten"));
    assert!(page.contains("Geregistreerd is niet alles."));
    assert!(!page.contains("Ilse") && !page.contains("terugnemen"));
}

#[tokio::test]
async fn the_field_picture_tells_of_places_and_parts_of_the_day_and_never_a_small_number() {
    let mut facts = year();
    for (daypart, count) in [("noon", 31), ("evening", 42), ("night", 2)] {
        facts.push(fact(2, "reply-heard", &[("channel", "chat-site"), ("daypart", daypart)], count));
    }
    let team = Team::with(&facts).await;
    let page = text_of(field::show(team.ilse.clone()).await.unwrap()).await;
    assert!(page.contains("Wanneer er antwoord kwam in 2026") && page.contains("Avond (18–24 uur)"));
    assert!(
        page.contains("Van eerste bericht tot deur in 2026") && page.contains("Waar het over ging in 2026")
    );
    assert!(!page.contains("<td class=\"luwte-number\">2</td>"));
    assert!(!page.contains("insight-"), "each text was found");
}

#[tokio::test]
async fn nobody_releases_alone_or_in_the_same_role_or_something_else() {
    let team = Team::with(&year()).await;
    let id = team.prepared().await.unwrap();
    let seen = team.seen_of(id).await;
    let also_administrator = team.ilse.afresh(Role::Administrator).await.unwrap();
    let outcome = book::release(&also_administrator, id, &seen).await.unwrap();
    assert_eq!(outcome, Err(Refusal::SameWorker));
    assert_eq!(book::release(&team.bram, id, &seen).await.unwrap(), Err(Refusal::SameRole));
    assert_eq!(book::release(&team.administrator, id, "0").await.unwrap(), Err(Refusal::Changed));
    assert_eq!(book::release(&team.officer, id, &seen).await.unwrap_err(), Problem::Missing);
    assert!(team.register().await.iter().all(|release| release.head.waits()));
    assert_eq!(book::release(&team.administrator, id, &seen).await.unwrap(), Ok(()));
    assert_eq!(book::release(&team.administrator, id, &seen).await.unwrap(), Err(Refusal::NotWaiting));
}

#[tokio::test]
async fn numbers_that_changed_since_they_were_shown_are_not_prepared() {
    let team = Team::with(&year()).await;
    let seen = team.seen().await;
    team.leave(&[Fact { count: 30, ..year().remove(0) }]).await;
    assert_eq!(book::prepare(&team.ilse, 2026, &seen).await.unwrap(), Err(Refusal::Changed));
    let response =
        prepare::prepare(team.ilse.clone(), posted(&format!("jaar=2026&gezien={seen}"))).await.unwrap();
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    assert!(text_of(response).await.contains("De cijfers zijn veranderd"));
    assert!(team.register().await.is_empty());
}

#[tokio::test]
async fn one_version_of_a_year_waits_at_a_time_and_the_same_is_not_released_twice() {
    let team = Team::with(&year()).await;
    let id = team.released().await;
    assert_eq!(team.prepared().await, Err(Refusal::Same));
    team.leave(&[Fact { count: 60, ..year().remove(0) }]).await;
    let second = team.prepared().await.unwrap();
    assert_eq!(team.prepared().await, Err(Refusal::Waiting));
    book::withdraw(&team.ilse, second).await.unwrap().unwrap();
    assert!(team.prepared().await.is_ok());
    assert!(team.register().await.iter().any(|release| release.id == id && release.head.was_out()));
}

#[tokio::test]
async fn one_more_person_after_a_release_shows_in_no_difference() {
    let team = Team::with(&year()).await;
    let first = team.released().await;
    team.leave(&[Fact { count: 1, ..year().remove(0) }]).await;
    // Either the change is hidden, or nothing is released a second time.
    match team.prepared().await {
        Err(refusal) => assert!(matches!(refusal, Refusal::Subtractable | Refusal::Same), "{refusal}"),
        Ok(second) => {
            let register = team.register().await;
            let total = |id: Id| {
                let release = register.iter().find(|release| release.id == id).unwrap();
                release.head.shown.total("attempt-sent")
            };
            assert!(total(first).is_none() || total(second).is_none() || total(first) == total(second));
        }
    }
}

#[tokio::test]
async fn what_was_taken_back_is_no_longer_read_but_still_weighed() {
    let team = Team::with(&year()).await;
    let id = team.released().await;
    let back = posted("doen=terugnemen");
    figures::release(team.administrator.clone(), InPath(id.to_string()), back).await.unwrap();
    let page = text_of(figures::show(team.officer.clone()).await.unwrap()).await;
    assert!(page.contains("Er zijn nog geen cijfers vrijgegeven."));
    let again = team.prepared().await.unwrap();
    let head = team.register().await.into_iter().find(|release| release.id == again).unwrap().head;
    assert_eq!(head.weighed, [id]);
}

#[tokio::test]
async fn exact_counts_are_for_the_statistics_circle_alone() {
    let team = Team::with(&year()).await;
    team.released().await;
    assert_eq!(book::facts(&team.officer).await.unwrap_err(), Problem::Missing);
    assert_eq!(book::facts(&team.administrator).await.unwrap_err(), Problem::Missing);
    for reader in [&team.officer, &team.administrator] {
        let figures = Among::Standing(CircleKind::Figures);
        let seen = reader.list::<GroundHead>(Action::ReadFigures, figures).await.unwrap();
        assert!(seen.is_empty());
    }
}

#[tokio::test]
async fn the_page_shows_the_year_that_was_asked_for_and_never_a_small_number() {
    let team = Team::with(&year()).await;
    let page = text_of(prepare::show(team.ilse.clone(), RawQuery(None)).await.unwrap()).await;
    assert!(page.contains("Zo zou 2026 naar buiten gaan") && page.contains("–"));
    for small in 1..=4 {
        assert!(!page.contains(&format!("<td class=\"luwte-number\">{small}</td>")), "{small}");
    }
    for query in ["jaar=1066", "jaar=x", "jaar=2026&jaar=2025", "%ff"] {
        let asked = RawQuery(Some(query.to_owned()));
        let response = prepare::show(team.ilse.clone(), asked).await.unwrap();
        assert_eq!(response.status(), StatusCode::OK, "{query}");
    }
}

#[tokio::test]
async fn a_year_without_facts_cannot_be_prepared() {
    let team = Team::with(&[]).await;
    let page = text_of(prepare::show(team.ilse.clone(), RawQuery(None)).await.unwrap()).await;
    assert!(page.contains("Over dit jaar is nog niets geteld."));
    assert_eq!(team.prepared().await, Err(Refusal::Nothing));
}
