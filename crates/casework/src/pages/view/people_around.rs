//! The people around the client: who helps and why, who is proposed, who may know what until when.

use super::super::shelter::open_housing_act;
use super::{Act, Item, Reader, Section, View};
use crate::book::live_slots;
use crate::model::{
    Consent, GuideWish, HandoverPlan, Kept, Known, Occasion, PartKind, PartOpened, Phase, SecondYes, Slot,
    SlotCode, SlotProposal,
};
use kit::Page;

/// The lead and those who joined.
pub fn seats(view: &View<'_>) -> Section {
    let live = live_slots(view.file, view.today);
    let lead = Item {
        title: view.file.case.lead.name.clone(),
        badge: Some((view.t("casework-lead"), "plain")),
        ..Item::default()
    };
    let ended =
        view.file.all::<Slot>().into_iter().filter(|seat| !live.iter().any(|other| other.id == seat.id));
    let seats = live.iter().map(|seat| seat_item(view, seat, true));
    let former: Vec<Item> = ended.map(|seat| seat_item(view, &seat, false)).collect();
    let mut acts = Vec::new();
    if view.is_lead() {
        // Nobody joins where the help has ended.
        if view.file.case.phase != Phase::Closed {
            acts.push(view.go("team-bouwer", "casework-team-build"));
            acts.push(view.go("team", "casework-team-propose"));
        }
        acts.push(view.go("overdragen", "casework-handover-write"));
        acts.extend(part_links(view));
        acts.push(view.go("bezoekuur", "casework-visit"));
    }
    if view.is_client() {
        acts.push(view.go("team-wens", "casework-team-wish"));
        acts.push(view.go("andere-begeleider", "casework-guide-other"));
    }
    let wish = view
        .file
        .newest::<GuideWish>()
        .map(|wish| view.page.tv("casework-guide-wished", "day", view.moment(wish.at)));
    let known = view.file.all::<Known>().into_iter().map(|known| Item {
        lines: view.lines([("casework-known", &known.text)]),
        more: view.own_acts(known.id),
        ..Item::default()
    });
    Section {
        title: view.t("casework-team"),
        lead: wish.unwrap_or_default(),
        items: std::iter::once(lead).chain(seats).chain(former).chain(known).collect(),
        acts,
        ..Section::default()
    }
}

fn seat_item(view: &View<'_>, seat: &Kept<Slot>, is_live: bool) -> Item {
    let since = view.page.tv("casework-slot-since", "day", view.day(seat.since));
    let ended = match seat.ended {
        Some(day) => view.page.tv("casework-slot-ended", "day", view.day(day)),
        None => view.t("casework-slot-lapsed"),
    };
    Item {
        title: seat.name.clone(),
        when: if is_live { since } else { ended },
        badge: Some((role(view, seat.slot), if is_live { "plain" } else { "quiet" })),
        lines: view.lines([("casework-slot-reason", &why(view, &seat.reason, &seat.because))]),
        ..Item::default()
    }
}

/// As what somebody is in the team. On paper nobody's role is named (ACT-04), and nothing is said from which it follows: not
/// why they came, nor what they may know.
fn role(view: &View<'_>, slot: SlotCode) -> String {
    view.t(if is_on_paper(view) { "casework-slot-masked" } else { slot.text_key() })
}

fn why(view: &View<'_>, words: &str, because: &[Occasion]) -> String {
    if is_on_paper(view) { String::new() } else { reason(view.page, words, because) }
}

fn is_on_paper(view: &View<'_>) -> bool {
    view.reader == Reader::Copy
}

/// Why somebody is asked along: in the words of the guide, and as the builder saw it.
pub fn reason(page: &Page, words: &str, because: &[Occasion]) -> String {
    let words = Some(words.to_owned()).filter(|words| !words.is_empty());
    let seen = because.iter().map(|occasion| page.t(occasion.text_key()));
    words.into_iter().chain(seen).collect::<Vec<_>>().join("\n")
}

fn part_links(view: &View<'_>) -> Vec<Act> {
    let parts = view.file.all::<PartOpened>();
    let has_housing = parts.iter().any(|opened| opened.part == PartKind::Housing);
    let housing = (!has_housing).then(|| open_housing_act(view.page, view.file.id()));
    parts
        .into_iter()
        .map(|opened| Act::Go {
            href: format!("/werk/trajecten/deel/{}", opened.dossier),
            label: view.t(opened.part.text_key()),
        })
        .chain(housing)
        .collect()
}

