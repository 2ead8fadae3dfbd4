mod pages;

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
