//! The month ledger: letters of months that are over are opened once, added up, and erased in the unit that keeps their sum.

use crate::book::begin;
use crate::model::months::{FactMonth, LedgerHead, LedgerRecord, MonthSum, closed};
use kit::Problem;
use people::{Acting, Action, CircleKind, Deed, Fact, Opened, Work};
use std::collections::BTreeMap;
use store::Id;
use store::sealed::{Dossier, Sheet};

/// So many letters are opened, and taken into the ledger, at a time: some tenths of a second. What was taken stays taken when
/// the reader goes away or the machine stops, and nobody who writes meanwhile waits long.
const LETTERS_AT_ONCE: usize = 2_000;

/// All facts: the sums of the ledger and the letters beside it, as they stood at one moment. Letters of closed months go into
/// the ledger on the way, so that the next opening finds their sum.
///
/// # Errors
/// [`Problem::Missing`] without the key of the statistics circle; [`Problem::Broken`] when a ledger does not open.
pub(super) async fn facts(acting: &Acting) -> Result<Vec<Fact>, Problem> {
    facts_by(acting, LETTERS_AT_ONCE).await
}

/// As [`facts`], so many letters at a time.
pub(crate) async fn facts_by(acting: &Acting, letters_at_once: usize) -> Result<Vec<Fact>, Problem> {
    let (mut waiting, found) = acting.letters_and_dossiers::<LedgerHead>(CircleKind::Statistics).await?;
    let mut ledger = Ledger::read(&found)?;
    let mut facts: Vec<Fact> = ledger.pages.iter().flat_map(|page| page.sum.facts.clone()).collect();
    let this_month = kit::when::month_of(acting.ask().house.now());
    while let Some(letters) = waiting.open_next::<Fact>(letters_at_once).await? {
        facts.extend(letters.iter().map(|(_, fact)| fact.clone()));
        ledger.take(acting, closed(letters, this_month)).await?;
    }
    Ok(facts)
}

/// The ledger as it was found, and as it is written.
struct Ledger {
    /// Where new pages come; none before the first.
    dossier: Option<Dossier>,
    pages: Vec<Page>,
    /// A colleague took letters at the same moment. They finish it; here the facts are only read.
    overtaken: bool,
}

/// The sum of a month, and where it stands.
struct Page {
    dossier: Dossier,
    sheet: Sheet<LedgerRecord>,
    sum: MonthSum,
}

impl Ledger {
    /// Reads what there is. Should two have begun a ledger at the same moment, both count.
    fn read(found: &[Opened]) -> Result<Ledger, Problem> {
        let mut pages = Vec::new();
        for opened in found {
            for mut sheet in opened.sheets::<LedgerRecord>()? {
                if let Some(LedgerRecord::Month(sum)) = sheet.content.take() {
                    pages.push(Page { dossier: opened.dossier.clone(), sheet, sum });
                }
            }
        }
        let dossier = found.first().map(|opened| opened.dossier.clone());
        Ok(Ledger { dossier, pages, overtaken: false })
    }

    /// Takes letters: their facts are added and they are erased in one unit, so each is counted once, whoever else takes it
    /// at the same moment and wherever the machine stops.
    async fn take(
        &mut self,
        acting: &Acting,
        letters: BTreeMap<FactMonth, Vec<(Id, Fact)>>,
    ) -> Result<(), Problem> {
        if self.overtaken || letters.is_empty() {
            return Ok(());
        }
        let (mut work, dossier) = self.begin_work(acting).await?;
        for (month, letters) in letters {
            let (ids, facts): (Vec<Id>, Vec<Fact>) = letters.into_iter().unzip();
            for id in ids {
                work.unit.take_letter(id);
            }
            self.add(&mut work, &dossier, month, facts)?;
        }
        self.dossier = Some(dossier);
        match acting.keep(work).await {
            Err(Problem::Conflict) => self.overtaken = true,
            kept => kept?,
        }
        Ok(())
    }

    /// A piece of work in the ledger, which begins with it where there is none.
    async fn begin_work(&self, acting: &Acting) -> Result<(Work, Dossier), Problem> {
        if let Some(dossier) = &self.dossier {
            let work = acting.work_on(dossier, Deed::Write, Action::PrepareFigures).await?;
            return Ok((work, dossier.clone()));
        }
        let mut work = acting.work();
        let dossier = begin(acting, &mut work, &LedgerHead::Ledger, CircleKind::Statistics).await?;
        acting.log(&mut work, &dossier, Deed::Begin, Action::PrepareFigures, None).await?;
        Ok((work, dossier))
    }

    /// Adds facts to the page of their month, or begins one.
    fn add(
        &mut self,
        work: &mut Work,
        dossier: &Dossier,
        month: FactMonth,
        facts: Vec<Fact>,
    ) -> Result<(), Problem> {
        let has_room = |page: &&mut Page| page.sum.of_month() == month && page.sum.has_room();
        if let Some(page) = self.pages.iter_mut().find(has_room) {
            page.sum = page.sum.clone().with(facts);
            work.revise(&page.dossier, &page.sheet, &LedgerRecord::Month(page.sum.clone()))?;
            page.sheet.revision += 1;
        } else {
            let sum = MonthSum::of(month).with(facts);
            let id = work.append(dossier, &LedgerRecord::Month(sum.clone()))?;
            // Its position is given when it is kept; writing it anew does not ask for it.
            let sheet = Sheet { id, position: 0, revision: 1, content: None };
            self.pages.push(Page { dossier: dossier.clone(), sheet, sum });
        }
        Ok(())
    }
}
