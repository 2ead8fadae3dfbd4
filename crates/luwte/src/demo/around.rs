//! Who joins a client: a helper with their own part, an employer that may fit, a partner elsewhere.

use super::file::Life;
use super::luck::{text, turn};
use super::plans::Turn;
use super::stage::CodeOf;
use super::time::Stop;
use super::words::{APPLICATIONS, SUBJECTS, WHY, WORK_PLANS};
use casework::book::{self as files, Proposal, Told};
use casework::model::{Consent, PartOpened, Slot, SlotCode};
use employment::book::{Wishes, board, own as own_work};
use employment::model::Reply;
use kit::Problem;
use people::Acting;
use referral::book::{Answer, guide, own, partner};
use referral::model::{OutcomeCode, Referral};
use store::Id;

/// Days that a helper may walk along, by the client's own yes.
const HELP_DAYS: i32 = 400;
/// Days that a partner may read.
const LETTER_DAYS: i32 = 300;

/// How a proposal for the team goes, in turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joining {
    /// The client says yes on their own page.
    Own,
    /// The client told the guide.
    Told,
    /// The client says no.
    Refused,
    /// The client says yes, and takes it back later.
    TakenBack,
}

const JOININGS: [Joining; 7] = [
    Joining::Own,
    Joining::Told,
    Joining::Own,
    Joining::Refused,
    Joining::Told,
    Joining::Own,
    Joining::TakenBack,
];

/// Somebody is proposed for the team, and helps if the client wants it.
pub async fn helper(life: &mut Life) -> Result<(), Stop> {
    let words = &life.subject.helper;
    let helper = life.tale.stage.worker(words.slot.role(), life.number)?.clone();
    life.tale.on_day(24).await?;
    let proposal = Proposal { slot: words.slot, worker: helper.worker().id, reason: words.reason.to_owned() };
    let proposal = files::propose(&life.lead, life.case, proposal).await?;
    life.tale.on_day(26).await?;
    let joining = if life.plan_turn() == Turn::OnSlip { Joining::Own } else { *turn(&JOININGS, life.number) };
    let until = life.day_in(HELP_DAYS);
    match joining {
        Joining::Refused => {
            files::refuse_team(&life.person.visitor, proposal).await?;
            return Ok(());
        }
        Joining::Told => {
            let told_on = life.day_in(0);
            files::accept_told(&life.lead, life.case, proposal, Told::alone(told_on), until).await?;
        }
        Joining::Own | Joining::TakenBack => {
            files::join_team(&life.person.visitor, proposal, until).await?;
        }
    }
    life.tale.on_day(30).await?;
    let helper = helper.afresh(words.slot.role()).await?;
    let part = files::open(&life.lead, life.case).await?.newest::<PartOpened>().map(|part| part.dossier);
    help(life, &helper, part).await?;
    if joining == Joining::TakenBack {
        life.tale.on_day(50).await?;
        let own = files::own(&life.person.visitor).await?.ok_or(Problem::Missing)?;
        let seat = own.file.newest::<Slot>().ok_or(Problem::Missing)?;
        if let Some(yes) = own.file.all::<Consent>().iter().find(|yes| yes.slot == Some(seat.id)) {
            files::withdraw_own(&life.person.visitor, yes.id).await?;
        }
    }
    Ok(())
}

async fn help(life: &mut Life, helper: &Acting, part: Option<Id>) -> Result<(), Stop> {
    let words = &life.subject.helper;
    for (day, note) in [30, 34].into_iter().zip(words.notes) {
        life.tale.on_day(day).await?;
        match part {
            Some(part) => {
                files::add_part_note(helper, part, (*note).to_owned(), words.themes.to_vec()).await?;
            }
            None => files::add_note(helper, life.case, (*note).to_owned(), String::new()).await?,
        }
    }
    match part {
        Some(part) if words.slot == SlotCode::JobCoach => work(life, helper, part).await,
        _ => Ok(()),
    }
}

