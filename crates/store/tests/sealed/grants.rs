//! A grant opens for its holder, as it was given.

use std::cell::RefCell;

use proptest::prelude::*;
use store::sealed::{Dossier, Span};
use store::{Circle, Grant, Holder, Id, Moment, Scope, Unit};
use vault::SecretKey;

use crate::damage::damaged;
use crate::fixture::{House, NOW, REFUSED, reads};

/// How a grant to a circle came about.
#[derive(Clone, Copy, Debug)]
enum From {
    Outside,
    Within,
}

fn give(
    house: &mut House,
    dossier: &Dossier,
    circle: &(Circle, SecretKey),
    from: From,
    scope: Scope,
    span: Span,
) -> Grant {
    let mut unit = Unit::new();
    match from {
        From::Outside => dossier.grant(&mut unit, &circle.0, scope, span, &mut house.rng),
        From::Within => dossier.grant_within(&mut unit, &circle.0, &circle.1, scope, span, &mut house.rng),
    }
    .unwrap();
    house.keep(unit);
    house.grant(dossier)
}

fn moments() -> impl Strategy<Value = Option<Moment>> {
    prop::option::of(any::<i64>().prop_map(Moment::from_seconds))
}

#[test]
fn a_grant_opens_with_its_circles_secret_alone_and_as_far_as_it_was_given() {
    let house = RefCell::new(House::new());
    let ways = prop_oneof![Just(From::Outside), Just(From::Within)];
    let scopes = prop_oneof![Just(Scope::Head), Just(Scope::Full)];
    let config = ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(way in ways, scope in scopes, from in moments(), until in moments())| {
        let house = &mut *house.borrow_mut();
        let dossier = house.dossier("Wilg-42", &["Zij belt dinsdag terug."]);
        let records = house.records(&dossier);
        let (ours, theirs) = (house.circle(), house.circle());
        let grant = give(house, &dossier, &ours, way, scope, Span { from, until });
        prop_assert_eq!((grant.from, grant.until, grant.scope), (from, until, scope));

        let (secret, stranger) = (&ours.1, &theirs.1);
        let with_wrap_key = Dossier::by_wrap_key(&grant, secret, Some(&secret.wrap_key()));
        for opened in [Dossier::by_circle(&grant, secret), with_wrap_key] {
            let opened = opened.unwrap();
            prop_assert_eq!((opened.id(), opened.organisation()), (dossier.id(), dossier.organisation()));
            prop_assert_eq!(opened.scope(), scope);
            prop_assert_eq!(opened.open_all::<String>(&records).is_ok(), scope == Scope::Full);
            prop_assert_eq!(reads(Ok(opened), &records), "Wilg-42");
        }
        prop_assert_eq!(Dossier::by_circle(&grant, stranger).err(), Some(REFUSED));
        let with_wrong_wrap_key = Dossier::by_wrap_key(&grant, stranger, Some(&stranger.wrap_key()));
        prop_assert_eq!(with_wrong_wrap_key.err(), Some(REFUSED));
    });
}

#[test]
fn any_damage_to_a_grant_is_refused() {
    let mut house = House::new();
    for way in [From::Outside, From::Within] {
        let dossier = house.dossier("Wilg-42", &[]);
        let circle = house.circle();
        let grant = give(&mut house, &dossier, &circle, way, Scope::Full, Span::OPEN);
        let wrap_key = circle.1.wrap_key();
        for sealed in damaged(&grant.sealed) {
            let grant = Grant { sealed, ..grant.clone() };
            assert_eq!(Dossier::by_circle(&grant, &circle.1).err(), Some(REFUSED), "{way:?}");
            let opened = Dossier::by_wrap_key(&grant, &circle.1, Some(&wrap_key));
            assert_eq!(opened.err(), Some(REFUSED), "{way:?}");
        }
    }
}

