//! Where everything stands on the pages of a PDF, and what it is. Pure: it knows sizes and words, not how a PDF is written.
//!
//! Sizes and places are in points (1/72 inch), from the top left corner of an A4 page.

use crate::font::{Cut, Face};
use crate::{Bars, Block, Cell, Figures, Paper, paragraphs};

/// Width and height of a page (A4).
pub(crate) const PAGE: (f32, f32) = (595.0, 842.0);
const MARGIN: f32 = 56.0;
const ROOM: f32 = PAGE.0 - 2.0 * MARGIN;
const BOTTOM: f32 = PAGE.1 - 64.0;
/// From one line to the next, in sizes of the letter.
const LEADING: f32 = 1.45;
const TEXT: f32 = 10.0;
const SMALL: f32 = 8.5;
/// Around the words of a cell.
const PAD: f32 = 4.0;
/// With more columns than this a table is turned, so that its words stay readable.
const MOST_COLUMNS: usize = 9;

/// What is drawn, and which leaf of the tree it is; without a leaf it is decoration, which nobody reads aloud.
pub(crate) struct Mark {
    pub(crate) shape: Shape,
    pub(crate) leaf: Option<usize>,
}

/// Something that is drawn.
pub(crate) enum Shape {
    Words { text: String, cut: Cut, size: f32, x: f32, y: f32 },
    Rule { x: f32, y: f32, width: f32 },
    Bar { x: f32, y: f32, width: f32, height: f32 },
}

/// What something is, for whoever has the document read aloud (ISO 32000-1, 14.8.4).
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Role {
    Heading(u16, String),
    Paragraph,
    Table(String),
    Head,
    Body,
    Row,
    ColumnName,
    LineName,
    Entry,
    /// A picture with its words.
    Figure(String),
}

/// The tree of what everything is, in the order of reading.
pub(crate) enum Branch {
    Leaf(usize),
    Node(Role, Vec<Branch>),
}

/// A document that was laid out.
#[derive(Default)]
pub(crate) struct Laid {
    pub(crate) pages: Vec<Vec<Mark>>,
    pub(crate) tree: Vec<Branch>,
    /// The chapters: name, page, height on it.
    pub(crate) chapters: Vec<(String, usize, f32)>,
    pub(crate) leaves: usize,
}

/// Lays a document out; nothing when the letters cannot be read.
pub(crate) fn lay(paper: &Paper) -> Option<Laid> {
    let mut table =
        Layout { laid: Laid::default(), y: BOTTOM, plain: Cut::Plain.face()?, bold: Cut::Bold.face()? };
    table.heading(1, &paper.title);
    for (name, value) in &paper.facts {
        table.fact(name, value);
    }
    for block in &paper.blocks {
        match block {
            Block::Heading(text) => table.heading(2, text),
            Block::Text(text) => paragraphs(text).for_each(|paragraph| table.paragraph(paragraph, TEXT)),
            Block::Figures(figures) if is_wide(figures) => table.figures(&figures.turned()),
            Block::Figures(figures) => table.figures(figures),
            Block::Bars(bars) => table.bars(bars),
        }
    }
    table.number_pages(&paper.author);
    Some(table.laid)
}

fn is_wide(figures: &Figures) -> bool {
    figures.columns.len() > MOST_COLUMNS && figures.lines.len() < figures.columns.len()
}

struct Layout {
    laid: Laid,
    /// How far the page is filled.
    y: f32,
    plain: &'static Face,
    bold: &'static Face,
}

/// The words of one cell.
struct Words {
    text: String,
    cut: Cut,
    role: Role,
    is_number: bool,
}

