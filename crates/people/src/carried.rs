//! What somebody leaves behind when their account ends: the files that only they guide. Counted by keys, so that whoever
//! manages accounts need not open anything to know it.

use crate::acting::Acting;
use crate::model::CircleKind;
use kit::Problem;
use store::{Holder, Id, Scope};

impl Acting {
    /// How many files this colleague guides: team leads hold the heads of them, and the colleague a key to them that has no
    /// end. Whoever walks along or stands in holds one that has.
    ///
    /// # Errors
    /// [`Problem::Unavailable`].
    pub async fn guided_by(&self, worker: Id) -> Result<usize, Problem> {
        let oversight = Holder::Circle(self.circle_to_leave(CircleKind::Oversight).await?.id);
        let now = self.ask().house.now();
        let count = move |reader: &store::Reader<'_>| {
            let mut count = 0;
            for (circle, _) in reader.memberships_of(worker)? {
                if circle.kind != CircleKind::Close.number() {
                    continue;
                }
                for grant in reader.grants_of(&Holder::Circle(circle.id), now)? {
                    let is_a_guides = grant.scope == Scope::Full && grant.until.is_none();
                    let head = reader.grant(grant.dossier, &oversight, now)?;
                    count += usize::from(is_a_guides && head.is_some_and(|head| head.scope == Scope::Head));
                }
            }
            Ok(count)
        };
        Ok(self.ask().house.store.read(count).await?)
    }
}
