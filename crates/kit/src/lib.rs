//! What every page needs, and nothing of the domain: texts in many languages, forms that keep what was
//! typed, the page around the content, problem pages, security headers and the embedded style and script.
//!
//! A page is one slice: a handler makes a [`Page`], reads a [`Form`] when something was posted, and gives a
//! template to [`show`].

pub mod assets;
pub mod codes;
pub mod form;
pub mod headers;
pub mod lang;
pub mod live;
pub mod page;
pub mod problem;
pub mod said;
pub mod testing;
pub mod texts;
pub mod when;
pub mod wording;

pub use form::{Choice, Form, FormView};
pub use lang::Lang;
pub use page::{NavItem, Notice, Page, Side, WasRead, show};
pub use problem::Problem;
pub use said::{Said, Sayings};
pub use texts::{Source, Texts};

/// The texts of this room.
pub const TEXTS: &[Source] =
    &[visitor_texts!("kit-tongue"), visitor_texts!("kit"), visitor_texts!("kit-honest"), texts!("kit-work")];
