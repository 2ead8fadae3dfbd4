//! A circle's key is renewed: grants follow it, and none is lost, widened or brought back on the way.

use store::sealed::{Dossier, Span};
use store::{Circle, Grant, Holder, Moment, Scope, StoreError, Unit};
use vault::SecretKey;

use crate::fixture::{House, NOW, REFUSED, reads};

fn give(house: &mut House, circle: &(Circle, SecretKey), scope: Scope, span: Span) -> Dossier {
    let dossier = house.dossier("Wilg-42", &["Zij belt dinsdag terug."]);
    let mut unit = Unit::new();
    dossier.grant(&mut unit, &circle.0, scope, span, &mut house.rng).unwrap();
    house.keep(unit);
    dossier
}

/// The writes that renew a circle's key, and the circle with its key as they then are.
fn renewal(house: &mut House, old: &(Circle, SecretKey)) -> (Unit, (Circle, SecretKey)) {
    let secret = SecretKey::generate(&mut house.rng);
    let circle = Circle { generation: old.0.generation + 1, public_key: *secret.public().bytes(), ..old.0 };
    let mut unit = Unit::new();
    unit.renew_circle(circle.id, old.0.generation, circle.public_key);
    let holder = Holder::Circle(circle.id);
    for grant in house.store.read_now(|reader| reader.grants_ever_of(&holder)).unwrap() {
        let dossier = Dossier::by_circle(&grant, &old.1).unwrap();
        dossier.renew_grant(&mut unit, &circle, &secret, grant, &mut house.rng).unwrap();
    }
    unit.grants_renewed(circle.id, circle.generation);
    (unit, (circle, secret))
}

#[test]
fn a_renewed_grant_opens_with_the_new_key_alone_and_keeps_its_terms() {
    let mut house = House::new();
    let old = house.circle();
    let at =
        |from: i64, until: i64| Span { from: Some(NOW.plus_days(from)), until: Some(NOW.plus_days(until)) };
    // One that holds now, one that is still to begin, one that has ended, one without an end.
    let spans = [at(-1, 1), at(1, 2), at(-2, -1), Span::OPEN];
    let scopes = [Scope::Full, Scope::Full, Scope::Head, Scope::Head];
    let dossiers: Vec<Dossier> =
        spans.into_iter().zip(scopes).map(|(span, scope)| give(&mut house, &old, scope, span)).collect();
    let before: Vec<Grant> = dossiers.iter().map(|dossier| house.grant(dossier)).collect();
    let (unit, new) = renewal(&mut house, &old);
    house.keep(unit);
    for (dossier, before) in dossiers.iter().zip(before) {
        let after = house.grant(dossier);
        assert_eq!(after, Grant { generation: 2, sealed: after.sealed.clone(), ..before });
        assert_eq!(Dossier::by_circle(&after, &old.1).err(), Some(REFUSED));
        assert_eq!(reads(Dossier::by_circle(&after, &new.1), &house.records(dossier)), "Wilg-42");
    }
}

#[test]
fn what_was_taken_back_while_the_key_was_renewed_stays_taken_back() {
    let mut house = House::new();
    let old = house.circle();
    let dossier = give(&mut house, &old, Scope::Full, Span::OPEN);
    let (late, _) = renewal(&mut house, &old);
    house.take_back(&dossier, Holder::Circle(old.0.id));
    house.keep(late);
    assert_eq!(house.grants(&dossier), []);
}

#[test]
fn what_was_granted_while_the_key_was_renewed_makes_the_renewal_conflict() {
    let mut house = House::new();
    let old = house.circle();
    let (late, _) = renewal(&mut house, &old);
    let dossier = give(&mut house, &old, Scope::Full, Span::OPEN);
    assert_eq!(house.try_keep(late), Err(StoreError::Conflict));
    // The next try takes it along.
    let (unit, new) = renewal(&mut house, &old);
    house.keep(unit);
    assert_eq!(
        reads(Dossier::by_circle(&house.grant(&dossier), &new.1), &house.records(&dossier)),
        "Wilg-42"
    );
}

#[test]
fn what_was_tightened_while_the_key_was_renewed_makes_the_renewal_conflict() {
    let mut house = House::new();
    let old = house.circle();
    let dossier = give(&mut house, &old, Scope::Full, Span::OPEN);
    let (late, _) = renewal(&mut house, &old);
    let mut unit = Unit::new();
    dossier.tighten(&mut unit, &old.1, house.grant(&dossier), &mut house.rng).unwrap();
    house.keep(unit);
    assert_eq!(house.try_keep(late), Err(StoreError::Conflict));
    assert!(Dossier::by_circle(&house.grant(&dossier), &old.1).is_ok());
}

#[test]
fn nothing_is_granted_to_a_key_of_before() {
    let mut house = House::new();
    let old = house.circle();
    let (unit, new) = renewal(&mut house, &old);
    house.keep(unit);
    let dossier = house.dossier("Wilg-42", &[]);
    for (circle, fits) in [(old.0, false), (new.0, true)] {
        let mut unit = Unit::new();
        dossier.grant(&mut unit, &circle, Scope::Full, Span::OPEN, &mut house.rng).unwrap();
        let expected = if fits { Ok(()) } else { Err(StoreError::Conflict) };
        assert_eq!(house.try_keep(unit), expected);
    }
    let opens_now = |at: Moment| {
        let holder = Holder::Circle(new.0.id);
        house.store.read_now(|reader| reader.grants_of(&holder, at)).unwrap().len()
    };
    assert_eq!(opens_now(NOW), 1);
}

#[test]
fn of_two_who_renew_a_key_at_once_the_second_conflicts_and_the_first_stands() {
    let mut house = House::new();
    let old = house.circle();
    let dossier = give(&mut house, &old, Scope::Full, Span::OPEN);
    let (first, new) = renewal(&mut house, &old);
    let (second, never) = renewal(&mut house, &old);
    house.keep(first);
    assert_eq!(house.try_keep(second), Err(StoreError::Conflict));
    assert_eq!(
        reads(Dossier::by_circle(&house.grant(&dossier), &new.1), &house.records(&dossier)),
        "Wilg-42"
    );
    assert_eq!(Dossier::by_circle(&house.grant(&dossier), &never.1).err(), Some(REFUSED));
    let id = old.0.id;
    assert_eq!(house.store.read_now(|reader| reader.circle(id)).unwrap(), Some(new.0));
}
