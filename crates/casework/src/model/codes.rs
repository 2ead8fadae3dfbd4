//! Short lists that somebody chooses from: a code that is kept and posted, and the key of its text.

/// Makes an enum whose variants each have a code and a text.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident, $room:literal { $($(#[$about:meta])* $variant:ident = $code:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, ::serde::Serialize, ::serde::Deserialize,
        )]
        pub enum $name {
            $($(#[$about])* #[serde(rename = $code)] $variant),*
        }

        impl $name {
            /// All of them, in the order in which they are offered.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// Code and value, as a form reads them.
            pub const AMONG: &'static [(&'static str, $name)] = &[$(($code, $name::$variant)),*];

            /// The code under which it is kept and posted.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code),* }
            }

            /// Key of its text.
            pub fn text_key(self) -> &'static str {
                match self { $($name::$variant => concat!("casework-", $room, "-", $code)),* }
            }
        }
    };
}

pub(crate) use codes;
