//! Bad input at every form: a clear page in the person's language, nothing lost, nothing logged, never a fault of
//! our own.

use crate::house::{PASSPHRASE, TestHouse};
use crate::person::Person;
use crate::story::Story;
use people::Role;
use store::Id;

/// Answers that are clear to people; everything else is a fault of our own.
const CLEAR: [u16; 8] = [200, 400, 403, 404, 409, 413, 415, 429];

/// What arrives where somebody is careless, unlucky or up to something.
fn bodies(field: &str, seal: &str) -> Vec<(&'static str, Vec<u8>)> {
    let of = |value: &[u8]| [format!("_zegel={seal}&{field}=").as_bytes(), value].concat();
    vec![
        ("empty", of(b"")),
        ("nothing at all", Vec::new()),
        ("too long", of("a".repeat(100_000).as_bytes())),
        ("wrong encoding", of(b"%ff%fe%c3%28")),
        ("raw bytes", of(&[0xff, 0xfe, 0x80])),
        ("zero bytes", of(b"a%00b")),
        ("control characters", of(b"a%07%1b%5b31mb")),
        ("turned direction", of("a%E2%80%AEb".as_bytes())),
        ("repeated", [of(b"a"), format!("&{field}=b").into_bytes()].concat()),
        ("broken percent", of(b"%%%2")),
        ("markup", of(b"%3Cscript%3Ealert(1)%3C/script%3E")),
        ("a query of a database", of(b"'%3B+DROP+TABLE+records%3B--")),
        ("no seal", format!("{field}=a").into_bytes()),
        ("a seal of somebody else", format!("_zegel=AAAA&{field}=a").into_bytes()),
        ("many fields", "x=1&".repeat(5_000).into_bytes()),
    ]
}

#[track_caller]
fn check(person: &Person, what: &str) {
    assert!(CLEAR.contains(&person.status()), "{what}: {} {}", person.status(), person.text());
    if person.status() != 200 {
        assert!(person.body().contains("<html lang=\"nl\""), "{what} is a page: {}", person.body());
    }
    assert!(!person.body().contains("<script>alert"), "{what} comes back as markup");
}

/// Sends bad bodies to each field that the pages show, as somebody who may use the form.
#[test]
fn no_form_breaks_on_bad_input() {
    let house = TestHouse::open();
    let mut story = Story::begin(&house);
    story.play_until(17);
    let forms = story.all_forms();
    assert!(forms.len() > 40, "the story leads past most forms: {}", forms.len());
    for (place, action, fields) in forms {
        if action.ends_with("/uit") || action.ends_with("/overal-uit") || action.ends_with("/slot") {
            continue;
        }
        let person = story.person(place);
        let seal = person.seal();
        let field = fields.iter().find(|field| !field.starts_with('_')).cloned().unwrap_or("iets".to_owned());
        // Deeds without any text take place whatever else is sent; they are tried with a wrong seal only.
        let silent = !fields.iter().any(|field| !field.starts_with('_'));
        for (what, body) in bodies(&field, if silent { "x" } else { &seal }) {
            person.post_bytes(&action, "application/x-www-form-urlencoded", &body);
            check(person, &format!("{what} to {field} of {action}"));
            if person.path() == "/aanmelden" || person.path() == "/terug" {
                break;
            }
        }
    }
}

/// DAT-29: what is not a plain form is refused at each address, files above all.
#[test]
fn nothing_but_plain_forms_is_taken_anywhere() {
    let house = TestHouse::open();
    let mut nobody = house.visitor("iemand");
    let file = b"--grens\r\nContent-Disposition: form-data; name=\"foto\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n\xff\xd8\xff\r\n--grens--\r\n";
    for line in luwte::rooms::routes().lines().iter().filter(|line| line.method == "POST") {
        let path =
            line.path
                .split('/')
                .map(|part| {
                    if part.starts_with('{') { Id::from_bytes([9; 16]).to_string() } else { part.to_owned() }
                })
                .collect::<Vec<_>>()
                .join("/");
        for kind in ["multipart/form-data; boundary=grens", "image/jpeg", "application/json", "text/plain"] {
            nobody.post_bytes(&path, kind, file);
            assert_eq!(nobody.status(), 415, "{kind} to {path}");
        }
        nobody.post_bytes(&path, "application/x-www-form-urlencoded", &vec![b'a'; 300 * 1024]);
        assert_eq!(nobody.status(), 413, "{path}");
    }
}

/// A session that ends in the middle of writing: the passphrase leads back to the text.
#[test]
fn what_was_typed_survives_an_idle_lock() {
    let house = TestHouse::open();
    let mut founder = house.founder("mirre");
    founder.act_as(Role::Administrator).go("/werk/team").expect_good();
    let (action, fields) = founder.fill("/werk/team/uitnodigen", &[("rol", "educator")]);
    house.wait(16 * 60);
    founder.post(&action, &fields);
    assert!(founder.has_form("/ontgrendelen"), "{}", founder.text());
    founder.submit("/ontgrendelen", &[("wachtzin", "een verkeerde zin van mij")]);
    assert_eq!(founder.status(), 400);
    founder.submit("/ontgrendelen", &[("wachtzin", PASSPHRASE)]).expect_good();
    founder.submit(&action, &[]).expect_good();
    assert!(founder.body().contains("/uitnodiging/"), "{}", founder.text());
}

/// The same for somebody with a code, whose visit ended.
#[test]
fn what_a_visitor_typed_survives_the_end_of_the_visit() {
    let house = TestHouse::open();
    let mut visitor = house.visitor("wilg");
    visitor.go("/").submit("/hoi", &[("bericht", "hallo daar")]).expect_good();
    let code = visitor.code();
    visitor.go("/gesprek").expect_good();
    let (action, fields) = visitor.fill("/gesprek", &[("bericht", "een lange zin die niet weg mag")]);
    house.wait(3 * 60 * 60);
    visitor.post(&action, &fields);
    assert!(visitor.has_form("/terug"));
    visitor.submit("/terug", &[("code", &code)]).expect_good();
    visitor.expect("een lange zin die niet weg mag");
    visitor.submit(&action, &[]).expect_good();
    visitor.go("/gesprek").expect("een lange zin die niet weg mag");
}

/// A page that stood open too long, or a form of another site.
#[test]
fn a_form_without_its_seal_goes_back_to_whoever_typed_it() {
    let house = TestHouse::open();
    let mut founder = house.founder("mirre");
    founder.act_as(Role::Administrator).go("/werk/team");
    let (action, mut fields) = founder.fill("/werk/team/uitnodigen", &[("rol", "educator")]);
    fields.retain(|(name, _)| name != "_zegel");
    fields.push(("opmerking".to_owned(), "dit typte ik".to_owned()));
    founder.post(&action, &fields);
    assert_eq!(founder.status(), 403);
    founder.expect("dit typte ik");
}
