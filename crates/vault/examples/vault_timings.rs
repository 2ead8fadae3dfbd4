//! What sealing costs on this machine: `cargo run --release -p vault --example vault_timings`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use vault::{Binding, Key, Pepper, ReturnCode, SecretKey, Stretch, Ticket, combine, split, unwrap_tight};

/// How long each thing is repeated.
const PATIENCE: Duration = Duration::from_millis(300);
/// A caseload: as many records as a busy organisation opens at once.
const CASELOAD: usize = 12_000;

fn main() {
    let rng = &mut ChaCha20Rng::seed_from_u64(1);
    let key = Key::random(rng);
    let binding = Binding::new("record").part(&[1; 16]).part(&[2; 16]).part(&[3; 16]).number(1);
    let text = [b'a'; 1_024];

    let sealed = vault::seal(&key, &binding, &text, rng);
    report("seal 1 KiB", || vault::seal(&key, &binding, &text, rng));
    report("open 1 KiB", || vault::open(&key, &binding, &sealed));
    let rng = &mut ChaCha20Rng::seed_from_u64(2);

    let circle = SecretKey::generate(rng);
    let (public, wrap_key) = (circle.public(), circle.wrap_key());
    let (loose, tight) = (public.wrap(&binding, &key, rng), circle.wrap(&binding, &key, rng));
    report("public half of a secret", || circle.public());
    report("read a public key", || vault::PublicKey::from_bytes(*public.bytes()));
    report("wrap a key to a circle (HPKE)", || public.wrap(&binding, &key, rng));
    report("unwrap it (HPKE)", || circle.unwrap(&binding, &loose));
    report("unwrap a tight grant", || circle.unwrap(&binding, &tight));
    report("unwrap a tight grant, key derived once", || unwrap_tight(&wrap_key, &binding, &tight));

    let rng = &mut ChaCha20Rng::seed_from_u64(3);
    let (pepper, code) = (Pepper::from_bytes([9; 32]), ReturnCode::random(rng));
    let shown = code.show();
    report("read a return code", || ReturnCode::parse(&shown));
    report("its look-up value and its key", || (code.look_up(&pepper), code.key(&pepper)));
    report("blind a value", || pepper.blind("name", &[b"wilg-42"]));

    let ticket = Ticket::random(rng);
    report("a ticket's id and key", || (ticket.id(), ticket.key()));
    report("derive a key", || key.derive("record", &[3; 16]));
    report("split and combine a recovery key", || {
        let [one, _, other] = split(&circle, rng);
        combine(&one, &other)
    });
    let stretch = Stretch::new(&mut ChaCha20Rng::seed_from_u64(4));
    report("a passphrase", || stretch.key("vijf woorden op een rij"));

    let records = vec![sealed; CASELOAD];
    report("open 12,000 records of 1 KiB", || {
        records.iter().filter(|record| vault::open(&key, &binding, record).is_ok()).count()
    });
    let rng = &mut ChaCha20Rng::seed_from_u64(5);
    let wrapped = vault::wrap(&key, &binding, &key, rng);
    report("… each with a key of its own to unwrap", || {
        let opens = |record: &&Vec<u8>| {
            vault::unwrap(&key, &binding, &wrapped)
                .is_ok_and(|own| vault::open(&own, &binding, record).is_ok())
        };
        records.iter().filter(opens).count()
    });
}

/// Prints the shortest time: the one in which the machine did nothing else.
fn report<T>(what: &str, mut work: impl FnMut() -> T) {
    let begin = Instant::now();
    let mut shortest = Duration::MAX;
    while begin.elapsed() < PATIENCE {
        let start = Instant::now();
        black_box(work());
        shortest = shortest.min(start.elapsed());
    }
    println!("{what:44} {shortest:>12.2?}");
}
