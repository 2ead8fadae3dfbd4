//! Two houses without a line between them: what one signs, the other hears once, and nobody else does.

use super::answer::answer;
use super::ask::Partner;
use super::list::{Whose, forget, key_of_today, keys};
use super::{ROOM, voice};
use crate::model::agreement::HOLDS_DAYS;
use crate::model::{Address, Agreed, Agreement, Public};
use accord::{FRESH_SECONDS, REPLY_LENGTH, Saying, refusal};
use people::organisation::{OrganisationSettings, found};
use people::{Clock, Dice, House, Settings, Shared};
use store::{Day, Id, Moment, Organisation, Place, Store};
use tempfile::TempDir;
use vault::Pepper;

/// 1 June 2026, ten in the morning in the Netherlands.
const MORNING: i64 = 1_780_300_800;

struct Side {
    house: Shared,
    organisation: Organisation,
    agreement: Agreement,
    _folder: TempDir,
}

impl Side {
    async fn new(pepper: u8) -> Side {
        let folder = TempDir::new().unwrap();
        let place = Place { records: folder.path().join("records"), keys: folder.path().join("keys") };
        let house = House::new(
            Store::open(&place).unwrap(),
            Pepper::from_bytes([pepper; 32]),
            Clock::standing_at(Moment::from_seconds(MORNING)),
            Dice::seeded(u64::from(pepper)),
            Box::leak(Box::new(kit::Texts::gather(&[kit::TEXTS, people::TEXTS]).unwrap())),
            Settings::default(),
            Vec::new(),
        );
        let organisation = found(&house, "De Haven").await.unwrap().organisation;
        let mut work = house.work();
        let id = work.id();
        let ours = Public(voice::draw(&house, &mut work, id).public());
        house.keep(work).await.unwrap();
        let today = house.now().day().number();
        let agreement = Agreement {
            id,
            name: "Ander".to_owned(),
            address: Address::parse("https://haven.example").unwrap(),
            ours,
            before: None,
            theirs: None,
            renewed: None,
            asked: None,
            until: Some(Day::from_number(today + HOLDS_DAYS)),
        };
        Side { house, organisation, agreement, _folder: folder }
    }

    async fn knows(&mut self, other: Public) {
        self.agreement.theirs = Some(other);
        let agreed = Agreed { agreements: vec![self.agreement.clone()] };
        let mut work = self.house.work();
        OrganisationSettings::set_room(&mut work, &self.organisation, ROOM, &agreed).unwrap();
        self.house.keep(work).await.unwrap();
    }

    async fn partner(&self) -> Partner<'_> {
        Partner::of(&self.house, &self.agreement).await.unwrap()
    }
}

async fn two() -> (Side, Side) {
    let (mut north, mut south) = (Side::new(7).await, Side::new(8).await);
    let (northern, southern) = (north.agreement.ours, south.agreement.ours);
    north.knows(southern).await;
    south.knows(northern).await;
    (north, south)
}

#[tokio::test]
async fn what_is_said_is_heard_once_by_whom_it_is_for() {
    let (north, south) = two().await;
    let east = Side::new(9).await;
    let partner = north.partner().await;
    let line = partner.sign(&Saying::Team);
    let reply = answer(&south.house, &line).await.unwrap();
    assert_eq!(reply.len(), REPLY_LENGTH);
    assert!(partner.hear(&line, &reply).is_some());
    assert_eq!(partner.hear(&partner.sign(&Saying::Team), &reply), None, "the answer to another question");
    for (house, why) in [(&south, "heard before"), (&east, "not for them"), (&north, "our own words")] {
        assert!(answer(&house.house, &line).await.unwrap() == refusal(), "{why}");
    }
}

#[tokio::test]
async fn what_was_said_long_ago_or_by_an_agreement_that_ran_out_is_not_heard() {
    let (north, south) = two().await;
    let line = north.partner().await.sign(&Saying::Team);
    south.house.clock.forward(FRESH_SECONDS + 1);
    assert!(answer(&south.house, &line).await.unwrap() == refusal());
    let (north, south) = two().await;
    south.house.clock.forward((i64::from(HOLDS_DAYS) + 1) * 86_400);
    let line = north.partner().await.sign(&Saying::Team);
    assert!(answer(&south.house, &line).await.unwrap() == refusal());
    north.house.clock.forward((i64::from(HOLDS_DAYS) + 1) * 86_400);
    assert!(Partner::of(&north.house, &north.agreement).await.is_err(), "nor is anything said");
}

#[tokio::test]
async fn a_voice_that_was_destroyed_says_nothing() {
    let (north, _) = two().await;
    let mut work = north.house.work();
    voice::destroy(&north.house, &mut work, north.agreement.id, north.agreement.ours.0);
    north.house.keep(work).await.unwrap();
    assert!(Partner::of(&north.house, &north.agreement).await.is_err());
}

#[tokio::test]
async fn a_number_that_nobody_passed_on_is_answered_like_one_without_an_answer() {
    let (north, south) = two().await;
    let partner = north.partner().await;
    let number = *Id::from_bytes([3; 16]).bytes();
    for (saying, said) in [(Saying::After(number), vec![0]), (Saying::TakeBack(number), Vec::new())] {
        let line = partner.sign(&saying);
        let reply = answer(&south.house, &line).await.unwrap();
        assert_eq!(partner.hear(&line, &reply), Some(said));
    }
}

#[tokio::test]
async fn two_organisations_of_one_house_have_keys_of_their_own_and_one_of_them_can_end() {
    let side = Side::new(7).await;
    let house = &side.house;
    let other = found(house, "De Steiger").await.unwrap().organisation;
    let [one, two] = [side.organisation.id, other.id].map(|organisation| Whose { house, organisation });
    let (first, second) = (key_of_today(one).await.unwrap(), key_of_today(two).await.unwrap());
    assert!(first.seed() != second.seed(), "what one answers the other does not");
    assert_eq!(key_of_today(one).await.unwrap().seed(), first.seed(), "drawn once");
    let mut work = house.work();
    forget(one, &mut work).await.unwrap();
    house.keep(work).await.unwrap();
    assert_eq!((keys(one).await.unwrap().len(), keys(two).await.unwrap().len()), (0, 1));
    assert!(key_of_today(one).await.unwrap().seed() != first.seed());
}
