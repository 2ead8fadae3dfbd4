//! Areas by their names: never an address, and the same however somebody writes it.

/// The name of a municipality as it is compared: however somebody wrote it.
pub fn fold(municipality: &str) -> String {
    municipality.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The spelling of the organisation's list, where the name stands on it.
pub fn spelled(municipality: String, list: &[String]) -> String {
    let known = list.iter().find(|one| fold(one) == fold(&municipality));
    known.cloned().unwrap_or(municipality)
}

/// Whether a Dutch postcode stands in it: an area is named, never an address (SUB-11, H-17). Four digits and two letters that
/// stand by themselves, whatever the case; "2026 in" has a word behind the year, and a year is no postcode.
pub fn looks_like_an_address(text: &str) -> bool {
    let words: Vec<&str> = text.split(|sign: char| !sign.is_alphanumeric()).collect();
    let is_digits = |word: &str| word.len() == 4 && word.bytes().all(|sign| sign.is_ascii_digit());
    let is_letters = |word: &str| word.len() == 2 && word.bytes().all(|sign| sign.is_ascii_alphabetic());
    let in_one =
        words.iter().any(|word| word.split_at_checked(4).is_some_and(|(a, b)| is_digits(a) && is_letters(b)));
    let in_two = words.windows(2).any(|two| match two {
        [digits, letters] => {
            is_digits(digits) && is_letters(letters) && letters.bytes().all(|sign| sign.is_ascii_uppercase())
        }
        _ => false,
    });
    in_one || in_two
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_no_area() {
        for text in ["Dorpsstraat 1, 1234 AB", "1234AB", "bij 9999 XX Dorp", "op 1234ab"] {
            assert!(looks_like_an_address(text), "{text}");
        }
        for text in ["Stationsgebied", "Chat 2000", "Gemeente 1234", "chat1234ab", "sinds 2026 in de stad"] {
            assert!(!looks_like_an_address(text), "{text}");
        }
    }

    #[test]
    fn a_municipality_is_the_same_however_it_is_written() {
        let list = ["Bestad".to_owned(), "Den Aldorp".to_owned()];
        assert_eq!(spelled(" bestad".to_owned(), &list), "Bestad");
        assert_eq!(spelled("den  aldorp".to_owned(), &list), "Den Aldorp");
        assert_eq!(spelled("Elders".to_owned(), &list), "Elders");
    }
}
