//! The visitor's first page: one request with everything in it, small, in each language and both directions (NFR-02).

use crate::adviser::town_with_an_adviser;
use crate::door::fields_of_the_door;
use crate::town::{Browser, Town};
use contact::model::about::{NAME_MAX, OWN_MAX};
use guide::model::{Link, Use};
use kit::Lang;
use people::Role;
use std::collections::BTreeSet;

/// Bytes of the first page with its style, uncompressed, as it comes with Luwte.
const FIRST_PAGE_MAX: usize = 29 * 1024;
/// The same, where an organisation has topics and links of its own on it, with names as long as they can be (NFR-02).
const FULL_PAGE_MAX: usize = 30_000;
/// Topics of its own that stand on it; the others come when they are asked for.
const OWN_AT_FIRST: usize = 3;
/// Links for violence and the young that it has.
const LINKS: usize = 3;

fn in_language(town: &Town, lang: Lang) -> Browser {
    let mut person = town.person();
    person.get(&format!("/taal/{}", lang.code()));
    assert_eq!(person.status, 200, "{}", person.page);
    person
}

#[test]
fn the_first_page_is_one_small_request_in_each_language() {
    let town = Town::new();
    let mut sizes = Vec::new();
    for lang in Lang::ALL {
        let person = in_language(&town, lang);
        let start = format!("<html lang=\"{}\" dir=\"{}\">", lang.code(), lang.direction());
        assert!(person.sees(&start), "{start}");
        assert_eq!(person.count("rel=\"stylesheet\""), 0);
        assert_eq!((person.count(" src=\""), person.count("<script type=\"module\" src=\"")), (1, 1));
        assert_eq!((person.count("<img"), person.count("@import"), person.count("url(")), (0, 0, 0));
        let (_, rest) = person.page.split_once("<style>").unwrap();
        assert_eq!(rest.split_once("</style>").unwrap().0, kit::assets::FIRST_STYLE);
        sizes.push((lang.code(), person.page.len()));
    }
    println!("bytes of the first page: {sizes:?}");
    for (code, bytes) in sizes {
        assert!(bytes <= FIRST_PAGE_MAX, "{code}: {bytes} bytes, at most {FIRST_PAGE_MAX}");
    }
}

#[test]
fn whatever_the_first_page_shows_is_dressed() {
    let town = Town::new();
    let mut person = town.person();
    person.get("/");
    let mut used = classes(&person.page);
    person.post("/hoi", &[("bericht", "")]);
    assert_eq!(person.status, 400);
    used.extend(classes(&person.page));
    let whole = std::str::from_utf8(kit::assets::STYLE.content()).unwrap();
    let bare: Vec<&String> = used
        .iter()
        .filter(|class| is_named_in(whole, class) && !is_named_in(kit::assets::FIRST_STYLE, class))
        .collect();
    assert!(bare.is_empty(), "name these in crates/kit/assets/front.mjs: {bare:?}");
}

fn classes(page: &str) -> BTreeSet<String> {
    let (_, body) = page.split_once("</head>").unwrap();
    let lists = body.split("class=\"").skip(1).filter_map(|rest| rest.split_once('"'));
    lists.flat_map(|(list, _)| list.split_whitespace()).map(str::to_owned).collect()
}

fn is_named_in(sheet: &str, class: &str) -> bool {
    let ends = |rest: &str| !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    sheet.split(&format!(".{class}")).skip(1).any(ends)
}

#[test]
fn the_languages_stand_on_top_each_under_its_own_name() {
    let town = Town::new();
    let mut person = town.person();
    person.get("/");
    let (top, rest) = person.page.split_once("<main").unwrap();
    for lang in Lang::ALL {
        let link = format!("lang=\"{0}\" dir=\"{1}\" href=\"/taal/{0}\"", lang.code(), lang.direction());
        assert!(top.contains(&link) && !rest.contains(&link), "{link}: once, and where one begins to read");
        assert!(top.contains(lang.own_name()));
    }
    assert_eq!(person.cookies_set, 0, "looking asks for no cookie");
}

