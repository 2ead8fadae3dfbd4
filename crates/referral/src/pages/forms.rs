//! The forms of this room, read and filled in.

use crate::book::Answer;
use crate::model::directory::Listed;
use crate::model::{Lacking, OutcomeCode, Partner, Referral, ReturnGround, latest_day, proposed_day};
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::{Choice, Form, FormView, Page};
use store::Day;

/// Characters in the text for a partner.
pub const TEXT_MAX: usize = 4_000;

/// Reads a referral; none when something is not good yet. Whoever chooses a partner of the list need not name it.
pub fn read_referral(form: &mut Form, today: Day, cards: &[Listed]) -> Option<Referral> {
    let chosen = read_chosen(form, cards);
    let among = Partner::ALL.map(|partner| (partner.code(), partner));
    let (partner, partner_name) = match chosen {
        Some(listed) => (Some(listed.card.partner), named(form.text("bij-wie", LINE_MAX), &listed.card.name)),
        None => (form.choice("partner", &among), form.needed("bij-wie", LINE_MAX)),
    };
    let goal = form.needed("doel", NOTE_MAX);
    let text = form.needed("tekst", TEXT_MAX);
    let accompanied = form.ticked("mee");
    let until = read_until(form, today);
    let wished = form.ticked("gewenst");
    let fitting = form.text("passend", NOTE_MAX);
    let ground = partner.map(|partner| ReturnGround::of(partner, wished, fitting));
    match ground {
        Some(Err(Lacking::Wish)) => form.refuse("gewenst", "referral-return-no-wish"),
        Some(Err(Lacking::Fit)) => form.refuse("passend", "referral-return-no-fit"),
        Some(Ok(_)) | None => {}
    }
    if !form.is_good() {
        return None;
    }
    Some(Referral {
        partner: partner?,
        partner_name,
        listed: chosen.map(|listed| listed.id),
        goal,
        text,
        accompanied,
        until: until?,
        ground: ground?.ok()?,
    })
}

fn read_chosen<'a>(form: &mut Form, cards: &'a [Listed]) -> Option<&'a Listed> {
    let codes: Vec<String> = cards.iter().map(|listed| listed.id.to_string()).collect();
    let among: Vec<(&str, usize)> = codes.iter().map(String::as_str).zip(0..).collect();
    form.maybe_choice("lijst", &among).and_then(|place| cards.get(place))
}

/// What was typed, or else the name on the list.
fn named(typed: String, listed: &str) -> String {
    if typed.is_empty() { listed.to_owned() } else { typed }
}

fn read_until(form: &mut Form, today: Day) -> Option<Day> {
    let was_good = form.is_good();
    let until = form.day("tot");
    match until {
        Some(until) if until < today || latest_day(today) < until => {
            form.refuse("tot", "referral-until-range");
            None
        }
        None if was_good == form.is_good() => {
            form.refuse("tot", "kit-field-required");
            None
        }
        read => read,
    }
}

/// An empty form, with the last day that we propose.
pub fn new_referral(today: Day) -> FormView {
    FormView::of([("tot", &kit::when::field_day(proposed_day(today)))])
}

/// A form with a sheet to fill in together: its questions stand in the text, and nothing is answered yet.
pub fn new_sheet(page: &Page, partner: Partner, today: Day) -> FormView {
    let form = new_referral(today);
    let Some(sheet) = partner.sheet_key() else { return form };
    form.with("partner", partner.code())
        .with("bij-wie", &page.t(&partner.text_key()))
        .with("tekst", &page.t(sheet))
}

/// The form with what the referral says now.
pub fn filled(referral: &Referral) -> FormView {
    let tick = |yes: bool| if yes { "ja" } else { "" };
    let fitting = referral.ground.as_ref().map_or("", |ground| ground.fitting.as_str());
    FormView::of([
        ("partner", referral.partner.code()),
        ("bij-wie", &referral.partner_name),
        ("doel", &referral.goal),
        ("tekst", &referral.text),
        ("mee", tick(referral.accompanied)),
        ("tot", &kit::when::field_day(referral.until)),
        ("gewenst", tick(referral.ground.is_some())),
        ("passend", fitting),
    ])
}

/// Kinds of partner to choose from.
pub fn partners(page: &Page) -> Vec<Choice> {
    Partner::ALL.iter().map(|partner| Choice::new(partner.code(), page.t(&partner.text_key()))).collect()
}

