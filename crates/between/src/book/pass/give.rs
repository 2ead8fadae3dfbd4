//! What we pass on: the words are sealed for the other team before they leave, and are not kept here.

use crate::book::agreed;
use crate::book::ask::Partner;
use crate::model::passed::{Answer, Head, KNOWN_DAYS, SentHead, Words};
use accord::{Number, Pass, Said, Saying, Team};
use kit::Problem;
use kit::codes::Coded;
use people::{Acting, Action, CircleKind, Deed, Fact, Once};
use store::sealed::{Dossier, Sheet, Span, seal_letter};
use store::{Holder, Id, Scope};
use vault::PublicKey;

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    /// The other house has it. That is all that it says.
    Arrived,
    /// The other house did not answer: nothing is kept, and it can be tried again.
    Silent,
}

/// Passes words on to a partner, for so many days. The same form sent twice is one thing.
///
/// # Errors
/// [`Problem::Missing`] when there is no such agreement now.
pub async fn pass_on(
    acting: &Acting,
    once: &Once,
    agreement: Id,
    words: &Words,
    days: u8,
) -> Result<Given, Problem> {
    let house = &acting.ask().house;
    let circle = acting.standing(CircleKind::Outreach)?;
    let agreed = agreed(acting.organisation())?;
    let agreement = agreed.agreement(agreement).ok_or(Problem::Missing)?;
    let partner = Partner::of(house, agreement).await?;
    let number: Number = *once.mark(house, "between number").first_chunk().ok_or(Problem::Broken)?;

    let mut work = acting.work();
    let Some(team) = partner.say(&Saying::Team).await else { return Ok(Given::Silent) };
    let Ok(team) = Team::from_bytes(&team) else { return Ok(Given::Silent) };
    let Ok(public) = PublicKey::from_bytes(team.public_key) else { return Ok(Given::Silent) };
    let holder = Holder::Circle(Id::from_bytes(team.id));
    let sealed = seal_letter(&public, &holder, words, work.rng()).map_err(|_| Problem::TooLarge)?;
    if partner.say(&Saying::Pass(Pass { number, days, sealed })).await.is_none() {
        return Ok(Given::Silent);
    }

    let until = work.now.plus_days(i64::from(days));
    let head = SentHead {
        agreement: agreement.id,
        name: agreement.name.clone(),
        number: Id::from_bytes(number),
        sent: work.day(),
        until,
        answer: Answer::Waits,
    };
    let dossier = work.begin(acting.organisation().id, &Head::Sent(head))?;
    work.grant_within(&dossier, &circle, Scope::Full, Span::OPEN)?;
    work.at(until.plus_days(KNOWN_DAYS), store::Deed::EraseDossier { dossier: dossier.id() });
    acting.log(&mut work, &dossier, Deed::Begin, Action::PassOn, None).await?;
    let passed = Fact::now(work.now, "passed-on");
    let passed = match words.way {
        Some(way) => passed.by("way", way.code()),
        None => passed,
    };
    acting.leave_fact(&mut work, &passed).await?;
    work.unit.mark(once.mark(house, "between passed on"), until);
    match acting.keep(work).await {
        // The same form came twice.
        Ok(()) | Err(Problem::Conflict) => Ok(Given::Arrived),
        Err(problem) => Err(problem),
    }
}

/// Something we passed on, opened to ask after it or to take it back.
struct Sent {
    dossier: Dossier,
    sheet: Sheet<Head>,
    head: SentHead,
}

impl Sent {
    async fn open(acting: &Acting, id: Id) -> Result<Sent, Problem> {
        let opened = acting.open_to_write(id, Action::PassOn).await?;
        let sheet = opened.head::<Head>()?;
        match sheet.content.clone() {
            Some(Head::Sent(head)) => Ok(Sent { dossier: opened.dossier, sheet, head }),
            _ => Err(Problem::Missing),
        }
    }

    /// Says something about it to whoever has it. None: no answer, or no agreement any more.
    async fn say(&self, acting: &Acting, saying: Saying) -> Result<Option<Vec<u8>>, Problem> {
        let agreed = agreed(acting.organisation())?;
        let Some(agreement) = agreed.agreement(self.head.agreement) else { return Ok(None) };
        match Partner::of(&acting.ask().house, agreement).await {
            Ok(partner) => Ok(partner.say(&saying).await),
            Err(Problem::Missing) => Ok(None),
            Err(problem) => Err(problem),
        }
    }
}

/// Asks what the other team said. None: it did not answer now.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn ask_after(acting: &Acting, id: Id) -> Result<Option<Answer>, Problem> {
    let sent = Sent::open(acting, id).await?;
    let said = sent.say(acting, Saying::After(*sent.head.number.bytes())).await?;
    let answer = match said.map(|said| Said::from_bytes(&said)) {
        Some(Ok(Said::Yes)) => Answer::Yes,
        Some(Ok(Said::No)) => Answer::No,
        Some(Ok(Said::Nothing)) => return Ok(Some(sent.head.answer)),
        Some(Err(_)) | None => return Ok(None),
    };
    let mut work = acting.work_on(&sent.dossier, Deed::Write, Action::PassOn).await?;
    work.revise(&sent.dossier, &sent.sheet, &Head::Sent(SentHead { answer, ..sent.head.clone() }))?;
    acting.keep(work).await?;
    Ok(Some(answer))
}

/// Takes it back: the other house erases it before it answers, and then nothing of it is left here. False: it did not
/// answer, and it stays there until its last day.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn take_back(acting: &Acting, id: Id) -> Result<bool, Problem> {
    let sent = Sent::open(acting, id).await?;
    if sent.say(acting, Saying::TakeBack(*sent.head.number.bytes())).await?.is_none() {
        return Ok(false);
    }
    let mut work = acting.work_on(&sent.dossier, Deed::Write, Action::PassOn).await?;
    work.erase_dossier(sent.dossier.id());
    acting.keep(work).await?;
    Ok(true)
}
