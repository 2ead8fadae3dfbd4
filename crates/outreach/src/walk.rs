//! Walks through outreach on a real store: two outreach workers, a third, a team lead, and time that passes.

mod about;
mod alarms;
mod attempts;
mod duty;
mod field;
mod hello;
mod hours;
mod kinds;
mod night;
mod pages;
mod safe;
mod shifts;
mod street;
mod terms;
mod vacancy;
mod visits;
mod youth;

use crate::book;
use crate::model::Rules;
use people::invitation::{Invitation, NewAccount, accept};
use people::{Acting, Ask, CircleKind, Clock, Dice, House, Role, Settings, Shared};
use store::{Moment, Place, Store};
use tempfile::TempDir;
use vault::{Pepper, Stretch};

/// 1 June 2026, ten in the morning in the Netherlands.
const MORNING: i64 = 1_780_300_800;
const PASSPHRASE: &str = "kanarie boven zeven bruggen";
const DAY: i64 = 86_400;

/// A house with a team of four.
struct Team {
    house: Shared,
    noor: Acting,
    sem: Acting,
    mila: Acting,
    ilse: Acting,
    _folder: TempDir,
}

impl Team {
    async fn at_work() -> Team {
        Team::in_house([7; 32]).await
    }

    /// The same team in a house with a secret of its own.
    async fn in_house(pepper: [u8; 32]) -> Team {
        let folder = TempDir::new().unwrap();
        let place = Place { records: folder.path().join("records"), keys: folder.path().join("keys") };
        let texts =
            Box::leak(Box::new(kit::Texts::gather(&[kit::TEXTS, people::TEXTS, crate::TEXTS]).unwrap()));
        let house = House::new(
            Store::open(&place).unwrap(),
            Pepper::from_bytes(pepper),
            Clock::standing_at(Moment::from_seconds(MORNING)),
            Dice::seeded(1),
            texts,
            Settings::default(),
            crate::PLACES.to_vec(),
        );
        let founded = people::organisation::found(&house, "Stichting De Proeftuin").await.unwrap();
        let first = Invitation::behind(&house, &founded.first_link).await.unwrap();
        account(&house, &founded.first_link, &first, "ilse").await;
        let ilse = enter(&house, "ilse", Role::TeamLead).await;
        let mut others = Vec::new();
        for name in ["noor", "sem", "mila"] {
            let mut work = house.work();
            let roles = vec![Role::OutreachWorker];
            let invitation = Invitation { organisation: ilse.organisation().id, roles, seats: Vec::new() };
            let link = invitation.send(&mut work).unwrap();
            house.keep(work).await.unwrap();
            account(&house, &link, &invitation, name).await;
            let someone = enter(&house, name, Role::OutreachWorker).await;
            let mut work = house.work();
            for kind in [CircleKind::Desk, CircleKind::Outreach] {
                let (circle, secret) = ilse.standing(kind).unwrap();
                work.admit(&circle, &secret, someone.worker(), None).unwrap();
            }
            house.keep(work).await.unwrap();
            others.push(afresh(&someone).await);
        }
        let mila = others.pop().unwrap();
        let sem = others.pop().unwrap();
        let noor = others.pop().unwrap();
        Team { house, noor, sem, mila, ilse, _folder: folder }
    }

    /// Time passes, and what is due happens.
    async fn wait(&self, seconds: i64) {
        self.house.clock.forward(seconds);
        self.house.store.fire_due(self.house.now()).await.unwrap();
    }

    /// Sets how the team works, by whoever leads it.
    async fn works(&self, rules: &Rules) {
        let stood = book::field::read(&self.ilse).await.unwrap().rules.shown();
        let seen = book::field::seen_of(&self.ilse, &stood).unwrap();
        book::field::set_rules(&self.ilse, rules, &seen).await.unwrap();
    }

    /// The facts left for the totals, without month.
    async fn facts(&self) -> Vec<(String, u32, Option<u32>)> {
        let facts = self.ilse.letters::<people::Fact>(CircleKind::Statistics).await.unwrap();
        let mut facts: Vec<_> =
            facts.into_iter().map(|(_, fact)| (fact.what, fact.count, fact.minutes)).collect();
        facts.sort();
        facts
    }
}

async fn account(house: &Shared, link: &vault::Ticket, invitation: &Invitation, name: &str) {
    let account = NewAccount {
        name: name.to_owned(),
        passphrase: PASSPHRASE.to_owned(),
        second_step: vec![7; 20],
        stretch: Stretch::quick(&mut *house.dice.rng()),
    };
    accept(house, link, invitation, account).await.unwrap();
}

async fn enter(house: &Shared, name: &str, role: Role) -> Acting {
    people::session::act_as(&Ask::inside(house.clone()), name, PASSPHRASE, role).await.unwrap()
}

/// The same worker with the seats they have now, as each request finds them.
async fn afresh(acting: &Acting) -> Acting {
    acting.afresh(acting.role()).await.unwrap()
}
