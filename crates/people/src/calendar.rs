//! A worker's own calendar, for the program in which they keep all their appointments (RFC 5545, decision 0034).
//!
//! What is planned is left as a letter for whoever holds the secret address of the calendar: the rooms that plan know
//! where to leave it, and cannot read it back. A line says when and one neutral word; a place only where the worker
//! asked for it; never a name, a pseudonym or what it is about (NFR-04).

use crate::acting::Acting;
use crate::ask::Ask;
use crate::house::House;
use crate::organisation::OrganisationSettings;
use crate::work::Work;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use data_encoding::BASE32_NOPAD;
use icalendar::{Component, EventLike, Property};
use kit::{Lang, Problem};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::sealed::{CodeAddress, open_letter};
use store::{Holder, Id, Moment, Organisation};
use vault::{Key, SecretKey};

/// The room in the settings of an organisation under which the addresses stand.
const ROOM: &str = "calendar";
/// Random bytes of a secret address.
const SECRET_BYTES: usize = 20;
/// Days that a line stays in the calendar after it was.
pub const KEPT_DAYS: i64 = 30;
/// How often a program should look again, at least.
const LOOK_AGAIN: &str = "PT1H";

/// What stands in somebody's time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// An appointment.
    Appointment,
    /// A post on the roster.
    Shift,
}

impl Kind {
    fn text_key(self) -> &'static str {
        match self {
            Kind::Appointment => "people-calendar-appointment",
            Kind::Shift => "people-calendar-shift",
        }
    }
}

/// A line of a calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// What it is about: an id that opens nothing. The same thing has one line.
    pub about: Id,
    /// Which kind.
    pub kind: Kind,
    /// From when.
    pub from: Moment,
    /// Until when.
    pub until: Moment,
    /// Where, when the worker wants it in there; empty otherwise.
    pub place: String,
}

/// Where lines can be left for each worker who has a calendar: the public halves of their secrets.
#[derive(Default, Serialize, Deserialize)]
struct Addresses(BTreeMap<Id, CodeAddress>);

/// The worker's own letter with the secret of their calendar.
#[derive(Serialize, Deserialize)]
#[serde(tag = "letter", rename_all = "kebab-case")]
enum Letter {
    /// The secret of a calendar.
    CalendarSecret {
        /// As it stands in the address.
        secret: String,
    },
}

/// The two halves that follow from a secret address.
struct Keys {
    look_up: [u8; 32],
    secret: SecretKey,
}

impl Keys {
    /// The keys behind a secret as it stands in an address; none when it is none.
    fn behind(house: &House, secret: &str) -> Option<Keys> {
        let bytes = BASE32_NOPAD.decode(secret.to_ascii_uppercase().as_bytes()).ok()?;
        (bytes.len() == SECRET_BYTES).then(|| Keys {
            look_up: house.pepper.blind("calendar look-up", &[&bytes]),
            secret: SecretKey::from_key(&Key::from_bytes(house.pepper.blind("calendar key", &[&bytes]))),
        })
    }

    fn address(&self) -> CodeAddress {
        CodeAddress { look_up: self.look_up, public_key: *self.secret.public().bytes() }
    }

    fn holder(&self) -> Holder {
        Holder::Code(self.look_up)
    }
}

/// Under this id a line is left, so that it is found again without being listed anywhere.
fn line_id(house: &House, worker: Id, about: Id) -> Id {
    let blind = house.pepper.blind("calendar line", &[worker.bytes(), about.bytes()]);
    let mut id = [0; 16];
    for (to, from) in id.iter_mut().zip(blind) {
        *to = from;
    }
    Id::from_bytes(id)
}

/// Leaves a line in a worker's calendar, in the place of an older one about the same thing. Nothing happens for whoever
/// has no calendar.
///
/// # Errors
/// [`Problem::Broken`] when it cannot be sealed.
pub fn put(
    work: &mut Work,
    house: &House,
    organisation: &Organisation,
    worker: Id,
    line: &Line,
) -> Result<(), Problem> {
    match OrganisationSettings::of(organisation)?.room::<Addresses>(ROOM)?.0.get(&worker) {
        Some(address) => leave(work, house, worker, address, line),
        None => Ok(()),
    }
}

