//! The forms of this room, read and filled in.

use crate::book::Wishes;
use crate::model::{Contact, EmployerHead, HOURS_MAX, Offer, Stage, WorkPlan};
use casework::model::Kept;
use casework::pages::SEEN_FIELD;
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::{Choice, Form, FormView, Page};

/// Reads a plan; none when something is not good yet.
pub fn read_wishes(form: &mut Form) -> Option<Wishes> {
    let wishes = Wishes {
        wish: form.needed("wens", NOTE_MAX),
        hours: read_hours(form, "uren"),
        own_hours: form.ticked("zelf-uren"),
        keeps: form.text("houden", NOTE_MAX),
        skills: form.text("kunnen", NOTE_MAX),
        hard: form.text("lastig", NOTE_MAX),
        courses: form.text("leren", NOTE_MAX),
        benefit: form.text("uitkering", NOTE_MAX),
        steps: form.text("stappen", NOTE_MAX),
        stage: form
            .maybe_choice("fase", &Stage::ALL.map(|stage| (stage.code(), stage)))
            .unwrap_or(Stage::Wish),
    };
    form.is_good().then_some(wishes)
}

/// Hours per week, if any are filled in.
fn read_hours(form: &mut Form, field: &'static str) -> Option<u8> {
    if form.raw(field).is_none_or(|text| text.trim().is_empty()) {
        return None;
    }
    form.number(field, 0..=i64::from(HOURS_MAX)).and_then(|hours| u8::try_from(hours).ok())
}

fn tick(yes: bool) -> &'static str {
    if yes { "ja" } else { "" }
}

fn shown_hours(hours: Option<u8>) -> String {
    hours.map_or(String::new(), |hours| hours.to_string())
}

/// The form with what the plan says now.
fn filled_plan(plan: &WorkPlan) -> FormView {
    FormView::of([
        ("wens", &plan.wish),
        ("uren", &shown_hours(plan.hours)),
        ("zelf-uren", tick(plan.own_hours)),
        ("houden", &plan.keeps),
        ("kunnen", &plan.skills),
        ("lastig", &plan.hard),
        ("leren", &plan.courses),
        ("uitkering", &plan.benefit),
        ("stappen", &plan.steps),
        ("fase", plan.stage.code()),
    ])
}

/// The same, with what the form saw when it was opened.
pub fn filled_kept(kept: &Kept<WorkPlan>) -> FormView {
    filled_plan(kept).with(SEEN_FIELD, &kept.seen().to_string())
}

/// The form of a plan that was erased while it was open: what was typed is there, and saving it begins a new plan.
pub fn begin_anew(ask: &people::Ask, form: &mut Form) -> FormView {
    form.refuse("wens", "casework-erased-meanwhile");
    form.put(SEEN_FIELD, String::new());
    ask.view(form)
}

/// Where somebody can be on the way.
pub fn stages(page: &Page) -> Vec<Choice> {
    Stage::ALL.iter().map(|stage| Choice::new(stage.code(), page.t(&stage.text_key()))).collect()
}

/// Reads an employer; none when something is not good yet.
pub fn read_employer(form: &mut Form) -> Option<(EmployerHead, Contact)> {
    let alias = form.needed("schuilnaam", LINE_MAX);
    let offer = form.choice("soort", &Offer::ALL.map(|offer| (offer.code(), offer)));
    let branch = form.needed("branche", LINE_MAX);
    let town = form.needed("plaats", LINE_MAX);
    let offers = form.needed("aanbod", NOTE_MAX);
    let hours_from = read_hours(form, "uren-van");
    let hours_to = read_hours(form, "uren-tot");
    if let (Some(from), Some(to)) = (hours_from, hours_to)
        && to < from
    {
        form.refuse("uren-tot", "employment-hours-turned");
    }
    let own_hours = form.ticked("zelf-uren");
    let contact = Contact {
        company: form.needed("bedrijf", LINE_MAX),
        person: form.needed("contact", LINE_MAX),
        reach: form.needed("bereik", LINE_MAX),
        promise: form.text("belofte", NOTE_MAX),
    };
    if !form.is_good() {
        return None;
    }
    let offer = offer?;
    let head = EmployerHead {
        alias,
        offer,
        branch,
        town,
        offers,
        hours_from,
        hours_to,
        own_hours,
        checked: None,
        complaints: 0,
        paused: false,
    };
    Some((head, contact))
}

