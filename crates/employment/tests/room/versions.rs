//! Client and job coach write one plan: what one did not see is not written over, both compare, and the client erases.

use crate::{Team, employer, look_at, town};

/// An employer that the job coach lays before the client.
fn suggest_merel(team: &mut Team) {
    let near = employer(&mut team.coach, "Merel", ("8", "24"));
    look_at(&mut team.coach, &near);
    let id = near.rsplit('/').next().unwrap().to_owned();
    team.coach.get(&team.plan);
    team.coach.post(&format!("{}/voorstel", team.plan), &[("werkgever", &id), ("waarom", "dichtbij")]);
}

#[test]
fn what_two_wrote_at_once_is_both_kept_compared_and_chosen() {
    let town = town();
    let mut team = Team::with_plan(&town);
    team.client.get("/mijn/werk");
    let seen_by_client = team.client.field("_gezien").unwrap();
    team.coach.get(&team.plan);
    let seen_by_coach = team.coach.field("_gezien").unwrap();
    let of_coach = [("wens", "fietsen maken"), ("uren", "16"), ("_gezien", seen_by_coach.as_str())];
    team.coach.post(&team.plan, &of_coach);
    assert!(team.coach.sees("fietsen maken"), "{}", team.coach.page);
    let of_client = [("wens", "liever koken"), ("uren", "12"), ("_gezien", seen_by_client.as_str())];
    team.client.post("/mijn/werk/plan", &of_client);
    // Both stand on one page, with what stood there before either wrote.
    for words in
        ["fietsen maken", "liever koken", "iets met fietsen", "Neem deze versie", "Tegelijk geschreven"]
    {
        assert!(team.client.sees(words), "{words}: {}", team.client.page);
    }
    team.client.post("/mijn/werk/plan", &of_client);
    assert_eq!(team.client.page.matches("Neem deze versie").count(), 1, "sent twice is kept once");
    team.coach.get(&team.plan);
    assert!(team.coach.sees("Vergelijk en kies") && team.coach.sees("fietsen maken"), "{}", team.coach.page);
    team.coach.get(&format!("{}/verloop", team.plan));
    assert!(team.coach.sees("liever koken") && !team.coach.sees("Wis wat er eerder stond"));
    let version = team.coach.id_after("/versie/");
    team.coach.post(&format!("{}/versie/{version}/anders", team.plan), &[]);
    assert_eq!(team.coach.status, 404);
    team.client.post(&format!("/mijn/werk/versie/{version}/nemen"), &[]);
    assert!(
        team.client.sees("liever koken") && !team.client.sees("Vergelijk en kies"),
        "{}",
        team.client.page
    );
    team.coach.get(&team.plan);
    team.coach.post(&format!("{}/versie/{version}/laten", team.plan), &[]);
    assert_eq!(team.coach.status, 404, "there is nothing left to choose");
    team.coach.get(&format!("{}/verloop", team.plan));
    assert!(team.coach.sees("fietsen maken") && team.coach.sees("Stond er eerder"), "{}", team.coach.page);
}

#[test]
fn of_many_who_write_at_once_no_word_is_lost() {
    let town = town();
    let mut team = Team::with_plan(&town);
    team.client.get("/mijn/werk");
    let seen = team.client.field("_gezien").unwrap();
    let mut writers = vec![(team.client, "/mijn/werk/plan".to_owned())];
    for _ in 0..3 {
        let mut coach = town.worker("jet");
        coach.get(&team.plan);
        writers.push((coach, team.plan.clone()));
    }
    let writing: Vec<_> = writers
        .into_iter()
        .enumerate()
        .map(|(writer, (mut browser, path))| {
            let seen = seen.clone();
            std::thread::spawn(move || {
                for number in 0..3 {
                    let wish = format!("woorden {writer} {number}");
                    browser.post(&path, &[("wens", &wish), ("_gezien", &seen)]);
                    assert_eq!(browser.status, 200, "{}", browser.page);
                }
            })
        })
        .collect();
    for one in writing {
        one.join().unwrap();
    }
    let mut coach = town.worker("jet");
    coach.get(&format!("{}/verloop", team.plan));
    for writer in 0..4 {
        for number in 0..3 {
            assert!(coach.sees(&format!("woorden {writer} {number}")), "{writer} {number}: {}", coach.page);
        }
    }
    assert!(coach.sees("iets met fietsen"), "what stood there before");
}

