//! The client's own view: everything that is written about them, and who looked.

use super::another::GuideOffer;
use super::context::Part;
use super::erasing::{self, Receipt};
use super::file::CaseFile;
use super::own_pages::OwnPages;
use super::part_file::PartFile;
use super::personal::PersonalList;
use super::transfer::OwnDoor;
use crate::model::at_work::AtWork;
use crate::model::{By, HandoverPlan, ListKind, PartKind};
use contact::book::Conversation;
use kit::Problem;
use people::log::LogEntry;
use people::{Deed, Role, Visitor};
use serde::Deserialize;
use store::sealed::Dossier;
use store::{Id, Moment};

/// The file of whoever holds the code, with everything the code opens.
pub struct Own {
    /// The core.
    pub file: CaseFile,
    /// The parts with their sheets.
    pub parts: Vec<PartFile>,
    /// What the room of work keeps in the part about work.
    pub at_work: Vec<AtWork>,
    /// The conversation, unless it is gone.
    pub talk: Option<Conversation>,
    /// Who could become the guide, says a team lead.
    pub offers: Vec<GuideOffer>,
    /// Lists of their own.
    pub lists: Vec<PersonalList>,
    /// Keys to what another organisation sealed for the client alone.
    pub(super) doors: Vec<OwnDoor>,
    pub(super) pages: Option<OwnPages>,
    /// Every dossier that the code opens.
    pub all: Vec<Id>,
    /// The same with their keys, and what the person calls each.
    held: Vec<(Dossier, LookedAt)>,
}

#[derive(Deserialize)]
struct KindOnly {
    kind: String,
}

#[derive(Deserialize)]
struct PartOnly {
    part: PartKind,
}

/// The client's own file, if their code has one.
///
/// # Errors
/// [`Problem::Unavailable`]; [`Problem::Broken`] when a record does not open.
pub async fn own(visitor: &Visitor) -> Result<Option<Own>, Problem> {
    let opened = visitor.dossiers().await?;
    let all = opened.iter().map(people::Opened::id).collect();
    let (mut file, mut parts, mut talk, mut pages) = (None, Vec::new(), None, None);
    let (mut offers, mut lists, mut doors) = (Vec::new(), Vec::new(), Vec::new());
    let (mut held, mut at_work) = (Vec::new(), Vec::new());
    for one in opened {
        let kind = one.head::<KindOnly>()?.content.map(|head| head.kind);
        let dossier = one.dossier.clone();
        let seen = match kind.as_deref() {
            Some("case") => {
                file = Some(CaseFile::of(one)?);
                LookedAt::Plan
            }
            Some("case-part") => {
                if one.head::<PartOnly>()?.content.is_some_and(|head| head.part == PartKind::Work) {
                    at_work.extend(one.sheets::<AtWork>()?.into_iter().filter_map(|sheet| sheet.content));
                }
                let part = PartFile::of(Part::of(one)?)?;
                let seen = LookedAt::Part(part.kind());
                parts.push(part);
                seen
            }
            Some("conversation") => {
                talk = Some(Conversation::of(one)?);
                LookedAt::Talk
            }
            Some("personal-list") => {
                let list = PersonalList::of(one)?;
                let seen = LookedAt::List(list.list);
                lists.push(list);
                seen
            }
            Some("referral" | "partner-letter") => LookedAt::Referral,
            Some("guide-offer") => {
                offers.push(GuideOffer::of(one)?);
                LookedAt::Other
            }
            Some("new-door") => {
                doors.push(OwnDoor::of(&one)?);
                LookedAt::Other
            }
            Some("own-pages") => {
                pages = Some(OwnPages::of(one)?);
                LookedAt::Other
            }
            _ => LookedAt::Other,
        };
        held.push((dossier, seen));
    }
    Ok(file.map(|file| Own { file, parts, at_work, talk, offers, lists, pages, doors, all, held }))
}

impl Looked {
    /// Whether the glass was broken for it: nobody had said yes.
    pub fn is_glass(&self) -> bool {
        self.action == people::Action::BreakGlass.code()
    }
}

