//! What is kept of the person who asks, and until when: from the same settings and timers by which it is erased.

use super::file::CaseFile;
use super::keeping::ground;
use super::mine::Own;
use crate::model::kept::{Held, KeptLine, Until};
use crate::model::retention::Keep;
use crate::model::transfer::{STAYS, Stays};
use crate::model::{Known, Note, SafeContact};
use people::House;

/// What is kept of the person whose file this is. Only what is there is named.
pub fn what_is_kept(house: &House, own: &Own) -> Vec<KeptLine> {
    let days = house.settings.note_days;
    let file = until_erased(&own.file, days);
    let mut kept = vec![(Held::Plan, file)];
    if !own.file.all::<Note>().is_empty() {
        let by_law = matches!(file, Until::YearsAfterChange(_));
        kept.push((Held::Notes, if by_law { file } else { Until::DaysEach(days) }));
    }
    if own.file.newest::<SafeContact>().is_some() {
        kept.push((Held::Contact, Until::End));
    }
    if let Some(talk) = &own.talk {
        kept.push((Held::Talk, Until::Day(talk.head.ends.day())));
    }
    let own_lists = own.lists.iter().any(|list| !own.shows(list.list));
    let goes_with_it = match file {
        Until::Day(day) => Until::Day(day),
        _ => Until::WithFile,
    };
    if own_lists || own.money().is_some() || own.began().is_some() || own.ratings().next().is_some() {
        kept.push((Held::Own, goes_with_it));
    }
    if !own.file.case.shown.is_empty() {
        kept.push((Held::Shown, goes_with_it));
    }
    if own.has_referrals() {
        kept.push((Held::Referrals, goes_with_it));
    }
    if !own.file.all::<Known>().is_empty() {
        kept.push((Held::Known, goes_with_it));
    }
    kept.extend([
        (Held::Receipt, Until::AfterErasing),
        (Held::Log, Until::Stays),
        (Held::Totals, Until::Stays),
    ]);
    let ground = ground(&own.file);
    kept.into_iter().map(|(held, until)| KeptLine { held, until, ground }).collect()
}

/// What stays here after somebody went on with another organisation; only what is there is named.
pub fn what_stays(house: &House, file: &CaseFile) -> Vec<(KeptLine, &'static str)> {
    let days = house.settings.note_days;
    let plan = until_erased(file, days);
    let rule = ground(file).rule();
    let is_there = |held: Held| match held {
        Held::Notes => !file.all::<Note>().is_empty(),
        Held::Contact => file.newest::<SafeContact>().is_some(),
        _ => true,
    };
    let line = |stays: &Stays| {
        let until = match stays.held {
            Held::Notes if rule.keep == Keep::AsAgreed => Until::DaysEach(days),
            Held::Plan | Held::Notes => plan,
            Held::Contact => Until::End,
            _ => Until::Stays,
        };
        let source = if stays.source.is_empty() { rule.source } else { stays.source };
        (KeptLine { held: stays.held, until, ground: rule.ground }, source)
    };
    STAYS.iter().filter(|stays| is_there(stays.held)).map(line).collect()
}

fn until_erased(file: &CaseFile, days: i64) -> Until {
    if let Some(day) = file.case.ahead.erase_by {
        return Until::Day(day);
    }
    match (&file.case.ended, ground(file).rule().keep) {
        (Some(ended), _) => Until::Day(ended.erased_on),
        (None, Keep::AsAgreed) => Until::DaysAfterEnd(days),
        (None, Keep::Years(years)) => Until::YearsAfterChange(years),
    }
}
