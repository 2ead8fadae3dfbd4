//! Walks through what the programme offers, and the timeline of what changed.

use super::*;
use crate::book::continuity::{self as kept, Kept};
use crate::model::continuity::{FACTS_MAX, Going, SERVICES_MAX};
use axum::extract::Path;
use pages::continuity as page;
use store::Id;

/// The doctor goes on since the start of the year.
const DOCTOR: &str =
    "naam=Dokter+op+straat&voorwie=iedereen%2C+ook+mannen&wie=de+GGD&stand=door&sinds=2026-01-01";
const LETTER: &str =
    "soort=hetzelfde&dag=2026-03-02&tekst=Het+beleid+bleef+gelijk.&bron=brief+aan+de+raad%2C+22bb005053";

fn posted(fields: &str) -> Posted {
    Posted(Form::parse(fields.as_bytes()))
}

async fn shown(acting: &Acting) -> String {
    text_of(page::show(acting.clone()).await.unwrap()).await
}

/// The only service, after the doctor was put on the list.
async fn doctor(acting: &Acting) -> Id {
    assert_eq!(page::add(acting.clone(), posted(DOCTOR)).await.unwrap().status(), StatusCode::SEE_OTHER);
    let Kept { services, .. } = kept::all(acting).await.unwrap();
    let [(id, _)] = services.try_into().unwrap();
    id
}

async fn look_page(acting: &Acting, id: Id) -> String {
    text_of(page::one(acting.clone(), Path(id.to_string())).await.unwrap()).await
}

