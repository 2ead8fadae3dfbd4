//! The page around the content: language, navigation, a notice, the seal of its forms.

use crate::assets;
use crate::headers::StyleInside;
use crate::said::Sayings;
use crate::texts::{Lang, Texts};
use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use fluent_bundle::FluentValue;
use std::borrow::Borrow;
use std::fmt::Display;

/// On which side of the door a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Anybody may read it.
    Public,
    /// Somebody who came with a return code.
    Visitor,
    /// A worker who signed in.
    Worker,
}

/// How much of a translation was read by somebody who grew up with the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum WasRead {
    /// All of it, or it needs none: nothing is said about it.
    #[default]
    Whole,
    /// Some parts of it.
    InPart,
    /// None of it.
    Not,
}

impl WasRead {
    /// Key of the line at the foot of a visitor's page.
    pub fn text_key(self) -> Option<&'static str> {
        match self {
            WasRead::Whole => None,
            WasRead::InPart => Some("kit-unread-some"),
            WasRead::Not => Some("kit-unread"),
        }
    }
}

/// A place to go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NavItem {
    /// Where it leads; for a role: its code.
    pub href: String,
    /// Its text.
    pub label: String,
    /// Whether this page is in there.
    pub current: bool,
}

/// A word to the reader above the content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// `good`, `info` or `careful`.
    pub kind: &'static str,
    /// Its text.
    pub text: String,
}

/// What may not wait, said on each page of a worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlarmLine {
    /// What is said.
    pub text: String,
    /// Where it leads; none where the role of now does not lead there.
    pub href: Option<String>,
    /// Whether it is so now. Else it waits unseen in the page, which asks by itself where scripts run.
    pub raised: bool,
}

/// What a template needs to draw the page around its content.
#[derive(Clone)]
pub struct Page {
    texts: &'static Texts,
    lang: Lang,
    side: Side,
    /// Neutral on purpose (NFR-04): never a name, a pseudonym or a subject.
    pub title: String,
    /// The places of the navigation.
    pub nav: Vec<NavItem>,
    /// The places beside this one, where the menu has one entry for several.
    pub beside: Vec<NavItem>,
    /// First name of the worker, empty for others.
    pub worker_name: String,
    /// The role the worker acts in.
    pub role_name: String,
    /// The other roles this worker holds.
    pub roles: Vec<NavItem>,
    /// A word to the reader.
    pub notice: Option<Notice>,
    /// What may not wait.
    pub alarm: Option<AlarmLine>,
    /// Seals the forms of this page to its session.
    pub form_token: String,
    /// The path of this page, without a query.
    pub path: String,
    /// The languages in which this page is there.
    pub languages: &'static [Lang],
    /// What the honest panel says about when somebody answers; empty where no room tells it.
    pub promise: String,
    /// Whether what is written here is read by a confidential adviser alone (ACT-11).
    is_with_adviser: bool,
    /// Whether this is the visitor's first page.
    is_first: bool,
    /// How much of this translation was read by somebody who grew up with the language.
    pub was_read: WasRead,
    /// What the organisation says in this language, in words of its own.
    pub sayings: Option<Sayings>,
}

impl Page {
    /// A page with a title from the texts.
    pub fn new(texts: &'static Texts, lang: Lang, side: Side, title_key: &str, path: &str) -> Page {
        Page {
            texts,
            lang,
            side,
            title: texts.text(lang, title_key, &[]),
            nav: Vec::new(),
            beside: Vec::new(),
            worker_name: String::new(),
            role_name: String::new(),
            roles: Vec::new(),
            notice: None,
            alarm: None,
            form_token: String::new(),
            path: path.to_owned(),
            languages: crate::headers::languages_of(path),
            promise: String::new(),
            is_with_adviser: false,
            is_first: false,
            was_read: WasRead::default(),
            sayings: None,
        }
    }

    /// The same page with a word above it.
    pub fn with_notice(mut self, kind: &'static str, key: &str) -> Page {
        self.notice = Some(Notice { kind, text: self.t(key) });
        self
    }

    /// The visitor's first page: its style stands inside and its languages on top, so that one request is enough to
    /// read it and to write (NFR-02). Only what `assets/front.mjs` names is dressed.
    pub fn as_first(mut self) -> Page {
        self.is_first = true;
        self
    }

