//! Names and numbers of other people are taken out of a concern on its way in (SAF-12): nothing of them is stored.
//!
//! A help, not a guarantee. It goes by the look of Dutch text: capitals in the middle of a sentence, names that many
//! people have, digits, addresses. A rare name without a capital stays; so does "the baker's daughter next door". It
//! also takes out too much now and then. That is why the writer sees the outcome before it is sent, and why it is
//! done again on what they then send.

mod words;

use std::collections::BTreeSet;

/// In the place of somebody's name.
pub const SOMEONE: &str = "[iemand]";
/// In the place of a long number: of a phone, an account, a citizen.
pub const NUMBER: &str = "[nummer]";
/// In the place of a street or a postcode.
pub const PLACE: &str = "[adres]";
/// In the place of a mail address or a name on a site.
pub const HANDLE: &str = "[account]";
/// In the place of an address on the net.
pub const LINK: &str = "[link]";
const ALL: [&str; 5] = [SOMEONE, NUMBER, PLACE, HANDLE, LINK];

/// So many digits in a row, with signs between them, are a number that leads to somebody.
const DIGITS_MIN: usize = 7;
/// A word in capitals of at most so many letters is an abbreviation.
const ABBREVIATION_MAX: usize = 5;
/// With so many words, of which so many tenths are in capitals, capitals mean nothing.
const SHOUTED_WORDS_MIN: usize = 3;
const SHOUTED_TENTHS: usize = 6;
/// Taking something out can bring two pieces together; after so many rounds it is enough.
const ROUNDS: usize = 8;

/// The text without what leads to somebody. Doing it again changes nothing.
pub fn mask(text: &str) -> String {
    let mut masked = text.to_owned();
    for _ in 0..ROUNDS {
        let next = mask_once(&masked);
        if next == masked {
            break;
        }
        masked = next;
    }
    masked
}

fn mask_once(text: &str) -> String {
    let text = mask_numbers(text);
    let tokens = tokens(&text);
    let outcome = by_look(&tokens);
    let outcome = everywhere(&tokens, outcome);
    written(&tokens, &outcome)
}

/// Long numbers first: they may have spaces in them.
fn mask_numbers(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(begin) = rest.find(|c: char| c.is_ascii_digit() || c == '+') {
        let (before, run) = rest.split_at(begin);
        out.push_str(before);
        let end = run.find(|c: char| !is_of_number(c)).unwrap_or(run.len());
        // `end` is at least 1: the run begins with a digit or a plus.
        let (run, after) = run.split_at(end);
        let kept = run.trim_end_matches(|c: char| !c.is_ascii_digit());
        if kept.chars().filter(char::is_ascii_digit).count() >= DIGITS_MIN {
            out.push_str(NUMBER);
            out.push_str(run.get(kept.len()..).unwrap_or_default());
        } else {
            out.push_str(run);
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

fn is_of_number(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '+' | '-' | ' ' | '.' | '/' | '(' | ')' | '\u{a0}' | '–')
}

/// A piece of text: what stands before the word, the word, and what hangs on it.
struct Token<'a> {
    space: &'a str,
    open: &'a str,
    word: &'a str,
    close: &'a str,
    /// Whether a sentence begins with it.
    begins: bool,
}

impl Token<'_> {
    fn lower(&self) -> String {
        self.word.to_lowercase()
    }

    fn is_done(&self) -> bool {
        ALL.contains(&self.word)
    }

    fn has_capital(&self) -> bool {
        self.word.chars().next().is_some_and(char::is_uppercase)
    }

    fn is_shouted(&self) -> bool {
        self.word.chars().filter(|c| c.is_alphabetic()).count() > 1
            && !self.word.chars().any(char::is_lowercase)
            && self.word.chars().any(char::is_uppercase)
    }

    /// `K.`: one letter for a name.
    fn is_initial(&self) -> bool {
        self.close.starts_with('.') && self.has_capital() && self.word.chars().count() == 1
    }

    fn ends_sentence(&self) -> bool {
        !self.is_initial() && self.close.contains(['.', '!', '?', '…', ':'])
    }
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let mut rest = text;
    let mut begins = true;
    while !rest.is_empty() {
        let (space, after) = rest.split_at(rest.find(|c: char| !c.is_whitespace()).unwrap_or(rest.len()));
        let (chunk, after) = after.split_at(end_of_chunk(after));
        let (open, word, close) = parts(chunk);
        let token = Token { space, open, word, close, begins: begins || space.contains('\n') };
        if !token.word.is_empty() {
            begins = token.ends_sentence();
        } else if token.open.contains(['.', '!', '?', '-', '•', '*']) {
            begins = true;
        }
        tokens.push(token);
        rest = after;
    }
    tokens
}