/// The form with what is known of an employer now.
pub fn filled_employer(head: &EmployerHead, contact: Option<&Contact>) -> FormView {
    let of = |read: fn(&Contact) -> &str| contact.map_or("", read);
    FormView::of([
        ("schuilnaam", &head.alias),
        ("soort", head.offer.code()),
        ("branche", &head.branch),
        ("plaats", &head.town),
        ("aanbod", &head.offers),
        ("uren-van", &shown_hours(head.hours_from)),
        ("uren-tot", &shown_hours(head.hours_to)),
        ("zelf-uren", tick(head.own_hours)),
        ("bedrijf", of(|contact| &contact.company)),
        ("contact", of(|contact| &contact.person)),
        ("bereik", of(|contact| &contact.reach)),
        ("belofte", of(|contact| &contact.promise)),
    ])
}

/// Paid work or activity.
pub fn offers(page: &Page) -> Vec<Choice> {
    Offer::ALL.iter().map(|offer| Choice::new(offer.code(), page.t(&offer.text_key()))).collect()
}

/// Hours per week as people write them: "8 tot 24 uur", or nothing.
pub fn hours_between(page: &Page, head: &EmployerHead) -> String {
    match (head.hours_from, head.hours_to) {
        (Some(from), Some(to)) if from == to => page.tv("employment-hours-exactly", "hours", from),
        (Some(from), Some(to)) => format!("{from}–{}", page.tv("employment-hours-exactly", "hours", to)),
        (Some(from), None) => page.tv("employment-hours-from", "hours", from),
        (None, Some(to)) => page.tv("employment-hours-to", "hours", to),
        (None, None) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use casework::model::By;
    use store::Moment;

    #[test]
    fn a_plan_needs_a_wish_and_nothing_else() {
        assert!(read_wishes(&mut Form::parse(b"uren=16")).is_none());
        let wishes = read_wishes(&mut Form::parse(b"wens=fietsen&uren=")).unwrap();
        assert_eq!((wishes.hours, wishes.stage), (None, Stage::Wish));
    }

    #[test]
    fn hours_outside_a_week_are_refused() {
        for hours in ["61", "-1", "acht", "8.5"] {
            let mut form = Form::parse(format!("wens=fietsen&uren={hours}").as_bytes());
            assert!(read_wishes(&mut form).is_none(), "{hours}");
        }
    }

    #[test]
    fn a_plan_fills_its_form_again() {
        let body = b"wens=fietsen&uren=16&zelf-uren=ja&houden=vrijdag+vrij&fase=apply";
        let wishes = read_wishes(&mut Form::parse(body)).unwrap();
        let plan = WorkPlan {
            wish: wishes.wish,
            hours: wishes.hours,
            own_hours: wishes.own_hours,
            keeps: wishes.keeps,
            skills: wishes.skills,
            hard: wishes.hard,
            courses: wishes.courses,
            benefit: wishes.benefit,
            steps: wishes.steps,
            stage: wishes.stage,
            by: By::Client,
            at: Moment::from_seconds(0),
        };
        let view = filled_plan(&plan);
        assert_eq!((view.value("uren"), view.value("houden")), ("16", "vrijdag vrij"));
        assert!(view.is("zelf-uren", "ja") && view.is("fase", "apply"));
    }

    const EMPLOYER: &str = "schuilnaam=Merel&soort=paid-work&branche=fietsen&plaats=Veldhaven&aanbod=werkplaats\
                            &bedrijf=De+Ketting&contact=bedrijfsleider&bereik=balie";

    #[test]
    fn an_employer_begins_unchecked_and_fills_its_form_again() {
        let (head, contact) = read_employer(&mut Form::parse(EMPLOYER.as_bytes())).unwrap();
        assert!(!head.can_be_suggested());
        let view = filled_employer(&head, Some(&contact));
        assert_eq!((view.value("schuilnaam"), view.value("bedrijf")), ("Merel", "De Ketting"));
    }

    #[test]
    fn hours_that_are_turned_around_are_refused() {
        let mut form = Form::parse(format!("{EMPLOYER}&uren-van=24&uren-tot=8").as_bytes());
        assert!(read_employer(&mut form).is_none());
    }
}
