//! What is left of the years before: totals. Shifts and files of then were erased when their time had come.

use super::luck::turn;
use super::shift::{self, evenings};
use super::stage::{Stage, Tale};
use super::time::Stop;
use super::words::CHANNELS;
use kit::Problem;
use people::{Acting, Fact, Role, Work};
use std::sync::Arc;
use store::Moment;

/// Files of the last weeks are all still there.
const ERASED_BEFORE_DAYS: i64 = 60;
/// Days between two times that the totals of then are told.
const ROUND_DAYS: i64 = 28;

/// Tells the totals since a day so many days ago.
pub async fn past(stage: Arc<Stage>, since_days_ago: i64) -> Result<(), Stop> {
    let mut tale = Tale::new(&stage, 9_000, since_days_ago);
    let lead = stage.worker(Role::TeamLead, 0)?.clone();
    let mut evenings = evenings(since_days_ago).into_iter().enumerate().peekable();
    let mut days_ago = since_days_ago;
    while days_ago > ERASED_BEFORE_DAYS {
        tale.on_day(since_days_ago - days_ago).await?;
        let mut work = lead.work();
        days_ago -= ROUND_DAYS;
        while let Some((number, evening)) = evenings.next_if(|(_, evening)| *evening > days_ago) {
            if evening >= shift::KEPT_DAYS {
                leave_evening(&lead, &mut work, &mut tale, number, evening).await?;
            }
        }
        leave_files(&lead, &mut work, &mut tale).await?;
        lead.keep(work).await?;
    }
    Ok(())
}

/// What one evening of a duo left.
async fn leave_evening(
    lead: &Acting,
    work: &mut Work,
    tale: &mut Tale,
    number: usize,
    days_ago: i64,
) -> Result<(), Problem> {
    let (channel, _) = *turn(&CHANNELS, number);
    let moment: Moment = tale.stage.evening(days_ago, &mut tale.luck);
    for (what, times) in shift::evening(tale, channel) {
        if times > 0 {
            let fact = Fact::now(moment, what.fact()).by("channel", channel.code()).times(times);
            lead.leave_fact(work, &fact).await?;
        }
    }
    Ok(())
}

/// What the conversations and files of a month left.
async fn leave_files(lead: &Acting, work: &mut Work, tale: &mut Tale) -> Result<(), Problem> {
    let now = work.now;
    let fact = |what| Fact::now(now, what);
    let luck = &mut tale.luck;
    // A file out of a conversation leaves two facts.
    let (from_the_door, from_a_site) = (few(luck.between(1, 3)), few(luck.between(0, 2)));
    let mut facts = vec![
        fact("contact-talking").by("channel", "chat-site").times(few(luck.between(3, 8))),
        fact("contact-talking").by("channel", "advertisement-site").times(few(luck.between(1, 4))),
        fact("reply-heard").by("channel", "chat-site").by("daypart", "noon").times(few(luck.between(1, 4))),
        fact("reply-heard")
            .by("channel", "chat-site")
            .by("daypart", "evening")
            .times(few(luck.between(2, 5))),
        fact("conversation-begun").by("channel", "front-door").times(few(luck.between(4, 9))),
        fact("conversation-begun").by("channel", "outreach").times(few(luck.between(2, 6))),
        fact("call-held").by("channel", "chat-site").by("outcome", "talked").times(few(luck.between(2, 6))),
        fact("call-held")
            .by("channel", "front-door")
            .by("outcome", "short-wants-help")
            .times(few(luck.between(1, 3))),
        fact("case-begun").by("origin", "front-door").times(from_the_door),
        fact("case-begun").by("origin", "outreach").times(from_a_site),
        fact("case-phase").by("phase", "working-on-plan").times(few(luck.between(1, 4))),
        fact("case-phase").by("phase", "partly-out").times(few(luck.between(0, 2))),
        fact("case-phase").by("phase", "out").times(few(luck.between(0, 1))),
        fact("case-phase").by("phase", "aftercare").times(few(luck.between(0, 1))),
        fact("case-closed")
            .by("because", luck.one::<&str>(&["done", "done", "moved", "other-help"]))
            .by("onward", luck.one::<&str>(&["other-work", "course", "same-work"]))
            .by("lasted", luck.one::<&str>(&["quarter", "half-year", "half-year", "year", "two-years"]))
            .times(few(luck.between(0, 2))),
        fact("team-slot").by("slot", "job-coach").times(few(luck.between(1, 2))),
        fact("team-slot").by("slot", "housing").times(few(luck.between(0, 2))),
        fact("work-plan").times(few(luck.between(1, 3))),
        fact("checkin-answered").by("phase", "working-on-plan").times(few(luck.between(2, 5))),
        fact("checkin-answered").by("phase", "aftercare").times(few(luck.between(0, 2))),
        fact("case-contact").by("phase", "working-on-plan").times(few(luck.between(6, 14))),
        fact("case-contact").by("phase", "aftercare").times(few(luck.between(1, 4))),
        fact("case-returned").times(few(luck.between(0, 1))),
        fact("contact-helped").by("channel", "front-door").times(from_the_door),
        fact("contact-helped").by("channel", "chat-site").times(from_a_site),
        fact("wish-told")
            .by("wish", luck.one::<&str>(&["only-talk", "safer-work", "another-job-beside", "unsure"])),
        fact("domain-worked").by("domain", "housing").times(few(luck.between(0, 2))),
        fact("domain-worked").by("domain", "finances").times(few(luck.between(0, 2))),
        fact("need-told").by("need", "housing").times(few(luck.between(2, 4))),
        fact("need-told").by("need", "finances").times(few(luck.between(2, 4))),
        fact("need-answered").by("need", "housing").times(few(luck.between(0, 2))),
        fact("need-answered").by("need", "finances").times(few(luck.between(1, 2))),
    ];
    for _ in 0..luck.between(1, 4) {
        facts.push(fact("visit-made").by("channel", "chat-site").lasting(luck.between(20, 95)));
    }
    for _ in 0..luck.between(1, 4) {
        let partner =
            *luck.one(&["debt-help", "ggd", "housing-office", "debt-help", "legal-help", "ggd", "fier"]);
        let outcome = *luck.one(&["helped", "helped", "partly", "not", "did-not-go"]);
        facts.push(fact("referral-made").by("partner-kind", partner));
        facts.push(fact("referral-outcome").by("partner-kind", partner).by("outcome", outcome));
    }
    for fact in facts.iter().filter(|fact| fact.count > 0) {
        lead.leave_fact(work, fact).await?;
    }
    Ok(())
}

fn few(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(0)
}