#[test]
fn what_is_not_chosen_stays_to_read_until_the_client_erases_what_was() {
    let town = town();
    let mut team = Team::with_plan(&town);
    team.client.post("/mijn/werk/plan", &[("wens", "zonder te kijken")]);
    let version = team.client.id_after("/mijn/werk/versie/");
    team.coach.post(&format!("{}/versie/{version}/laten", team.plan), &[]);
    assert!(team.coach.status == 200 && team.coach.sees("iets met fietsen"), "{}", team.coach.page);
    team.client.get("/mijn/werk/verloop");
    assert!(team.client.sees("zonder te kijken") && team.client.sees("niet gekozen"), "{}", team.client.page);
    team.client.post("/mijn/werk/verloop/wissen", &[]);
    team.coach.get(&format!("{}/verloop", team.plan));
    assert!(!team.coach.sees("zonder te kijken") && team.coach.sees("nog niets veranderd"));
    // The guide reads the outline, and no versions.
    team.guide.get(&format!("{}/verloop", team.plan));
    assert_eq!(team.guide.status, 404);
}

#[test]
fn the_client_erases_a_suggestion_and_the_plan_with_all_it_said() {
    let town = town();
    let mut team = Team::with_plan(&town);
    suggest_merel(&mut team);
    team.coach.get(&team.plan);
    let seen = team.coach.field("_gezien").unwrap();
    team.coach.post(&team.plan, &[("wens", "iets anders"), ("_gezien", &seen)]);
    team.client.get("/mijn/werk");
    let suggestion = team.client.field("voorstel").unwrap();
    let plan = team.client.field("_gezien").unwrap().split('.').next().unwrap().to_owned();
    team.coach.post(&format!("{}/vel/{plan}/wissen", team.plan), &[]);
    assert_eq!(team.coach.status, 404, "the plan is the client's to erase");
    for record in [&suggestion, &plan] {
        team.client.post(&format!("/mijn/werk/vel/{record}/wissen"), &[]);
        assert_eq!(team.client.status, 200, "{}", team.client.page);
    }
    team.coach.get(&team.plan);
    assert!(
        team.coach.sees("Er is nog geen werkplan") && !team.coach.sees("dichtbij"),
        "{}",
        team.coach.page
    );
    team.coach.get(&format!("{}/verloop", team.plan));
    assert_eq!(team.coach.status, 404);
    team.client.post(&format!("/mijn/werk/vel/{plan}/wissen"), &[]);
    assert_eq!(team.client.status, 404);
    team.coach.get(&team.plan);
    team.coach.post(&team.plan, &[("wens", "iets met koken")]);
    assert!(team.coach.status == 200 && team.coach.sees("iets met koken"), "a new plan can begin at once");
}

#[test]
fn the_copy_that_the_client_takes_along_holds_the_work_plan_and_what_came_of_it() {
    let town = town();
    let mut team = Team::with_plan(&town);
    suggest_merel(&mut team);
    team.coach
        .post(&format!("{}/sollicitatie", team.plan), &[("waarvoor", "fietsenmaker"), ("dag", &town.day(0))]);
    team.coach.get(&team.plan);
    let seen = team.coach.field("_gezien").unwrap();
    let plan = [
        ("wens", "iets met fietsen"),
        ("uren", "16"),
        ("zelf-uren", "ja"),
        ("houden", "vrijdag vrij"),
        ("kunnen", "goed luisteren"),
        ("lastig", "vroeg opstaan"),
        ("leren", "een lascursus"),
        ("uitkering", "het formulier van maandag"),
        ("stappen", "bellen op dinsdag"),
        ("fase", "apply"),
        ("_gezien", &seen),
    ];
    team.coach.post(&team.plan, &plan);
    assert_eq!(team.coach.status, 200, "{}", team.coach.page);
    // Each field of the plan has a word of its own, in both copies, under its label.
    let paper = ["Uren per week", "Zelf invloed op de uren", "Solliciteren", "Merel · fietsen"];
    let file = ["hours: 16", "own-hours: yes", "stage: apply", "Merel\\nfietsen", "\"by\":\"Jet\""];
    for (copy, words) in [("/mijn/kopie", paper.as_slice()), ("/mijn/kopie/bestand", file.as_slice())] {
        team.client.get(copy);
        let page = team.client.page.replace("\": \"", "\":\"");
        for words in words.iter().chain(&[
            "vrijdag vrij",
            "goed luisteren",
            "vroeg opstaan",
            "een lascursus",
            "het formulier van maandag",
            "bellen op dinsdag",
        ]) {
            assert!(page.contains(words), "{words} in {copy}: {page}");
        }
    }
    team.client.get("/mijn/kopie/bestand");
    let copy: serde_json::Value = serde_json::from_str(&team.client.page).unwrap();
    let moments = copy["moments"].as_array().unwrap();
    let application = moments.iter().find(|one| one["text"] == "fietsenmaker").unwrap();
    assert_eq!(application["by"], "Jet", "the job coach wrote it down");
    for copy in ["/mijn/kopie", "/mijn/kopie/bestand"] {
        team.client.get(copy);
        for words in ["iets met fietsen", "goed luisteren", "Merel", "dichtbij", "fietsenmaker"] {
            assert!(
                team.client.status == 200 && team.client.sees(words),
                "{words} in {copy}: {}",
                team.client.page
            );
        }
        assert!(!team.client.sees("De Ketting"), "who the employer is stands nowhere with the client");
    }
}

