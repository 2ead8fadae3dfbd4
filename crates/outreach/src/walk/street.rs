use super::{DAY, Team, afresh};
use crate::book::street::{self, Packet};
use crate::model::street::{Answer, Block, Content, FromPhone, Goods, PlaceKind, Question, Start, Topic};
use kit::Problem;
use people::Acting;
use store::Id;
use store::sealed::seal_letter;
use vault::PublicKey;

/// A phone: seals as the page does (`crates/vault/tests/browser.rs` proves that both make the same bytes).
pub(super) struct Phone {
    hand: Id,
    round: Id,
    holder: store::Holder,
    key: PublicKey,
    number: u8,
}

impl Phone {
    pub(super) async fn of(acting: &Acting, hand: u8, round: u8) -> Phone {
        let (holder, key) = street::addressee(acting).await.unwrap();
        let id = |number| Id::from_bytes([number; 16]);
        Phone {
            hand: id(hand),
            round: id(round),
            holder,
            key: PublicKey::from_bytes(key).unwrap(),
            number: 0,
        }
    }

    fn seal(&mut self, acting: &Acting, content: &FromPhone) -> Packet {
        self.number += 1;
        let rng = &mut *acting.ask().house.dice.rng();
        let sealed = seal_letter(&self.key, &self.holder, content, rng).unwrap();
        let mut id = *self.hand.bytes();
        id[15] = self.number;
        Packet { id: Id::from_bytes(id), sealed }
    }

    pub(super) fn begin(&mut self, acting: &Acting) -> Packet {
        let start = Start {
            day: "2026-06-01".to_owned(),
            place: PlaceKind::Station,
            own_place: String::new(),
            municipality: "Voorbeeldstad".to_owned(),
            block: Block::Evening,
        };
        let content = FromPhone::Begin { round: self.round, start };
        self.seal(acting, &content)
    }

    pub(super) fn entry(&mut self, acting: &Acting, entry: u8, content: Content) -> Packet {
        let entry = Id::from_bytes([entry; 16]);
        let content = FromPhone::Entry { round: self.round, hand: self.hand, entry, content };
        self.seal(acting, &content)
    }

    pub(super) fn over(&mut self, acting: &Acting, minutes: u16) -> Packet {
        let content = FromPhone::Over { round: self.round, hand: self.hand, minutes };
        self.seal(acting, &content)
    }

    fn undone(&mut self, acting: &Acting, entry: u8) -> Packet {
        let entry = Id::from_bytes([entry; 16]);
        let content = FromPhone::Undone { round: self.round, hand: self.hand, entry };
        self.seal(acting, &content)
    }
}

pub(super) fn talk(conversations: u16, cards: u16) -> Content {
    Content { conversations, goods: [(Goods::Card, cards)].into(), ..Content::default() }
}

async fn only_round(acting: &Acting) -> street::Round {
    let mut rounds = street::list(acting).await.unwrap();
    assert_eq!(rounds.len(), 1);
    rounds.pop().unwrap()
}

#[tokio::test]
async fn what_is_brought_again_is_known_before_and_after_it_was_filed() {
    let team = Team::at_work().await;
    let mut phone = Phone::of(&team.noor, 1, 9).await;
    let packets = vec![phone.begin(&team.noor), phone.entry(&team.noor, 1, talk(1, 2))];
    let ids: Vec<Id> = packets.iter().map(|packet| packet.id).collect();
    for _ in 0..2 {
        assert_eq!(street::receive(&team.noor, packets.clone(), team.noor.worker().id).await.unwrap(), ids);
    }
    let (one, other) = tokio::join!(
        street::receive(&team.noor, packets.clone(), team.noor.worker().id),
        street::receive(&team.noor, packets.clone(), team.noor.worker().id)
    );
    assert_eq!((one.unwrap(), other.unwrap()), (ids.clone(), ids.clone()));
    assert_eq!(only_round(&team.noor).await.head.sums.conversations, 1);
    assert_eq!(street::receive(&team.noor, packets, team.noor.worker().id).await.unwrap(), ids);
    let round = only_round(&team.noor).await;
    assert_eq!((round.head.sums.conversations, round.head.sums.handed_out()), (1, 2));
    assert_eq!(round.head.start.unwrap().municipality, "Voorbeeldstad");
}

