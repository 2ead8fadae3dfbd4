//! The desk's board: a sealed dossier of the Desk circle, made on first use. Its id alone stands in what the
//! organisation tells everybody. No line in the access log is left for it: nothing about a person stands there.

use crate::model::ConversationHead;
use crate::model::board::{Away, Board, BoardHead, BoardRecord, Rules};
use crate::model::crew::Crew;
use crate::model::holding::Colleague;
use crate::model::local::at_hour;
use kit::Problem;
use people::model::{roles_from_text, shown_name};
use people::organisation::OrganisationSettings;
use people::policy::may;
use people::{Acting, Action, CircleKind, Work, patiently};
use serde::{Deserialize, Serialize};
use store::sealed::{Dossier, Sheet, Span};
use store::{Day, Deed, Id, Member, Moment, Organisation, Scope, StoreError};

/// The name under which the organisation keeps where the board is.
const ROOM: &str = "contact-desk";

/// Where the board is.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
struct DeskRoom {
    board: Option<Id>,
}

struct Opened {
    dossier: Dossier,
    sheets: Vec<Sheet<BoardRecord>>,
}

impl Opened {
    /// The newest sheet of a kind.
    fn newest(&self, is_it: impl Fn(&BoardRecord) -> bool) -> Option<&Sheet<BoardRecord>> {
        self.sheets.iter().rev().find(|sheet| sheet.content.as_ref().is_some_and(&is_it))
    }

    /// Writes a sheet anew, or for the first time.
    fn put(
        &self,
        work: &mut Work,
        was: Option<&Sheet<BoardRecord>>,
        record: &BoardRecord,
    ) -> Result<(), Problem> {
        match was {
            Some(sheet) => work.revise(&self.dossier, sheet, record),
            None => work.append(&self.dossier, record).map(drop),
        }
    }
}

async fn open(acting: &Acting, organisation: &Organisation) -> Result<Option<Opened>, Problem> {
    // Whoever has no seat at the desk has no board.
    if !acting.may(Action::TendDesk) || acting.standing(CircleKind::Desk).is_err() {
        return Ok(None);
    }
    let room: DeskRoom = OrganisationSettings::of(organisation)?.room(ROOM)?;
    let Some(id) = room.board else { return Ok(None) };
    let opened = acting.open_to_write(id, Action::TendDesk).await?;
    opened.head::<BoardHead>()?;
    let sheets = opened.sheets()?;
    Ok(Some(Opened { dossier: opened.dossier, sheets }))
}

/// The board, empty before anybody wrote on it and for whoever has no seat at the desk; and who works here now.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn read(acting: &Acting) -> Result<Board, Problem> {
    read_with(acting, Vec::new()).await
}

/// As [`read`], to ask whether two could carry the conversations that have these circles of their own.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn read_with(acting: &Acting, own: Vec<Id>) -> Result<Board, Problem> {
    let board = match open(acting, &acting.organisation_now().await?).await? {
        Some(opened) => Board::of(opened.sheets.iter().filter_map(|sheet| sheet.content.as_ref())),
        None => Board::default(),
    };
    Ok(Board { crew: Some(crew(acting, own).await?), ..board })
}

/// Who works here now, and who of them holds which key.
async fn crew(acting: &Acting, own: Vec<Id>) -> Result<Crew, Problem> {
    let kept = OrganisationSettings::of(acting.organisation())?;
    let circles = [kept.circle(CircleKind::Desk), kept.circle(CircleKind::Adviser)];
    let organisation = acting.organisation().id;
    let (workers, [desk, advisers], own) = acting
        .ask()
        .house
        .store
        .read(move |reader| {
            let seated = |circle: Option<Id>| circle.map_or(Ok(Vec::new()), |id| reader.members_of(id));
            let [desk, advisers] = circles;
            let own = own.into_iter().map(|circle| Ok((circle, reader.members_of(circle)?)));
            let own = own.collect::<Result<Vec<_>, StoreError>>()?;
            Ok((reader.workers_of(organisation)?, [seated(desk)?, seated(advisers)?], own))
        })
        .await?;
    let all: Vec<Id> = workers
        .into_iter()
        .filter(|worker| worker.active && answers(&worker.roles))
        .map(|worker| worker.id)
        .collect();
    let with_key = |members: Vec<Member>| -> Vec<Id> {
        let has_key = |worker: &Id| members.iter().any(|member| member.worker == *worker);
        all.iter().copied().filter(has_key).collect()
    };
    let own = own.into_iter().map(|(circle, members)| (circle, with_key(members))).collect();
    Ok(Crew { desk: with_key(desk), advisers: with_key(advisers), own, all })
}

