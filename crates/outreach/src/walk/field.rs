use super::pages::{form, html, last, led_to, plain, posted};
use super::{DAY, Team, afresh};
use crate::book::field::Added;
use crate::book::roster::NewPost;
use crate::book::{self, street};
use crate::model::coverage::{Covered, coverage};
use crate::model::field::{Audience, ChannelCard};
use crate::model::street::{Block, Lists, PlaceKind, Start};
use crate::model::{ChannelKind, Colleague, Counted, Field, Rules};
use crate::pages::{attempts, care, channels, joint, roster, rules, shifts};
use axum::extract::Path;
use axum::http::StatusCode;
use kit::Problem;
use people::{Ask, Posted};
use store::{Day, Id};

pub(super) fn card(name: &str, audience: Audience) -> ChannelCard {
    ChannelCard {
        kind: ChannelKind::ChatSite,
        name: name.to_owned(),
        audience,
        place_type: String::new(),
        municipality: "Bestad".to_owned(),
        branches: Vec::new(),
        house_rules: "Alleen met ons eigen profiel.".to_owned(),
        official_text: "Wij zijn hulpverleners.".to_owned(),
        away: false,
        terms: Default::default(),
        agreed_with: String::new(),
        agreed_on: None,
    }
}

pub(super) async fn channel(team: &Team, name: &str, audience: Audience) -> Id {
    match book::field::add_channel(&team.noor, &card(name, audience)).await.unwrap() {
        Added::Done(id) => id,
        Added::Full => panic!("there is room"),
    }
}

/// A form of a channel that saw what stands there now.
pub(super) async fn anew(team: &Team, id: Id, fields: &str) -> Posted {
    let stands = book::field::read(&team.noor).await.unwrap().channel(id).unwrap().shown();
    let seen = book::field::seen_of(&team.noor, &stands).unwrap();
    posted(&format!("{fields}&_gezien={}", seen.show()))
}

fn first_line(field: &Field, today: Day) -> Covered {
    coverage(field, &[], std::iter::empty(), today).remove(0)
}

#[tokio::test]
async fn a_municipality_that_nothing_reaches_stands_in_the_planner_until_there_was_a_round() {
    let team = Team::at_work().await;
    let lists = Lists { municipalities: vec!["Aldorp".to_owned()], ..Lists::default() };
    street::set_lists(&team.ilse, &lists).await.unwrap();
    let noor = afresh(&team.noor).await;
    let covered = async || html(channels::coverage(noor.clone()).await, StatusCode::OK).await;
    assert!(covered().await.contains("nog geen kanaal en geen ronde"));
    let day = kit::when::field_day(team.house.now().day());
    let (municipality, own_place) = ("Aldorp".to_owned(), String::new());
    let start = Start { day, place: PlaceKind::Park, own_place, municipality, block: Block::Night };
    street::begin(&noor, start, team.sem.worker().id).await.unwrap();
    let now = covered().await;
    assert!(now.contains("Aldorp") && now.contains("op straat") && !now.contains("geen ronde"));
}

#[tokio::test]
async fn the_end_of_a_shift_says_where_somebody_was_and_how_long_and_not_who() {
    let team = Team::at_work().await;
    let id = channel(&team, "Voorbeeldchat", Audience::Mixed).await;
    let today = team.house.now().day();
    let before = book::field::read(&team.mila).await.unwrap();
    assert!(first_line(&before, today).is_quiet() && before.last_visited(id).is_none());
    let shift = book::start_on(&team.noor, id, team.sem.worker().id).await.unwrap();
    team.wait(90 * 60).await;
    let noor = afresh(&team.noor).await;
    let head = book::read(&noor, shift).await.unwrap().head;
    assert_eq!((head.channel_name.as_str(), head.youth), ("Voorbeeldchat", true));
    book::stop(&noor, shift).await.unwrap();
    let field = book::field::read(&team.mila).await.unwrap();
    assert_eq!(field.last_visited(id), Some(today));
    assert!(!first_line(&field, today).is_quiet());
    assert!(first_line(&field, Day::from_number(today.number() + 28)).is_quiet());
    let minutes: Vec<u32> = field.presences[0].minutes.iter().map(|(_, minutes)| *minutes).collect();
    assert_eq!(minutes, [90]);
    // What was put away takes no shift.
    book::field::put_away(&team.mila, id, true).await.unwrap();
    let gone = book::start_on(&team.noor, id, team.sem.worker().id).await;
    assert_eq!(gone, Err(Problem::Missing));
}

