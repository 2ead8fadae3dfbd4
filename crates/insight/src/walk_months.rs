//! Walks with the month ledger on a real store: each fact is counted once, whoever opens it when, and wherever the machine stops.

use crate::book::months::facts_by;
use crate::book::{self, draft};
use crate::model::counted::tests::fact;
use crate::model::months::{LINES_MOST, LedgerHead, LedgerRecord, MonthSum, added_up};
use crate::model::shown::tests::year;
use crate::walk::{PASSPHRASE, Team, house_in, join, leave};
use people::circles::{Seated, renew};
use people::{Acting, Action, Among, Ask, CircleKind, Dice, Fact, Role};
use proptest::prelude::*;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use store::Id;
use tempfile::TempDir;

/// June has begun; July begins so many seconds later.
const A_MONTH: i64 = 30 * 24 * 3_600;

async fn letters(acting: &Acting) -> Vec<Fact> {
    let letters = acting.letters::<Fact>(CircleKind::Statistics).await.unwrap();
    letters.into_iter().map(|(_, fact)| fact).collect()
}

/// The id of each ledger.
async fn ledgers(acting: &Acting) -> Vec<Id> {
    let among = Among::Standing(CircleKind::Statistics);
    let listed = acting.list::<LedgerHead>(Action::PrepareFigures, among).await.unwrap();
    listed.iter().map(|listed| listed.dossier.id()).collect()
}

/// The pages of the one ledger.
async fn pages(acting: &Acting) -> Vec<MonthSum> {
    let [id] = ledgers(acting).await.try_into().unwrap();
    let opened = acting.open(id, Action::PrepareFigures).await.unwrap();
    let sheets = opened.sheets::<LedgerRecord>().unwrap().into_iter();
    sheets.map(|sheet| sheet.content.unwrap()).map(|LedgerRecord::Month(sum)| sum).collect()
}

#[tokio::test]
async fn letters_of_months_that_are_over_become_one_record_a_month_and_the_others_wait() {
    let team = Team::with(&year()).await;
    let all = added_up(book::facts(&team.ilse).await.unwrap());
    assert_eq!(all, added_up(year()));
    assert!(letters(&team.ilse).await.iter().all(|fact| fact.month >= 6));
    let found = pages(&team.ilse).await;
    let mut months: Vec<_> = found.iter().map(MonthSum::of_month).collect();
    months.sort_unstable();
    assert_eq!(months, [1, 2, 3, 4, 5].map(|month| (2026, month)));
    assert_eq!(added_up(book::facts(&team.bram).await.unwrap()), all);
    team.house.clock.forward(A_MONTH);
    assert_eq!(added_up(book::facts(&team.bram).await.unwrap()), all);
    assert_eq!(pages(&team.ilse).await.len(), 6);
}

#[tokio::test]
async fn a_fact_that_comes_late_joins_its_month() {
    let team = Team::with(&[fact(1, "case-begun", &[("origin", "outreach")], 2)]).await;
    book::facts(&team.ilse).await.unwrap();
    team.leave(&[fact(1, "case-begun", &[("origin", "outreach")], 3)]).await;
    let counted = book::facts(&team.ilse).await.unwrap();
    let wished = [fact(1, "case-begun", &[("origin", "outreach")], 5)];
    assert_eq!(added_up(counted), wished);
    let [page] = pages(&team.ilse).await.try_into().unwrap();
    assert_eq!(page.facts, wished);
    assert!(letters(&team.ilse).await.is_empty());
}

#[tokio::test]
async fn the_page_of_a_year_is_the_same_before_and_after() {
    let team = Team::with(&year()).await;
    let first = draft(&team.ilse, book::facts(&team.ilse).await.unwrap(), 2026).await.unwrap();
    let again = draft(&team.bram, book::facts(&team.bram).await.unwrap(), 2026).await.unwrap();
    let fresh = draft(&team.bram, year(), 2026).await.unwrap();
    assert_eq!((first.hash, again.hash), (fresh.hash.clone(), fresh.hash));
}

#[tokio::test]
async fn a_month_of_very_many_different_facts_goes_on_in_a_next_record() {
    let team = Team::with(&[]).await;
    let codes: Vec<String> = (0..=LINES_MOST).map(|number| format!("code-{number}")).collect();
    let many: Vec<Fact> = codes.iter().map(|code| fact(1, "case-begun", &[("origin", code)], 1)).collect();
    team.leave(&many).await;
    book::facts(&team.ilse).await.unwrap();
    team.leave(&many).await;
    let counted = added_up(book::facts(&team.ilse).await.unwrap());
    assert_eq!((counted.len(), counted.iter().all(|fact| fact.count == 2)), (many.len(), true));
    assert!(pages(&team.ilse).await.len() > 1);
}

