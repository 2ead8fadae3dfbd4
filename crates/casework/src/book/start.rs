//! Beginning a file (storyline steps 11 and 12): at the client's wish, from a conversation, at a visit or from an ask,
//! still under a pseudonym. One conversation has one file.

use super::intake::{Begun, questions_of};
use crate::model::start::{ASK_DAYS, Track, Wanted};
use crate::model::{AnyHead, CaseHead, Choice, ChoiceKind, Head, Lead, Phase, Piece};
use contact::book as conversations;
use contact::book::NewTalk;
use contact::model::Channel;
use kit::Problem;
use people::model::shown_name;
use people::{Acting, Action, Among, CircleKind, Deed, Fact, House, Role, Work};
use store::sealed::{CodeAddress, CodeKeys, Dossier, Span};
use store::{Circle, Day, Id, Moment, Scope, Worker};
use vault::{ReturnCode, SecretKey};

/// The claim that a conversation has its file lasts as long as anything here, until the file has an end.
const CLAIM_DAYS: i64 = 100 * 366;

/// The origin of a file of which nobody said by what way the person came.
const NOT_SAID: &str = "other";

/// Claims a conversation for its file, for as long as the file lasts.
pub(super) fn hold_claim(house: &House, work: &mut Work, conversation: Option<Id>, until: Option<Moment>) {
    if let Some(conversation) = conversation {
        let until = until.unwrap_or(work.now.plus_days(CLAIM_DAYS));
        work.unit.mark_again(claim(house, conversation), until);
    }
}

/// The mark that a conversation has its file: two presses on the button begin one file.
pub(super) fn claim(house: &House, conversation: Id) -> [u8; 32] {
    house.pepper.blind("file of a conversation", &[conversation.bytes()])
}

/// What a file begins with besides a pseudonym; all of it may be missing.
#[derive(Default)]
pub struct Beginning {
    /// Whole, or one or two questions.
    pub track: Track,
    /// What the person is called, where no conversation gave them a name; empty: one is made up.
    pub pseudonym: String,
    /// What the person wrote when they asked.
    pub wanted: Option<Wanted>,
    /// The ask that the file takes the place of.
    pub instead_of: Option<Dossier>,
    /// By what way somebody came who is in no conversation: the code of a referrer's kind, or of a [`CameBy`]. What nobody said is
    /// counted as no way in particular (REF-17).
    ///
    /// [`CameBy`]: crate::model::CameBy
    pub came: Option<&'static str>,
}

/// Begins a file about whoever is in this conversation; whoever begins it leads it. Gives the file that is there
/// when this worker began it before.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when a colleague began it, and about somebody under 18 before two consulted
/// (ACT-14, H-25).
pub async fn start(acting: &Acting, conversation: Id) -> Result<Id, Problem> {
    start_with(acting, conversation, Beginning::default()).await
}

/// As [`start`], with what the person wants.
///
/// # Errors
/// As [`start`].
pub async fn start_with(acting: &Acting, conversation: Id, beginning: Beginning) -> Result<Id, Problem> {
    if let Some(case) = begun_before(acting, conversation).await? {
        return Ok(case);
    }
    let talk = conversations::open_to_write(acting, conversation).await?;
    if conversations::desk::consult::needs_counsel(acting, &talk).await? {
        return Err(Problem::Conflict);
    }
    let mut work = acting.work_on(&talk.dossier, Deed::Read, Action::StartCase).await?;
    let now = work.now;
    work.unit.at(now).mark(claim(&acting.ask().house, conversation), now.plus_days(CLAIM_DAYS));
    let known = Known {
        pseudonym: talk.head.pseudonym.clone(),
        address: talk.head.address,
        conversation: Some(conversation),
        origin: Some(match talk.head.channel {
            // Somebody young who was met, or an earlier file: nobody came by a conversation.
            Channel::File { .. } => beginning.came.unwrap_or(NOT_SAID),
            _ => talk.head.channel.code(),
        }),
        ..Known::led_by(acting)
    };
    let (core, circle) = open_file(acting, &mut work, known, beginning).await?;
    let channel = match &talk.head.channel {
        Channel::Outreach { site, .. } => Some(site.code()),
        Channel::FrontDoor => Some("front-door"),
        // It began with an earlier file: whoever has help already was counted then.
        Channel::File { .. } => None,
    };
    if let Some(channel) = channel {
        acting.leave_fact(&mut work, &Fact::now(now, "contact-helped").by("channel", channel)).await?;
    }
    conversations::share_with(&mut work, &talk, &circle)?;
    acting.keep(work).await?;
    Ok(core.id())
}

