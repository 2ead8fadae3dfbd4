//! Whether a text has the plurals of its language, no more and no less (CLDR, "Language Plural Rules").

use super::file::{Choice, Text};
use crate::lang::Lang;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::BTreeSet;

/// The names that CLDR gives to forms.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
/// Every form that a count on our pages can have shows itself in these numbers.
const NUMBERS: std::ops::RangeInclusive<i64> = 0..=200;
/// Asks Fluent itself which form it takes.
const PROBE: &str =
    "x = { $n ->\n  [zero] zero\n  [one] one\n  [two] two\n  [few] few\n  [many] many\n *[other] other\n }\n";

/// The form of each number in this language.
fn forms(lang: Lang) -> Vec<(i64, String)> {
    let mut bundle = FluentBundle::new_concurrent(vec![lang.identifier()]);
    let understood = FluentResource::try_new(PROBE.to_owned()).map(|probe| bundle.add_resource(probe));
    let Some(pattern) = bundle.get_message("x").and_then(|message| message.value()) else {
        tracing::error!(?understood, "the probe does not parse");
        return Vec::new();
    };
    let form_of = |number: i64| {
        let args: FluentArgs<'_> = [("n", FluentValue::from(number))].into_iter().collect();
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    };
    NUMBERS.map(|number| (number, form_of(number))).collect()
}

/// What is wrong with the plurals of a text.
pub(super) fn faults(lang: Lang, text: &Text) -> Vec<String> {
    let is_plural = |choice: &&Choice| {
        choice.forms.iter().any(|form| FORMS.contains(&form.as_str()) || form.parse::<i64>().is_ok())
    };
    let choices: Vec<&Choice> = text.choices.iter().filter(is_plural).collect();
    if choices.is_empty() {
        return Vec::new();
    }
    let forms = forms(lang);
    choices.into_iter().flat_map(|choice| faults_of(choice, &forms)).collect()
}

fn faults_of(choice: &Choice, forms: &[(i64, String)]) -> Vec<String> {
    let known: BTreeSet<&str> = forms.iter().map(|(_, form)| form.as_str()).chain(["other"]).collect();
    let foreign = choice
        .forms
        .iter()
        .filter(|form| form.parse::<i64>().is_err() && !known.contains(form.as_str()))
        .map(|form| format!("has the plural [{form}], which this language has not"));
    // A number that has neither a line of its own nor its form's falls to the last line, which must be its form's.
    let lacking: BTreeSet<&str> = forms
        .iter()
        .filter(|(number, form)| !choice.forms.contains(form) && !choice.forms.contains(&number.to_string()))
        .filter(|(_, form)| choice.otherwise != *form)
        .map(|(_, form)| form.as_str())
        .collect();
    foreign.chain(lacking.into_iter().map(|form| format!("lacks the plural [{form}]"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::file::File;

    #[track_caller]
    fn faults_in(lang: Lang, forms: &str) -> Vec<String> {
        let file = File::read(&format!("x = {{ $n ->\n{forms}\n }}\n")).unwrap();
        faults(lang, &file.texts["x"])
    }

    #[test]
    fn each_language_has_the_forms_that_its_speakers_use() {
        let kinds = |lang| forms(lang).into_iter().map(|(_, form)| form).collect::<BTreeSet<_>>().len();
        assert_eq!(kinds(Lang::Ar), 6);
        assert_eq!([Lang::Pl, Lang::Uk, Lang::Ro].map(kinds), [3, 3, 3]);
        assert_eq!([Lang::Nl, Lang::En, Lang::Bg, Lang::Hu, Lang::Tr].map(kinds), [2, 2, 2, 2, 2]);
        assert_eq!([Lang::Es, Lang::Pt, Lang::Fr].map(kinds), [2, 2, 2]);
    }

    #[test]
    fn forms_that_fit_are_let_be() {
        assert_eq!(faults_in(Lang::Nl, "  [one] a\n *[other] b"), [""; 0]);
        assert_eq!(faults_in(Lang::Uk, "  [one] a\n  [few] b\n *[many] c"), [""; 0]);
        assert_eq!(
            faults_in(Lang::Uk, "  [0] niets\n  [one] a\n  [few] b\n  [many] c\n *[other] d"),
            [""; 0]
        );
        assert_eq!(faults_in(Lang::Nl, "  [1] a\n *[other] b"), [""; 0]);
        assert_eq!(faults_in(Lang::Nl, "  [chat] a\n *[bellen] b"), [""; 0]);
    }

    #[test]
    fn forms_that_a_language_lacks_or_has_not_are_found() {
        assert_eq!(faults_in(Lang::Ar, "  [one] a\n *[other] b").len(), 4);
        assert_eq!(faults_in(Lang::Ro, "  [one] a\n *[other] b"), ["lacks the plural [few]"]);
        assert_eq!(
            faults_in(Lang::Nl, "  [one] a\n  [few] b\n *[other] c"),
            ["has the plural [few], which this language has not"]
        );
        assert_eq!(faults_in(Lang::Uk, "  [1] a\n  [few] b\n *[many] c"), ["lacks the plural [one]"]);
    }
}
