//! A check of the words in texts that a team saves (NFR-08, INF-14, STG-03, STG-04, SAF-03): hints, never a verdict. Each
//! says where, why, and what to say instead. Only a word of the team's own list asks for a reason before a colleague reads
//! it. The same check reads what comes with Luwte, each time it is built (`tests/wording.rs`).
//!
//! How easy a Dutch text reads follows W. H. Douma, *De leesbaarheid van landbouwbladen* (Landbouwhogeschool Wageningen,
//! bulletin 17, 1960): 206.84 − 0.77 × syllables in a hundred words − 0.93 × words in a sentence. He calls 60 to 70
//! "normal"; below 60 it asks for more than primary school. An English text follows R. Flesch, "A new readability
//! yardstick", *Journal of Applied Psychology* 32 (1948): 206.835 − 84.6 × syllables in a word − 1.015 × words in a
//! sentence. Syllables are counted by groups of vowels, so both are estimates, good enough for a hint.

mod abroad;
pub mod lists;

use crate::Page;
use serde::{Deserialize, Serialize};

/// Longer sentences than this are pointed out. Ours: B1 guides for Dutch ask for ten to fifteen words.
pub const SENTENCE_WORDS_MAX: usize = 18;
/// Below this a text is pointed out as hard: what Douma and Flesch both call the lower end of "normal".
pub const EASE_MIN: i64 = 60;
/// A text of fewer words says nothing about how easy it reads.
pub const EASE_WORDS_MIN: usize = 12;
/// A team keeps at most so many words in the list of one language.
pub const WORDS_MAX: usize = 300;
/// Stands for the rest of a word in a list: `zielig*` is also `zielige`.
const REST: char = '*';

/// A word that is better not said to a person, what to say instead, and why.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct WordRule {
    /// One or more words; `*` at the beginning or end of one stands for the rest of it.
    pub word: String,
    /// What to say instead.
    pub instead: String,
    /// Why.
    pub why: String,
}

/// Something to look at again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// A word of the list.
    Word {
        /// As it stands in the text.
        found: String,
        /// What to say instead, and why.
        rule: WordRule,
    },
    /// A long sentence.
    LongSentence {
        /// How it begins.
        begins: String,
        /// Its words.
        words: usize,
    },
    /// The text as a whole is hard to read.
    Hard {
        /// How easy it is, from 0 (hard) to 100 (easy).
        ease: i64,
    },
    /// A word in a name or an address that says what it is about (STG-01).
    Telling {
        /// As it stands in the text.
        found: String,
    },
}

impl Finding {
    /// Whether it needs a reason before the text is laid before a colleague.
    pub fn needs_reason(&self) -> bool {
        matches!(self, Finding::Word { .. })
    }
}

/// The words of a text in small letters, in order.
pub fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !is_of_word(c)).map(bare).filter(|word| !word.is_empty()).collect()
}

fn is_of_word(c: char) -> bool {
    // An accent may stand as a sign of its own behind its letter.
    c.is_alphanumeric() || matches!(c, '\'' | '’' | '\u{300}'..='\u{36F}')
}

fn bare(word: &str) -> String {
    word.trim_matches(['\'', '’']).to_lowercase()
}

/// The sentences of a text that hold a word, as they stand there.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '!', '?', '…', '\n', '؟', '。', '？', '！'])
        .map(str::trim)
        .filter(|sentence| sentence.chars().any(char::is_alphanumeric))
}

/// What could be said better in a text.
pub fn check(text: &str, language: &str, rules: &[WordRule]) -> Vec<Finding> {
    let mut found = words_of_the_list(text, rules);
    for sentence in sentences(text) {
        let count = words(sentence).len();
        if count > SENTENCE_WORDS_MAX {
            found.push(Finding::LongSentence { begins: beginning(sentence), words: count });
        }
    }
    found.extend(ease(text, language).filter(|ease| *ease < EASE_MIN).map(|ease| Finding::Hard { ease }));
    found
}

