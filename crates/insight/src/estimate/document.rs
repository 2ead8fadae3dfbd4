//! An estimate as a document: the same words and tables as on the page, drawn as a PDF that can be read aloud.

use super::words::Told;
use paper::{Block, Cell, Figures, Line, Paper, PdfError};
use store::Moment;

impl Told<'_> {
    /// The estimate as PDF/UA-1. The same estimate at the same moment gives the same bytes.
    ///
    /// # Errors
    /// [`PdfError`], which no estimate gives.
    pub fn pdf(&self, at: Moment) -> Result<Vec<u8>, PdfError> {
        paper::pdf(&self.paper(at))
    }

    fn paper(&self, at: Moment) -> Paper {
        let heading = |key: &str| Block::Heading(self.plain(key));
        let mut blocks: Vec<Block> = self.result().into_iter().map(Block::Text).collect();
        blocks.push(heading("insight-estimate-warnings"));
        let warnings = self.warnings();
        if warnings.is_empty() {
            blocks.push(Block::Text(self.plain("insight-estimate-no-warnings")));
        }
        blocks.extend(warnings.into_iter().map(Block::Text));
        let spread = self.spread();
        if !spread.is_empty() {
            blocks.push(heading("insight-estimate-models"));
            blocks.extend(spread.into_iter().map(Block::Text));
            blocks.push(Block::Figures(self.best_models()));
        }
        blocks.push(Block::Figures(self.overlaps()));
        if !self.estimate.sensitivity.is_empty() {
            blocks.push(Block::Figures(self.other_choices()));
        }
        blocks.push(heading("insight-estimate-assumptions"));
        blocks.extend(self.assumptions().iter().map(|assumption| Block::Text(format!("[  ] {assumption}"))));
        blocks.extend(self.closing().into_iter().map(Block::Text));
        Paper {
            title: self.plain("insight-estimate-title"),
            lang: self.lang,
            author: format!("luwte {}", self.estimate.made.version),
            at,
            facts_name: self.plain("insight-estimate-how"),
            facts: self.about().into_iter().chain(self.how()).collect(),
            blocks,
        }
    }

    fn figures(&self, caption: &str, what: &str, columns: Vec<String>, lines: Vec<Line>) -> Figures {
        Figures {
            caption: self.plain(caption),
            about: String::new(),
            what: self.plain(what),
            columns,
            lines,
            meanings: Vec::new(),
            remarks: Vec::new(),
            hidden: self.plain("insight-hidden"),
        }
    }

    fn best_models(&self) -> Figures {
        let lines = self.models().into_iter().map(|(name, values)| line(name, values.map(Cell::Text).into()));
        let columns = self.model_columns().into();
        self.figures("insight-estimate-models", "insight-estimate-model", columns, lines.collect())
    }

    fn overlaps(&self) -> Figures {
        let lines = self.estimate.two_lists.iter().map(|pair| {
            line(pair.lists.clone(), vec![Cell::Number(pair.both), Cell::Text(self.alone(pair))])
        });
        let columns = ["insight-estimate-both", "insight-estimate-alone"].map(|key| self.plain(key)).into();
        self.figures("insight-estimate-overlaps", "insight-estimate-lists", columns, lines.collect())
    }

    fn other_choices(&self) -> Figures {
        let lines = self.estimate.sensitivity.iter().map(|one| {
            let cells = [self.shown(one), self.range(one)];
            line(self.change(one), cells.map(Cell::Text).into())
        });
        let columns = ["insight-estimate-sensitivity-estimate", "insight-estimate-sensitivity-range"]
            .map(|key| self.plain(key))
            .into();
        let what = "insight-estimate-sensitivity-what";
        self.figures("insight-estimate-sensitivity", what, columns, lines.collect())
    }
}

fn line(name: String, cells: Vec<Cell>) -> Line {
    Line { name, cells }
}

#[cfg(test)]
mod tests {
    use crate::estimate::references::{WESTERN, table};
    use crate::estimate::{About, Options, Told, estimate};
    use kit::{Lang, Texts};
    use store::Moment;

    #[test]
    fn an_estimate_and_a_refusal_can_be_printed() {
        let texts = Texts::gather(&[kit::TEXTS, crate::TEXTS]).unwrap();
        for text in [WESTERN, "a,b,count\n1,0,5\n0,1,7\n"] {
            let options = Options { replicates: 40, ..Options::default() };
            let estimate = estimate(&table(text), options, |_| {});
            let about =
                About { population: Some("vermoedelijke slachtoffers".to_owned()), ..About::default() };
            let told = Told { estimate: &estimate, about, texts: &texts, lang: Lang::Nl };
            let pdf = told.pdf(Moment::from_seconds(1_795_348_800)).unwrap();
            assert!(pdf.starts_with(b"%PDF-"));
            assert_eq!(pdf, told.pdf(Moment::from_seconds(1_795_348_800)).unwrap());
        }
    }
}
