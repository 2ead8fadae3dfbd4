//! Where everything stands on the pages of a PDF, and what it is. Pure: it knows sizes and words, not how a PDF is written.
//!
//! Sizes and places are in points (1/72 inch), from the top left corner of an A4 page.

use crate::font::{Cut, Face};
use crate::grid::Grid;
use crate::{Bars, Block, Cell, Figures, Line, Paper, paragraphs};

/// Width and height of a page (A4).
pub(crate) const PAGE: (f32, f32) = (595.0, 842.0);
pub(crate) const MARGIN: f32 = 56.0;
pub(crate) const ROOM: f32 = PAGE.0 - 2.0 * MARGIN;
const BOTTOM: f32 = PAGE.1 - 64.0;
/// From one line to the next, in sizes of the letter.
pub(crate) const LEADING: f32 = 1.45;
const TEXT: f32 = 10.0;
const SMALL: f32 = 8.5;
/// Around the words of a cell.
pub(crate) const PAD: f32 = 4.0;
/// Where a row would be higher than this, the table is told as a list.
const TALLEST: f32 = 260.0;
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
        let body: Vec<Vec<Words>> = figures.lines.iter().map(row_of).collect();
        if body.iter().any(|words| grid.height(&self.cells(&grid, words)) > TALLEST) {
            self.list(figures);
        } else {
            self.table(&grid, &figures.caption, &head, &body);
        }
        for remark in &figures.remarks {
            self.paragraph(remark, TEXT);
        }
        for (name, means) in &figures.meanings {
            self.paragraph(&format!("{name}: {means}"), SMALL);
        }
        self.y += TEXT;
    }

    fn table(&mut self, grid: &Grid, caption: &str, head: &[Words], body: &[Vec<Words>]) {
        let head_row = self.row(grid, head, None);
        let body = body.iter().map(|words| self.row(grid, words, Some(head))).collect();
        let rows = vec![Branch::Node(Role::Head, vec![head_row]), Branch::Node(Role::Body, body)];
        self.laid.tree.push(Branch::Node(Role::Table(caption.to_owned()), rows));
        self.y += TEXT;
    }

    /// A table whose cells hold long texts: line by line, each with the names of its columns.
    fn list(&mut self, figures: &Figures) {
        for line in &figures.lines {
            self.fact(&figures.what, &line.name);
            for (column, cell) in figures.columns.iter().zip(&line.cells) {
                self.fact(column, &cell.to_string());
            }
            self.y += TEXT;
        }
    }

    /// The lines of each cell of a row.
    fn cells(&self, grid: &Grid, words: &[Words]) -> Vec<Vec<String>> {
        let lines = |(words, width): (&Words, &f32)| {
            self.face(words.cut).lines(&words.text, grid.size, width - 2.0 * PAD)
        };
        words.iter().zip(&grid.widths).map(lines).collect()
    }

    /// One row. Where it begins a page, the names of the columns stand above it again, as decoration.
    fn row(&mut self, grid: &Grid, words: &[Words], head: Option<&[Words]>) -> Branch {
        let cells = self.cells(grid, words);
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
        let cells = self.cells(grid, head);
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

/// The words of a line.
fn row_of(line: &Line) -> Vec<Words> {
    let name = Words { text: line.name.clone(), cut: Cut::Plain, role: Role::LineName, is_number: false };
    let cells = line.cells.iter().map(|cell| Words {
        text: cell.to_string(),
        cut: Cut::Plain,
        role: Role::Entry,
        is_number: cell.is_number(),
    });
    std::iter::once(name).chain(cells).collect()
}

fn is_number(cell: Option<&Cell>) -> bool {
    cell.is_some_and(Cell::is_number)
}
