//! Whoever watches is told what changed, once it is durable.

use std::sync::{Arc, Mutex};

use store::{Changed, Deed, Holder, Id, Timer, Watcher};

use crate::fixture::{CONFLICT, House, NOW, today, unit};

#[derive(Default)]
struct Ear(Mutex<Vec<Changed>>);

impl Watcher for Ear {
    fn changed(&self, changed: &[Changed]) {
        self.0.lock().unwrap().extend(changed);
    }
}

impl Ear {
    fn at(house: &House) -> Arc<Ear> {
        let ear = Arc::new(Ear::default());
        house.store.watch(ear.clone());
        ear
    }

    fn heard(&self) -> Vec<Changed> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

#[tokio::test]
async fn what_is_written_erased_or_taken_back_is_told() {
    let mut house = House::new();
    let desk = house.id();
    let dossier = house.dossier(desk).await;
    let ear = Ear::at(&house);
    let record = house.record(dossier).await;
    assert_eq!(ear.heard(), [Changed::Dossier(dossier)]);
    house.store.save(unit(|u| u.erase_record(dossier, record))).await.unwrap();
    assert_eq!(ear.heard(), [Changed::Dossier(dossier)]);
    house.store.save(unit(|u| u.remove_grant(dossier, Holder::Circle(desk)))).await.unwrap();
    assert_eq!(ear.heard(), [Changed::Dossier(dossier)]);
    house.store.save(unit(|u| u.lock_session([7; 32]))).await.unwrap();
    house.store.save(unit(|u| u.remove_sessions_of(Holder::Code([8; 32])))).await.unwrap();
    assert_eq!(ear.heard(), [Changed::Session([7; 32]), Changed::SessionsOf(Holder::Code([8; 32]))]);
}

#[tokio::test]
async fn what_a_timer_does_is_told_too() {
    let mut house = House::new();
    let desk = house.id();
    let dossier = house.dossier(desk).await;
    let timer = Timer { id: house.id(), due: NOW, deed: Deed::EraseDossier { dossier } };
    house.store.save(unit(|u| u.timer(timer))).await.unwrap();
    let ear = Ear::at(&house);
    house.store.fire_due(NOW).await.unwrap();
    assert_eq!(ear.heard(), [Changed::Dossier(dossier)]);
}

#[tokio::test]
async fn a_refused_write_is_not_told() {
    let mut house = House::new();
    let desk = house.id();
    let (dossier, other) = (house.dossier(desk).await, house.dossier(desk).await);
    let ear = Ear::at(&house);
    let missing: Id = house.id();
    let refused = unit(|u| {
        u.append(dossier, missing, vec![1; 80], vec![1; 73], today());
        u.revise(other, missing, 1, vec![1; 80], vec![1; 73], today())
    });
    assert_eq!(house.store.save(refused).await, CONFLICT);
    assert_eq!(ear.heard(), []);
    house.store.read_now(|reader| reader.records(dossier)).unwrap();
    assert_eq!(ear.heard(), [], "nor is reading");
}
