//! The client's own copy for another program, made of what the client's own page shows.

use super::mine::{Looked, Own};
use crate::model::at_work::{AtWork, Says};
use crate::model::copy::{
    AnswerCopy, AppointmentCopy, ConsentCopy, DomainCopy, GoalCopy, Helper, IsoDay, LookedCopy, MomentCopy,
    OwnCopy, QuestionCopy, SCHEMA, Said, ServiceCopy, StepCopy, TaskCopy,
};
use crate::model::plan::{Action, NeedFit};
use crate::model::{
    Appointment, Area, Balance, By, Came, Choice, Closure, Consent, Domain, DomainCard, EndReason,
    FirstNeeds, Goal, GoalOrder, InContact, Known, PartKind, PartRecord, Question, Record, SafeContact,
    SafetyPlan, ScaleAnswer, Service, Slot, Task, Towards, Transfer, WayEnd, WayRound,
};
use contact::model::Coded;
use kit::when::field_day;
use people::{Deed, Role};
use store::{Day, Id, Moment};

/// A copy of the person's own file as it stands today.
pub fn own_copy(own: &Own, looked: &[Looked], today: Day) -> OwnCopy {
    let case = &own.file.case;
    let Gathered { questions, answers, appointments, tasks, services, consents, moments } = Gathered::of(own);
    OwnCopy {
        schema: SCHEMA,
        made_on: field_day(today),
        pseudonym: case.pseudonym.clone(),
        phase: case.phase.code(),
        track: case.track.code(),
        ground: super::ground(&own.file).code(),
        since: field_day(case.started),
        helpers: helpers(own),
        said: said(own),
        goals: goals(own),
        domains: own.file.all::<DomainCard>().into_iter().map(|card| domain(&card)).collect(),
        questions,
        answers,
        appointments: appointments.into_iter().map(|(_, one)| one).collect(),
        tasks,
        services,
        moments: moments.into_iter().map(|(_, moment)| moment).collect(),
        consents,
        looked: looked.iter().map(of_look).collect(),
    }
}

fn on(at: Moment) -> IsoDay {
    field_day(kit::when::local_day(at))
}

fn helpers(own: &Own) -> Vec<Helper> {
    let lead = Helper { name: own.file.case.lead.name.clone(), ended: None };
    let seats = own.file.all::<Slot>();
    let seats = seats.iter().map(|seat| Helper { name: seat.name.clone(), ended: seat.ended.map(field_day) });
    std::iter::once(lead).chain(seats).collect()
}

