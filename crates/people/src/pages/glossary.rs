//! The words that we use and how we say them to whom (NFR-08): the page of the workers' handbook, word for word, and below
//! it the words that the team would rather not use.

use crate::acting::Acting;
use askama::Template;
use axum::response::Response;
use kit::wording::WordRule;
use kit::{Lang, Page, show as draw};

/// One file for whoever reads the handbook and whoever reads the screen.
const FILE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/handbook/begrippen.md"));
/// A row has so many cells.
const CELLS: usize = 4;
/// The first rows of a table name its columns and rule them off.
const ROWS_BEFORE: usize = 2;

/// A word: what it is, and how it is said to a visitor, and to policy and partners.
type Term = [&'static str; CELLS];

/// The heading under which the words of a language stand.
fn heading(lang: Lang) -> &'static str {
    if lang == Lang::En { "## English" } else { "## Nederlands" }
}

/// The words of a language, as they stand in the file.
fn terms(lang: Lang) -> Vec<Term> {
    let lines = FILE.lines().skip_while(|line| *line != heading(lang)).skip(1);
    let table = lines.take_while(|line| !line.starts_with("## ")).filter(|line| line.starts_with('|'));
    table.skip(ROWS_BEFORE).filter_map(term).collect()
}

fn term(line: &'static str) -> Option<Term> {
    let cells: Vec<&str> = line.trim().trim_matches('|').split('|').map(str::trim).collect();
    cells.try_into().ok()
}

#[derive(Template)]
#[template(path = "people/glossary.html")]
struct Glossary {
    page: Page,
    terms: Vec<Term>,
    unsaid: Vec<WordRule>,
}

/// Shows them.
pub async fn show(acting: Acting) -> Response {
    let page = acting.page("people-glossary-title");
    draw(&Glossary { terms: terms(page.language()), unsaid: acting.words(page.lang()), page })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_row_of_the_handbook_is_read_in_both_languages() {
        let rows = |lang| {
            let below = FILE.split_once(heading(lang)).unwrap().1;
            let table = below.split("\n## ").next().unwrap();
            table.lines().filter(|line| line.starts_with('|')).count() - ROWS_BEFORE
        };
        for lang in Lang::WORKERS {
            let terms = terms(lang);
            assert!(terms.len() > 15 && terms.len() == rows(lang), "{lang:?}: {}", terms.len());
            assert!(terms.iter().flatten().all(|cell| !cell.is_empty()), "{lang:?}");
        }
        assert_eq!(terms(Lang::Nl).len(), terms(Lang::En).len());
    }

    #[test]
    fn what_we_say_to_a_visitor_keeps_to_our_own_words() {
        for lang in Lang::WORKERS {
            let rules = kit::wording::lists::first_words(lang.code());
            for [word, _, to_visitor, _] in terms(lang) {
                let found = kit::wording::check(to_visitor, lang.code(), &rules);
                assert!(!found.iter().any(kit::wording::Finding::needs_reason), "{word}: {found:?}");
            }
        }
    }
}