/// Whether somebody in these roles may answer.
fn answers(roles: &str) -> bool {
    roles_from_text(roles).into_iter().any(|role| may(role, Action::AnswerConversation))
}

/// The board to write on; made if there is none.
async fn open_or_begin(acting: &Acting, work: &mut Work) -> Result<Opened, Problem> {
    if !acting.may(Action::TendDesk) {
        return Err(Problem::Missing);
    }
    // Read once: of two who begin it at the same moment, one conflicts, tries again and finds the other's.
    let organisation = acting.organisation_now().await?;
    if let Some(opened) = open(acting, &organisation).await? {
        return Ok(opened);
    }
    let desk = acting.standing(CircleKind::Desk)?;
    let dossier = work.begin(organisation.id, &BoardHead::Board {})?;
    work.grant_within(&dossier, &desk, Scope::Full, Span::OPEN)?;
    OrganisationSettings::set_room(work, &organisation, ROOM, &DeskRoom { board: Some(dossier.id()) })?;
    Ok(Opened { dossier, sheets: Vec::new() })
}

/// Those who work at the desk, by name: they hold its key and may answer.
///
/// # Errors
/// [`Problem::Missing`] for whoever has no seat there.
pub async fn colleagues(acting: &Acting) -> Result<Vec<Colleague>, Problem> {
    let (desk, _) = acting.standing(CircleKind::Desk)?;
    holders_of(acting, desk.id).await
}

/// Those who hold the key of a circle and may answer, by name.
pub(super) async fn holders_of(acting: &Acting, circle: Id) -> Result<Vec<Colleague>, Problem> {
    let members = acting.ask().house.store.read(move |reader| reader.members_of(circle)).await?;
    let mut found: Vec<Colleague> = acting
        .colleagues()
        .await?
        .into_iter()
        .filter(|worker| members.iter().any(|member| member.worker == worker.id) && answers(&worker.roles))
        .map(|worker| Colleague { worker: worker.id, name: shown_name(&worker.sign_in_name) })
        .collect();
    found.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(found)
}

/// This worker as a colleague.
pub(in crate::book) fn me(acting: &Acting) -> Colleague {
    Colleague { worker: acting.worker().id, name: acting.name() }
}

async fn colleague(acting: &Acting, worker: Id) -> Result<Colleague, Problem> {
    let known = colleagues(acting).await?;
    known.into_iter().find(|one| one.worker == worker).ok_or(Problem::Missing)
}

/// Whether nothing may go out in this conversation before a second worker carries it (H-25).
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn needs_second(acting: &Acting, head: &ConversationHead) -> Result<bool, Problem> {
    if !head.young {
        return Ok(false);
    }
    let board = read_with(acting, head.own_circle().into_iter().collect()).await?;
    Ok(head.needs_second(acting.worker().id, &board, acting.ask().house.now()))
}

/// Whether two could carry this conversation together, so that a second is asked for where the young need one.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn could_be_two(acting: &Acting, head: &ConversationHead) -> Result<bool, Problem> {
    let board = read_with(acting, head.own_circle().into_iter().collect()).await?;
    Ok(head.can_be_two(&board, acting.ask().house.now()))
}

/// Notes which languages this worker speaks.
///
/// # Errors
/// [`Problem::Missing`] for whoever has no seat at the desk.
pub async fn set_languages(acting: &Acting, languages: &[String]) -> Result<(), Problem> {
    patiently(|| async move {
        let mut work = acting.work();
        let board = open_or_begin(acting, &mut work).await?;
        let who = me(acting);
        let own = board.newest(
            |record| matches!(record, BoardRecord::Card { who: other, .. } if other.worker == who.worker),
        );
        let card = BoardRecord::Card { who: who.clone(), languages: languages.to_vec() };
        board.put(&mut work, own, &card)?;
        acting.keep(work).await
    })
    .await
}

