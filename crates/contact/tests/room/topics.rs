//! What a first message is about: a first answer at once, topics of the organisation's own, and who takes which.

use crate::door::send;
use crate::town::{Browser, Town};
use guide::model::{Link, Use};
use people::Role;

/// Ilse keeps the front door.
fn town() -> (Town, Browser) {
    let town = Town::with(&[("ilse", Role::TeamLead), ("bram", Role::OutreachWorker)]);
    let ilse = town.worker("ilse");
    (town, ilse)
}

fn add(ilse: &mut Browser, name: &str, other: &[(&str, &str)]) {
    ilse.get("/werk/voordeur/onderwerpen/nieuw");
    let fields =
        [("naam", name), ("antwoord", "We lezen je brief samen."), ("bellen", "Het loket: 010 000 00 00")];
    ilse.post("/werk/voordeur/onderwerpen/nieuw", &[&fields[..], other].concat());
}

#[test]
fn a_topic_gives_a_first_answer_and_whom_to_call_before_anything_is_sent() {
    let (town, mut ilse) = town();
    ilse.get("/werk/voordeur/onderwerpen");
    ilse.post("/werk/voordeur/onderwerpen", &[("bel-2", "Het spreekuur geldzaken, elke dinsdag")]);
    let mut person = town.person();
    person.post("/begin", &[("over", "money")]);
    for text in ["brieven die je niet opent", "Wie kun je bellen?", "spreekuur geldzaken"] {
        assert!(person.sees(text), "{text}: {}", person.page);
    }
    person.post("/begin", &[("over", "home")]);
    assert!(person.sees("plek nodig hebt") && !person.sees("Wie kun je bellen?"), "{}", person.page);
    ilse.get("/werk/voordeur/onderwerpen");
    assert!(ilse.sees("value=\"Het spreekuur geldzaken, elke dinsdag\""), "{}", ilse.page);
}

#[test]
fn the_organisation_adds_up_to_eight_topics_and_looks_at_them_first() {
    let (town, mut ilse) = town();
    add(&mut ilse, "papieren", &[("doen", "bekijk")]);
    assert!(ilse.status == 200 && ilse.sees("Zo ziet een bezoeker het"), "{}", ilse.page);
    let mut person = town.person();
    person.get("/");
    assert!(!person.sees("papieren"), "a preview is not kept");
    for name in ["papieren", "taal", "kamer", "sport", "muziek", "kinderen", "reizen", "eten"] {
        add(&mut ilse, name, &[]);
    }
    person.get("/");
    assert!(person.sees(">papieren<") && person.sees(">kamer<"), "{}", person.page);
    assert!(!person.sees(">sport<") && person.sees(">Meer onderwerpen<"), "the first page stays small");
    let once = person.field("_eens").unwrap();
    person.post("/begin", &[("over", "meer"), ("bericht", "hoi"), ("jong", "ja"), ("_eens", &once)]);
    assert!(person.status == 200 && person.sees("\nhoi</textarea>"), "what was typed stays: {}", person.page);
    assert_eq!(person.field("_eens").as_deref(), Some(once.as_str()));
    let (_, rest) = person.page.split_once(">papieren<").unwrap();
    assert!(rest.contains(">eten<") && !person.sees(">Meer onderwerpen<"));
    add(&mut ilse, "nog een", &[]);
    assert!(ilse.status == 400 && ilse.sees("value=\"nog een\"") && ilse.sees("Meer dan 8"), "{}", ilse.page);
    let (before, _) = person.page.split_once(">papieren<").unwrap();
    let code = before.rsplit_once("value=\"").unwrap().1.split_once('"').unwrap().0.to_owned();
    person.post("/begin", &[("over", &code)]);
    assert!(
        person.sees("Ik wil het hebben over: papieren.</textarea>")
            && person.sees("We lezen je brief samen.")
    );
    ilse.get(&format!("/werk/voordeur/onderwerpen/{code}"));
    assert!(ilse.sees("value=\"papieren\""), "{}", ilse.page);
    ilse.post(&format!("/werk/voordeur/onderwerpen/{code}/weg"), &[]);
    person.get("/");
    assert!(!person.sees("papieren"));
}

#[test]
fn the_desk_reads_a_topic_only_when_its_sentence_was_sent() {
    let (town, _) = town();
    send(&mut town.person(), "/", &[("bericht", "Ik wil het hebben over: geld.\nkun je helpen?")]);
    send(&mut town.person(), "/", &[("bericht", "hoi")]);
    let mut bram = town.worker("bram");
    bram.get("/werk/gesprekken");
    assert_eq!(bram.count("<bdi>geld</bdi>"), 1, "{}", bram.page);
}