fn leave(
    work: &mut Work,
    house: &House,
    worker: Id,
    address: &CodeAddress,
    line: &Line,
) -> Result<(), Problem> {
    // To the day: the hour of an appointment should not stand in the store.
    let last = i64::from(line.until.day().number()).saturating_add(KEPT_DAYS + 1);
    let until = Moment::from_seconds(0).plus_days(last);
    let mut letter =
        work.sealed_letter(Holder::Code(address.look_up), address.public_key, line, Some(until))?;
    letter.id = line_id(house, worker, line.about);
    work.unit.letter(letter);
    Ok(())
}

/// Takes a line out of a worker's calendar.
pub fn strike(work: &mut Work, house: &House, worker: Id, about: Id) {
    work.unit.remove_letter(line_id(house, worker, about));
}

/// The address of this worker's calendar, if they have one.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn address(acting: &Acting) -> Result<Option<String>, Problem> {
    let house = &acting.ask().house;
    Ok(own_secret(acting)
        .await?
        .map(|(_, secret)| format!("{}/agenda/{secret}", house.settings.public_address)))
}

async fn own_secret(acting: &Acting) -> Result<Option<(Id, String)>, Problem> {
    let letters = acting.own_letters::<Letter>().await?;
    Ok(letters.into_iter().next_back().map(|(id, Letter::CalendarSecret { secret })| (id, secret)))
}

/// Gives this worker a calendar under a new address, with these lines in it. Under an address of before nothing is found
/// any more.
///
/// # Errors
/// [`Problem::Conflict`] when a setting of the organisation changed at the same moment.
pub async fn renew(acting: &Acting, lines: &[Line]) -> Result<(), Problem> {
    let house = &acting.ask().house;
    let mut work = acting.work();
    clear(acting, &mut work).await?;
    let mut bytes = [0; SECRET_BYTES];
    work.rng().fill_bytes(&mut bytes);
    let secret = BASE32_NOPAD.encode(&bytes).to_ascii_lowercase();
    let address = Keys::behind(house, &secret).ok_or(Problem::Broken)?.address();
    let me = acting.worker();
    for line in lines {
        leave(&mut work, house, me.id, &address, line)?;
    }
    work.letter(Holder::Worker(me.id), me.public_key, &Letter::CalendarSecret { secret }, None)?;
    let mut known = addresses(acting)?;
    known.0.insert(me.id, address);
    OrganisationSettings::set_room(&mut work, acting.organisation(), ROOM, &known)?;
    acting.keep(work).await
}

/// Ends this worker's calendar.
///
/// # Errors
/// [`Problem::Conflict`] when a setting of the organisation changed at the same moment.
pub async fn end(acting: &Acting) -> Result<(), Problem> {
    let mut work = acting.work();
    clear(acting, &mut work).await?;
    let mut known = addresses(acting)?;
    known.0.remove(&acting.worker().id);
    OrganisationSettings::set_room(&mut work, acting.organisation(), ROOM, &known)?;
    acting.keep(work).await
}

fn addresses(acting: &Acting) -> Result<Addresses, Problem> {
    OrganisationSettings::of(acting.organisation())?.room(ROOM)
}

/// Takes away the secret of before, and all that was left under it.
async fn clear(acting: &Acting, work: &mut Work) -> Result<(), Problem> {
    for (letter, Letter::CalendarSecret { secret }) in acting.own_letters().await? {
        work.unit.remove_letter(letter);
        let Some(keys) = Keys::behind(&acting.ask().house, &secret) else { continue };
        let (holder, now) = (keys.holder(), work.now);
        let left = acting.ask().house.store.read(move |reader| reader.letters(&holder, now)).await?;
        for line in left {
            work.unit.remove_letter(line.id);
        }
    }
    Ok(())
}