/// So many words of a long sentence are shown.
const SHOWN_WORDS: usize = 5;

fn beginning(sentence: &str) -> String {
    sentence.split_whitespace().take(SHOWN_WORDS).collect::<Vec<_>>().join(" ")
}

/// What in a name says something about the work or about who comes there: such a name is read on a phone that somebody
/// else looks at (STG-01, NFR-04). Looked for in Dutch and English at once, for a name is often both.
pub fn check_name(name: &str) -> Vec<Finding> {
    let words = words(name);
    let tells = |word: &&String| lists::TELLING.iter().any(|pattern| matches(word, pattern));
    words.iter().filter(tells).map(|word| Finding::Telling { found: word.clone() }).collect()
}

/// A hint about a text, as a page tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// What stands there.
    pub what: String,
    /// Why it could be better, and how.
    pub why: String,
}

impl Hint {
    /// What a page tells of a finding.
    pub fn of(page: &Page, finding: &Finding) -> Hint {
        match finding {
            Finding::Word { found, rule } => Hint {
                what: page.tv("kit-wording-word", "word", found),
                why: format!("{} {}", page.tv("kit-wording-instead", "instead", &rule.instead), rule.why),
            },
            Finding::LongSentence { begins, words } => Hint {
                what: page.tv("kit-wording-long", "begins", begins),
                why: page.tn("kit-wording-long-why", "words", words),
            },
            Finding::Hard { ease } => {
                Hint { what: page.t("kit-wording-hard"), why: page.tn("kit-wording-hard-why", "ease", ease) }
            }
            Finding::Telling { found } => Hint {
                what: page.tv("kit-wording-word", "word", found),
                why: page.t("kit-wording-telling-why"),
            },
        }
    }
}

/// What could be said better in a text, as a page tells it.
pub fn hints(page: &Page, text: &str, language: &str, rules: &[WordRule]) -> Vec<Hint> {
    check(text, language, rules).iter().map(|finding| Hint::of(page, finding)).collect()
}

fn words_of_the_list(text: &str, rules: &[WordRule]) -> Vec<Finding> {
    let words = words(text);
    let mut found = Vec::new();
    for rule in rules {
        let pattern: Vec<&str> = rule.word.split_whitespace().collect();
        if pattern.is_empty() {
            continue;
        }
        let place = words.windows(pattern.len()).find(|part| {
            part.iter().zip(&pattern).all(|(word, pattern)| matches(word, &pattern.to_lowercase()))
        });
        found.extend(place.map(|part| Finding::Word { found: part.join(" "), rule: rule.clone() }));
    }
    found
}

/// Whether a word is the one in the list.
fn matches(word: &str, pattern: &str) -> bool {
    let core = pattern.trim_matches(REST);
    match (pattern.starts_with(REST), pattern.ends_with(REST)) {
        _ if core.is_empty() => false,
        (true, true) => word.contains(core),
        (true, false) => word.ends_with(core),
        (false, true) => word.starts_with(core),
        (false, false) => word == core,
    }
}

/// How easy a text reads, from 0 (hard) to 100 (easy); none for a short text, or where no formula is known to us.
pub fn ease(text: &str, language: &str) -> Option<i64> {
    let words = words(text);
    if words.len() < EASE_WORDS_MIN {
        return None;
    }
    let syllables: usize = words.iter().map(|word| syllables(word, language)).sum();
    let (syllables, words) = (whole(syllables), whole(words.len()));
    let sentences = whole(sentences(text).count().max(1));
    // In hundredths, so that whole numbers do.
    let ease = match language {
        "nl" => 20_684 - 7_700 * syllables / words - 93 * words / sentences,
        "en" => 20_684 - 8_460 * syllables / words - 102 * words / sentences,
        _ => return None,
    };
    Some((ease / 100).clamp(0, 100))
}