impl Own {
    /// A part of this kind.
    pub fn part(&self, kind: PartKind) -> Option<&PartFile> {
        self.parts.iter().find(|part| part.kind() == kind)
    }

    /// Whether somebody else was asked to help.
    pub fn has_referrals(&self) -> bool {
        self.held.iter().any(|(_, seen)| *seen == LookedAt::Referral)
    }

    /// A proposal for another guide that waits for an answer.
    pub fn guide_to_answer(&self) -> Option<crate::model::Kept<HandoverPlan>> {
        self.file.newest::<HandoverPlan>().filter(|plan| plan.answer.is_none())
    }
}

/// Somebody who looked or wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    /// Their name.
    pub name: String,
    /// In which role.
    pub role: Role,
    /// What they did.
    pub deed: Deed,
    /// When.
    pub at: Moment,
    /// At what.
    pub seen: LookedAt,
    /// By which right: the code of the action, as the log keeps it.
    pub action: String,
    /// The stated reason, when the glass was broken.
    pub reason: Option<String>,
}

/// What somebody looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LookedAt {
    /// The core.
    Plan,
    /// A part.
    Part(PartKind),
    /// The conversation.
    Talk,
    /// A list of the person's own, with their yes.
    List(ListKind),
    /// A referral, or the letter to the partner.
    Referral,
    /// Anything else of theirs.
    Other,
}

impl LookedAt {
    /// Key of its text, as its reader calls it.
    pub fn text_key(self) -> &'static str {
        match self {
            LookedAt::Plan => "casework-looked-core",
            LookedAt::Part(kind) => kind.text_key(),
            LookedAt::Talk => "casework-mine-looked-talk",
            LookedAt::List(list) => list.text_key(),
            LookedAt::Referral => "casework-seen-referral",
            LookedAt::Other => "casework-seen-other",
        }
    }
}

/// Who looked at anything that the code opens, the newest first (NFR-03).
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn who_looked(visitor: &Visitor, own: &Own) -> Result<Vec<Looked>, Problem> {
    let keys = own.held.iter().map(|(dossier, seen)| Ok((dossier.id(), dossier.log_key()?, *seen)));
    let keys = keys.collect::<Result<Vec<_>, Problem>>()?;
    let ids: Vec<Id> = keys.iter().map(|(id, ..)| *id).collect();
    let logs = visitor
        .ask()
        .house
        .store
        .read(move |reader| ids.into_iter().map(|id| reader.log_of(id)).collect::<Result<Vec<_>, _>>())
        .await?;
    let mut looked: Vec<Looked> = keys
        .iter()
        .zip(logs)
        .flat_map(|((id, key, seen), lines)| {
            lines.into_iter().filter_map(|line| {
                let entry = LogEntry::open_for_dossier(&line.entry, *id, key)?;
                let LogEntry { name, role, deed, at, reason, action, .. } = entry;
                Some(Looked { name, role, deed, at, seen: *seen, action, reason })
            })
        })
        .collect();
    looked.sort_by_key(|line| std::cmp::Reverse(line.at));
    Ok(looked)
}

/// Erases everything: the file, its parts, referrals, the conversation, the client's own pages. Afterwards the code
/// opens nothing.
///
/// # Errors
/// [`Problem::Missing`] without a file; [`Problem::Conflict`] where a law gives time to look, see
/// [`erase_or_ask`](super::erase_or_ask).
pub async fn erase_all(visitor: &Visitor) -> Result<Receipt, Problem> {
    let own = own(visitor).await?.ok_or(Problem::Missing)?;
    if super::ground(&own.file).keeps_whole() {
        return Err(Problem::Conflict);
    }
    let mut work = visitor.work();
    let house = &visitor.ask().house;
    contact::book::check_in::lift(visitor, &mut work).await?;
    let receipt = erasing::wipe(house, &mut work, &own.file, &own.parts, own.talk.as_ref(), &own.all).await?;
    work.unit.remove_sessions_of(store::Holder::Code(visitor.code().look_up));
    visitor.keep(work).await?;
    Ok(receipt)
}

/// The client as the writer of a record.
pub(super) const CLIENT: By = By::Client;
