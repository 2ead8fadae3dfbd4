//! The employer list: one dossier per employer, for the employment circle. Nothing here knows a client (H-09).

use crate::model::{Check, Complaint, Contact, Employer, EmployerHead, EmployerRecord};
use casework::model::Kept;
use kit::Problem;
use people::{Acting, Action, Among, CircleKind, Deed, Opened, Work};
use store::sealed::{Dossier, Sheet, Span};
use store::{Id, Scope};

/// An employer in the list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// Its id.
    pub id: Id,
    /// Its head.
    pub head: EmployerHead,
}

/// An employer with all that is known of it.
pub struct EmployerFile {
    /// Its id.
    pub id: Id,
    /// Its head.
    pub head: EmployerHead,
    /// Who it really is.
    pub contact: Option<Kept<Contact>>,
    /// Who went and looked, the newest first.
    pub checks: Vec<Check>,
    /// What was not right, the newest first.
    pub complaints: Vec<Complaint>,
    dossier: Dossier,
    head_sheet: Sheet<()>,
}

impl EmployerFile {
    fn of(opened: Opened) -> Result<EmployerFile, Problem> {
        let Sheet { id, position, revision, content } = opened.head::<Employer>()?;
        let Some(Employer::Employer(head)) = content else { return Err(Problem::Missing) };
        let head_sheet = Sheet { id, position, revision, content: None };
        let (mut contact, mut checks, mut complaints) = (None, Vec::new(), Vec::new());
        for Sheet { id, position, revision, content } in opened.sheets::<EmployerRecord>()?.into_iter().rev()
        {
            match content {
                Some(EmployerRecord::Contact(piece)) => {
                    contact = Some(Kept { id, position, revision, piece })
                }
                Some(EmployerRecord::Check(check)) => checks.push(check),
                Some(EmployerRecord::Complaint(complaint)) => complaints.push(complaint),
                None => {}
            }
        }
        Ok(EmployerFile { id, head, contact, checks, complaints, dossier: opened.dossier, head_sheet })
    }

    fn put_head(&self, work: &mut Work, head: EmployerHead) -> Result<(), Problem> {
        work.revise(&self.dossier, &self.head_sheet, &Employer::Employer(head))
    }
}

/// All employers, by alias.
///
/// # Errors
/// [`Problem::Missing`] when the role may not read the list.
pub async fn list(acting: &Acting) -> Result<Vec<Listed>, Problem> {
    let among = Among::Standing(CircleKind::Employment);
    let mut all: Vec<Listed> = acting
        .list::<Employer>(Action::ReadEmployers, among)
        .await?
        .into_iter()
        .map(|listed| {
            let Employer::Employer(head) = listed.head;
            Listed { id: listed.dossier.id(), head }
        })
        .collect();
    all.sort_by_key(|listed| listed.head.alias.to_lowercase());
    Ok(all)
}

/// Whether another employer has this alias already.
///
/// # Errors
/// As [`list`].
pub async fn is_taken(acting: &Acting, alias: &str, except: Option<Id>) -> Result<bool, Problem> {
    let alias = alias.to_lowercase();
    let all = list(acting).await?;
    Ok(all.iter().any(|listed| Some(listed.id) != except && listed.head.alias.to_lowercase() == alias))
}

/// One employer.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn read(acting: &Acting, id: Id) -> Result<EmployerFile, Problem> {
    EmployerFile::of(acting.open(id, Action::ReadEmployers).await?)
}

async fn open_to_write(acting: &Acting, id: Id) -> Result<(EmployerFile, Work), Problem> {
    let file = EmployerFile::of(acting.open_to_write(id, Action::CoachWork).await?)?;
    let work = acting.work_on(&file.dossier, Deed::Write, Action::CoachWork).await?;
    Ok((file, work))
}

/// Puts an employer on the list. Nobody is sent there before somebody went and looked.
///
/// # Errors
/// [`Problem::Missing`] without a seat in the employment circle.
pub async fn begin(acting: &Acting, head: EmployerHead, contact: Contact) -> Result<Id, Problem> {
    let circle = acting.standing(CircleKind::Employment)?;
    let mut work = acting.work();
    let dossier = work.begin(acting.organisation().id, &Employer::Employer(head))?;
    work.append(&dossier, &EmployerRecord::Contact(contact))?;
    work.grant_within(&dossier, &circle, Scope::Full, Span::OPEN)?;
    acting.log(&mut work, &dossier, Deed::Begin, Action::CoachWork, None).await?;
    acting.keep(work).await?;
    Ok(dossier.id())
}

/// Writes an employer otherwise; when it was looked at and whether it pauses stay as they are.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn rewrite(acting: &Acting, id: Id, head: EmployerHead, contact: Contact) -> Result<(), Problem> {
    let (file, mut work) = open_to_write(acting, id).await?;
    let EmployerHead { checked, complaints, paused, .. } = file.head;
    file.put_head(&mut work, EmployerHead { checked, complaints, paused, ..head })?;
    let record = EmployerRecord::Contact(contact);
    match &file.contact {
        Some(before) => work.revise(&file.dossier, &before.sheet(), &record)?,
        None => work.append(&file.dossier, &record).map(drop)?,
    }
    acting.keep(work).await
}

/// Writes down that somebody went and looked.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn check(acting: &Acting, id: Id, found: String) -> Result<(), Problem> {
    let (file, mut work) = open_to_write(acting, id).await?;
    let check = Check { found, by: acting.name(), at: work.now };
    work.append(&file.dossier, &EmployerRecord::Check(check))?;
    let head = file.head.clone().checked_on(work.day());
    file.put_head(&mut work, head)?;
    acting.keep(work).await
}

/// Writes down that something was not right there.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn complain(acting: &Acting, id: Id, words: String) -> Result<(), Problem> {
    let (file, mut work) = open_to_write(acting, id).await?;
    let complaint = Complaint { words, day: work.day() };
    work.append(&file.dossier, &EmployerRecord::Complaint(complaint))?;
    let head = file.head.clone().complained_about();
    file.put_head(&mut work, head)?;
    acting.keep(work).await
}

/// Takes an employer off the list: everything that is known of it is erased.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn remove(acting: &Acting, id: Id) -> Result<(), Problem> {
    let file = EmployerFile::of(acting.open_to_write(id, Action::CoachWork).await?)?;
    let mut work = acting.work_on(&file.dossier, Deed::Erase, Action::CoachWork).await?;
    work.erase_dossier(id);
    acting.keep(work).await
}