/// What the form on this page saw.
fn seen(page: &str) -> String {
    let (_, rest) = page.split_once("name=\"_gezien\" value=\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

async fn look(acting: &Acting, id: Id, seen: &str, fields: &str) -> Response {
    let fields = format!("naam=Dokter+op+straat&voorwie=iedereen&wie=de+GGD&_gezien={seen}&{fields}");
    page::look(acting.clone(), Path(id.to_string()), posted(&fields)).await.unwrap()
}

#[tokio::test]
async fn a_service_changes_and_both_states_stand_in_the_timeline() {
    let meeting = Meeting::called().await;
    let lead = &meeting.lead;
    assert!(shown(lead).await.contains("Er staat nog niets in de lijst"));
    let id = doctor(lead).await;
    let seen_first = seen(&look_page(lead, id).await);
    let change = "stand=stil&sinds=2026-05-01&toelichting=De+inloop+is+open&betaald=2026-12-31";
    assert_eq!(look(lead, id, &seen_first, change).await.status(), StatusCode::SEE_OTHER);
    let text = shown(&meeting.officer).await;
    let line = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}: {text}"));
    assert!(line("Dokter op straat") < line("De inloop is open"), "the list comes first");
    assert!(line("De inloop is open") < line("Voor wie: iedereen, ook mannen"), "the newest stands on top");
    assert_eq!(text.matches("Staat even stil").count(), 3, "in the list, in the timeline, and in the form");
    assert_eq!(text.matches("Gaat door").count(), 2, "in the timeline and in the form: {text}");
    assert!(text.contains("31 december 2026") && text.contains("vanuit de rol Teamleider"));
    assert!(!text.contains("Ilse") && !text.contains("ilse"), "a role stands there, and no name");
    let lines = meeting.house.store.read(move |reader| reader.log_of(id)).await.unwrap();
    assert!(lines.is_empty(), "it is about nobody");
}

#[tokio::test]
async fn somebody_who_finds_all_as_it_was_leaves_the_day_and_no_line() {
    let meeting = Meeting::called().await;
    let lead = &meeting.lead;
    let id = doctor(lead).await;
    meeting.house.clock.forward(200 * 24 * 3_600);
    let text = shown(lead).await;
    assert!(text.contains("Langer dan 6 maanden niet bekeken"), "{text}");
    let seen = seen(&look_page(lead, id).await);
    let same = format!("{DOCTOR}&_gezien={seen}").replace("&sinds=2026-01-01", "");
    let answer = page::look(lead.clone(), Path(id.to_string()), posted(&same)).await.unwrap();
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    let text = shown(lead).await;
    assert!(!text.contains("niet bekeken"), "{text}");
    assert_eq!(kept::one(lead, id).await.unwrap().lines.len(), 1);
    let no_day = look(lead, id, &seen, "stand=gestopt&toelichting=Er+is+geen+geld").await;
    assert_eq!(no_day.status(), StatusCode::BAD_REQUEST);
    let no_day = text_of(no_day).await;
    assert!(no_day.contains("Vul in sinds welke dag") && no_day.contains("Er is geen geld"), "{no_day}");
}

#[tokio::test]
async fn a_public_fact_needs_a_source_and_what_was_typed_comes_back() {
    let meeting = Meeting::called().await;
    let officer = &meeting.officer;
    let bare = LETTER.split("&bron").next().unwrap();
    for (fields, told) in [
        (format!("{bare}&bron="), "fout-bron"),
        (LETTER.replace("2026-03-02", "2026-06-02"), "Die dag moet nog komen"),
        (LETTER.replace("dag=2026-03-02", "dag="), "fout-dag"),
        (LETTER.replace("gelijk.", "gelijk+voor+Wilg-42"), "niet over"),
    ] {
        let refused = page::add_fact(officer.clone(), posted(&fields)).await.unwrap();
        assert_eq!(refused.status(), StatusCode::BAD_REQUEST, "{fields}");
        let refused = text_of(refused).await;
        assert!(refused.contains(told) && refused.contains("Het beleid bleef gelijk"), "{fields}: {refused}");
    }
    assert!(kept::all(officer).await.unwrap().facts.is_empty());
    let answer = page::add_fact(officer.clone(), posted(LETTER)).await.unwrap();
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    let text = shown(&meeting.lead).await;
    assert!(text.contains("Het beleid bleef gelijk.") && text.contains("brief aan de raad, 22bb005053"));
    assert!(text.contains("2 maart 2026") && text.contains("vanuit de rol Beleidsmedewerker"), "{text}");
}

#[tokio::test]
async fn a_service_that_is_not_whole_or_names_somebody_comes_back() {
    let meeting = Meeting::called().await;
    for fields in [
        DOCTOR.replace("&sinds=2026-01-01", ""),
        DOCTOR.replace("2026-01-01", "2027-01-01"),
        DOCTOR.replace("voorwie=iedereen", "voorwie=Wilg-42"),
        DOCTOR.replace("stand=door", "stand=misschien"),
    ] {
        let refused = page::add(meeting.lead.clone(), posted(&fields)).await.unwrap();
        assert_eq!(refused.status(), StatusCode::BAD_REQUEST, "{fields}");
        let refused = text_of(refused).await;
        assert!(refused.contains("Dokter op straat"), "{fields}: {refused}");
    }
    assert!(kept::all(&meeting.lead).await.unwrap().services.is_empty());
}

#[tokio::test]
async fn who_only_reads_writes_nothing() {
    let meeting = Meeting::called().await;
    let id = doctor(&meeting.lead).await;
    let reader = invite(&meeting.house, &meeting.lead, "guus", Role::CaseManager).await;
    let text = shown(&reader).await;
    assert!(text.contains("Dokter op straat") && !text.contains("name=\"naam\""), "{text}");
    assert!(!text.contains("/weg\""), "no button takes a line off");
    let line = kept::one(&reader, id).await.unwrap().lines[0].id.to_string();
    let seen = format!("{DOCTOR}&_gezien={line}").replace("stand=door", "stand=gestopt");
    for refused in [
        page::add(reader.clone(), posted(DOCTOR)).await,
        page::add_fact(reader.clone(), posted(LETTER)).await,
        page::look(reader.clone(), Path(id.to_string()), posted(&seen)).await,
        page::take_off(reader.clone(), Path((id.to_string(), line))).await,
    ] {
        assert_eq!(refused.unwrap_err(), Problem::Missing);
    }
    let Kept { services, facts } = kept::all(&reader).await.unwrap();
    let lines: Vec<usize> = services.iter().map(|(_, service)| service.lines.len()).collect();
    assert_eq!((lines, facts.len()), (vec![1], 0));
}

#[tokio::test]
async fn a_line_that_is_taken_off_leaves_a_mark() {
    let meeting = Meeting::called().await;
    let lead = &meeting.lead;
    let id = doctor(lead).await;
    page::add_fact(lead.clone(), posted(LETTER)).await.unwrap();
    let Kept { services, facts } = kept::all(lead).await.unwrap();
    let lines = [(id, services[0].1.lines[0].id), (facts[0].0, facts[0].1.id)];
    for (of, line) in lines {
        let path = || Path((of.to_string(), line.to_string()));
        assert_eq!(page::take_off(lead.clone(), path()).await.unwrap().status(), StatusCode::SEE_OTHER);
        assert_eq!(page::take_off(lead.clone(), path()).await.unwrap_err(), Problem::Missing);
    }
    let text = shown(lead).await;
    assert!(!text.contains("Dokter op straat") && !text.contains("Het beleid bleef gelijk"), "{text}");
    assert_eq!(text.matches("Hier is een regel weggehaald, op 1 juni 2026").count(), 2, "{text}");
    assert!(text.contains("Er staat nog niets in de lijst"));
    assert_eq!(kept::one(lead, id).await.unwrap_err(), Problem::Missing);
    let theme = book::raise(lead, wording("Opvang", "Vol.")).await.unwrap();
    assert_eq!(kept::take_off(lead, theme, id).await.unwrap_err(), Problem::Missing, "a theme is none");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_add_something_at_one_moment_both_do() {
    let meeting = Meeting::called().await;
    let (lead, officer) = (&meeting.lead, &meeting.officer);
    let inn = DOCTOR.replace("Dokter+op+straat", "Inloop+op+dinsdag");
    let report = LETTER.replace("soort=hetzelfde", "soort=rapport");
    let (one, two, three, four) = tokio::join!(
        page::add(lead.clone(), posted(DOCTOR)),
        page::add(officer.clone(), posted(&inn)),
        page::add_fact(lead.clone(), posted(LETTER)),
        page::add_fact(officer.clone(), posted(&report)),
    );
    for answer in [one, two, three, four] {
        assert_eq!(answer.unwrap().status(), StatusCode::SEE_OTHER);
    }
    let Kept { services, facts } = kept::all(lead).await.unwrap();
    assert_eq!((services.len(), facts.len()), (2, 2));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_change_one_service_at_one_moment_lose_nothing() {
    let meeting = Meeting::called().await;
    let (lead, officer) = (&meeting.lead, &meeting.officer);
    let id = doctor(lead).await;
    let before = seen(&look_page(lead, id).await);
    let (one, two) = tokio::join!(
        look(lead, id, &before, "stand=stil&sinds=2026-05-01&toelichting=eerst+stil"),
        look(officer, id, &before, "stand=deels&sinds=2026-05-02&toelichting=toen+deels"),
    );
    let (first, second) =
        if one.status() == StatusCode::SEE_OTHER { (one, (officer, two)) } else { (two, (lead, one)) };
    assert_eq!(first.status(), StatusCode::SEE_OTHER);
    let (late, refused) = second;
    assert_eq!(refused.status(), StatusCode::BAD_REQUEST);
    let refused = text_of(refused).await;
    assert!(refused.contains("Een collega schreef intussen"), "{refused}");
    assert!(refused.contains("eerst stil") && refused.contains("toen deels"), "theirs, and what was typed");
    let own = if std::ptr::eq(late, lead) {
        "stand=stil&sinds=2026-05-01&toelichting=eerst+stil"
    } else {
        "stand=deels&sinds=2026-05-02&toelichting=toen+deels"
    };
    assert_eq!(look(late, id, &seen(&refused), own).await.status(), StatusCode::SEE_OTHER);
    let text = shown(lead).await;
    assert!(text.contains("eerst stil") && text.contains("toen deels"), "{text}");
    let service = kept::one(lead, id).await.unwrap();
    assert_eq!(service.now().unwrap().1.going, Going::Partly, "the latest day tells how it stands");
}

#[tokio::test]
async fn a_full_list_says_how_many_there_are() {
    let meeting = Meeting::called().await;
    let lead = &meeting.lead;
    for _ in 0..SERVICES_MAX {
        page::add(lead.clone(), posted(DOCTOR)).await.unwrap();
    }
    let full = page::add(lead.clone(), posted(DOCTOR)).await.unwrap();
    assert_eq!(full.status(), StatusCode::BAD_REQUEST);
    let full = text_of(full).await;
    assert!(full.contains(&format!("Er staan al {SERVICES_MAX} dingen")), "{full}");
    for _ in 0..FACTS_MAX {
        page::add_fact(lead.clone(), posted(LETTER)).await.unwrap();
    }
    let full = text_of(page::add_fact(lead.clone(), posted(LETTER)).await.unwrap()).await;
    assert!(full.contains(&format!("Er staan al {FACTS_MAX} van zulke regels")), "{full}");
}