#[tokio::test]
async fn what_is_brought_again_when_nobody_knows_the_packet_any_more_stops_nothing() {
    let team = Team::at_work().await;
    let mut phone = Phone::of(&team.noor, 1, 9).await;
    let first = phone.entry(&team.noor, 1, talk(1, 0));
    street::receive(&team.noor, vec![first.clone()], team.noor.worker().id).await.unwrap();
    team.wait(30 * DAY).await;
    only_round(&team.noor).await;
    team.wait(95 * DAY).await;
    let packets = vec![first, phone.entry(&team.noor, 2, talk(2, 0))];
    street::receive(&team.noor, packets, team.noor.worker().id).await.unwrap();
    assert_eq!(only_round(&team.noor).await.head.sums.conversations, 2);
}

#[tokio::test]
async fn colleagues_who_look_at_once_file_each_letter_once() {
    let team = Team::at_work().await;
    let mut phone = Phone::of(&team.noor, 1, 9).await;
    let mut packets = vec![phone.begin(&team.noor)];
    packets.extend((1..=30).map(|entry| phone.entry(&team.noor, entry, talk(1, 0))));
    street::receive(&team.noor, packets, team.noor.worker().id).await.unwrap();
    let (one, two, three) =
        tokio::join!(street::list(&team.noor), street::list(&team.sem), street::list(&team.ilse));
    assert!(one.is_ok() && two.is_ok() && three.is_ok());
    assert_eq!(only_round(&team.mila).await.head.sums.conversations, 30);
}

#[tokio::test]
async fn two_phones_make_one_round_and_a_difference_waits_for_the_duo() {
    let team = Team::at_work().await;
    let (mut a, mut b) = (Phone::of(&team.noor, 1, 9).await, Phone::of(&team.sem, 2, 9).await);
    let from_b = vec![
        b.entry(&team.sem, 1, talk(1, 1)),
        b.entry(&team.sem, 2, talk(2, 0)),
        b.entry(&team.sem, 3, talk(1, 0)),
    ];
    street::receive(&team.sem, from_b, team.sem.worker().id).await.unwrap();
    assert_eq!(only_round(&team.sem).await.head.start, None);
    let from_a = vec![
        a.begin(&team.noor),
        a.entry(&team.noor, 1, talk(1, 1)),
        a.entry(&team.noor, 2, talk(1, 0)),
        a.entry(&team.noor, 4, talk(5, 0)),
        a.undone(&team.noor, 4),
    ];
    street::receive(&team.noor, from_a, team.noor.worker().id).await.unwrap();
    let round = only_round(&team.noor).await;
    assert!(round.head.start.is_some());
    let names: Vec<&str> = round.head.duo.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Sem", "Noor"]);
    assert_eq!((round.head.sums.conversations, round.head.sums.disagree), (4, 1));
    let open = street::read(&team.noor, round.id).await.unwrap();
    let differs = open.entries.iter().find(|one| one.disagrees()).unwrap();
    assert_eq!(differs.versions.len(), 2);
    street::settle(&team.noor, round.id, differs.entry, Some(talk(1, 0))).await.unwrap();
    let round = only_round(&team.noor).await;
    assert_eq!((round.head.sums.conversations, round.head.sums.disagree), (3, 0));
}