/// Notes which topics this worker takes.
///
/// # Errors
/// As [`set_languages`].
pub async fn set_topics(acting: &Acting, topics: &[String]) -> Result<(), Problem> {
    patiently(|| async move {
        let mut work = acting.work();
        let board = open_or_begin(acting, &mut work).await?;
        let who = me(acting);
        let own = board.newest(
            |record| matches!(record, BoardRecord::Topics { who: other, .. } if other.worker == who.worker),
        );
        let record = BoardRecord::Topics { who: who.clone(), topics: topics.to_vec() };
        board.put(&mut work, own, &record)?;
        acting.keep(work).await
    })
    .await
}

/// An absence as it is wished.
#[derive(Debug, Clone, Copy)]
pub struct Leave {
    /// Whose.
    pub worker: Id,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// Who covers, if somebody does.
    pub cover: Option<Id>,
}

/// Midnight, where the people live.
fn begin_of(day: i32) -> Moment {
    at_hour(Day::from_number(day), 0)
}

/// Notes that somebody is away, and who covers. It ends by itself. A team lead may note it for somebody who fell ill.
///
/// # Errors
/// [`Problem::Missing`] when it is somebody else's absence and not the reader's to note, or when whoever is meant
/// does not work at the desk.
pub async fn go_away(acting: &Acting, leave: &Leave) -> Result<(), Problem> {
    if leave.worker != acting.worker().id && !acting.may(Action::AssignConversations) {
        return Err(Problem::Missing);
    }
    let who = colleague(acting, leave.worker).await?;
    let cover = match leave.cover {
        Some(cover) => Some(colleague(acting, cover).await?),
        None => None,
    };
    let away = Away {
        who,
        from: begin_of(leave.from.number()),
        until: begin_of(leave.until.number().saturating_add(1)),
        cover,
    };
    patiently(|| async {
        let mut work = acting.work();
        let board = open_or_begin(acting, &mut work).await?;
        end_absences(&mut work, &board, leave.worker);
        let record = work.append(&board.dossier, &BoardRecord::Away(away.clone()))?;
        work.at(away.until, Deed::EraseRecord { dossier: board.dossier.id(), record });
        let cover = away.cover.as_ref().map(|cover| cover.worker);
        let absence = bell::model::Away { from: away.from, until: away.until, cover };
        bell::is_away(&mut work, &acting.ask().house, leave.worker, absence).await?;
        acting.keep(work).await
    })
    .await
}

fn end_absences(work: &mut Work, board: &Opened, worker: Id) {
    for sheet in &board.sheets {
        if let Some(BoardRecord::Away(away)) = &sheet.content
            && away.who.worker == worker
        {
            work.erase(&board.dossier, sheet.id);
        }
    }
}

/// Ends somebody's absence before its time.
///
/// # Errors
/// [`Problem::Missing`] when it is somebody else's and not the reader's to end.
pub async fn come_back(acting: &Acting, worker: Id) -> Result<(), Problem> {
    if worker != acting.worker().id && !acting.may(Action::AssignConversations) {
        return Err(Problem::Missing);
    }
    let mut work = acting.work();
    if let Some(board) = open(acting, &acting.organisation_now().await?).await? {
        end_absences(&mut work, &board, worker);
    }
    bell::is_back(&mut work, &acting.ask().house, worker).await?;
    acting.keep(work).await
}

/// Sets what the team agreed on.
///
/// # Errors
/// [`Problem::Missing`] for whoever has no seat at the desk.
pub async fn set_rules(acting: &Acting, rules: &Rules) -> Result<(), Problem> {
    patiently(|| async move {
        let mut work = acting.work();
        let board = open_or_begin(acting, &mut work).await?;
        let was = board.newest(|record| matches!(record, BoardRecord::Rules(_)));
        board.put(&mut work, was, &BoardRecord::Rules(rules.clone()))?;
        acting.keep(work).await
    })
    .await
}