#[tokio::test]
async fn those_without_the_key_see_no_ledger() {
    let team = Team::with(&year()).await;
    book::facts(&team.ilse).await.unwrap();
    let [id] = ledgers(&team.ilse).await.try_into().unwrap();
    for (other, action) in
        [(&team.officer, Action::ReadFigures), (&team.administrator, Action::ReleaseFigures)]
    {
        assert_eq!(other.open(id, action).await.err(), Some(kit::Problem::Missing));
    }
}

#[tokio::test]
async fn after_the_circle_got_another_key_the_ledger_and_older_letters_still_count() {
    let team = Team::with(&year()).await;
    book::facts(&team.ilse).await.unwrap();
    let late = fact(2, "case-begun", &[("origin", "outreach")], 2);
    team.leave(std::slice::from_ref(&late)).await;
    let old = team.ilse.standing(CircleKind::Statistics).unwrap();
    let staying = [Seated { worker: team.ilse.worker().clone(), seat: None }];
    let mut work = team.ilse.work();
    renew(&team.ilse, &mut work, &old, &staying).await.unwrap();
    team.ilse.keep(work).await.unwrap();
    let ilse = team.ilse.afresh(Role::TeamLead).await.unwrap();
    let later = fact(3, "case-begun", &[("origin", "outreach")], 4);
    leave(&ilse, std::slice::from_ref(&later)).await;
    let all = year().into_iter().chain([late, later]);
    let counted = facts_by(&ilse, 2).await.unwrap();
    assert_eq!(added_up(counted), added_up(all));
    assert!(letters(&ilse).await.iter().all(|fact| fact.month >= 6));
    // Who no longer has the key is told no numbers, rather than too low ones.
    assert!(book::facts(&team.bram).await.is_err());
}

/// What was left since is sealed to a key that is not held yet: whoever counts looks again, rather than count too few.
#[tokio::test]
async fn while_the_circle_gets_another_key_nothing_is_counted_short() {
    let team = Team::with(&year()).await;
    let old = team.ilse.standing(CircleKind::Statistics).unwrap();
    let staying = [Seated { worker: team.ilse.worker().clone(), seat: None }];
    let mut work = team.ilse.work();
    renew(&team.ilse, &mut work, &old, &staying).await.unwrap();
    team.ilse.keep(work).await.unwrap();
    let ilse = team.ilse.afresh(Role::TeamLead).await.unwrap();
    let later = fact(3, "case-begun", &[("origin", "outreach")], 4);
    leave(&ilse, std::slice::from_ref(&later)).await;
    assert_eq!(book::facts(&team.ilse).await.err(), Some(kit::Problem::Conflict));
    let all = year().into_iter().chain([later]);
    assert_eq!(added_up(book::facts(&ilse).await.unwrap()), added_up(all));
}

#[tokio::test]
async fn of_the_ledger_nothing_can_be_read_at_rest() {
    let team = Team::with(&year()).await;
    book::facts(&team.ilse).await.unwrap();
    let mut read_openly = Vec::new();
    for folder in ["records", "keys"].map(|name| team.folder.path().join(name)) {
        for file in std::fs::read_dir(folder).unwrap() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            let words = ["month-ledger", "attempt-sent", "chat-site", "Stichting De Proeftuin"];
            let holds = |word: &&str| bytes.windows(word.len()).any(|window| window == word.as_bytes());
            read_openly.extend(words.into_iter().filter(holds));
        }
    }
    read_openly.dedup();
    assert_eq!(read_openly, ["Stichting De Proeftuin"], "only what stands at the front door");
}

/// What may happen, in any order.
#[derive(Debug, Clone)]
enum Step {
    /// So many facts are left in a month.
    Leave(i8, u8),
    /// Somebody opens them all, so many at a time.
    Open(usize),
    /// Three do so at the same moment.
    Together(usize),
    /// A month goes by.
    Later,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (1_i8..10, 1_u8..6).prop_map(|(month, times)| Step::Leave(month, times)),
        1 => (1_usize..9).prop_map(Step::Open),
        2 => (1_usize..9).prop_map(Step::Together),
        1 => Just(Step::Later),
    ]
}

