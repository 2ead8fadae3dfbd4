//! A table of list-overlap counts as somebody hands it in: read without a panic; what is read can be written and read
//! again, and a model is chosen for it or refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vault_fuzz::estimate::stepwise::{Known, Manner, THRESHOLD, choose};
use vault_fuzz::estimate::{LISTS_MIN, Lists};

/// A model is chosen for tables with so many lists at most, so that the fuzzer gets on.
const LISTS_CHOSEN: usize = 5;

fuzz_target!(|file: &[u8]| {
    let Ok(lists) = Lists::read(file) else { return };
    assert!(lists.len() >= LISTS_MIN && lists.observed() > 0);
    let mut written: String = (0..lists.len()).map(|list| format!("list-{list},")).collect();
    written += "count\n";
    for (pattern, count) in lists.filled() {
        written.extend((0..lists.len()).map(|list| if pattern >> list & 1 == 1 { "1," } else { "0," }));
        written += &format!("{count}\n");
    }
    let again = Lists::read(written.as_bytes()).expect("what is written can be read");
    assert_eq!(again.counts(), lists.counts());
    if lists.len() <= LISTS_CHOSEN {
        if let Ok(fit) = choose(lists.counts(), lists.len(), THRESHOLD, Manner::Strict, &mut Known::default()) {
            assert!(fit.population().is_finite());
        }
    }
});
