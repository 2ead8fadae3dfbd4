//! Whoever left the team carries nothing any more: what was theirs is everybody's (issue 3, point 12).

use crate::desk::{head, path, small_town, told};
use crate::town::Town;
use contact::book::desk::board::{self, Leave};
use contact::book::desk::caseload::{self, Goes};
use contact::book::desk::{self, Said, claim};
use contact::book::visitor;
use kit::Lang;
use people::Role;
use store::{Day, Id};

const WORKER: Role = Role::OutreachWorker;

/// Ends an account, as an administrator does.
fn leaves(town: &mut Town, name: &'static str) -> Id {
    town.hire("ans", &[Role::Administrator]);
    let id = town.wait(town.acting(name, WORKER)).worker().id;
    let mut ans = town.worker("ans");
    ans.get("/werk/team");
    ans.post(&format!("/werk/team/{id}/stoppen"), &[]);
    assert_eq!(ans.status, 200, "{}", ans.page);
    id
}

#[test]
fn a_colleague_goes_on_where_somebody_left_and_the_person_is_told() {
    let mut town = small_town();
    let (person, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    town.wait(async {
        let els = town.acting("els", WORKER).await;
        desk::answer(&els, id, "Dag, ik ben Els.").await.unwrap();
    });
    town.a_moment_later();
    town.wait(visitor::write(&person, "ben je daar")).unwrap();
    leaves(&mut town, "els");
    let mut bas = town.worker("bas");
    bas.get("/werk/gesprekken");
    assert!(bas.sees("Nog bij niemand") && !bas.sees("Bij Els") && bas.sees(">Pak op<"), "{}", bas.page);
    town.wait(async {
        let bas = town.acting("bas", WORKER).await;
        assert_eq!(desk::answer(&bas, id, "Ik ga verder.").await.unwrap(), Said::Sent);
        let head = head(&bas, id).await;
        assert_eq!(head.holders.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Bas"]);
        assert_eq!(told(&bas, id).await, [["Bas"]]);
    });
}

#[test]
fn who_left_takes_no_place_in_a_duo() {
    let mut town = small_town();
    let (_, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    town.wait(async {
        claim::claim(&town.acting("els", WORKER).await, id).await.unwrap();
        claim::join(&town.acting("bas", WORKER).await, id).await.unwrap();
    });
    leaves(&mut town, "els");
    town.wait(async {
        let kim = town.acting("kim", Role::CaseManager).await;
        assert_eq!(claim::join(&kim, id).await.unwrap(), claim::Claim::Yours);
    });
}

#[test]
fn a_lead_finds_and_moves_the_caseload_of_who_left() {
    let mut town = small_town();
    let (_, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    town.wait(async { claim::claim(&town.acting("els", WORKER).await, id).await.unwrap() });
    let els = leaves(&mut town, "els");
    let mut lot = town.worker("lot");
    lot.get("/werk/balie");
    assert!(
        lot.sees("werkt hier niet meer") && lot.sees("Eén iemand wacht, en dat gesprek is nog bij niemand.")
    );
    lot.get(&format!("/werk/balie/werklast/{els}"));
    assert!(lot.status == 200 && lot.sees("Alle gesprekken van Els"), "{}", lot.page);
    town.wait(async {
        let lot = town.acting("lot", Role::TeamLead).await;
        let bas = town.acting("bas", WORKER).await;
        let moved = caseload::move_all(&lot, els, &Goes::To(bas.worker().id)).await.unwrap();
        assert_eq!(moved, 1);
        assert_eq!(head(&bas, id).await.holders[0].name, "Bas");
        let (loads, _) = caseload::all(&lot).await.unwrap();
        assert!(loads.iter().all(|load| !load.gone), "nothing of theirs is left");
    });
    lot.get(&format!("/werk/balie/werklast/{els}"));
    assert_eq!(lot.status, 404);
    lot.get(&path(id));
    assert_eq!(lot.status, 404);
}

#[test]
fn an_absence_is_told_to_the_bell_and_its_end_too() {
    let town = small_town();
    town.wait(async {
        let els = town.acting("els", WORKER).await;
        let bas = town.acting("bas", WORKER).await.worker().id;
        let (me, today) = (els.worker().id, els.ask().house.now().day());
        let away =
            async || bell::book::keep::wishes(&town.house, me).await.unwrap().away_at(town.house.now());
        let leave = Leave { worker: me, from: today, until: today, cover: Some(bas) };
        board::go_away(&els, &leave).await.unwrap();
        assert_eq!(away().await.unwrap().cover, Some(bas));
        board::come_back(&els, me).await.unwrap();
        assert_eq!(away().await, None);
    });
}

#[test]
fn an_absence_begins_and_ends_at_midnight_where_the_people_live() {
    let town = small_town();
    let (_, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    let bas_goes_on = || async {
        let bas = town.acting("bas", WORKER).await;
        desk::answer(&bas, id, "Ik neem even waar.").await.unwrap()
    };
    town.wait(async {
        let (els, bas) = (town.acting("els", WORKER).await, town.acting("bas", WORKER).await);
        desk::answer(&els, id, "Dag, ik ben Els.").await.unwrap();
        let monday = Day::from_number(els.ask().house.today().number() + 1);
        let cover = Some(bas.worker().id);
        let leave = Leave { worker: els.worker().id, from: monday, until: monday, cover };
        board::go_away(&els, &leave).await.unwrap();
    });
    town.hours_later(10);
    assert_eq!(town.wait(bas_goes_on()), Said::HeldByOthers, "Sunday, eleven in the evening");
    town.hours_later(1);
    assert_eq!(town.wait(bas_goes_on()), Said::Sent, "Monday has begun");
    town.hours_later(24);
    assert_eq!(town.wait(bas_goes_on()), Said::HeldByOthers, "Tuesday has begun");
}