/// The lines that were left under a secret address; none when there is no such calendar.
async fn lines(house: &House, secret: &str) -> Result<Option<Vec<Line>>, Problem> {
    let Some(keys) = Keys::behind(house, secret) else { return Ok(None) };
    let address = keys.address();
    let (holder, now) = (keys.holder(), house.now());
    let (is_known, left) = house
        .store
        .read(move |reader| {
            let is_known = reader.organisations()?.iter().any(|organisation| {
                let known = OrganisationSettings::of(organisation)
                    .and_then(|settings| settings.room::<Addresses>(ROOM));
                known.is_ok_and(|known| known.0.values().any(|one| *one == address))
            });
            Ok((is_known, reader.letters(&holder, now)?))
        })
        .await?;
    let open = |letter: &store::Letter| open_letter(&keys.secret, &holder, &letter.sealed).ok();
    Ok(is_known.then(|| left.iter().filter_map(open).collect()))
}

/// Answers a program that reads a calendar: it has no cookie, the secret in the address is all.
///
/// # Errors
/// [`Problem::Missing`] when there is no such calendar.
pub async fn answer(ask: Ask, Path(secret): Path<String>) -> Result<Response, Problem> {
    let secret = secret.strip_suffix(".ics").unwrap_or(&secret);
    let lines = lines(&ask.house, secret).await?.ok_or(Problem::Missing)?;
    let title = |kind: Kind| ask.house.texts.text(Lang::Nl, kind.text_key(), &[]);
    let headers = [(header::CONTENT_TYPE, "text/calendar; charset=utf-8")];
    Ok((headers, written(&lines, ask.house.now(), title)).into_response())
}

/// Lines as RFC 5545 wants them.
fn written(lines: &[Line], now: Moment, title: impl Fn(Kind) -> String) -> String {
    let mut calendar = icalendar::Calendar::new();
    // RFC 7986: how often to look again.
    let mut again = Property::new("REFRESH-INTERVAL", LOOK_AGAIN);
    again.add_parameter("VALUE", "DURATION");
    calendar.append_property(again);
    for line in lines {
        let mut event = icalendar::Event::new();
        event.uid(&line.about.to_string()).summary(&title(line.kind));
        for (name, at) in [("DTSTAMP", now), ("DTSTART", line.from), ("DTEND", line.until)] {
            event.append_property(Property::new(name, stamp(at)));
        }
        if !line.place.is_empty() {
            event.location(&line.place);
        }
        calendar.push(event.done());
    }
    calendar.done().to_string()
}

/// `20261122T130500Z`.
fn stamp(at: Moment) -> String {
    kit::when::instant(at).replace(['-', ':'], "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(place: &str) -> Line {
        Line {
            about: Id::from_bytes([7; 16]),
            kind: Kind::Appointment,
            from: Moment::from_seconds(1_795_348_800),
            until: Moment::from_seconds(1_795_352_400),
            place: place.to_owned(),
        }
    }

    fn shown(place: &str) -> String {
        written(&[line(place)], Moment::from_seconds(0), |_| "Afspraak".to_owned())
    }

    #[test]
    fn a_line_says_when_and_one_neutral_word() {
        let text = shown("");
        for expected in ["DTSTART:20261122T120000Z", "DTEND:20261122T130000Z", "SUMMARY:Afspraak"] {
            assert!(text.contains(&format!("{expected}\r\n")), "{expected}: {text}");
        }
        assert!(!text.contains("LOCATION"));
        assert_eq!(text.matches("DTSTAMP").count(), 1);
    }

    #[test]
    fn what_somebody_typed_cannot_begin_a_line_of_its_own() {
        let text = shown("Kade 3; boven, links\nSUMMARY:Iets anders\\");
        assert_eq!(text.matches("\r\nSUMMARY").count(), 1, "{text}");
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    }
}
