//! Words without what people leave out when they type: capitals, accents, vowel signs.

use zeroize::Zeroizing;

/// The most bytes that one letter becomes.
const LETTER_BYTES: usize = 4;

/// A word in lower case, without accents and vowel signs: `Crème` and `CREME` are one, and so are `إبريق` and
/// `ابريق`. The letters of each script stay; only what stands on, under or beside them goes.
pub(crate) fn fold(word: &str) -> Zeroizing<String> {
    // Room for all of it at once: a string that grew would leave a copy behind.
    let mut folded = Zeroizing::new(String::with_capacity(word.len() * LETTER_BYTES));
    for letter in word.chars().flat_map(char::to_lowercase).filter(|letter| !is_sign(*letter)) {
        match plain(letter) {
            Plain::One(letter) => folded.push(letter),
            Plain::Two(letters) => folded.push_str(letters),
            Plain::Nothing => {}
        }
    }
    folded
}

/// What belongs to a letter and is no letter itself: combining accents, Arabic vowel signs and the stroke that makes a
/// word longer.
pub(crate) fn is_sign(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

enum Plain {
    One(char),
    Two(&'static str),
    Nothing,
}

fn plain(letter: char) -> Plain {
    Plain::One(match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ğ' | 'ĝ' | 'ġ' | 'ģ' => 'g',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => 'i',
        'ł' | 'ľ' | 'ĺ' | 'ļ' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => 'o',
        'ŕ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ț' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'æ' => return Plain::Two("ae"),
        'œ' => return Plain::Two("oe"),
        'ß' => return Plain::Two("ss"),
        // Letters that come apart on some keyboards, into a letter and a sign.
        'й' => 'и',
        'ї' => 'і',
        'ґ' => 'г',
        'ё' => 'е',
        'آ' | 'أ' | 'إ' | 'ٱ' => 'ا',
        'ة' => 'ه',
        'ى' | 'ئ' | 'ی' => 'ي',
        'ؤ' => 'و',
        'ک' => 'ك',
        'ء' => return Plain::Nothing,
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_people_leave_out_makes_no_difference() {
        for (typed, meant) in [
            ("CREME", "crème"),
            ("cre\u{300}me", "crème"),
            ("coeur", "cœur"),
            ("IŞIK", "ışık"),
            ("isik", "ışık"),
            ("İncir", "incir"),
            ("ابريق", "إبريق"),
            ("إِبْرِيق", "إبريق"),
            ("تفاحه", "تفاحة"),
            ("лелеи\u{306}", "лелей"),
            ("ЇЖАК", "їжак"),
            ("zolty", "żółty"),
            ("hutoszekreny", "hűtőszekrény"),
        ] {
            assert_eq!(*fold(typed), *fold(meant), "{typed}");
        }
    }

    #[test]
    fn other_words_stay_other_words() {
        for (one, other) in [("mast", "mest"), ("вълк", "волк"), ("قمر", "قمح")] {
            assert_ne!(*fold(one), *fold(other));
        }
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once_and_fits(text in "\\PC{0,20}") {
            let once = fold(&text);
            prop_assert_eq!(&*fold(&once), &*once);
            prop_assert!(once.capacity() <= text.len() * LETTER_BYTES);
        }
    }
}