fn said(own: &Own) -> Vec<Said> {
    let file = &own.file;
    let mut said: Vec<(&'static str, String)> = Vec::new();
    if let Some(needs) = file.newest::<FirstNeeds>() {
        let FirstNeeds { roof, food, money, safety, mood, trusted_person, .. } = needs.piece;
        said.extend([("roof", roof), ("food", food), ("money", money), ("safety", safety)]);
        said.extend([("mood", mood), ("trusted-person", trusted_person)]);
    }
    if let Some(choice) = file.newest::<Choice>() {
        said.extend([("choice", choice.kind.code().to_owned()), ("choice-words", choice.words.clone())]);
    }
    if let Some(contact) = file.newest::<SafeContact>() {
        let SafeContact { way, when, if_another_answers, days, hours } = contact.piece;
        let days: Vec<&str> = days.iter().map(|day| day.code()).collect();
        let hours = hours.map(|(from, until)| format!("{from}:00-{until}:00")).unwrap_or_default();
        let when = [days.join(" "), hours, when].into_iter().filter(|text| !text.is_empty());
        let when = when.collect::<Vec<_>>().join(", ");
        said.extend([("safe-contact", way.code().to_owned()), ("safe-contact-when", when)]);
        said.push(("safe-contact-other", if_another_answers));
    }
    if let Some(wish) = file.newest::<InContact>() {
        let InContact { called, gender, helps, hinders } = wish.piece;
        said.extend([("called", called), ("gender", gender), ("helps", helps), ("hinders", hinders)]);
    }
    if let Some(plan) = file.newest::<SafetyPlan>() {
        said.push(("safety-plan", plan.piece.text));
    }
    if let Some(balance) = file.newest::<Balance>() {
        let Balance { keep, change, possible, .. } = balance.piece;
        said.extend([("keep", keep), ("change", change), ("possible", possible)]);
    }
    said.extend(file.all::<Known>().into_iter().map(|known| ("known", known.piece.text)));
    let said = said.into_iter().filter(|(_, text)| !text.is_empty());
    said.map(|(about, text)| Said { about, text }).collect()
}

fn goals(own: &Own) -> Vec<GoalCopy> {
    let goals = own.file.all::<Goal>();
    let steps = own.file.all::<Action>();
    let written: Vec<Id> = goals.iter().map(|goal| goal.id).collect();
    let order = own.file.newest::<GoalOrder>().map(|kept| kept.piece).unwrap_or_default().of(&written);
    let in_order = order.iter().filter_map(|id| goals.iter().find(|goal| goal.id == *id));
    in_order
        .map(|goal| GoalCopy {
            text: goal.text.clone(),
            kind: goal.kind.code(),
            since: field_day(goal.day),
            ended: goal.ended.map(|ended| ended.how.code()),
            steps: steps.iter().filter(|step| step.goal == goal.id).map(|step| of_step(step)).collect(),
        })
        .collect()
}

fn of_step(step: &Action) -> StepCopy {
    let Action { text, owner, day, done, .. } = step.clone();
    StepCopy { text, owner, day: day.map(field_day), done: done.map(field_day) }
}

fn domain(card: &DomainCard) -> DomainCopy {
    let name = match card.domain {
        Area::Nine(domain) => domain.code().to_owned(),
        Area::Added(_) => card.named.clone(),
    };
    let DomainCard { situation, wish, hard, next_step, helper, review, changed, .. } = card.clone();
    let (review, changed) = (review.map(field_day), field_day(changed));
    let too_much = card.too_much.is_said();
    DomainCopy { domain: name, situation, wish, hard, next_step, helper, too_much, review, changed }
}

/// What stands in the core and in the parts that go on paper, sorted into the lists of a copy.
#[derive(Default)]
struct Gathered {
    questions: Vec<QuestionCopy>,
    answers: Vec<AnswerCopy>,
    appointments: Vec<(Moment, AppointmentCopy)>,
    tasks: Vec<TaskCopy>,
    services: Vec<ServiceCopy>,
    consents: Vec<ConsentCopy>,
    moments: Vec<(Moment, MomentCopy)>,
}

impl Gathered {
    fn of(own: &Own) -> Gathered {
        let mut all = Gathered::default();
        for record in own.file.sheets.iter().filter_map(|sheet| sheet.content.as_ref()) {
            all.take(record);
        }
        for (part, what) in [(PartKind::Work, "work"), (PartKind::Housing, "housing")] {
            for sheet in own.part(part).into_iter().flat_map(|part| &part.sheets) {
                if let Some(record) = &sheet.content {
                    all.take_of_part(what, record);
                }
            }
        }
        for said in &own.at_work {
            all.take_of_work(said);
        }
        all.appointments.sort_by_key(|(at, _)| *at);
        all.moments.sort_by_key(|(at, _)| *at);
        all
    }

    fn say(&mut self, what: &'static str, at: Moment, by: &By, texts: &[&str]) {
        let by = match by {
            By::Client => None,
            By::Worker { name, .. } => Some(name.clone()),
        };
        self.say_as(what, at, by, texts);
    }

    fn say_as(&mut self, what: &'static str, at: Moment, by: Option<String>, texts: &[&str]) {
        let said: Vec<&str> = texts.iter().copied().filter(|text| !text.is_empty()).collect();
        self.moments.push((at, MomentCopy { what, on: on(at), by, text: said.join("\n") }));
    }

    /// Where each kind of record of the core goes. A new kind finds no place here by itself: whoever makes it decides.
    fn take(&mut self, record: &Record) {
        match record {
            Record::Question(question) => self.questions.push(of_question(question)),
            Record::ScaleAnswer(answer) => self.answers.push(of_answer(answer)),
            Record::Appointment(one) => self.appointments.push((one.at, of_appointment(one))),
            Record::Task(task) => self.tasks.push(of_task(task)),
            Record::Service(service) => self.services.push(of_service(service)),
            Record::Consent(consent) => self.consents.push(of_consent(consent)),
            Record::Note(note) => self.say("note", note.at, &note.by, &[&note.facts, &note.impressions]),
            Record::Review(review) => {
                self.say("review", review.at, &review.by, &[&review.better, &review.next, review.fit.code()]);
            }
            Record::PhaseChange(step) => {
                self.say("phase", step.at, &step.by, &[step.to.code(), &step.words]);
            }
            Record::CheckIn(asked) => {
                let answer = asked.answer.as_deref().unwrap_or_default();
                self.say("check-in", asked.sent_at, &By::Client, &[answer]);
            }
            Record::Addition(addition) => {
                self.say("addition", addition.at, &By::Client, &[&addition.text]);
            }
            Record::Warning(warning) => {
                let until = field_day(warning.until);
                self.say("warning", warning.at, &warning.by, &[&warning.text, &until]);
            }
            Record::Handover(handover) => {
                self.say("handover", handover.at, &handover.agreed.by, &[&handover.from, &handover.to]);
            }
            Record::Closure(end) => self.say_closed(end),
            Record::Relief(given) => {
                let euros = if given.euros > 0 { given.euros.to_string() } else { String::new() };
                self.say("relief", given.at, &given.by, &[given.kind.code(), &euros]);
            }
            Record::VisitBooked(booked) => {
                let at = kit::when::at(booked.day, booked.from);
                self.say("visit", at, &By::Client, &[&booked.who]);
            }
            Record::NotAgain(said) => self.say("not-again", said.at, &By::Client, &[&said.called]),
            Record::ErasureAsked(asked) => {
                let by = field_day(asked.day);
                self.say("erasing-asked", asked.at, &By::Client, &[&asked.number, &by]);
            }
            Record::ErasureRefused(no) => {
                self.say("erasing-refused", no.at, &no.by, &[no.exception.code(), &no.words]);
            }
            Record::Transfer(transfer) => self.say_moved(transfer),
            Record::WayRound(way) => self.say_way(way),
            // Elsewhere in the copy: texts that stand by themselves, goals with their steps in their order, life domains,
            // who helps, the ground.
            Record::FirstNeeds(_)
            | Record::Choice(_)
            | Record::SafeContact(_)
            | Record::SafetyPlan(_)
            | Record::InContact(_)
            | Record::DomainCard(_)
            | Record::Balance(_)
            | Record::GoalOrder(_)
            | Record::Goal(_)
            | Record::Action(_)
            | Record::Slot(_)
            | Record::Known(_)
            | Record::Basis(_) => {}
            // Not in a copy: earlier versions, how often something is asked, what nobody has decided yet, and which parts
            // there are.
            Record::Version(_)
            | Record::ReviewRhythm(_)
            | Record::Rhythm(_)
            | Record::SlotProposal(_)
            | Record::SlotWish(_)
            | Record::HandoverPlan(_)
            | Record::GuideWish(_)
            | Record::PartOpened(_)
            | Record::Nothing(_) => {}
        }
    }

    fn say_closed(&mut self, end: &Closure) {
        let because = end.because.map_or("", EndReason::code);
        let towards = end.towards.map_or("", Towards::code);
        self.say("closure", end.at, &end.by, &[&end.words, because, towards]);
    }

    /// Somebody went on elsewhere, or wanted to; what is only prepared is nobody's yet.
    fn say_moved(&mut self, transfer: &Transfer) {
        if let (Some(away), Some(over)) = (&transfer.away, &transfer.over) {
            self.say("moved", away.at, &away.by, &[&transfer.to, over.how.code()]);
        }
    }

    fn say_way(&mut self, way: &WayRound) {
        let (how, follow) = (way.how.map_or("", WayEnd::code), way.follow.map(field_day).unwrap_or_default());
        let WayRound { words, asked, possible, decision, instead, .. } = way;
        let said = [way.barrier.code(), words, asked, possible, decision, &follow, how, instead];
        self.say("way-round", way.at, way.by.as_ref().unwrap_or(&By::Client), &said);
    }

    /// Where each kind of record of a part goes that is printed as well.
    fn take_of_part(&mut self, part: &'static str, record: &PartRecord) {
        match record {
            PartRecord::Note(note) => self.say(part, note.at, &note.by, &[&note.text]),
            PartRecord::Stay(stay) => {
                let days = format!("{}/{}", field_day(stay.from), field_day(stay.left.unwrap_or(stay.until)));
                self.say(part, stay.at, &stay.by, &[&stay.named, &days, &stay.house]);
            }
            PartRecord::Appointment(one) => self.appointments.push((one.at, of_appointment(one))),
            PartRecord::Task(task) => self.tasks.push(of_task(task)),
            // A copy of what stands in the core; what only two read; what the room of work keeps there stands below.
            _ => {}
        }
    }

    /// What the room of work keeps in the part about work.
    fn take_of_work(&mut self, said: &AtWork) {
        const WHAT: &str = "work";
        match said {
            AtWork::WorkPlan(plan) => {
                let line = |(label, says): (&str, Says)| match says {
                    Says::Words(text) | Says::Stage(text) => format!("{label}: {text}"),
                    Says::Yes => format!("{label}: yes"),
                };
                let lines: Vec<String> = plan.lines().into_iter().map(line).collect();
                let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
                self.say(WHAT, plan.at, &plan.by, &lines);
            }
            AtWork::Suggestion { alias, branch, offers, why, by, at } => {
                self.say_as(WHAT, *at, Some(by.clone()), &[alias, branch, offers, why]);
            }
            AtWork::Application { what, day, outcome, by } => {
                // Only a job coach writes one down; of those of before their name is not kept.
                let by = if by.is_empty() { Role::JobCoach.code() } else { by };
                self.say_as(WHAT, kit::when::at(*day, 0), Some(by.to_owned()), &[what, outcome]);
            }
            AtWork::Other => {}
        }
    }
}

fn of_question(question: &Question) -> QuestionCopy {
    QuestionCopy {
        kind: question.kind.code(),
        words: question.words.clone(),
        answer: question.answer.clone(),
        on: on(question.at),
        done: question.done.map(field_day),
    }
}

fn of_answer(answer: &ScaleAnswer) -> AnswerCopy {
    let domain = match answer.domain {
        Area::Nine(domain) => domain.code().to_owned(),
        Area::Added(_) => String::new(),
    };
    let (instrument, means) = (answer.instrument.clone(), answer.means.clone());
    AnswerCopy { instrument, domain, means, on: on(answer.at) }
}

fn of_appointment(one: &Appointment) -> AppointmentCopy {
    AppointmentCopy {
        on: field_day(kit::when::local_day(one.at)),
        from: kit::when::time(one.at),
        until: kit::when::time(one.until()),
        with: one.with.name.clone(),
        way: one.way.code(),
        place: one.place.clone(),
        text: one.text.clone(),
        came: one.came.map(Came::code),
    }
}

fn of_task(task: &Task) -> TaskCopy {
    TaskCopy {
        text: task.text.clone(),
        of: task.of.name.clone(),
        due: field_day(task.due),
        done: task.done.map(field_day),
    }
}

fn of_service(service: &Service) -> ServiceCopy {
    ServiceCopy {
        kind: service.service.code(),
        domain: service.domain.map(Domain::code),
        words: service.words.clone(),
        asked: field_day(service.asked),
        given: service.given.map(field_day),
        giver: service.giver.clone(),
        fit: service.fit.map(NeedFit::code),
        fit_words: service.fit_words.clone(),
    }
}

/// A yes. Of one that opened a seat it is left out what for: from that the role of whoever helps would follow (ACT-04).
fn of_consent(consent: &Consent) -> ConsentCopy {
    let is_told = consent.slot.is_none();
    ConsentCopy {
        recipient: consent.recipient.clone(),
        category: is_told.then(|| consent.category.code()),
        purpose: if is_told { consent.purpose.clone() } else { String::new() },
        until: field_day(consent.until),
        withdrawn: consent.withdrawn_at.map(on),
    }
}

fn of_look(looked: &Looked) -> LookedCopy {
    let did = match looked.deed {
        Deed::Read => "read",
        Deed::Write => "write",
        Deed::Begin => "begin",
        Deed::Erase => "erase",
    };
    LookedCopy { name: looked.name.clone(), did, on: on(looked.at), reason: looked.reason.clone() }
}
