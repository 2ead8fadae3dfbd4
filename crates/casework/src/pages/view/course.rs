//! The course of things: phases, looking back, check-ins, the journal, the end.

use super::{Item, Reader, Section, View};
use crate::model::{
    CheckIn, Closure, EndReason, Handover, Note, Phase, PhaseChange, Review, Rhythm, Towards,
};

/// Where the client is, and the way there. A step back is a step like any other.
pub fn history(view: &View<'_>) -> Section {
    let mut steps: Vec<(store::Moment, Item)> = Vec::new();
    for change in view.file.all::<PhaseChange>() {
        let item = Item {
            title: view.t(change.to.text_key()),
            badge: change.for_good.then(|| (view.t("casework-plan-for-good"), "plain")),
            when: view.when_by(change.at, &change.by),
            lines: view.lines([("casework-phase-words", &change.words)]),
            beside: view.beside(change.id),
            more: view.own_acts(change.id),
            ..Item::default()
        };
        steps.push((change.at, item));
    }
    for handover in view.file.all::<Handover>() {
        let to = view.page.tv("casework-handover-done", "name", &handover.to);
        let decided = match handover.by_leads.join(", ") {
            names if names.is_empty() => names,
            names => format!("{names}. {}", view.t("casework-lead-because-gone")),
        };
        let item = Item {
            title: to,
            when: view.moment(handover.at),
            lines: view.lines([("casework-lead-decided", &decided)]),
            ..Item::default()
        };
        steps.push((handover.at, item));
    }
    for closure in view.file.all::<Closure>() {
        let item = Item {
            title: view.t(Phase::Closed.text_key()),
            when: view.when_by(closure.at, &closure.by),
            lines: view.lines([
                ("casework-closure-because", &said(view, closure.because.map(EndReason::text_key))),
                ("casework-closure-towards", &said(view, closure.towards.map(Towards::text_key))),
                ("casework-closure-words", &closure.words),
            ]),
            ..Item::default()
        };
        steps.push((closure.at, item));
    }
    steps.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    let now = view.t(view.file.case.phase.text_key());
    Section {
        title: view.t("casework-history"),
        lead: view.page.tv("casework-phase-now", "phase", now),
        items: steps.into_iter().map(|(_, item)| item).collect(),
        acts: if view.may_write() { vec![view.go("fase", "casework-phase-write")] } else { Vec::new() },
        ..Section::default()
    }
}

/// The text of what was chosen; empty when nothing was.
fn said(view: &View<'_>, key: Option<&'static str>) -> String {
    key.map(|key| view.t(key)).unwrap_or_default()
}

/// What was said when looking back together.
pub fn reviews(view: &View<'_>) -> Section {
    let items = view.file.all::<Review>().into_iter().rev().map(|review| Item {
        when: view.when_by(review.at, &review.by),
        badge: Some((view.t(review.fit.text_key()), "plain")),
        lines: view
            .lines([("casework-review-better", &review.better), ("casework-review-next", &review.next)]),
        beside: view.beside(review.id),
        more: view.own_acts(review.id),
        ..Item::default()
    });
    let lead = match view.file.case.next_review {
        Some(day) => view.page.tv("casework-review-planned", "day", view.day(day)),
        None => String::new(),
    };
    Section {
        title: view.t("casework-reviews"),
        lead,
        items: items.collect(),
        empty: view.t("casework-reviews-empty"),
        acts: if view.is_lead() { vec![view.go("evaluatie", "casework-review-write")] } else { Vec::new() },
        ..Section::default()
    }
}