/// Reads what came of it; none when something is not good yet.
pub fn read_answer(form: &mut Form, partner: Partner) -> Option<Answer> {
    let among = OutcomeCode::for_partner(partner).map(|code| (code.code(), code));
    let code = form.choice("uitkomst", &among);
    let words = form.text("woorden", NOTE_MAX);
    let treatment = form.text("behandeling", NOTE_MAX);
    let not_again = form.ticked("niet-nog-eens");
    if !form.is_good() {
        return None;
    }
    Some(Answer { code: code?, words, treatment, not_again })
}

/// The form with what was told before.
pub fn answered(outcome: &crate::model::Outcome) -> FormView {
    FormView::of([
        ("uitkomst", outcome.code.code()),
        ("woorden", &outcome.words),
        ("behandeling", &outcome.treatment),
        ("niet-nog-eens", if outcome.not_again { "ja" } else { "" }),
    ])
}

/// What can have come of it, with a partner of this kind.
pub fn outcomes(page: &Page, partner: Partner) -> Vec<Choice> {
    OutcomeCode::for_partner(partner)
        .iter()
        .map(|code| Choice::new(code.code(), page.t(&code.text_key())))
        .collect()
}

/// Reads the revision that was on the screen.
pub fn read_seen(form: &Form) -> Option<u32> {
    form.raw("versie").and_then(|text| text.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Day = Day::from_number(20_000);

    fn posted(until: &str, rest: &str) -> Form {
        Form::parse(
            format!("bij-wie=Balie+Zuid&doel=rust&tekst=Ik+wil+graag+praten&mee=ja&tot={until}&{rest}")
                .as_bytes(),
        )
    }

    fn day(days: i32) -> String {
        kit::when::field_day(Day::from_number(TODAY.number() + days))
    }

    #[test]
    fn a_whole_form_is_a_referral_and_fills_itself_again() {
        let mut form = posted(&day(30), "partner=debt-help");
        let referral = read_referral(&mut form, TODAY, &[]).unwrap();
        assert!(referral.accompanied && referral.ground.is_none());
        let view = filled(&referral);
        assert!(view.is("partner", "debt-help") && view.is("mee", "ja") && !view.is("gewenst", "ja"));
        assert_eq!(view.value("tot"), day(30));
    }

    #[test]
    fn a_return_referral_without_wish_and_fit_is_refused() {
        for rest in ["partner=iom", "partner=ros&gewenst=ja", "partner=barka&passend=ja"] {
            let mut form = posted(&day(30), rest);
            assert!(read_referral(&mut form, TODAY, &[]).is_none(), "{rest}");
        }
        let mut form = posted(&day(30), "partner=iom&gewenst=ja&passend=familie+wacht");
        assert!(read_referral(&mut form, TODAY, &[]).is_some());
    }

    #[test]
    fn there_is_always_a_last_day_and_never_one_that_passed_or_is_too_far() {
        for until in [String::new(), "morgen".to_owned(), day(-1), day(366)] {
            let mut form = posted(&until, "partner=ggd");
            assert!(read_referral(&mut form, TODAY, &[]).is_none(), "{until}");
        }
        for until in [day(0), day(365)] {
            let mut form = posted(&until, "partner=ggd");
            assert!(read_referral(&mut form, TODAY, &[]).is_some(), "{until}");
        }
    }

    #[test]
    fn a_partner_of_the_list_brings_its_kind_and_its_name() {
        let card = crate::model::directory::tests::card("Balie Noord");
        let cards = [Listed { id: store::Id::from_bytes([3; 16]), card }];
        let body =
            |name: &str| format!("lijst={}&bij-wie={name}&doel=rust&tekst=Hoi&tot={}", cards[0].id, day(3));
        let referral = read_referral(&mut Form::parse(body("").as_bytes()), TODAY, &cards).unwrap();
        assert_eq!((referral.partner, referral.partner_name.as_str()), (Partner::DebtHelp, "Balie Noord"));
        assert_eq!(referral.listed, Some(cards[0].id));
        let referral = read_referral(&mut Form::parse(body("Els").as_bytes()), TODAY, &cards).unwrap();
        assert_eq!(referral.partner_name, "Els");
        assert!(read_referral(&mut Form::parse(body("").as_bytes()), TODAY, &[]).is_none(), "not on offer");
    }

    #[test]
    fn an_outcome_needs_its_code_and_nothing_else() {
        let read = |body: &str, partner| read_answer(&mut Form::parse(body.as_bytes()), partner);
        assert!(read("woorden=ja", Partner::Ggd).is_none());
        assert!(read("uitkomst=did-not-go", Partner::Ggd).is_some());
        assert!(read("uitkomst=helped", Partner::Iom).is_none(), "nobody is helped by going or by staying");
        assert!(read("uitkomst=stays", Partner::Iom).is_some());
    }
}
