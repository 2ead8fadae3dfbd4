//! Forms that keep what was typed. A [`Form`] is read field by field; each field that is not good leaves a
//! problem whose text stands beside it, and the whole is shown again through a [`FormView`].

use crate::texts::{Lang, Texts};
use fluent_bundle::FluentValue;
use store::Day;

/// The hidden field that seals a form to its session (see `people::guard`).
pub const SEAL_FIELD: &str = "_zegel";
/// Most bytes that a posted form may have.
pub const BODY_MAX: usize = 256 * 1024;
/// Most fields that a posted form may have.
pub const FIELDS_MAX: usize = 200;
/// Characters in a line: a name, a place, a title.
pub const LINE_MAX: usize = 200;
/// Characters in a few lines: a wish, a note, a reason.
pub const NOTE_MAX: usize = 2_000;
/// Characters in a message.
pub const MESSAGE_MAX: usize = 8_000;

/// One thing that is not good yet.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Fault {
    field: &'static str,
    key: &'static str,
    numbers: Vec<(&'static str, i64)>,
}

/// A posted form while it is read.
#[derive(Debug, Clone, Default)]
pub struct Form {
    fields: Vec<(String, String)>,
    faults: Vec<Fault>,
    secret: Vec<&'static str>,
}

impl Form {
    /// Reads `application/x-www-form-urlencoded`. Never fails: what cannot be read becomes a problem of its field.
    pub fn parse(body: &[u8]) -> Form {
        let fields = form_urlencoded::parse(body)
            .take(FIELDS_MAX)
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect();
        Form { fields, ..Form::default() }
    }

    /// The fields as they came, for a form that is held while somebody unlocks their session.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Puts a field back that travelled apart from the form, such as a code that is not shown again.
    pub fn put(&mut self, name: &str, value: String) {
        self.fields.retain(|(field, _)| field != name);
        self.fields.push((name.to_owned(), value));
    }