/// "How are you?" in the client's rhythm. Silence has no consequence, and no count is kept of it.
pub fn check_ins(view: &View<'_>) -> Section {
    let items = view.file.all::<CheckIn>().into_iter().rev().map(|check_in| {
        let answer = check_in.answer.clone().unwrap_or_default();
        let can_answer = view.is_client() && check_in.is_open();
        let answering =
            can_answer.then(|| view.go(&format!("check-in/{}", check_in.id), "casework-check-in-answer"));
        let skipping = can_answer
            .then(|| view.press(&format!("check-in/{}/overslaan", check_in.id), "casework-check-in-skip"));
        Item {
            title: view.t("casework-check-in-asked"),
            when: view.moment(check_in.sent_at),
            lines: view.lines([("casework-check-in-answered", &answer)]),
            acts: answering.into_iter().chain(skipping).collect(),
            more: view.own_acts(check_in.id),
            ..Item::default()
        }
    });
    let mut acts = Vec::new();
    if view.is_lead() {
        acts.push(view.go("check-in", "casework-check-in-send"));
    }
    if view.may_write() {
        acts.push(view.go("ritme", "casework-rhythm-write"));
    }
    Section {
        title: view.t("casework-check-ins"),
        lead: rhythm(view),
        items: items.collect(),
        empty: view.t("casework-check-ins-empty"),
        acts,
        ..Section::default()
    }
}

fn rhythm(view: &View<'_>) -> String {
    match view.file.newest::<Rhythm>() {
        Some(rhythm) if rhythm.weeks > 0 => view.page.tn("casework-rhythm-weeks", "weeks", rhythm.weeks),
        Some(_) => view.t("casework-rhythm-never"),
        None => view.t("casework-rhythm-none"),
    }
}

/// The journal: facts and impressions apart, the client reads both.
pub fn journal(view: &View<'_>) -> Section {
    let items = view.file.all::<Note>().into_iter().rev().map(|note| {
        let mut more = view.own_acts(note.id);
        let is_own = view.wrote(&note.by);
        if view.is_client() || is_own {
            more.push(view.go(&format!("notitie/{}/zin", note.id), "casework-sentence"));
        }
        if is_own {
            more.push(view.sure(
                &format!("notitie/{}/wissen", note.id),
                "casework-erase-one",
                "casework-erase-one-question",
                "casework-erase-one-yes",
            ));
        }
        Item {
            when: view.when_by(note.at, &note.by),
            lines: view.lines([
                ("casework-note-facts", &note.facts),
                ("casework-note-impressions", &note.impressions),
            ]),
            beside: view.beside(note.id),
            more,
            ..Item::default()
        }
    });
    let acts = match view.reader {
        Reader::Lead | Reader::Beside => vec![view.go("notitie", "casework-note-write")],
        _ => Vec::new(),
    };
    Section {
        title: view.t("casework-journal"),
        lead: view.erased(),
        items: items.chain(super::away::went(view)).collect(),
        empty: view.t("casework-journal-empty"),
        acts,
        ..Section::default()
    }
}

/// Closing, opening again, erasing.
pub fn closing(view: &View<'_>) -> Section {
    let ended = view.file.case.ended.as_ref();
    let by_law = crate::book::ground(view.file).keeps_whole();
    let lead = match (ended, view.file.case.ahead.erase_by) {
        (_, Some(day)) => view.page.tv("casework-kept-asked", "day", view.day(day)),
        (Some(ended), None) => {
            let key = if by_law { "casework-gone-closed-by-law" } else { "casework-closed-erased-on" };
            view.page.tv(key, "day", view.day(ended.erased_on))
        }
        (None, None) => view.t("casework-closing-lead"),
    };
    let erase = || match by_law {
        false => {
            view.sure("wissen", "casework-erase-all", "casework-erase-all-question", "casework-erase-all-yes")
        }
        true => {
            view.sure("wissen", "casework-gone-ask", "casework-gone-ask-question", "casework-gone-ask-yes")
        }
    };
    let acts = match (view.reader, ended.is_some()) {
        (Reader::Lead, true) if !by_law => {
            vec![view.go("fase", "casework-reopen"), erase()]
        }
        (Reader::Lead, true) => vec![view.go("fase", "casework-reopen")],
        (Reader::Lead, false) => vec![view.go("sluiten", "casework-close")],
        (Reader::Client, true) => {
            vec![view.press("opnieuw", "casework-reopen-own"), view.go("kopie", "casework-copy"), erase()]
        }
        (Reader::Client, false) => {
            vec![view.go("kopie", "casework-copy"), view.go("afsluiten", "casework-close-own"), erase()]
        }
        _ => Vec::new(),
    };
    Section { title: view.t("casework-closing"), lead, acts, ..Section::default() }
}
