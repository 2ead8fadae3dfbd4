//! A file from the first message on: it goes as far as its days go.

use super::around;
use super::luck::{text, turn};
use super::person::{self, Person};
use super::plans::{Door, PLANS, Plan, Turn};
use super::stage::{CodeOf, Stage, Tale};
use super::time::Stop;
use super::words::{
    AGREED, BESIDE, CHECK_IN_ANSWERS, CHECK_INS, CONSENTS, Card, GLASS_REASON, GOING_ON, IN_CONTACT,
    LAST_WORDS, MONEY, PHASE_WORDS, SAFE_CONTACT, SUBJECTS, Subject,
};
use casework::book::{self as files, Change, Closing, LookingBack, NewConsent, NewGuide, PhaseWords, Told};
use casework::model::plan::Action;
use casework::model::{
    CheckIn, Choice, Consent, DomainCard, FirstNeeds, Given, Goal, GoalKind, GuideLike, InContact, NeedFit,
    Note, Phase, Rhythm, SafeContact, SafetyPlan,
};
use contact::book::desk;
use contact::book::visitor;
use kit::{Lang, Problem};
use people::{Acting, Role};
use std::sync::Arc;
use store::{Day, Id};
use tokio::try_join;

/// On which day, counted from the beginning, a phase is due.
const PHASE_DAYS: [(Phase, i64); 4] =
    [(Phase::PartlyOut, 150), (Phase::Out, 210), (Phase::Aftercare, 270), (Phase::Closed, 350)];
/// From this day on a file goes its ordinary way.
const ORDINARY_FROM_DAY: i64 = 64;
/// Days from one look back to the next.
const REVIEW_DAYS: i32 = 140;
/// Where it was to be soon, the day has passed by now and then.
const SOON_DAYS: i32 = 45;
/// Weeks between two times that somebody asks how it goes.
const RHYTHM_WEEKS: u8 = 4;

/// A file while it is told.
pub struct Life {
    pub(super) tale: Tale,
    pub(super) number: usize,
    plan: &'static Plan,
    pub(super) subject: &'static Subject,
    pub(super) person: Person,
    pub(super) lead: Acting,
    pub(super) case: Id,
    phase: Phase,
}

/// Tells one file.
pub async fn file(stage: Arc<Stage>, number: usize) -> Result<(), Stop> {
    let mut life = Life::begin(&stage, number).await?;
    life.get_to_know().await?;
    life.make_plan().await?;
    around::helper(&mut life).await?;
    around::referral(&mut life).await?;
    life.go_on().await
}

impl Life {
    /// From the first message to the file.
    async fn begin(stage: &Arc<Stage>, number: usize) -> Result<Life, Stop> {
        let plan = turn(&PLANS, number);
        let subject = *turn(&SUBJECTS, number);
        let mut tale = Tale::new(stage, 1_000 + number as u64, plan.began);
        let (person, lead) = match plan.door {
            Door::Front => {
                tale.on_day(0).await?;
                let opening = text(subject.openings, number / SUBJECTS.len());
                let person = person::at_the_door(stage, Lang::Nl, opening).await?;
                (person, stage.worker(Role::CaseManager, number)?.clone())
            }
            Door::Street => person::on_a_round(&mut tale, number, subject).await?,
        };
        if plan.turn == Turn::OnSlip {
            stage.note(CodeOf::File, &person.pseudonym, &person.code);
        }
        let phase = Phase::GettingToKnow;
        let case = person.conversation;
        let mut life = Life { tale, number, plan, subject, person, lead, case, phase };
        life.talk().await?;
        life.tale.on_day(7).await?;
        life.case = files::start(&life.lead, life.person.conversation).await?;
        life.lead = life.lead.afresh(life.lead.role()).await?;
        Ok(life)
    }

    /// The first days of talking; outreach comes by for a visit.
    async fn talk(&mut self) -> Result<(), Stop> {
        for (day, (ours, theirs)) in [1, 2, 4].into_iter().zip(self.subject.exchanges) {
            self.tale.on_day(day).await?;
            desk::answer(&self.lead, self.person.conversation, ours).await?;
            self.tale.after_minutes(10, 200).await?;
            visitor::write(&self.person.visitor, theirs).await?;
        }
        self.tale.after_minutes(5, 90).await?;
        desk::answer(&self.lead, self.person.conversation, text(&AGREED, self.number)).await?;
        if self.plan.door == Door::Street {
            self.tale.on_day(5).await?;
            person::visit(&mut self.tale, &self.lead, self.person.conversation, self.number).await?;
        }
        Ok(())
    }