/// A chunk ends at a space, and before something that was taken out already.
fn end_of_chunk(text: &str) -> usize {
    let space = text.find(char::is_whitespace).unwrap_or(text.len());
    let first = text.chars().next().map_or(0, char::len_utf8);
    let done = ALL.iter().filter_map(|done| Some(text.get(first..space)?.find(done)? + first)).min();
    done.unwrap_or(space)
}

/// A chunk without spaces as what opens it, the word, and what closes it.
fn parts(chunk: &str) -> (&str, &str, &str) {
    for done in ALL {
        if let Some((open, close)) = chunk.split_once(done)
            && let Some(word) = chunk.get(open.len()..open.len() + done.len())
        {
            return (open, word, close);
        }
    }
    let is_word = |c: char| c.is_alphanumeric() || c == '@';
    let from = chunk.find(is_word).unwrap_or(chunk.len());
    let (open, rest) = chunk.split_at(from);
    let to = rest
        .rfind(is_word)
        .map_or(0, |at| at + rest.get(at..).and_then(|end| end.chars().next()).map_or(0, char::len_utf8));
    let (word, close) = rest.split_at(to);
    (open, word, close)
}

/// What stands in the place of each word; none where it stays. Of words that are one name only the first has it.
fn by_look(tokens: &[Token<'_>]) -> Vec<Option<&'static str>> {
    let shouted = is_shouting(tokens);
    let mut outcome: Vec<Option<&'static str>> = Vec::with_capacity(tokens.len());
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| tokens.get(at));
        let after = tokens.get(at + 1);
        outcome.push(if token.word.is_empty() || token.is_done() {
            None
        } else if let Some(address) = on_the_net(token) {
            Some(address)
        } else if is_place(token, before, after) {
            Some(PLACE)
        } else if is_someone(token, before, after, shouted) {
            Some(SOMEONE)
        } else {
            None
        });
    }
    outcome
}

