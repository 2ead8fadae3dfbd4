//! Short lists of things that have a code, a text and nothing else.

/// Makes an enum of which each variant has a code: the code is what is kept, posted and counted, and with a
/// prefix before it, it is the key of the text.
macro_rules! coded {
    (
        $(#[$meta:meta])*
        $name:ident, $prefix:literal, { $($(#[$doc:meta])* $variant:ident = $code:literal),* $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$doc])* #[serde(rename = $code)] $variant),* }

        impl $name {
            /// All of them, in the order in which they are offered.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The code under which it is kept, posted and counted.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code),* }
            }

            /// Key of its text.
            pub fn text_key(self) -> &'static str {
                match self { $($name::$variant => concat!($prefix, $code)),* }
            }

            /// Each with its code, to read a form by.
            pub fn by_code() -> Vec<(&'static str, $name)> {
                $name::ALL.iter().map(|one| (one.code(), *one)).collect()
            }

            /// Each as an option of a form.
            pub fn choices(page: &kit::Page) -> Vec<kit::Choice> {
                $name::ALL.iter().map(|one| kit::Choice::new(one.code(), page.t(one.text_key()))).collect()
            }
        }
    };
}

pub(crate) use coded;
