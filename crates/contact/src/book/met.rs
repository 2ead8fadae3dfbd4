//! Somebody under 18 who was met and never wrote: two carry them from the first day, and consult before there is a file.

use super::Keeping;
use super::start::{NewTalk, begin_for};
use crate::model::names::pseudonym;
use kit::Problem;
use outreach::book::colleagues_for;
use people::model::shown_name;
use people::{Acting, Action, CircleKind};
use store::Id;
use store::sealed::CodeKeys;
use vault::{Key, ReturnCode};

/// Begins a conversation for somebody under 18 who was met: for these two and for whoever holds the code, with nothing in it.
/// From there a file begins once two consulted. Gives its id and the code, to hand over.
///
/// # Errors
/// [`Problem::Missing`] when the colleague answers no conversations here.
pub async fn begin_for_young(acting: &Acting, called: &str, with: Id) -> Result<(Id, ReturnCode), Problem> {
    let able = colleagues_for(acting, Action::AnswerConversation).await?;
    let (second, role) = able.into_iter().find(|(one, _)| one.id == with).ok_or(Problem::Missing)?;
    let mut work = acting.work();
    let circle = work.new_circle(acting.organisation(), CircleKind::Close)?;
    work.admit(&circle.0, &circle.1, acting.worker(), Some(acting.role()))?;
    work.admit(&circle.0, &circle.1, &second, Some(role))?;
    let code = ReturnCode::random(work.rng());
    let address = CodeKeys::of(&code, &acting.ask().house.pepper).address();
    let pseudonym = match called {
        "" => pseudonym(&Key::random(work.rng())),
        given => given.to_owned(),
    };
    let guide = (acting.worker().id, acting.name());
    let language = acting.ask().lang.code();
    let new = NewTalk { pseudonym: &pseudonym, language, address, circle: &circle.0, guide };
    let beside = (second.id, shown_name(&second.sign_in_name));
    let talk = begin_for(&mut work, &Keeping::by(acting), new, Some(beside))?;
    acting.keep(work).await?;
    Ok((talk, code))
}
