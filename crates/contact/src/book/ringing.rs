//! Who is rung about a conversation, and when (decision 0022): workers while somebody waits, whoever is on call when
//! somebody is in danger, and the person when there is an answer, if they asked for that. Kept in the unit of work of
//! what it is about, so that taking that back takes the ring back.

use super::visitor::{find, find_or_miss};
use super::{Conversation, Keeping};
use crate::model::safe::rule_of;
use crate::model::{Channel, ConversationHead, Kind, Lane, Record, SafeContact, Sender, Side, State};
use bell::Window;
use bell::model::Ear;
use kit::Problem;
use people::organisation::OrganisationSettings;
use people::{CircleKind, House, Visitor, Work, patiently};
use store::{Holder, Id, Moment, Organisation};

/// Seconds in an hour: a rule for safe contact begins and ends on the hour.
const HOUR: i64 = 3_600;
/// A ring waits at most so many hours for the rule to allow it: somewhat more than a week.
const HOURS_AHEAD: i64 = 8 * 24;
/// After so many hours a ring is not worth showing any more.
const HOURS_SHOWN: i64 = 24;

/// Those who answer when nobody carries a conversation.
#[derive(Clone, Copy, Default)]
pub(super) struct Circles {
    desk: Option<Id>,
    adviser: Option<Id>,
}

impl Circles {
    pub(super) fn of(organisation: &Organisation) -> Circles {
        let Ok(kept) = OrganisationSettings::of(organisation) else { return Circles::default() };
        Circles { desk: kept.circle(CircleKind::Desk), adviser: kept.circle(CircleKind::Adviser) }
    }

    /// The duo, the advisers or the desk.
    fn behind(self, head: &ConversationHead) -> Option<Id> {
        match (head.kind, &head.channel) {
            (Kind::Adviser, _) => self.adviser,
            (_, Channel::Outreach { duo, .. }) => Some(*duo),
            (_, Channel::File { circle }) => Some(*circle),
            _ => self.desk,
        }
    }
}

/// Reminds whoever carries it, with their circle behind them for when they are away or left; nobody carries it: the
/// circle.
fn remind(
    work: &mut Work,
    keeping: &Keeping,
    id: Id,
    head: &ConversationHead,
    leaves: Moment,
) -> Result<(), Problem> {
    let workers: Vec<Id> = head.holders_at(work.now).map(|holder| holder.worker).collect();
    let Some(circle) = keeping.circles.behind(head) else { return Ok(()) };
    if workers.is_empty() {
        bell::waits(work, keeping.house(), id, &[Holder::Circle(circle)], leaves);
        return Ok(());
    }
    bell::waits_with(work, keeping.house(), id, (&workers, circle), leaves)
}

/// Whether anybody is reminded of it. Whoever is in danger is never passed over.
fn reminds(head: &ConversationHead) -> bool {
    head.urgent || (!head.muted && head.lane != Lane::Quarantine && head.state != State::Stop)
}

/// Somebody waits from this moment on. Words that are on their way open again what was stopped, so whether anybody is
/// reminded is asked of the conversation as it is then.
pub(super) fn waits(
    work: &mut Work,
    keeping: &Keeping,
    (organisation, id): (Id, Id),
    head: &ConversationHead,
    leaves: Moment,
) -> Result<(), Problem> {
    if reminds(&head.clone().settled(leaves)) {
        remind(work, keeping, id, head, leaves)?;
    }
    if head.urgent {
        in_danger(work, keeping, (organisation, id), head)?;
    }
    Ok(())
}

/// Somebody said that they are in danger: whoever is on call is rung now, and whoever can read it.
pub(super) fn in_danger(
    work: &mut Work,
    keeping: &Keeping,
    (organisation, id): (Id, Id),
    head: &ConversationHead,
) -> Result<(), Problem> {
    bell::ring_on_call_about(work, keeping.house(), organisation, id);
    ring_who_can_read(work, keeping, id, head)
}

/// Whoever is on call may find nothing to read: the desk has no key where a file began, or where advisers or a duo answer.
/// So those who carry it are rung at once as well. Nobody carries it: everybody of the circle that can read it, unless
/// that is the desk, which whoever is on call reads.
fn ring_who_can_read(
    work: &mut Work,
    keeping: &Keeping,
    id: Id,
    head: &ConversationHead,
) -> Result<(), Problem> {
    let Some(circle) = keeping.circles.behind(head) else { return Ok(()) };
    let workers: Vec<Id> = head.holders_at(work.now).map(|holder| holder.worker).collect();
    if workers.is_empty() && Some(circle) == keeping.circles.desk {
        return Ok(());
    }
    bell::ring_at_once(work, keeping.house(), id, (&workers, circle))
}

