//! The languages of the interface: twelve for whoever comes by, two for whoever works here (INF-08, NFR-05).

use unic_langid::LanguageIdentifier;

macro_rules! languages {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $own:literal, $direction:literal;)*) => {
        /// A language of the interface.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Lang { $($(#[$doc])* $name),* }

        impl Lang {
            /// All languages, the first one first: what a visitor may choose from.
            pub const ALL: [Lang; [$(Lang::$name),*].len()] = [$(Lang::$name),*];

            /// The code of BCP 47.
            pub fn code(self) -> &'static str {
                match self { $(Lang::$name => $code),* }
            }

            /// The language's own name for itself.
            pub fn own_name(self) -> &'static str {
                match self { $(Lang::$name => $own),* }
            }

            /// The direction of writing, for the attribute `dir`.
            pub fn direction(self) -> &'static str {
                match self { $(Lang::$name => $direction),* }
            }
        }
    };
}

languages! {
    /// Dutch, the first language: each text exists in it.
    Nl = "nl", "Nederlands", "ltr";
    /// English.
    En = "en", "English", "ltr";
    /// Spanish.
    Es = "es", "Español", "ltr";
    /// Portuguese.
    Pt = "pt", "Português", "ltr";
    /// Romanian.
    Ro = "ro", "Română", "ltr";
    /// Bulgarian.
    Bg = "bg", "Български", "ltr";
    /// Polish.
    Pl = "pl", "Polski", "ltr";
    /// Hungarian.
    Hu = "hu", "Magyar", "ltr";
    /// Turkish.
    Tr = "tr", "Türkçe", "ltr";
    /// Arabic, from right to left.
    Ar = "ar", "العربية", "rtl";
    /// Ukrainian.
    Uk = "uk", "Українська", "ltr";
    /// French.
    Fr = "fr", "Français", "ltr";
}

impl Lang {
    /// What a worker may choose from.
    pub const WORKERS: [Lang; 2] = [Lang::Nl, Lang::En];

    /// Whether the workers' side is there in this language.
    pub fn is_for_workers(self) -> bool {
        Lang::WORKERS.contains(&self)
    }

    /// The language with this code, if there is one.
    pub fn from_code(code: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The best of `offered` for a header `Accept-Language` (RFC 9110, 12.5.4); Dutch if none fits.
    pub fn from_header(header: &str, offered: &[Lang]) -> Lang {
        header
            .split(',')
            .filter_map(|part| {
                let mut pieces = part.split(';');
                let tag = pieces.next()?.trim().to_ascii_lowercase();
                let weight = pieces
                    .find_map(|piece| piece.trim().strip_prefix("q=")?.parse::<f32>().ok())
                    .unwrap_or(1.0);
                let lang = Lang::from_code(tag.split('-').next()?)?;
                (weight > 0.0 && offered.contains(&lang)).then_some((weight, lang))
            })
            .fold(None, |best: Option<(f32, Lang)>, next| match best {
                Some((weight, _)) if weight >= next.0 => best,
                _ => Some(next),
            })
            .map_or(Lang::Nl, |(_, lang)| lang)
    }

    pub(crate) fn identifier(self) -> LanguageIdentifier {
        self.code().parse().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browsers_wish_is_followed_by_weight() {
        let best = |header| Lang::from_header(header, &Lang::ALL);
        assert_eq!(best("en-GB,en;q=0.9,nl;q=0.8"), Lang::En);
        assert_eq!(best("de, nl-NL;q=0.7, en;q=0.3"), Lang::Nl);
        assert_eq!(best("de"), Lang::Nl);
        assert_eq!(best(""), Lang::Nl);
        assert_eq!(best(";;q=,,,=q;en;q=x"), Lang::Nl);
        assert_eq!(best("en;q=0"), Lang::Nl);
        assert_eq!(best("pt-BR,pt;q=0.9,en-US;q=0.8"), Lang::Pt);
        assert_eq!(best("ar-MA"), Lang::Ar);
        assert_eq!(best("UK"), Lang::Uk);
    }

    #[test]
    fn workers_are_offered_no_more_than_their_side_speaks() {
        assert_eq!(Lang::from_header("pl,en;q=0.5", &Lang::WORKERS), Lang::En);
        assert_eq!(Lang::from_header("pl", &Lang::WORKERS), Lang::Nl);
    }

    #[test]
    fn each_language_is_found_by_its_code_and_known_to_the_rules_of_numbers() {
        for lang in Lang::ALL {
            assert_eq!(Lang::from_code(lang.code()), Some(lang));
            assert_eq!(lang.identifier().to_string(), lang.code());
        }
        assert_eq!(Lang::from_code("de"), None);
    }
}