    pub(super) fn plan_turn(&self) -> Turn {
        self.plan.turn
    }

    fn text(&self, of: &'static [&'static str]) -> String {
        text(of, self.number / SUBJECTS.len()).to_owned()
    }

    fn now(&self) -> store::Moment {
        self.tale.stage.now()
    }

    pub(super) fn day_in(&self, days: i32) -> Day {
        self.tale.stage.day_in(days)
    }

    /// First needs, the choice, safe contact; outreach hands over to a guide.
    async fn get_to_know(&mut self) -> Result<(), Stop> {
        let variant = self.number / SUBJECTS.len();
        let at = self.now();
        let [roof, food, money, safety, mood, trusted_person] =
            turn(self.subject.needs, variant).map(ToOwned::to_owned);
        let needs = FirstNeeds { roof, food, money, safety, mood, trusted_person, at };
        let (kind, words) = *turn(self.subject.choices, variant);
        let choice = Choice { kind, words: words.to_owned(), at };
        files::write_plan(&self.lead, self.case, Change::Needs(needs, None)).await?;
        files::write_plan(&self.lead, self.case, Change::Choice(choice, None)).await?;
        self.tale.on_day(8).await?;
        let (called, helps, hinders) = *turn(&IN_CONTACT, self.number);
        let wish = InContact {
            called: called.to_owned(),
            gender: String::new(),
            helps: helps.to_owned(),
            hinders: hinders.to_owned(),
        };
        files::write_own_plan(&self.person.visitor, Change::Wish(wish, None)).await?;
        self.tale.on_day(9).await?;
        let (way, when, if_another_answers) = *turn(&SAFE_CONTACT, self.number);
        let (when, if_another_answers) = (when.to_owned(), if_another_answers.to_owned());
        let contact = SafeContact { when, if_another_answers, ..SafeContact::by(way) };
        files::write_plan(&self.lead, self.case, Change::Contact(contact, None)).await?;
        files::open(&self.lead, self.case).await?;
        if self.plan.door == Door::Street {
            self.hand_over().await?;
        }
        Ok(())
    }

    /// A warm handover: proposed, agreed by the client, done together.
    async fn hand_over(&mut self) -> Result<(), Stop> {
        let guide = self.tale.stage.worker(Role::CaseManager, self.number)?.clone();
        let worker = guide.worker().id;
        self.tale.on_day(12).await?;
        files::propose_guide(&self.lead, self.case, worker).await?;
        self.tale.after_hours(2, 5).await?;
        let stays = !self.number.is_multiple_of(3);
        files::answer_guide(&self.person.visitor, worker, true, stays).await?;
        self.tale.on_day(15).await?;
        let stays_until = stays.then(|| self.day_in(60));
        let met_on = Some(self.day_in(0));
        files::hand_over(&self.lead, self.case, NewGuide { worker, told_on: None, stays_until, met_on })
            .await?;
        self.lead = guide.afresh(Role::CaseManager).await?;
        Ok(())
    }

    /// Goals and steps, life domains, the safety plan, who may know what.
    async fn make_plan(&mut self) -> Result<(), Stop> {
        self.tale.on_day(16).await?;
        let plan = SafetyPlan { text: self.text(self.subject.safety), at: self.now() };
        let plan = Change::Safety(plan, None);
        try_join!(files::write_plan(&self.lead, self.case, plan), self.aim(0), self.card(0))?;
        self.tale.on_day(18).await?;
        self.note(0).await?;
        self.tale.on_day(20).await?;
        self.come_to(Phase::WorkingOnPlan).await?;
        let (recipient, category, purpose) = *turn(&CONSENTS, self.number);
        let consent = NewConsent {
            recipient: recipient.to_owned(),
            category,
            purpose: purpose.to_owned(),
            until: self.day_in(180),
            told: Told::alone(self.day_in(0)),
        };
        files::consent_to(&self.lead, self.case, consent).await?;
        if self.number.is_multiple_of(5) {
            self.tale.on_day(22).await?;
            files::keep_money(&self.person.visitor, self.text(&MONEY)).await?;
        }
        Ok(())
    }

    async fn aim(&self, place: usize) -> Result<(), Problem> {
        let aim = turn(self.subject.aims, self.number / SUBJECTS.len() + place);
        let goal = Change::NewGoal(Goal::new(aim.text.to_owned(), aim.kind, self.day_in(0)));
        let goal = files::write_plan(&self.lead, self.case, goal).await?.id();
        for (number, (text, owner)) in (1..).zip(aim.steps) {
            let day = Some(self.day_in(14 * number));
            let step = Action::new(goal, (*text).to_owned(), (*owner).to_owned(), day);
            files::write_plan(&self.lead, self.case, Change::NewStep(step)).await?;
        }
        Ok(())
    }

    async fn card(&self, place: usize) -> Result<(), Problem> {
        let Card { domain, texts } = turn(self.subject.cards, self.number / SUBJECTS.len() + place);
        let [situation, wish, hard, next_step, helper] = texts.map(ToOwned::to_owned);
        let review = Some(self.day_in(REVIEW_DAYS));
        let told_on = Some(self.day_in(0));
        let given = Given { at: self.lead.ask().house.now(), by: files::by(&self.lead), told_on };
        let blank = DomainCard::opened(*domain, given);
        let card = DomainCard { situation, wish, hard, next_step, helper, review, ..blank };
        let file = files::open(&self.lead, self.case).await?;
        let standing = file.all::<DomainCard>().into_iter().find(|kept| kept.domain == card.domain);
        let seen = standing.map(|kept| kept.seen());
        files::write_plan(&self.lead, self.case, Change::Card(card, seen)).await.map(|_| ())
    }

    async fn note(&self, place: usize) -> Result<(), Problem> {
        let (facts, impressions) = *turn(self.subject.notes, self.number / SUBJECTS.len() + place);
        files::add_note(&self.lead, self.case, facts.to_owned(), impressions.to_owned()).await
    }

    async fn come_to(&mut self, phase: Phase) -> Result<(), Problem> {
        let words = text(&PHASE_WORDS, phase as usize + self.number);
        files::change_phase(&self.lead, self.case, phase, words.to_owned()).await?;
        self.phase = phase;
        Ok(())
    }

    /// Weeks and months: notes, steps, looking back, asking how it goes, from phase to phase.
    async fn go_on(mut self) -> Result<(), Stop> {
        let mut day = ORDINARY_FROM_DAY;
        let mut place = 0;
        while day < self.tale.began - 2 {
            self.tale.on_day(day).await?;
            match self.due(day) {
                Some(Phase::Closed) => return self.end().await,
                Some(phase) => {
                    self.come_to(phase).await?;
                    self.look_back(place).await?;
                }
                None => self.ordinary_day(place).await?,
            }
            place += 1;
            // As months go by, people hear from each other less often.
            day += self.tale.luck.between(18, 34) + day / 12;
        }
        self.last_word().await
    }

    /// The phase that it is time for on this day.
    fn due(&self, day: i64) -> Option<Phase> {
        let due =
            |(phase, from): &&(Phase, i64)| *phase > self.phase && *phase <= self.plan.goes && *from <= day;
        PHASE_DAYS.iter().find(due).map(|(phase, _)| *phase)
    }

    async fn ordinary_day(&mut self, place: usize) -> Result<(), Stop> {
        match place % 6 {
            0 => {
                try_join!(self.look_back(place), self.aim(1 + place / 6))?;
            }
            1 => {
                try_join!(self.one_step_done(), self.note(place))?;
            }
            2 => self.ask_how_it_goes(place).await?,
            3 => {
                try_join!(self.look_back(place), self.card(1 + place / 6))?;
            }
            4 => {
                let (ours, theirs) = *turn(&GOING_ON, self.number + place);
                desk::answer(&self.lead, self.person.conversation, ours).await?;
                self.tale.after_hours(1, 4).await?;
                visitor::write(&self.person.visitor, theirs).await?;
                self.tale.after_minutes(5, 50).await?;
                desk::answer(&self.lead, self.person.conversation, "Fijn om te horen. Tot gauw.").await?;
            }
            _ => self.note(place).await?,
        }
        Ok(())
    }

    async fn look_back(&self, place: usize) -> Result<(), Problem> {
        let (better, next) = *turn(self.subject.reviews, self.number / SUBJECTS.len() + place / 3);
        let days = if self.number % 5 == 4 { SOON_DAYS } else { REVIEW_DAYS };
        let said = LookingBack {
            better: better.to_owned(),
            next: next.to_owned(),
            fit: *turn(&[NeedFit::Met, NeedFit::Partly, NeedFit::Met, NeedFit::Not], self.number + place),
            // Whoever is out is asked how it goes; a day to look back is not set any more.
            again: (self.phase < Phase::Out).then(|| self.day_in(days)),
            rhythm: None,
        };
        files::review(&self.lead, self.case, said).await
    }

    async fn one_step_done(&self) -> Result<(), Problem> {
        let open = files::open(&self.lead, self.case).await?;
        let steps = open.all::<Action>();
        match steps.iter().find(|step| step.done.is_none()) {
            Some(step) => {
                let done = Change::Done(step.id, true);
                files::write_plan(&self.lead, self.case, done).await.map(|_| ())
            }
            None => Ok(()),
        }
    }

    async fn ask_how_it_goes(&mut self, place: usize) -> Result<(), Stop> {
        if place < 6 {
            let rhythm = Rhythm { weeks: RHYTHM_WEEKS, keep_asking: !self.number.is_multiple_of(4) };
            files::set_rhythm(&self.lead, self.case, rhythm).await?;
        }
        files::send_check_in(&self.lead, self.case, text(&CHECK_INS, self.number + place)).await?;
        if self.tale.luck.happens(75) {
            self.tale.after_hours(1, 20).await?;
            let own = files::own(&self.person.visitor).await?.ok_or(Problem::Missing)?;
            let open = own.file.newest::<CheckIn>().ok_or(Problem::Missing)?;
            let answer = text(&CHECK_IN_ANSWERS, self.number + place);
            files::answer_check_in(&self.person.visitor, open.id, answer.to_owned()).await?;
            self.tale.after_hours(1, 5).await?;
            files::open(&self.lead, self.case).await?;
        }
        Ok(())
    }

    /// What happened last, and is not seen by the guide yet.
    async fn last_word(mut self) -> Result<(), Stop> {
        self.tale.on_day(self.plan.began - 2).await?;
        self.days_ahead().await?;
        let visitor = &self.person.visitor;
        match self.plan.turn {
            Turn::StepsBack => {
                let words = "Even terug, dat mag".to_owned();
                files::change_own_phase(visitor, Phase::PartlyOut, PhaseWords { words, for_good: false })
                    .await?;
            }
            Turn::OtherGuide => files::wish_other_guide(visitor, GuideLike::default()).await?,
            Turn::Glass => {
                let lead = self.tale.stage.worker(Role::TeamLead, 0)?;
                files::break_glass(lead, self.case, GLASS_REASON.to_owned()).await?;
            }
            _ if self.number % 7 == 2 => {
                let own = files::own(visitor).await?.ok_or(Problem::Missing)?;
                if let Some(note) = own.file.newest::<Note>() {
                    files::add_beside(visitor, note.id, self.text(&BESIDE)).await?;
                }
            }
            _ if self.number % 7 == 3 => self.take_back_a_yes().await?,
            _ => {}
        }
        Ok(())
    }

    /// The client takes back that somebody may know something.
    async fn take_back_a_yes(&self) -> Result<(), Problem> {
        let own = files::own(&self.person.visitor).await?.ok_or(Problem::Missing)?;
        let yeses = own.file.all::<Consent>();
        match yeses.iter().find(|yes| yes.slot.is_none() && yes.withdrawn_at.is_none()) {
            Some(yes) => files::withdraw_own(&self.person.visitor, yes.id).await,
            None => Ok(()),
        }
    }

    /// Closing, and what comes after it for some.
    async fn end(mut self) -> Result<(), Stop> {
        let goal = *turn(
            &[Some(GoalKind::AnotherJobBeside), None, Some(GoalKind::WorkMoreSafely), Some(GoalKind::Stop)],
            self.number,
        );
        let closing =
            Closing { goal, words: text(&LAST_WORDS, self.number).to_owned(), ..Closing::default() };
        if self.plan.turn == Turn::ClosesAlone {
            files::close_own(&self.person.visitor, closing).await?;
        } else {
            files::close(&self.lead, self.case, closing).await?;
        }
        self.tale.after_hours(20, 30).await?;
        match self.plan.turn {
            Turn::Erased => {
                files::erase(&self.lead, self.case).await?;
            }
            Turn::Reopens => {
                self.tale.on_day(self.plan.began - 30).await?;
                files::reopen(&self.person.visitor).await?;
                self.tale.on_day(self.plan.began - 28).await?;
                files::open(&self.lead, self.case).await?;
                self.note(3).await?;
            }
            _ => {}
        }
        Ok(())
    }
}
