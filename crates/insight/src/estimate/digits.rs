//! With how many digits a number of people is told.

use super::words::Told;

/// No estimate bears more digits than this.
const DIGITS: i32 = 3;

impl Told<'_> {
    /// A number of everybody, seen and not: never fewer than stand on the lists. Where rounding would come below these, they
    /// are counted, and only who was not seen is rounded.
    #[expect(clippy::cast_precision_loss, reason = "people are fewer than 2^53")]
    pub(super) fn everybody(&self, people: f64) -> String {
        let observed = self.estimate.observed as f64;
        let is_close = |people: f64| rounded(people) < observed;
        // All numbers of a report bear as many digits as its estimate, so that a margin does not look lopsided.
        if is_close(people) || self.estimate.estimate.is_some_and(is_close) {
            grouped(observed + rounded((people - observed).max(0.0)))
        } else {
            number(people)
        }
    }

    /// What would be said with a list left out, or by two lists alone, which may be fewer than stand on all lists.
    #[expect(clippy::cast_precision_loss, reason = "people are fewer than 2^53")]
    pub(super) fn otherwise(&self, people: f64) -> String {
        if people < self.estimate.observed as f64 { number(people) } else { self.everybody(people) }
    }
}

/// A number of people as it is told: no more digits than it can bear, with spaces between thousands.
pub(super) fn number(people: f64) -> String {
    grouped(rounded(people))
}

fn rounded(people: f64) -> f64 {
    if !people.is_finite() {
        return people;
    }
    let power = people.abs().max(1.0).log10().floor();
    let step = 10_f64.powf((power + 1.0 - f64::from(DIGITS)).max(0.0));
    (people / step).round() * step
}

/// A whole number with spaces between thousands.
pub(super) fn grouped(people: f64) -> String {
    if !people.is_finite() {
        return "∞".to_owned();
    }
    let whole = format!("{people:.0}");
    let mut shown = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) && digit.is_ascii_digit() && shown != "-" {
            shown.push('\u{202f}');
        }
        shown.push(digit);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estimate::references::{WESTERN, table};
    use crate::estimate::{About, Draw, Options, estimate};
    use kit::{Lang, Texts};

    #[test]
    fn a_number_is_told_with_the_digits_it_can_bear() {
        assert_eq!(number(121_521.6), "122\u{202f}000");
        assert_eq!(number(2483.4), "2\u{202f}480");
        assert_eq!(number(141.99), "142");
        assert_eq!(number(3.4), "3");
        assert_eq!(number(f64::INFINITY), "∞");
    }

    fn told(text: &str, draw: Draw, show: impl Fn(&Told<'_>)) {
        let texts = Texts::gather(&[kit::TEXTS, crate::TEXTS]).unwrap();
        let made = estimate(&table(text), Options { replicates: 60, draw, ..Options::default() }, |_| {});
        show(&Told { estimate: &made, about: About::default(), texts: &texts, lang: Lang::Nl });
    }

    /// Of 12,345 on the lists, 12,349 are estimated, and 12,300 would be fewer than were counted.
    #[test]
    fn never_are_fewer_people_told_than_stand_on_the_lists() {
        let text = "a,b,count\n1,0,500\n0,1,100\n1,1,11745\n";
        for draw in [Draw::Observed, Draw::Model] {
            told(text, draw, |told| {
                let report = told.text();
                assert!(report.contains("ongeveer 12\u{202f}349 mensen"), "{report}");
                for page in [report, told.page().unwrap()] {
                    assert!(!page.contains("12\u{202f}300"), "{page}");
                }
                // A table drawn from the model may hold fewer than were seen; there are no fewer.
                assert_eq!(told.everybody(12_340.0), "12\u{202f}345");
                assert_eq!(told.everybody(12_351.4), "12\u{202f}351");
                assert_eq!(told.everybody(f64::INFINITY), "∞");
            });
        }
    }

    #[test]
    fn a_number_far_above_the_lists_keeps_its_digits() {
        told(WESTERN, Draw::Observed, |told| {
            assert_eq!(told.everybody(2483.4), "2\u{202f}480");
            // 345 stand on the lists, so that a lower end of 100 would deny people who were counted.
            assert_eq!(told.everybody(100.0), told.estimate.observed.to_string());
            assert_eq!(told.otherwise(100.0), "100", "two lists alone may say so");
        });
    }
}
