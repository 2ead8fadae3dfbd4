//! A page with one form. All forms of this room look alike, so there is one template; a form is a list of fields.

use super::view::{Act, Item, Section};
use crate::model::practical::name_of;
use crate::model::prompts;
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use kit::page::show_as;
use kit::{Choice, FormView, Page};

/// Rows of a text area.
const ROWS: usize = 4;

/// What a field looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// One line.
    Line,
    /// Some lines.
    Area,
    /// A day.
    Day,
    /// A time of day.
    Time,
    /// A number.
    Number,
    /// One of a few.
    Radios,
    /// Any of a few.
    Checks,
    /// One of many.
    Choose,
    /// Yes or not.
    Tick,
}

/// One field of a form.
pub struct Field {
    /// Its look.
    pub look: Look,
    /// Its name.
    pub name: &'static str,
    /// Key of its label.
    pub label: &'static str,
    /// Key of its hint; empty for none.
    pub hint: &'static str,
    /// Whether it may stay empty.
    pub optional: bool,
    /// What can be chosen.
    pub choices: Vec<Choice>,
    /// Rows of an area.
    pub rows: usize,
}

impl Field {
    fn new(look: Look, name: &'static str, label: &'static str) -> Field {
        Field { look, name, label, hint: "", optional: false, choices: Vec::new(), rows: ROWS }
    }

    /// With a hint.
    pub fn hint(mut self, key: &'static str) -> Field {
        self.hint = key;
        self
    }

    /// May stay empty.
    pub fn free(mut self) -> Field {
        self.optional = true;
        self
    }

    /// With these choices.
    pub fn among(mut self, choices: Vec<Choice>) -> Field {
        self.choices = choices;
        self
    }

    /// The hint in the reader's language.
    pub fn hint_text(&self, page: &Page) -> String {
        if self.hint.is_empty() { String::new() } else { page.t(self.hint) }
    }
}

/// One line.
pub fn line(name: &'static str, label: &'static str) -> Field {
    Field::new(Look::Line, name, label)
}

/// Some lines.
pub fn area(name: &'static str, label: &'static str) -> Field {
    Field::new(Look::Area, name, label)
}

/// A day.
pub fn day(name: &'static str, label: &'static str) -> Field {
    Field::new(Look::Day, name, label)
}

/// A time of day.
pub fn time(name: &'static str, label: &'static str) -> Field {
    Field::new(Look::Time, name, label)
}

/// A number.
pub fn number(name: &'static str, label: &'static str) -> Field {
    Field::new(Look::Number, name, label)
}

/// One of a few.
pub fn radios(name: &'static str, label: &'static str) -> Field {
    Field::new(Look::Radios, name, label)
}

/// Any of a few.
pub fn checks(name: &'static str, label: &'static str) -> Field {
    Field::new(Look::Checks, name, label)
}

/// One of many.
pub fn choose(name: &'static str, label: &'static str) -> Field {
    Field::new(Look::Choose, name, label)
}

/// Yes or not.
pub fn tick(name: &'static str, label: &'static str) -> Field {
    Field::new(Look::Tick, name, label)
}

/// Choices from a list of codes: code and text.
pub fn choices<T: Copy>(
    page: &Page,
    among: &[T],
    code: fn(T) -> &'static str,
    key: fn(T) -> &'static str,
) -> Vec<Choice> {
    among.iter().map(|one| Choice::new(code(*one), page.t(key(*one)))).collect()
}

/// A label with a text.
#[derive(Default)]
pub struct Line {
    /// Its label.
    pub label: String,
    /// What somebody said.
    pub text: String,
    /// The language of the text, where it may be another than that of the page (WCAG 3.1.2).
    pub lang: Option<&'static str>,
}

/// Another button beside the first.
pub struct Other {
    /// Key of its text.
    pub label: &'static str,
    /// Name and value that it posts; empty for none.
    pub post: (&'static str, &'static str),
    /// Where it posts to; empty for the same address.
    pub to: String,
}

