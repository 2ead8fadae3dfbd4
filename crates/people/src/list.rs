//! Lists: heads are opened by the thousand, so each circle's wrap key is derived once and the work is shared
//! between the cores.

use crate::house::Shared;
use kit::Problem;
use serde::de::DeserializeOwned;
use store::sealed::{Dossier, SealError};
use store::{Circle, Grant, Holder, Id, StoredRecord};
use vault::SecretKey;

use crate::opened::Listed;

/// Below this number of dossiers one core is faster than two.
const WORTH_SHARING: usize = 256;

/// Opens the head of each dossier granted to one of these circles.
pub(crate) async fn heads<T>(
    house: &Shared,
    circles: Vec<(Circle, SecretKey)>,
) -> Result<Vec<Listed<T>>, Problem>
where
    T: DeserializeOwned + Send + 'static,
{
    let now = house.now();
    let (listed, loose) = house
        .store
        .read(move |reader| {
            let mut granted = Vec::new();
            for (place, (circle, _)) in circles.iter().enumerate() {
                let grants = reader.grants_of(&Holder::Circle(circle.id), now)?;
                granted.extend(grants.into_iter().map(|grant| (place, grant)));
            }
            let ids: Vec<Id> = granted.iter().map(|(_, grant)| grant.dossier).collect();
            let heads = reader.heads(&ids)?;
            Ok(open_shared(&circles, granted, heads))
        })
        .await?;
    tighten(house, loose).await?;
    Ok(listed)
}

/// A grant that came from outside the circle, and the same key in the circle's own form.
struct Loose {
    dossier: Dossier,
    secret: SecretKey,
    grant: Grant,
}

fn open_shared<T: DeserializeOwned + Send>(
    circles: &[(Circle, SecretKey)],
    granted: Vec<(usize, Grant)>,
    heads: Vec<StoredRecord>,
) -> (Vec<Listed<T>>, Vec<Loose>) {
    let wrap_keys: Vec<_> = circles.iter().map(|(_, secret)| secret.wrap_key()).collect();
    let by_id: std::collections::HashMap<Id, StoredRecord> =
        heads.into_iter().map(|head| (head.id, head)).collect();
    let open = |(place, grant): &(usize, Grant)| -> Option<(Listed<T>, Option<Loose>)> {
        let (circle, secret) = circles.get(*place)?;
        let dossier = Dossier::by_wrap_key(grant, secret, wrap_keys.get(*place)).ok()?;
        let head = match dossier.open(by_id.get(&grant.dossier)?) {
            Ok(sheet) => sheet.content?,
            // A dossier of another kind.
            Err(SealError::NotUnderstood) => return None,
            Err(_) => {
                tracing::warn!("a head does not open");
                return None;
            }
        };
        let loose = (!SecretKey::is_tight(&grant.sealed)).then(|| Loose {
            dossier: dossier.clone(),
            secret: secret.clone(),
            grant: grant.clone(),
        });
        Some((Listed { dossier, head, circle: circle.id }, loose))
    };
    if granted.len() < WORTH_SHARING {
        return granted.iter().filter_map(open).unzip_loose();
    }
    let middle = granted.len() / 2;
    let (left, right) = granted.split_at(middle);
    let (mut listed, mut loose) = (Vec::new(), Vec::new());
    std::thread::scope(|scope| {
        let other = scope.spawn(|| right.iter().filter_map(open).unzip_loose());
        (listed, loose) = left.iter().filter_map(open).unzip_loose();
        if let Ok((more, more_loose)) = other.join() {
            listed.extend(more);
            loose.extend(more_loose);
        }
    });
    (listed, loose)
}

trait UnzipLoose<T> {
    fn unzip_loose(self) -> (Vec<Listed<T>>, Vec<Loose>);
}

impl<T, I: Iterator<Item = (Listed<T>, Option<Loose>)>> UnzipLoose<T> for I {
    fn unzip_loose(self) -> (Vec<Listed<T>>, Vec<Loose>) {
        let (listed, loose): (Vec<_>, Vec<_>) = self.unzip();
        (listed, loose.into_iter().flatten().collect())
    }
}

/// Seals grants anew under the circle's own key: opening them again costs microseconds instead of a curve.
async fn tighten(house: &Shared, loose: Vec<Loose>) -> Result<(), Problem> {
    if loose.is_empty() {
        return Ok(());
    }
    let mut work = house.work();
    for Loose { dossier, secret, grant } in loose {
        work.tighten(&dossier, &secret, grant)?;
    }
    house.keep(work).await
}
