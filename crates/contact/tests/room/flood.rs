//! Floods: one source is slowed, nobody else notices, and nobody's words get lost.

use crate::somebody_who_wrote;
use crate::town::{Browser, Stranger, Town};
use altcha_lib_rs::{Challenge, Payload, solve_challenge};
use data_encoding::BASE64;
use people::limits::{BehindProxy, Pace, Rules};
use vault::{Key, ReturnCode};

/// Sends first messages until it is asked to wait; gives how many came in.
fn flood(stranger: &mut Stranger) -> usize {
    let mut came_in = 0;
    while came_in < 200 {
        stranger.post("/hoi", &[("bericht", &format!("bericht {came_in}"))]);
        if stranger.status == 429 {
            break;
        }
        assert_eq!((stranger.status, stranger.code().len()), (200, 23));
        came_in += 1;
    }
    came_in
}

fn ticket(stranger: &Stranger) -> String {
    stranger.value_after("name=\"_wacht\" value")
}

/// What a browser with script does.
fn work(task: &str) -> String {
    let challenge: Challenge = serde_json::from_str(task).unwrap();
    let most = Some(challenge.maxnumber);
    let number = solve_challenge(&challenge.challenge, &challenge.salt, None, most, 0).unwrap();
    let payload = Payload {
        algorithm: challenge.algorithm,
        challenge: challenge.challenge,
        number,
        salt: challenge.salt,
        signature: challenge.signature,
        took: None,
    };
    BASE64.encode(&serde_json::to_vec(&payload).unwrap())
}

/// A code that looks right and opens nothing.
fn wrong_code(number: u8) -> String {
    let code = ReturnCode::from_seed(&Key::from_bytes([number; 32]));
    code.groups().map(|group| group.to_string()).join("-")
}

/// The list of conversations as Noor sees it.
fn desk(town: &Town) -> Browser {
    let mut worker = town.worker("noor");
    worker.get("/werk/gesprekken");
    worker
}

#[test]
fn one_flooder_never_shuts_the_door_for_others() {
    let town = Town::guarded(Rules::default());
    let mut flooder = town.from("127.0.0.2");
    assert_eq!(flood(&mut flooder), Rules::default().first_messages.burst as usize);
    for _ in 0..300 {
        flooder.post("/hoi", &[("bericht", "nog een")]);
        assert_eq!(flooder.status, 429);
    }
    let mut other = town.from("127.0.0.3");
    other.get("/");
    assert_eq!(other.status, 200);
    other.post("/hoi", &[("bericht", "Ik heb een vraag.")]);
    assert_eq!((other.status, other.code().len()), (200, 23), "another source is served at once");
    let mut disguised = town.from("127.0.0.2").saying("X-Forwarded-For", "192.0.2.77");
    disguised.post("/hoi", &[("bericht", "ik ben een ander")]);
    assert_eq!(disguised.status, 429, "an address that it invents is not believed");
    disguised = town.from("127.0.0.2").saying("Forwarded", "for=192.0.2.78");
    disguised.post("/hoi", &[("bericht", "ik ben een ander")]);
    assert_eq!(disguised.status, 429);
}

#[test]
fn whoever_has_to_wait_keeps_their_words_and_arrives_once() {
    let town = Town::guarded(Rules { first_messages: Pace::new(5, 600_000), ..Rules::default() });
    let mut person = town.from("127.0.0.2");
    flood(&mut person);
    person.get("/");
    let once = person.value_after("name=\"_eens\" value");
    let words = "Ik durf het <b>bijna</b> niet te zeggen.";
    person.post("/hoi", &[("bericht", words), ("_eens", &once), ("zin", "hurt")]);
    assert_eq!(person.status, 429);
    let wait: i64 = person.header("retry-after").unwrap().parse().unwrap();
    assert!((5..=60).contains(&wait) && person.sees(&format!("Wacht {wait} tellen")), "{wait}");
    assert!(person.sees("Ik durf het &#60;b&#62;bijna&#60;/b&#62; niet te zeggen.</textarea>"));
    assert!(person.sees("<title>Even wachten · Luwte</title>") && person.sees("id=\"weg\""));
    assert!(!person.sees("http-equiv"), "nothing is sent by itself");
    assert!(person.sees("tel:112"), "whoever is in danger must not wait");
    assert_eq!(person.value_after("name=\"_eens\" value"), once);
    assert_eq!(person.value_after("name=\"zin\" value"), "hurt");

    let early = ticket(&person);
    let form = [("bericht", words), ("_eens", once.as_str()), ("_wacht", early.as_str()), ("_werk", "")];
    person.post("/hoi", &form);
    assert!(
        person.status == 429 && person.sees("net iets te vroeg") && person.sees("niet te zeggen.</textarea>")
    );
    town.seconds_later(wait);
    person.post("/hoi", &form);
    assert_eq!(person.status, 200, "{}", person.page);
    let code = person.code();
    person.post("/hoi", &form);
    assert_eq!((person.status, person.code()), (200, code), "a second press is the same message");
    person.post("/hoi", &[("bericht", "andere woorden"), ("_wacht", &early)]);
    assert!(person.status == 429 && person.sees("andere woorden"), "a ticket is good for one message");

    let worker = desk(&town);
    assert_eq!(worker.count("careful\">Apart gezet"), 1, "what waited stands apart, and was not dropped");
}

