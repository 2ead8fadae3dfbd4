//! The letters of a PDF: DejaVu Sans, carried inside, so that the file reads the same everywhere (`fonts/README.md`).

use icu_normalizer::ComposingNormalizerBorrowed;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use skrifa::MetadataProvider;
use skrifa::instance::{LocationRef, Size};
use std::collections::HashMap;
use std::sync::LazyLock;

/// Stands for a letter that the font does not have.
const UNKNOWN: char = '\u{FFFD}';

/// A cut of the letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cut {
    Plain,
    Bold,
}

impl Cut {
    pub(crate) fn face(self) -> Option<&'static Face> {
        match self {
            Cut::Plain => PLAIN.as_ref(),
            Cut::Bold => BOLD.as_ref(),
        }
    }
}

static PLAIN: LazyLock<Option<Face>> =
    LazyLock::new(|| Face::read(include_bytes!("../fonts/dejavu-sans.ttf")));
static BOLD: LazyLock<Option<Face>> =
    LazyLock::new(|| Face::read(include_bytes!("../fonts/dejavu-sans-bold.ttf")));

/// A cut that was read: each letter with its glyph and how wide it is, in parts of its size.
pub(crate) struct Face {
    pub(crate) font: Font,
    letters: HashMap<char, (u32, f32)>,
}

impl Face {
    fn read(bytes: &'static [u8]) -> Option<Face> {
        let read = skrifa::FontRef::new(bytes).ok()?;
        let metrics = read.glyph_metrics(Size::new(1.0), LocationRef::default());
        let letters = read.charmap().mappings().filter_map(|(code, glyph)| {
            Some((char::from_u32(code)?, (glyph.to_u32(), metrics.advance_width(glyph)?)))
        });
        Some(Face { letters: letters.collect(), font: Font::new(bytes.into(), 0)? })
    }

    fn letter(&self, letter: char) -> (u32, f32) {
        let known = self.letters.get(&letter).or_else(|| self.letters.get(&UNKNOWN));
        known.copied().unwrap_or_default()
    }

    /// Whether this font has every letter of the text.
    pub(crate) fn has_all(&self, text: &str) -> bool {
        let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
        composed.chars().all(|letter| letter.is_whitespace() || self.letters.contains_key(&letter))
    }

    /// The text with only letters that this font has, each written in one piece.
    pub(crate) fn printable(&self, text: &str) -> String {
        let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
        let letters = composed.chars().map(|letter| match letter {
            '\t' | '\n' => ' ',
            letter if self.letters.contains_key(&letter) => letter,
            _ => UNKNOWN,
        });
        letters.collect()
    }

    /// How wide a text is at this size.
    pub(crate) fn width(&self, text: &str, size: f32) -> f32 {
        text.chars().map(|letter| self.letter(letter).1).sum::<f32>() * size
    }

    /// The glyphs of a text.
    pub(crate) fn glyphs(&self, text: &str) -> Vec<KrillaGlyph> {
        let glyph = |(start, letter): (usize, char)| {
            let (glyph, width) = self.letter(letter);
            let range = start..start + letter.len_utf8();
            KrillaGlyph::new(GlyphId::new(glyph), width, 0.0, 0.0, 0.0, range, None)
        };
        text.char_indices().map(glyph).collect()
    }

    /// The text in lines that fit. A word that is wider than a line is cut.
    pub(crate) fn lines(&self, text: &str, size: f32, room: f32) -> Vec<String> {
        let mut lines = Vec::new();
        let mut line = String::new();
        for word in self.printable(text).split_whitespace() {
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if self.width(&longer, size) <= room {
                line = longer;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            for letter in word.chars() {
                line.push(letter);
                if self.width(&line, size) > room && line.chars().nth(1).is_some() {
                    line.pop();
                    lines.push(std::mem::replace(&mut line, letter.to_string()));
                }
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
        lines
    }
}
