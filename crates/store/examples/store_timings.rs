//! How fast is the store? `cargo run --release -p store --example store_timings`
//!
//! Makes an installation in a temporary folder through the public interface: 5,000 dossiers of ten records in one
//! circle, 60 dossiers of 200 records in another, written turn by turn so that nothing lies together by accident.

use std::sync::Arc;
use std::time::{Duration, Instant};

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use store::{Day, DossierRow, Grant, Holder, Id, Moment, Place, Scope, Store, StoreError, Timer, Unit};

const NOW: Moment = Moment::from_seconds(1_772_452_800);
const TODAY: Day = Day::from_number(20_514);
/// A kilobyte after padding, with nonce and tag.
const BODY: usize = 1_024 + 41;
const WRAPPED_KEY: usize = 73;
const ROUNDS: usize = 7;

#[tokio::main]
async fn main() -> Result<(), StoreError> {
    let folder = tempfile::tempdir()?;
    let place = Place { records: folder.path().join("records"), keys: folder.path().join("keys") };
    let start = Instant::now();
    let store = Store::open(&place)?;
    println!("make an empty place          {:>9.1?}", start.elapsed());

    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let (many, few) = (Id::random(&mut rng), Id::random(&mut rng));
    let list = fill(&store, many, 5_000, 10, &mut rng).await?;
    let caseload = fill(&store, few, 60, 200, &mut rng).await?;

    let records = best(|| {
        store.read_now(|reader| {
            caseload.iter().try_fold(0, |sum, dossier| Ok(sum + reader.records(*dossier)?.len()))
        })
    })?;
    println!("60 dossiers x 200 records    {:>9.1?}  (reach 25 ms), {} records", records.0, records.1);

    let heads = best(|| {
        store.read_now(|reader| {
            let granted = reader.grants_of(&Holder::Circle(many), NOW)?;
            let dossiers: Vec<_> = granted.iter().map(|grant| grant.dossier).collect();
            Ok(reader.heads(&dossiers)?.len())
        })
    })?;
    println!("5,000 grants and heads       {:>9.1?}  (reach 30 ms), {} heads", heads.0, heads.1);

    let grants = best(|| store.read_now(|reader| Ok(reader.grants_of(&Holder::Circle(many), NOW)?.len())))?;
    println!("  of which grants            {:>9.1?}", grants.0);

    let first = *list.first().ok_or(StoreError::Damaged)?;
    let one = best(|| store.read_now(|reader| Ok(reader.records(first)?.len())))?;
    println!("one dossier of 10 records    {:>9.1?}", one.0);

    contacts(&store, many, 1, 300).await?;
    contacts(&store, many, 64, 10_000).await?;
    println!("memory                       {:>9} MiB", memory_mib());

    let start = Instant::now();
    store.close().await?;
    println!("close, tidying               {:>9.1?}", start.elapsed());
    let start = Instant::now();
    let store = Store::open(&place)?;
    println!("open                         {:>9.1?}", start.elapsed());
    let start = Instant::now();
    let findings = store.check()?;
    println!("check                        {:>9.1?}, {} findings", start.elapsed(), findings.len());
    let folders = store::BackupPlace { records: folder.path().join("a"), keys: folder.path().join("b") };
    let start = Instant::now();
    let backup = store.backup(&folders, NOW, store::Keep::default())?;
    let sizes =
        [&backup.records, &backup.keys].map(|file| file.metadata().map_or(0, |meta| meta.len() >> 20));
    println!("backup                       {:>9.1?}, {} + {} MiB", start.elapsed(), sizes[0], sizes[1]);
    println!("memory                       {:>9} MiB", memory_mib());
    Ok(())
}

