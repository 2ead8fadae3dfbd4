//! Who holds which circle's key.

use super::circles;
use crate::engine::{Connection, values};
use crate::{Circle, Id, Member, StoreError};

const PUT: &str = "INSERT INTO members (circle, worker, generation, sealed_secret) VALUES ($1, $2, $3, $4)
    ON CONFLICT (circle, worker, generation) DO UPDATE SET sealed_secret = excluded.sealed_secret";
const REMOVE: &str = "DELETE FROM members WHERE circle = $1 AND worker = $2";
const REMOVE_BELOW: &str = "DELETE FROM members WHERE circle = $1 AND generation < $2";
const OF_CIRCLE: &str = "SELECT circle, generation, worker, sealed_secret FROM members WHERE circle = $1 ORDER BY worker, generation";
const OF_WORKER: &str = "SELECT circles.id, circles.organisation, circles.kind, circles.generation,
    circles.public_key, members.sealed_secret
    FROM members JOIN circles ON circles.id = members.circle AND circles.generation = members.generation
    WHERE members.worker = $1 ORDER BY circles.kind, circles.id";

pub(crate) fn put(keys: &Connection, row: &Member) -> Result<(), StoreError> {
    keys.run(PUT, values![&row.circle, &row.worker, row.generation, &row.sealed_secret]).map(drop)
}

pub(crate) fn remove(keys: &Connection, circle: Id, worker: Id) -> Result<(), StoreError> {
    keys.run(REMOVE, values![&circle, &worker]).map(drop)
}

pub(crate) fn remove_below(keys: &Connection, circle: Id, generation: u32) -> Result<(), StoreError> {
    keys.run(REMOVE_BELOW, values![&circle, generation]).map(drop)
}

pub(crate) fn of_circle(keys: &Connection, circle: Id) -> Result<Vec<Member>, StoreError> {
    keys.all(OF_CIRCLE, values![&circle], |row| {
        Ok(Member {
            circle: row.id(0)?,
            generation: row.small(1)?,
            worker: row.id(2)?,
            sealed_secret: row.bytes(3)?,
        })
    })
}

pub(crate) fn of_worker(keys: &Connection, worker: Id) -> Result<Vec<(Circle, Member)>, StoreError> {
    keys.all(OF_WORKER, values![&worker], |row| {
        let circle = circles::read(row)?;
        let generation = circle.generation;
        Ok((circle, Member { circle: circle.id, generation, worker, sealed_secret: row.bytes(5)? }))
    })
}
