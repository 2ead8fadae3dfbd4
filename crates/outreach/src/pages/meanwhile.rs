//! What a colleague wrote in a form while somebody else had it open: it stands above what was typed, and nothing is written
//! over unseen.

use kit::Page;
use people::Seen;

/// What a form is called and says, line by line.
pub(super) type Lines = Vec<(&'static str, String)>;

/// What stands there now where it is not what was typed, and the print that the form carries along.
pub(super) struct Meanwhile {
    pub(super) seen: String,
    pub(super) there: Vec<(String, String)>,
}

impl Meanwhile {
    /// Nobody wrote anything.
    pub(super) fn nothing(seen: &Seen) -> Meanwhile {
        Meanwhile { seen: seen.show().to_owned(), there: Vec::new() }
    }

    /// A colleague wrote what stands there now; somebody else typed the other.
    pub(super) fn between(page: &Page, (now, typed): (Lines, Lines), seen: &Seen) -> Meanwhile {
        let differs = now.into_iter().zip(typed).filter(|((_, now), (_, typed))| now != typed);
        let there = differs.map(|((called, now), _)| (page.t(called), now)).collect();
        Meanwhile { there, ..Meanwhile::nothing(seen) }
    }

    /// The page, with a word above it where a colleague was first.
    pub(super) fn above(&self, page: Page) -> Page {
        match self.there.as_slice() {
            [] => page,
            _ => page.with_notice("careful", "outreach-meanwhile"),
        }
    }
}
