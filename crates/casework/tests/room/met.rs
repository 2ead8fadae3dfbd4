//! Somebody who is met and is young, or perhaps: two carry them, and consult before there is a file.

use crate::start::code_on;
use crate::town::Town;

#[tokio::test(flavor = "multi_thread")]
async fn somebody_young_who_is_met_begins_with_two_and_advice_and_without_a_file() {
    let town = Town::new().await;
    let (mut noor, mut wil) = (town.signed_in("noor"), town.browser());
    let at_work = town.worker("noor").await;
    let others = outreach::book::colleagues_for(&at_work, people::Action::AnswerConversation).await.unwrap();
    let second = others[0].0.id.to_string();
    tokio::task::spawn_blocking(move || {
        let here = "/werk/aanmeldingen/nieuw";
        noor.get("/werk/aanmeldingen").expect(200, &["Misschien jonger dan 18"]);
        let alone = [("noem", "Iep"), ("spoor", "whole"), ("jong", "ja")];
        noor.post(here, &alone).expect(400, &["Kies met wie je dit samen doet", "Iep"]);
        let two = [("noem", "Iep"), ("spoor", "whole"), ("jong", "ja"), ("samen", second.as_str())];
        noor.post(here, &two).expect(200, &["Vraag daar eerst advies"]);
        let talk = noor.page.split("/werk/gesprekken/").nth(1).unwrap()[..32].to_owned();
        let code = code_on(&noor);
        assert!(!noor.get("/werk/trajecten").sees("Iep"), "there is no file yet");
        wil.get("/terug");
        wil.post("/terug", &[("code", &code)]);
        wil.get("/gesprek").expect(200, &["bericht"]);
        noor.get(&format!("/werk/gesprekken/{talk}")).expect(200, &["Iep"]);
        noor.post(&format!("/werk/trajecten/nieuw/{talk}"), &[]).expect(409, &["Overleg eerst"]);
        assert!(!noor.get("/werk/trajecten").sees("Iep"), "nothing begins before two consulted");
    })
    .await
    .unwrap();
}