/// A work plan, an employer that may fit, an application.
async fn work(life: &mut Life, coach: &Acting, part: Id) -> Result<(), Stop> {
    life.tale.on_day(36).await?;
    board::put_plan(coach, part, wishes(life.number), None).await?;
    let plan = board::read(coach, part).await?;
    let fitting = board::fitting(coach, &plan).await?;
    let variant = life.number / SUBJECTS.len();
    if fitting.is_empty() {
        return Ok(());
    }
    for place in [variant, variant + 1] {
        let (employer, _) = turn(&fitting, place);
        board::suggest(coach, part, employer.id, text(&WHY, place).to_owned()).await?;
    }
    life.tale.on_day(38).await?;
    let waiting = own_work::read(&life.person.visitor).await?.ok_or(Problem::Missing)?;
    if let Some(oldest) = waiting.board.suggestions.last() {
        let reply = *turn(&[Reply::Yes, Reply::Yes, Reply::No], life.number);
        own_work::reply(&life.person.visitor, oldest.id, reply).await?;
    }
    let (what, outcome) = *turn(&APPLICATIONS, life.number);
    board::add_application(coach, part, what.to_owned(), life.day_in(0)).await?;
    life.tale.on_day(39).await?;
    let plan = board::read(coach, part).await?;
    if let Some(application) = plan.board.applications.first().filter(|_| !life.number.is_multiple_of(3)) {
        board::tell_outcome(coach, part, application.id, outcome.to_owned()).await?;
    }
    Ok(())
}

fn wishes(number: usize) -> Wishes {
    let (wish, hours, keeps, skills, hard, courses, benefit, steps, stage) =
        *turn(&WORK_PLANS, number / 2 + 2);
    Wishes {
        wish: wish.to_owned(),
        hours: Some(hours),
        own_hours: number.is_multiple_of(2),
        keeps: keeps.to_owned(),
        skills: skills.to_owned(),
        hard: hard.to_owned(),
        courses: courses.to_owned(),
        benefit: benefit.to_owned(),
        steps: steps.to_owned(),
        stage,
    }
}

/// How far a referral comes, in turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Reach {
    /// It waits for the client.
    Draft,
    /// The client agreed.
    Approved,
    /// The partner has the code and did not read it yet.
    Sent,
    /// The partner read it.
    Read,
    /// The client told how it went.
    Answered,
    /// It was taken back.
    Withdrawn,
}

const REACHES: [Reach; 7] = [
    Reach::Answered,
    Reach::Draft,
    Reach::Read,
    Reach::Answered,
    Reach::Approved,
    Reach::Withdrawn,
    Reach::Sent,
];

/// A referral: written, agreed word for word, handed over, read, answered or taken back.
pub async fn referral(life: &mut Life) -> Result<(), Stop> {
    let is_on_slip = life.plan_turn() == Turn::OnSlip;
    let reach =
        if is_on_slip { Reach::Sent } else { *turn(&REACHES, life.number / SUBJECTS.len() + life.number) };
    let words = &life.subject.letter;
    life.tale.on_day(42).await?;
    let referral = Referral {
        partner: words.partner,
        partner_name: words.name.to_owned(),
        listed: None,
        goal: words.goal.to_owned(),
        text: words.text.to_owned(),
        accompanied: life.number.is_multiple_of(2),
        until: life.day_in(LETTER_DAYS),
        ground: None,
    };
    let id = guide::begin(&life.lead, life.case, referral).await?;
    if reach == Reach::Draft {
        return Ok(());
    }
    life.tale.on_day(44).await?;
    agree(life, id).await?;
    if reach == Reach::Approved {
        return Ok(());
    }
    life.tale.on_day(45).await?;
    let code = guide::hand_over(&life.lead, id).await?;
    if is_on_slip {
        life.tale.stage.note(CodeOf::Partner, words.name, &code);
    }
    if reach == Reach::Sent {
        return Ok(());
    }
    life.tale.on_day(48).await?;
    partner::read(&life.tale.stage.ask(), &code).await?;
    life.tale.on_day(60).await?;
    match reach {
        Reach::Answered => answer(life, id).await?,
        Reach::Withdrawn => own::withdraw(&life.person.visitor, id).await?,
        _ => {}
    }
    Ok(())
}

/// The client agrees on their own page, or tells the guide.
async fn agree(life: &Life, id: Id) -> Result<(), Problem> {
    let asked = own::one(&life.person.visitor, id).await?.story.asked;
    if life.number.is_multiple_of(2) {
        own::agree(&life.person.visitor, id, asked.piece.text.clone(), asked.revision).await
    } else {
        guide::told_yes(&life.lead, id, life.day_in(0), asked.revision).await
    }
}

async fn answer(life: &Life, id: Id) -> Result<(), Problem> {
    let (code, words, treatment) = *turn(life.subject.letter.outcomes, life.number / SUBJECTS.len());
    let answer = Answer {
        code,
        words: words.to_owned(),
        treatment: treatment.to_owned(),
        not_again: code == OutcomeCode::Not,
    };
    own::tell(&life.person.visitor, id, answer).await
}