#[test]
fn a_plan_that_was_erased_does_not_come_back_with_a_form_that_was_open() {
    let town = town();
    let mut team = Team::with_plan(&town);
    team.coach.get(&team.plan);
    let seen = team.coach.field("_gezien").unwrap();
    team.client.get("/mijn/werk");
    assert!(team.client.sees("Het plan en alles wat het eerder zei, is dan weg."), "{}", team.client.page);
    assert!(team.client.sees("blijft te lezen tot je het wist"), "{}", team.client.page);
    let plan = seen.split('.').next().unwrap();
    team.client.post(&format!("/mijn/werk/vel/{plan}/wissen"), &[]);
    let old = [("wens", "iets met fietsen en koken"), ("_gezien", seen.as_str())];
    team.coach.post(&team.plan, &old);
    assert_eq!(team.coach.status, 400, "{}", team.coach.page);
    for words in ["Wat hier stond, is gewist", "iets met fietsen en koken"] {
        assert!(team.coach.sees(words), "{words}: {}", team.coach.page);
    }
    assert!(team.coach.field("_gezien").is_none(), "saving it now is a new beginning");
    team.client.get("/mijn/werk");
    assert!(!team.client.sees("fietsen"), "{}", team.client.page);
    // The client begins anew: the old form still does not write over that, nor lies beside it.
    team.client.post("/mijn/werk/plan", &[("wens", "schilderen")]);
    team.coach.post(&team.plan, &old);
    assert_eq!(team.coach.status, 400, "{}", team.coach.page);
    team.client.get("/mijn/werk");
    assert!(team.client.sees("schilderen") && !team.client.sees("fietsen"), "{}", team.client.page);
}

#[test]
fn whatever_is_written_while_a_plan_is_erased_the_client_can_erase() {
    let town = town();
    let mut team = Team::with_plan(&town);
    team.coach.get(&team.plan);
    let seen = team.coach.field("_gezien").unwrap();
    let plan = seen.split('.').next().unwrap().to_owned();
    let (path, mut coach) = (team.plan.clone(), team.coach);
    let writing = std::thread::spawn(move || {
        for number in 0..6 {
            coach.get(&path);
            let Some(seen) = coach.field("_gezien") else { break };
            coach.post(&path, &[("wens", &format!("fietsen {number}")), ("_gezien", &seen)]);
            assert!([200, 400].contains(&coach.status), "{}", coach.page);
        }
        coach
    });
    std::thread::sleep(std::time::Duration::from_millis(30));
    team.client.post(&format!("/mijn/werk/vel/{plan}/wissen"), &[]);
    assert_eq!(team.client.status, 200, "{}", team.client.page);
    let mut coach = writing.join().unwrap();
    coach.get(&format!("{}/verloop", team.plan));
    assert_eq!(coach.status, 404, "nothing of it is left: {}", coach.page);
    team.client.get("/mijn/werk");
    assert!(!team.client.sees("fietsen"), "{}", team.client.page);
}