#[test]
fn a_message_stands_first_for_whoever_takes_its_topic() {
    let (town, _) = town();
    send(&mut town.person(), "/", &[("bericht", "Ik wil het hebben over: geld.")]);
    town.seconds_later(60);
    send(&mut town.person(), "/", &[("bericht", "Ik wil het hebben over: wonen.")]);
    let order = |worker: &mut Browser| {
        worker.get("/werk/gesprekken");
        let (money, home) = (worker.page.find("<bdi>geld"), worker.page.find("<bdi>wonen"));
        money.unwrap() < home.unwrap()
    };
    let (mut noor, mut bram) = (town.worker("noor"), town.worker("bram"));
    assert!(order(&mut noor) && order(&mut bram), "who waits longest stands first");
    bram.get("/werk/balie");
    bram.post("/werk/balie/onderwerpen", &[("onderwerpen", "money")]);
    assert!(
        bram.status == 200 && bram.page.contains("value=\"money\" autocomplete=\"off\" checked"),
        "{}",
        bram.page
    );
    assert!(order(&mut bram) && !order(&mut noor), "Bram takes money: for Noor it stands below");
}

#[test]
fn whoever_tells_of_harm_finds_the_links_for_that_first_and_nobody_learns_of_it() {
    let (town, _) = town();
    town.wait(async {
        let ilse = town.acting("ilse", Role::TeamLead).await;
        guide::book::signs::change(&ilse, |signs| {
            signs.links = vec![Link {
                id: ilse.work().id(),
                name: "Praathuis".to_owned(),
                address: "https://praathuis.example/chat".to_owned(),
                used_for: Use::Harm,
                about: "Praten met iemand van buiten.".to_owned(),
                hours: "elke avond".to_owned(),
                owner: ilse.worker().id,
                owner_name: ilse.name(),
                checked: town.house.now(),
                dead: false,
            }];
            Ok(())
        })
        .await
        .unwrap();
    });
    let mut person = town.person();
    send(&mut person, "/", &[("bericht", "help"), ("zin", "not-okay")]);
    assert!(
        person.sees("href=\"https://praathuis.example/chat\" rel=\"noreferrer") && person.sees("elke avond")
    );
    let mut other = town.person();
    send(&mut other, "/", &[("bericht", "hoi")]);
    assert!(!other.sees("praathuis.example"), "{}", other.page);
}

#[test]
fn a_topic_of_its_own_is_read_in_the_readers_language_and_at_the_desk_in_dutch() {
    let (town, mut ilse) = town();
    add(&mut ilse, "papieren", &[]);
    for (dutch, romanian) in
        [("papieren", "acte"), ("We lezen je brief samen.", "Citim scrisoarea împreună.")]
    {
        ilse.get("/werk/talen/ro/eigen");
        let (before, _) = ilse.page.split_once(&format!(" lang=\"nl\">{dutch}</a>")).unwrap();
        let form = before.rsplit_once("href=\"").unwrap().1.trim_end_matches('"').to_owned();
        ilse.get(&form);
        ilse.post(&form, &[("woorden", romanian), ("gelezen", "ja")]);
        assert_eq!(ilse.status, 200, "{}", ilse.page);
    }
    let mut person = town.person();
    person.get("/taal/ro");
    let (before, _) = person.page.split_once(">acte</button>").unwrap();
    let code = before.rsplit_once("value=\"").unwrap().1.split_once('"').unwrap().0.to_owned();
    person.post("/begin", &[("over", &code)]);
    assert!(
        person.sees("<span lang=\"ro\" dir=\"auto\">Citim scrisoarea împreună.</span>"),
        "{}",
        person.page
    );
    assert!(
        person.sees("<span lang=\"nl\" dir=\"auto\">Het loket: 010 000 00 00</span>"),
        "the rest in Dutch"
    );
    let (_, field) = person.page.split_once("<textarea").unwrap();
    let sentence = field.split_once(">\n").unwrap().1.split_once("</textarea>").unwrap().0.to_owned();
    assert!(sentence.contains("acte"), "{sentence}");
    send(&mut person, "/", &[("bericht", &sentence)]);
    town.a_moment_later();
    let mut bram = town.worker("bram");
    bram.get("/werk/gesprekken");
    assert!(bram.sees("<bdi>papieren</bdi>") && !bram.sees("<bdi>acte"), "{}", bram.page);
}
