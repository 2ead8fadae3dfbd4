//! Words that a room keeps things in: codes of the program, each with a text. What is kept is the code that is posted.

use crate::{Choice, Page};

/// One of a few codes; made by [`coded!`](crate::coded!).
pub trait Coded: Copy + PartialEq + 'static {
    /// All of them, in the order in which they are shown.
    const ALL: &'static [Self];

    /// What is kept and posted.
    fn code(self) -> &'static str;

    /// Key of its text.
    fn text_key(self) -> &'static str;

    /// The codes with what they stand for, as a form reads them.
    fn among() -> Vec<(&'static str, Self)> {
        Self::ALL.iter().map(|one| (one.code(), *one)).collect()
    }

    /// The codes as options of a form.
    fn choices(page: &Page) -> Vec<Choice> {
        Self::ALL.iter().map(|one| Choice::new(one.code(), page.t(one.text_key()))).collect()
    }
}

/// Makes an enumeration of codes: for each its name, what is kept of it, and the key of its text.
#[macro_export]
macro_rules! coded {
    ($(#[$of:meta])* $kind:ident { $($(#[$doc:meta])* $name:ident = $code:literal, $key:literal;)* }) => {
        $(#[$of])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ::serde::Serialize, ::serde::Deserialize)]
        pub enum $kind { $($(#[$doc])* #[serde(rename = $code)] $name),* }

        impl $crate::codes::Coded for $kind {
            const ALL: &'static [$kind] = &[$($kind::$name),*];

            fn code(self) -> &'static str {
                match self { $($kind::$name => $code),* }
            }

            fn text_key(self) -> &'static str {
                match self { $($kind::$name => $key),* }
            }
        }
    };
}