/// A sheet was added, and the head is as it then is.
pub(super) fn added(
    work: &mut Work,
    conversation: &Conversation,
    head: &ConversationHead,
    keeping: &Keeping,
    (id, content): (Id, &Record),
) -> Result<(), Problem> {
    let place = conversation.place();
    match content {
        Record::Message { from: Sender::Visitor, leaves, .. } if head.state != State::Stop => {
            waits(work, keeping, place, head, *leaves)
        }
        Record::Message { from: Sender::Worker { .. }, leaves, .. } => {
            seen_to(work, keeping, place, head)?;
            for_the_person(work, conversation, head, keeping, (id, *leaves))
        }
        Record::ChannelOffer { at, .. } => for_the_person(work, conversation, head, keeping, (id, *at)),
        _ if head.waiting => Ok(()),
        _ => seen_to(work, keeping, place, head),
    }
}

/// Somebody saw to it, and the head is as it then is. What is not answered by that goes on ringing.
pub(super) fn seen_to(
    work: &mut Work,
    keeping: &Keeping,
    place: (Id, Id),
    head: &ConversationHead,
) -> Result<(), Problem> {
    let (_, about) = place;
    bell::quiet(work, keeping.house(), about);
    match waits_from(head, work.now) {
        Some(from) => waits(work, keeping, place, head, from),
        None => Ok(()),
    }
}

/// Others carry it from now on, and the head is as it then is: whoever waits is heard by them, and not by whoever let go.
pub(super) fn moved(
    work: &mut Work,
    keeping: &Keeping,
    place: (Id, Id),
    head: &ConversationHead,
) -> Result<(), Problem> {
    match waits_from(head, work.now) {
        Some(_) => seen_to(work, keeping, place, head),
        None => Ok(()),
    }
}

/// From when the person waits, if they do once all that is on its way has left: an answer that is on its way counts,
/// and so do words of theirs that it does not answer.
fn waits_from(head: &ConversationHead, now: Moment) -> Option<Moment> {
    let all_left = head.leaving.iter().map(|one| one.leaves).max().unwrap_or(now);
    let theirs = head.leaving.iter().filter(|one| one.side == Side::Person).map(|one| one.leaves).max();
    head.clone().settled(all_left).waiting.then_some(theirs.unwrap_or(now))
}

/// Rings the person, if they asked for that: some minutes after our words have left, and only when their rule for
/// safe contact allows it.
fn for_the_person(
    work: &mut Work,
    conversation: &Conversation,
    head: &ConversationHead,
    keeping: &Keeping,
    (record, leaves): (Id, Moment),
) -> Result<(), Problem> {
    let Some(ear) = &head.bell else { return Ok(()) };
    let rule = rule_of(&conversation.sheets).map(|(_, rule)| rule);
    let Some(window) = window(rule, leaves, bell::drawn_delay(keeping.house())) else { return Ok(()) };
    let about = (conversation.id(), record);
    let organisation = conversation.dossier.organisation();
    bell::ring_visitor(work, keeping.house(), organisation, about, &ear.endpoint, window)
}

/// Something other than words waits for the person, on their own page: they are rung as for an answer.
///
/// # Errors
/// [`Problem::Broken`] when it cannot be sealed.
pub fn something_waits(
    work: &mut Work,
    conversation: &Conversation,
    keeping: &Keeping,
    about: Id,
) -> Result<(), Problem> {
    let now = work.now;
    for_the_person(work, conversation, &conversation.head, keeping, (about, now))
}

/// When the person may be rung: a while after this moment, within the days and hours of the rule.
fn window(rule: Option<&SafeContact>, leaves: Moment, delay: i64) -> Option<Window> {
    let is_open = |at: Moment| rule.is_none_or(|rule| rule.is_open(at));
    let soon = leaves.plus_seconds(delay);
    let hour = soon.plus_seconds(-soon.seconds().rem_euclid(HOUR));
    let later = (1..=HOURS_AHEAD).map(|hours| hour.plus_seconds(hours * HOUR + delay));
    let from = std::iter::once(soon).chain(later).find(|at| is_open(*at))?;
    let hour = from.plus_seconds(-from.seconds().rem_euclid(HOUR));
    let mut hours = (1..HOURS_SHOWN).map(|hours| hour.plus_seconds(hours * HOUR));
    let until = hours.find(|at| !is_open(*at)).unwrap_or(hour.plus_seconds(HOURS_SHOWN * HOUR));
    Some(Window { from, until })
}

