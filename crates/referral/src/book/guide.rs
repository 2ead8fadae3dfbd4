//! What the guide of a file does with its referrals.

use super::{Answer, File, said_of_partner};
use crate::model::{
    ANSWER_KEPT_DAYS, Along, Head, LetterHead, LetterRecord, NotAgain, PartnerLetter, Printed, Record,
    Referral, ReferralHead, Sent, State, Told, closing_moment,
};
use casework::book::{CaseContext, context, ends_as_a_note, needs_counsel, told_of_partner};
use kit::Problem;
use people::{Acting, Action, Among, Deed, Fact, Work, patiently};
use store::sealed::{CodeKeys, Dossier, Span};
use store::{Day, Holder, Id, Scope};
use vault::ReturnCode;

/// A referral in a list.
pub struct Listed {
    /// Its id.
    pub id: Id,
    /// Its head.
    pub head: ReferralHead,
}

/// The referrals of one file, the newest first, and what that file is.
///
/// # Errors
/// [`Problem::Missing`], also when somebody else leads it.
pub async fn of_case(acting: &Acting, case: Id) -> Result<(CaseContext, Vec<Listed>), Problem> {
    let file = context(acting, case, Action::Refer).await?;
    Ok((file, referrals_of(acting, case).await?))
}

async fn referrals_of(acting: &Acting, case: Id) -> Result<Vec<Listed>, Problem> {
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
    Ok(referrals)
}

/// Where the client of this file does not want to go again (REF-16).
pub fn not_again(file: &CaseContext, referrals: &[Listed]) -> NotAgain {
    NotAgain::of(referrals.iter().map(|listed| &listed.head)).and(&file.not_again)
}

/// Writes a referral for the client to read. Nothing goes to the partner.
///
/// # Errors
/// [`Problem::Missing`], also when somebody else leads the file.
pub async fn begin(acting: &Acting, case: Id, referral: Referral) -> Result<Id, Problem> {
    let file = context(acting, case, Action::Refer).await?;
    let mut work = acting.work();
    let head = Head::Referral(ReferralHead {
        case,
        pseudonym: file.pseudonym.clone(),
        partner: referral.partner,
        partner_name: referral.partner_name.clone(),
        listed: referral.listed,
        state: State::Draft,
        not_again: false,
        begun: work.day(),
    });
    let dossier = work.begin_with(case, acting.organisation().id, &head)?;
    work.append(&dossier, &Record::Referral(referral))?;
    share(&mut work, &dossier, &file)?;
    ends_as_a_note(&mut work, &acting.ask().house, &file, dossier.id());
    acting.log(&mut work, &dossier, Deed::Begin, Action::Refer, None).await?;
    acting.keep(work).await?;
    Ok(dossier.id())
}

/// Guide and client hold everything of a referral. It goes with the file, at the latest (decision 0052).
fn share(work: &mut Work, dossier: &Dossier, file: &CaseContext) -> Result<(), Problem> {
    work.grant(dossier, &file.circle, Scope::Full, Span::OPEN)?;
    match &file.address {
        Some(address) => work.grant_to_address(dossier, address, Scope::Full, Span::OPEN),
        None => Ok(()),
    }
}

/// Reads one referral.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn read(acting: &Acting, id: Id) -> Result<File, Problem> {
    let file = File::of(&acting.open(id, Action::Refer).await?)?;
    reach_client(acting, &file).await?;
    see_to(acting, &file).await?;
    with_letter(acting, file).await
}

/// With what the partner did. The text is gone some time after its last day; the referral itself stays.
async fn with_letter(acting: &Acting, file: File) -> Result<File, Problem> {
    let Some(letter) = file.letter() else { return Ok(file) };
    match acting.open_to_write(letter, Action::Refer).await {
        Ok(letter) => Ok(file.with_letter(Some(&letter))),
        Err(Problem::Missing) => Ok(file),
        Err(problem) => Err(problem),
    }
}

/// Whoever looks is no longer reminded of what the client or the partner did.
async fn see_to(acting: &Acting, file: &File) -> Result<(), Problem> {
    let (mut work, house) = (acting.work(), &acting.ask().house);
    for about in std::iter::once(file.id()).chain(file.letter()) {
        bell::quiet(&mut work, house, about);
    }
    acting.keep(work).await
}