#[test]
fn a_little_work_stands_in_for_waiting() {
    let town = Town::guarded(Rules::default());
    let mut person = town.from("127.0.0.2");
    flood(&mut person);
    let (wait, task) = (ticket(&person), person.value_after("data-work"));
    person.post("/hoi", &[("bericht", "hoi"), ("_wacht", &wait), ("_werk", "bm9uc2Vucw==")]);
    assert_eq!(person.status, 429, "no work, no shorter wait");
    person.post("/hoi", &[("bericht", "hoi"), ("_wacht", &wait), ("_werk", &work(&task))]);
    assert_eq!((person.status, person.code().len()), (200, 23));
    person.post("/hoi", &[("bericht", "hoi hoi"), ("_wacht", &wait), ("_werk", &work(&task))]);
    assert_eq!(person.status, 429, "work is good for one message");
}

/// Somebody at an address with a conversation, whose browser keeps its cookie.
fn in_conversation(town: &Town, source: &'static str) -> Stranger {
    let mut person = town.from(source);
    person.post("/hoi", &[("bericht", "hoi")]);
    let cookie = person.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
    person.saying("Cookie", cookie)
}

#[test]
fn pages_held_open_from_one_source_leave_room_for_others() {
    let town = Town::guarded(Rules { open_pages: 4, ..Rules::default() });
    let mut flooders = [in_conversation(&town, "127.0.0.2"), in_conversation(&town, "127.0.0.2")];
    let mut lines = Vec::new();
    for flooder in &mut flooders {
        for _ in 0..2 {
            lines.push(flooder.holds_open("/gesprek/stroom?in=1"));
            assert_eq!(flooder.status, 200);
        }
    }
    let [flooder, _] = &mut flooders;
    flooder.get("/gesprek/stroom?in=1");
    assert!(
        flooder.status == 503 && flooder.sees("href=\"/gesprek\""),
        "one more gets the plain page: {}",
        flooder.page
    );
    flooder.get("/gesprek/gebeurtenissen?na=0");
    assert_eq!(flooder.status, 204, "a script stops asking");
    let mut other = in_conversation(&town, "127.0.0.3");
    let _line = other.holds_open("/gesprek/stroom?in=1");
    assert_eq!(other.status, 200, "another source is served");

    drop(lines.pop());
    let served = (0..200).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(25));
        let _line = flooder.holds_open("/gesprek/stroom?in=1");
        flooder.status == 200
    });
    assert!(served, "a page that closed makes place");
}

