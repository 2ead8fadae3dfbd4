//! The room from outside: a job coach, a guide who leads the file, a client with a code, and the employer list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

// The house of the room before this one: the same guides, the same job coach.
#[path = "../../../referral/tests/room/town.rs"]
mod town;
mod versions;

use town::{Browser, Town};

fn town() -> Town {
    Town::new(employment::routes(), &[employment::TEXTS])
}

/// A client with a job coach in the team.
struct Team {
    client: Browser,
    guide: Browser,
    coach: Browser,
    plan: String,
    pseudonym: String,
}

impl Team {
    fn of(town: &Town) -> Team {
        let mut guide = town.worker("guus");
        let (mut client, _, case) = town.client(&mut guide);
        guide.get(&format!("{case}/team"));
        let jet = guide.id_after("value=\"job-coach.");
        guide.post(
            &format!("{case}/team"),
            &[("wie", &format!("job-coach.{jet}")), ("waarom", "je wilt werken")],
        );
        client.get("/mijn");
        let proposal = client.id_after("/mijn/team/");
        client.get(&format!("/mijn/team/{proposal}"));
        client.post(&format!("/mijn/team/{proposal}/ja"), &[("tot", &town.day(90))]);
        assert_eq!(client.status, 200, "{}", client.page);
        let mut coach = town.worker("jet");
        coach.get("/werk/trajecten");
        let part = coach.id_after("/werk/trajecten/deel/");
        coach.get(&format!("/werk/trajecten/deel/{part}"));
        let plan = format!("/werk/werkplan/{part}");
        assert!(coach.sees(&plan), "{}", coach.page);
        coach.get(&plan);
        let heading = coach.page.split_once("Werkplan van ").unwrap().1;
        let pseudonym = heading.split_once('<').unwrap().0.to_owned();
        Team { client, guide, coach, plan, pseudonym }
    }

    /// The plan with a wish and hours.
    fn with_plan(town: &Town) -> Team {
        let mut team = Team::of(town);
        let plan = team.plan.clone();
        team.coach.post(&plan, &[("wens", "iets met fietsen"), ("uren", "16"), ("kunnen", "goed luisteren")]);
        assert_eq!(team.coach.status, 200, "{}", team.coach.page);
        team
    }
}

/// Puts an employer on the list and gives its path.
fn employer(coach: &mut Browser, alias: &str, hours: (&str, &str)) -> String {
    coach.get("/werk/werkgevers");
    let fields = [
        ("schuilnaam", alias),
        ("soort", "paid-work"),
        ("branche", "fietsen"),
        ("plaats", "Veldhaven"),
        ("aanbod", "werkplaats, rustig team"),
        ("uren-van", hours.0),
        ("uren-tot", hours.1),
        ("bedrijf", "De Ketting"),
        ("contact", "bedrijfsleider"),
        ("bereik", "balie@ketting.example"),
    ];
    coach.post("/werk/werkgevers", &fields);
    assert_eq!(coach.status, 200, "{}", coach.page);
    format!("/werk/werkgevers/{}", coach.id_after("action=\"/werk/werkgevers/"))
}

/// How many rings are on their way to somebody who works here.
fn rings(town: &Town) -> usize {
    let later = town.house.now().plus_days(1);
    let all = town.runtime.block_on(town.house.store.read(move |reader| reader.outgoing(later, 1_000)));
    all.unwrap().iter().filter(|one| matches!(one.whom, store::Holder::Worker(_))).count()
}

fn look_at(coach: &mut Browser, employer: &str) {
    coach.get(employer);
    coach.post(&format!("{employer}/gekeken"), &[("gezien", "fijne plek")]);
    assert!(coach.status == 200 && coach.sees("Nagekeken op 22 november 2026"), "{}", coach.page);
}

