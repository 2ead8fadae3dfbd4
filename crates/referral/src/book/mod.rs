//! Reads and writes referrals. [`guide`] is for the worker who leads the file, [`own`] for the client,
//! [`partner`] for whoever was given a partner's code. What stands here is for all three.

pub mod directory;
pub mod guide;
pub mod own;
pub mod partner;

use crate::model::{
    Along, Approved, Head, LetterHead, LetterRecord, Outcome, OutcomeCode, Print, READ_HOURS,
    RETURN_KEPT_DAYS, Record, Referral, ReferralHead, State, Story, Told, Withdrawn,
};
use casework::book::SaidOfPartner;
use casework::model::NotAgain;
use kit::Problem;
use people::{CircleKind, Fact, House, Opened, Work};
use store::sealed::{Dossier, Sheet};
use store::{Deed, Holder, Id, Moment};

/// A referral that somebody may read now.
pub struct File {
    /// Its head.
    pub head: ReferralHead,
    /// Its records.
    pub story: Story,
    /// When the partner first opened the text, if they did.
    pub read_at: Option<Moment>,
    /// What the partner answered, and when.
    pub answer: Option<(String, Moment)>,
    dossier: Dossier,
    head_sheet: Sheet<()>,
}

/// What the client told about how it went.
#[derive(Clone)]
pub struct Answer {
    /// Whether it helped.
    pub code: crate::model::OutcomeCode,
    /// In the client's words.
    pub words: String,
    /// How the client was treated there.
    pub treatment: String,
    /// The client does not want to go there again.
    pub not_again: bool,
}

impl File {
    /// Reads a dossier as a referral.
    ///
    /// # Errors
    /// [`Problem::Missing`] when it is of another kind, or was erased.
    pub fn of(opened: &Opened) -> Result<File, Problem> {
        let Sheet { id, position, revision, content } = opened.head::<Head>()?;
        let Some(Head::Referral(head)) = content else { return Err(Problem::Missing) };
        let story = Story::of(opened.sheets::<Record>()?).ok_or(Problem::Missing)?;
        let head_sheet = Sheet { id, position, revision, content: None };
        Ok(File { head, story, read_at: None, answer: None, dossier: opened.dossier.clone(), head_sheet })
    }

    /// Its id.
    pub fn id(&self) -> Id {
        self.dossier.id()
    }

    /// Where it stands.
    pub fn state(&self) -> State {
        self.story.state()
    }

    /// The dossier that the partner's code opened the last time, and where the partner's answer lies. Taken back without an
    /// answer, or when its time has come, it is gone.
    pub fn letter(&self) -> Option<Id> {
        self.story.sent.as_ref().map(|sent| sent.letter)
    }

    /// Whether the partner's code opens anything now: until the last day, until it was answered, and no longer than
    /// [`READ_HOURS`] after it was first read.
    pub fn is_readable_for_partner(&self, now: Moment) -> bool {
        let is_used_up = self.answer.is_some() || self.read_at.is_some_and(|at| reading_ends(at) <= now);
        let is_out = self.story.sent.is_some() && self.state() != State::Withdrawn;
        is_out && !is_used_up && now < crate::model::closing_moment(self.story.asked.until)
    }

    /// Whether the text may go to the partner: the client's yes is to exactly this, and the last day is not over.
    pub fn can_leave(&self, now: Moment) -> bool {
        let is_agreed =
            matches!(self.state(), State::Approved | State::Sent) && self.story.agreed().is_some();
        is_agreed && now < crate::model::closing_moment(self.story.asked.until)
    }

    /// Whether a code may be handed out: the text may go, and the partner has not answered. An answer is kept, and a new code
    /// would take its place.
    pub fn can_be_handed_over(&self, now: Moment) -> bool {
        self.can_leave(now) && self.answer.is_none()
    }

    /// Whether the client said "I stay", after hearing what is possible (RET-07).
    pub fn stays(&self) -> bool {
        self.story.outcome.as_ref().is_some_and(|outcome| outcome.code == OutcomeCode::Stays)
    }

    /// Whether the client told how it went, in their own words.
    pub fn client_told(&self) -> bool {
        self.story.outcome.as_ref().is_some_and(|outcome| outcome.how == Told::ByClient)
    }

    /// Looks in the text for the partner whether it was read and answered.
    fn with_letter(mut self, letter: Option<&Opened>) -> File {
        for record in letter.map(records_of).unwrap_or_default() {
            match record {
                LetterRecord::Text { .. } => {}
                LetterRecord::Read { at } => self.read_at = self.read_at.or(Some(at)),
                LetterRecord::Answer { words, at } => self.answer = Some((words, at)),
            }
        }
        self
    }

    fn stand(&self, work: &mut Work, state: State) -> Result<(), Problem> {
        self.put_head(work, ReferralHead { state, ..self.head.clone() })
    }

    fn put_head(&self, work: &mut Work, head: ReferralHead) -> Result<(), Problem> {
        work.revise(&self.dossier, &self.head_sheet, &Head::Referral(head))
    }

    /// Writes it otherwise. Nothing can be changed once the partner may have read it.
    fn rewrite(&self, work: &mut Work, referral: Referral) -> Result<(), Problem> {
        if !self.state().is_open() {
            return Err(Problem::Conflict);
        }
        if referral == self.story.asked.piece {
            return Ok(());
        }
        let Referral { partner, ref partner_name, listed, .. } = referral;
        let partner_name = partner_name.clone();
        let state = State::Draft;
        self.put_head(work, ReferralHead { partner, partner_name, listed, state, ..self.head.clone() })?;
        work.revise(&self.dossier, &self.story.asked.sheet(), &Record::Referral(referral))
    }