/// Begins a file about somebody who is not in a conversation: at a visit, by phone, or told of by a referrer. It gets a
/// code at once, to hand to them, and a conversation in which nothing was said yet.
///
/// # Errors
/// [`Problem::Missing`] for a role that begins no files; [`Problem::Conflict`] when a colleague began it from the same ask.
pub async fn begin_file(acting: &Acting, beginning: Beginning) -> Result<Begun, Problem> {
    if !acting.may(Action::StartCase) {
        return Err(Problem::Missing);
    }
    let mut work = acting.work();
    if let Some(ask) = &beginning.instead_of {
        let now = work.now;
        let claim = acting.ask().house.pepper.blind("file of an ask", &[ask.id().bytes()]);
        work.unit.at(now).mark(claim, now.plus_days(ASK_DAYS));
    }
    let code = ReturnCode::random(work.rng());
    let address = Some(CodeKeys::of(&code, &acting.ask().house.pepper).address());
    let pseudonym = match beginning.pseudonym.as_str() {
        "" => contact::model::names::pseudonym(&vault::Key::random(work.rng())),
        given => given.to_owned(),
    };
    let origin = beginning.came.unwrap_or(NOT_SAID);
    let known = Known { pseudonym, address, origin: Some(origin), ..Known::led_by(acting) };
    let (core, _) = open_file(acting, &mut work, known, beginning).await?;
    acting.keep(work).await?;
    Ok(Begun { case: core.id(), code: Some(code), feedback: None })
}

/// What is known of somebody when their file begins.
pub(super) struct Known<'a> {
    pub(super) pseudonym: String,
    pub(super) address: Option<CodeAddress>,
    pub(super) conversation: Option<Id>,
    /// By what way somebody came; none for a file that was begun elsewhere, which is not counted as begun here.
    pub(super) origin: Option<&'static str>,
    /// Who leads it, in which role.
    pub(super) lead: (&'a Worker, Role),
    /// Since when, where it began elsewhere.
    pub(super) started: Option<Day>,
}

impl Known<'_> {
    /// Nothing but that whoever begins it leads it, from today on.
    pub(super) fn led_by(acting: &Acting) -> Known<'_> {
        Known {
            pseudonym: String::new(),
            address: None,
            conversation: None,
            origin: None,
            lead: (acting.worker(), acting.role()),
            started: None,
        }
    }
}