/// So many dossiers of so many records, written in turn.
async fn fill(
    store: &Store,
    circle: Id,
    dossiers: usize,
    records: usize,
    rng: &mut ChaCha20Rng,
) -> Result<Vec<Id>, StoreError> {
    let ids: Vec<_> = (0..dossiers).map(|_| Id::random(rng)).collect();
    for turn in 0..records {
        for some in ids.chunks(500) {
            let mut unit = Unit::new();
            for dossier in some {
                let record = if turn == 0 { *dossier } else { Id::random(rng) };
                if turn == 0 {
                    unit.dossier(DossierRow { id: *dossier, organisation: circle, last_day: TODAY });
                    unit.grant(grant(*dossier, Holder::Circle(circle)));
                }
                unit.append(*dossier, record, bytes(rng, BODY), bytes(rng, WRAPPED_KEY), TODAY);
            }
            store.save(unit).await?;
        }
    }
    Ok(ids)
}

/// First contacts from so many people at once: a dossier, its head, a message, two grants, a timer, a log line.
async fn contacts(store: &Store, circle: Id, people: usize, contacts: usize) -> Result<(), StoreError> {
    let syncs = store.syncs();
    let start = Instant::now();
    let processor = processor_time();
    let store = Arc::new(store.clone());
    let tasks: Vec<_> = (0..people)
        .map(|person| {
            let store = Arc::clone(&store);
            tokio::spawn(async move {
                let mut rng = ChaCha20Rng::seed_from_u64((people * 1_000 + person) as u64);
                for _ in 0..contacts / people {
                    store.save(first_contact(circle, &mut rng)).await?;
                }
                Ok::<_, StoreError>(())
            })
        })
        .collect();
    for task in tasks {
        task.await.map_err(|_| StoreError::Damaged)??;
    }
    let took = start.elapsed();
    println!(
        "first contacts, {people:>2} at once   {:>9.0}/s, {:.2} ms processor each, {:.2} syncs each",
        contacts as f64 / took.as_secs_f64(),
        (processor_time() - processor).as_secs_f64() * 1e3 / contacts as f64,
        (store.syncs() - syncs) as f64 / contacts as f64,
    );
    Ok(())
}

fn first_contact(circle: Id, rng: &mut ChaCha20Rng) -> Unit {
    let (dossier, message, timer) = (Id::random(rng), Id::random(rng), Id::random(rng));
    let mut code = [0; 32];
    rng.fill_bytes(&mut code);
    let mut unit = Unit::new();
    unit.dossier(DossierRow { id: dossier, organisation: circle, last_day: TODAY });
    unit.append(dossier, dossier, bytes(rng, 297), bytes(rng, WRAPPED_KEY), TODAY);
    unit.append(dossier, message, bytes(rng, 553), bytes(rng, WRAPPED_KEY), TODAY);
    unit.grant(grant(dossier, Holder::Circle(circle)));
    unit.grant(grant(dossier, Holder::Code(code)));
    unit.timer(Timer { id: timer, due: NOW.plus_days(90), deed: store::Deed::EraseDossier { dossier } });
    unit.log(circle, dossier, bytes(rng, 297));
    unit
}

fn grant(dossier: Id, holder: Holder) -> Grant {
    let sealed = vec![5; 81];
    Grant {
        dossier,
        organisation: dossier,
        holder,
        scope: Scope::Full,
        generation: 1,
        sealed,
        from: None,
        until: None,
    }
}

fn bytes(rng: &mut ChaCha20Rng, length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    rng.fill_bytes(&mut bytes);
    bytes
}

/// The shortest of some tries, from a warm file.
fn best<T>(work: impl Fn() -> Result<T, StoreError>) -> Result<(Duration, T), StoreError> {
    let mut best = (Duration::MAX, work()?);
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let outcome = work()?;
        best = (best.0.min(start.elapsed()), outcome);
    }
    Ok(best)
}

fn memory_mib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kib| kib.parse::<u64>().ok()).unwrap_or(0) >> 10
}

/// What this process used of the processor so far, in steps of 10 ms.
fn processor_time() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks =
        |field: usize| after_name.split_whitespace().nth(field).and_then(|text| text.parse::<u64>().ok());
    Duration::from_millis((ticks(11).unwrap_or(0) + ticks(12).unwrap_or(0)) * 10)
}
