//! The person's own page: who looked and why, what is kept, and the copy that another program can read.

use crate::begun;
use crate::town::Town;
use casework::book::{self, Change, write_own_plan};
use casework::model::copy::SCHEMA_TEXT;
use casework::model::*;
use serde_json::Value;

/// What of a value does not keep to a schema; of JSON Schema as much as ours uses.
fn faults(schema: &Value, root: &Value, value: &Value, at: &str) -> Vec<String> {
    if let Some(name) = schema["$ref"].as_str() {
        let name = name.strip_prefix("#/$defs/").unwrap();
        return faults(&root["$defs"][name], root, value, at);
    }
    let mut found = Vec::new();
    let kind = match value {
        Value::Null => "null",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "no number has a place in it",
    };
    let kinds: Vec<&str> = match &schema["type"] {
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        kind => kind.as_str().into_iter().collect(),
    };
    if !kinds.contains(&kind) {
        found.push(format!("{at} is {kind}, not {kinds:?}"));
    }
    if let Some(among) = schema["enum"].as_array()
        && !among.contains(value)
    {
        found.push(format!("{at} is {value}, which the schema does not know"));
    }
    if schema["format"] == "date" && value.as_str().is_some_and(|day| kit::when::parse_day(day).is_none()) {
        found.push(format!("{at} is no day: {value}"));
    }
    for (place, item) in value.as_array().into_iter().flatten().enumerate() {
        found.extend(faults(&schema["items"], root, item, &format!("{at}[{place}]")));
    }
    if let (Some(fields), Some(known)) = (value.as_object(), schema["properties"].as_object()) {
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !fields.contains_key(name) {
                found.push(format!("{at} lacks {name}"));
            }
        }
        for (name, field) in fields {
            match known.get(name) {
                Some(schema) => found.extend(faults(schema, root, field, &format!("{at}.{name}"))),
                None => found.push(format!("{at} has {name}, which the schema does not know")),
            }
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn the_copy_keeps_to_its_schema_and_leaves_out_what_is_not_for_others() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let given = |told_on| Given { at: town.house.now(), by: By::Client, told_on };
    let card = |domain: Domain, wish: &str| DomainCard {
        wish: wish.into(),
        ..DomainCard::opened(domain, given(None))
    };
    for (domain, wish) in [(Domain::Housing, "een eigen deur"), (Domain::Sexuality, "alleen van ons twee")] {
        write_own_plan(&client.visitor, Change::Card(card(domain, wish), None)).await.unwrap();
    }
    let goal = Goal::new("een dak".into(), GoalKind::OwnWords, town.house.now().day());
    let goal = write_own_plan(&client.visitor, Change::NewGoal(goal)).await.unwrap().id();
    let step = plan::Action::new(goal, "inschrijven".into(), "samen".into(), Some(town.house.now().day()));
    write_own_plan(&client.visitor, Change::NewStep(step)).await.unwrap();
    write_own_plan(&client.visitor, Change::EndGoal(goal, Some(GoalEnd::Reached))).await.unwrap();
    book::add_note(&noor, case, "belde even".into(), "klonk moe".into()).await.unwrap();
    book::change_phase(&noor, case, Phase::WorkingOnPlan, "op weg".into()).await.unwrap();
    book::keep_money(&client.visitor, "huur en schuld".into()).await.unwrap();
    let mut own = town.back(&client.code);
    let (copy, schema) = tokio::task::spawn_blocking(move || {
        own.get("/mijn/kopie").expect(200, &["/mijn/kopie/bestand", "/mijn/kopie/uitleg"]);
        let copy = own.get("/mijn/kopie/bestand").page.clone();
        (copy, own.get("/mijn/kopie/uitleg").page.clone())
    })
    .await
    .unwrap();
    assert_eq!(schema, SCHEMA_TEXT);
    let (schema, value): (Value, Value) =
        (serde_json::from_str(&schema).unwrap(), serde_json::from_str(&copy).unwrap());
    assert_eq!(faults(&schema, &schema, &value, "copy"), Vec::<String>::new());
    for words in ["een eigen deur", "een dak", "inschrijven", "reached", "belde even", "op weg"] {
        assert!(copy.contains(words), "{words}");
    }
    let ids = [case.to_string(), noor.worker().id.to_string(), goal.to_string()];
    for hidden in ["alleen van ons twee", "huur en schuld", "outreach"]
        .into_iter()
        .chain(ids.iter().map(String::as_str))
    {
        assert!(!copy.contains(hidden), "{hidden} is not for the copy");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_copy_of_a_short_track_holds_what_the_printed_one_holds() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    book::change_track(&noor, case, Track::Short).await.unwrap();
    let question = Question {
        kind: QuestionKind::Benefit,
        words: "hoe vraag ik het aan".into(),
        answer: "samen gedaan".into(),
        done: None,
        at: town.house.now(),
    };
    write_own_plan(&client.visitor, Change::NewQuestion(question)).await.unwrap();
    let meeting = book::NewAppointment {
        at: town.house.now().plus_days(1),
        minutes: 45,
        text: "de brief van de gemeente".into(),
        place: "Kade 3".into(),
        way: Way::InPerson,
        agreed: false,
        place_in_calendar: false,
    };
    book::add_appointment(&noor, case, &meeting).await.unwrap();
    let due = town.house.now().day();
    let task = book::NewTask { text: "de gemeente bellen".into(), of: noor.worker().id, due, remind: false };
    book::add_task(&noor, case, &task).await.unwrap();
    let asked =
        book::Asked { service: ServiceKind::Money, domain: None, words: "een voorschot".into(), on: due };
    book::ask_service(&noor, case, asked).await.unwrap();
    book::warn(&noor, case, "bel niet aan".into(), due).await.unwrap();
    let part = book::open_housing(&noor, case).await.unwrap();
    book::add_part_note(&noor, part, "kamer bekeken".into(), Vec::new()).await.unwrap();
    let closing = book::Closing {
        words: "tot ziens".into(),
        towards: Some(Towards::SameWork),
        ..book::Closing::default()
    };
    book::close(&town.worker("noor").await, case, closing).await.unwrap();
    let mut own = town.back(&client.code);
    let (paper, copy) = tokio::task::spawn_blocking(move || {
        (own.get("/mijn/kopie").page.clone(), own.get("/mijn/kopie/bestand").page.clone())
    })
    .await
    .unwrap();
    let (schema, value): (Value, Value) =
        (serde_json::from_str(SCHEMA_TEXT).unwrap(), serde_json::from_str(&copy).unwrap());
    assert_eq!(faults(&schema, &schema, &value, "copy"), Vec::<String>::new());
    for words in [
        "hoe vraag ik het aan",
        "samen gedaan",
        "de brief van de gemeente",
        "Kade 3",
        "de gemeente bellen",
        "een voorschot",
        "bel niet aan",
        "kamer bekeken",
    ] {
        assert!(paper.contains(words), "{words} is not on paper");
        assert!(copy.contains(words), "{words} is not in the file");
    }
    assert!(copy.contains("tot ziens") && copy.contains("same-work"));
    assert_eq!((&value["track"], &value["ground"]), (&"short".into(), &"voluntary".into()));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_written_before_a_track_was_short_stays_on_the_own_page_and_on_paper() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let given = Given { at: town.house.now(), by: By::Client, told_on: None };
    let card = DomainCard { wish: "een eigen deur".into(), ..DomainCard::opened(Domain::Housing, given) };
    write_own_plan(&client.visitor, Change::Card(card, None)).await.unwrap();
    let goal = Goal::new("een dak".into(), GoalKind::OwnWords, town.house.now().day());
    write_own_plan(&client.visitor, Change::NewGoal(goal)).await.unwrap();
    let said = book::LookingBack {
        better: "slaapt beter".into(),
        next: String::new(),
        fit: NeedFit::Met,
        again: None,
        rhythm: None,
    };
    book::review(&noor, case, said).await.unwrap();
    book::change_track(&noor, case, Track::Short).await.unwrap();
    let mut own = town.back(&client.code);
    tokio::task::spawn_blocking(move || {
        for page in ["/mijn", "/mijn/kopie"] {
            own.get(page).expect(200, &["een eigen deur", "een dak", "slaapt beter"]);
        }
    })
    .await
    .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn no_copy_says_as_what_somebody_helps() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let until = store::Day::from_number(town.house.now().day().number() + 30);
    let propose = async |slot, name: &str, reason: &str| {
        let worker = town.worker(name).await.worker().id;
        let proposal = book::Proposal { slot, worker, reason: reason.into() };
        book::propose(&noor, case, proposal).await.unwrap()
    };
    let joined = propose(SlotCode::TraffickingCoordinator, "ties", "om wat je vertelde").await;
    book::join_team(&client.visitor, joined, until).await.unwrap();
    propose(SlotCode::JobCoach, "jet", "om de kas").await;
    book::consent_own(&client.visitor, "de huisarts".into(), Category::Contact, "bellen".into(), until)
        .await
        .unwrap();
    let mut own = town.back(&client.code);
    let (screen, paper, copy) = tokio::task::spawn_blocking(move || {
        let screen = own.get("/mijn").page.clone();
        let paper = own.get("/mijn/kopie").page.clone();
        (screen, paper, own.get("/mijn/kopie/bestand").page.clone())
    })
    .await
    .unwrap();
    for role in ["Zorgcoördinator", "Jobcoach", "Het beschermde deel", "om wat je vertelde", "om de kas"] {
        assert!(screen.contains(role), "the person reads on the screen: {role}");
        assert!(!paper.contains(role) && !copy.contains(role), "{role} is for no copy");
    }
    for told in ["Ties", "Jet", "de huisarts", "bellen"] {
        assert!(paper.contains(told), "{told}");
    }
    let (schema, value): (Value, Value) =
        (serde_json::from_str(SCHEMA_TEXT).unwrap(), serde_json::from_str(&copy).unwrap());
    assert_eq!(faults(&schema, &schema, &value, "copy"), Vec::<String>::new());
    let told = value["consents"].as_array().unwrap().iter();
    let told: Vec<(&Value, &Value)> = told.map(|yes| (&yes["category"], &yes["purpose"])).collect();
    assert_eq!(told, [(&Value::Null, &"".into()), (&"contact".into(), &"bellen".into())]);
}

#[test]
fn the_schema_refuses_what_it_does_not_know() {
    let schema: Value = serde_json::from_str(SCHEMA_TEXT).unwrap();
    let wrong: Value = serde_json::json!({ "schema": "luwte-own-copy-3", "phase": "lost", "extra": 1 });
    let found = faults(&schema, &schema, &wrong, "copy").join("; ");
    for words in ["lacks goals", "lost", "has extra"] {
        assert!(found.contains(words), "{found}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_own_page_says_who_looked_why_and_what_is_kept_and_speaks_to_the_person() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    book::add_note(&noor, case, "belde even".into(), String::new()).await.unwrap();
    let days = town.house.settings.note_days;
    let mut own = town.back(&client.code);
    tokio::task::spawn_blocking(move || {
        own.get("/mijn").expect(
            200,
            &[
                "Waarom: om op te schrijven wat jullie bespraken.",
                "Je gesprek",
                "Waarom: om samen met jou te beginnen.",
                "Wat bewaren we, en tot wanneer?",
                &format!("Elke notitie {days} dagen"),
                "Omdat jij ja zei",
                "Het doel is altijd van jou.",
            ],
        );
        for page in
            ["/mijn", "/mijn/kopie", "/mijn/veilig-contact", "/mijn/doel", "/mijn/leefgebied", "/mijn/fase"]
        {
            own.get(page).expect(200, &[]);
            assert!(!own.page.to_lowercase().contains("cliënt"), "{page} speaks to the person");
        }
        own.get("/mijn/afsluiten");
        own.post("/mijn/afsluiten", &[("doel", "unsure")]).expect(200, &["Tot "]);
    })
    .await
    .unwrap();
}