#[tokio::test]
async fn channels_are_walked_by_their_pages() {
    let team = Team::at_work().await;
    let empty = html(channels::list(team.noor.clone()).await, StatusCode::OK).await;
    assert!(empty.contains("nog geen kanalen") && !empty.contains("/werk/belasting"));
    assert!(
        html(channels::coverage(team.noor.clone()).await, StatusCode::OK).await.contains("nog geen kanalen")
    );
    let nameless = posted("soort=chat-site&publiek=mixed&tekst=Wij+zijn+er");
    let again = html(channels::add(team.noor.clone(), nameless).await, StatusCode::BAD_REQUEST).await;
    assert!(again.contains("Wij zijn er"));
    let address = posted("naam=Dorpsstraat+1+1234+AB&soort=street&publiek=adult");
    let refused = html(channels::add(team.noor.clone(), address).await, StatusCode::BAD_REQUEST).await;
    assert!(refused.contains("geen adres"));
    let good = "naam=Voorbeeldchat&soort=chat-site&publiek=youth-risk&gemeente=Bestad&werk=online&werk=home";
    led_to(channels::add(team.noor.clone(), posted(good)).await);
    let list = html(channels::list(team.ilse.clone()).await, StatusCode::OK).await;
    assert!(list.contains("Voorbeeldchat") && list.contains("nog nooit") && list.contains("/werk/belasting"));
    let id = book::field::read(&team.noor).await.unwrap().channels[0].0;
    let at = || Path(id.to_string());
    let page = html(channels::show(team.mila.clone(), at()).await, StatusCode::OK).await;
    assert!(page.contains("Bestad") && page.contains("youth-risk"));
    let other = anew(&team, id, "naam=Andere+chat&soort=forum&publiek=adult").await;
    led_to(channels::edit(team.mila.clone(), at(), other).await);
    // Sem had the page open all the while: nothing is written over unseen.
    let seen = page.split("name=\"_gezien\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let late = |seen: &str| posted(&format!("naam=Nog+anders&soort=forum&publiek=adult&_gezien={seen}"));
    let told = html(channels::edit(team.sem.clone(), at(), late(seen)).await, StatusCode::CONFLICT).await;
    assert!(told.contains("Een collega veranderde dit net ook") && told.contains("value=\"Nog anders\""));
    assert!(told.contains(">Andere chat</div>") && !told.contains("<dt>Soort"), "only what differs: {told}");
    let mut wrong = late(seen);
    wrong.0 = form(&format!("naam=&soort=forum&publiek=adult&_gezien={seen}"));
    let kept = html(channels::edit(team.sem.clone(), at(), wrong).await, StatusCode::BAD_REQUEST).await;
    assert!(kept.contains(&format!("value=\"{seen}\"")), "a slip is no sight of what stands there now");
    let covered = html(channels::coverage(team.noor.clone()).await, StatusCode::OK).await;
    assert!(covered.contains("Andere chat") && covered.contains("al een tijd niemand"));
    led_to(channels::put_away(team.mila.clone(), at()).await);
    assert!(html(channels::show(team.mila.clone(), at()).await, StatusCode::OK).await.contains("opgeborgen"));
    led_to(channels::take_out(team.mila.clone(), at()).await);
    let nowhere = channels::show(team.mila.clone(), Path("geen-id".to_owned())).await;
    assert_eq!(nowhere.err(), Some(Problem::Missing));
}

#[tokio::test]
async fn reasons_and_agreements_are_walked_by_their_pages() {
    let team = Team::at_work().await;
    let empty = html(channels::reasons(team.noor.clone()).await, StatusCode::OK).await;
    assert!(empty.contains("nog geen eigen redenen"));
    let bare = posted("reden=Nieuw+hier");
    html(channels::add_reason(team.noor.clone(), bare).await, StatusCode::BAD_REQUEST).await;
    led_to(channels::add_reason(team.noor.clone(), posted("reden=Nieuw+hier&let-op=Zegt+niets")).await);
    let shift = book::start(&team.noor, ChannelKind::ChatSite, "Chat".into(), team.sem.worker().id);
    let shift = shift.await.unwrap();
    let noor = afresh(&team.noor).await;
    let page = html(attempts::check(&noor, shift, form("schuilnaam=boom"), &[]).await, StatusCode::OK).await;
    assert!(page.contains("Nieuw hier") && page.contains("Zegt niets"));
    assert!(html(rules::show(team.ilse.clone()).await, StatusCode::OK).await.contains("value=\"14\""));
    let short = posted("pauze=3&berichten=40&minuten=240");
    let refused = html(rules::set(team.ilse.clone(), short).await, StatusCode::BAD_REQUEST).await;
    assert!(refused.contains("value=\"3\""));
    let good = "pauze=20&berichten=30&minuten=120&plekken=Park&regio=Alleen+in+de+stad";
    let before = html(rules::show(team.ilse.clone()).await, StatusCode::OK).await;
    let seen = before.split("name=\"_gezien\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    led_to(rules::set(team.ilse.clone(), posted(&format!("{good}&_gezien={seen}"))).await);
    let stale = posted(&format!("pauze=21&berichten=30&minuten=120&_gezien={seen}"));
    let told = html(rules::set(team.ilse.clone(), stale).await, StatusCode::CONFLICT).await;
    assert!(told.contains("Een collega veranderde dit net ook") && told.contains("value=\"21\""));
    assert!(told.contains(">20</div>") && told.contains(">Alleen in de stad</div>"), "{told}");
    let rules = book::field::read(&team.noor).await.unwrap().rules;
    assert_eq!((rules.pause_days, rules.ceiling, rules.place_types.len()), (20, 30, 1));
    // A colleague questions a reason, and the team does without one that came with Luwte.
    let (own, _) = book::field::read(&team.noor).await.unwrap().reasons[0].clone();
    let line = posted("twijfel=Dit+zegt+echt+niets");
    led_to(channels::doubt(team.mila.clone(), Path(own.to_string()), line).await);
    led_to(channels::use_reason(team.ilse.clone(), posted("welke=seems-young&doen=niet")).await);
    let read = html(channels::reasons(team.noor.clone()).await, StatusCode::OK).await;
    assert!(read.contains("Mila") && read.contains("Dit zegt echt niets"));
    let typed = form("schuilnaam=boom&reden=seems-young");
    html(attempts::send(&noor, shift, typed, &[]).await, StatusCode::BAD_REQUEST).await;
    let covered = html(channels::coverage(team.noor.clone()).await, StatusCode::OK).await;
    assert!(covered.contains("Alleen in de stad") && covered.contains("Raamwerk, Escort"));
    team.works(&Rules { pause_days: 20, ceiling: 30, shift_minutes: 120, ..Rules::default() }).await;
    let kept = book::field::read(&team.noor).await.unwrap().rules.unused;
    assert_eq!(kept.len(), 1, "the rules leave the reasons as they are");
    let seen = book::field::seen_of(&team.noor, &rules.shown()).unwrap();
    let by_worker = book::field::set_rules(&team.noor, &rules, &seen).await;
    assert_eq!(by_worker, Err(Problem::Missing));
}

#[tokio::test]
async fn a_count_takes_one_tap_and_a_slip_two() {
    let team = Team::at_work().await;
    let shift = book::start(&team.noor, ChannelKind::Street, "Buurt".into(), team.sem.worker().id);
    let shift = shift.await.unwrap();
    let noor = afresh(&team.noor).await;
    let page = html(shifts::show(noor.clone(), Path(shift.to_string()), plain()).await, StatusCode::OK).await;
    let (before, rest) = page.split_once("class=\"luwte-tally\"").unwrap();
    // One tap: the buttons stand on the page itself, each posts by itself, without a script.
    let before = before.split("<main").nth(1).unwrap();
    assert!(!before.contains("<details"), "nothing to open first");
    let buttons = rest.split("<details").next().unwrap();
    assert_eq!(buttons.matches("<button").count(), 4);
    assert!(buttons.matches("name=\"wat\"").count() == 4 && !buttons.contains("type=\"button\""));
    // What is rarely counted is folded; two taps for a slip: open, and one less.
    let folded =
        |number: usize| rest.split("<details").nth(number).unwrap().split("</details>").next().unwrap();
    let by_hand = Counted::ALL.iter().filter(|what| what.is_by_hand()).count();
    assert_eq!(folded(1).matches("name=\"wat\"").count(), by_hand - 4);
    assert_eq!(folded(2).matches("name=\"wat\"").count(), by_hand);
    let at = || Path(shift.to_string());
    let back = led_to(shifts::tally(noor.clone(), at(), posted("wat=sent")).await);
    assert!(back.ends_with("#turven"), "the thumb stays where it was: {back}");
    led_to(shifts::tally(noor.clone(), at(), posted("wat=sent&min=ja")).await);
    assert_eq!(book::read(&noor, shift).await.unwrap().counts[0].1, 0);
}

#[tokio::test]
async fn the_roster_plans_a_year_and_says_which_post_has_nobody_or_only_one() {
    let team = Team::at_work().await;
    let id = channel(&team, "Voorbeeldchat", Audience::Mixed).await;
    let empty = html(roster::show(team.noor.clone()).await, StatusCode::OK).await;
    assert!(empty.contains("nog niets op het rooster") && empty.contains("Eén kanaal zonder dienst"));
    let noor = team.noor.worker().id;
    let fields = format!("plek={id}&dag=2026-06-05&van=19:00&tot=21:30&eerste={noor}&weken=53");
    led_to(roster::plan(team.noor.clone(), posted(&fields)).await);
    let page = html(roster::show(team.mila.clone()).await, StatusCode::OK).await;
    assert!(page.contains("missen 6 diensten nog een duo") && page.contains("nog één nodig"));
    assert!(page.contains("19:00–21:30") && page.contains("10:00"), "four Fridays in June");
    let post = page.split("/werk/rooster/").nth(1).unwrap().split('/').next().unwrap().to_owned();
    let at = || Path(post.clone());
    led_to(roster::join(team.mila.clone(), at()).await);
    let full = html(roster::join(team.sem.clone(), at()).await, StatusCode::CONFLICT).await;
    assert!(full.contains("net door een ander ingevuld") && full.contains("Mila"), "the roster shows who");
    let page = html(roster::show(team.mila.clone()).await, StatusCode::OK).await;
    assert!(page.contains("missen 5 diensten nog een duo") && page.contains("Ik kan niet"));
    led_to(roster::leave(team.mila.clone(), at()).await);
    led_to(roster::cancel(team.mila.clone(), at()).await);
    assert_eq!(roster::cancel(team.mila.clone(), at()).await.err(), Some(Problem::Missing));
    let field = book::field::read(&team.noor).await.unwrap();
    assert_eq!(field.months.iter().map(|month| month.posts.len()).sum::<usize>(), 52);
    for wrong in [
        format!("plek={id}&dag=2026-06-05&van=21:00&tot=19:00"),
        format!("plek={id}&dag=2026-06-05&van=19:00&tot=21:00&eerste={noor}&tweede={noor}"),
        format!("plek={id}&van=19:00&tot=21:00"),
        format!("plek={id}&dag=2026-06-05&van=laat&tot=21:00"),
    ] {
        html(roster::plan(team.noor.clone(), posted(&wrong)).await, StatusCode::BAD_REQUEST).await;
    }
    let night = format!("plek={id}&dag=2026-06-04&van=22:00&tot=02:00&eerste={noor}");
    led_to(roster::plan(team.noor.clone(), posted(&night)).await);
    let page = html(roster::show(team.mila.clone()).await, StatusCode::OK).await;
    assert!(page.contains("22:00–2:00") && page.contains("11:30"), "three evenings and a night: {page}");
    let lines = book::roster::own_lines(&afresh(&team.noor).await).await.unwrap();
    let [begins, ends] = [("2026-06-04", 22 * 60), ("2026-06-05", 2 * 60)]
        .map(|(day, minutes)| kit::when::at(kit::when::parse_day(day).unwrap(), minutes));
    assert!(lines.iter().any(|line| (line.from, line.until) == (begins, ends)), "the next morning");
}

#[tokio::test]
async fn a_post_stands_in_the_calendar_of_whoever_stands_on_it() {
    let team = Team::at_work().await;
    let id = channel(&team, "Voorbeeldchat", Audience::Mixed).await;
    // Each request reads the settings of the organisation as they are then.
    let mila = async || team.mila.afresh(team.mila.role()).await.unwrap();
    people::calendar::renew(&mila().await, &[]).await.unwrap();
    let mila = mila().await;
    let address = people::calendar::address(&mila).await.unwrap().unwrap();
    let secret = address.rsplit('/').next().unwrap();
    let shifts = async || {
        let page = people::calendar::answer(mila.ask().clone(), Path(secret.to_owned())).await;
        html(page, StatusCode::OK).await.matches("BEGIN:VEVENT").count()
    };
    let day = team.house.now().day();
    let new = NewPost { channel: id, day, from: 600, until: 660, who: Vec::new(), weeks: 1 };
    let Added::Done(post) = book::roster::plan(&mila, &new).await.unwrap() else { panic!("room") };
    assert_eq!(shifts().await, 0);
    let here = [mila.worker().id];
    book::roster::join(&mila, post, &here).await.unwrap();
    assert_eq!((shifts().await, book::roster::own_lines(&mila).await.unwrap().len()), (1, 1));
    book::roster::leave(&mila, post).await.unwrap();
    assert_eq!(shifts().await, 0);
    book::roster::join(&mila, post, &here).await.unwrap();
    book::roster::cancel(&mila, post).await.unwrap();
    assert_eq!(shifts().await, 0);
}

#[tokio::test]
async fn who_left_the_team_makes_room_on_a_post() {
    let team = Team::at_work().await;
    let id = channel(&team, "Voorbeeldchat", Audience::Mixed).await;
    let gone = Colleague { id: Id::from_bytes([9; 16]), name: "Wie er was".to_owned() };
    let who = vec![gone, Colleague::of(team.noor.worker())];
    let day = team.house.now().day();
    let new = NewPost { channel: id, day, from: 600, until: 660, who, weeks: 1 };
    let Added::Done(post) = book::roster::plan(&team.noor, &new).await.unwrap() else { panic!("room") };
    let page = html(roster::show(team.mila.clone()).await, StatusCode::OK).await;
    assert!(page.contains("mist één dienst nog een duo"));
    led_to(roster::join(team.mila.clone(), Path(post.to_string())).await);
    let page = html(roster::show(team.mila.clone()).await, StatusCode::OK).await;
    assert!(!page.contains("nog een duo") && !page.contains("Wie er was"));
}

#[tokio::test]
async fn events_are_counts_and_can_be_taken_back_for_a_day() {
    let team = Team::at_work().await;
    let empty = html(joint::list(team.noor.clone()).await, StatusCode::OK).await;
    assert!(empty.contains("nog geen bijeenkomsten") && empty.contains("2026-06-01"));
    let later = posted("soort=stall&dag=2026-06-02&gesproken=1&kaartjes=1");
    html(joint::note(team.noor.clone(), later).await, StatusCode::BAD_REQUEST).await;
    let good = "soort=escort-check&dag=2026-05-31&gesproken=4&kaartjes=3";
    for _ in 0..2 {
        led_to(joint::note(team.noor.clone(), posted(good)).await);
    }
    let events = book::field::read(&team.noor).await.unwrap().events;
    led_to(joint::take_back(team.mila.clone(), Path(events[0].0.to_string())).await);
    assert!(team.facts().await.is_empty(), "a slip is not counted");
    team.wait(DAY).await;
    assert_eq!(
        team.facts().await,
        [
            ("joint-cards".to_owned(), 3, None),
            ("joint-held".to_owned(), 1, None),
            ("joint-talked".to_owned(), 4, None)
        ]
    );
    let too_late = joint::take_back(team.mila.clone(), Path(events[1].0.to_string())).await;
    assert_eq!(too_late.err(), Some(Problem::Conflict));
    let ask = Ask::inside(team.house.clone());
    let card = html(joint::card(ask).await, StatusCode::OK).await;
    assert!(card.contains("geen politie") && card.contains("Stichting De Proeftuin"));
}

#[tokio::test]
async fn a_wish_for_a_colleague_stands_on_each_screen_and_rings_until_somebody_goes() {
    let team = Team::at_work().await;
    let shift = book::start(&team.noor, ChannelKind::ChatSite, "Chat".into(), team.sem.worker().id);
    let shift = shift.await.unwrap();
    let noor = afresh(&team.noor).await;
    let rings = || async {
        let later = team.house.now().plus_days(1);
        team.house.store.read(move |reader| reader.outgoing(later, 9)).await.unwrap().len()
    };
    for _ in 0..2 {
        led_to(care::ask(noor.clone()).await);
    }
    assert_eq!(rings().await, 1, "asked twice is asked once");
    for other in [&team.ilse, &team.mila] {
        let list = html(shifts::list(other.clone()).await, StatusCode::OK).await;
        assert!(list.contains("vraagt om een collega") && list.contains("Ik ga ernaartoe"));
    }
    let own = html(shifts::show(noor.clone(), Path(shift.to_string()), plain()).await, StatusCode::OK).await;
    assert!(own.contains("Niet meer nodig"));
    let call = book::call::calls(&noor).await.unwrap()[0].0;
    led_to(care::answer(team.ilse.clone(), Path(call.to_string())).await);
    assert_eq!(rings().await, 0);
    let list = html(shifts::list(noor.clone()).await, StatusCode::OK).await;
    assert!(list.contains("gaat ernaartoe"));
    let call = book::call::calls(&noor).await.unwrap()[0].0;
    led_to(care::answer(noor.clone(), Path(call.to_string())).await);
    assert!(book::call::calls(&noor).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_long_shift_asks_to_stop_and_loses_nothing_and_the_two_talk_afterwards() {
    let team = Team::at_work().await;
    let shift = book::start(&team.noor, ChannelKind::ChatSite, "Chat".into(), team.sem.worker().id);
    let shift = shift.await.unwrap();
    let noor = afresh(&team.noor).await;
    let at = || Path(shift.to_string());
    team.wait(220 * 60).await;
    assert!(
        html(shifts::show(noor.clone(), at(), plain()).await, StatusCode::OK)
            .await
            .contains("Nog 20 minuten")
    );
    team.wait(30 * 60).await;
    assert!(
        html(shifts::show(noor.clone(), at(), plain()).await, StatusCode::OK)
            .await
            .contains("lang genoeg bezig")
    );
    led_to(shifts::tally(noor.clone(), at(), posted("wat=info-given")).await);
    assert_eq!(care::talked(noor.clone(), at()).await.err(), Some(Problem::Conflict));
    led_to(shifts::stop(noor.clone(), at()).await);
    let list = html(shifts::list(noor.clone()).await, StatusCode::OK).await;
    assert!(list.contains("nagepraat"));
    assert!(
        html(shifts::show(noor.clone(), at(), plain()).await, StatusCode::OK).await.contains("Even napraten")
    );
    led_to(care::heavy(noor.clone(), at()).await);
    led_to(care::heavy(afresh(&team.sem).await, at()).await);
    let sem_sees = html(shifts::show(afresh(&team.sem).await, at(), plain()).await, StatusCode::OK).await;
    assert!(sem_sees.contains("Je gaf aan dat dit zwaar was"));
    led_to(care::not_heavy(afresh(&team.sem).await, at()).await);
    let sem_sees = html(shifts::show(afresh(&team.sem).await, at(), plain()).await, StatusCode::OK).await;
    assert!(!sem_sees.contains("Je gaf aan dat dit zwaar was"), "what Noor said is hers alone");
    let weeks = book::load::load_by_week(&team.ilse).await.unwrap();
    assert_eq!((weeks[0].shifts, weeks[0].minutes, weeks[0].untalked, weeks[0].heavy), (1, 250, 1, 1));
    let load = html(care::load(team.ilse.clone()).await, StatusCode::OK).await;
    assert!(load.contains("4:10") && !load.contains("Noor"));
    assert_eq!(care::load(noor.clone()).await.err(), Some(Problem::Missing));
    led_to(care::talked(noor.clone(), at()).await);
    let list = html(shifts::list(noor).await, StatusCode::OK).await;
    assert!(!list.contains("nagepraat"));
}

#[tokio::test]
async fn a_shift_starts_on_a_channel_of_the_list_and_shows_its_card() {
    let team = Team::at_work().await;
    let id = channel(&team, "Voorbeeldchat", Audience::Adult).await;
    let list = html(shifts::list(team.noor.clone()).await, StatusCode::OK).await;
    assert!(list.contains("/werk/diensten/op-lijst"));
    let nobody = posted(&format!("plek={id}"));
    html(shifts::start_listed(team.noor.clone(), nobody).await, StatusCode::BAD_REQUEST).await;
    let fields = format!("plek={id}&met={}", team.sem.worker().id);
    let shift = last(&led_to(shifts::start_listed(team.noor.clone(), posted(&fields)).await));
    let noor = afresh(&team.noor).await;
    let page = html(shifts::show(noor, Path(shift), plain()).await, StatusCode::OK).await;
    assert!(page.contains("Alleen met ons eigen profiel") && page.contains("Wij zijn hulpverleners."));
    assert!(page.contains("nog 40 eerste berichten"));
}