/// Who is proposed; the client says yes or no, by themselves or through the lead.
pub fn proposals(view: &View<'_>) -> Section {
    let mut items: Vec<Item> =
        view.file.all::<SlotProposal>().iter().map(|open| proposal_item(view, open)).collect();
    items.extend(guide_item(view));
    Section {
        title: view.t("casework-proposals"),
        lead: if view.is_client() { view.t("casework-proposals-lead") } else { String::new() },
        items,
        ..Section::default()
    }
}

fn proposal_item(view: &View<'_>, open: &Kept<SlotProposal>) -> Item {
    let acts = match view.reader {
        Reader::Lead => vec![
            view.go(&format!("team/{}", open.id), "casework-proposal-told-yes"),
            view.press(&format!("team/{}/nee", open.id), "casework-proposal-told-no"),
        ],
        Reader::Client => vec![
            view.go(&format!("team/{}", open.id), "casework-proposal-look"),
            view.press(&format!("team/{}/nee", open.id), "casework-proposal-no"),
        ],
        _ => Vec::new(),
    };
    Item {
        title: open.name.clone(),
        badge: Some((role(view, open.slot), "new")),
        lines: view.lines([("casework-slot-reason", &why(view, &open.reason, &open.because))]),
        acts,
        ..Item::default()
    }
}

fn guide_item(view: &View<'_>) -> Option<Item> {
    let plan = view.file.newest::<HandoverPlan>()?;
    let acts = match (view.reader, plan.answer) {
        (Reader::Client, None) => vec![view.go("begeleider", "casework-guide-answer")],
        (Reader::Lead, Some(_)) => vec![view.go("overdragen", "casework-handover-finish")],
        _ => Vec::new(),
    };
    let state = match plan.answer {
        Some(_) => view.to_reader("casework-guide-agreed", "casework-work-guide-agreed"),
        None => view.t("casework-guide-asked"),
    };
    Some(Item {
        title: plan.name.clone(),
        badge: Some((state, "new")),
        lines: view
            .lines([("casework-guide-plan", &view.page.tv("casework-guide-plan-text", "name", &plan.name))]),
        acts,
        ..Item::default()
    })
}

/// The data dial.
pub fn consents(view: &View<'_>) -> Section {
    let mut all = view.file.all::<Consent>();
    all.sort_by_key(|consent| (!consent.holds_on(view.today), consent.until));
    let items = all.iter().map(|consent| consent_item(view, consent)).collect();
    Section {
        title: view.t("casework-consents"),
        lead: view.t("casework-consents-lead"),
        items,
        empty: view.t("casework-consents-empty"),
        acts: if view.is_lead() {
            vec![view.go("toestemming", "casework-consent-write")]
        } else {
            Vec::new()
        },
        ..Section::default()
    }
}

fn consent_item(view: &View<'_>, consent: &Kept<Consent>) -> Item {
    let holds = consent.holds_on(view.today);
    let state = match consent.withdrawn_at {
        Some(at) => view.page.tv("casework-consent-withdrawn", "day", view.moment(at)),
        None if holds => view.page.tv("casework-consent-until", "day", view.day(consent.until)),
        None => view.page.tv("casework-consent-ended", "day", view.day(consent.until)),
    };
    let told = match consent.given.told_on {
        Some(day) => view.page.tv("casework-consent-told", "day", view.day(day)),
        None => view.t("casework-consent-own"),
    };
    let tells_role = consent.slot.is_some() && is_on_paper(view);
    let what = if tells_role { String::new() } else { view.t(consent.category.text_key()) };
    // What a seat is for stands with the seat, in words or as a line of the builder.
    let seat = consent.slot.and_then(|slot| view.file.piece::<Slot>(slot).ok());
    let because = seat.map(|seat| seat.piece.because).unwrap_or_default();
    let purpose = match tells_role {
        true => String::new(),
        false => reason(view.page, &consent.purpose, &because),
    };
    let also = consent.also.map(|also| second_yes(view, also)).unwrap_or_default();
    let acts = if holds && view.may_write() {
        vec![view.sure(
            &format!("toestemming/{}/intrekken", consent.id),
            "casework-consent-withdraw",
            "casework-consent-withdraw-question",
            "casework-consent-withdraw-yes",
        )]
    } else {
        Vec::new()
    };
    Item {
        title: consent.recipient.clone(),
        when: state,
        lines: view.lines([
            ("casework-consent-what", &what),
            ("casework-consent-why", &purpose),
            ("casework-consent-how", &told),
            ("casework-also", &also),
        ]),
        acts,
        ..Item::default()
    }
}

/// "Een ouder · 22 november 2026".
fn second_yes(view: &View<'_>, also: SecondYes) -> String {
    format!("{} · {}", view.t(also.who.text_key()), view.day(also.on))
}
