//! The field book: a sealed dossier of the Outreach circle, made on first use. Its id alone stands in what the
//! organisation tells everybody. No line in the access log is left for it: nothing about a person stands there.

use crate::model::field::{CHANNELS_MAX, DOUBTS_MAX, Doubt, Presence, REASONS_MAX};
use crate::model::night::today;
use crate::model::{ChannelCard, Colleague, Field, FieldHead, FieldRecord, Reason, Rules, field::OwnReason};
use kit::Problem;
use people::organisation::OrganisationSettings;
use people::{Acting, Action, CircleKind, Seen, Work, patiently};
use serde::{Deserialize, Serialize};
use store::sealed::{Dossier, Sheet, Span};
use store::{Id, Moment, Organisation, Scope};

/// The name under which the organisation keeps where the book is.
const ROOM: &str = "outreach";

/// Where the book is.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
struct FieldRoom {
    book: Option<Id>,
}

/// What came of a wish to add something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Added {
    /// It is there; this is its id.
    Done(Id),
    /// There is no room for more.
    Full,
}

/// The book, to write in.
pub(super) struct Opened {
    pub(super) dossier: Dossier,
    pub(super) sheets: Vec<Sheet<FieldRecord>>,
}

impl Opened {
    /// What stands in it.
    pub(super) fn field(&self) -> Field {
        Field::of(self.sheets.iter().filter_map(|sheet| Some((sheet.id, sheet.content.clone()?))))
    }

    /// The newest sheet of a kind.
    pub(super) fn newest(&self, is_it: impl Fn(&FieldRecord) -> bool) -> Option<&Sheet<FieldRecord>> {
        self.sheets.iter().rev().find(|sheet| sheet.content.as_ref().is_some_and(&is_it))
    }

    /// A sheet that was not erased.
    pub(super) fn sheet(&self, id: Id) -> Result<(&Sheet<FieldRecord>, &FieldRecord), Problem> {
        self.sheets
            .iter()
            .find(|sheet| sheet.id == id)
            .and_then(|sheet| Some((sheet, sheet.content.as_ref()?)))
            .ok_or(Problem::Missing)
    }

    /// Writes a sheet anew, or for the first time; gives its id.
    pub(super) fn put(
        &self,
        work: &mut Work,
        was: Option<&Sheet<FieldRecord>>,
        record: &FieldRecord,
    ) -> Result<Id, Problem> {
        match was {
            Some(sheet) => work.revise(&self.dossier, sheet, record).map(|()| sheet.id),
            None => work.append(&self.dossier, record),
        }
    }
}

async fn open(acting: &Acting, organisation: &Organisation) -> Result<Option<Opened>, Problem> {
    // Whoever has no seat in the outreach circle has no book.
    if !acting.may(Action::ReadShifts) || acting.standing(CircleKind::Outreach).is_err() {
        return Ok(None);
    }
    let room: FieldRoom = OrganisationSettings::of(organisation)?.room(ROOM)?;
    let Some(id) = room.book else { return Ok(None) };
    let opened = acting.open_to_write(id, Action::ReadShifts).await?;
    opened.head::<FieldHead>()?;
    let sheets = opened.sheets()?;
    Ok(Some(Opened { dossier: opened.dossier, sheets }))
}

/// The field book; empty before anybody wrote in it, and for whoever has no seat in the outreach circle.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn read(acting: &Acting) -> Result<Field, Problem> {
    let opened = open(acting, &acting.organisation_now().await?).await?;
    Ok(opened.map_or_else(Field::default, |opened| opened.field()))
}

/// The book to write in; made if there is none.
pub(super) async fn open_or_begin(acting: &Acting, work: &mut Work) -> Result<Opened, Problem> {
    // Read once: of two who begin it at the same moment, one conflicts, tries again and finds the other's.
    let organisation = acting.organisation_now().await?;
    if let Some(opened) = open(acting, &organisation).await? {
        return Ok(opened);
    }
    let team = acting.standing(CircleKind::Outreach)?;
    let dossier = work.begin(organisation.id, &FieldHead::FieldBook {})?;
    work.grant_within(&dossier, &team, Scope::Full, Span::OPEN)?;
    OrganisationSettings::set_room(work, &organisation, ROOM, &FieldRoom { book: Some(dossier.id()) })?;
    Ok(Opened { dossier, sheets: Vec::new() })
}

