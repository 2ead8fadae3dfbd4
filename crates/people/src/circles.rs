//! Letting colleagues into circles, and renewing a circle's key when somebody leaves: a new key for those who
//! stay, and every dossier granted anew. What was left for the circle under the old key stays readable, because
//! the old key is left for the circle under the new one.

use crate::acting::Acting;
use crate::model::{CircleKind, Role, roles_from_text};
use crate::policy::{Action, may};
use crate::work::Work;
use kit::Problem;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use store::sealed::{Dossier, open_letter};
use store::{Circle, Holder, Id, Worker};
use vault::SecretKey;

/// A key that a circle had before, left for the circle itself.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FormerKey {
    pub(crate) former_key: [u8; 32],
}

/// Somebody with a seat in a circle.
#[derive(Debug, Clone)]
pub struct Seated {
    /// Who.
    pub worker: Worker,
    /// For a close circle: the role the seat is bound to.
    pub seat: Option<Role>,
}

/// Renews the key of a circle for those who stay. Gives the circle as it then is. Grants whose time is still to
/// come or is over are renewed as well: their terms stay what they were.
///
/// # Errors
/// [`Problem::Broken`] when a grant does not open with the old key. Keeping the work is a [`Problem::Conflict`] when
/// somebody else renewed the key meanwhile, or granted the circle something.
pub async fn renew(
    acting: &Acting,
    work: &mut Work,
    old: &(Circle, SecretKey),
    staying: &[Seated],
) -> Result<(Circle, SecretKey), Problem> {
    let (circle, old_secret) = old;
    let holder = Holder::Circle(circle.id);
    let grants = acting.ask().house.store.read(move |reader| reader.grants_ever_of(&holder)).await?;
    let secret = SecretKey::generate(work.rng());
    let renewed = Circle {
        generation: circle.generation.saturating_add(1),
        public_key: *secret.public().bytes(),
        ..*circle
    };
    work.unit.renew_circle(circle.id, circle.generation, renewed.public_key);
    work.admit_recovery(acting.organisation(), &renewed, &secret)?;
    for seated in staying {
        work.admit(&renewed, &secret, &seated.worker, seated.seat)?;
    }
    work.unit.remove_members_below(circle.id, renewed.generation);
    let new = (renewed, secret);
    for grant in grants {
        // Somebody else renewed the circle meanwhile.
        if grant.generation != circle.generation {
            return Err(Problem::Conflict);
        }
        let dossier = Dossier::by_circle(&grant, old_secret)?;
        work.renew_grant(&dossier, &new, grant)?;
    }
    work.unit.grants_renewed(circle.id, renewed.generation);
    let former = FormerKey { former_key: *old_secret.bytes() };
    work.letter(holder, new.0.public_key, &former, None)?;
    Ok(new)
}

impl Acting {
    /// What was left for a standing circle this worker has a seat in, and the id of each letter. Letters of
    /// another kind are passed over.
    ///
    /// # Errors
    /// [`Problem::Missing`] without a seat.
    pub async fn letters<T>(&self, kind: CircleKind) -> Result<Vec<(Id, T)>, Problem>
    where
        T: DeserializeOwned + Send + 'static,
    {
        let mut waiting = self.waiting_letters(kind).await?;
        let mut all = Vec::new();
        while let Some(opened) = waiting.open_next(usize::MAX).await? {
            all.extend(opened);
        }
        Ok(all)
    }

    /// What was left for this worker alone.
    ///
    /// # Errors
    /// [`Problem::Unavailable`].
    pub async fn own_letters<T>(&self) -> Result<Vec<(Id, T)>, Problem>
    where
        T: DeserializeOwned + Send + 'static,
    {
        let holder = Holder::Worker(self.worker().id);
        let now = self.ask().house.now();
        let secret = self.secret().clone();
        self.ask()
            .house
            .store
            .read(move |reader| {
                Ok(reader
                    .letters(&holder, now)?
                    .iter()
                    .filter_map(|letter| {
                        Some((letter.id, open_letter(&secret, &holder, &letter.sealed).ok()?))
                    })
                    .collect())
            })
            .await
            .map_err(Problem::from)
    }

    /// The colleagues of the organisation who have an account.
    ///
    /// # Errors
    /// [`Problem::Unavailable`].
    pub async fn colleagues(&self) -> Result<Vec<Worker>, Problem> {
        let organisation = self.organisation().id;
        let workers = self.ask().house.store.read(move |reader| reader.workers_of(organisation)).await?;
        Ok(workers.into_iter().filter(|worker| worker.active).collect())
    }

    /// Those who may do this in one of their roles, the reader among them.
    ///
    /// # Errors
    /// [`Problem::Unavailable`].
    pub async fn colleagues_who_may(&self, action: Action) -> Result<Vec<Worker>, Problem> {
        let all = self.colleagues().await?;
        let may_one =
            |worker: &Worker| roles_from_text(&worker.roles).into_iter().any(|role| may(role, action));
        Ok(all.into_iter().filter(may_one).collect())
    }

    /// The colleagues who hold this role.
    ///
    /// # Errors
    /// [`Problem::Unavailable`].
    pub async fn colleagues_in(&self, role: Role) -> Result<Vec<Worker>, Problem> {
        let all = self.colleagues().await?;
        Ok(all.into_iter().filter(|worker| roles_from_text(&worker.roles).contains(&role)).collect())
    }
}