/// A message was taken back or erased; the head is as it then is.
pub(super) fn taken_back(
    work: &mut Work,
    conversation: &Conversation,
    head: &ConversationHead,
    keeping: &Keeping,
    record: Id,
) -> Result<(), Problem> {
    let (house, about) = (keeping.house(), conversation.id());
    bell::hush_one(work, house, about, record);
    match waits_from(head, work.now) {
        Some(from) => waits(work, keeping, conversation.place(), head, from)?,
        None => bell::quiet(work, house, about),
    }
    Ok(())
}

/// Nobody is rung about it any more.
pub(super) fn end(work: &mut Work, house: &House, about: Id) {
    bell::quiet(work, house, about);
    bell::hush(work, house, about);
}

/// The head of a conversation whose person is rung nowhere any more.
pub(super) fn silenced(
    work: &mut Work,
    house: &House,
    about: Id,
    head: ConversationHead,
) -> ConversationHead {
    bell::hush(work, house, about);
    ConversationHead { bell: None, ..head }
}

/// The person is rung nowhere any more. Nothing is written when they never asked to be.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn silence(visitor: &Visitor) -> Result<(), Problem> {
    match find(visitor).await? {
        Some(conversation) if conversation.head.bell.is_some() => want(visitor, None).await,
        _ => Ok(()),
    }
}

/// The person wants to be rung on this browser, and on no other; none: nowhere.
///
/// # Errors
/// [`Problem::Missing`] when there is no conversation any more.
pub async fn want(visitor: &Visitor, endpoint: Option<&str>) -> Result<(), Problem> {
    patiently(|| async {
        let (conversation, mut work) = (find_or_miss(visitor).await?, visitor.work());
        let since = work.day();
        let bell = endpoint.map(|endpoint| Ear { endpoint: endpoint.to_owned(), since });
        bell::hush(&mut work, &visitor.ask().house, conversation.id());
        conversation.change(&mut work, ConversationHead { bell, ..conversation.head.clone() })?;
        visitor.keep(work).await
    })
    .await
}

/// Rings the person now, because they want to see what it looks like.
///
/// # Errors
/// [`Problem::Missing`] when they have no bell.
pub async fn rehearse(visitor: &Visitor) -> Result<(), Problem> {
    let (conversation, mut work) = (find_or_miss(visitor).await?, visitor.work());
    let ear = conversation.head.bell.as_ref().ok_or(Problem::Missing)?;
    let window = Window { from: work.now, until: work.now.plus_seconds(HOUR) };
    let about = (conversation.id(), work.id());
    let organisation = conversation.dossier.organisation();
    bell::ring_visitor(&mut work, &visitor.ask().house, organisation, about, &ear.endpoint, window)?;
    visitor.keep(work).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{WeekDay, local};
    use store::Day;

    /// A moment in the week of Monday 23 November 2026.
    fn on(weekday: i32, hour: u8) -> Moment {
        let monday = kit::when::parse_day("2026-11-23").unwrap();
        local::at_hour(Day::from_number(monday.number() + weekday), hour)
    }

    fn rule(days: &[WeekDay], hours: Option<(u8, u8)>) -> SafeContact {
        SafeContact { days: days.to_vec(), hours, ..SafeContact::default() }
    }

    #[test]
    fn without_a_rule_a_ring_comes_a_while_after_the_words() {
        let found = window(None, on(0, 12), 100).unwrap();
        assert_eq!(found, Window { from: on(0, 12).plus_seconds(100), until: on(1, 12) });
    }

    #[test]
    fn a_ring_waits_for_the_hours_of_the_rule_and_is_gone_when_they_end() {
        let evening = rule(&[], Some((19, 21)));
        let at = |hour| window(Some(&evening), on(0, hour), 100).unwrap();
        assert_eq!(at(12), Window { from: on(0, 19).plus_seconds(100), until: on(0, 21) });
        assert_eq!(at(20), Window { from: on(0, 20).plus_seconds(100), until: on(0, 21) });
        assert_eq!(at(21), Window { from: on(1, 19).plus_seconds(100), until: on(1, 21) });
        // Written just before the end: the delay is not a way out of the rule.
        let late = window(Some(&evening), on(0, 20).plus_seconds(HOUR - 10), 100).unwrap();
        assert_eq!(late.from, on(1, 19).plus_seconds(100));
    }

    #[test]
    fn a_ring_waits_for_the_day_of_the_rule() {
        let saturday = rule(&[WeekDay::Saturday], None);
        let found = window(Some(&saturday), on(6, 12), 100).unwrap();
        assert_eq!(found, Window { from: on(12, 0).plus_seconds(100), until: on(13, 0) });
        for hour in 0..24 {
            let found = window(Some(&rule(&[WeekDay::Friday], Some((22, 2)))), on(0, hour), 30).unwrap();
            assert_eq!((found.from, found.until), (on(4, 22).plus_seconds(30), on(5, 2)), "{hour}");
        }
    }
}
