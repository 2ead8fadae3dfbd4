//! Two houses that agreed, in memory: what each sends, and what it cannot learn from it.

use crate::*;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use std::collections::{BTreeMap, BTreeSet};

const NOW: i64 = 1_780_300_800;
const DAY: i32 = 20_605;

/// A house: its voice, the keys that are still in use, what is kept under each, what was heard.
struct House {
    voice: Voice,
    keys: Vec<EpochKey>,
    entries: BTreeMap<u32, BTreeSet<Entry>>,
    partner: Option<Partner>,
    allowance: Allowance,
    heard: BTreeSet<[u8; NONCE_LENGTH]>,
    rng: ChaCha20Rng,
}

#[derive(Debug, PartialEq, Eq)]
struct Refused;

impl House {
    fn new(seed: u64) -> House {
        let mut rng = ChaCha20Rng::seed_from_u64(seed);
        let voice = Voice::generate(&mut rng);
        let keys = vec![EpochKey::generate(1, &mut rng)];
        let (entries, heard) = (BTreeMap::new(), BTreeSet::new());
        House { voice, keys, entries, partner: None, allowance: Allowance::default(), heard, rng }
    }

    /// Agrees with another, each with the key of the other in hand.
    fn agree(&mut self, other: &House) {
        self.partner = Partner::by(other.voice.public());
    }

    fn rotate(&mut self) {
        let epoch = self.keys.last().unwrap().epoch() + 1;
        self.keys.push(EpochKey::generate(epoch, &mut self.rng));
    }

    fn end_oldest(&mut self) {
        let key = self.keys.remove(0);
        self.entries.remove(&key.epoch());
    }

    fn wrote_to(&mut self, plain: &str) {
        let key = self.keys.last().unwrap();
        let entry = key.entry(&name(plain)).unwrap();
        self.entries.entry(key.epoch()).or_default().insert(entry);
    }

    /// Answers one question: the name with each key worked in. All refusals are the same.
    fn answer(&mut self, line: &[u8]) -> Result<Vec<(u32, usize, Evaluated)>, Refused> {
        let signed = Signed::from_bytes(line).map_err(|_| Refused)?;
        let partner = self.partner.as_ref().ok_or(Refused)?;
        let body = partner.hear(self.voice.public(), &signed, NOW).map_err(|_| Refused)?;
        let blinded = Blinded(body.try_into().map_err(|_| Refused)?);
        if !self.heard.insert(signed.nonce) {
            return Err(Refused);
        }
        self.allowance = self.allowance.take(DAY, QUESTIONS_A_DAY).map_err(|_| Refused)?;
        self.keys
            .iter()
            .map(|key| {
                let size = self.entries.get(&key.epoch()).map_or(0, BTreeSet::len);
                Ok((key.epoch(), size, key.evaluate(&blinded).map_err(|_| Refused)?))
            })
            .collect()
    }

    /// The entries that begin as was asked.
    fn show(&self, epoch: u32, bits: u32, number: u16) -> Vec<Entry> {
        let Some(entries) = self.entries.get(&epoch) else { return Vec::new() };
        let Some(bucket) = Bucket::asked(bits, number, entries.len()) else { return Vec::new() };
        entries.iter().filter(|entry| bucket.holds(entry)).copied().collect()
    }

    fn question(&mut self, to: &House, plain: &str) -> (Asked, Vec<u8>) {
        let (asked, blinded) = Asked::about(name(plain), &mut self.rng).unwrap();
        let signed = self.voice.sign(to.voice.public(), NOW, blinded.0.to_vec(), &mut self.rng);
        (asked, signed.to_bytes())
    }

    /// Whether the other wrote to this name.
    fn may_be_known_to(&mut self, other: &mut House, plain: &str) -> Result<bool, Refused> {
        let (asked, line) = self.question(other, plain);
        let answers = other.answer(&line)?;
        Ok(answers.iter().any(|(epoch, size, evaluated)| {
            let entry = asked.entry(*epoch, evaluated).unwrap();
            let bucket = Bucket::of(&entry, bits_for(*size));
            other.show(*epoch, bucket.bits(), bucket.number()).contains(&entry)
        }))
    }
}