type Change = (&'static str, fn(&mut Grant, Id));

#[test]
fn a_grant_with_any_term_changed_is_refused() {
    let changes: [Change; 12] = [
        ("another dossier", |grant, other| grant.dossier = other),
        ("another organisation", |grant, other| grant.organisation = other),
        ("another circle", |grant, other| grant.holder = Holder::Circle(other)),
        ("a worker with the circle's id", |grant, _| {
            let Holder::Circle(id) = grant.holder else { panic!("the grant was made to a circle") };
            grant.holder = Holder::Worker(id);
        }),
        ("a code", |grant, _| grant.holder = Holder::Code([7; 32])),
        ("a former key", |grant, _| grant.generation = 0),
        ("the next key", |grant, _| grant.generation = 2),
        ("the other scope", |grant, _| {
            grant.scope = if grant.scope == Scope::Head { Scope::Full } else { Scope::Head };
        }),
        ("sooner", |grant, _| grant.from = None),
        ("later", |grant, _| grant.from = Some(NOW.plus_seconds(1))),
        ("without an end", |grant, _| grant.until = None),
        ("longer", |grant, _| grant.until = Some(NOW.plus_days(8))),
    ];
    let mut house = House::new();
    let span = Span { from: Some(NOW), until: Some(NOW.plus_days(7)) };
    for way in [From::Outside, From::Within] {
        for scope in [Scope::Head, Scope::Full] {
            let (dossier, circle) = (house.dossier("Wilg-42", &[]), house.circle());
            let grant = give(&mut house, &dossier, &circle, way, scope, span);
            let other = house.id();
            for (name, change) in changes {
                let mut changed = grant.clone();
                change(&mut changed, other);
                let opened = Dossier::by_circle(&changed, &circle.1);
                assert_eq!(opened.err(), Some(REFUSED), "{name}, {way:?}, {scope:?}");
            }
            assert!(Dossier::by_circle(&grant, &circle.1).is_ok());
        }
    }
}

/// A time that is set does not open as one that is not, whatever bytes stand for it.
#[test]
fn beginning_and_end_are_told_apart() {
    let mut house = House::new();
    let (dossier, circle) = (house.dossier("Wilg-42", &[]), house.circle());
    let grant = give(&mut house, &dossier, &circle, From::Within, Scope::Full, Span::until(NOW));
    let turned = Grant { from: grant.until, until: grant.from, ..grant };
    assert_eq!(Dossier::by_circle(&turned, &circle.1).err(), Some(REFUSED));
}

#[test]
fn nothing_is_granted_to_a_damaged_public_key() {
    let mut house = House::new();
    let (dossier, mut circle) = (house.dossier("Wilg-42", &[]), house.circle());
    circle.0.public_key = [0; 32];
    let mut unit = Unit::new();
    let refused = dossier.grant(&mut unit, &circle.0, Scope::Full, Span::OPEN, &mut house.rng);
    assert_eq!(refused, Err(REFUSED));
    assert!(unit.is_empty());
}

/// The unit that tightens a dossier's only grant.
fn tightening(house: &mut House, dossier: &Dossier, secret: &SecretKey, grant: &Grant) -> Unit {
    let mut unit = Unit::new();
    dossier.tighten(&mut unit, secret, grant.clone(), &mut house.rng).unwrap();
    unit
}

#[test]
fn tightening_changes_the_form_and_no_term() {
    let mut house = House::new();
    let span = Span { from: Some(NOW), until: Some(NOW.plus_days(7)) };
    for scope in [Scope::Head, Scope::Full] {
        let dossier = house.dossier("Wilg-42", &["Zij belt dinsdag terug."]);
        let circle = house.circle();
        let loose = give(&mut house, &dossier, &circle, From::Outside, scope, span);
        let held = Dossier::by_circle(&loose, &circle.1).unwrap();
        let unit = tightening(&mut house, &held, &circle.1, &loose);
        house.keep(unit);
        let tight = house.grant(&dossier);
        assert!(!SecretKey::is_tight(&loose.sealed) && SecretKey::is_tight(&tight.sealed));
        assert_eq!(tight, Grant { sealed: tight.sealed.clone(), ..loose });
        let opened = Dossier::by_wrap_key(&tight, &circle.1, Some(&circle.1.wrap_key()));
        assert_eq!(opened.as_ref().map(Dossier::scope), Ok(scope));
        assert_eq!(reads(opened, &house.records(&dossier)), "Wilg-42");
    }
}

#[test]
fn tightening_does_nothing_to_what_was_taken_back_or_given_anew_meanwhile() {
    let mut house = House::new();
    let (dossier, circle) = (house.dossier("Wilg-42", &[]), house.circle());
    let loose = give(&mut house, &dossier, &circle, From::Outside, Scope::Full, Span::OPEN);
    let late = tightening(&mut house, &dossier, &circle.1, &loose);
    house.take_back(&dossier, loose.holder);
    house.keep(late);
    assert_eq!(house.grants(&dossier), []);

    let late = tightening(&mut house, &dossier, &circle.1, &loose);
    let anew = give(&mut house, &dossier, &circle, From::Outside, Scope::Head, Span::until(NOW));
    house.keep(late);
    assert_eq!(house.grant(&dossier), anew);
}

#[test]
fn a_grant_is_not_tightened_by_way_of_another_dossier() {
    let mut house = House::new();
    let (dossier, stranger, circle) =
        (house.dossier("Wilg-42", &[]), house.dossier("Linde-7", &[]), house.circle());
    let loose = give(&mut house, &dossier, &circle, From::Outside, Scope::Full, Span::OPEN);
    let unit = tightening(&mut house, &stranger, &circle.1, &loose);
    house.keep(unit);
    assert_eq!(house.grant(&dossier), loose);
    assert_eq!(house.grants(&stranger), []);
}
