//! By which codes of a fact its tables are split, by subject. Whoever groups differently chooses other codes: a code keeps its
//! meaning for ever.

pub(in crate::model) mod desk;
pub(in crate::model) mod field;
pub(in crate::model) mod files;

use crate::Variable;

/// By which code of a fact a table is split.
///
/// A code keeps its meaning for ever: whoever groups differently chooses other codes.
#[derive(Debug)]
pub struct Split {
    /// What the code is about.
    pub variable: Variable,
    /// Under which name the fact carries the code.
    pub name: &'static str,
    /// The categories, in the order in which they are shown. [`Split::OTHER`] comes after them.
    pub codes: &'static [&'static str],
    /// Codes that are counted together under one of the categories, because apart they are nearly always small.
    pub joined: &'static [(&'static str, &'static str)],
}

impl Split {
    /// The category of facts without a code, or with one that stands in no list: nothing falls out of the totals.
    pub const OTHER: &'static str = "other";

    /// All categories, the last of them [`Split::OTHER`].
    pub fn categories(&self) -> impl Iterator<Item = &'static str> {
        self.codes.iter().copied().chain([Split::OTHER])
    }

    /// In which category a fact with this code falls.
    pub fn place(&self, code: Option<&str>) -> usize {
        let joined =
            |code| self.joined.iter().find(|(from, _)| *from == code).map_or(code, |(_, into)| *into);
        let listed = code.and_then(|code| self.codes.iter().position(|category| *category == joined(code)));
        listed.unwrap_or(self.codes.len())
    }
}

#[cfg(test)]
mod tests {
    use super::files::PARTNER;
    use crate::model::declared::Shape;
    use crate::model::tables;

    #[test]
    fn what_is_not_in_a_list_falls_under_other() {
        assert_eq!(PARTNER.place(Some("ggd")), 1);
        assert_eq!(PARTNER.place(Some("iom")), PARTNER.place(Some("barka")));
        let other = PARTNER.categories().count() - 1;
        assert_eq!([PARTNER.place(Some("other")), PARTNER.place(Some("x")), PARTNER.place(None)], [other; 3]);
    }

    #[test]
    fn what_is_joined_has_a_category_and_is_none_itself() {
        let splits = tables().flat_map(|table| match &table.shape {
            Shape::Quarters(_) | Shape::Months(_) => Vec::new(),
            Shape::Lines(_, split) | Shape::MonthsOf(_, split) => vec![*split],
            Shape::Crossed(_, rows, columns) => vec![*rows, *columns],
        });
        for split in splits {
            for (from, into) in split.joined {
                assert!(split.codes.contains(into) && !split.codes.contains(from), "{}: {from}", split.name);
            }
        }
    }
}
