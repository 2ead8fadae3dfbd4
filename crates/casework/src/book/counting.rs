//! What a file leaves for the totals when it ends, comes back, or somebody first says what they want. Codes and a month, with
//! nothing in it that leads back to a file.

use super::ending::{Closing, leave};
use super::file::CaseFile;
use crate::model::goals::NOT_SAID;
use crate::model::told::{AgeBand, Gender, Lasted};
use crate::model::{Area, Choice, DomainCard, EndReason, Phase, PhaseChange, Towards};
use kit::Problem;
use people::{Fact, House, Work};
use store::{Day, Moment};

/// A domain that an organisation added, in totals.
const ADDED: &str = "other";

/// Leaves what a file that ends leaves: why and whereto, how long it was open, which life domains the two worked on, and what
/// the client said of themselves. Which goal they had, and in which phase they were, is nobody's number (H-15).
pub(super) async fn leave_ending(
    house: &House,
    work: &mut Work,
    file: &CaseFile,
    closing: &Closing,
) -> Result<(), Problem> {
    let mut facts = vec![closed(work.now, file, closing)];
    for domain in worked_on(file) {
        facts.push(Fact::now(work.now, "domain-worked").by("domain", domain));
    }
    if !closing.told.is_empty() {
        let told = Fact::now(work.now, "client-told")
            .by("gender", closing.told.gender.map_or(NOT_SAID, Gender::code))
            .by("age", closing.told.age.map_or(NOT_SAID, AgeBand::code));
        facts.push(told);
    }
    for fact in &facts {
        leave(house, work, file.dossier.organisation(), fact).await?;
    }
    Ok(())
}

/// That a file closes at this moment. Of one that ends with nobody there, on a last day that was set before, this is all that
/// is left for the totals.
pub(super) fn closed(at: Moment, file: &CaseFile, closing: &Closing) -> Fact {
    Fact::now(at, "case-closed")
        .by("because", closing.because.map_or(NOT_SAID, EndReason::code))
        .by("onward", closing.towards.map_or(NOT_SAID, Towards::code))
        .by("lasted", lasted(file, kit::when::local_day(at)).code())
}

/// How long it was open: since its first day, or since it was last opened again.
fn lasted(file: &CaseFile, today: Day) -> Lasted {
    let changes = file.all::<PhaseChange>();
    let again = changes.iter().rfind(|change| change.from == Phase::Closed);
    let since = again.map_or(file.case.started, |change| kit::when::local_day(change.at));
    Lasted::of(today.number() - since.number())
}

/// The life domains on whose cards something stands. Cards of a part that only two can open do not stand here, and are not
/// counted (DOM-08). What stands on a card is no number, and neither is any change of it (DOM-11).
fn worked_on(file: &CaseFile) -> Vec<&'static str> {
    let cards = file.all::<DomainCard>();
    let says = |card: &DomainCard| {
        [&card.situation, &card.wish, &card.hard, &card.next_step, &card.helper]
            .iter()
            .any(|words| !words.is_empty())
    };
    cards
        .iter()
        .filter(|card| says(card))
        .map(|card| match card.domain {
            Area::Nine(domain) => domain.code(),
            Area::Added(_) => ADDED,
        })
        .collect()
}

/// Leaves that a closed file was opened again; no reason is asked.
pub(super) async fn leave_return(house: &House, work: &mut Work, file: &CaseFile) -> Result<(), Problem> {
    let fact = Fact::now(work.now, "case-returned");
    leave(house, work, file.dossier.organisation(), &fact).await
}

/// Leaves what somebody wants, the first time that it is written in their file. What they want later may be something else,
/// and is not counted.
pub(super) async fn leave_first_wish(
    house: &House,
    work: &mut Work,
    file: &CaseFile,
    choice: &Choice,
) -> Result<(), Problem> {
    if file.newest::<Choice>().is_some() {
        return Ok(());
    }
    let fact = Fact::now(work.now, "wish-told").by("wish", choice.kind.code());
    leave(house, work, file.dossier.organisation(), &fact).await
}