async fn walk(steps: Vec<Step>) {
    let team = Team::with(&[]).await;
    let mut left = Vec::new();
    for step in steps {
        match step {
            Step::Leave(month, times) => {
                let facts = vec![fact(month, "visit-made", &[("channel", "street")], 1); times.into()];
                team.leave(&facts).await;
                left.extend(facts);
            }
            Step::Open(portion) => {
                assert_eq!(added_up(facts_by(&team.ilse, portion).await.unwrap()), added_up(left.clone()));
            }
            Step::Together(portion) => {
                let others = [&team.ilse, &team.bram, &team.ilse].map(|acting| {
                    let acting = acting.clone();
                    tokio::spawn(async move { facts_by(&acting, portion).await.unwrap() })
                });
                for other in others {
                    assert_eq!(added_up(other.await.unwrap()), added_up(left.clone()));
                }
            }
            Step::Later => team.house.clock.forward(A_MONTH),
        }
    }
    assert_eq!(added_up(book::facts(&team.bram).await.unwrap()), added_up(left));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 40, ..ProptestConfig::default() })]

    #[test]
    fn in_whatever_order_and_by_however_many_each_fact_is_counted_once(
        steps in prop::collection::vec(step(), 1..12)
    ) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
        runtime.block_on(walk(steps));
    }
}

/// So many facts are left at a time, and so few taken into the ledger.
const LEFT_AT_ONCE: usize = 40;
const TAKEN_AT_ONCE: usize = 3;
const ROUNDS: u64 = 4;
/// More rounds, each killed a little later, until one was killed between two units; so many at most.
const ROUNDS_MAX: u64 = 40;
const FOLDER: &str = "LUWTE_LEDGER_FOLDER";
const SELF: &str = "walk_months::killed_while_letters_are_taken_each_is_counted_once";

/// How many times facts were left, by what is counted.
async fn times_left(acting: &Acting) -> usize {
    let facts = facts_by(acting, TAKEN_AT_ONCE).await.unwrap();
    let count: usize = facts.iter().map(|fact| usize::try_from(fact.count).unwrap()).sum();
    assert_eq!(count % LEFT_AT_ONCE, 0, "some facts were counted twice or not at all");
    count / LEFT_AT_ONCE
}

async fn signed_in(folder: &Path) -> Acting {
    let house = house_in(folder, Dice::Machine);
    people::session::act_as(&Ask::inside(house), "ilse", PASSPHRASE, Role::TeamLead).await.unwrap()
}

/// Leaves facts and takes them into the ledger until it is killed, and says each time that they were kept.
async fn take_until_killed(folder: &Path) {
    let acting = signed_in(folder).await;
    let mut times = times_left(&acting).await;
    loop {
        leave(&acting, &vec![fact(3, "attempt-sent", &[("channel", "street")], 1); LEFT_AT_ONCE]).await;
        times += 1;
        println!("\nleft {times} !");
        assert_eq!(times_left(&acting).await, times);
    }
}

#[tokio::test]
async fn killed_while_letters_are_taken_each_is_counted_once() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        return take_until_killed(Path::new(&folder)).await;
    }
    let folder = TempDir::new().unwrap();
    let house = house_in(folder.path(), Dice::Machine);
    let founded = people::organisation::found(&house, "Stichting De Proeftuin").await.unwrap();
    drop(join(&house, &founded.first_link, "ilse", Role::TeamLead).await);
    drop(house);
    let mut caught_halfway = 0;
    for round in 1..=ROUNDS_MAX {
        if round > ROUNDS && caught_halfway > 0 {
            break;
        }
        let said = kill_after(folder.path(), Duration::from_millis(90 * round));
        let acting = signed_in(folder.path()).await;
        let waiting = letters(&acting).await.len();
        caught_halfway += usize::from(waiting % LEFT_AT_ONCE > 0);
        // What was left just before the end may have been kept before it could be said.
        let times = times_left(&acting).await;
        assert!((said..=said + 1).contains(&times), "round {round}: {said} said, {times} kept");
        assert!(letters(&acting).await.is_empty());
    }
    assert!(caught_halfway > 0, "no round was killed between two units");
}

/// Lets a child leave and take for a while after its first word, and gives how many times it said it had left something.
fn kill_after(folder: &Path, while_it_works: Duration) -> usize {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([SELF, "--exact", "--nocapture"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let mut said = lines.filter_map(|line| line.strip_prefix("left ")?.strip_suffix(" !")?.parse().ok());
    let first: usize = said.next().unwrap();
    let listener = std::thread::spawn(move || said.last());
    std::thread::sleep(while_it_works);
    child.kill().unwrap();
    child.wait().unwrap();
    listener.join().unwrap().unwrap_or(first)
}