fn name(plain: &str) -> Name {
    Name::on("chat-site", plain).unwrap()
}

fn two() -> (House, House) {
    let (mut north, mut south) = (House::new(1), House::new(2));
    north.agree(&south);
    south.agree(&north);
    (north, south)
}

#[test]
fn one_name_is_answered_yes_or_no() {
    let (mut north, mut south) = two();
    south.wrote_to("boom_21");
    assert_eq!(north.may_be_known_to(&mut south, "boom_21"), Ok(true));
    assert_eq!(north.may_be_known_to(&mut south, "boom_22"), Ok(false));
    // The other way round there is nothing to find.
    assert_eq!(south.may_be_known_to(&mut north, "boom_21"), Ok(false));
}

#[test]
fn among_thousands_a_crowd_is_shown_and_the_one_is_found() {
    let (mut north, mut south) = two();
    for number in 0..3_000 {
        south.wrote_to(&format!("iemand_{number}"));
    }
    assert_eq!(north.may_be_known_to(&mut south, "iemand_2718"), Ok(true));
    assert_eq!(north.may_be_known_to(&mut south, "niemand"), Ok(false));
    let bits = bits_for(3_000);
    let shown: Vec<usize> = (0..1_u16 << bits).map(|number| south.show(1, bits, number).len()).collect();
    assert!(bits == 3 && shown.iter().sum::<usize>() == 3_000);
    assert!(shown.iter().all(|shown| *shown > CROWD / 2), "{shown:?}");
    assert!(south.show(1, bits + 1, 0).is_empty(), "nobody asks more closely");
}

#[test]
fn keys_rotate_and_what_was_kept_under_a_destroyed_one_answers_nobody() {
    let (mut north, mut south) = two();
    south.wrote_to("boom_21");
    south.rotate();
    south.wrote_to("boom_22");
    for plain in ["boom_21", "boom_22"] {
        assert_eq!(north.may_be_known_to(&mut south, plain), Ok(true), "{plain}");
    }
    south.end_oldest();
    assert_eq!(north.may_be_known_to(&mut south, "boom_21"), Ok(false));
    assert_eq!(north.may_be_known_to(&mut south, "boom_22"), Ok(true));
}

#[test]
fn whoever_did_not_agree_is_refused_and_so_is_a_question_heard_before() {
    let (mut north, mut south) = two();
    let mut east = House::new(3);
    south.wrote_to("boom_21");
    let (_, line) = east.question(&south, "boom_21");
    assert_eq!(south.answer(&line), Err(Refused));
    assert_eq!(east.answer(&line), Err(Refused), "a house without partners");
    let (_, line) = north.question(&south, "boom_21");
    assert!(south.answer(&line).is_ok());
    assert_eq!(south.answer(&line), Err(Refused));
    assert_eq!(south.answer(b"hoi"), Err(Refused));
    assert_eq!(south.allowance.asked(), 1, "what is refused counts for nobody");
}

#[test]
fn nobody_walks_through_all_names() {
    let (mut north, mut south) = two();
    for number in 0..QUESTIONS_A_DAY {
        assert!(north.may_be_known_to(&mut south, &format!("naam_{number}")).is_ok());
    }
    assert_eq!(north.may_be_known_to(&mut south, "nog_een"), Err(Refused));
}

#[test]
fn nothing_that_goes_over_the_line_is_made_of_the_name_alone() {
    let (mut north, south) = two();
    let (_, one) = north.question(&south, "boom_21");
    let (_, other) = north.question(&south, "boom_21");
    assert_eq!(one.len(), other.len());
    let body = |line: &[u8]| Signed::from_bytes(line).unwrap().body;
    assert_ne!(body(&one), body(&other));
    let (_, long) = north.question(&south, &"lang".repeat(20));
    assert_eq!(one.len(), long.len(), "its length does not tell either");
}
