//! Whoever has the head has the head, and nothing else.

use store::sealed::{CodeKeys, Dossier, SealError, Span};
use store::{Holder, Scope, StoredRecord, Unit};
use vault::{Key, Pepper, ReturnCode};

use crate::fixture::{House, REFUSED, reads, today};

const HEAD_ONLY: SealError = SealError::HeadOnly;

/// A dossier, what is kept of it, and the same dossier for somebody to whom the head was granted.
fn with_head_granted(house: &mut House) -> (Dossier, Vec<StoredRecord>, Dossier) {
    let dossier = house.dossier("Wilg-42", &["Zij belt dinsdag terug."]);
    let (circle, secret) = house.circle();
    let mut unit = Unit::new();
    dossier.grant(&mut unit, &circle, Scope::Head, Span::OPEN, &mut house.rng).unwrap();
    house.keep(unit);
    let records = house.records(&dossier);
    let head = Dossier::by_circle(&house.grant(&dossier), &secret).unwrap();
    (dossier, records, head)
}

#[test]
fn the_head_key_opens_the_head_and_nothing_else() {
    let mut house = House::new();
    let (dossier, mut records, head) = with_head_granted(&mut house);
    assert_eq!((dossier.scope(), head.scope()), (Scope::Full, Scope::Head));
    assert_eq!(reads(Ok(head.clone()), &records), "Wilg-42");
    assert_eq!(head.open::<String>(&records[1]), Err(HEAD_ONLY));
    assert_eq!(head.open_all::<String>(&records), Err(HEAD_ONLY));
    assert_eq!(head.log_key(), Err(HEAD_ONLY));
    // Not even whether something was erased.
    records[1].body.clear();
    assert_eq!(head.open::<String>(&records[1]), Err(HEAD_ONLY));
    // A record that pretends to be the head.
    let posing = StoredRecord { id: dossier.id(), ..house.records(&dossier)[1].clone() };
    assert_eq!(head.open::<String>(&posing), Err(REFUSED));
}

#[test]
fn with_the_head_key_no_record_is_written() {
    let mut house = House::new();
    let (dossier, records, head) = with_head_granted(&mut house);
    let sheet = dossier.open::<String>(&records[1]).unwrap();
    let mut unit = Unit::new();
    let rng = &mut house.rng;
    assert_eq!(head.append(&mut unit, &"erbij", today(), rng), Err(HEAD_ONLY));
    assert_eq!(head.revise(&mut unit, &sheet, &"anders", today(), rng), Err(HEAD_ONLY));
    assert!(unit.is_empty());
}

#[test]
fn nobody_grants_more_than_they_have() {
    let mut house = House::new();
    let (dossier, records, head) = with_head_granted(&mut house);
    let (circle, secret) = house.circle();
    let code = CodeKeys::of(&ReturnCode::random(&mut house.rng), &Pepper::from_bytes([7; 32]));
    let mut full = house.grant(&dossier);
    full.scope = Scope::Full;
    let mut unit = Unit::new();
    let rng = &mut house.rng;
    let span = Span::OPEN;
    assert_eq!(head.grant(&mut unit, &circle, Scope::Full, span, rng), Err(HEAD_ONLY));
    assert_eq!(head.grant_within(&mut unit, &circle, &secret, Scope::Full, span, rng), Err(HEAD_ONLY));
    assert_eq!(head.grant_to_code(&mut unit, &code, Scope::Full, span, rng), Err(HEAD_ONLY));
    assert_eq!(head.grant_to_address(&mut unit, &code.address(), Scope::Full, span, rng), Err(HEAD_ONLY));
    assert_eq!(head.tighten(&mut unit, &secret, full.clone(), rng), Err(HEAD_ONLY));
    assert_eq!(head.renew_grant(&mut unit, &circle, &secret, full, rng), Err(HEAD_ONLY));
    assert!(unit.is_empty());

    head.grant(&mut unit, &circle, Scope::Head, span, rng).unwrap();
    house.keep(unit);
    let to_circle = Holder::Circle(circle.id);
    let passed_on = house.grants(&dossier).into_iter().find(|grant| grant.holder == to_circle).unwrap();
    assert_eq!(reads(Dossier::by_circle(&passed_on, &secret), &records), "Wilg-42");
}

#[test]
fn a_head_key_taken_for_a_whole_key_opens_nothing() {
    let mut house = House::new();
    let (id, organisation, key) = (house.id(), house.id(), Key::random(&mut house.rng));
    let dossier = Dossier::with_key(id, organisation, Scope::Full, key.clone());
    house.fill(&dossier, "Wilg-42", &["Zij belt dinsdag terug."]);
    let records = house.records(&dossier);
    let head_key = key.derive("head", id.bytes());
    let head = Dossier::with_key(id, organisation, Scope::Head, head_key.clone());
    assert_eq!(reads(Ok(head), &records), "Wilg-42");
    let posing = Dossier::with_key(id, organisation, Scope::Full, head_key);
    assert_eq!(posing.open_head::<String>(&records), Err(REFUSED));
    assert_eq!(posing.open_all::<String>(&records), Err(REFUSED));
}
