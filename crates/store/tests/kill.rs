//! Killed at any moment, the store has lost nothing that it acknowledged, and kept nothing by halves.
//!
//! This program starts itself again as a child that writes and says what was acknowledged, kills it, opens what it
//! left, and compares. `LUWTE_KILL_ROUNDS` says how often (20 by itself).

#![expect(clippy::unwrap_used, reason = "a test may stop where something is not as it says")]

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use store::{
    Day, DossierRow, Grant, Holder, Id, Moment, Organisation, Place, Reader, Scope, Store, StoreError, Unit,
    Worker,
};

const ROUNDS: &str = "LUWTE_KILL_ROUNDS";
const PLACE: &str = "LUWTE_KILL_PLACE";
const SELF: &str = "killed_at_any_moment_it_keeps_what_it_acknowledged";

const HANDS: u64 = 8;
/// The record written so many steps ago is erased.
const ERASED_AFTER: u64 = 3;
const TODAY: Day = Day::from_number(20_514);
const NOW: Moment = Moment::from_seconds(1_772_452_800);

#[test]
fn killed_at_any_moment_it_keeps_what_it_acknowledged() {
    if let Some(folder) = std::env::var_os(PLACE) {
        return write_until_killed(&place(Path::new(&folder)));
    }
    let rounds: u32 = std::env::var(ROUNDS).ok().and_then(|text| text.parse().ok()).unwrap_or(20);
    let folder = tempfile::tempdir().unwrap();
    let mut acknowledged = HashMap::new();
    for round in 0..rounds {
        acknowledged = kill_and_look(folder.path(), acknowledged, round);
    }
    assert!(acknowledged.values().sum::<u64>() > u64::from(rounds));
}

/// Lets a child write for a while, and gives how many steps of each hand are in the store after its death.
fn kill_and_look(folder: &Path, before: HashMap<u64, u64>, round: u32) -> HashMap<u64, u64> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([SELF, "--exact", "--nocapture"])
        .env(PLACE, folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let said = child.stdout.take().unwrap();
    let listener = std::thread::spawn(move || steps_said(BufReader::new(said)));
    std::thread::sleep(Duration::from_millis(30 + random() % 400));
    child.kill().unwrap();
    child.wait().unwrap();
    let said = listener.join().unwrap();

    let store = Store::open(&place(folder)).unwrap();
    assert_eq!(store.check().unwrap(), [], "round {round}");
    let found =
        store.read_now(|reader| (0..HANDS).map(|hand| Ok((hand, look(reader, hand)?))).collect()).unwrap();
    for (hand, steps) in &found {
        let said = said.get(hand).or(before.get(hand)).copied().unwrap_or(0);
        // One step of each hand may have been kept before it could be said.
        assert!((said..=said + 1).contains(steps), "round {round}, hand {hand}: {said} said, {steps} kept");
    }
    found
}

/// The number of steps that each hand said were acknowledged.
fn steps_said(lines: impl BufRead) -> HashMap<u64, u64> {
    let mut said = HashMap::new();
    for line in lines.lines().map_while(Result::ok) {
        let words: Vec<_> = line.split(' ').collect();
        if let ["did", hand, step, "!"] = words[..] {
            said.insert(hand.parse().unwrap(), step.parse::<u64>().unwrap() + 1);
        }
    }
    said
}

/// How many steps of a hand are in the store; all that a step writes must agree on it.
fn look(reader: &Reader<'_>, hand: u64) -> Result<u64, StoreError> {
    let dossier = name(hand, 0, 0);
    let records = reader.records(dossier)?;
    let Some((head, rest)) = records.split_first() else {
        assert_eq!(reader.worker(dossier)?, None);
        return Ok(0);
    };
    let steps = rest.len() as u64;
    assert_eq!((head.id, u64::from(head.revision)), (dossier, steps + 1));
    assert_eq!((&head.body, &head.wrapped_key), (&body(hand, steps), &Some(key(hand, steps))));
    for (step, record) in (0..).zip(rest) {
        assert_eq!((record.id, record.position), (name(hand, 1, step), step as i64 + 2));
        if step + ERASED_AFTER < steps {
            assert!(record.body.is_empty() && record.wrapped_key.is_none());
        } else {
            assert_eq!((&record.body, &record.wrapped_key), (&body(hand, step), &Some(key(hand, step))));
        }
    }
    assert_eq!(reader.worker(dossier)?.unwrap().roles, steps.to_string());
    let grants = reader.grants_on(dossier)?;
    assert_eq!(grants, [grant(dossier, name(hand, 2, steps))]);
    assert_eq!(reader.counts(&[dossier])?, [steps as i64]);
    assert_eq!(reader.log_of(dossier)?.len() as u64, steps);
    Ok(steps)
}

