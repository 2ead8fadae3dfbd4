//! Practical help: read by whoever comes by, kept on a list of one's own, read by a guide with a yes.

use crate::town::{Browser, Town};
use crate::{begun, facts, ids_after};
use casework::book;
use people::Role;

const COURSE: [(&str, &str); 9] = [
    ("naam", "Taalcafé De Spil"),
    ("leert", "praten over gewone dingen"),
    ("taal", "A2"),
    ("kosten", "5 euro per keer"),
    ("plaats", "Veldhaven"),
    ("dag", "1"),
    ("dag", "3"),
    ("discreet", "ja"),
    ("vraag", "bij de balie"),
];

const SEARCH: [(&str, &str); 4] =
    [("waar", "Woonwijzer"), ("sinds", "2026-10-01"), ("stap", "inkomen opsturen"), ("dag", "2026-12-01")];

#[tokio::test(flavor = "multi_thread")]
async fn anybody_reads_the_ways_and_nothing_is_asked() {
    let town = Town::new().await;
    let mut anybody = town.browser();
    tokio::task::spawn_blocking(move || {
        anybody.get("/wonen").expect(200, &["Een briefadres", "Hoe lang duurt het?", "0800-2000"]);
        assert!(!anybody.sees("<form"), "no form, no code, nothing that weighs anybody");
        anybody.get("/noodhulp").expect(200, &["Een bed voor vannacht", "bel dan 112", "/geldlijst"]);
        anybody.get("/leren").expect(200, &["Nederlands oefenen", "Een vak leren"]);
        assert!(!anybody.sees("action=\"/leren\""), "nothing to choose from yet");
        anybody.get("/mijn/lijst/wonen");
        assert!(!anybody.sees("Mijn woonlijst"), "a list of one's own needs a code");
    })
    .await
    .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn strengths_become_a_text_that_does_not_name_the_work_and_is_not_kept() {
    let town = Town::new().await;
    let mut anybody = town.browser();
    tokio::task::spawn_blocking(move || {
        anybody.get("/sterk").expect(200, &["Grenzen stellen", "Wij bewaren je keuze niet"]);
        let picked = [("kan", "limits"), ("kan", "calm"), ("zelf", "Ik maak fietsen.")];
        anybody.post("/sterk", &picked).expect(
            200,
            &["Ik zeg duidelijk wat wel en niet kan", "Ik blijf rustig", "Ik maak fietsen.", "checked"],
        );
        assert!(!anybody.sees("/mijn/lijst/sterk\""), "there is no file to keep it with");
        assert!(!anybody.sees("Hier staat ‘"));
        anybody
            .post("/sterk", &[("zelf", "drie jaar escort")])
            .expect(200, &["Kijk even of je dat op papier wilt"]);
        anybody.post("/sterk", &[]).expect(400, &[]);
        anybody.post("/sterk", &[("kan", "score")]).expect(400, &[]);
        anybody.get("/sterk");
        assert!(!anybody.sees("fietsen") && !anybody.sees("checked"));
    })
    .await
    .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_organisation_keeps_what_it_knows_and_everybody_reads_it() {
    let town = Town::new().await;
    let (mut guus, mut noor, mut anybody) = (town.signed_in("guus"), town.signed_in("noor"), town.browser());
    tokio::task::spawn_blocking(move || {
        noor.get("/werk/praktisch").expect(404, &[]);
        guus.get("/werk/praktisch/nieuw/course");
        guus.post("/werk/praktisch/nieuw/course", &[("naam", "Taalcafé"), ("taal", "C3")])
            .expect(400, &["value=\"Taalcafé\""]);
        guus.post("/werk/praktisch/nieuw/course", &COURSE)
            .expect(200, &["Taalcafé De Spil", "maandag, woensdag"]);
        let course = ids_after(&guus, "/werk/praktisch/aanbod/").remove(0);
        let home = [("naam", "Kamers met Steun"), ("wie", "wie nu begint"), ("vraag", "via ons")];
        guus.get("/werk/praktisch/nieuw/home");
        guus.post("/werk/praktisch/nieuw/home", &home).expect(200, &["Kamers met Steun"]);
        let relief = [
            ("soort", "food"),
            ("naam", "De Tafel"),
            ("geeft", "warm eten"),
            ("vraag", "elke dag om zes uur"),
        ];
        guus.get("/werk/praktisch/nieuw/relief");
        guus.post("/werk/praktisch/nieuw/relief", &relief).expect(200, &["De Tafel"]);
        guus.get("/werk/praktisch/nieuw/anders").expect(404, &[]);
        guus.get("/werk/praktisch/grens").expect(404, &[]);
        anybody.get("/wonen").expect(200, &["Kamers met Steun", "Nagekeken op 22 november 2026"]);
        anybody.get("/noodhulp").expect(200, &["De Tafel", "elke dag om zes uur"]);
        anybody.get("/leren").expect(200, &["Taalcafé De Spil", "Niemand vraagt waarom je komt"]);
        anybody
            .post("/leren", &[("taal", "B1"), ("dag", "1"), ("dag", "3")])
            .expect(200, &["Taalcafé De Spil"]);
        for wish in [[("taal", "A1")], [("gratis", "ja")], [("dag", "1")]] {
            anybody.post("/leren", &wish).expect(200, &["Er is nu niets wat past"]);
            assert!(!anybody.sees("De Spil"), "{wish:?}");
        }
        anybody.post("/leren", &[("dag", "9")]).expect(400, &[]);
        guus.get(&format!("/werk/praktisch/aanbod/{course}")).expect(200, &["praten over gewone dingen"]);
        let renamed = [&[("naam", "Praatcafé")], &COURSE[1..]].concat();
        guus.post(&format!("/werk/praktisch/aanbod/{course}"), &renamed).expect(200, &["Praatcafé"]);
        guus.post(&format!("/werk/praktisch/aanbod/{course}/wissen"), &[]).expect(200, &[]);
        assert!(!guus.sees("Praatcafé"));
        guus.get(&format!("/werk/praktisch/aanbod/{course}")).expect(404, &[]);
    })
    .await
    .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_asks_to_be_looked_at_after_half_a_year() {
    let town = Town::new().await;
    let guus = town.worker("guus").await;
    let what = casework::model::practical::What::Home(Default::default());
    book::add_offer(&guus, &what).await.unwrap();
    town.days_later(181).await;
    let mut guus = town.signed_in("guus");
    tokio::task::spawn_blocking(move || {
        guus.get("/werk/praktisch").expect(200, &["Nakijken"]);
    })
    .await
    .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guide_reads_the_housing_list_from_a_yes_until_it_is_taken_back() {
    let town = Town::new().await;
    let (client, _, case) = begun(&town).await;
    let (mut wil, mut noor) = (town.back(&client.code), town.signed_in("noor"));
    tokio::task::spawn_blocking(move || {
        let (list, shown) = ("/mijn/lijst/wonen", format!("/werk/trajecten/{case}/lijst/wonen"));
        wil.get(list).expect(200, &["Alleen jij kunt deze lijst lezen"]);
        wil.post("/mijn/lijst/wonen/tonen", &[]).expect(404, &[]);
        wil.get(list);
        wil.post(list, &[("stap", "bellen"), ("dag", "ooit")]).expect(400, &["bellen"]);
        wil.post(list, &SEARCH).expect(200, &["Woonwijzer", "inkomen opsturen", "1 oktober 2026"]);
        let line = ids_after(&wil, "/mijn/lijst/wonen/regel/").remove(0);
        let form = format!("{list}/regel/{line}");
        wil.get(&form).expect(200, &["value=\"2026-12-01\""]);
        wil.post(&form, &[("waar", "")]).expect(400, &[]);
        wil.post(&form, &[&[("waar", "Woonwijzer Veldhaven")], &SEARCH[1..]].concat())
            .expect(200, &["Woonwijzer Veldhaven"]);
        noor.get(&shown).expect(404, &[]);
        wil.get("/mijn").expect(200, &["Wat alleen jij kunt lezen"]);
        wil.post(&format!("{list}/tonen"), &[]).expect(200, &["Je begeleider kan deze lijst lezen"]);
        noor.get(&format!("/werk/trajecten/{case}")).expect(200, &["/lijst/wonen", "Mijn woonlijst"]);
        noor.get(&shown).expect(200, &["Woonwijzer Veldhaven", "Maak er mijn taak van"]);
        noor.post(&format!("{shown}/{line}/taak"), &[])
            .expect(200, &["Woonwijzer Veldhaven: inkomen opsturen", "1 december 2026"]);
        wil.get("/mijn").expect(200, &["Mijn woonlijst", "Mijn lijsten"]);
        assert!(!wil.sees("Wat alleen jij kunt lezen"), "somebody else reads it now");
        wil.get(list);
        wil.post(&format!("{list}/stoppen"), &[]).expect(200, &["Alleen jij kunt deze lijst lezen"]);
        noor.get(&shown).expect(404, &[]);
        noor.get(&format!("/werk/trajecten/{case}"));
        noor.post(&format!("{shown}/{line}/taak"), &[]).expect(404, &[]);
        wil.get(list);
        wil.post(&format!("{form}/wissen"), &[]).expect(200, &["Er staat nog niets op deze lijst"]);
    })
    .await
    .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_shown_is_shown_no_longer_once_the_file_is_closed() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let mut wil = town.back(&client.code);
    tokio::task::spawn_blocking(move || {
        wil.get("/mijn/lijst/wonen");
        wil.post("/mijn/lijst/wonen", &SEARCH);
        wil.post("/mijn/lijst/wonen/tonen", &[]).expect(200, &["Je begeleider kan deze lijst lezen"]);
    })
    .await
    .unwrap();
    let list = casework::model::ListKind::Home;
    assert!(book::shown_list(&noor, case, list).await.is_ok());
    book::close_own(&client.visitor, book::Closing::default()).await.unwrap();
    assert!(book::shown_list(&noor, case, list).await.is_err());
    let own = book::own(&client.visitor).await.unwrap().unwrap();
    assert_eq!(own.list(list).unwrap().lines().count(), 1, "the client keeps it");
    book::show_list(&client.visitor, list).await.unwrap_err();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_course_and_a_text_are_kept_once_and_are_gone_with_everything() {
    let town = Town::new().await;
    let (client, _, _) = begun(&town).await;
    let (mut wil, mut guus) = (town.back(&client.code), town.signed_in("guus"));
    tokio::task::spawn_blocking(move || {
        guus.get("/werk/praktisch/nieuw/course");
        guus.post("/werk/praktisch/nieuw/course", &COURSE).expect(200, &[]);
        let course = ids_after(&guus, "/werk/praktisch/aanbod/").remove(0);
        let keep = format!("/mijn/lijst/leren/bewaar/{course}");
        wil.get("/leren").expect(200, &[&keep]);
        wil.post(&keep, &[]).expect(200, &["Taalcafé De Spil", "maandag, woensdag"]);
        wil.post(&keep, &[]).expect(200, &[]);
        assert_eq!(wil.page.matches("<h3 dir=\"auto\">Taalcafé De Spil").count(), 1);
        wil.post(&format!("/mijn/lijst/wonen/bewaar/{course}"), &[]).expect(404, &[]);
        wil.get("/sterk");
        wil.post("/sterk", &[("kan", "planning")]).expect(200, &["action=\"/mijn/lijst/sterk\""]);
        assert!(!wil.sees("/mijn/werk/sterk"), "there is no part about work");
        let text = wil.value_of("tekst");
        wil.post("/mijn/lijst/sterk", &[("tekst", &text)]).expect(200, &["Ik deel mijn eigen tijd in"]);
        wil.post("/mijn/lijst/sterk", &[("tekst", "iets anders")]).expect(200, &["iets anders"]);
        assert!(!wil.sees("Ik deel mijn eigen tijd in"), "one text");
        wil.post("/mijn/lijst/sterk", &[("tekst", "")]).expect(200, &["Er staat nog niets op deze lijst"]);
        wil.get("/mijn");
        wil.post("/mijn/wissen", &[]).expect(200, &[]);
    })
    .await
    .unwrap();
    assert!(client.visitor.dossiers().await.unwrap().is_empty(), "the lists go with the file");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_is_full_at_its_end_and_says_so() {
    let town = Town::new().await;
    let (client, _, _) = begun(&town).await;
    let list = casework::model::ListKind::Home;
    for number in 0..list.most() {
        let place = format!("plek {number}");
        let search = casework::model::practical::Search { place, since: None, next: String::new(), on: None };
        let line = casework::model::practical::Line::Search(search);
        book::put_line(&client.visitor, None, line).await.unwrap();
    }
    let mut wil = town.back(&client.code);
    tokio::task::spawn_blocking(move || {
        wil.get("/mijn/lijst/wonen");
        wil.post("/mijn/lijst/wonen", &SEARCH).expect(400, &["30", "value=\"Woonwijzer\""]);
    })
    .await
    .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_a_code_and_no_file_has_no_lists() {
    let town = Town::new().await;
    let client = town.client("hoi").await;
    let mut wil = town.back(&client.code);
    tokio::task::spawn_blocking(move || {
        wil.get("/mijn/lijst/wonen").expect(404, &[]);
        wil.get("/sterk");
        wil.post("/sterk", &[("kan", "planning")]).expect(200, &["Ik deel mijn eigen tijd in"]);
        assert!(!wil.sees("/mijn/lijst/sterk"));
    })
    .await
    .unwrap();
}

fn give(noor: &mut Browser, form: &str, euros: &str) {
    noor.get(form);
    noor.post(form, &[("soort", "food"), ("euro", euros)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn help_in_need_is_a_kind_and_whole_euros_within_a_ceiling() {
    let town = Town::new().await;
    let (client, _, case) = begun(&town).await;
    let (mut wil, mut noor, mut lot) =
        (town.back(&client.code), town.signed_in("noor"), town.signed_in("lot"));
    tokio::task::spawn_blocking(move || {
        lot.get("/werk/praktisch/grens").expect(200, &["In één maand voor één traject"]);
        lot.post("/werk/praktisch/grens", &[("traject", "100"), ("maand", "veel")])
            .expect(400, &["value=\"100\""]);
        lot.post("/werk/praktisch/grens", &[("traject", "100"), ("maand", "60")]).expect(200, &["€ 60"]);
        let form = format!("/werk/trajecten/{case}/noodhulp");
        noor.get(&form).expect(200, &["Geen bon, geen naam, geen reden"]);
        noor.post(&form, &[("soort", "food"), ("euro", "12,50")]).expect(400, &["12,50"]);
        give(&mut noor, &form, "25");
        noor.expect(200, &["Noodhulp", "€ 25"]);
        give(&mut noor, &form, "36");
        noor.expect(400, &["grens van deze maand", "35"]);
        give(&mut noor, &form, "0");
        noor.expect(200, &["Noodhulp"]);
        wil.get("/mijn").expect(200, &["Noodhulp", "€ 25"]);
        assert!(!wil.sees("/noodhulp\">Noodhulp geven"), "who gives is a worker");
    })
    .await
    .unwrap();
    assert_eq!(facts(&town, "emergency-help").await, 2, "what was refused is not counted");
    town.days_later(31).await;
    let mut noor = town.signed_in("noor");
    tokio::task::spawn_blocking(move || {
        let form = format!("/werk/trajecten/{case}/noodhulp");
        give(&mut noor, &form, "60");
        noor.expect(200, &["€ 60"]);
        give(&mut noor, &form, "16");
        noor.expect(400, &["grens voor één traject", "15"]);
    })
    .await
    .unwrap();
    let (sam, kind) = (town.worker("sam").await, casework::model::ReliefKind::Food);
    assert!(book::give_relief(&sam, case, kind, 5).await.is_err(), "no key, no giving");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_give_at_once_the_second_is_weighed_against_the_first() {
    let town = Town::new().await;
    let (_, noor, case) = begun(&town).await;
    let lot = town.worker("lot").await;
    assert_eq!(lot.role(), Role::TeamLead);
    let ceiling = casework::model::practical::Ceiling { file: Some(50), month: None };
    book::set_ceiling(&lot, ceiling).await.unwrap();
    let kind = casework::model::ReliefKind::Money;
    let gift = || book::give_relief(&noor, case, kind, 20);
    let (first, second, third) = tokio::join!(gift(), gift(), gift());
    let given =
        [first, second, third].into_iter().filter(|gift| gift.as_ref().is_ok_and(Result::is_ok)).count();
    assert_eq!(given, 2, "twice twenty is under fifty, three times is not");
}
