//! A document before it has a form: what it says, in the reader's language, in the order of reading. Page, PDF and
//! workbooks are drawn from the same [`Paper`], so that they cannot say different things (decision 0036).

mod bundle;
mod chart;
mod font;
mod grid;
mod ink;
mod layout;
mod ods;
mod pdf;
mod tabs;
mod xlsx;

pub use bundle::BundleError;
pub use chart::Bars;
pub use ods::ods;
pub use pdf::{PdfError, can_print, pdf};
pub use tabs::{Tab, tabs};
pub use xlsx::xlsx;

use kit::Lang;
use std::fmt;
use store::Moment;

/// A document.
#[derive(Debug, Clone, PartialEq)]
pub struct Paper {
    /// Its title.
    pub title: String,
    /// The language of everything in it.
    pub lang: Lang,
    /// The organisation that tells it.
    pub author: String,
    /// When it went out, or was laid ready. Every file made of it says this day, so that the same document gives the same
    /// bytes.
    pub at: Moment,
    /// What a workbook calls its first sheet: what these figures are.
    pub facts_name: String,
    /// Source, period, rule: what belongs to every figure in it (FIG-01).
    pub facts: Vec<(String, String)>,
    /// What follows.
    pub blocks: Vec<Block>,
}

/// A piece of a document.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// The heading of a chapter.
    Heading(String),
    /// A paragraph; a blank line begins another.
    Text(String),
    /// A table. It brings a heading of its own.
    Figures(Figures),
    /// A chart. The table that it draws stands beside it.
    Bars(Bars),
}

/// A table with its definition.
#[derive(Debug, Clone, PartialEq)]
pub struct Figures {
    /// What it shows.
    pub caption: String,
    /// Its definition.
    pub about: String,
    /// The name of the first column, which names the lines.
    pub what: String,
    /// Names of the other columns.
    pub columns: Vec<String>,
    /// The lines.
    pub lines: Vec<Line>,
    /// What is counted, each with what it means.
    pub meanings: Vec<(String, String)>,
    /// Sentences that follow from the numbers shown.
    pub remarks: Vec<String>,
    /// What is read aloud for a hidden number.
    pub hidden: String,
}

/// One line of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Its name.
    pub name: String,
    /// What stands in each column.
    pub cells: Vec<Cell>,
}

/// One place in a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// A number.
    Number(u64),
    /// A number that is not shown.
    Hidden,
    /// Words.
    Text(String),
}

impl Cell {
    /// Whether a number is hidden here.
    pub fn is_hidden(&self) -> bool {
        *self == Cell::Hidden
    }

    /// Whether it stands under other numbers.
    pub fn is_number(&self) -> bool {
        !matches!(self, Cell::Text(_))
    }
}

impl From<Option<u64>> for Cell {
    fn from(number: Option<u64>) -> Cell {
        number.map_or(Cell::Hidden, Cell::Number)
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cell::Number(number) => write!(f, "{number}"),
            Cell::Hidden => f.write_str("–"),
            Cell::Text(text) => f.write_str(text),
        }
    }
}

impl Figures {
    /// The same table with lines and columns exchanged.
    pub fn turned(&self) -> Figures {
        let lines = self.columns.iter().enumerate().map(|(place, name)| Line {
            name: name.clone(),
            cells: self.lines.iter().filter_map(|line| line.cells.get(place).cloned()).collect(),
        });
        Figures {
            columns: self.lines.iter().map(|line| line.name.clone()).collect(),
            lines: lines.collect(),
            ..self.clone()
        }
    }
}

/// Paragraphs of a text that somebody typed.
pub fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty())
}

#[cfg(test)]
mod tests;
