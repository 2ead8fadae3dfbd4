//! What the line brings of a file: its pieces, each kept as it came until all are there. Nobody need be signed in, and
//! nothing is opened.

use super::Drawer;
use crate::book::answer::Heard;
use crate::book::id_of;
use crate::model::carriage::{ANSWER_DAYS, Gathered, Slip, Whole};
use accord::{Back, FileSaid, Number, Piece, Saying, Team};
use kit::Problem;
use people::{CircleKind, House, Work};
use store::{Circle, Holder, Id, Letter, Moment};

/// How often it is looked again when somebody else was first.
const TRIES: usize = 2;

async fn desk(house: &House, heard: &Heard) -> Result<Circle, Problem> {
    house.standing_circle(heard.organisation.id, CircleKind::Desk).await
}

/// To whom in our house one seals a file: those who begin files.
pub(in crate::book) async fn receivers(house: &House, heard: &Heard) -> Result<Vec<u8>, Problem> {
    let circle = desk(house, heard).await?;
    Ok(Team { id: *circle.id.bytes(), public_key: circle.public_key }.to_bytes())
}

fn pieces(agreement: Id, number: &Number) -> Drawer {
    Drawer::new("between pieces in", &[agreement.bytes(), number])
}

fn answers(agreement: Id, number: &Number) -> Drawer {
    Drawer::new("between file answer", &[agreement.bytes(), number])
}

fn slip_letter(house: &House, agreement: Id, number: &Number) -> Id {
    id_of(house, "between file slip", &[agreement.bytes(), number])
}

/// What the desk is reminded of.
fn bell_about(house: &House, agreement: Id, number: &Number) -> Id {
    id_of(house, "between file came", &[agreement.bytes(), number])
}

fn claim(house: &House, agreement: Id, number: &Number) -> [u8; 32] {
    house.pepper.blind("between file claim", &[agreement.bytes(), number])
}

async fn is_claimed(house: &House, agreement: Id, number: &Number) -> Result<bool, Problem> {
    let (claim, now) = (claim(house, agreement, number), house.now());
    Ok(house.store.read(move |reader| reader.is_marked(claim, now)).await?)
}

/// Keeps a piece; the same again changes nothing. With the last one the team hears of it. None for what is over.
pub(in crate::book) async fn receive(
    house: &House,
    heard: &Heard,
    piece: &Piece,
) -> Result<Option<Vec<u8>>, Problem> {
    let agreement = heard.agreement.id;
    let now = house.now();
    let until = Moment::from_seconds(piece.until).min(now.plus_days(ANSWER_DAYS));
    if until <= now {
        return Ok(None);
    }
    if is_claimed(house, agreement, &piece.number).await? {
        return Ok(Some(Vec::new()));
    }
    let mut work = house.work();
    let content = Saying::Piece(piece.clone()).to_bytes();
    pieces(agreement, &piece.number).put(&mut work, house, &[piece.index], &content, until);
    house.keep(work).await?;
    if let Some(whole) = gathered(house, agreement, &piece.number).await? {
        lay_ready(house, heard, piece, until, whole).await?;
    }
    Ok(Some(Vec::new()))
}

/// All of it, once every piece is there.
pub(super) async fn gathered(
    house: &House,
    agreement: Id,
    number: &Number,
) -> Result<Option<Whole>, Problem> {
    let mut gathered = Gathered::default();
    for (_, piece) in pieces(agreement, number).read(house).await? {
        let Ok(Saying::Piece(piece)) = Saying::from_bytes(&piece) else { return Ok(None) };
        if gathered.take(piece).is_err() {
            return Ok(None);
        }
    }
    Ok(gathered.whole())
}

/// Tells the team; said twice it is one thing.
async fn lay_ready(
    house: &House,
    heard: &Heard,
    piece: &Piece,
    until: Moment,
    whole: Whole,
) -> Result<(), Problem> {
    let (circle, agreement) = (desk(house, heard).await?, heard.agreement.id);
    let holder = Holder::Circle(circle.id);
    let mut work = house.work();
    let slip = Slip {
        file_agreement: agreement,
        name: heard.agreement.name.clone(),
        number: Id::from_bytes(piece.number),
        came: work.day(),
        until,
        pieces: piece.count,
        face: whole.face,
    };
    let letter = work.sealed_letter(holder, circle.public_key, &slip, Some(until))?;
    work.unit.letter(Letter { id: slip_letter(house, agreement, &piece.number), ..letter });
    let now = work.now;
    bell::waits(&mut work, house, bell_about(house, agreement, &piece.number), &[holder], now);
    house.keep(work).await
}

/// What our team said to it.
pub(in crate::book) async fn said(house: &House, heard: &Heard, number: Number) -> Result<Vec<u8>, Problem> {
    let answers = answers(heard.agreement.id, &number).read(house).await?;
    let answer = answers.into_iter().next().map(|(_, answer)| answer);
    Ok(answer.unwrap_or_else(|| FileSaid::Nothing.to_bytes()))
}

/// The person took it back: it is gone, whether somebody saw its face or not; too late once somebody said yes.
pub(in crate::book) async fn taken_back(
    house: &House,
    heard: &Heard,
    number: Number,
) -> Result<Vec<u8>, Problem> {
    let agreement = heard.agreement.id;
    for _ in 0..TRIES {
        let answers = answers(agreement, &number).read(house).await?;
        let said = answers.first().and_then(|(_, said)| FileSaid::from_bytes(said).ok());
        if matches!(said, Some(FileSaid::Yes(_))) {
            return Ok(Back::TooLate.to_bytes());
        }
        if is_claimed(house, agreement, &number).await? {
            break;
        }
        let mut work = house.work();
        let until = work.now.plus_days(ANSWER_DAYS);
        let lying = pieces(agreement, &number).read(house).await?;
        for (letter, _) in lying {
            work.unit.remove_letter(letter);
        }
        let_go(&mut work, house, agreement, &number, until);
        match house.keep(work).await {
            // Somebody of the team answers at this very moment, and was first.
            Err(Problem::Conflict) => {}
            other => return other.map(|()| Back::Gone.to_bytes()),
        }
    }
    Ok(Back::Gone.to_bytes())
}

/// Nothing is here any more by this number; of two who say so, one is first.
fn let_go(work: &mut Work, house: &House, agreement: Id, number: &Number, until: Moment) {
    work.unit.mark(claim(house, agreement, number), until);
    work.unit.remove_letter(slip_letter(house, agreement, number));
    bell::quiet(work, house, bell_about(house, agreement, number));
}

/// Keeps what our team said, once; the pieces go.
pub(super) fn keep_answer(work: &mut Work, house: &House, slip: &Slip, said: &FileSaid, known: Moment) {
    let (agreement, number) = (slip.file_agreement, slip.number.bytes());
    let_go(work, house, agreement, number, known);
    for index in 0..slip.pieces {
        pieces(agreement, number).remove(work, house, &[index]);
    }
    answers(agreement, number).put(work, house, &[], &said.to_bytes(), known);
}