/// A page with one form.
#[derive(Template)]
#[template(path = "casework/form.html")]
pub struct FormPage {
    page: Page,
    form: FormView,
    back: String,
    action: String,
    heading: String,
    lead: String,
    fields: Vec<Field>,
    hidden: Vec<(&'static str, String)>,
    submit: &'static str,
    others: Vec<Other>,
    shown: Option<(String, Vec<Line>)>,
    seen: Option<(String, Vec<Section>)>,
    draft: String,
}

impl FormPage {
    /// A form that posts to an address and leads back to another.
    pub fn new(
        page: Page,
        back: impl Into<String>,
        action: impl Into<String>,
        fields: Vec<Field>,
    ) -> FormPage {
        FormPage {
            page,
            form: FormView::empty(),
            back: back.into(),
            action: action.into(),
            heading: String::new(),
            lead: String::new(),
            fields,
            hidden: Vec::new(),
            submit: "kit-save",
            others: Vec::new(),
            shown: None,
            seen: None,
            draft: String::new(),
        }
    }

    /// With a heading and an opening sentence.
    pub fn about(mut self, heading: &str, lead: &str) -> FormPage {
        self.heading = self.page.t(heading);
        self.lead = self.page.t(lead);
        self
    }

    /// With a heading and an opening sentence that are translated already.
    pub fn saying(mut self, heading: String, lead: String) -> FormPage {
        self.heading = heading;
        self.lead = lead;
        self
    }

    /// With something that goes along unseen.
    pub fn hiding(mut self, name: &'static str, value: impl Into<String>) -> FormPage {
        self.hidden.push((name, value.into()));
        self
    }

    /// With another text on its button.
    pub fn submit(mut self, key: &'static str) -> FormPage {
        self.submit = key;
        self
    }

    /// With another button.
    pub fn other(
        mut self,
        label: &'static str,
        post: (&'static str, &'static str),
        to: impl Into<String>,
    ) -> FormPage {
        self.others.push(Other { label, post, to: to.into() });
        self
    }

    /// With a place where what is typed is kept before it is ready; a script does so by itself.
    pub fn drafting(mut self, to: impl Into<String>) -> FormPage {
        self.draft = to.into();
        self
    }

    /// With texts to look at before somebody decides.
    pub fn showing(mut self, heading: String, lines: Vec<Line>) -> FormPage {
        self.shown = Some((heading, lines));
        self
    }

    /// With questions to think about, each with a line that helps; nothing is filled in there.
    pub fn prompting(self, heading: &str, prompts: &[(&str, &str)]) -> FormPage {
        let lines = prompts.iter().map(|(ask, helps)| Line {
            label: self.page.t(ask),
            text: self.page.t(helps),
            ..Line::default()
        });
        let (heading, lines) = (self.page.t(heading), lines.collect());
        self.showing(heading, lines)
    }

    /// With sets of questions in one fold, which somebody opens if they want; nothing is kept of that. Closed, it says only that
    /// there is something to think of: whoever looks along on a phone reads no more.
    pub fn with_sets(self, heading: &str, keys: &[&str]) -> FormPage {
        let set = |key: &&str| {
            let text = self.page.t(key);
            let lines = prompts::lines_of(&text).into_iter();
            let lines = lines.map(|(label, text)| Line { label, text, ..Line::default() }).collect();
            Item { title: name_of(&text), lines, ..Item::default() }
        };
        let items = keys.iter().map(set).collect();
        let sets = vec![Section { title: self.page.t(heading), items, folded: true, ..Section::default() }];
        self.showing_page(String::new(), sets)
    }

    /// With the sections of another page to look at before somebody decides; an empty heading is left out.
    pub fn showing_page(mut self, heading: String, sections: Vec<Section>) -> FormPage {
        self.seen = Some((heading, sections));
        self
    }

    /// As an answer.
    pub fn show(mut self, form: FormView) -> Response {
        self.form = form;
        show_as(StatusCode::OK, &self)
    }

    /// As an answer to a form that is not good yet.
    pub fn again(mut self, form: FormView) -> Response {
        self.form = form;
        show_as(StatusCode::BAD_REQUEST, &self)
    }
}
