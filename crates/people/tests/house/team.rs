//! An organisation at work, in a temporary folder, with a clock that the test sets.

use people::invitation::{Invitation, NewAccount, accept};
use people::organisation::Founded;
use people::session::act_as;
use people::{Acting, Action, Among, Ask, CircleKind, Clock, Dice, House, Role, Settings, Shared, Work};
use store::sealed::{Dossier, Span};
use store::{Circle, Id, LogLine, Moment, Place, Scope, Store};
use tempfile::TempDir;
use vault::{SecretKey, Stretch, Ticket};

/// 1 June 2026, ten in the morning in the Netherlands.
const MORNING: i64 = 1_780_300_800;
/// Everybody's passphrase.
pub const PASSPHRASE: &str = "kanarie boven zeven bruggen";
/// Everybody's second step.
pub const SECOND_STEP: [u8; 20] = [7; 20];

pub const MINUTE: i64 = 60;
pub const HOUR: i64 = 60 * MINUTE;
pub const DAY: i64 = 24 * HOUR;

/// A house with one team lead, who holds the keys of all standing circles and lets the others in.
pub struct Team {
    pub house: Shared,
    pub ilse: Acting,
    pub founded: Founded,
    _folder: TempDir,
}

impl Team {
    pub async fn at_work() -> Team {
        Team::with(Settings::default()).await
    }

    pub async fn with(settings: Settings) -> Team {
        let folder = TempDir::new().unwrap();
        let place = Place { records: folder.path().join("records"), keys: folder.path().join("keys") };
        let texts = Box::leak(Box::new(kit::Texts::gather(&[kit::TEXTS, people::TEXTS]).unwrap()));
        let house = House::new(
            Store::open(&place).unwrap(),
            vault::Pepper::from_bytes([7; 32]),
            Clock::standing_at(Moment::from_seconds(MORNING)),
            Dice::seeded(1),
            texts,
            settings,
            people::PLACES.to_vec(),
        );
        let (founded, ilse) = found(&house, "Stichting De Proeftuin", "ilse").await;
        Team { house, ilse, founded, _folder: folder }
    }

    /// A new colleague, let into the circles that go with their roles. Acts in the first role.
    pub async fn colleague(&self, name: &str, roles: &[Role]) -> Acting {
        let mut work = self.house.work();
        let organisation = self.ilse.organisation().id;
        let invitation = Invitation { organisation, roles: roles.to_vec(), seats: Vec::new() };
        let link = invitation.send(&mut work).unwrap();
        self.house.keep(work).await.unwrap();
        accept(&self.house, &link, &invitation, account(&self.house, name)).await.unwrap();
        let newcomer = enter(&self.house, name, roles[0]).await;
        let mut work = self.house.work();
        let ilse = afresh(&self.ilse).await;
        for kind in CircleKind::STANDING {
            if roles.iter().any(|role| people::policy::uses(*role, kind)) {
                let (circle, secret) = ilse.standing(kind).unwrap();
                work.admit(&circle, &secret, newcomer.worker(), None).unwrap();
            }
        }
        self.house.keep(work).await.unwrap();
        afresh(&newcomer).await
    }

    /// A circle around one dossier, with these people in it, each in a role.
    pub async fn close_circle(&self, seats: &[(&Acting, Role)]) -> (Circle, SecretKey) {
        let mut work = self.house.work();
        let circle = work.new_circle(self.ilse.organisation(), CircleKind::Close).unwrap();
        for (person, role) in seats {
            work.admit(&circle.0, &circle.1, person.worker(), Some(*role)).unwrap();
        }
        self.house.keep(work).await.unwrap();
        circle
    }

    /// A dossier with one sheet, granted to a circle.
    pub async fn dossier(&self, circle: &Circle, scope: Scope, span: Span) -> Dossier {
        let mut work = self.house.work();
        let dossier = begin(&mut work, circle.organisation);
        work.grant(&dossier, circle, scope, span).unwrap();
        self.house.keep(work).await.unwrap();
        dossier
    }

    pub fn wait(&self, seconds: i64) {
        self.house.clock.forward(seconds);
    }

    /// The organisation's access log.
    pub fn log(&self) -> Vec<LogLine> {
        let organisation = self.ilse.organisation().id;
        self.house.store.read_now(|reader| reader.log(organisation, 0, 1_000)).unwrap()
    }
}

/// The head of each dossier in these tests.
pub const HEAD: &str = "Wilg-42";
/// The sheet of each dossier in these tests.
pub const SHEET: &str = "Zij belt dinsdag terug.";

pub fn begin(work: &mut Work, organisation: Id) -> Dossier {
    let dossier = work.begin(organisation, &HEAD).unwrap();
    work.append(&dossier, &SHEET).unwrap();
    dossier
}

/// Founds an organisation; its first administrator acts as team lead.
pub async fn found(house: &Shared, name: &str, first: &str) -> (Founded, Acting) {
    let founded = people::organisation::found(house, name).await.unwrap();
    let invitation = Invitation::behind(house, &founded.first_link).await.unwrap();
    accept(house, &founded.first_link, &invitation, account(house, first)).await.unwrap();
    let lead = enter(house, first, Role::TeamLead).await;
    (founded, lead)
}

pub fn account(house: &Shared, name: &str) -> NewAccount {
    NewAccount {
        name: name.to_owned(),
        passphrase: PASSPHRASE.to_owned(),
        second_step: SECOND_STEP.to_vec(),
        stretch: Stretch::quick(&mut *house.dice.rng()),
    }
}

/// An invitation that was sent, and its link.
pub async fn invite(team: &Team, roles: &[Role]) -> (Ticket, Invitation) {
    let mut work = team.house.work();
    let organisation = team.ilse.organisation().id;
    let invitation = Invitation { organisation, roles: roles.to_vec(), seats: Vec::new() };
    let link = invitation.send(&mut work).unwrap();
    team.house.keep(work).await.unwrap();
    (link, invitation)
}

pub async fn enter(house: &Shared, name: &str, role: Role) -> Acting {
    act_as(&Ask::inside(house.clone()), name, PASSPHRASE, role).await.unwrap()
}

/// The same worker with the seats they have now, as each request finds them.
pub async fn afresh(acting: &Acting) -> Acting {
    acting.afresh(acting.role()).await.unwrap()
}

/// The ids of the dossiers in somebody's list.
pub async fn listed(acting: &Acting, action: Action, among: Among) -> Vec<Id> {
    let list = acting.list::<String>(action, among).await.unwrap();
    assert!(list.iter().all(|listed| listed.head == HEAD));
    list.iter().map(|listed| listed.dossier.id()).collect()
}
