//! Questions to think of beside a form (ACT-17, DOM-03 to DOM-09, DOM-16, DOM-22, DOM-25, EXT-24). They are read, and nothing is
//! kept of it: neither an answer nor which of them somebody read. So nobody is of a kind because of what they wanted to read.

use super::domain::{Area, Domain};

/// What to think of beside the card of a life domain; an organisation's own says itself what it is for.
pub fn of_domain(area: Area) -> Option<&'static str> {
    let Area::Nine(domain) = area else { return None };
    Some(match domain {
        Domain::Housing => "casework-think-housing",
        Domain::Finances => "casework-think-finances",
        Domain::DaytimeActivity => "casework-think-daytime-activity",
        Domain::Social => "casework-think-social",
        Domain::Psychological => "casework-think-psychological",
        Domain::Physical => "casework-think-physical",
        Domain::Practical => "casework-think-practical",
        Domain::Sexuality => "casework-think-sexuality",
        Domain::Meaning => "casework-think-meaning",
    })
}

/// Sets for whoever wants to read them beside a card, called by what they are about and never by what somebody is: a name first,
/// then on each line a word and a question.
pub const SETS: [&str; 3] = ["casework-think-self", "casework-think-roof", "casework-think-love"];

/// What somebody may want to practise, beside a goal (DOM-16): in the same form.
pub const PRACTISE: &str = "casework-think-practise";

/// The word and the question of each line of a set.
pub fn lines_of(text: &str) -> Vec<(String, String)> {
    super::practical::lines_of(text)
        .into_iter()
        .skip(1)
        .map(|line| {
            let (word, question) = line.split_once(':').unwrap_or(("", line));
            (word.trim().to_owned(), question.trim().to_owned())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_is_a_word_and_a_question() {
        let text = "Jezelf zijn\nZorg: Heb je een arts?\nzonder woord";
        let lines = lines_of(text);
        assert_eq!(lines[0], ("Zorg".to_owned(), "Heb je een arts?".to_owned()));
        assert_eq!(lines[1], (String::new(), "zonder woord".to_owned()));
    }

    #[test]
    fn each_of_the_nine_has_something_to_think_of() {
        let keys: std::collections::BTreeSet<_> =
            Domain::ALL.iter().filter_map(|domain| of_domain((*domain).into())).collect();
        assert_eq!(keys.len(), Domain::ALL.len());
    }
}
