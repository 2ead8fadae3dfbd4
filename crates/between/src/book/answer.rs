//! Hearing what comes over the line. Whoever is not a partner, asks too often or says something twice gets the same answer.

use super::{agree, agreed, carry, list, pass, voice};
use crate::model::Agreement;
use accord::{
    Allowance, FRESH_SECONDS, PASSED_A_DAY, PIECES_A_DAY, PartnerKey, QUESTIONS_A_DAY, Saying, Signed,
    refusal,
};
use kit::Problem;
use people::House;
use store::Organisation;

/// So many questions of a partner can come at the same moment before one is refused.
const TRIES: usize = 16;

/// What was said, by whom, to which organisation.
pub(super) struct Heard {
    pub(super) organisation: Organisation,
    pub(super) agreement: Agreement,
    them: PartnerKey,
    signed: Signed,
    saying: Saying,
}

/// Answers what came over the line: always the same number of bytes.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn answer(house: &House, line: &[u8]) -> Result<Vec<u8>, Problem> {
    let Some(heard) = hear(house, line).await? else { return Ok(refusal()) };
    if !let_through(house, &heard).await? {
        return Ok(refusal());
    }
    agree::was_heard(house, &heard.organisation, heard.agreement.id, heard.them).await?;
    let Some(said) = say(house, &heard).await? else { return Ok(refusal()) };
    let voice = voice::of(house, heard.agreement.id, heard.agreement.ours.0).await?;
    let reply = voice.reply(heard.them, house.now().seconds(), line, &said, &mut *house.dice.rng());
    Ok(reply.unwrap_or_else(refusal))
}

async fn say(house: &House, heard: &Heard) -> Result<Option<Vec<u8>>, Problem> {
    let whose = list::Whose { house, organisation: heard.organisation.id };
    match &heard.saying {
        Saying::Hidden(blinded) => list::work_keys_in(whose, blinded).await,
        Saying::Look(looks) => list::show(whose, looks).await.map(Some),
        Saying::Team => pass::come::team(house, heard).await.map(Some),
        Saying::Pass(passed) => pass::come::receive(house, heard, passed).await,
        Saying::After(number) => pass::come::said(house, heard, *number).await.map(Some),
        Saying::TakeBack(number) => pass::come::taken_back(house, heard, *number).await.map(Some),
        Saying::Renew(key) => agree::renewed(house, heard.organisation.id, heard.agreement.id, *key).await,
        Saying::Receivers => carry::come::receivers(house, heard).await.map(Some),
        Saying::Piece(piece) => carry::come::receive(house, heard, piece).await,
        Saying::AfterFile(number) => carry::come::said(house, heard, *number).await.map(Some),
        Saying::TakeBackFile(number) => carry::come::taken_back(house, heard, *number).await.map(Some),
    }
}

/// Who says what, if it is a partner who speaks to us.
async fn hear(house: &House, line: &[u8]) -> Result<Option<Heard>, Problem> {
    let Ok(signed) = Signed::from_bytes(line) else { return Ok(None) };
    let now = house.now();
    for organisation in house.store.read(|reader| reader.organisations()).await? {
        for agreement in agreed(&organisation)?.holding(now.day()) {
            let Some((them, saying)) = hear_from(agreement, &signed, now.seconds()) else { continue };
            let agreement = agreement.clone();
            return Ok(Some(Heard { organisation, agreement, them, signed, saying }));
        }
    }
    Ok(None)
}

fn hear_from(agreement: &Agreement, signed: &Signed, now: i64) -> Option<(PartnerKey, Saying)> {
    agreement.their_keys().find_map(|them| {
        let partner = accord::Partner::by(them)?;
        let body = agreement.our_keys().find_map(|us| partner.hear(us, signed, now).ok())?;
        Some((them, Saying::from_bytes(body).ok()?))
    })
}

/// Under what it is counted, and how often a day.
fn allowed(saying: &Saying) -> (&'static str, u32) {
    match saying {
        Saying::Hidden(_) => ("between hidden", QUESTIONS_A_DAY),
        Saying::Look(_) => ("between look", QUESTIONS_A_DAY),
        Saying::Team => ("between team", PASSED_A_DAY),
        Saying::Pass(_) => ("between pass", PASSED_A_DAY),
        Saying::After(_) => ("between after", PASSED_A_DAY),
        Saying::TakeBack(_) => ("between take back", PASSED_A_DAY),
        Saying::Renew(_) => ("between renew", PASSED_A_DAY),
        Saying::Receivers => ("between receivers", PASSED_A_DAY),
        Saying::Piece(_) => ("between piece", PIECES_A_DAY),
        Saying::AfterFile(_) => ("between after file", QUESTIONS_A_DAY),
        Saying::TakeBackFile(_) => ("between take back file", PASSED_A_DAY),
    }
}

/// Whether it was not heard before, and the partner has not said enough today. What is refused here costs nothing.
async fn let_through(house: &House, heard: &Heard) -> Result<bool, Problem> {
    // Two questions at the same moment want the same place of today: whoever is second takes the next.
    for _ in 0..TRIES {
        match take_place(house, heard).await {
            Err(Problem::Conflict) => {}
            other => return other,
        }
    }
    Ok(false)
}

async fn take_place(house: &House, heard: &Heard) -> Result<bool, Problem> {
    let (now, agreement) = (house.now(), heard.agreement.id);
    let day = now.day().number();
    let (label, most) = allowed(&heard.saying);
    let place = |number: u32| {
        house.pepper.blind(label, &[agreement.bytes(), &day.to_be_bytes(), &number.to_be_bytes()])
    };
    let places: Vec<[u8; 32]> = (0..most).map(place).collect();
    let once = house.pepper.blind("between heard", &[agreement.bytes(), &heard.signed.nonce]);
    let (heard_before, taken) = house
        .store
        .read(move |reader| {
            let mut taken = 0_u32;
            for place in places {
                if !reader.is_marked(place, now)? {
                    break;
                }
                taken = taken.saturating_add(1);
            }
            Ok((reader.is_marked(once, now)?, taken))
        })
        .await?;
    if heard_before || Allowance::kept(day, taken).take(day, most).is_err() {
        return Ok(false);
    }
    let mut work = house.work();
    work.unit.mark(place(taken), now.plus_days(1));
    work.unit.mark(once, now.plus_seconds(2 * FRESH_SECONDS + 1));
    house.keep(work).await.map(|()| true)
}