#[test]
fn client_and_coach_write_in_one_plan_and_the_guide_sees_the_outline() {
    let town = town();
    let mut team = Team::with_plan(&town);
    team.client.get("/mijn/werk");
    assert!(team.client.sees("iets met fietsen") && team.client.sees("goed luisteren"));
    let seen = team.client.field("_gezien").unwrap();
    team.client
        .post("/mijn/werk/plan", &[("wens", "een eigen werkplaats"), ("uren", "zestig"), ("_gezien", &seen)]);
    assert!(team.client.status == 400 && team.client.sees("een eigen werkplaats</textarea>"));
    let seen = team.client.field("_gezien").unwrap();
    let written = [
        ("wens", "een eigen werkplaats"),
        ("uren", "20"),
        ("zelf-uren", "ja"),
        ("kunnen", "plannen"),
        ("_gezien", seen.as_str()),
    ];
    team.client.post("/mijn/werk/plan", &written);
    team.coach.get(&team.plan);
    assert!(team.coach.sees("een eigen werkplaats") && team.coach.sees("de cliënt"));
    team.guide.get(&team.plan);
    assert!(
        team.guide.status == 200 && team.guide.sees("een eigen werkplaats") && !team.guide.sees("plannen<")
    );
    team.guide.post(&team.plan, &[("wens", "iets anders")]);
    assert_eq!(team.guide.status, 404);
}

#[test]
fn a_text_about_strengths_comes_under_what_stands_there_and_is_kept_only_when_the_client_says_so() {
    let town = town();
    let mut team = Team::with_plan(&town);
    team.client.get("/mijn/werk");
    team.client.post("/mijn/werk/sterk", &[("kunnen", "Ik blijf rustig.")]);
    assert!(team.client.sees("goed luisteren\nIk blijf rustig.</textarea>"), "{}", team.client.page);
    assert!(team.client.sees("iets met fietsen</textarea>"), "the rest of the plan stands there");
    team.coach.get(&team.plan);
    assert!(!team.coach.sees("rustig"), "nothing is kept yet");
    let seen = team.client.field("_gezien").unwrap();
    team.client.post(
        "/mijn/werk/plan",
        &[("wens", "iets met fietsen"), ("kunnen", "goed luisteren\nIk blijf rustig."), ("_gezien", &seen)],
    );
    team.coach.get(&team.plan);
    assert!(team.coach.sees("Ik blijf rustig."), "{}", team.coach.page);
}

#[test]
fn the_client_sees_a_suggestion_first_and_the_list_hears_nothing() {
    let town = town();
    let mut team = Team::with_plan(&town);
    let far = employer(&mut team.coach, "Vink", ("36", "40"));
    let near = employer(&mut team.coach, "Merel", ("8", "24"));
    team.coach.get(&team.plan);
    assert!(!team.coach.sees("Merel"), "nobody is sent where nobody looked");
    look_at(&mut team.coach, &far);
    look_at(&mut team.coach, &near);
    team.coach.get(&team.plan);
    let (first, second) = (team.coach.page.find("Merel").unwrap(), team.coach.page.find("Vink").unwrap());
    assert!(first < second && team.coach.sees("andere uren"));
    let id = near.rsplit('/').next().unwrap().to_owned();
    team.coach.post(&format!("{}/voorstel", team.plan), &[("werkgever", &id)]);
    assert_eq!(team.coach.status, 400, "it is said why");
    team.coach
        .post(&format!("{}/voorstel", team.plan), &[("werkgever", &id), ("waarom", "rustig, en dichtbij")]);
    assert!(team.coach.sees("Wacht op antwoord"), "{}", team.coach.page);
    team.coach.post(&format!("{}/voorstel", team.plan), &[("werkgever", &id), ("waarom", "nog eens")]);
    assert_eq!(team.coach.status, 409, "nothing is suggested twice");
    team.client.get("/mijn/werk");
    assert!(
        team.client.sees("rustig, en dichtbij")
            && team.client.sees("Merel")
            && !team.client.sees("De Ketting")
    );
    let suggestion = team.client.field("voorstel").unwrap();
    let before = rings(&town);
    team.client.post("/mijn/werk", &[("voorstel", &suggestion), ("antwoord", "nee")]);
    assert_eq!(rings(&town), before + 1, "whoever helps with work hears that there is an answer");
    team.coach.get(&team.plan);
    assert!(team.coach.sees("luwte-badge--quiet\">Nee"), "{}", team.coach.page);
    for page in ["/werk/werkgevers", near.as_str()] {
        team.coach.get(page);
        assert!(!team.coach.sees(&team.pseudonym) && !team.coach.sees("dichtbij"), "{page}");
    }
    team.guide.get(&team.plan);
    assert!(!team.guide.sees("Merel"), "the guide sees the outline");
}

