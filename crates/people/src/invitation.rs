//! Invitations by one-time link, and the account that comes of one.

use crate::house::House;
use crate::model::{Role, roles_to_text};
use crate::session::lock_under;
use crate::work::Work;
use kit::Problem;
use serde::{Deserialize, Serialize};
use store::{Id, Worker};
use vault::{Binding, SecretKey, Stretch, Ticket};

/// An invitation holds for so many days.
pub const INVITATION_DAYS: i64 = 7;
/// Characters that a passphrase has at least.
pub const PASSPHRASE_MIN: usize = 12;
/// Characters that a passphrase has at most.
pub const PASSPHRASE_MAX: usize = 256;
/// Characters that a sign-in name has at most.
pub const NAME_MAX: usize = 40;

/// What stands in an invitation; sealed under the link itself.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Invitation {
    /// The organisation that invites.
    pub organisation: Id,
    /// The roles that the account will have.
    pub roles: Vec<Role>,
    /// Keys of circles that go along. Only the founding invitation has any: everybody else is let in by a
    /// colleague who holds the key.
    pub seats: Vec<SeatToGive>,
}

/// The key of a circle on its way to its first member.
#[derive(Clone, Serialize, Deserialize)]
pub struct SeatToGive {
    circle: Id,
    secret: [u8; 32],
}

impl SeatToGive {
    /// A seat in this circle.
    pub fn new(circle: Id, secret: &SecretKey) -> SeatToGive {
        SeatToGive { circle, secret: *secret.bytes() }
    }
}

impl std::fmt::Debug for SeatToGive {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SeatToGive(..)")
    }
}

impl Invitation {
    /// Makes the one-time link; it works once the work is kept.
    ///
    /// # Errors
    /// [`Problem::Broken`] when it cannot be sealed.
    pub fn send(&self, work: &mut Work) -> Result<Ticket, Problem> {
        let ticket = Ticket::random(work.rng());
        let plain = serde_json::to_vec(self).map_err(|_| Problem::Broken)?;
        let body = vault::seal(&ticket.key(), &binding(), &plain, work.rng());
        let until = work.now.plus_days(INVITATION_DAYS);
        work.unit.invitation(store::Invitation {
            token: ticket.id(),
            organisation: self.organisation,
            body,
            until,
        });
        Ok(ticket)
    }

    /// What stands behind a link that still holds.
    ///
    /// # Errors
    /// [`Problem::Missing`] when it was used, is too old or never was.
    pub async fn behind(house: &House, ticket: &Ticket) -> Result<Invitation, Problem> {
        let (token, now) = (ticket.id(), house.now());
        let kept =
            house.store.read(move |reader| reader.invitation(token, now)).await?.ok_or(Problem::Missing)?;
        let plain = vault::open(&ticket.key(), &binding(), &kept.body).map_err(|_| Problem::Missing)?;
        serde_json::from_slice(&plain).map_err(|_| Problem::Broken)
    }
}

fn binding() -> Binding {
    Binding::new("invitation")
}

/// What somebody chose for their account.
pub struct NewAccount {
    /// The name they sign in with and are seen under: a first name or alias (ACT-07).
    pub name: String,
    /// Their passphrase.
    pub passphrase: String,
    /// The secret of their second step.
    pub second_step: Vec<u8>,
    /// How the passphrase is stretched.
    pub stretch: Stretch,
}

/// Makes an account of an invitation; the link is spent with it.
///
/// # Errors
/// [`Problem::Conflict`] when the link was used meanwhile or the name is taken.
pub async fn accept(
    house: &House,
    ticket: &Ticket,
    invitation: &Invitation,
    account: NewAccount,
) -> Result<Worker, Problem> {
    let mut work = house.work();
    let secret = SecretKey::generate(work.rng());
    let id = work.id();
    let mut rng = house.dice.rng();
    let NewAccount { name, passphrase, second_step, stretch } = account;
    let (locked, secret) = {
        let _turn = house.stretching.acquire().await.map_err(|_| Problem::Unavailable)?;
        tokio::task::spawn_blocking(move || {
            lock_under(id, &secret, &second_step, &passphrase, &stretch, &mut *rng)
                .map(|locked| (locked, secret))
        })
        .await
        .map_err(|_| Problem::Broken)??
    };
    let worker = Worker {
        id,
        organisation: invitation.organisation,
        sign_in_name: name,
        mail: None,
        roles: roles_to_text(&invitation.roles),
        public_key: *secret.public().bytes(),
        stretch: locked.stretch,
        locked_secret: locked.secret,
        second_step: locked.second_step,
        active: true,
    };
    work.unit.claim_invitation(ticket.id(), work.now);
    work.unit.worker(worker.clone());
    for seat in &invitation.seats {
        let circle_id = seat.circle;
        let circle =
            house.store.read(move |reader| reader.circle(circle_id)).await?.ok_or(Problem::Conflict)?;
        work.admit(&circle, &SecretKey::from_bytes(seat.secret), &worker, None)?;
    }
    house.keep(work).await?;
    Ok(worker)
}
