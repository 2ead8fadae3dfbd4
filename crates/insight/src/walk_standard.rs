//! Walks through the standard set: regions that are counted apart, and who is still there at the end of a year.

use crate::book::{self, worked_regions as regions_book};
use crate::model::counted::tests::fact;
use crate::pages::{own, prepare, worked_regions};
use crate::walk::{Team, posted, text_of};
use axum::extract::RawQuery;
use axum::http::StatusCode;
use people::model::roles_to_text;
use people::{Acting, Action, Fact, Role};

async fn preview(team: &Team, year: u32) -> String {
    text_of(prepare::show(team.ilse.clone(), RawQuery(Some(format!("jaar={year}")))).await.unwrap()).await
}

/// Gives somebody of the team these roles.
async fn does(team: &Team, who: &Acting, roles: &[Role]) {
    let mut work = team.ilse.work();
    work.unit.worker_roles(who.worker().id, roles_to_text(roles));
    team.ilse.keep(work).await.unwrap();
}

#[tokio::test]
async fn a_region_is_named_by_the_organisation_and_counted_apart_from_two_workers_on() {
    let sent =
        |region: &str, count| fact(2, "attempt-sent", &[("channel", "forum"), ("region", region)], count);
    let team = Team::with(&[sent("region-1", 40), sent("region-2", 30)]).await;
    for name in ["Utrecht", "Eemland"] {
        let added = worked_regions::add(team.ilse.clone(), posted(&format!("_naam={name}"))).await.unwrap();
        assert_eq!(added.status(), StatusCode::SEE_OTHER);
    }
    let put = |worker: store::Id| posted(&format!("_wie={worker}&_regio=region-2"));
    worked_regions::put(team.ilse.clone(), put(team.ilse.worker().id)).await.unwrap();
    does(&team, &team.ilse, &[Role::TeamLead, Role::OutreachWorker]).await;
    does(&team, &team.bram, &[Role::TeamLead, Role::CaseManager]).await;
    let page = text_of(worked_regions::show(team.ilse.clone()).await.unwrap()).await;
    assert!(page.contains("Utrecht") && page.contains("Telt niet apart") && !page.contains("insight-"));
    worked_regions::put(team.ilse.clone(), put(team.bram.worker().id)).await.unwrap();
    let page = text_of(worked_regions::show(team.ilse.clone()).await.unwrap()).await;
    assert!(page.contains("Veldwerk telt niet apart"), "one of the two runs shifts: {page}");
    let regions = regions_book::regions(&team.ilse).await.unwrap();
    let team = Team { ilse: team.ilse.afresh(Role::TeamLead).await.unwrap(), ..team };
    let bram = team.bram.worker().id;
    assert_eq!(regions.chosen(bram), Some("region-2"));
    assert_eq!(team.ilse.region_of(bram, Action::StartCase).await.unwrap(), Some("region-2"));
    assert_eq!(team.ilse.region_of(bram, Action::RunShift).await.unwrap(), None);
    let figures = preview(&team, 2026).await;
    assert!(figures.contains("Per regio in 2026") && figures.contains("Eemland"));
    assert!(!figures.contains("Regio 3"), "a region that nobody works for is no column");
    worked_regions::remove(team.ilse.clone(), posted("_regio=region-2")).await.unwrap();
    assert_eq!(regions_book::regions(&team.ilse).await.unwrap().named().count(), 1);
    for wrong in ["_naam=", "_naam=Wilg-42"] {
        let response = worked_regions::add(team.ilse.clone(), posted(wrong)).await.unwrap();
        assert_eq!(response.status(), StatusCode::BAD_REQUEST, "{wrong}");
    }
}

#[tokio::test]
async fn who_is_still_there_is_told_once_the_years_before_are_out() {
    let last_year = |what: &str, count| Fact { year: 2025, ..fact(3, what, &[], count) };
    let facts = [
        last_year("case-begun", 30),
        last_year("case-closed", 12),
        fact(2, "case-begun", &[("origin", "outreach")], 20),
        fact(3, "case-closed", &[("because", "done")], 9),
    ];
    let team = Team::with(&facts).await;
    let running = "aan het eind liepen er";
    assert!(preview(&team, 2025).await.contains(&format!("{running} 18")), "nothing was there before 2025");
    assert!(!preview(&team, 2026).await.contains(running), "the figures of 2025 are not out");
    let facts = book::facts(&team.ilse).await.unwrap();
    let draft = book::draft(&team.ilse, facts, 2025).await.unwrap();
    let id = book::prepare(&team.ilse, 2025, &draft.hash).await.unwrap().unwrap();
    book::release(&team.administrator, id, &draft.hash).await.unwrap().unwrap();
    let page = preview(&team, 2026).await;
    assert!(page.contains("liepen er 18 trajecten") && page.contains(&format!("{running} 29")), "{page}");
}

#[tokio::test]
async fn an_organisation_chooses_what_its_municipality_reads() {
    let team = Team::with(&crate::model::shown::tests::year()).await;
    let before = preview(&team, 2026).await;
    assert!(before.contains("Fases van trajecten"));
    assert!(!before.contains("Van eerste bericht tot traject"), "only where somebody asks for it");
    assert!(before.contains("Telregel, versie 1: met de hand geteld"));
    let form = "_toon=outreach&_toon=begun&_toon=hours";
    let chosen = own::choose(team.ilse.clone(), posted(form)).await.unwrap();
    assert_eq!(chosen.status(), StatusCode::SEE_OTHER);
    let after = preview(&team, 2026).await;
    assert!(!after.contains("Fases van trajecten") && after.contains("Begonnen trajecten"));
    assert!(!after.contains("insight-"), "each text was found");
    let list = text_of(own::list(team.ilse.clone()).await.unwrap()).await;
    assert_eq!(list.matches(" checked").count(), 3);
}