/// Refuses whoever may not.
pub(super) fn needs(acting: &Acting, action: Action) -> Result<(), Problem> {
    if acting.may(action) { Ok(()) } else { Err(Problem::Missing) }
}

/// Adds a record, when there is room beside those that are of its kind.
async fn add(
    acting: &Acting,
    record: &FieldRecord,
    most: usize,
    is_alike: impl Fn(&FieldRecord) -> bool,
) -> Result<Added, Problem> {
    needs(acting, Action::KeepField)?;
    patiently(|| async {
        let mut work = acting.work();
        let opened = open_or_begin(acting, &mut work).await?;
        let alike = opened.sheets.iter().filter(|sheet| sheet.content.as_ref().is_some_and(&is_alike));
        if alike.count() >= most {
            return Ok(Added::Full);
        }
        let id = opened.put(&mut work, None, record)?;
        acting.keep(work).await?;
        Ok(Added::Done(id))
    })
    .await
}

/// Changes one record by a rule.
pub(super) async fn change(
    acting: &Acting,
    id: Id,
    rule: impl Fn(FieldRecord) -> Result<FieldRecord, Problem>,
) -> Result<(), Problem> {
    needs(acting, Action::KeepField)?;
    patiently(|| async {
        let mut work = acting.work();
        let organisation = acting.organisation_now().await?;
        let opened = open(acting, &organisation).await?.ok_or(Problem::Missing)?;
        let (sheet, record) = opened.sheet(id)?;
        let changed = rule(record.clone())?;
        opened.put(&mut work, Some(sheet), &changed)?;
        acting.keep(work).await
    })
    .await
}

/// Puts a channel on the list.
///
/// # Errors
/// [`Problem::Missing`] for whoever has no seat in the outreach circle.
pub async fn add_channel(acting: &Acting, card: &ChannelCard) -> Result<Added, Problem> {
    let record = FieldRecord::Channel(card.clone());
    add(acting, &record, CHANNELS_MAX, |one| matches!(one, FieldRecord::Channel(_))).await
}

/// A print of what stands in a form, which the form carries along: whether a channel was put away is not in it.
///
/// # Errors
/// [`Problem::Broken`] when it cannot be written down.
pub fn seen_of(acting: &Acting, shown: &impl Serialize) -> Result<Seen, Problem> {
    let text = serde_json::to_string(shown).map_err(|_| Problem::Broken)?;
    Ok(Seen::of(&acting.ask().house, &text))
}

/// Refuses to write over what a colleague wrote after a form was drawn.
fn is_as_seen<T: Serialize + PartialEq>(
    acting: &Acting,
    (now, new): (&T, &T),
    seen: &Seen,
) -> Result<(), Problem> {
    if now == new || seen_of(acting, now)? == *seen { Ok(()) } else { Err(Problem::Conflict) }
}

/// Writes a channel anew; whether it was put away stays as it is.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when something else stands there than was seen.
pub async fn edit_channel(acting: &Acting, id: Id, card: &ChannelCard, seen: &Seen) -> Result<(), Problem> {
    change(acting, id, |record| match record {
        FieldRecord::Channel(was) => {
            is_as_seen(acting, (&was.shown(), card), seen)?;
            Ok(FieldRecord::Channel(ChannelCard { away: was.away, ..card.clone() }))
        }
        _ => Err(Problem::Missing),
    })
    .await
}

/// Puts a channel or a reason away, or takes it out again.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn put_away(acting: &Acting, id: Id, away: bool) -> Result<(), Problem> {
    change(acting, id, |record| match record {
        FieldRecord::Channel(card) => Ok(FieldRecord::Channel(ChannelCard { away, ..card })),
        FieldRecord::Reason(reason) => Ok(FieldRecord::Reason(OwnReason { away, ..reason })),
        _ => Err(Problem::Missing),
    })
    .await
}