#[test]
fn wrong_codes_slow_their_source_and_a_right_one_enters() {
    let town = Town::guarded(Rules::default());
    let (_, code) = somebody_who_wrote(&town, "hoi");
    let mut guesser = town.from("127.0.0.2");
    guesser.post("/terug", &[("code", "AAAAA-AAAAA-AAAAA-AAAAB")]);
    let mut answers = Vec::new();
    for number in 0..50 {
        guesser.post("/terug", &[("code", &wrong_code(number))]);
        answers.push(guesser.status);
    }
    let looked_up = answers.iter().filter(|status| **status == 400).count();
    assert_eq!(looked_up, Rules::default().wrong_codes.burst as usize);
    assert!(answers[looked_up..].iter().all(|status| *status == 429));

    let mut elsewhere = town.from("127.0.0.3");
    elsewhere.post("/terug", &[("code", &code)]);
    assert_eq!((elsewhere.status, elsewhere.header("location")), (303, Some("/gesprek")), "at once");

    let mut person = town.from("127.0.0.2");
    person.post("/terug", &[("code", &code), ("_pad", "/gesprek"), ("_vorm", "bericht=hoi")]);
    let wait: i64 = person.header("retry-after").unwrap().parse().unwrap();
    assert_eq!(person.status, 429);
    assert!(!person.sees(&code) && !person.sees(&code[..5]), "a code is never shown again");
    let held = ticket(&person);
    person.post("/terug", &[("_wacht", &held)]);
    assert!(person.status == 429 && person.sees("te vroeg"));
    let held = ticket(&person);
    town.seconds_later(wait);
    person.post("/terug", &[("_wacht", &held), ("_pad", "/gesprek"), ("_vorm", "bericht=hoi")]);
    assert!(
        person.status == 200 && person.header("set-cookie").is_some(),
        "after the wait it enters: {}",
        person.page
    );
    assert!(person.sees("action=\"/gesprek\"") && person.sees("hoi"), "with what was held");
}

#[test]
fn typing_errors_in_a_code_cost_nothing() {
    let town = Town::guarded(Rules::default());
    let mut person = town.from("127.0.0.2");
    for _ in 0..100 {
        person.post("/terug", &[("code", "AAAAA-AAAAA-AAAAA-AAAAB")]);
        assert_eq!(person.status, 400);
    }
}

#[test]
fn somebody_who_writes_very_fast_waits_a_moment_and_nobody_else_does() {
    let rules = Rules { messages: Pace::new(3, 2_000), ..Rules::wide() };
    let town = Town::guarded(rules);
    let (mut fast, _) = somebody_who_wrote(&town, "hoi");
    let (mut other, _) = somebody_who_wrote(&town, "dag");
    for number in 0..3 {
        fast.post("/gesprek", &[("bericht", &format!("vlug {number}"))]);
        assert_eq!(fast.status, 200);
    }
    fast.post("/gesprek", &[("bericht", "deze wacht")]);
    assert!(fast.status == 429 && fast.sees("deze wacht</textarea>"), "{}", fast.page);
    let (seal, wait) = (fast.field("_zegel").unwrap(), fast.field("_wacht").unwrap());
    other.post("/gesprek", &[("bericht", "van hetzelfde adres")]);
    assert_eq!(other.status, 200);
    town.seconds_later(10);
    fast.post("/gesprek", &[("bericht", "deze wacht"), ("_zegel", &seal), ("_wacht", &wait)]);
    assert!(fast.status == 200 && fast.count("deze wacht") == 1, "{}", fast.page);
}

#[test]
fn behind_a_web_server_its_header_tells_the_sources_apart() {
    let town = Town::guarded(Rules { behind_proxy: BehindProxy::XForwardedFor, ..Rules::default() });
    let mut flooder = town.from("127.0.0.1").saying("X-Forwarded-For", "192.0.2.1");
    flood(&mut flooder);
    let mut disguised = town.from("127.0.0.1").saying("X-Forwarded-For", "192.0.2.9, 192.0.2.1");
    disguised.post("/hoi", &[("bericht", "hoi")]);
    assert_eq!(disguised.status, 429, "only what our own web server added counts");
    let mut other = town.from("127.0.0.1").saying("X-Forwarded-For", "192.0.2.1, 192.0.2.2");
    other.post("/hoi", &[("bericht", "hoi")]);
    assert_eq!(other.status, 200);
}

#[test]
fn an_onion_service_is_no_shared_door_that_shuts() {
    let rules = Rules { onion: true, load: Pace::new(60, 1_000), ..Rules::default() };
    let town = Town::guarded(rules);
    let mut flooder = town.from("127.0.0.1");
    assert_eq!(flood(&mut flooder), 60, "only the load of the whole house slows them");
    let mut person = town.from("127.0.0.1");
    person.post("/hoi", &[("bericht", "ik ben een mens")]);
    assert_eq!(person.status, 429);
    let (wait, task) = (ticket(&person), person.value_after("data-work"));
    person.post("/hoi", &[("bericht", "ik ben een mens"), ("_wacht", &wait), ("_werk", &work(&task))]);
    assert_eq!(person.status, 200);
    person.post("/hoi", &[("bericht", "ik wacht liever")]);
    let wait = ticket(&person);
    town.seconds_later(10);
    person.post("/hoi", &[("bericht", "ik wacht liever"), ("_wacht", &wait)]);
    assert_eq!(person.status, 200);
    assert_eq!(desk(&town).count("careful\">Apart gezet"), 1, "who worked stands with the others");
}