#[test]
fn an_application_is_an_ordinary_one_with_an_outcome_told_by_the_client() {
    let town = town();
    let mut team = Team::with_plan(&town);
    team.coach.get(&team.plan);
    team.coach
        .post(&format!("{}/sollicitatie", team.plan), &[("waarvoor", "fietsenmaker"), ("dag", "gisteren")]);
    assert!(team.coach.status == 400 && team.coach.sees("value=\"fietsenmaker\""));
    team.coach
        .post(&format!("{}/sollicitatie", team.plan), &[("waarvoor", "fietsenmaker"), ("dag", &town.day(0))]);
    let application = team.coach.id_after("<option value=\"");
    let told = [("sollicitatie", application.as_str()), ("afloop", "mag op gesprek")];
    team.coach.post(&format!("{}/afloop", team.plan), &told);
    assert!(team.coach.status == 200 && team.coach.sees("mag op gesprek"), "{}", team.coach.page);
    team.client.get("/mijn/werk");
    assert!(team.client.sees("fietsenmaker") && team.client.sees("mag op gesprek"));
    team.coach.post(&format!("{}/vel/{application}/wissen", team.plan), &[]);
    assert!(team.coach.status == 200 && !team.coach.sees("fietsenmaker"));
    // Erased while somebody types how it ended: what was typed stands there again.
    team.coach.post(&format!("{}/afloop", team.plan), &told);
    assert_eq!(team.coach.status, 400, "{}", team.coach.page);
    for words in ["heeft deze sollicitatie intussen gewist", "mag op gesprek"] {
        assert!(team.coach.sees(words), "{words}: {}", team.coach.page);
    }
}

#[test]
fn two_complaints_pause_an_employer_until_somebody_looks_again() {
    let town = town();
    let mut coach = town.worker("jet");
    let path = employer(&mut coach, "Merel", ("", ""));
    look_at(&mut coach, &path);
    for words in ["vragen over vroeger", "vast rooster"] {
        coach.post(&format!("{path}/klacht"), &[("klacht", words)]);
    }
    assert!(coach.sees("Gepauzeerd") && coach.sees("vast rooster"), "{}", coach.page);
    look_at(&mut coach, &path);
    assert!(!coach.sees("Gepauzeerd"));
    town.days_later(366);
    let mut coach = town.worker("jet");
    coach.get("/werk/werkgevers");
    assert!(coach.sees("Opnieuw nakijken"));
}

#[test]
fn an_alias_stands_once_on_the_list_and_an_employer_can_go() {
    let town = town();
    let mut coach = town.worker("jet");
    let path = employer(&mut coach, "Merel", ("8", "24"));
    coach.get("/werk/werkgevers");
    let fields = [
        ("schuilnaam", "merel"),
        ("soort", "activity"),
        ("branche", "sport"),
        ("plaats", "Veldhaven"),
        ("aanbod", "samen fietsen"),
        ("bedrijf", "De Spaak"),
        ("contact", "balie"),
        ("bereik", "balie"),
    ];
    coach.post("/werk/werkgevers", &fields);
    assert!(coach.status == 400 && coach.sees("samen fietsen</textarea>") && coach.sees("al in gebruik"));
    coach.get(&path);
    coach.post(&path, &fields);
    assert!(coach.status == 200 && coach.sees("samen fietsen"), "it may keep its own alias");
    let mut guide = town.worker("guus");
    guide.get(&path);
    assert!(guide.status == 200 && !guide.sees("Van de lijst halen"));
    guide.post(&format!("{path}/wissen"), &[]);
    assert_eq!(guide.status, 404);
    coach.post(&format!("{path}/wissen"), &[]);
    assert!(coach.status == 200 && coach.sees("Er staat nog geen werkgever op de lijst"), "{}", coach.page);
    coach.get(&path);
    assert_eq!(coach.status, 404);
}

#[test]
fn whoever_is_not_in_the_team_finds_no_plan() {
    let town = town();
    let team = Team::with_plan(&town);
    let mut lies = town.worker("lies");
    lies.get(&team.plan);
    assert_eq!(lies.status, 404);
    let mut other = town.person();
    other.get("/");
    let once = other.field("_eens").unwrap();
    other.post("/hoi", &[("bericht", "hoi"), ("_eens", &once)]);
    other.get("/mijn/werk");
    assert!(other.status == 200 && other.sees("Hier staat nog niets"), "{}", other.page);
}
