//! A question to a colleague, with no client in it.

use crate::ids_after;
use crate::pages::in_thread;
use crate::town::Town;

#[tokio::test(flavor = "multi_thread")]
async fn a_colleague_is_asked_and_answers_and_nobody_else_reads_it() {
    let town = Town::new().await;
    let ties = town.worker("ties").await.worker().id.to_string();
    let (mut noor, mut ties_here, mut sam) =
        (town.signed_in("noor"), town.signed_in("ties"), town.signed_in("sam"));
    in_thread(move || {
        let form = "/werk/meedenken/vragen";
        noor.get(form).expect(200, &["Ties"]);
        noor.post(form, &[("collega", &ties), ("vraag", "")]).expect(400, &[]);
        noor.post(form, &[("collega", &ties), ("vraag", "hoe begin je over geld?")]).expect(200, &[]);
        ties_here.get("/werk/meedenken").expect(200, &["hoe begin je over geld?", "Noor"]);
        let letter = format!("/werk/meedenken/{}", ids_after(&ties_here, "/werk/meedenken/")[0]);
        sam.get(&letter).expect(404, &[]);
        sam.get("/werk/meedenken").post(&letter, &[("antwoord", "x")]).expect(404, &[]);
        ties_here.get(&letter).expect(200, &["hoe begin je over geld?"]);
        ties_here
            .post(&letter, &[("antwoord", "laat, en open")])
            .expect(200, &["geen vraag en geen antwoord"]);
        noor.get("/werk/meedenken").expect(200, &["laat, en open", "Ties"]);
        let letter = format!("/werk/meedenken/{}", ids_after(&noor, "/werk/meedenken/")[0]);
        noor.get(&letter).expect(404, &[]);
        noor.get("/werk/meedenken")
            .post(&format!("{letter}/weg"), &[])
            .expect(200, &["geen vraag en geen antwoord"]);
    })
    .await;
}