/// A client who got a code after the referral was written finds it there from now on.
async fn reach_client(acting: &Acting, file: &File) -> Result<(), Problem> {
    let id = file.id();
    let grants = acting.ask().house.store.read(move |reader| reader.grants_on(id)).await?;
    if grants.iter().any(|grant| matches!(grant.holder, Holder::Code(_))) {
        return Ok(());
    }
    let Some(address) = context(acting, file.head.case, Action::Refer).await?.address else { return Ok(()) };
    let mut work = acting.work();
    work.grant_to_address(&file.dossier, &address, Scope::Full, Span::OPEN)?;
    acting.keep(work).await
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
    if file.story.asked.revision != seen {
        return Err(Problem::Conflict);
    }
    let text = file.story.asked.text.clone();
    file.agree(&mut work, text, Told::ToWorker { name: acting.name(), on })?;
    acting.keep(work).await
}

/// Writes down who goes along, when, and whether an interpreter is needed.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when it was taken back.
pub async fn go_along(acting: &Acting, id: Id, along: Along) -> Result<(), Problem> {
    let (file, mut work) = open_to_write(acting, id).await?;
    file.go_along(&mut work, along)?;
    acting.keep(work).await
}

/// The agreed referral, to put it on paper. The client sees that a paper was made, for nobody can take it back.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] without the client's yes to exactly this, after the last day, or
/// before two consulted about somebody under 18.
pub async fn print(acting: &Acting, id: Id) -> Result<File, Problem> {
    let (file, mut work) = open_to_write(acting, id).await?;
    if !file.can_leave(work.now) || needs_counsel(acting, file.head.case).await? {
        return Err(Problem::Conflict);
    }
    let printed = Printed { at: work.now, by: acting.name() };
    work.append(&file.dossier, &Record::Printed(printed))?;
    // It meets the client who takes it back at this moment in the head: one of the two is a conflict.
    file.stand(&mut work, file.state())?;
    acting.keep(work).await?;
    Ok(file)
}

/// Lays the agreed text ready for the partner and gives the code that opens it, to be shown once. Done again, the
/// former code stops.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] without the client's yes, after the last day, when taken back, once the
/// partner answered, or before two consulted about somebody under 18.
pub async fn hand_over(acting: &Acting, id: Id) -> Result<ReturnCode, Problem> {
    let (file, mut work) = open_to_write(acting, id).await?;
    let file = with_letter(acting, file).await?;
    let referral = &file.story.asked.piece;
    let closes = closing_moment(referral.until);
    if !file.can_be_handed_over(work.now) || needs_counsel(acting, file.head.case).await? {
        return Err(Problem::Conflict);
    }
    let case = context(acting, file.head.case, Action::Refer).await?;
    let code = ReturnCode::random(work.rng());
    let keys = CodeKeys::of(&code, &acting.ask().house.pepper);

    let head = LetterHead::PartnerLetter(PartnerLetter { until: referral.until });
    let letter = work.begin_with(case.case, acting.organisation().id, &head)?;
    work.append(&letter, &LetterRecord::Text { text: referral.text.clone() })?;
    work.grant_to_code(&letter, &keys, Scope::Full, Span::until(closes))?;
    share(&mut work, &letter, &case)?;
    let holder = Holder::Code(keys.look_up);
    work.at(closes, store::Deed::EndGrant { dossier: letter.id(), holder });
    // Guide and client still read what the partner answered; where a law keeps the file, as long as that.
    if !case.keeps_whole {
        work.at(closes.plus_days(ANSWER_KEPT_DAYS), store::Deed::EraseDossier { dossier: letter.id() });
    }

    let sent = Sent { letter: letter.id(), at: work.now, by: acting.name() };
    work.append(&file.dossier, &Record::Sent(sent))?;
    // A new code too meets the client who takes it back at this moment in the head: one of the two is a conflict.
    file.stand(&mut work, State::Sent)?;
    file.end_letter(&acting.ask().house, &mut work);
    if file.letter().is_none() {
        let fact = Fact::now(work.now, "referral-made").by("partner-kind", file.head.partner.code());
        acting.leave_fact(&mut work, &fact).await?;
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
    // A worker writes down that it was said; that it no longer holds is the client's alone to say.
    if let Some(said) = said_of_partner(&file.head, &answer, work.now).filter(|said| said.holds) {
        told_of_partner(acting, &mut work, file.head.case, &said).await?;
    }
    file.answer(&acting.ask().house, &mut work, answer, how).await?;
    acting.keep(work).await
}

/// Takes a referral back. What the partner answered stays to read; who meets them answering tries again.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when it was taken back already.
pub async fn withdraw(acting: &Acting, id: Id) -> Result<(), Problem> {
    patiently(|| async {
        let (file, mut work) = open_to_write(acting, id).await?;
        file.withdraw(&acting.ask().house, &mut work, Some(acting.name())).await?;
        acting.keep(work).await
    })
    .await
}
