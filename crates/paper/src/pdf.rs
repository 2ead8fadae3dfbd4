//! The document as a tagged PDF after PDF/UA-1 (ISO 14289-1): whoever has it read aloud hears headings as headings and cells with
//! the names of their column and line. The writer itself refuses a file that does not keep to the standard.

use crate::Paper;
use crate::font::Cut;
use crate::ink::draw;
use crate::layout::lay;

/// Why there is no PDF.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// The letters that are carried inside cannot be read.
    #[error("the letters cannot be read")]
    Letters,
    /// The writer refused the document, and why.
    #[error("the document is no PDF/UA-1: {0}")]
    Refused(String),
}

/// Whether a PDF shows this text as it was written: the letters carried inside are Latin, Greek and Cyrillic.
pub fn can_print(text: &str) -> bool {
    Cut::Plain.face().is_some_and(|face| face.has_all(text))
}

/// Writes the document as PDF/UA-1. The same document gives the same bytes.
///
/// Letters outside Latin, Greek and Cyrillic become a mark that one is missing; what is written from right to left is not put
/// in order (decision 0036).
///
/// # Errors
/// [`PdfError`], which no document of ours gives.
pub fn pdf(paper: &Paper) -> Result<Vec<u8>, PdfError> {
    let laid = lay(paper).ok_or(PdfError::Letters)?;
    draw(paper, &laid)
}