    /// The client's yes to this text; other words than before are written down first, and the yes is to them.
    fn agree(&self, work: &mut Work, text: String, how: Told) -> Result<(), Problem> {
        if !self.state().is_open() {
            return Err(Problem::Conflict);
        }
        let mut revision = self.story.asked.revision;
        let referral = Referral { text, ..self.story.asked.piece.clone() };
        let print = Print::of(&referral);
        if referral != self.story.asked.piece {
            work.revise(&self.dossier, &self.story.asked.sheet(), &Record::Referral(referral))?;
            revision = revision.saturating_add(1);
        }
        let at = work.now;
        work.append(&self.dossier, &Record::Approved(Approved { revision, print, how, at }))?;
        self.stand(work, State::Approved)
    }

    /// Who goes along; said again, the last word stands.
    fn go_along(&self, work: &mut Work, along: Along) -> Result<(), Problem> {
        if self.state() == State::Withdrawn {
            return Err(Problem::Conflict);
        }
        match &self.story.along {
            Some(before) => work.revise(&self.dossier, &before.sheet(), &Record::Along(along)),
            None => work.append(&self.dossier, &Record::Along(along)).map(drop),
        }
    }

    /// What came of it. Told again, the last word stands, but nobody writes over the client's own words; it counts
    /// once.
    async fn answer(&self, house: &House, work: &mut Work, answer: Answer, how: Told) -> Result<(), Problem> {
        if !self.state().takes_outcome() || (how != Told::ByClient && self.client_told()) {
            return Err(Problem::Conflict);
        }
        let Answer { code, words, treatment, not_again } = answer;
        self.put_head(work, ReferralHead { state: State::Answered, not_again, ..self.head.clone() })?;
        let record = Record::Outcome(Outcome { code, words, treatment, not_again, how, at: work.now });
        if let Some(before) = &self.story.outcome {
            return work.revise(&self.dossier, &before.sheet(), &record);
        }
        work.append(&self.dossier, &record)?;
        if self.head.partner.is_return() {
            // Going and staying are counted nowhere (RET-07).
            self.end_after_return(work);
            return Ok(());
        }
        let fact = Fact::now(work.now, "referral-outcome")
            .by("outcome", code.code())
            .by("partner-kind", self.head.partner.code());
        let circle = house.standing_circle(self.dossier.organisation(), CircleKind::Statistics).await?;
        work.letter(Holder::Circle(circle.id), circle.public_key, &fact, None)
    }

    /// Whether the partner's code still opens the text; with an answer it does not. Known also to a client who has no key to
    /// the text, since it left before they had a code.
    async fn is_out(&self, house: &House) -> Result<bool, Problem> {
        let Some(letter) = self.letter() else { return Ok(false) };
        let grants = house.store.read(move |reader| reader.grants_on(letter)).await?;
        // A client's own code has no last day.
        Ok(grants.iter().any(|grant| matches!(grant.holder, Holder::Code(_)) && grant.until.is_some()))
    }

    /// A text that was not answered is gone, and the code that opened it.
    fn end_letter(&self, house: &House, work: &mut Work) {
        if let Some(letter) = self.letter() {
            claim_answer(house, work, letter);
            work.erase_dossier(letter);
        }
    }

    /// A question about going back is held while it is open (DAT-22): with its answer, both dossiers get a timer.
    fn end_after_return(&self, work: &mut Work) {
        let due = work.now.plus_days(RETURN_KEPT_DAYS);
        for dossier in [Some(self.id()), self.letter()].into_iter().flatten() {
            work.at(due, Deed::EraseDossier { dossier });
        }
    }

    /// Takes it back: the partner's code opens nothing from this moment on. What the partner answered before stays to read.
    async fn withdraw(&self, house: &House, work: &mut Work, by: Option<String>) -> Result<(), Problem> {
        if self.state() == State::Withdrawn {
            return Err(Problem::Conflict);
        }
        if self.is_out(house).await? {
            self.end_letter(house, work);
        }
        let at = work.now;
        work.append(&self.dossier, &Record::Withdrawn(Withdrawn { by, at }))?;
        self.stand(work, State::Withdrawn)
    }
}

/// The claim on the one answer to a text: whoever answers has it, and whoever ends an unanswered text. Of the two at one
/// moment one is a conflict, so that no answer is lost unread.
fn claim_answer(house: &House, work: &mut Work, letter: Id) {
    let at = work.now;
    let claim = house.pepper.blind("answer of a partner", &[letter.bytes()]);
    work.unit.at(at).mark(claim, reading_ends(at));
}

/// What the client says of this partner, as their file keeps it. Of whom they asked about going back to another country
/// nothing is kept (DAT-22).
fn said_of_partner(head: &ReferralHead, answer: &Answer, at: Moment) -> Option<SaidOfPartner> {
    if head.partner.is_return() {
        return None;
    }
    let kind = head.partner.code().to_owned();
    let said = NotAgain { kind, called: head.partner_name.clone(), about: head.listed, at };
    Some(SaidOfPartner { said, holds: answer.not_again })
}

/// When a code that was used at this moment opens nothing any more.
fn reading_ends(first_read: Moment) -> Moment {
    first_read.plus_seconds(READ_HOURS * 60 * 60)
}

/// What stands in a text for a partner; nothing when it is of another kind.
fn records_of(letter: &Opened) -> Vec<LetterRecord> {
    if letter.head::<LetterHead>().is_err() {
        return Vec::new();
    }
    let sheets = letter.sheets::<LetterRecord>().unwrap_or_default();
    sheets.into_iter().filter_map(|sheet| sheet.content).collect()
}