#[tokio::test]
async fn a_round_goes_to_the_totals_once_after_a_day_and_what_comes_late_after_it() {
    let team = Team::at_work().await;
    let mut phone = Phone::of(&team.noor, 1, 9).await;
    let asked = Content {
        conversations: 1,
        questions: vec![Question { topic: Topic::Health, answer: Answer::Told }],
        ..Content::default()
    };
    let packets = vec![
        phone.begin(&team.noor),
        phone.entry(&team.noor, 1, asked),
        phone.entry(&team.noor, 2, talk(2, 4)),
    ];
    street::receive(&team.noor, packets, team.noor.worker().id).await.unwrap();
    let round = only_round(&team.noor).await;
    street::say_who_else(&team.noor, round.id, team.sem.worker().id).await.unwrap();
    assert!(team.facts().await.is_empty());
    team.wait(DAY).await;
    for reader in [&team.sem, &team.ilse, &team.noor] {
        street::list(reader).await.unwrap();
    }
    let fact = |what: &str, count| (what.to_owned(), count, None);
    let first = [
        fact("round-conversation", 3),
        fact("round-handed-out", 4),
        fact("round-held", 1),
        fact("round-question", 1),
    ];
    assert_eq!(team.facts().await, first);
    assert_eq!(street::add(&team.noor, round.id, talk(1, 0)).await, Err(Problem::Conflict));
    street::receive(&team.noor, vec![phone.entry(&team.noor, 3, talk(1, 0))], team.noor.worker().id)
        .await
        .unwrap();
    street::list(&team.noor).await.unwrap();
    street::list(&team.noor).await.unwrap();
    assert_eq!(team.facts().await[0], fact("round-conversation", 1));
    assert_eq!(team.facts().await.len(), 5);
    team.wait(90 * DAY).await;
    assert!(street::list(&team.noor).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_is_no_packet_is_not_kept_and_what_nobody_can_read_stops_nothing() {
    let team = Team::at_work().await;
    let mut phone = Phone::of(&team.noor, 1, 9).await;
    let id = |number| Id::from_bytes([number; 16]);
    let nonsense = vec![
        Packet { id: id(50), sealed: vec![3; 10] },
        Packet { id: id(51), sealed: vec![3; street::SEALED_MAX + 1] },
        Packet { id: id(52), sealed: vec![3; 400] },
        phone.entry(&team.noor, 1, talk(1, 0)),
    ];
    let kept = street::receive(&team.noor, nonsense, team.noor.worker().id).await.unwrap();
    assert_eq!(kept.len(), 2);
    assert_eq!(only_round(&team.noor).await.head.sums.conversations, 1);
}

#[tokio::test]
async fn a_letter_sealed_before_the_teams_key_was_renewed_still_opens() {
    let team = Team::at_work().await;
    let mut phone = Phone::of(&team.noor, 1, 9).await;
    let packet = phone.entry(&team.noor, 1, talk(1, 0));
    let old = team.ilse.standing(people::CircleKind::Outreach).unwrap();
    let staying: Vec<_> = [&team.ilse, &team.noor]
        .map(|one| people::circles::Seated { worker: one.worker().clone(), seat: None })
        .into();
    let mut work = team.ilse.work();
    people::circles::renew(&team.ilse, &mut work, &old, &staying).await.unwrap();
    team.ilse.keep(work).await.unwrap();
    let noor = afresh(&team.noor).await;
    street::receive(&noor, vec![packet], noor.worker().id).await.unwrap();
    assert_eq!(only_round(&noor).await.head.sums.conversations, 1);
}

#[tokio::test]
async fn a_plain_round_takes_two_and_can_be_put_right_for_a_day() {
    let team = Team::at_work().await;
    let start = Start {
        day: "2026-06-01".to_owned(),
        place: PlaceKind::Park,
        own_place: String::new(),
        municipality: String::new(),
        block: Block::Night,
    };
    for alone in [&team.noor, &team.ilse] {
        let begun = street::begin(&team.noor, start.clone(), alone.worker().id).await;
        assert_eq!(begun, Err(Problem::Missing));
    }
    let round = street::begin(&team.noor, start, team.sem.worker().id).await.unwrap();
    street::add(&team.sem, round, talk(3, 0)).await.unwrap();
    let open = street::read(&team.ilse, round).await.unwrap();
    assert_eq!(open.head.duo.len(), 2);
    street::settle(&team.noor, round, open.entries[0].entry, None).await.unwrap();
    assert_eq!(only_round(&team.noor).await.head.sums.conversations, 0);
}

mod pages {
    use super::super::pages::{html, led_to, posted};
    use super::*;
    use crate::pages::street::{lists, phone, round, rounds};
    use axum::body::to_bytes;
    use axum::extract::Path;
    use axum::http::StatusCode;
    use axum::response::Response;
    use data_encoding::BASE64URL_NOPAD;
    use people::device::Nearby;

    async fn json(answer: Result<Response, Problem>) -> serde_json::Value {
        let answer = answer.unwrap();
        assert_eq!(answer.status(), StatusCode::OK);
        serde_json::from_slice(&to_bytes(answer.into_body(), usize::MAX).await.unwrap()).unwrap()
    }

    async fn standing(acting: Option<&Acting>, team: &Team, pass: &str) -> serde_json::Value {
        let form = posted(&format!("pas={pass}"));
        json(phone::standing(people::Ask::inside(team.house.clone()), Nearby(acting.cloned()), form).await)
            .await
    }

    fn field(packet: &Packet) -> String {
        format!("pakket={}.{}", packet.id, BASE64URL_NOPAD.encode(&packet.sealed))
    }

    #[tokio::test]
    async fn the_page_on_the_phone_says_nothing_of_whoever_opened_it() {
        let team = Team::at_work().await;
        let of = async |acting: &Acting| html(phone::show(acting.clone()).await, StatusCode::OK).await;
        let page = of(&team.noor).await;
        assert_eq!(page, of(&team.sem).await);
        for name in ["Noor", "Sem", "Proeftuin", "_zegel"] {
            assert!(!page.contains(name), "{name}");
        }
        assert!(page.contains("/werk/rondes/nieuw") && page.contains("/straat/app.webmanifest"));
    }

    #[tokio::test]
    async fn a_device_is_told_to_empty_itself_when_the_account_ended_or_all_devices_were_signed_out() {
        let team = Team::at_work().await;
        let told = standing(Some(&team.noor), &team, "").await;
        let pass = told["pas"].as_str().unwrap().to_owned();
        assert_eq!(told["stand"], "klaar");
        assert!(!told["zegel"].as_str().unwrap().is_empty());
        assert_eq!(standing(None, &team, &pass).await["stand"], "aanmelden");
        assert_eq!(standing(Some(&team.ilse), &team, &pass).await["stand"], "aanmelden");
        assert!(standing(Some(&team.noor), &team, &pass).await.get("pas").is_none());
        people::pages::account::sign_out_everywhere(team.noor.clone()).await.unwrap();
        for acting in [None, Some(&team.noor), Some(&team.sem)] {
            let told = standing(acting, &team, &pass).await;
            assert_eq!(told, serde_json::json!({ "stand": "wissen" }));
        }
        let pass = standing(Some(&team.sem), &team, "").await["pas"].as_str().unwrap().to_owned();
        assert_eq!(standing(Some(&team.sem), &team, &pass).await["stand"], "klaar");
        let mut work = team.house.work();
        work.unit.worker_active(team.sem.worker().id, false);
        team.house.keep(work).await.unwrap();
        assert_eq!(standing(None, &team, &pass).await["stand"], "wissen");
        assert_eq!(standing(None, &team, "geen pas").await["stand"], "aanmelden");
    }

    #[tokio::test]
    async fn a_phone_brings_and_hears_what_the_house_has() {
        let team = Team::at_work().await;
        let mut phone = Phone::of(&team.noor, 1, 9).await;
        let packets = [phone.begin(&team.noor), phone.entry(&team.noor, 1, talk(1, 1))];
        let fields = packets.iter().map(field).collect::<Vec<_>>().join("&") + "&pakket=onzin&pakket=a.b";
        let told = json(phone::bring(team.noor.clone(), posted(&fields)).await).await;
        assert_eq!(told["gekregen"].as_array().unwrap().len(), 2);
        let pass = standing(Some(&team.noor), &team, "").await["pas"].as_str().unwrap().to_owned();
        people::pages::account::sign_out_everywhere(team.noor.clone()).await.unwrap();
        let more = field(&phone.entry(&team.noor, 2, talk(1, 1)));
        let told = json(phone::bring(team.noor.clone(), posted(&format!("pas={pass}&{more}"))).await).await;
        assert_eq!(told, serde_json::json!({ "stand": "wissen" }));
        assert_eq!(only_round(&team.sem).await.head.sums.conversations, 1);
    }

    #[tokio::test]
    async fn what_a_colleague_wrote_on_a_shared_phone_is_theirs_whoever_brings_it() {
        let team = Team::at_work().await;
        let mut phone = Phone::of(&team.noor, 1, 9).await;
        let packets = [phone.begin(&team.noor), phone.entry(&team.noor, 1, talk(1, 1))];
        let fields = packets.iter().map(field).collect::<Vec<_>>().join("&");
        let pass_of = async |acting: &Acting, pass: &str| {
            standing(Some(acting), &team, pass).await["pas"].as_str().map(str::to_owned)
        };
        let of_noor = pass_of(&team.noor, "").await.unwrap();
        // Sem signs in on it, and gets a pass of his own for what he writes from now on.
        let of_sem = pass_of(&team.sem, &of_noor).await.unwrap();
        assert_eq!(pass_of(&team.sem, &of_sem).await, None);
        let brought = phone::bring(team.sem.clone(), posted(&format!("pas={of_noor}&{fields}"))).await;
        assert_eq!(json(brought).await["gekregen"].as_array().unwrap().len(), 2);
        let names: Vec<String> =
            only_round(&team.ilse).await.head.duo.into_iter().map(|one| one.name).collect();
        assert_eq!(names, ["Noor"]);
    }

    #[tokio::test]
    async fn a_round_is_walked_by_its_pages() {
        let team = Team::at_work().await;
        let list = html(rounds::list(team.noor.clone()).await, StatusCode::OK).await;
        assert!(list.contains("Er zijn nog geen rondes"));
        html(lists::show(team.ilse.clone()).await, StatusCode::OK).await;
        let none = lists::set(team.ilse.clone(), posted("gemeenten=Voorbeeldstad")).await;
        assert!(html(none, StatusCode::BAD_REQUEST).await.contains("Voorbeeldstad"));
        led_to(lists::set(team.ilse.clone(), posted("soorten=card&gemeenten=Voorbeeldstad%0AElders")).await);
        let noor = afresh(&team.noor).await;
        assert!(html(rounds::ask(noor.clone()).await, StatusCode::OK).await.contains("Elders"));
        let sem = team.sem.worker().id;
        let half = "dag=2026-06-01&plek=park&gemeente=Elders";
        html(rounds::begin(noor.clone(), posted(half)).await, StatusCode::BAD_REQUEST).await;
        let whole = format!("{half}&dagdeel=night&collega={sem}");
        let to = led_to(rounds::begin(noor.clone(), posted(&whole)).await);
        let at = || Path(to.rsplit('/').next().unwrap().to_owned());
        for fields in ["", "gesprekken=veel", "wat=card", "aantal=2", "onderwerp=money", "antwoord=told"] {
            let again = round::add(noor.clone(), at(), posted(fields)).await;
            html(again, StatusCode::BAD_REQUEST).await;
        }
        let fields =
            "gesprekken=2&wat=card&aantal=3&onderwerp=money&antwoord=told&verwezen=us&notitie=Rustig.";
        led_to(round::add(noor.clone(), at(), posted(fields)).await);
        let page = html(round::show(noor.clone(), at()).await, StatusCode::OK).await;
        for text in
            ["2 gesprekken", "3 × Kaartje", "Geld · Uitgelegd", "Gesprek bij ons", "Rustig.", "Elders"]
        {
            assert!(page.contains(text), "{text}");
        }
        assert!(
            html(rounds::list(team.ilse.clone()).await, StatusCode::OK).await.contains("1 juni 2026, Nacht")
        );
        let entry =
            page.split("name=\"_vel\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        led_to(round::settle(noor.clone(), at(), posted(&format!("_vel={entry}&_keuze=geen"))).await);
        let page = html(round::show(noor, at()).await, StatusCode::OK).await;
        assert!(page.contains("Er is nog niets genoteerd"));
        assert_eq!(round::show(team.noor, Path("geen-id".to_owned())).await.err(), Some(Problem::Missing));
    }

    #[tokio::test]
    async fn a_round_of_the_second_phone_is_completed_and_a_difference_is_settled_by_the_duo() {
        let team = Team::at_work().await;
        let mut b = Phone::of(&team.sem, 2, 9).await;
        let mut a = Phone::of(&team.sem, 1, 9).await;
        let packets = vec![b.entry(&team.sem, 1, talk(1, 0)), a.entry(&team.sem, 1, talk(2, 0))];
        street::receive(&team.sem, packets, team.sem.worker().id).await.unwrap();
        let id = only_round(&team.sem).await.id.to_string();
        let at = || Path(id.clone());
        let page = html(round::show(team.sem.clone(), at()).await, StatusCode::OK).await;
        assert!(page.contains("Twee telefoons") && page.contains("Hoe begon deze ronde?"));
        html(
            round::say_how_it_began(team.sem.clone(), at(), posted("dag=2026-06-01")).await,
            StatusCode::BAD_REQUEST,
        )
        .await;
        led_to(
            round::say_how_it_began(team.sem.clone(), at(), posted("dag=2026-06-01&plek=park&dagdeel=night"))
                .await,
        );
        html(round::say_who_else(team.sem.clone(), at(), posted("")).await, StatusCode::BAD_REQUEST).await;
        let who = format!("collega={}", team.noor.worker().id);
        led_to(round::say_who_else(team.sem.clone(), at(), posted(&who)).await);
        let (entry, hand) = (Id::from_bytes([1; 16]), Id::from_bytes([1; 16]));
        led_to(round::settle(team.sem.clone(), at(), posted(&format!("_vel={entry}&_keuze={hand}"))).await);
        let round = only_round(&team.noor).await;
        assert_eq!((round.head.sums.conversations, round.head.sums.disagree), (2, 0));
        assert_eq!(round.head.duo.len(), 2);
        let other = round::settle(
            team.sem.clone(),
            at(),
            posted("_vel=00000000000000000000000000000000&_keuze=geen"),
        )
        .await;
        assert_eq!(other.err(), Some(Problem::Missing));
    }
}
