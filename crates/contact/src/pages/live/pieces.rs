//! What is sent to an open page, piece by piece: as events for the script, or as a page that never ends.

use super::shown::Change;
use crate::book::desk::hints::Hint;
use crate::pages::item::Item;
use askama::Template;
use kit::Page;
use serde::Serialize;

/// In which form a page arrives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Server-sent events, for the script.
    Events,
    /// A page that never ends, where no script runs.
    Page,
}

/// A bubble for the script, which fills the page's own template with it.
#[derive(Serialize)]
struct Bubble<'a> {
    place: u32,
    own: bool,
    who: &'a str,
    when: &'a str,
    text: &'a str,
    status: &'a str,
    erase: &'a str,
}

/// A place, and the words that stand there from now on.
#[derive(Serialize)]
struct Gone<'a> {
    place: u32,
    words: &'a str,
}

/// What the other side does, in words.
#[derive(Serialize)]
struct Beside<'a> {
    words: &'a str,
    seen: i64,
    seen_word: &'a str,
}

/// A hint of a colleague.
#[derive(Serialize)]
struct Tip<'a> {
    by: &'a str,
    text: &'a str,
    when: String,
}

/// All hints beside a conversation.
#[derive(Serialize)]
struct Tips<'a> {
    hints: Vec<Tip<'a>>,
}

/// How the desk's list stands.
#[derive(Serialize)]
struct DeskSays<'a> {
    words: &'a str,
    mark: &'a str,
}

/// The last words.
#[derive(Serialize)]
struct End<'a> {
    words: &'a str,
}

#[derive(Template)]
#[template(path = "contact/live_begin.html")]
struct Begin<'a> {
    page: &'a Page,
}

#[derive(Template)]
#[template(path = "contact/live_bubble.html")]
struct BubblePiece<'a> {
    item: &'a Item,
}

#[derive(Template)]
#[template(path = "contact/live_words.html")]
struct WordsPiece<'a> {
    page: &'a Page,
    words: &'a str,
    refresh: &'a str,
}

#[derive(Template)]
#[template(path = "contact/live_hint.html")]
struct HintPiece<'a> {
    from: &'a str,
    text: &'a str,
}

/// The frame around what keeps arriving.
#[derive(Template)]
#[template(path = "contact/live_frame.html")]
pub struct Frame<'a> {
    pub page: &'a Page,
    pub src: &'a str,
}

/// What a frame says when no more pages can stay open.
#[derive(Template)]
#[template(path = "contact/live_full.html")]
pub struct Full<'a> {
    pub page: &'a Page,
    pub words: &'a str,
    pub refresh: &'a str,
}

/// One event; the data is one line, because JSON writes line breaks as `\n`.
fn event(name: &str, cursor: &str, data: &impl Serialize) -> String {
    let data = serde_json::to_string(data).unwrap_or_default();
    let id = if cursor.is_empty() { String::new() } else { format!("id: {cursor}\n") };
    format!("{id}event: {name}\ndata: {data}\n\n")
}

/// What our templates cannot fail to draw is never left out.
fn drawn(template: &impl Template) -> String {
    template.render().unwrap_or_default()
}

impl Form {
    /// The first bytes, which come at once. `spread` lets those who lost the line together not come back together.
    pub fn begin(self, page: &Page, spread: u8) -> String {
        match self {
            Form::Events => format!("retry: {}\n\n", 1_000 + 16 * u32::from(spread)),
            Form::Page => drawn(&Begin { page }),
        }
    }

    /// What shows that the line still stands; also how a line is noticed that does not.
    pub fn beat(self) -> &'static str {
        match self {
            Form::Events => ":\n\n",
            Form::Page => "<!-- -->\n",
        }
    }

    /// A sheet that arrives, or reads otherwise.
    pub fn bubble(self, change: Change, place: u32, cursor: &str, item: &Item) -> String {
        match self {
            Form::Events => {
                let name = if change == Change::Arrives { "bubble" } else { "again" };
                let Item { own, who, when, text, status, .. } = item;
                let erase = &item.erase_at();
                event(name, cursor, &Bubble { place, own: *own, who, when, text, status, erase })
            }
            Form::Page => drawn(&BubblePiece { item }),
        }
    }

    /// A sheet that went. `words` say so; on a page that cannot take it away itself, they ask to look anew.
    pub fn gone(self, page: &Page, place: u32, cursor: &str, refresh: &str) -> String {
        match self {
            Form::Events => event("gone", cursor, &Gone { place, words: &page.t("contact-erased-mark") }),
            Form::Page => drawn(&WordsPiece { page, words: &page.t("contact-live-erased-above"), refresh }),
        }
    }

    /// What the other side does.
    pub fn beside(self, page: &Page, words: &str, seen: i64, saw_more: bool) -> String {
        let seen_word = page.t("contact-live-seen");
        match self {
            Form::Events => event("beside", "", &Beside { words, seen, seen_word: &seen_word }),
            Form::Page => {
                let sentences = [words, if saw_more { seen_word.as_str() } else { "" }];
                let words = sentences.join(" ");
                match words.trim() {
                    "" => String::new(),
                    words => drawn(&WordsPiece { page, words, refresh: "" }),
                }
            }
        }
    }

    /// Hints of colleagues: all of them for a script, which puts them in the place of those before; for a page that never
    /// ends those after the first so many.
    pub fn hints<'a>(self, page: &Page, hints: &'a [Hint], told: usize) -> String {
        let tip = |Hint { by, text, at }: &'a Hint| Tip { by, text, when: page.moment(at) };
        match self {
            Form::Events => event("hints", "", &Tips { hints: hints.iter().map(tip).collect() }),
            Form::Page => hints
                .iter()
                .skip(told)
                .map(|Hint { by, text, .. }| {
                    let from = page.tv("contact-watch-hint", "name", by);
                    drawn(&HintPiece { from: &from, text })
                })
                .collect(),
        }
    }

    /// How the desk's list stands; `refresh` is where it is drawn anew.
    pub fn desk(self, page: &Page, words: &str, mark: &str, refresh: &str) -> String {
        match self {
            Form::Events => event("desk", "", &DeskSays { words, mark }),
            Form::Page => drawn(&WordsPiece { page, words, refresh }),
        }
    }

    /// Opens the page anew at once, where that is the only way to take something away.
    pub fn anew(self) -> &'static str {
        "<meta http-equiv=\"refresh\" content=\"0\">"
    }

    /// The last words.
    pub fn end(self, page: &Page, words: &str, refresh: &str) -> String {
        match self {
            Form::Events => event("end", "", &End { words }),
            Form::Page => drawn(&WordsPiece { page, words, refresh }),
        }
    }
}
