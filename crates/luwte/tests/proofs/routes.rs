//! Route by role: for each route of the router itself, each role, and dossiers that are foreign or absent. What is
//! refused and what does not exist answer alike.

use crate::house::TestHouse;
use crate::person::Person;
use crate::story::Story;
use people::{Action, Guard, Role, policy};
use std::collections::BTreeMap;
use store::Id;

/// An id that nothing has.
fn absent_id(seed: u8) -> String {
    Id::from_bytes([seed; 16]).to_string()
}

/// The path of a route with every parameter filled in by `id`.
fn with_id(path: &str, id: &str) -> String {
    path.split('/').map(|part| if part.starts_with('{') { id } else { part }).collect::<Vec<_>>().join("/")
}

/// One worker in each role, who has nothing to do with anything that exists.
fn strangers(house: &TestHouse, founder: &mut Person) -> BTreeMap<Role, Person> {
    Role::ALL
        .into_iter()
        .enumerate()
        .map(|(number, role)| {
            let name = format!("vreemde-{}", char::from(b'a' + u8::try_from(number).unwrap()));
            let person = house.colleague(founder, &name, &[role]);
            (role, person)
        })
        .collect()
}

/// What an answer shows to whoever asks: status and page, without what changes from page to page.
fn shown(person: &Person) -> (u16, String) {
    (person.status(), person.text())
}

fn ask(person: &mut Person, method: &str, path: &str, seal: &str) -> (u16, String) {
    match method {
        "GET" => person.go(path),
        _ => person.post(path, &[("_zegel".to_owned(), seal.to_owned())]),
    };
    shown(person)
}

/// Routes of the workers' side with a guard, from the router itself.
fn guarded() -> Vec<(&'static str, &'static str, Action)> {
    luwte::rooms::routes()
        .lines()
        .iter()
        .filter_map(|line| match line.guard {
            Guard::Worker(action) => Some((line.method, line.path, action)),
            Guard::Open | Guard::Visitor => None,
        })
        .collect()
}

#[test]
fn every_route_of_the_workers_side_has_a_policy_line() {
    for line in luwte::rooms::routes().lines() {
        let for_workers = line.path == "/werk" || line.path.starts_with("/werk/");
        assert_eq!(
            for_workers,
            matches!(line.guard, Guard::Worker(_)),
            "{} {}: what stands under /werk is for workers, and nothing else is",
            line.method,
            line.path
        );
    }
}

#[test]
fn each_role_passes_exactly_where_the_policy_says_and_refused_looks_like_absent() {
    let house = TestHouse::open();
    let mut story = Story::begin(&house);
    story.play_until(18);
    let foreign = story.ids();
    assert!(foreign.len() > 5, "the story left dossiers behind: {foreign:?}");
    let mut strangers = strangers(&house, &mut story.founder);
    for (role, person) in &mut strangers {
        person.go("/werk").expect_good();
        let seal = person.value_of("_zegel");
        for (method, path, action) in guarded() {
            if path.ends_with("/uit") || path.ends_with("/overal-uit") || path.ends_with("/slot") {
                continue;
            }
            let allowed = policy::may(*role, action);
            if !path.contains('{') {
                if path == "/werk/rol" {
                    continue;
                }
                // Without anything filled in, a form that one may use is shown again; one that one may not use is
                // not there.
                let (status, _) = ask(person, method, path, &seal);
                assert_eq!(status != 404, allowed, "{role:?} {method} {path}: {status}");
                continue;
            }
            let absent = ask(person, method, &with_id(path, &absent_id(1)), &seal);
            // A team lead may break the glass of any file: with a reason, and everybody hears of it.
            if *role == Role::TeamLead && action == Action::BreakGlass {
                continue;
            }
            let syncs = house.house().store.syncs();
            for id in &foreign {
                let refused = ask(person, method, &with_id(path, id), &seal);
                // A team lead may see that a colleague exists; everything else of others does not exist for a stranger.
                assert_eq!(refused, absent, "{role:?} {method} {path} with {id}");
                // A form that is not complete is refused before anything is looked up, for whatever id.
                assert!((400..500).contains(&refused.0), "{role:?} {method} {path}: {}", refused.0);
                if !allowed {
                    assert_eq!(refused.0, 404, "{role:?} {method} {path}");
                }
            }
            assert_eq!(
                house.house().store.syncs(),
                syncs,
                "a refused look writes nothing: {role:?} {method} {path}"
            );
        }
    }
}

#[test]
fn whoever_is_not_signed_in_is_sent_to_the_door_whether_the_page_exists_or_not() {
    let house = TestHouse::open();
    let mut nobody = house.visitor("niemand");
    let absent = {
        nobody.go("/werk/bestaat-niet");
        (nobody.path().to_owned(), shown(&nobody))
    };
    assert_eq!(absent.0, "/aanmelden");
    for (method, path, _) in guarded() {
        if method == "GET" {
            nobody.go(&with_id(path, &absent_id(2)));
            assert_eq!((nobody.path().to_owned(), shown(&nobody)), absent, "{path}");
        } else {
            nobody.post(&with_id(path, &absent_id(2)), &[("tekst".to_owned(), "iets".to_owned())]);
            assert!(nobody.has_form("/aanmelden"), "{path}: {}", nobody.text());
            assert!(nobody.body().contains("tekst=iets"), "what was typed goes along: {path}");
        }
    }
}

#[test]
fn a_visitor_without_a_code_is_asked_for_it_and_keeps_what_was_typed() {
    let house = TestHouse::open();
    let mut nobody = house.visitor("niemand");
    for line in luwte::rooms::routes().lines().iter().filter(|line| line.guard == Guard::Visitor) {
        let path = with_id(line.path, &absent_id(3));
        if line.method == "GET" {
            nobody.go(&path);
            assert_eq!(nobody.path(), "/terug", "{path}");
        } else {
            nobody.post(&path, &[("bericht".to_owned(), "half geschreven".to_owned())]);
            assert!(nobody.has_form("/terug") && nobody.body().contains("half+geschreven"), "{path}");
        }
    }
}