#[test]
fn the_same_long_words_from_many_sources_are_taken_and_set_apart() {
    let town = Town::guarded(Rules::default());
    let spam = "Koop nu deze geweldige dingen op onze geweldige winkel";
    for number in 0..8 {
        let mut stranger = town.from(["127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.5"][number % 4]);
        stranger.post("/hoi", &[("bericht", spam)]);
        assert_eq!(stranger.status, 200);
    }
    for _ in 0..8 {
        let mut person = town.from("127.0.0.6");
        person.post("/hoi", &[("bericht", ""), ("zin", "made")]);
        assert_eq!(person.status, 200);
    }
    assert_eq!(
        desk(&town).count("careful\">Apart gezet"),
        3,
        "the plain sentences of the door are never a flood"
    );
}

#[test]
fn a_worker_takes_somebody_out_of_quarantine_and_mutes_noise_without_a_trace_for_the_person() {
    let town = Town::guarded(Rules { first_messages: Pace::new(1, 600_000), ..Rules::default() });
    let (mut noisy, _) = somebody_who_wrote(&town, "blabla");
    let mut person = somebody_who_had_to_wait(&town, "hoi, hier ben ik");
    let before = person.page.clone();

    let mut worker = desk(&town);
    assert_eq!(worker.count("careful\">Apart gezet"), 1);
    assert!(worker.sees("Eén iemand wacht op antwoord."), "what stands apart calls nobody: {}", worker.page);
    let apart = worker.page.split_once("careful\">Apart gezet").unwrap().0;
    let path = format!("/werk/gesprekken/{}", &apart.rsplit_once("/werk/gesprekken/").unwrap().1[..32]);
    let quiet = worker.page.split_once("href=\"/werk/gesprekken/").unwrap().1[..32].to_owned();
    let quiet = format!("/werk/gesprekken/{quiet}");
    assert_ne!(path, quiet, "what stands apart comes last");
    worker.get(&path);
    assert!(worker.sees("hoi, hier ben ik") && worker.sees("Haal uit deze bak"));
    worker.post(&format!("{path}/bak"), &[]);
    assert!(worker.status == 200 && !worker.sees("Haal uit deze bak"));

    worker.get(&quiet);
    worker.post(&format!("{quiet}/dempen"), &[]);
    assert!(worker.status == 200 && worker.sees("Gedempt"));
    worker.get("/werk/gesprekken");
    assert!(
        worker.page.find(&path).unwrap() < worker.page.find(&quiet).unwrap(),
        "the muted one comes below"
    );
    person.get("/gesprek");
    assert_eq!(without_seal(&person.page), without_seal(&before), "the person sees no difference");
    noisy.get("/gesprek");
    assert!(!noisy.sees("Gedempt") && noisy.sees("blabla"));
    worker.get(&quiet);
    worker.post(&format!("{quiet}/antwoord"), &[("bericht", "Dag, waarmee kan ik helpen?")]);
    assert_eq!(worker.status, 200, "an answer is possible");
    worker.post(&format!("{quiet}/dempen"), &[("hoorbaar", "ja")]);
    assert!(!worker.sees("Gedempt"));
    let mut colleague = town.worker("sam");
    colleague.get("/werk/gesprekken");
    for act in ["bak", "dempen"] {
        colleague.get("/werk/gesprekken");
        colleague.post(&format!("{path}/{act}"), &[]);
        assert_eq!(colleague.status, 404, "without a key there is nothing to {act}");
    }
}

/// Somebody whose first words came with too many others, and stand apart.
pub fn somebody_who_had_to_wait(town: &Town, text: &str) -> Browser {
    let mut person = town.person();
    person.post("/hoi", &[("bericht", text)]);
    let wait = person.field("_wacht").unwrap();
    town.seconds_later(60);
    person.post("/hoi", &[("bericht", text), ("_wacht", &wait)]);
    person.get("/gesprek");
    person
}

/// A page without what differs each time, and without who looked at it.
fn without_seal(page: &str) -> String {
    let page =
        page.split("name=\"_zegel\" value=\"").map(|part| part.split_once('"').unwrap_or(("", part)).1);
    let page = page.collect::<String>();
    let before = page.split_once("<details").map_or(page.as_str(), |(before, _)| before);
    before.to_owned()
}
