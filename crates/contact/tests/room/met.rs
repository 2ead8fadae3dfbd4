//! A conversation for somebody young who was met and never wrote: who carries it, who hears of it, and what the log tells.

use crate::adviser::town_with_an_adviser;
use crate::desk::head;
use crate::town::Town;
use contact::book::desk::{self, Said};
use contact::book::{begin_for_young, beside_young};
use contact::model::Channel;
use kit::Problem;
use people::log::LogEntry;
use people::{Acting, Deed, Role};
use store::{Holder, Id};

const WORKER: Role = Role::OutreachWorker;
const WAITS: i64 = 1;

fn rung(town: &Town) -> Vec<Holder> {
    let read = town.house.store.read_now(|reader| reader.outgoing_of_kind(WAITS));
    read.unwrap().into_iter().map(|row| row.whom).collect()
}

async fn second(noor: &Acting) -> Id {
    let able = beside_young(noor).await.unwrap();
    assert_eq!(able.len(), 1);
    able[0].0.id
}

#[test]
fn the_second_hears_of_it_and_the_log_has_a_line_before_anybody_looks() {
    let (town, _ada) = town_with_an_adviser();
    town.wait(async {
        let noor = town.acting("noor", WORKER).await;
        let sam = second(&noor).await;
        let none = begin_for_young(&noor, "Iep", None).await;
        assert!(matches!(none, Err(Problem::Missing)), "there is somebody who could be the second");
        let (talk, _) = begin_for_young(&noor, "Iep", Some(sam)).await.unwrap();
        assert_eq!(rung(&town), [Holder::Worker(sam)]);
        let lines = town.house.store.read_now(|reader| reader.log_of(talk)).unwrap();
        assert_eq!(lines.len(), 1, "who began it");
        let noor = town.acting("noor", WORKER).await;
        let key = contact::book::open(&noor, talk).await.unwrap().dossier.log_key().unwrap();
        let line = LogEntry::open_for_dossier(&lines[0].entry, talk, &key).unwrap();
        assert_eq!((line.deed, line.worker), (Deed::Begin, noor.worker().id));
        let head = head(&noor, talk).await;
        assert!(head.young && head.holders.len() == 2 && matches!(head.channel, Channel::File { .. }));
    });
}

#[test]
fn who_is_only_a_confidential_adviser_is_no_second() {
    let (town, _ada) = town_with_an_adviser();
    town.wait(async {
        let noor = town.acting("noor", WORKER).await;
        let ada = noor.colleagues_in(Role::ConfidentialAdviser).await.unwrap()[0].id;
        let begun = begin_for_young(&noor, "Iep", Some(ada)).await;
        assert!(matches!(begun, Err(Problem::Missing)));
        assert!(rung(&town).is_empty());
    });
}

#[test]
fn where_nobody_could_be_the_second_one_goes_on_at_the_desk() {
    let (town, _ada) = town_with_an_adviser();
    town.wait(async {
        let noor = town.acting("noor", WORKER).await;
        let sam = second(&noor).await;
        let mut work = noor.work();
        work.unit.worker_active(sam, false);
        noor.keep(work).await.unwrap();
        let (talk, _) = begin_for_young(&noor, "Iep", None).await.unwrap();
        let head = head(&noor, talk).await;
        assert!(head.young && head.holders.len() == 1 && head.channel == Channel::FrontDoor);
        assert_eq!(desk::answer(&noor, talk, "Dag!").await.unwrap(), Said::Sent, "the path never closes");
    });
}
