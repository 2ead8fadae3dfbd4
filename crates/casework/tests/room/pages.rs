//! The pages, through a browser without scripts.

use crate::town::Town;
use crate::{begun, ids_after};
use casework::book::{self, Proposal};
use casework::model::{PartOpened, SlotCode};
use store::Day;

/// What is typed into a form: name and value of each field.
type Typed<'a> = &'a [(&'a str, &'a str)];

/// Each form of a file, with what makes it good.
const FORMS: [(&str, Typed<'_>); 10] = [
    ("nodig", &[("dak", "een bank")]),
    ("keuze", &[("keuze", "unsure"), ("woorden", "eerst rust")]),
    ("veilig-contact", &[("hoe", "conversation"), ("wanneer", "avond")]),
    ("veiligheidsplan", &[("plan", "naar de bibliotheek")]),
    ("leefgebied", &[("gebied", "housing"), ("verteld", "2026-11-20"), ("wens", "eigen kamer")]),
    ("doel", &[("doel", "een eigen sleutel"), ("soort", "own-words")]),
    ("notitie", &[("feiten", "belde even"), ("indruk", "klonk moe")]),
    ("evaluatie", &[("beter", "slaapt weer"), ("past", "partly"), ("weer", "2027-01-15")]),
    ("fase", &[("fase", "partly-out"), ("woorden", "half eruit")]),
    ("ritme", &[("weken", "2"), ("blijf", "ja")]),
];

/// What stands on the page of a file after all forms were sent.
const WRITTEN: [&str; 9] = [
    "een bank",
    "eerst rust",
    "avond",
    "naar de bibliotheek",
    "eigen kamer",
    "een eigen sleutel",
    "belde even",
    "slaapt weer",
    "half eruit",
];

pub async fn in_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(work).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_form_keeps_what_is_typed_and_the_client_reads_it() {
    let town = Town::new().await;
    let (client, _, case) = begun(&town).await;
    let (mut noor, mut own) = (town.signed_in("noor"), town.back(&client.code));
    in_thread(move || {
        let file = format!("/werk/trajecten/{case}");
        noor.get("/werk/trajecten").expect(200, &["<title>Traject · Luwte</title>"]);
        for (path, fields) in FORMS {
            let path = format!("{file}/{path}");
            noor.get(&path).expect(200, &["_zegel"]);
            noor.post(&path, fields).expect(200, &["De weg tot nu toe"]);
        }
        noor.get(&format!("{file}/stap")).expect(200, &["een eigen sleutel"]);
        noor.get(&format!("{file}/check-in"));
        noor.post(&format!("{file}/check-in"), &[("bericht", "Hoe gaat het nu?")]).expect(200, &[]);
        noor.get(&file).expect(200, &WRITTEN);
        own.get("/mijn").expect(200, &WRITTEN);
        own.expect(200, &["<title>Mijn plan · Luwte</title>", "Noor"]);
        own.get("/mijn/kopie").expect(200, &WRITTEN);
        assert!(!own.sees("Wis dit"), "a copy has no buttons");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_is_not_good_comes_back_with_what_was_typed() {
    let town = Town::new().await;
    let (_, _, case) = begun(&town).await;
    let (mut noor, mut guus) = (town.signed_in("noor"), town.signed_in("guus"));
    in_thread(move || {
        let long = "z".repeat(9_000);
        let forms: [(&str, Typed<'_>, &str); 9] = [
            ("nodig", &[("dak", &long), ("eten", "brood")], "brood"),
            ("keuze", &[("keuze", "weet niet"), ("woorden", "rust")], "rust"),
            ("veilig-contact", &[("wanneer", "avond")], "avond"),
            ("veiligheidsplan", &[("plan", " ")], "Vul dit nog in."),
            ("leefgebied", &[("gebied", ""), ("wens", "kamer")], "kamer"),
            ("doel", &[("doel", "sleutel")], "sleutel"),
            ("notitie", &[("indruk", "moe")], "moe"),
            ("toestemming", &[("wie", "huisarts"), ("tot", "2040-01-01")], "huisarts"),
            ("overdragen", &[("kennismaking", "2026-02-31")], "2026-02-31"),
        ];
        for (path, fields, kept) in forms {
            let path = format!("/werk/trajecten/{case}/{path}");
            noor.get(&path).expect(200, &[]);
            noor.post(&path, fields).expect(400, &[kept, "veld-"]);
            // Somebody else's form and one that is nowhere answer alike.
            guus.get("/werk/trajecten");
            guus.post(&path, fields).expect(404, &[]);
            let foreign = guus.page.clone();
            guus.get("/werk/trajecten");
            guus.post(&path.replace(&case.to_string(), &"a".repeat(32)), fields).expect(404, &[]);
            assert_eq!(foreign, guus.page);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_of_the_clients_own_forms_works() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let jet = town.worker("jet").await;
    let proposal =
        Proposal { slot: SlotCode::JobCoach, worker: jet.worker().id, reason: "wil ander werk".into() };
    let proposal = book::propose(&noor, case, proposal).await.unwrap();
    let mut own = town.back(&client.code);
    in_thread(move || {
        let forms: [(&str, Typed<'_>); 9] = [
            ("nodig", &[("dak", "tot vrijdag"), ("stemming", "moe")]),
            ("keuze", &[("keuze", "only-talk"), ("woorden", "eerst rust")]),
            ("veilig-contact", &[("hoe", "mail")]),
            ("contactwens", &[("noem", "Wil"), ("helpt", "rustig aan")]),
            ("fase", &[("fase", "out"), ("woorden", "klaar mee")]),
            ("leefgebied", &[("gebied", "sexuality"), ("wens", "alleen van mij")]),
            ("ritme", &[("weken", "3")]),
            ("geld", &[("geld", "huur en telefoon")]),
            ("leefgebied", &[("gebied", "meaning"), ("wens", "muziek")]),
        ];
        for (path, fields) in forms {
            own.get(&format!("/mijn/{path}")).expect(200, &["_zegel"]);
            own.post(&format!("/mijn/{path}"), fields).expect(200, &["Wie keek mee?"]);
        }
        own.get("/mijn").expect(
            200,
            &["tot vrijdag", "eerst rust", "rustig aan", "klaar mee", "alleen van mij", "muziek"],
        );
        own.get(&format!("/mijn/team/{proposal}")).expect(200, &["wil ander werk", "rustig aan"]);
        own.post(&format!("/mijn/team/{proposal}/ja"), &[("tot", "niet een dag")])
            .expect(400, &["niet een dag"]);
        own.post(&format!("/mijn/team/{proposal}/ja"), &[("tot", "2027-01-01")]).expect(200, &["Jobcoach"]);
        own.get("/mijn/kopie").expect(200, &["muziek"]);
        for hidden in ["alleen van mij", "Jobcoach", "huur en telefoon"] {
            assert!(!own.sees(hidden), "{hidden} is not for paper");
        }
        own.get("/mijn");
        own.post("/mijn/andere-begeleider", &[]).expect(200, &["gevraagd om een andere begeleider"]);
        own.get("/mijn/afsluiten").expect(200, &[]);
        own.post("/mijn/afsluiten", &[("doel", "stop")]).expect(200, &["Ik wil weer hulp"]);
        own.post("/mijn/opnieuw", &[]).expect(200, &["Ik wil afsluiten"]);
        own.post("/mijn/wissen", &[]).expect(200, &["Alles is gewist", "Bewijs van wissen"]);
        own.get("/mijn").expect(200, &["/terug"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_without_a_file_meets_an_empty_page() {
    let town = Town::new().await;
    let client = town.client("hoi").await;
    let mut own = town.back(&client.code);
    in_thread(move || {
        own.get("/mijn").expect(200, &["Je hebt nog geen plan."]);
        for path in ["/mijn/kopie", "/mijn/fase", "/mijn/geld", "/mijn/leefgebied", "/mijn/begeleider"] {
            own.get(path).expect(404, &[]);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proposal_a_handover_and_an_ending_through_the_pages() {
    let town = Town::new().await;
    let (client, _, case) = begun(&town).await;
    let (jet, guus, ties) = (town.worker("jet").await, town.worker("guus").await, town.worker("ties").await);
    let (jet_id, guus_id, ties_id) = (jet.worker().id, guus.worker().id, ties.worker().id);
    let (mut noor, mut own) = (town.signed_in("noor"), town.back(&client.code));
    let (mut at_jet, mut at_guus) = (town.signed_in("jet"), town.signed_in("guus"));
    in_thread(move || {
        let file = format!("/werk/trajecten/{case}");
        noor.get(&format!("{file}/team")).expect(200, &["Jobcoach: Jet"]);
        let who = format!("job-coach.{jet_id}");
        noor.post(&format!("{file}/team"), &[("wie", &who), ("waarom", "wil leren")])
            .expect(200, &["wil leren"]);
        noor.get(&format!("{file}/team"));
        noor.post(&format!("{file}/team"), &[("wie", &who), ("waarom", "nog eens")])
            .expect(400, &["nog eens"]);
        let who = format!("trafficking-coordinator.{ties_id}");
        noor.post(&format!("{file}/team"), &[("wie", &who), ("waarom", "als dat helpt")]).expect(200, &[]);
        let proposals = ids_after(&noor, &format!("{file}/team/"));
        let told = format!("{file}/team/{}", proposals[0]);
        noor.get(&told).expect(200, &["Dit is dan te lezen"]);
        noor.post(&told, &[("verteld", "2026-11-21"), ("tot", "2027-03-01")]).expect(200, &["Werk"]);
        noor.post(&format!("{file}/team/{}/nee", proposals.last().unwrap()), &[]).expect(200, &[]);
        assert!(!noor.sees("als dat helpt"));
        at_jet.get("/werk/trajecten").expect(200, &["Begeleider"]);
        assert!(!at_jet.sees("Jobcoach ·"), "no role in lists");
        let part = format!("/werk/trajecten/deel/{}", ids_after(&at_jet, "/werk/trajecten/deel/")[0]);
        at_jet.get(&part).expect(200, &["/werk/werkplan/"]);
        at_jet
            .post(&format!("{part}/notitie"), &[("notitie", "cursus gezocht")])
            .expect(200, &["cursus gezocht"]);
        at_jet.get(&file).expect(404, &[]);
        own.get("/mijn").expect(200, &["cursus gezocht", "Jet"]);
        noor.get(&format!("{file}/overdragen")).expect(200, &["Guus"]);
        let guide = guus_id.to_string();
        noor.post(&format!("{file}/overdragen"), &[("collega", &guide), ("akkoord", "vraag")])
            .expect(200, &["Gevraagd"]);
        own.get("/mijn/begeleider").expect(200, &["Guus wil je vaste begeleider worden"]);
        let about = own.value_of("wie");
        own.post("/mijn/begeleider", &[("antwoord", "ja-weg"), ("wie", &about)]).expect(200, &[]);
        noor.get(&format!("{file}/overdragen")).expect(200, &["checked"]);
        let yes = [("collega", guide.as_str()), ("akkoord", "zelf"), ("blijft", "nee")];
        noor.post(&format!("{file}/overdragen"), &yes).expect(200, &["Je hebt nog geen trajecten."]);
        noor.get(&file).expect(404, &[]);
        at_guus.get(&file).expect(200, &["Guus werd vaste begeleider"]);
        at_guus.get(&format!("{file}/sluiten")).expect(200, &[]);
        at_guus.post(&format!("{file}/sluiten"), &[("doel", "stop")]).expect(200, &["Wis alles"]);
        at_guus.post(&format!("{file}/wissen"), &[]).expect(200, &["Alles is gewist"]);
        at_guus.get(&file).expect(404, &[]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_overview_and_the_broken_glass_are_for_team_leads() {
    let town = Town::new().await;
    let (_, noor, case) = begun(&town).await;
    book::add_note(&noor, case, "woorden in de kern".into(), String::new()).await.unwrap();
    let (mut lot, mut at_noor) = (town.signed_in("lot"), town.signed_in("noor"));
    in_thread(move || {
        let glass = format!("/werk/overzicht/{case}/nood");
        lot.get("/werk/overzicht").expect(200, &["Er is één traject.", &glass, "Noor"]);
        lot.get("/werk/trajecten").expect(404, &[]);
        lot.get(&glass).expect(200, &["reden"]);
        lot.post(&glass, &[("reden", "")]).expect(400, &[]);
        lot.post(&glass, &[("reden", "geen teken")]).expect(200, &["woorden in de kern"]);
        assert!(!lot.sees("/notitie"), "read only");
        lot.get("/werk/overzicht?pagina=7").expect(200, &["geen teken"]);
        for path in [glass.as_str(), "/werk/overzicht"] {
            at_noor.get(path).expect(404, &[]);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_search_box_finds_words_in_parts_too() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let jet = town.worker("jet").await;
    let proposal = Proposal { slot: SlotCode::JobCoach, worker: jet.worker().id, reason: "werk".into() };
    let proposal = book::propose(&noor, case, proposal).await.unwrap();
    let until = Day::from_number(town.house.now().day().number() + 30);
    book::join_team(&client.visitor, proposal, until).await.unwrap();
    let part =
        book::own(&client.visitor).await.unwrap().unwrap().file.newest::<PartOpened>().unwrap().dossier;
    book::add_part_note(&town.worker("jet").await, part, "zoekt een bakkerij".into(), Vec::new())
        .await
        .unwrap();
    let mut noor = town.signed_in("noor");
    in_thread(move || {
        noor.get("/werk/trajecten");
        noor.post("/werk/trajecten/zoeken", &[("zoek", "Bakkerij")]).expect(200, &["zoekt een bakkerij"]);
        noor.post("/werk/trajecten/zoeken", &[("zoek", " ")]).expect(400, &[]);
        noor.post("/werk/trajecten/zoeken", &[("zoek", "<script>")]).expect(200, &["staan nergens"]);
    })
    .await;
}
