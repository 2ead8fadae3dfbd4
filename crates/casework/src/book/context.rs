//! What a later room needs of a file: where to grant, and the parts. What it begins for a file goes with it when it is begun
//! by [`people::Work::begin_with`]; see also [`ends_as_a_note`](super::ends_as_a_note).

use super::file::{CaseFile, counted_anew};
use super::keeping::ground;
use crate::model::part::Head as KeptPartHead;
use crate::model::{Head, NotAgain, PartHead, PartKind};
use contact::book::desk::consult::asks_counsel;
use kit::Problem;
use people::{Acting, Action, Opened, Visitor};
use store::sealed::{CodeAddress, Sheet};
use store::{Circle, Id};

/// A file as another room sees it: nothing of what it says.
#[derive(Debug, Clone)]
pub struct CaseContext {
    /// The core.
    pub case: Id,
    /// The organisation it belongs to.
    pub organisation: Id,
    /// The client's pseudonym.
    pub pseudonym: String,
    /// The circle of the core: its one seat is the lead's, after a handover the new lead's.
    pub circle: Circle,
    /// Where something can be granted to the client; none before they have a code.
    pub address: Option<CodeAddress>,
    /// Whether a law keeps the file as a whole: then nothing in it ends before it does.
    pub keeps_whole: bool,
    /// Where the client does not want to be sent again.
    pub not_again: Vec<NotAgain>,
}

/// Whether two must consult before anything of this file goes to others: its client is under 18 (ACT-14, H-25). No line is
/// left in the access log: nothing of the file is shown.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn needs_counsel(acting: &Acting, case: Id) -> Result<bool, Problem> {
    let file = CaseFile::of(acting.open_to_write(case, Action::ReadCase).await?)?;
    match file.case.conversation {
        Some(conversation) => asks_counsel(acting, conversation).await,
        None => Ok(false),
    }
}

/// The context of a file that this worker leads. The line in the access log names the action.
///
/// # Errors
/// [`Problem::Missing`], also when somebody else leads it.
pub async fn context(acting: &Acting, case: Id, action: Action) -> Result<CaseContext, Problem> {
    let file = CaseFile::of(acting.open(case, action).await?)?;
    if !file.is_led_by(acting) {
        return Err(Problem::Missing);
    }
    let id = file.case.circle;
    let circle =
        acting.ask().house.store.read(move |reader| reader.circle(id)).await?.ok_or(Problem::Broken)?;
    Ok(CaseContext {
        case,
        organisation: file.dossier.organisation(),
        keeps_whole: ground(&file).keeps_whole(),
        not_again: file.all::<NotAgain>().into_iter().map(|kept| kept.piece).collect(),
        pseudonym: file.case.pseudonym,
        circle,
        address: file.case.address,
    })
}

/// A part that somebody may read now.
pub struct Part {
    /// Its head.
    pub head: PartHead,
    /// The dossier with its records.
    pub opened: Opened,
}

impl Part {
    pub(super) fn of(opened: Opened) -> Result<Part, Problem> {
        let Some(KeptPartHead::Part(head)) = opened.head()?.content else { return Err(Problem::Missing) };
        Ok(Part { head, opened })
    }

    fn only(self, kind: Option<PartKind>) -> Result<Part, Problem> {
        match kind {
            Some(kind) if kind != self.head.part => Err(Problem::Missing),
            _ => Ok(self),
        }
    }
}

/// Opens a part to read it, of one kind if one is named. The access log gets a line.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn open_part(
    acting: &Acting,
    part: Id,
    kind: Option<PartKind>,
    action: Action,
) -> Result<Part, Problem> {
    Part::of(acting.open(part, action).await?)?.only(kind)
}

/// Opens a part to write in it; the line in the access log is kept by [`Acting::work_on`]. Where a law keeps a closed file, its
/// time begins anew, as when its core is written in.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn open_part_to_write(
    acting: &Acting,
    part: Id,
    kind: Option<PartKind>,
    action: Action,
) -> Result<Part, Problem> {
    let part = Part::of(acting.open_to_write(part, action).await?)?.only(kind)?;
    if part.head.kept_whole && action == Action::WriteCase {
        count_core_anew(acting, part.head.case, action).await?;
    }
    Ok(part)
}

/// Whoever writes in a part of a closed file reads its core as well; who holds a key to a part alone writes in an open file.
async fn count_core_anew(acting: &Acting, case: Id, action: Action) -> Result<(), Problem> {
    match acting.open_to_write(case, action).await {
        Ok(core) => counted_anew(acting, CaseFile::of(core)?, action).await.map(drop),
        Err(Problem::Missing) => Ok(()),
        Err(problem) => Err(problem),
    }
}

/// The parts of the client's own file.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn own_parts(visitor: &Visitor) -> Result<Vec<Part>, Problem> {
    let opened = visitor.dossiers().await?;
    Ok(opened.into_iter().filter_map(|opened| Part::of(opened).ok()).collect())
}

/// Whether the code of this visitor opens a file; its id and pseudonym.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn own_case(visitor: &Visitor) -> Result<Option<(Id, String)>, Problem> {
    Ok(visitor.dossiers().await?.iter().find_map(|opened| match opened.head::<Head>() {
        Ok(Sheet { content: Some(Head::Case(case)), .. }) => Some((opened.id(), case.pseudonym)),
        _ => None,
    }))
}