impl Layout {
    fn face(&self, cut: Cut) -> &'static Face {
        match cut {
            Cut::Plain => self.plain,
            Cut::Bold => self.bold,
        }
    }

    /// Begins a page where less than this is left.
    fn need(&mut self, height: f32) {
        if self.y + height > BOTTOM {
            self.laid.pages.push(Vec::new());
            self.y = MARGIN;
        }
    }

    fn draw(&mut self, shape: Shape, leaf: Option<usize>) {
        if let Some(page) = self.laid.pages.last_mut() {
            page.push(Mark { shape, leaf });
        }
    }

    fn leaf(&mut self, shape: Shape) -> Branch {
        let number = self.laid.leaves;
        self.laid.leaves += 1;
        self.draw(shape, Some(number));
        Branch::Leaf(number)
    }

    /// Lines of words from the left margin on, as leaves.
    fn lines(&mut self, text: &str, cut: Cut, size: f32) -> Vec<Branch> {
        let lines = self.face(cut).lines(text, size, ROOM);
        let mut leaves = Vec::new();
        for text in lines {
            self.need(size * LEADING);
            self.y += size * LEADING;
            leaves.push(self.leaf(Shape::Words { text, cut, size, x: MARGIN, y: self.y }));
        }
        leaves
    }

    fn heading(&mut self, level: u16, text: &str) {
        let size = match level {
            1 => 20.0,
            2 => 15.0,
            _ => 11.5,
        };
        // A heading does not stand alone at the foot of a page.
        self.need(size * LEADING + 70.0);
        self.y += size * 0.7;
        if level == 2 {
            let page = self.laid.pages.len().saturating_sub(1);
            self.laid.chapters.push((text.to_owned(), page, self.y));
        }
        let words = self.lines(text, Cut::Bold, size);
        self.laid.tree.push(Branch::Node(Role::Heading(level, text.to_owned()), words));
        self.y += size * 0.3;
    }

    fn paragraph(&mut self, text: &str, size: f32) {
        let words = self.lines(text, Cut::Plain, size);
        self.laid.tree.push(Branch::Node(Role::Paragraph, words));
        self.y += size * 0.6;
    }

    fn fact(&mut self, name: &str, value: &str) {
        self.need(2.0 * TEXT * LEADING);
        let mut words = self.lines(name, Cut::Bold, SMALL);
        words.extend(self.lines(value, Cut::Plain, TEXT));
        self.laid.tree.push(Branch::Node(Role::Paragraph, words));
        self.y += TEXT * 0.4;
    }

    fn figures(&mut self, figures: &Figures) {
        self.heading(3, &figures.caption);
        if !figures.about.is_empty() {
            self.paragraph(&figures.about, TEXT);
        }
        let grid = Grid::of(figures, self.plain, self.bold);
        let head: Vec<Words> = std::iter::once(&figures.what)
            .chain(&figures.columns)
            .enumerate()
            .map(|(place, name)| Words {
                text: name.clone(),
                cut: Cut::Bold,
                role: Role::ColumnName,
                is_number: place > 0 && figures.lines.iter().all(|line| is_number(line.cells.get(place - 1))),
            })
            .collect();
        let head_row = self.row(&grid, &head, None);
        let body: Vec<Branch> = figures
            .lines
            .iter()
            .map(|line| {
                let name = Words {
                    text: line.name.clone(),
                    cut: Cut::Plain,
                    role: Role::LineName,
                    is_number: false,
                };
                let cells = line.cells.iter().map(|cell| Words {
                    text: cell.to_string(),
                    cut: Cut::Plain,
                    role: Role::Entry,
                    is_number: cell.is_number(),
                });
                let words: Vec<Words> = std::iter::once(name).chain(cells).collect();
                self.row(&grid, &words, Some(&head))
            })
            .collect();
        let rows = vec![Branch::Node(Role::Head, vec![head_row]), Branch::Node(Role::Body, body)];
        self.laid.tree.push(Branch::Node(Role::Table(figures.caption.clone()), rows));
        self.y += TEXT;
        for remark in &figures.remarks {
            self.paragraph(remark, TEXT);
        }
        for (name, means) in &figures.meanings {
            self.paragraph(&format!("{name}: {means}"), SMALL);
        }
        self.y += TEXT;
    }

    /// One row. Where it begins a page, the names of the columns stand above it again, as decoration.
    fn row(&mut self, grid: &Grid, words: &[Words], head: Option<&[Words]>) -> Branch {
        let cells: Vec<Vec<String>> = words
            .iter()
            .zip(&grid.widths)
            .map(|(words, width)| self.face(words.cut).lines(&words.text, grid.size, width - 2.0 * PAD))
            .collect();
        let height = grid.height(&cells);
        let pages = self.laid.pages.len();
        self.need(height);
        if let (Some(head), true) = (head, self.laid.pages.len() > pages) {
            self.row_again(grid, head);
        }
        let mut row = Vec::new();
        for ((words, lines), x) in words.iter().zip(cells).zip(grid.starts()) {
            row.push(self.cell(grid, words, lines, x));
        }
        self.y += height;
        self.draw(Shape::Rule { x: MARGIN, y: self.y, width: ROOM }, None);
        Branch::Node(Role::Row, row)
    }

    fn cell(&mut self, grid: &Grid, words: &Words, lines: Vec<String>, (x, width): (f32, f32)) -> Branch {
        // A cell without a leaf would not be in the tree, and all behind it would move one column.
        let lines = if lines.is_empty() { vec!["\u{A0}".to_owned()] } else { lines };
        let mut leaves = Vec::new();
        for (number, text) in lines.into_iter().enumerate() {
            let shape = self.words_in_cell(grid, words, text, number, (x, width));
            leaves.push(self.leaf(shape));
        }
        Branch::Node(words.role.clone(), leaves)
    }

    #[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
    fn words_in_cell(
        &self,
        grid: &Grid,
        words: &Words,
        text: String,
        line: usize,
        (x, width): (f32, f32),
    ) -> Shape {
        let taken = self.face(words.cut).width(&text, grid.size);
        let x = if words.is_number { x + width - PAD - taken } else { x + PAD };
        let y = self.y + PAD + grid.size + line as f32 * grid.size * LEADING;
        Shape::Words { text, cut: words.cut, size: grid.size, x, y }
    }

    fn row_again(&mut self, grid: &Grid, head: &[Words]) {
        let cells: Vec<Vec<String>> = head
            .iter()
            .zip(&grid.widths)
            .map(|(words, width)| self.face(words.cut).lines(&words.text, grid.size, width - 2.0 * PAD))
            .collect();
        let height = grid.height(&cells);
        for ((words, lines), place) in head.iter().zip(cells).zip(grid.starts()) {
            for (number, text) in lines.into_iter().enumerate() {
                let shape = self.words_in_cell(grid, words, text, number, place);
                self.draw(shape, None);
            }
        }
        self.y += height;
        self.draw(Shape::Rule { x: MARGIN, y: self.y, width: ROOM }, None);
    }

    #[expect(clippy::cast_possible_truncation, reason = "a share of a page")]
    fn bars(&mut self, bars: &Bars) {
        const STEP: f32 = 26.0;
        const NUMBER: f32 = 60.0;
        let all: Vec<(String, Option<u64>, f64)> =
            bars.shares().map(|(name, number, share)| (name.to_owned(), number, share)).collect();
        #[expect(clippy::cast_precision_loss, reason = "at most fifteen bars")]
        self.need(all.len() as f32 * STEP + TEXT);
        let mut leaves = Vec::new();
        for (name, number, share) in all {
            let text = self.plain.printable(&name);
            let (x, top) = (MARGIN, self.y + SMALL);
            leaves.push(self.leaf(Shape::Words { text, cut: Cut::Plain, size: SMALL, x, y: top }));
            let width = (ROOM - NUMBER) * share as f32;
            if width > 0.0 {
                leaves.push(self.leaf(Shape::Bar { x, y: top + 3.0, width, height: 9.0 }));
            }
            let text = Cell::from(number).to_string();
            let (x, y) = (x + width + PAD, top + 10.5);
            leaves.push(self.leaf(Shape::Words { text, cut: Cut::Plain, size: SMALL, x, y }));
            self.y += STEP;
        }
        self.laid.tree.push(Branch::Node(Role::Figure(bars.in_words()), leaves));
        self.y += TEXT;
    }

    /// The foot of each page: whose document it is, and which page of how many.
    fn number_pages(&mut self, author: &str) {
        let of = self.laid.pages.len();
        let author = self.plain.printable(author);
        for (number, page) in self.laid.pages.iter_mut().enumerate() {
            let text = format!("{author} · {} / {of}", number + 1);
            let shape = Shape::Words { text, cut: Cut::Plain, size: SMALL, x: MARGIN, y: PAGE.1 - 36.0 };
            page.push(Mark { shape, leaf: None });
        }
    }
}

fn is_number(cell: Option<&Cell>) -> bool {
    cell.is_some_and(Cell::is_number)
}

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
struct Grid {
    size: f32,
    widths: Vec<f32>,
}

impl Grid {
    /// The largest letters with which no word is cut, and columns as wide as what stands in them asks for.
    fn of(figures: &Figures, plain: &Face, bold: &Face) -> Grid {
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
    fn starts(&self) -> impl Iterator<Item = (f32, f32)> + use<> {
        self.widths.clone().into_iter().scan(MARGIN, |x, width| {
            let start = *x;
            *x += width;
            Some((start, width))
        })
    }

    #[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
    fn height(&self, cells: &[Vec<String>]) -> f32 {
        let most = cells.iter().map(Vec::len).max().unwrap_or(0).max(1);
        2.0 * PAD + self.size + (most - 1) as f32 * self.size * LEADING
    }
}
