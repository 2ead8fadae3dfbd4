//! How wide the columns of a table are on paper, and how high its rows. In points.

use crate::font::Face;
use crate::layout::{LEADING, MARGIN, PAD, ROOM};
use crate::{Cell, Figures};

/// What a column asks for, in sizes of the letter: its longest word, and its longest text.
struct Column {
    word: f32,
    text: f32,
}

impl Column {
    fn all(figures: &Figures, plain: &Face, bold: &Face) -> Vec<Column> {
        let names = std::iter::once(&figures.what).chain(&figures.columns);
        let column = |(place, name): (usize, &String)| {
            let cells = figures.lines.iter().filter_map(|line| match place.checked_sub(1) {
                None => Some(line.name.clone()),
                Some(place) => line.cells.get(place).map(Cell::to_string),
            });
            cells.fold(Column::of(name, bold), |column, text| column.or(Column::of(&text, plain)))
        };
        names.enumerate().map(column).collect()
    }

    fn of(text: &str, face: &Face) -> Column {
        let words = text.split_whitespace().map(|word| face.width(word, 1.0));
        Column { word: words.fold(0.0, f32::max), text: face.width(text, 1.0) }
    }

    fn or(self, other: Column) -> Column {
        Column { word: self.word.max(other.word), text: self.text.max(other.text) }
    }
}

/// Sizes of the letters in a table, the first that fits.
const SIZES: [f32; 6] = [9.0, 8.5, 8.0, 7.5, 7.0, SMALLEST];
const SMALLEST: f32 = 6.5;

/// The columns of a table on paper.
pub(crate) struct Grid {
    pub(crate) size: f32,
    pub(crate) widths: Vec<f32>,
}

impl Grid {
    /// The largest letters with which no word is cut, and columns as wide as what stands in them asks for.
    pub(crate) fn of(figures: &Figures, plain: &Face, bold: &Face) -> Grid {
        let columns: Vec<Column> = Column::all(figures, plain, bold);
        let asked = |size: f32| columns.iter().map(|column| column.word * size + 2.0 * PAD).sum::<f32>();
        let size = SIZES.into_iter().find(|size| asked(*size) <= ROOM).unwrap_or(SMALLEST);
        let spare = (ROOM - asked(size)).max(0.0);
        let all: f32 = columns.iter().map(|column| column.text).sum::<f32>().max(f32::EPSILON);
        let widths = columns.iter().map(|column| column.word * size + 2.0 * PAD + spare * column.text / all);
        let widths: Vec<f32> = widths.collect();
        // Where even the smallest letters do not fit, every column gives in alike, and long words are cut.
        let fit = (ROOM / widths.iter().sum::<f32>().max(f32::EPSILON)).min(1.0);
        Grid { size, widths: widths.into_iter().map(|width| width * fit).collect() }
    }

    /// Where each column begins, and how wide it is.
    pub(crate) fn starts(&self) -> impl Iterator<Item = (f32, f32)> + use<> {
        self.widths.clone().into_iter().scan(MARGIN, |x, width| {
            let start = *x;
            *x += width;
            Some((start, width))
        })
    }

    #[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
    pub(crate) fn height(&self, cells: &[Vec<String>]) -> f32 {
        let most = cells.iter().map(Vec::len).max().unwrap_or(0).max(1);
        2.0 * PAD + self.size + (most - 1) as f32 * self.size * LEADING
    }
}