/// Adds a reason to say hello of the team's own.
///
/// # Errors
/// [`Problem::Missing`] for whoever has no seat in the outreach circle.
pub async fn add_reason(acting: &Acting, name: &str, caution: &str) -> Result<Added, Problem> {
    let reason =
        OwnReason { name: name.to_owned(), caution: caution.to_owned(), doubts: Vec::new(), away: false };
    let record = FieldRecord::Reason(reason);
    add(acting, &record, REASONS_MAX, |one| matches!(one, FieldRecord::Reason(_))).await
}

/// A colleague questions a reason of the team's own: it stands with the reason for all to read (OUT-10).
///
/// # Errors
/// [`Problem::Missing`].
pub async fn doubt(acting: &Acting, id: Id, line: &str) -> Result<(), Problem> {
    let doubt = Doubt { by: Colleague::of(acting.worker()), line: line.to_owned() };
    change(acting, id, |record| match record {
        FieldRecord::Reason(mut reason) => {
            reason.doubts.push(doubt.clone());
            let over = reason.doubts.len().saturating_sub(DOUBTS_MAX);
            reason.doubts.drain(..over);
            Ok(FieldRecord::Reason(reason))
        }
        _ => Err(Problem::Missing),
    })
    .await
}

/// The team uses a reason that came with Luwte, or does not.
///
/// # Errors
/// [`Problem::Missing`] for whoever may not.
pub async fn use_reason(acting: &Acting, reason: Reason, used: bool) -> Result<(), Problem> {
    change_rules(acting, |mut rules| {
        rules.unused.retain(|one| *one != reason);
        if !used {
            rules.unused.push(reason);
        }
        Ok(rules)
    })
    .await
}

/// Sets how the team works. Which reasons it uses is said elsewhere, and stays as it is.
///
/// # Errors
/// [`Problem::Missing`] for whoever may not; [`Problem::Conflict`] when something else stands there than was seen.
pub async fn set_rules(acting: &Acting, rules: &Rules, seen: &Seen) -> Result<(), Problem> {
    change_rules(acting, |was| {
        is_as_seen(acting, (&was.shown(), rules), seen)?;
        Ok(Rules { unused: was.unused, ..rules.clone() })
    })
    .await
}

/// Changes how the team works, from what stands there at that moment.
async fn change_rules(
    acting: &Acting,
    change: impl Fn(Rules) -> Result<Rules, Problem>,
) -> Result<(), Problem> {
    needs(acting, Action::LeadOutreach)?;
    patiently(|| async {
        let mut work = acting.work();
        let opened = open_or_begin(acting, &mut work).await?;
        let was = opened.newest(|record| matches!(record, FieldRecord::Rules(_)));
        opened.put(&mut work, was, &FieldRecord::Rules(change(opened.field().rules)?))?;
        acting.keep(work).await
    })
    .await
}

/// Keeps that somebody was on a channel until a moment, for so many minutes, in the piece of work that counts the shift.
pub(super) async fn was_there(
    acting: &Acting,
    work: &mut Work,
    channel: Option<Id>,
    (ended, minutes): (Moment, i64),
) -> Result<(), Problem> {
    if acting.standing(CircleKind::Outreach).is_err() {
        return Ok(());
    }
    let opened = open_or_begin(acting, work).await?;
    let was = opened
        .newest(|record| matches!(record, FieldRecord::Presence(presence) if presence.channel == channel));
    let presence = match was.and_then(|sheet| sheet.content.clone()) {
        Some(FieldRecord::Presence(presence)) => presence,
        _ => Presence { channel, last: today(ended), minutes: Vec::new() },
    };
    let presence = presence.and(ended, minutes);
    opened.put(work, was, &FieldRecord::Presence(presence)).map(drop)
}