/// A text has far fewer words than an `i64` holds, and than would overflow when multiplied by some thousands.
fn whole(count: usize) -> i64 {
    i64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Vowels that sound as one in Dutch, the longest first. A vowel with two dots stands in none: it begins a new one.
const DUTCH_ONE: [&str; 19] = [
    "ieuw", "eeuw", "aai", "ooi", "oei", "ieu", "eeu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei",
    "ij", "au", "ou",
];
const VOWELS: &str = "aeiouyáàâäãåéèêëíìîïóòôöúùûüý";

/// About how many syllables a word has; at least one.
fn syllables(word: &str, language: &str) -> usize {
    let count = if language == "nl" { dutch_syllables(word) } else { english_syllables(word) };
    count.max(1)
}

fn dutch_syllables(word: &str) -> usize {
    let (mut rest, mut count) = (word, 0);
    while let Some(first) = rest.chars().next() {
        let one = DUTCH_ONE.iter().find_map(|sound| rest.strip_prefix(sound));
        let is_vowel = one.is_some() || VOWELS.contains(first);
        count += usize::from(is_vowel);
        rest = one.unwrap_or_else(|| rest.get(first.len_utf8()..).unwrap_or_default());
    }
    count
}

/// Groups of vowels; an `e` at the end is mostly silent.
fn english_syllables(word: &str) -> usize {
    let silent = word.ends_with('e') && !word.ends_with("le");
    let mut groups = 0;
    let mut before = false;
    for c in word.chars() {
        let vowel = VOWELS.contains(c);
        groups += usize::from(vowel && !before);
        before = vowel;
    }
    if silent && groups > 1 { groups - 1 } else { groups }
}

/// The list of one language as a team made it its own: only what differs from the words that we begin with, so that a word
/// that we learn later reaches the team too, and so that it stays small.
#[derive(Serialize, Deserialize, Clone, Debug, Default, PartialEq, Eq)]
#[serde(default, deny_unknown_fields)]
pub struct OwnWords {
    /// Rules that are the team's.
    added: Vec<WordRule>,
    /// Words of ours that the team left out, or says otherwise.
    left_out: Vec<String>,
}

impl OwnWords {
    /// What makes a whole list of this language the team's own.
    pub fn of(language: &str, rules: &[WordRule]) -> OwnWords {
        let first = lists::first_words(language);
        let left_out =
            first.iter().filter(|rule| !rules.contains(rule)).map(|rule| rule.word.clone()).collect();
        let added = rules.iter().filter(|rule| !first.contains(rule)).cloned().collect();
        OwnWords { added, left_out }
    }

    /// The whole list: ours as far as the team kept it, then the team's.
    pub fn rules(&self, language: &str) -> Vec<WordRule> {
        let mut rules = lists::first_words(language);
        rules.retain(|rule| !self.left_out.contains(&rule.word));
        rules.extend(self.added.iter().cloned());
        rules
    }
}

/// Reads a list as a team types it, one word on each line: `word = what to say instead = why`.
///
/// # Errors
/// The number of the first line that cannot be read, from 1; `WORDS_MAX + 1` when there are too many.
pub fn read_list(text: &str) -> Result<Vec<WordRule>, usize> {
    let mut rules = Vec::new();
    for (place, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let mut parts = line.splitn(3, '=').map(str::trim);
        let word = parts.next().unwrap_or_default().to_lowercase();
        let is_word = word.split_whitespace().all(|one| one.chars().any(char::is_alphanumeric));
        let (Some(instead), true) = (parts.next(), is_word && !word.is_empty()) else {
            return Err(place.saturating_add(1));
        };
        let why = parts.next().unwrap_or_default().to_owned();
        rules.push(WordRule { word, instead: instead.to_owned(), why });
    }
    if rules.len() > WORDS_MAX { Err(WORDS_MAX + 1) } else { Ok(rules) }
}

/// A list as [`read_list`] reads it.
pub fn show_list(rules: &[WordRule]) -> String {
    let line = |rule: &WordRule| format!("{} = {} = {}", rule.word, rule.instead, rule.why);
    rules.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests;