    /// The value as it came, without any check.
    pub fn raw(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// Marks a field whose value is never shown again: a passphrase, a code.
    pub fn secret(&mut self, name: &'static str) -> &mut Form {
        self.secret.push(name);
        self
    }

    /// A text that may be left out, cleaned, at most `max` characters.
    pub fn text(&mut self, name: &'static str, max: usize) -> String {
        let mut values = self.fields.iter().filter(|(field, _)| field == name).map(|(_, value)| value);
        let Some(first) = values.next() else { return String::new() };
        if values.next().is_some() {
            self.refuse(name, "kit-field-repeated");
            return String::new();
        }
        if first.contains(char::REPLACEMENT_CHARACTER) {
            self.refuse(name, "kit-field-unreadable");
            return String::new();
        }
        let clean = clean(first);
        let found = clean.chars().count();
        if found > max {
            self.refuse_with(name, "kit-field-too-long", &[("max", count(max)), ("found", count(found))]);
            return String::new();
        }
        clean
    }

    /// A text that must be there.
    pub fn needed(&mut self, name: &'static str, max: usize) -> String {
        let text = self.text(name, max);
        if text.is_empty() && !self.has_fault(name) {
            self.refuse(name, "kit-field-required");
        }
        text
    }

    /// One of a few values; must be there.
    pub fn choice<T: Copy>(&mut self, name: &'static str, among: &[(&str, T)]) -> Option<T> {
        let text = self.needed(name, LINE_MAX);
        if self.has_fault(name) {
            return None;
        }
        let found = among.iter().find(|(value, _)| *value == text).map(|(_, choice)| *choice);
        if found.is_none() {
            self.refuse(name, "kit-field-choice");
        }
        found
    }

    /// One of a few values, or none of them.
    pub fn maybe_choice<T: Copy>(&mut self, name: &'static str, among: &[(&str, T)]) -> Option<T> {
        match self.raw(name) {
            None | Some("") => None,
            Some(_) => self.choice(name, among),
        }
    }

    /// Any number of values out of a few, as check boxes give them.
    pub fn choices<T: Copy>(&mut self, name: &'static str, among: &[(&str, T)]) -> Vec<T> {
        let picked: Vec<Option<T>> = self
            .fields
            .iter()
            .filter(|(field, _)| field == name)
            .map(|(_, value)| among.iter().find(|(code, _)| code == value).map(|(_, choice)| *choice))
            .collect();
        if picked.iter().any(Option::is_none) {
            self.refuse(name, "kit-field-choice");
        }
        picked.into_iter().flatten().collect()
    }

    /// Whether a check box is ticked.
    pub fn ticked(&self, name: &str) -> bool {
        self.raw(name).is_some_and(|value| !value.is_empty())
    }

    /// A whole number within bounds, if there is one; must be there.
    pub fn number(&mut self, name: &'static str, bounds: std::ops::RangeInclusive<i64>) -> Option<i64> {
        let text = self.needed(name, LINE_MAX);
        if self.has_fault(name) {
            return None;
        }
        let number = text.parse().ok().filter(|number| bounds.contains(number));
        if number.is_none() {
            self.refuse_with(name, "kit-field-number", &[("min", *bounds.start()), ("max", *bounds.end())]);
        }
        number
    }

    /// A day such as `2026-11-22`, if one was filled in.
    pub fn day(&mut self, name: &'static str) -> Option<Day> {
        let text = self.text(name, LINE_MAX);
        if text.is_empty() {
            return None;
        }
        let day = crate::when::parse_day(&text);
        if day.is_none() {
            self.refuse(name, "kit-field-date");
        }
        day
    }

    /// A time of day such as `14:30`, in minutes after midnight, if one was filled in.
    pub fn time(&mut self, name: &'static str) -> Option<u16> {
        let text = self.text(name, LINE_MAX);
        if text.is_empty() {
            return None;
        }
        let time = crate::when::parse_time(&text);
        if time.is_none() {
            self.refuse(name, "kit-field-time");
        }
        time
    }

    /// Leaves a problem beside a field.
    pub fn refuse(&mut self, field: &'static str, key: &'static str) {
        self.refuse_with(field, key, &[]);
    }

    /// Leaves a problem whose text names numbers, such as a limit.
    pub fn refuse_with(&mut self, field: &'static str, key: &'static str, numbers: &[(&'static str, i64)]) {
        self.faults.push(Fault { field, key, numbers: numbers.to_vec() });
    }

    /// Whether everything read so far is good.
    pub fn is_good(&self) -> bool {
        self.faults.is_empty()
    }

    fn has_fault(&self, field: &str) -> bool {
        self.faults.iter().any(|fault| fault.field == field)
    }

    /// The form to show again: what was typed, and what is not good yet.
    pub fn view(&self, texts: &Texts, lang: Lang) -> FormView {
        let values = self
            .fields
            .iter()
            .filter(|(name, _)| name != SEAL_FIELD && !self.secret.iter().any(|secret| secret == name))
            .cloned()
            .collect();
        let problems = self
            .faults
            .iter()
            .map(|fault| {
                let args: Vec<(&str, FluentValue<'_>)> =
                    fault.numbers.iter().map(|(name, number)| (*name, FluentValue::from(*number))).collect();
                FieldProblem { field: fault.field.to_owned(), text: texts.text(lang, fault.key, &args) }
            })
            .collect();
        FormView { values, problems }
    }
}

/// Limits are far below what an `i64` holds.
fn count(characters: usize) -> i64 {
    i64::try_from(characters).unwrap_or(i64::MAX)
}

/// Makes line ends plain and takes out what nobody typed on purpose: control characters, zero bytes, and the
/// marks that turn the direction of a text around to make it look like another (Unicode TR 36).
pub fn clean(text: &str) -> String {
    let plain = text.replace("\r\n", "\n");
    let kept: String = plain
        .chars()
        .filter(|c| matches!(c, '\n' | '\t') || !c.is_control())
        .filter(|c| !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'))
        .collect();
    kept.trim().to_owned()
}

/// A problem beside a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldProblem {
    /// The field's name.
    pub field: String,
    /// What to do about it, in the person's language.
    pub text: String,
}

/// A form as a page shows it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormView {
    values: Vec<(String, String)>,
    problems: Vec<FieldProblem>,
}

impl FormView {
    /// An empty form.
    pub fn empty() -> FormView {
        FormView::default()
    }

    /// A form with something filled in.
    pub fn of<const N: usize>(values: [(&str, &str); N]) -> FormView {
        FormView {
            values: values.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
            problems: Vec::new(),
        }
    }

    /// The form with one more thing filled in; a group of boxes takes several of one name.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> FormView {
        self.values.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The form beside what stands in the other forms of the same page; of its own fields nothing is taken over.
    #[must_use]
    pub fn beside(mut self, others: FormView, own: &[&str]) -> FormView {
        self.values.extend(others.values.into_iter().filter(|(name, _)| !own.contains(&name.as_str())));
        self
    }

    /// Whether the form has a field of this name, be it empty.
    pub fn has(&self, name: &str) -> bool {
        self.values.iter().any(|(field, _)| field == name)
    }

    /// What stands in a field.
    pub fn value(&self, name: &str) -> &str {
        self.values.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// Whether this value is the chosen one, or one of the ticked ones.
    pub fn is(&self, name: &str, value: &str) -> bool {
        self.values.iter().any(|(field, chosen)| field == name && chosen == value)
    }

    /// What is not good about a field.
    pub fn problem(&self, name: &str) -> Option<String> {
        self.problems.iter().find(|problem| problem.field == name).map(|problem| problem.text.clone())
    }

    /// All that is not good, in the order of reading.
    pub fn problems(&self) -> &[FieldProblem] {
        &self.problems
    }

    /// Whether anything is not good.
    pub fn has_problems(&self) -> bool {
        !self.problems.is_empty()
    }
}

/// One option of a list or a group of buttons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What is posted.
    pub value: String,
    /// What is read.
    pub label: String,
}

impl Choice {
    /// An option with its text.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Choice {
        Choice { value: value.into(), label: label.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts() -> Texts {
        Texts::gather(&[crate::TEXTS]).unwrap()
    }

    #[test]
    fn what_is_too_long_is_refused_and_kept() {
        let mut form = Form::parse(b"bericht=abcdef");
        assert_eq!(form.needed("bericht", 5), "");
        let view = form.view(&texts(), Lang::Nl);
        assert_eq!(view.value("bericht"), "abcdef");
        assert!(view.problem("bericht").unwrap().contains('5'));
    }

    #[test]
    fn wrong_encoding_is_a_problem_of_its_field() {
        let mut form = Form::parse(b"bericht=%ff%fe");
        form.needed("bericht", 100);
        assert!(!form.is_good());
    }

    #[test]
    fn invisible_signs_and_turned_directions_are_taken_out() {
        assert_eq!(clean("a\0b\u{202E}c\r\nd\u{7}\u{2066}e "), "abc\nde");
        assert_eq!(clean("مرحبا\u{200F} e\u{301}"), "مرحبا\u{200F} e\u{301}");
    }

    #[test]
    fn a_field_that_comes_twice_is_refused_and_the_first_is_kept() {
        let mut form = Form::parse(b"naam=a&naam=b");
        assert_eq!(form.text("naam", 9), "");
        let view = form.view(&texts(), Lang::En);
        assert_eq!(view.value("naam"), "a");
        assert!(view.problem("naam").is_some());
    }

    #[test]
    fn a_secret_is_never_shown_again() {
        let mut form = Form::parse(b"wachtzin=geheim&naam=a");
        form.secret("wachtzin");
        let view = form.view(&texts(), Lang::Nl);
        assert_eq!(view.value("wachtzin"), "");
        assert_eq!(view.value("naam"), "a");
    }

    #[test]
    fn choices_and_numbers_outside_the_bounds_are_refused() {
        let mut form = Form::parse(b"a=x&n=12&n2=7&leeg=+");
        assert_eq!(form.choice("a", &[("y", 1)]), None);
        assert_eq!(form.number("n", 0..=10), None);
        assert_eq!(form.number("n2", 0..=10), Some(7));
        assert_eq!(form.needed("leeg", 3), "");
        assert_eq!(form.view(&texts(), Lang::Nl).problems().len(), 3);
    }
}
