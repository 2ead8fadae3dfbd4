//! What the guide of a file does with its referrals.

use super::{Answer, File};
use crate::model::{
    Head, LetterHead, LetterRecord, PartnerLetter, Record, Referral, ReferralHead, Sent, State, Told, closing_moment,
};
use casework::model::CaseHead;
use kit::Problem;
use people::{Acting, Action, Among, Deed, Fact, Work};
use store::sealed::{CodeKeys, Span};
use store::{Day, Id, Scope};
use vault::ReturnCode;

/// A referral in a list.
pub struct Listed {
    /// Its id.
    pub id: Id,
    /// Its head.
    pub head: ReferralHead,
}

/// The head of the file whose referrals these are.
async fn case_of(acting: &Acting, case: Id) -> Result<CaseHead, Problem> {
    match acting.open(case, Action::Refer).await?.head()?.content {
        Some(casework::model::Head::Case(head)) => Ok(head),
        None => Err(Problem::Missing),
    }
}

/// The referrals of one file, the newest first, and the head of that file.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn of_case(acting: &Acting, case: Id) -> Result<(CaseHead, Vec<Listed>), Problem> {
    let head = case_of(acting, case).await?;
    let mut referrals: Vec<Listed> = acting
        .list::<Head>(Action::Refer, Among::Close)
        .await?
        .into_iter()
        .map(|listed| {
            let Head::Referral(head) = listed.head;
            Listed { id: listed.dossier.id(), head }
        })
        .filter(|listed| listed.head.case == case)
        .collect();
    referrals.sort_by_key(|listed| (std::cmp::Reverse(listed.head.begun), listed.id));
    Ok((head, referrals))
}

/// Writes a referral for the client to read. Nothing goes to the partner.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when the file is closed.
pub async fn begin(acting: &Acting, case: Id, referral: Referral) -> Result<Id, Problem> {
    let file = case_of(acting, case).await?;
    if file.ended.is_some() {
        return Err(Problem::Conflict);
    }
    let circle = acting.circle(file.circle)?;
    let mut work = acting.work();
    let head = Head::Referral(ReferralHead {
        case,
        pseudonym: file.pseudonym,
        partner: referral.partner,
        partner_name: referral.partner_name.clone(),
        state: State::Draft,
        begun: work.day(),
    });
    let dossier = work.begin(acting.organisation().id, &head)?;
    work.append(&dossier, &Record::Referral(referral))?;
    work.grant_within(&dossier, &circle, Scope::Full, Span::OPEN)?;
    if let Some(address) = &file.address {
        work.grant_to_address(&dossier, address, Scope::Full, Span::OPEN)?;
    }
    acting.log(&mut work, &dossier, Deed::Begin, Action::Refer, None).await?;
    acting.keep(work).await?;
    Ok(dossier.id())
}

/// Reads one referral.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn read(acting: &Acting, id: Id) -> Result<File, Problem> {
    let file = File::of(&acting.open(id, Action::Refer).await?)?;
    let letter = match file.letter() {
        // The letter is gone once its last day has passed; the referral itself stays.
        Some(letter) => acting.open_to_write(letter, Action::Refer).await.ok(),
        None => None,
    };
    Ok(file.with_letter(letter.as_ref()))
}

async fn open_to_write(acting: &Acting, id: Id) -> Result<(File, Work), Problem> {
    let file = File::of(&acting.open_to_write(id, Action::Refer).await?)?;
    let work = acting.work_on(&file.dossier, Deed::Write, Action::Refer).await?;
    Ok((file, work))
}

/// Writes it otherwise; a yes to the former words no longer counts.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] once it was handed over.
pub async fn rewrite(acting: &Acting, id: Id, referral: Referral) -> Result<(), Problem> {
    let (file, mut work) = open_to_write(acting, id).await?;
    file.rewrite(&mut work, referral)?;
    acting.keep(work).await
}

/// Writes down that the client said yes to exactly this text on a day. `seen` is the text that was on the screen:
/// if it was changed meanwhile, the yes was to something else.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when the text is another one or was handed over already.
pub async fn told_yes(acting: &Acting, id: Id, on: Day, seen: u32) -> Result<(), Problem> {
    let (file, mut work) = open_to_write(acting, id).await?;
    if file.story.asked.sheet.revision != seen {
        return Err(Problem::Conflict);
    }
    let text = file.story.asked.content.text.clone();
    file.agree(&mut work, text, Told::ToWorker { name: acting.name(), on })?;
    acting.keep(work).await
}

/// Lays the agreed text ready for the partner and gives the code that opens it, to be shown once. Done again, the
/// former code stops.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] without the client's yes, after the last day, or when taken back.
pub async fn hand_over(acting: &Acting, id: Id) -> Result<ReturnCode, Problem> {
    let (file, mut work) = open_to_write(acting, id).await?;
    let referral = &file.story.asked.content;
    let closes = closing_moment(referral.until);
    if !matches!(file.state(), State::Approved | State::Sent) || closes <= work.now {
        return Err(Problem::Conflict);
    }
    let case = case_of(acting, file.head.case).await?;
    let circle = acting.circle(case.circle)?;
    let code = ReturnCode::random(work.rng());
    let keys = CodeKeys::of(&code, &acting.ask().house.pepper);

    let head = LetterHead::PartnerLetter(PartnerLetter { until: referral.until });
    let letter = work.begin(acting.organisation().id, &head)?;
    work.append(&letter, &LetterRecord::Text { text: referral.text.clone() })?;
    work.grant_to_code(&letter, &keys, Scope::Full, Span::until(closes))?;
    // Guide and client hold it too: they see whether it was read, and it goes when the file goes.
    work.grant_within(&letter, &circle, Scope::Full, Span::OPEN)?;
    if let Some(address) = &case.address {
        work.grant_to_address(&letter, address, Scope::Full, Span::OPEN)?;
    }
    work.at(closes, store::Deed::EraseDossier { dossier: letter.id() });

    let sent = Sent { letter: letter.id(), at: work.now, by: acting.name() };
    work.append(&file.dossier, &Record::Sent(sent))?;
    match file.letter() {
        Some(former) => work.erase_dossier(former),
        None => {
            file.stand(&mut work, State::Sent)?;
            let fact = Fact::now(work.now, "referral-made").by("partner-kind", file.head.partner.code());
            acting.leave_fact(&mut work, &fact).await?;
        }
    }
    acting.keep(work).await?;
    Ok(code)
}

/// Writes down what the client told about how it went.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] before the client agreed, or when taken back.
pub async fn told_outcome(acting: &Acting, id: Id, answer: Answer) -> Result<(), Problem> {
    let (file, mut work) = open_to_write(acting, id).await?;
    let how = Told::ToWorker { name: acting.name(), on: work.day() };
    file.answer(&acting.ask().house, &mut work, answer, how).await?;
    acting.keep(work).await
}

/// Takes a referral back.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when it was taken back already.
pub async fn withdraw(acting: &Acting, id: Id) -> Result<(), Problem> {
    let (file, mut work) = open_to_write(acting, id).await?;
    file.withdraw(&mut work, Some(acting.name()))?;
    acting.keep(work).await
}