#[test]
fn somebody_who_reads_arabic_walks_all_the_way_from_right_to_left() {
    let town = Town::new();
    let mut person = in_language(&town, Lang::Ar);
    let once = person.field("_eens").unwrap();
    person.post("/hoi", &[("bericht", "مرحبا"), ("_eens", &once)]);
    assert!(person.status == 200 && person.sees("dir=\"rtl\""), "{}", person.page);
    assert_eq!(person.code().len(), 23);
    assert!(person.sees("id=\"code\" dir=\"ltr\""), "a code is read from left to right in every language");
    for path in ["/gesprek", "/mijn", "/wie-leest-mee", "/toegankelijkheid", "/terug"] {
        person.get(path);
        let is_arabic = person.sees("<html lang=\"ar\" dir=\"rtl\">");
        assert!(is_arabic || person.status == 404, "{path}: {}", person.page);
    }
    person.get("/gesprek");
    assert!(person.sees("<div class=\"luwte-bubble__text\" dir=\"auto\">مرحبا</div>"), "{}", person.page);
}

#[test]
fn who_reads_a_translation_is_told_that_nobody_read_it_yet_and_who_reads_dutch_is_not() {
    let town = Town::new();
    let told = |lang: Lang| {
        let line = town.text(lang, "kit-unread");
        in_language(&town, lang).sees(&line)
    };
    assert!(told(Lang::Pl) && told(Lang::Ar) && !told(Lang::Nl));
}

/// A house that tells all it can on its first page: topics and links of its own, hours, a confidential adviser.
#[test]
fn a_first_page_with_much_on_it_is_still_one_small_request() {
    let (mut town, _) = town_with_an_adviser();
    town.hire("lot", &[Role::TeamLead]);
    let mut lot = town.worker("lot");
    lot.get("/werk/voordeur");
    lot.post("/werk/voordeur", &fields_of_the_door(&[]));
    assert_eq!(lot.status, 200);
    for number in 1..=OWN_MAX {
        lot.get("/werk/voordeur/onderwerpen/nieuw");
        let name = format!("{:z<NAME_MAX$}", format!("iets om over te praten {number}"));
        let fields = [("naam", name.as_str()), ("antwoord", "We kijken samen."), ("bellen", "")];
        lot.post("/werk/voordeur/onderwerpen/nieuw", &fields);
    }
    town.wait(async {
        let lot = town.acting("lot", Role::TeamLead).await;
        let link = |number: usize| Link {
            id: lot.work().id(),
            name: format!("Praathuis {number}"),
            address: format!("https://praathuis-{number}.example/chat"),
            used_for: Use::Harm,
            about: "Praten met iemand van buiten.".to_owned(),
            hours: "elke avond".to_owned(),
            owner: lot.worker().id,
            owner_name: lot.name(),
            checked: town.house.now(),
            dead: false,
        };
        guide::book::signs::change(&lot, |signs| {
            signs.links = (1..=LINKS).map(link).collect();
            Ok(())
        })
        .await
        .unwrap();
    });
    for lang in Lang::ALL {
        let person = in_language(&town, lang);
        assert_eq!(person.count("praathuis-"), LINKS, "each link once");
        assert_eq!(person.count("name=\"over\""), 9 + OWN_AT_FIRST + 1, "and one for the others");
        let marked = person.count("lang=\"nl\" dir=\"auto\">iets om over te praten");
        assert_eq!(marked, if lang == Lang::Nl { 0 } else { OWN_AT_FIRST }, "it is heard that it is Dutch");
        let bytes = person.page.len();
        println!("bytes of a full first page: {} {bytes}", lang.code());
        assert!(bytes <= FULL_PAGE_MAX, "{}: {bytes} bytes, at most {FULL_PAGE_MAX}", lang.code());
    }
}