fn write_until_killed(place: &Place) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    runtime.block_on(async {
        let store = Store::open(place).unwrap();
        let organisation = name(HANDS, 0, 0);
        if store.read_now(|reader| reader.organisation(organisation)).unwrap().is_none() {
            let row = Organisation {
                id: organisation,
                name: "Luwte".into(),
                recovery_public: [1; 32],
                settings: vec![],
            };
            let mut unit = Unit::new();
            unit.organisation(row);
            store.save(unit).await.unwrap();
        }
        let hands: Vec<_> =
            (0..HANDS).map(|hand| tokio::spawn(write(store.clone(), hand, organisation))).collect();
        for hand in hands {
            hand.await.unwrap();
        }
    });
}

async fn write(store: Store, hand: u64, organisation: Id) {
    let dossier = name(hand, 0, 0);
    let mut step = store.read(move |reader| Ok(reader.records(dossier)?.len() as u64)).await.unwrap();
    if step == 0 {
        let mut unit = Unit::new();
        unit.dossier(DossierRow { id: dossier, organisation, last_day: TODAY });
        unit.append(dossier, dossier, body(hand, 0), key(hand, 0), TODAY);
        unit.worker(worker(dossier)).grant(grant(dossier, name(hand, 2, 0)));
        store.save(unit).await.unwrap();
        step = 1;
    }
    for step in step - 1.. {
        let mut unit = Unit::new();
        unit.worker_roles(dossier, (step + 1).to_string());
        unit.append(dossier, name(hand, 1, step), body(hand, step), key(hand, step), TODAY);
        let revision = step as u32 + 1;
        unit.revise(dossier, dossier, revision, body(hand, step + 1), key(hand, step + 1), TODAY);
        if let Some(old) = step.checked_sub(ERASED_AFTER) {
            unit.erase_record(dossier, name(hand, 1, old));
        }
        unit.remove_grant(dossier, Holder::Worker(name(hand, 2, step)));
        unit.grant(grant(dossier, name(hand, 2, step + 1)));
        unit.count(dossier, 1).log(organisation, dossier, body(hand, step));
        store.save(unit).await.unwrap();
        let mut out = std::io::stdout().lock();
        writeln!(out, "did {hand} {step} !").and_then(|()| out.flush()).unwrap();
    }
}

fn place(folder: &Path) -> Place {
    Place { records: folder.join("records"), keys: folder.join("keys") }
}

/// An id that both sides know, and that stands nowhere near its neighbours in the files.
fn name(hand: u64, kind: u64, step: u64) -> Id {
    let mixed = (hand << 48 | kind << 40 | step).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&mixed.to_be_bytes());
    bytes[8..].copy_from_slice(&(hand << 48 | kind << 40 | step).to_be_bytes());
    Id::from_bytes(bytes)
}

fn body(hand: u64, step: u64) -> Vec<u8> {
    let length = 200 + (step * 97 % 1_500) as usize;
    (hand << 32 | step).to_be_bytes().into_iter().cycle().take(length).collect()
}

fn key(hand: u64, step: u64) -> Vec<u8> {
    [&[0xAA][..], &hand.to_be_bytes(), &step.to_be_bytes(), &[0xBB; 56]].concat()
}

fn grant(dossier: Id, worker: Id) -> Grant {
    Grant {
        dossier,
        organisation: dossier,
        holder: Holder::Worker(worker),
        scope: Scope::Full,
        generation: 0,
        sealed: worker.bytes().repeat(5),
        from: None,
        until: Some(NOW),
    }
}

fn worker(id: Id) -> Worker {
    Worker {
        id,
        organisation: id,
        sign_in_name: id.to_string(),
        mail: None,
        roles: "0".into(),
        public_key: [1; 32],
        stretch: vec![1; 28],
        locked_secret: vec![1; 73],
        second_step: vec![],
        active: true,
    }
}

/// Different in each run.
fn random() -> u64 {
    use std::hash::{BuildHasher, Hasher};
    std::collections::hash_map::RandomState::new().build_hasher().finish()
}