fn is_shouting(tokens: &[Token<'_>]) -> bool {
    let words = tokens.iter().filter(|token| token.word.chars().filter(|c| c.is_alphabetic()).count() > 1);
    let (all, loud) =
        words.fold((0, 0), |(all, loud), token| (all + 1, loud + usize::from(token.is_shouted())));
    all >= SHOUTED_WORDS_MIN && loud * 10 >= all * SHOUTED_TENTHS
}

fn on_the_net(token: &Token<'_>) -> Option<&'static str> {
    let lower = token.lower();
    if lower.contains('@') {
        return (lower.chars().count() > 1).then_some(HANDLE);
    }
    let host = lower.split(['/', '?', '#']).next().unwrap_or_default();
    let ends_as_domain = host.rsplit_once('.').is_some_and(|(name, end)| {
        words::DOMAINS.contains(&end) && name.chars().any(char::is_alphanumeric) && !name.ends_with('.')
    });
    (lower.contains("://") || lower.starts_with("www.") || ends_as_domain).then_some(LINK)
}

/// A street, a number behind one, a postcode.
fn is_place(token: &Token<'_>, before: Option<&Token<'_>>, after: Option<&Token<'_>>) -> bool {
    is_street(token, after)
        || is_postcode(token, after)
        || before.is_some_and(|street| {
            starts_with_digit(token) && (is_street(street, Some(token)) || street.word == PLACE)
        })
        || before.is_some_and(|digits| is_postcode(digits, Some(token)) && !is_whole_postcode(digits))
}

fn starts_with_digit(token: &Token<'_>) -> bool {
    token.open.is_empty() && token.word.starts_with(|c: char| c.is_ascii_digit())
}

fn is_street(token: &Token<'_>, after: Option<&Token<'_>>) -> bool {
    let lower = token.lower();
    let Some(end) = words::STREETS.iter().find(|end| lower.ends_with(**end)) else { return false };
    let longer = lower.chars().count() >= end.chars().count() + 3;
    let numbered = token.close.is_empty() && after.is_some_and(starts_with_digit);
    longer && !words::is_plain(&lower) && (token.has_capital() && !token.begins || numbered)
}

fn is_whole_postcode(token: &Token<'_>) -> bool {
    let bytes = token.word.as_bytes();
    bytes.len() == 6
        && bytes.iter().take(4).all(u8::is_ascii_digit)
        && bytes.iter().skip(4).all(u8::is_ascii_alphabetic)
}

fn is_postcode(token: &Token<'_>, after: Option<&Token<'_>>) -> bool {
    let digits = token.word.len() == 4 && token.word.bytes().all(|byte| byte.is_ascii_digit());
    let letters = after.is_some_and(|after| {
        token.close.is_empty()
            && after.open.is_empty()
            && after.word.len() == 2
            && after.word.bytes().all(|byte| byte.is_ascii_uppercase())
    });
    is_whole_postcode(token) || (digits && letters)
}

fn is_someone(
    token: &Token<'_>,
    before: Option<&Token<'_>>,
    after: Option<&Token<'_>>,
    shouted: bool,
) -> bool {
    let lower = token.lower();
    if is_known_name(&lower) {
        return true;
    }
    if before.is_some_and(|before| before.close.is_empty() && words::names_what_follows(&before.lower()))
        && !words::is_not_named(&lower)
        && !words::is_plain(&lower)
        && token.word.chars().all(|c| c.is_alphabetic() || is_joint(c))
    {
        return true;
    }
    looks_like_name(token, &lower, shouted) && (!token.begins || is_said_of(token, after, shouted))
}

/// Whether a word looks like a name wherever it stands.
fn looks_like_name(token: &Token<'_>, lower: &str, shouted: bool) -> bool {
    let is_abbreviation = token.is_shouted() && token.word.chars().count() <= ABBREVIATION_MAX;
    token.has_capital()
        && !shouted
        && !is_abbreviation
        && !words::is_plain(stem(lower))
        && !words::is_plain(lower)
        && (token.word.chars().count() > 1 || token.is_initial())
}

/// A sentence begins with a capital anyway: there it takes a surname or a verb behind it.
fn is_said_of(token: &Token<'_>, after: Option<&Token<'_>>, shouted: bool) -> bool {
    let Some(after) = after.filter(|_| token.close.is_empty() || token.is_initial()) else { return false };
    let next = after.lower();
    words::is_verb(&next)
        || (words::is_particle(&next) && !words::is_plain(&next))
        || (!after.is_done() && looks_like_name(after, &next, shouted))
        || is_known_name(&next)
}

/// A first name, also as `kevins`, `kevin's` or half of a double name.
fn is_known_name(lower: &str) -> bool {
    words::is_name(stem(lower)) || words::is_name(lower) || lower.split(is_joint).any(words::is_name)
}

fn is_joint(c: char) -> bool {
    matches!(c, '-' | '\'' | '’')
}

/// A word without the `s` that says whose something is.
fn stem(lower: &str) -> &str {
    ["'s", "’s", "s"].iter().find_map(|end| lower.strip_suffix(end)).unwrap_or(lower)
}

/// What was taken out once is taken out wherever it stands; particles between two names go along.
fn everywhere(tokens: &[Token<'_>], mut outcome: Vec<Option<&'static str>>) -> Vec<Option<&'static str>> {
    let known: BTreeSet<String> = tokens
        .iter()
        .zip(&outcome)
        .filter(|(token, masked)| **masked == Some(SOMEONE) && token.word.chars().count() > 2)
        .map(|(token, _)| stem(&token.lower()).to_owned())
        .filter(|word| !words::is_plain(word))
        .collect();
    for (token, masked) in tokens.iter().zip(outcome.iter_mut()) {
        if masked.is_none() && known.contains(stem(&token.lower())) {
            *masked = Some(SOMEONE);
        }
    }
    outcome
}

/// The text with what was taken out; names that follow each other, also over particles, become one.
fn written(tokens: &[Token<'_>], outcome: &[Option<&'static str>]) -> String {
    let mut out = String::new();
    let mut at = 0;
    while let (Some(token), Some(masked)) = (tokens.get(at), outcome.get(at)) {
        out.push_str(token.space);
        out.push_str(token.open);
        let last = match masked {
            Some(SOMEONE | PLACE) => end_of_run(tokens, outcome, at),
            _ => at,
        };
        out.push_str(masked.unwrap_or(token.word));
        if let Some(token) = tokens.get(last) {
            // The point of an initial goes with it.
            let close =
                if masked.is_some() && token.is_initial() && token.close == "." { "" } else { token.close };
            out.push_str(close);
        }
        at = last + 1;
    }
    out
}

/// The last word of the same name or address.
fn end_of_run(tokens: &[Token<'_>], outcome: &[Option<&'static str>], begin: usize) -> usize {
    let Some(kind) = outcome.get(begin).copied() else { return begin };
    let mut last = begin;
    let mut at = begin;
    while let (Some(here), Some(next)) = (tokens.get(at), tokens.get(at + 1)) {
        let joined = (here.close.is_empty() || here.is_initial())
            && next.open.is_empty()
            && !next.space.contains('\n');
        if !joined {
            break;
        }
        at += 1;
        if outcome.get(at).copied() == Some(kind) {
            last = at;
        } else if !(kind == Some(SOMEONE) && words::is_particle(&next.lower())) {
            break;
        }
    }
    last
}

#[cfg(test)]
mod tests;
