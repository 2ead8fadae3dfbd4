//! A document as the sheets of a workbook: what these figures are, what is said about them, and a sheet for each table.

use crate::{Block, Cell, Figures, Paper};

/// One sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Tab {
    /// Its name: no longer than a workbook allows, and none twice.
    pub name: String,
    /// So many rows on top name the columns.
    pub heading: usize,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

/// Letters in the name of a sheet that every workbook takes.
const NAME_MAX: usize = 31;

/// The sheets of a document. The first says what the figures are, the last what is said about them (FIG-01).
pub fn tabs(paper: &Paper) -> Vec<Tab> {
    let mut tabs = Vec::new();
    add(&mut tabs, &paper.facts_name, 0, facts(paper));
    for block in &paper.blocks {
        if let Block::Figures(figures) = block {
            add(&mut tabs, &figures.caption, 1, rows(figures));
        }
    }
    add(&mut tabs, &paper.title, 0, words(paper));
    tabs
}

fn facts(paper: &Paper) -> Vec<Vec<Cell>> {
    let title = vec![text(&paper.title)];
    let facts = paper.facts.iter().map(|(name, value)| vec![text(name), text(value)]);
    std::iter::once(title).chain(facts).collect()
}

fn rows(figures: &Figures) -> Vec<Vec<Cell>> {
    let head = std::iter::once(&figures.what).chain(&figures.columns).map(|name| text(name)).collect();
    let lines = figures.lines.iter().map(|line| {
        std::iter::once(text(&line.name)).chain(line.cells.iter().cloned()).collect::<Vec<Cell>>()
    });
    let said = [&figures.caption, &figures.about].into_iter().chain(&figures.remarks);
    let meanings = figures.meanings.iter().map(|(name, means)| vec![text(name), text(means)]);
    std::iter::once(head)
        .chain(lines)
        .chain([Vec::new()])
        .chain(said.map(|sentence| vec![text(sentence)]))
        .chain(meanings)
        .collect()
}

fn words(paper: &Paper) -> Vec<Vec<Cell>> {
    let said = paper.blocks.iter().filter_map(|block| match block {
        Block::Heading(words) | Block::Text(words) => Some(vec![text(words)]),
        Block::Figures(_) | Block::Bars(_) => None,
    });
    said.collect()
}

fn text(words: &str) -> Cell {
    Cell::Text(words.to_owned())
}

fn add(tabs: &mut Vec<Tab>, wished: &str, heading: usize, rows: Vec<Vec<Cell>>) {
    let name = name(wished, tabs);
    tabs.push(Tab { name, heading, rows });
}

/// A name that a workbook takes: without the signs that it uses itself, not too long, and not there yet in any case of
/// letters.
fn name(wished: &str, tabs: &[Tab]) -> String {
    let allowed = |sign: char| !matches!(sign, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'');
    let clean: String = wished.chars().filter(|sign| allowed(*sign) && !sign.is_control()).collect();
    let is_free = |name: &str| tabs.iter().all(|tab| tab.name.to_lowercase() != name.to_lowercase());
    let cut = |room: usize| clean.chars().take(room).collect::<String>().trim().to_owned();
    let plain = cut(NAME_MAX);
    if !plain.is_empty() && is_free(&plain) {
        return plain;
    }
    let numbered = (2..).map(|number: usize| format!("{} {number}", cut(NAME_MAX - 5)));
    numbered.map(|name| name.trim().to_owned()).find(|name| is_free(name)).unwrap_or_default()
}
