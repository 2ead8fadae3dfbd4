//! Words of an organisation's own on a visitor's page: in the reader's language where somebody said them in it, else in
//! Dutch. Whoever hears the page read aloud hears which (WCAG 3.1.2).

use crate::lang::Lang;
use crate::page::Page;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What an organisation says in one language, by the Dutch that it stands for.
pub type Sayings = Arc<BTreeMap<String, String>>;

/// Words, and the language in which they stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub text: String,
    /// Code of the language.
    pub lang: &'static str,
}

impl Page {
    /// Words of the organisation's own, by their Dutch.
    pub fn said(&self, dutch: &str) -> Said {
        match self.sayings.as_ref().and_then(|sayings| sayings.get(dutch)) {
            Some(text) => Said { text: text.clone(), lang: self.lang() },
            None => Said { text: dutch.to_owned(), lang: Lang::Nl.code() },
        }
    }

    /// A text of the house where words of the organisation's own may stand as well.
    pub fn said_by_us(&self, key: &str) -> Said {
        Said { text: self.t(key), lang: self.lang() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Side;
    use crate::texts::{Source, Texts};

    #[test]
    fn what_nobody_said_in_a_language_stands_in_dutch_and_says_so() {
        let files: &'static [(&str, &str)] = &[("nl", "x-a = Dag\n"), ("ro", "x-a = Bună\n")];
        let texts = Texts::gather(&[&[Source { room: "x", for_visitors: true, files }]]).unwrap();
        let mut page = Page::new(Box::leak(Box::new(texts)), Lang::Ro, Side::Public, "x-a", "/");
        let said = |page: &Page, dutch| {
            let said = page.said(dutch);
            (said.text, said.lang)
        };
        assert_eq!(said(&page, "De groene deur"), ("De groene deur".to_owned(), "nl"));
        page.sayings = Some(Arc::new([("De groene deur".to_owned(), "Ușa verde".to_owned())].into()));
        assert_eq!(said(&page, "De groene deur"), ("Ușa verde".to_owned(), "ro"));
        assert_eq!(said(&page, "De groene deur."), ("De groene deur.".to_owned(), "nl"), "it was changed");
        assert_eq!(page.said_by_us("x-a"), Said { text: "Bună".to_owned(), lang: "ro" });
    }
}
