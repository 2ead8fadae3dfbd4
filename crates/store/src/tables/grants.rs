//! Keys of dossiers, sealed to holders.

use super::holder::{self, HolderBytes};
use crate::engine::{Connection, Row, values};
use crate::{Grant, Holder, Id, Moment, Scope, StoreError};

const PUT: &str = "INSERT INTO grants (holder, dossier, organisation, scope, generation, sealed, starts, ends)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    ON CONFLICT (holder, dossier) DO UPDATE SET organisation = excluded.organisation, scope = excluded.scope,
    generation = excluded.generation, sealed = excluded.sealed, starts = excluded.starts, ends = excluded.ends";
const OTHER_GENERATION: &str = "SELECT 1 FROM circles WHERE id = $1 AND generation <> $2";
const LEFT_BEHIND: &str = "SELECT 1 FROM grants WHERE holder = $1 AND generation < $2 LIMIT 1";
const RENEW: &str =
    "UPDATE grants SET sealed = $1, generation = $2 WHERE holder = $3 AND dossier = $4 AND sealed = $5";
const TIGHTEN: &str = "UPDATE grants SET sealed = $1 WHERE holder = $2 AND dossier = $3 AND sealed = $4";
const REMOVE: &str = "DELETE FROM grants WHERE holder = $1 AND dossier = $2";
const REMOVE_ALL: &str = "DELETE FROM grants WHERE dossier = $1";
const ONE: &str = "SELECT holder, dossier, organisation, scope, generation, sealed, starts, ends FROM grants
    WHERE holder = $1 AND dossier = $2 AND (starts IS NULL OR starts <= $3) AND (ends IS NULL OR ends > $3)";
const OF_HOLDER: &str =
    "SELECT holder, dossier, organisation, scope, generation, sealed, starts, ends FROM grants
    WHERE holder = $1 AND (starts IS NULL OR starts <= $2) AND (ends IS NULL OR ends > $2) ORDER BY dossier";
const EVER_OF_HOLDER: &str =
    "SELECT holder, dossier, organisation, scope, generation, sealed, starts, ends FROM grants
    WHERE holder = $1 ORDER BY dossier";
const ON_DOSSIER: &str =
    "SELECT holder, dossier, organisation, scope, generation, sealed, starts, ends FROM grants
    WHERE dossier = $1 ORDER BY holder";
const DOSSIERS: &str = "SELECT DISTINCT dossier FROM grants ORDER BY dossier";

const HEAD: i64 = 1;
const FULL: i64 = 2;

/// Conflicts when the circle's key was renewed meanwhile: what is sealed to the key of before opens for nobody.
pub(crate) fn put(keys: &Connection, row: &Grant) -> Result<(), StoreError> {
    if let Holder::Circle(circle) = row.holder {
        none(keys.one(OTHER_GENERATION, values![&circle, row.generation], |_| Ok(()))?)?;
    }
    let scope = match row.scope {
        Scope::Head => HEAD,
        Scope::Full => FULL,
    };
    let holder = HolderBytes::from(&row.holder);
    let values = values![
        &*holder,
        &row.dossier,
        &row.organisation,
        scope,
        row.generation,
        &row.sealed,
        row.from,
        row.until,
    ];
    keys.run(PUT, values).map(drop)
}

/// Seals a grant to the next key of its circle, where it still stands as it was. One that was taken back meanwhile
/// stays taken back.
pub(crate) fn renew(
    keys: &Connection,
    dossier: Id,
    circle: Id,
    was: &[u8],
    generation: u32,
    becomes: &[u8],
) -> Result<(), StoreError> {
    let holder = HolderBytes::from(&Holder::Circle(circle));
    keys.run(RENEW, values![becomes, generation, &*holder, &dossier, was]).map(drop)
}

/// Conflicts when a grant to the circle is left that is sealed to an older key than that of this generation.
pub(crate) fn none_left_behind(keys: &Connection, circle: Id, generation: u32) -> Result<(), StoreError> {
    let holder = HolderBytes::from(&Holder::Circle(circle));
    none(keys.one(LEFT_BEHIND, values![&*holder, generation], |_| Ok(()))?)
}

fn none(found: Option<()>) -> Result<(), StoreError> {
    found.map_or(Ok(()), |()| Err(StoreError::Conflict))
}

/// Seals a grant anew, where it still stands as it was. One that was taken back meanwhile stays taken back.
pub(crate) fn tighten(
    keys: &Connection,
    dossier: Id,
    holder: &Holder,
    was: &[u8],
    becomes: &[u8],
) -> Result<(), StoreError> {
    keys.run(TIGHTEN, values![becomes, &*HolderBytes::from(holder), &dossier, was]).map(drop)
}

pub(crate) fn remove(keys: &Connection, dossier: Id, holder: &Holder) -> Result<(), StoreError> {
    keys.run(REMOVE, values![&*HolderBytes::from(holder), &dossier]).map(drop)
}

pub(crate) fn remove_all(keys: &Connection, dossier: Id) -> Result<(), StoreError> {
    keys.run(REMOVE_ALL, values![&dossier]).map(drop)
}

pub(crate) fn one(
    keys: &Connection,
    dossier: Id,
    holder: &Holder,
    now: Moment,
) -> Result<Option<Grant>, StoreError> {
    keys.one(ONE, values![&*HolderBytes::from(holder), &dossier, now], read)
}

pub(crate) fn of_holder(keys: &Connection, holder: &Holder, now: Moment) -> Result<Vec<Grant>, StoreError> {
    keys.all(OF_HOLDER, values![&*HolderBytes::from(holder), now], read)
}

pub(crate) fn ever_of_holder(keys: &Connection, holder: &Holder) -> Result<Vec<Grant>, StoreError> {
    keys.all(EVER_OF_HOLDER, values![&*HolderBytes::from(holder)], read)
}

pub(crate) fn on_dossier(keys: &Connection, dossier: Id) -> Result<Vec<Grant>, StoreError> {
    keys.all(ON_DOSSIER, values![&dossier], read)
}

pub(crate) fn dossiers(keys: &Connection) -> Result<Vec<Id>, StoreError> {
    keys.all(DOSSIERS, values![], |row| row.id(0))
}

fn read(row: &Row<'_>) -> Result<Grant, StoreError> {
    Ok(Grant {
        holder: holder::read(row.slice(0)?)?,
        dossier: row.id(1)?,
        organisation: row.id(2)?,
        scope: match row.number(3)? {
            HEAD => Scope::Head,
            FULL => Scope::Full,
            _ => return Err(StoreError::Damaged),
        },
        generation: row.small(4)?,
        sealed: row.bytes(5)?,
        from: row.maybe(6, |row, column| row.moment(column))?,
        until: row.maybe(7, |row, column| row.moment(column))?,
    })
}
