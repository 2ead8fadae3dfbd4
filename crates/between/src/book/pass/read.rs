//! What our own team does with what came in: reads it, takes it on or does not, and lets it go.

use super::{come, keep_answer};
use crate::model::passed::{Answer, CameHead, Head, Record, Slip, Words};
use kit::Problem;
use people::{Acting, Action, CircleKind, Deed, Opened, Work};
use std::collections::BTreeMap;
use store::sealed::{Dossier, Sheet, Span};
use store::{Id, Scope};

/// Files what came: each once, by whoever of the team is there first.
///
/// # Errors
/// [`Problem::Missing`] without a seat in the team; [`Problem::Conflict`] when somebody else was at it.
pub(super) async fn file(acting: &Acting) -> Result<(), Problem> {
    let slips = acting.letters::<Slip>(CircleKind::Outreach).await?;
    if slips.is_empty() {
        return Ok(());
    }
    let mut words: BTreeMap<Id, Words> =
        acting.letters::<Words>(CircleKind::Outreach).await?.into_iter().collect();
    for (letter, slip) in slips {
        match words.remove(&slip.words_letter) {
            Some(words) => file_one(acting, slip, words).await?,
            // Words that do not open were not sealed for us: nothing is left of them.
            None => {
                let mut work = acting.work();
                work.unit.remove_letter(letter).remove_letter(slip.words_letter);
                acting.keep(work).await?;
            }
        }
    }
    Ok(())
}

async fn file_one(acting: &Acting, slip: Slip, words: Words) -> Result<(), Problem> {
    let house = &acting.ask().house;
    let team = acting.standing(CircleKind::Outreach)?;
    let mut work = acting.work();
    come::claim(&mut work, house, slip.agreement, slip.number.bytes(), slip.until);
    let head = CameHead {
        agreement: slip.agreement,
        name: slip.name.clone(),
        number: slip.number,
        came: slip.came,
        until: slip.until,
        taken: None,
    };
    let dossier = work.begin(acting.organisation().id, &Head::Came(head))?;
    work.append(&dossier, &Record::Words(words))?;
    work.grant_within(&dossier, &team, Scope::Full, Span::until(slip.until))?;
    work.at(slip.until, store::Deed::EraseDossier { dossier: dossier.id() });
    acting.log(&mut work, &dossier, Deed::Begin, Action::PassOn, None).await?;
    come::file(&mut work, house, &slip, dossier.id());
    acting.keep(work).await
}

/// Something that came in, as it is read.
pub struct Came {
    /// Its head.
    pub head: CameHead,
    /// The words; none once they were erased.
    pub words: Option<Words>,
}

fn head_of(opened: &Opened) -> Result<(Sheet<Head>, CameHead), Problem> {
    let sheet = opened.head::<Head>()?;
    match sheet.content.clone() {
        Some(Head::Came(head)) => Ok((sheet, head)),
        _ => Err(Problem::Missing),
    }
}

/// Reads what came in; the log says who did.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn read(acting: &Acting, id: Id) -> Result<Came, Problem> {
    let opened = acting.open(id, Action::PassOn).await?;
    let (_, head) = head_of(&opened)?;
    let records = opened.sheets::<Record>()?.into_iter();
    let words = records.filter_map(|sheet| sheet.content).map(|Record::Words(words)| words).next();
    Ok(Came { head, words })
}

/// Something that came in, opened to answer it.
struct ToAnswer {
    dossier: Dossier,
    sheet: Sheet<Head>,
    head: CameHead,
    work: Work,
}

impl ToAnswer {
    async fn open(acting: &Acting, id: Id) -> Result<ToAnswer, Problem> {
        let opened = acting.open_to_write(id, Action::PassOn).await?;
        let (sheet, head) = head_of(&opened)?;
        let work = acting.work_on(&opened.dossier, Deed::Write, Action::PassOn).await?;
        Ok(ToAnswer { dossier: opened.dossier, sheet, head, work })
    }

    /// Lets it go: nothing is left but what was said to it.
    async fn let_go(mut self, acting: &Acting) -> Result<(), Problem> {
        let house = &acting.ask().house;
        self.work.erase_dossier(self.dossier.id());
        come::unfile(&mut self.work, house, self.head.agreement, self.head.number.bytes());
        acting.keep(self.work).await
    }
}

/// Our team takes it on. The words stay until somebody says that they are taken over, or until their last day.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when a colleague took it on already.
pub async fn take_on(acting: &Acting, id: Id) -> Result<(), Problem> {
    let mut open = ToAnswer::open(acting, id).await?;
    if open.head.taken.is_some() {
        return Err(Problem::Conflict);
    }
    let house = &acting.ask().house;
    let head = CameHead { taken: Some(acting.name()), ..open.head.clone() };
    open.work.revise(&open.dossier, &open.sheet, &Head::Came(head))?;
    keep_answer(&mut open.work, house, &open.head, Answer::Yes);
    let about = come::bell_about(house, open.head.agreement, open.head.number.bytes());
    bell::quiet(&mut open.work, house, about);
    acting.keep(open.work).await
}

/// Not with us, now: the words are erased at once.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when a colleague took it on already.
pub async fn decline(acting: &Acting, id: Id) -> Result<(), Problem> {
    let mut open = ToAnswer::open(acting, id).await?;
    if open.head.taken.is_some() {
        return Err(Problem::Conflict);
    }
    keep_answer(&mut open.work, &acting.ask().house, &open.head, Answer::No);
    open.let_go(acting).await
}

/// The words are taken over: they are erased at once.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] before somebody took it on.
pub async fn taken_over(acting: &Acting, id: Id) -> Result<(), Problem> {
    let open = ToAnswer::open(acting, id).await?;
    if open.head.taken.is_none() {
        return Err(Problem::Conflict);
    }
    open.let_go(acting).await
}