    /// The same page, on which only a confidential adviser reads along: the honest panel says so.
    #[must_use]
    pub fn with_adviser(mut self, is_adviser: bool) -> Page {
        self.is_with_adviser = is_adviser;
        self
    }

    /// Whether what is written here is read by a confidential adviser alone.
    pub fn is_with_adviser(&self) -> bool {
        self.is_with_adviser
    }

    /// Whether this is the visitor's first page.
    pub fn is_first(&self) -> bool {
        self.is_first
    }

    /// The code of the page's language.
    pub fn lang(&self) -> &'static str {
        self.lang.code()
    }

    /// The page's language.
    pub fn language(&self) -> Lang {
        self.lang
    }

    /// All texts.
    pub fn texts(&self) -> &'static Texts {
        self.texts
    }

    /// Direction of writing.
    pub fn dir(&self) -> &'static str {
        self.lang.direction()
    }

    /// The text of a key.
    pub fn t(&self, key: &str) -> String {
        self.texts.text(self.lang, key, &[])
    }

    /// The text of a key with one value in it.
    pub fn tv(&self, key: &str, name: &str, value: impl Display) -> String {
        self.texts.text(self.lang, key, &[(name, FluentValue::from(value.to_string()))])
    }

    /// The text of a key with a number in it, so that the text can choose its plural.
    pub fn tn(&self, key: &str, name: &str, number: impl Display) -> String {
        let number: i64 = number.to_string().parse().unwrap_or(i64::MAX);
        self.texts.text(self.lang, key, &[(name, FluentValue::from(number))])
    }

    /// Whether anybody may read this page.
    pub fn is_public(&self) -> bool {
        self.side == Side::Public
    }

    /// Whether the reader came with a return code.
    pub fn is_visitor(&self) -> bool {
        self.side == Side::Visitor
    }

    /// Whether the reader is a worker.
    pub fn is_worker(&self) -> bool {
        self.side == Side::Worker
    }

    /// Address of the style sheet.
    pub fn style_href(&self) -> &'static str {
        assets::STYLE.href()
    }

    /// Address of the script.
    pub fn script_href(&self) -> &'static str {
        if self.is_first { assets::FIRST_SCRIPT.href() } else { assets::SCRIPT.href() }
    }

    /// Address of the script of a conversation that arrives by itself.
    pub fn live_href(&self) -> &'static str {
        assets::LIVE.href()
    }

    /// Address of the script of the desk's list, which keeps itself up to date.
    pub fn desk_href(&self) -> &'static str {
        assets::DESK.href()
    }

    /// Address of the script of drafts that wait for a line of one's own.
    pub fn drafts_href(&self) -> &'static str {
        assets::DRAFTS.href()
    }

    /// Address of the neutral icon.
    pub fn icon_href(&self) -> &'static str {
        if self.is_first { &assets::ICON_INSIDE } else { assets::ICON.href() }
    }

    /// The style that stands inside the visitor's first page.
    pub fn first_style(&self) -> &'static str {
        assets::FIRST_STYLE
    }

    /// A moment as people write it.
    pub fn moment(&self, moment: impl Borrow<store::Moment>) -> String {
        crate::when::moment(self.texts, self.lang, *moment.borrow())
    }

    /// A day as people write it.
    pub fn day(&self, day: impl Borrow<store::Day>) -> String {
        crate::when::day(self.texts, self.lang, *day.borrow())
    }
}

/// Draws a template as an answer.
pub fn show(template: &impl Template) -> Response {
    show_as(StatusCode::OK, template)
}

/// Draws a template as an answer with another status, such as 400 for a form that is shown again.
pub fn show_as(status: StatusCode, template: &impl Template) -> Response {
    match template.render() {
        Ok(html) => {
            let kind = HeaderValue::from_static("text/html; charset=utf-8");
            // Asked of the page itself, so that the header never allows what is not there, nor forgets what is.
            let has_style = html.split_once("</head>").is_some_and(|(head, _)| head.contains("<style>"));
            let mut response = (status, [(header::CONTENT_TYPE, kind)], html).into_response();
            if has_style {
                response.extensions_mut().insert(StyleInside);
            }
            response
        }
        // A template only fails to render when a value refuses to be written, which none of ours does.
        Err(_) => crate::Problem::Broken.into_response(),
    }
}
