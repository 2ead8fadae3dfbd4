//! Organisations, workers, roles, sign-in and sessions; the one access policy; the access log.
//!
//! A request walks one way: route ([`Routes`], with a [`Guard`]) → session ([`Acting`] or [`Visitor`]) → policy
//! ([`policy::may`]) → the book of a room, which opens a dossier ([`Acting::open`]) and works on it ([`Work`]).

pub mod acting;
pub mod ask;
pub mod calendar;
pub mod card;
mod carried;
pub mod circles;
pub mod device;
pub mod facts;
pub mod foretold;
pub mod house;
pub mod invitation;
pub mod languages;
pub mod letters;
pub mod limits;
mod list;
pub mod log;
pub mod model;
pub mod once;
mod opened;
pub mod organisation;
pub mod outward;
pub mod pages;
mod patience;
pub mod perhaps;
mod places;
pub mod pocket;
pub mod policy;
pub mod receipt;
pub mod recovery;
pub mod region;
pub mod renewal;
mod room;
pub mod routes;
pub mod sayings;
pub mod second_step;
pub mod seen;
pub mod session;
pub mod stay;
pub mod visitor;
pub mod words;
pub mod work;

pub use acting::{Acting, Among};
pub use ask::Ask;
pub use card::Card;
pub use facts::Fact;
pub use house::{Clock, Dice, House, Settings, Shared};
pub use limits::Act;
pub use log::Deed;
pub use model::{CircleKind, Role};
pub use once::Once;
pub use opened::{Listed, Opened};
pub use outward::{MailSettings, MailTls, Outward, PushSettings};
pub use patience::patiently;
pub use perhaps::Perhaps;
pub use places::{Alarm, Asked, Place};
pub use policy::Action;
pub use region::{REGION_CODES, Regions};
pub use routes::{Guard, Line, Posted, Routes};
pub use seen::{SEEN_FIELD, Seen};
pub use stay::Stay;
pub use visitor::Visitor;
pub use work::Work;

/// The texts of this room.
pub const TEXTS: &[kit::Source] = &[
    kit::visitor_texts!("people"),
    kit::visitor_texts!("people-code"),
    kit::visitor_texts!("people-receipt"),
    kit::visitor_texts!("people-wait"),
    kit::texts!("people-work"),
];

/// The place of the menu under which the organisation is kept.
const TEAM: &str = "/werk/team";

/// The places of this room in the navigation.
pub const PLACES: &[Place] = &[
    Place::chief(TEAM, "people-nav-team", Action::ReadTeam),
    Place::under(TEAM, "/werk/talen", "people-nav-languages", Action::ReviewLanguages),
    Place::under(TEAM, "/werk/logboek", "people-nav-log", Action::ReadAccessLog),
];

#[cfg(test)]
mod texts;
