//! What was booked with the same code goes when the whole conversation goes.

use super::town::Town;
use contact::book::{check_in, visitor};
use guide::book::booking::{self, Wish};
use guide::book::told::{change, told};
use guide::model::times::{TimeOfDay, Weekday};
use guide::model::{ForWhom, Place, StepFree, Waiting, WalkIn};
use people::{Acting, Role};

/// A walk-in hour with one place at a time.
pub async fn walk_in(lead: &Acting) {
    let (id, place) = (lead.work().id(), lead.work().id());
    change(lead, |told| {
        told.places = vec![Place {
            id: place,
            name: "Het lage huis".to_owned(),
            address: String::new(),
            from_station: "Zeven minuten lopen.".to_owned(),
            door: "De blauwe deur".to_owned(),
            bell: String::new(),
            waiting: Waiting::Apart,
            step_free: StepFree::Yes,
        }];
        told.walk_ins = vec![WalkIn {
            id,
            weekday: Weekday::ALL[1],
            from: TimeOfDay::parse("13:00").unwrap(),
            until: TimeOfDay::parse("14:00").unwrap(),
            place,
            names: vec!["Noor".to_owned()],
            for_whom: ForWhom::Everybody,
            minutes: 30,
            seats: 1,
        }];
        Ok(Vec::new())
    })
    .await
    .unwrap();
}

#[test]
fn who_erases_the_whole_conversation_keeps_no_appointment_either_and_the_place_is_free_again() {
    let town = Town::with(&[("ilse", Role::TeamLead)]);
    town.wait(async {
        walk_in(&town.acting("ilse", Role::TeamLead).await).await;
        let (person, _) = town.somebody(kit::Lang::Nl, "hoi").await;
        let left = async || {
            let told = told(&town.house).await.unwrap();
            booking::free(&town.house, &told).await.unwrap().first().map(|one| (one.slot.id, one.left))
        };
        let (slot, places) = left().await.unwrap();
        assert_eq!(places, 1);
        assert!(!check_in::goes_too(&person).await.unwrap().booking);
        booking::add(&person, &Wish { slot, alias: String::new(), with: None }).await.unwrap();
        assert_eq!(left().await, Some((slot, 0)));
        assert!(check_in::goes_too(&person).await.unwrap().booking, "it is said before");
        visitor::erase_all(&person).await.unwrap();
        assert_eq!(left().await, Some((slot, 1)));
        assert!(!booking::has_any(&person).await.unwrap());
    });
}
