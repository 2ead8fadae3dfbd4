//! Files that another system kept: sealed for their guide, once, all of them or none.

use crate::town::Town;
use crate::{can_read, facts};
use casework::book::{self, Brought};
use casework::model::{Choice, Ground, Note};
use kit::Problem;
use people::Acting;
use store::Day;

const NOTE: &str = "Belde zelf, wil iets met planten.";

async fn file(by: &Acting, number: &str) -> Brought {
    let guides = book::who_can_guide(by).await.unwrap();
    assert_eq!(guides.len(), 1, "nobody but Guus has the role");
    Brought {
        number: number.to_owned(),
        guide: guides[0].clone(),
        pseudonym: "Wilg".to_owned(),
        begun: Some(Day::from_number(20_000)),
        wish: "overdag werken".to_owned(),
        notes: vec![(Some(Day::from_number(20_100)), NOTE.to_owned()), (None, "Kwam langs.".to_owned())],
        ground: Ground::Voluntary,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_guide_reads_what_came_and_whoever_brought_it_does_not() {
    let town = Town::new().await;
    let lot = town.worker("lot").await;
    let one = file(&lot, "7").await;
    book::bring(&lot, &[one]).await.unwrap();
    let guus = town.worker("guus").await;
    let mine = book::own_list(&guus).await.unwrap();
    assert_eq!(mine.cases.len(), 1);
    let case = mine.cases[0].id;
    let core = book::open(&guus, case).await.unwrap();
    assert_eq!((core.case.pseudonym.as_str(), core.case.started), ("Wilg", Day::from_number(20_000)));
    assert_eq!(core.newest::<Choice>().unwrap().words, "overdag werken");
    let notes = core.all::<Note>();
    assert!(notes[0].facts == NOTE && notes[0].at.day() == Day::from_number(20_100) && notes.len() == 2);
    assert!(!can_read(&town, "lot", case).await && !can_read(&town, "noor", case).await);
    assert_eq!(facts(&town, "case-begun").await, 0, "it was begun elsewhere");
    assert_eq!((facts(&town, "case-brought").await, facts(&town, "wish-told").await), (1, 0));
    town.days_later(town.house.settings.note_days + 1).await;
    let later = book::open(&town.worker("guus").await, case).await.unwrap();
    assert!(later.all::<Note>().is_empty(), "a note is kept as long as one of today, and no longer");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_file_twice_adds_nothing_and_one_that_cannot_be_kept_stops_all() {
    let town = Town::new().await;
    let lot = town.worker("lot").await;
    let [one, two] = [file(&lot, "7").await, file(&lot, "8").await];
    book::bring(&lot, std::slice::from_ref(&one)).await.unwrap();
    let here = book::who_is_here(&lot, vec!["7".to_owned(), "8".to_owned()]).await.unwrap();
    assert!(here.contains("7") && !here.contains("8"));
    assert!(matches!(book::bring(&lot, &[two.clone(), one]).await, Err(Problem::Conflict)));
    let guus = town.worker("guus").await;
    assert_eq!(book::own_list(&guus).await.unwrap().cases.len(), 1, "nothing of the second attempt is kept");
    assert!(matches!(book::bring(&lot, &[two.clone(), two]).await, Err(Problem::Conflict)));
    assert_eq!(book::own_list(&town.worker("guus").await).await.unwrap().cases.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_a_law_keeps_is_kept_from_the_first_day_on() {
    let town = Town::new().await;
    let lot = town.worker("lot").await;
    let one = Brought { ground: Ground::Wmo, ..file(&lot, "7").await };
    book::bring(&lot, &[one]).await.unwrap();
    let guus = town.worker("guus").await;
    let case = book::own_list(&guus).await.unwrap().cases[0].id;
    assert_eq!(book::ground(&book::open(&guus, case).await.unwrap()), Ground::Wmo);
    town.days_later(town.house.settings.note_days + 10).await;
    let later = book::open(&town.worker("guus").await, case).await.unwrap();
    assert_eq!(later.all::<Note>().len(), 2, "a note goes with the file, not before");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guide_brings_nothing_for_others() {
    let town = Town::new().await;
    let lot = town.worker("lot").await;
    let one = file(&lot, "7").await;
    for name in ["guus", "noor", "jet"] {
        let worker = town.worker(name).await;
        assert!(
            matches!(book::bring(&worker, std::slice::from_ref(&one)).await, Err(Problem::Missing)),
            "{name}"
        );
        assert!(matches!(book::who_is_here(&worker, Vec::new()).await, Err(Problem::Missing)), "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_guide_gives_the_client_a_code_once_and_the_client_reads_what_came() {
    let town = Town::new().await;
    let lot = town.worker("lot").await;
    let one = file(&lot, "7").await;
    book::bring(&lot, &[one]).await.unwrap();
    let guus = town.worker("guus").await;
    let case = book::own_list(&guus).await.unwrap().cases[0].id;
    let mut desk = town.signed_in("guus");
    let path = format!("/werk/trajecten/{case}");
    let (page, again) = tokio::task::spawn_blocking(move || {
        desk.get(&path).expect(200, &["Koppel of maak de code"]);
        desk.post(&format!("{path}/code"), &[]).expect(200, &["Je ziet hem alleen nu"]);
        let page = desk.page.clone();
        desk.get(&path);
        (page, desk.sees("Koppel of maak de code"))
    })
    .await
    .unwrap();
    assert!(!again, "there is one already");
    let groups = page.split("luwte-code__group\">").skip(1);
    let code: String = groups.filter_map(|rest| rest.split('<').next()).collect();
    let mut wilg = town.back(&code);
    tokio::task::spawn_blocking(move || {
        wilg.get("/mijn").expect(200, &["overdag werken", NOTE]);
    })
    .await
    .unwrap();
    assert!(matches!(book::tie_code(&town.worker("guus").await, case).await, Err(Problem::Conflict)));
}
