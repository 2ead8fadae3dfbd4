//! What another team passes on to ours. The words come sealed to our team and are kept as they came; beside them lies a
//! slip with what the machine knows. Nobody need be signed in.

use super::answer_mark;
use crate::book::answer::Heard;
use crate::book::{id_of, secret};
use crate::model::passed::{Answer, DAYS_MAX, KNOWN_DAYS, Slip};
use accord::{Number, Pass, Said, Team};
use kit::Problem;
use people::{CircleKind, House, Work};
use store::{Circle, Holder, Id, Letter, Moment};
use vault::Binding;

/// What is sealed to a public key is never shorter: its first byte, a key, what is padded, a tag.
const SEALED_LEAST: usize = 1 + 32 + 256 + 16;

/// How often it is looked again when somebody else was first.
const TRIES: usize = 2;

async fn outreach(house: &House, heard: &Heard) -> Result<Circle, Problem> {
    house.standing_circle(heard.organisation.id, CircleKind::Outreach).await
}

/// To whom in our house one seals.
pub(in crate::book) async fn team(house: &House, heard: &Heard) -> Result<Vec<u8>, Problem> {
    let circle = outreach(house, heard).await?;
    Ok(Team { id: *circle.id.bytes(), public_key: circle.public_key }.to_bytes())
}

fn words_letter(house: &House, agreement: Id, number: &Number) -> Id {
    id_of(house, "between words", &[agreement.bytes(), number])
}

fn slip_letter(house: &House, agreement: Id, number: &Number) -> Id {
    id_of(house, "between slip", &[agreement.bytes(), number])
}

/// What the team is reminded of.
pub(super) fn bell_about(house: &House, agreement: Id, number: &Number) -> Id {
    id_of(house, "between bell", &[agreement.bytes(), number])
}

/// Keeps what came, once, and says that it is here. None for what cannot be what a team seals.
pub(in crate::book) async fn receive(
    house: &House,
    heard: &Heard,
    passed: &Pass,
) -> Result<Option<Vec<u8>>, Problem> {
    if passed.sealed.len() < SEALED_LEAST || passed.days == 0 {
        return Ok(None);
    }
    let (circle, agreement, number) = (outreach(house, heard).await?, heard.agreement.id, &passed.number);
    let holder = Holder::Circle(circle.id);
    let mut work = house.work();
    let until = work.now.plus_days(i64::from(passed.days.min(DAYS_MAX)));
    let came = house.pepper.blind("between came", &[agreement.bytes(), number]);
    work.unit.mark(came, until.plus_days(KNOWN_DAYS));
    let words = words_letter(house, agreement, number);
    work.unit.letter(Letter { id: words, holder, sealed: passed.sealed.clone(), until: Some(until) });
    let slip = Slip {
        words_letter: words,
        agreement,
        name: heard.agreement.name.clone(),
        number: Id::from_bytes(*number),
        came: work.day(),
        until,
    };
    let slip = work.sealed_letter(holder, circle.public_key, &slip, Some(until))?;
    work.unit.letter(Letter { id: slip_letter(house, agreement, number), ..slip });
    let now = work.now;
    bell::waits(&mut work, house, bell_about(house, agreement, number), &[holder], now);
    match house.keep(work).await {
        // What came before is here already: it is said again, and nothing is kept twice.
        Ok(()) | Err(Problem::Conflict) => Ok(Some(Vec::new())),
        Err(problem) => Err(problem),
    }
}

/// What our team said to it.
pub(in crate::book) async fn said(house: &House, heard: &Heard, number: Number) -> Result<Vec<u8>, Problem> {
    let now = house.now();
    let mark = |answer| answer_mark(house, heard.agreement.id, &number, answer);
    let (yes, no) = (mark(Answer::Yes), mark(Answer::No));
    let (yes, no) =
        house.store.read(move |reader| Ok((reader.is_marked(yes, now)?, reader.is_marked(no, now)?))).await?;
    let said = match (yes, no) {
        (true, _) => Said::Yes,
        (false, true) => Said::No,
        (false, false) => Said::Nothing,
    };
    Ok(said.to_bytes())
}

/// The person took it back: the words are gone, whether somebody read them or not. The answer says nothing of that.
pub(in crate::book) async fn taken_back(
    house: &House,
    heard: &Heard,
    number: Number,
) -> Result<Vec<u8>, Problem> {
    // Whoever of the team files it at the same moment goes first; then there is a dossier to erase.
    for _ in 0..TRIES {
        match take_away(house, heard.agreement.id, &number).await {
            Err(Problem::Conflict) => {}
            other => return other.map(|()| Vec::new()),
        }
    }
    Ok(Vec::new())
}

async fn take_away(house: &House, agreement: Id, number: &Number) -> Result<(), Problem> {
    let filed = filed(house, agreement, number).await?;
    let mut work = house.work();
    work.unit.remove_letter(words_letter(house, agreement, number));
    unfile(&mut work, house, agreement, number);
    match filed {
        Some(dossier) => work.erase_dossier(dossier),
        None => {
            let until = work.now.plus_days(i64::from(DAYS_MAX));
            claim(&mut work, house, agreement, number, until);
        }
    }
    house.keep(work).await
}

/// What came is filed once, or taken back before it was.
pub(super) fn claim(work: &mut Work, house: &House, agreement: Id, number: &Number, until: Moment) {
    work.unit.mark(house.pepper.blind("between claim", &[agreement.bytes(), number]), until);
}

fn filed_holder(house: &House, agreement: Id, number: &Number) -> Holder {
    Holder::Circle(id_of(house, "between filed", &[agreement.bytes(), number]))
}

fn filed_letter(house: &House, agreement: Id, number: &Number) -> Id {
    id_of(house, "between filed letter", &[agreement.bytes(), number])
}

fn filed_place() -> Binding {
    Binding::new("between filed")
}

/// Which dossier it became, for the machine: to erase it when it is taken back.
async fn filed(house: &House, agreement: Id, number: &Number) -> Result<Option<Id>, Problem> {
    let (holder, now) = (filed_holder(house, agreement, number), house.now());
    let letters = house.store.read(move |reader| reader.letters(&holder, now)).await?;
    let secret = secret(house);
    Ok(letters.iter().find_map(|letter| {
        let plain = vault::open(&secret, &filed_place(), &letter.sealed).ok()?;
        plain.as_slice().try_into().ok().map(Id::from_bytes)
    }))
}

/// Writes down for the machine which dossier it became; the slip and the words as they came are done.
pub(super) fn file(work: &mut Work, house: &House, slip: &Slip, dossier: Id) {
    let (agreement, number) = (slip.agreement, slip.number.bytes());
    let sealed = vault::seal(&secret(house), &filed_place(), dossier.bytes(), work.rng());
    let id = filed_letter(house, agreement, number);
    let holder = filed_holder(house, agreement, number);
    work.unit.remove_letter(slip.words_letter).remove_letter(slip_letter(house, agreement, number));
    work.unit.letter(Letter { id, holder, sealed, until: Some(slip.until) });
}

/// Nothing is here any more by this number.
pub(super) fn unfile(work: &mut Work, house: &House, agreement: Id, number: &Number) {
    work.unit.remove_letter(slip_letter(house, agreement, number));
    work.unit.remove_letter(filed_letter(house, agreement, number));
    bell::quiet(work, house, bell_about(house, agreement, number));
}
