//! Somebody under 18 who was met and never wrote: two carry them from the first day, and consult before there is a file.

use super::Keeping;
use super::start::{Carried, NewTalk, begin_for};
use crate::model::names::pseudonym;
use crate::model::{Alone, Record};
use kit::Problem;
use outreach::book::colleagues_for;
use people::model::shown_name;
use people::{Acting, Action, CircleKind, Deed, Role};
use store::sealed::CodeKeys;
use store::{Holder, Id, Worker};
use vault::{Key, ReturnCode};

/// Whoever could carry somebody young together with the reader, each with the role in which they would. Who is here only as
/// a confidential adviser could not: what is said to an adviser is for advisers alone.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn beside_young(acting: &Acting) -> Result<Vec<(Worker, Role)>, Problem> {
    let mut able = colleagues_for(acting, Action::AnswerConversation).await?;
    able.retain(|(_, role)| *role != Role::ConfidentialAdviser);
    Ok(able)
}

/// Begins a conversation for somebody under 18 who was met: for these two and for whoever holds the code, with nothing in it.
/// From there a file begins once two consulted. The second hears that something is there. Where nobody could be the second,
/// one goes on, at the desk: whoever comes can join ([`beside_young`]). Gives its id and the code, to hand over.
///
/// # Errors
/// [`Problem::Missing`] when the colleague answers no conversations here, or none was named while one could be.
pub async fn begin_for_young(
    acting: &Acting,
    called: &str,
    with: Option<Id>,
) -> Result<(Id, ReturnCode), Problem> {
    let able = beside_young(acting).await?;
    let second = match with {
        Some(with) => Some(able.into_iter().find(|(one, _)| one.id == with).ok_or(Problem::Missing)?),
        None if able.is_empty() => None,
        None => return Err(Problem::Missing),
    };
    let mut work = acting.work();
    let (circle, carried) = match &second {
        Some((second, role)) => {
            let circle = work.new_circle(acting.organisation(), CircleKind::Close)?;
            work.admit(&circle.0, &circle.1, acting.worker(), Some(acting.role()))?;
            work.admit(&circle.0, &circle.1, second, Some(*role))?;
            (circle.0, Carried::ByTwo((second.id, shown_name(&second.sign_in_name))))
        }
        None => (acting.circle_to_leave(CircleKind::Desk).await?, Carried::AtDesk),
    };
    let code = ReturnCode::random(work.rng());
    let address = CodeKeys::of(&code, &acting.ask().house.pepper).address();
    let pseudonym = match called {
        "" => pseudonym(&Key::random(work.rng())),
        given => given.to_owned(),
    };
    let guide = (acting.worker().id, acting.name());
    let language = acting.ask().lang.code();
    let new = NewTalk { pseudonym: &pseudonym, language, address, circle: &circle, guide };
    let talk = begin_for(&mut work, &Keeping::by(acting), new, carried)?;
    acting.log(&mut work, &talk, Deed::Begin, Action::AnswerConversation, None).await?;
    match second {
        Some((second, _)) => {
            let (house, now) = (&acting.ask().house, work.now);
            bell::waits(&mut work, house, talk.id(), &[Holder::Worker(second.id)], now);
        }
        None => {
            let (by, at) = (acting.name(), work.now);
            work.append(&talk, &Record::Age { young: true, alone: Some(Alone::Worker), by, at })?;
        }
    }
    acting.keep(work).await?;
    Ok((talk.id(), code))
}
