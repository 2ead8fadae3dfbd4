//! A chart of bars as SVG. It has a name and a description for whoever cannot see it, needs no colour to be read, takes the
//! colour of the text around it, and carries no style of its own: the browser would refuse that.

use crate::{Cell, Figures};
use std::fmt::Write;

/// A chart of bars that lie, one below the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bars {
    /// What it shows.
    pub title: String,
    /// Where the numbers stand.
    pub about: String,
    /// Each bar with its name; without a number it is hidden.
    pub bars: Vec<(String, Option<u64>)>,
}

/// Width of the drawing, in units of its own; it grows and shrinks with the page.
const WIDTH: usize = 640;
/// From one bar to the next: a line with the name, and the bar below it.
const STEP: usize = 44;
/// Where a bar begins below its name.
const BAR_TOP: usize = 20;
/// How thick a bar is.
const BAR: usize = 14;
/// Room for the number behind the longest bar.
const NUMBER: usize = 90;
/// Bars that fit on a phone without scrolling far.
const MOST_BARS: usize = 15;

impl Bars {
    /// The chart of a table: of its columns where it has one line, of the totals of its lines otherwise. None where there is
    /// nothing to compare.
    pub fn of(figures: &Figures, about: String) -> Option<Bars> {
        let number = |cell: &Cell| match cell {
            Cell::Number(number) => Some(*number),
            Cell::Hidden | Cell::Text(_) => None,
        };
        let bars: Vec<(String, Option<u64>)> = match figures.lines.as_slice() {
            [line] => {
                let parts = figures.columns.len().saturating_sub(1);
                figures.columns.iter().cloned().zip(line.cells.iter().map(number)).take(parts).collect()
            }
            lines => {
                let whole = |line: &crate::Line| line.cells.last().and_then(number);
                lines.iter().map(|line| (line.name.clone(), whole(line))).collect()
            }
        };
        let tall = bars.iter().filter(|(_, number)| number.is_some_and(|number| number > 0)).count();
        let is_told = tall > 1 && bars.len() <= MOST_BARS;
        is_told.then(|| Bars { title: figures.caption.clone(), about, bars })
    }

    /// The longest bar; never zero.
    fn longest(&self) -> u64 {
        self.bars.iter().filter_map(|(_, number)| *number).max().unwrap_or(0).max(1)
    }

    /// What share of the longest bar each bar has, 0 to 1.
    #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^53")]
    pub fn shares(&self) -> impl Iterator<Item = (&str, Option<u64>, f64)> {
        let longest = self.longest() as f64;
        self.bars.iter().map(move |(name, number)| {
            (name.as_str(), *number, number.map_or(0.0, |number| number as f64 / longest))
        })
    }

    /// The chart in words, for whoever cannot see it.
    pub fn in_words(&self) -> String {
        let words = self.bars.iter().map(|(name, number)| match number {
            Some(number) => format!("{name}: {number}"),
            None => format!("{name}: –"),
        });
        format!("{}. {}. {}", self.title, words.collect::<Vec<_>>().join("; "), self.about)
    }

    /// The drawing. Everything in it that came from elsewhere is escaped.
    pub fn svg(&self, id: &str) -> String {
        let height = self.bars.len() * STEP;
        let (title, about) = (escaped(&self.title), escaped(&self.about));
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"100%\" role=\"img\" \
             aria-labelledby=\"{id}-t {id}-d\"><title id=\"{id}-t\">{title}</title><desc id=\"{id}-d\">{about}</desc>\
             <g fill=\"currentColor\" font-size=\"14\">"
        );
        for (place, (name, number, share)) in self.shares().enumerate() {
            let top = place * STEP;
            let (text, bar) = (top + BAR_TOP - 6, top + BAR_TOP);
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                clippy::cast_precision_loss,
                reason = "a share of a few hundred units"
            )]
            let width = ((WIDTH - NUMBER) as f64 * share).round() as usize;
            let number = number.map_or_else(|| "–".to_owned(), |number| number.to_string());
            // Writing to a text does not fail.
            let _ = write!(
                svg,
                "<text x=\"0\" y=\"{text}\">{}</text><rect x=\"0\" y=\"{bar}\" width=\"{width}\" height=\"{BAR}\" \
                 fill-opacity=\"0.6\"/><text x=\"{}\" y=\"{}\">{number}</text>",
                escaped(name),
                width + 8,
                bar + BAR - 2,
            );
        }
        svg.push_str("</g></svg>");
        svg
    }
}

/// A text as it stands in XML.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // XML 1.0 has no other control signs.
            sign if sign.is_control() && !matches!(sign, '\n' | '\t') => {}
            sign => out.push(sign),
        }
    }
    out
}