/// Gathers a new file: its circle with one seat, its keys, and what the person wrote when they asked.
pub(super) async fn open_file(
    acting: &Acting,
    work: &mut Work,
    known: Known<'_>,
    beginning: Beginning,
) -> Result<(Dossier, (Circle, SecretKey)), Problem> {
    let circle = work.new_circle(acting.organisation(), CircleKind::Close)?;
    let (lead, role) = known.lead;
    work.admit(&circle.0, &circle.1, lead, Some(role))?;
    let language = acting.ask().lang.code();
    let conversation = match (known.conversation, &known.address) {
        (None, Some(address)) => {
            let keeping = conversations::Keeping::by(acting);
            let guide = (lead.id, shown_name(&lead.sign_in_name));
            let (pseudonym, address, circle) = (known.pseudonym.as_str(), *address, &circle.0);
            let new = NewTalk { pseudonym, language, address, circle, guide };
            let talk = conversations::begin_with_file(work, &keeping, new)?;
            hold_claim(&acting.ask().house, work, Some(talk), None);
            Some(talk)
        }
        (known, _) => known,
    };
    let head = CaseHead {
        pseudonym: known.pseudonym,
        track: beginning.track,
        phase: Phase::GettingToKnow,
        lead: Lead { worker: lead.id, name: shown_name(&lead.sign_in_name), role },
        started: known.started.unwrap_or(work.day()),
        next_review: None,
        check_in: None,
        waiting: false,
        circle: circle.0.id,
        left: Vec::new(),
        address: known.address,
        conversation,
        ended: None,
        ahead: Default::default(),
        shown: Vec::new(),
    };
    let core = work.begin(acting.organisation().id, &Head::Case(head))?;
    work.grant_within(&core, &circle, Scope::Full, Span::OPEN)?;
    let emergency = acting.circle_to_leave(CircleKind::Emergency).await?;
    work.grant(&core, &emergency, Scope::Full, Span::OPEN)?;
    let oversight = acting.circle_to_leave(CircleKind::Oversight).await?;
    work.grant(&core, &oversight, Scope::Head, Span::OPEN)?;
    if let Some(address) = &known.address {
        work.grant_to_address(&core, address, Scope::Full, Span::OPEN)?;
    }
    if let Some(ask) = &beginning.instead_of {
        bell::quiet(work, &acting.ask().house, ask.id());
    }
    let has_wish = beginning.wanted.as_ref().is_some_and(|wanted| !wanted.words.is_empty());
    take_over(work, &core, beginning)?;
    if has_wish {
        let wish = Fact::now(work.now, "wish-told").by("wish", ChoiceKind::OwnWords.code());
        acting.leave_fact(work, &wish).await?;
    }
    acting.log(work, &core, Deed::Begin, Action::StartCase, None).await?;
    if let Some(origin) = known.origin {
        let begun = Fact::now(work.now, "case-begun").by("origin", origin);
        let region = acting.region_of(lead.id, Action::StartCase).await?;
        let begun = region.into_iter().fold(begun, |begun, region| begun.by("region", region));
        acting.leave_fact(work, &begun).await?;
    }
    Ok((core, circle))
}

/// What the person wrote goes along into the file; the ask is gone.
fn take_over(work: &mut Work, core: &Dossier, beginning: Beginning) -> Result<(), Problem> {
    if let Some(wanted) = beginning.wanted {
        for question in questions_of(&wanted, work.now) {
            work.append(core, &question.record())?;
        }
        if !wanted.words.is_empty() {
            let choice = Choice { kind: ChoiceKind::OwnWords, words: wanted.words, at: work.now };
            work.append(core, &choice.record())?;
        }
        if !wanted.needs.is_empty() {
            work.append(core, &wanted.needs.record())?;
        }
    }
    if let Some(ask) = beginning.instead_of {
        work.erase_dossier(ask.id());
    }
    Ok(())
}

/// The file that this worker began from a conversation, if there is one.
async fn begun_before(acting: &Acting, conversation: Id) -> Result<Option<Id>, Problem> {
    let held = acting.list::<AnyHead>(Action::StartCase, Among::Close).await?;
    Ok(held.into_iter().find_map(|listed| match listed.head {
        AnyHead::Case(case) if case.conversation == Some(conversation) => Some(listed.dossier.id()),
        _ => None,
    }))
}

/// Ties a file to the code that the client got in the conversation after it was begun. A file that was brought from
/// elsewhere has no conversation: code and conversation are made here, the code to be shown once and handed over.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] while the conversation has no code either, and where the file has one.
pub async fn tie_code(acting: &Acting, case: Id) -> Result<Option<ReturnCode>, Problem> {
    let (mut file, mut work) = super::led(acting, case, Action::LeadCase).await?;
    let (address, code) = match (file.case.conversation, file.case.address) {
        (Some(conversation), _) => {
            let talk = conversations::open(acting, conversation).await?;
            let of_talk = talk.head.address.filter(|address| file.case.address != Some(*address));
            (of_talk.ok_or(Problem::Conflict)?, None)
        }
        (None, Some(_)) => return Err(Problem::Conflict),
        (None, None) => {
            let code = ReturnCode::random(work.rng());
            (CodeKeys::of(&code, &acting.ask().house.pepper).address(), Some(code))
        }
    };
    if file.case.conversation.is_none() {
        file.case.conversation = Some(super::talk::begin(acting, &mut work, &file, address).await?);
    }
    work.grant_to_address(&file.dossier, &address, Scope::Full, Span::OPEN)?;
    for part in super::parts::all_of(acting, &file).await? {
        work.grant_to_address(&part.opened.dossier, &address, Scope::Full, Span::OPEN)?;
    }
    file.case.address = Some(address);
    file.keep_head(&mut work)?;
    acting.keep(work).await?;
    Ok(code)
}
