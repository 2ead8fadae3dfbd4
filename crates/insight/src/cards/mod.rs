//! Figure cards: published numbers, each with its source, its definition and what it does not say (FIG-01 to FIG-16). They are
//! data in `figures/cards.toml`; figures that differ stand side by side, and nothing is worked out from them but a ratio that
//! never stands without its warning (FIG-03).

mod check;

use kit::Lang;
use serde::Deserialize;
use std::sync::LazyLock;

/// The word of a source that does not say something.
pub const UNKNOWN: &str = "unknown";

/// All cards, with where they stand and how they differ.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shelf {
    /// The day on which the sources were read last.
    pub checked: String,
    /// Where the figures stand.
    #[serde(rename = "source")]
    pub sources: Vec<Source>,
    /// The figures.
    #[serde(rename = "card")]
    pub cards: Vec<FigureCard>,
    /// Figures that differ and are both kept (FIG-04).
    #[serde(rename = "discrepancy")]
    pub discrepancies: Vec<Discrepancy>,
    /// Figures that are compared, with why that misleads (FIG-03).
    #[serde(rename = "comparison")]
    pub comparisons: Vec<Comparison>,
    /// What was published or decided when (FIG-13, FIG-16).
    #[serde(rename = "moment")]
    pub moments: Vec<Dated>,
}

/// The same words in both languages of the page.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    nl: String,
    en: String,
}

impl Words {
    /// In this language; in Dutch where it has no words.
    pub fn of(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            _ => &self.nl,
        }
    }
}

/// Where something stands (FIG-15). Titles are in the language of the source.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its name in this file.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// The day, month or year it was published, or [`UNKNOWN`].
    pub published: String,
    /// Where it can be read, or [`UNKNOWN`].
    pub address: String,
    /// Numbers of documents, chapter and page, where they are known (GOV-05).
    #[serde(default)]
    pub place: Option<Words>,
}

/// What kind of number it is. Registered and estimated numbers are never mixed (FIG-05).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Counted in a register.
    Registered,
    /// Estimated.
    Estimated,
    /// Indicated, which is no promise and no count (FIG-11).
    Indicated,
    /// What somebody said.
    Told,
    /// So many there are because somebody arranged it so: interviews, municipalities.
    Arranged,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 5] =
        [Kind::Registered, Kind::Estimated, Kind::Indicated, Kind::Told, Kind::Arranged];

    /// Key of its text.
    pub fn text_key(self) -> &'static str {
        match self {
            Kind::Registered => "insight-cards-registered",
            Kind::Estimated => "insight-cards-estimated",
            Kind::Indicated => "insight-cards-indicated",
            Kind::Told => "insight-cards-told",
            Kind::Arranged => "insight-cards-arranged",
        }
    }
}

/// Under which heading a card stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Boys and men.
    BoysAndMen,
    /// Registered and estimated numbers of victims.
    Registered,
    /// Help and money.
    Help,
}

impl Group {
    /// All of them, in the order of the page.
    pub const ALL: [Group; 3] = [Group::BoysAndMen, Group::Registered, Group::Help];

    /// Key of its heading.
    pub fn text_key(self) -> &'static str {
        match self {
            Group::BoysAndMen => "insight-cards-boys-and-men",
            Group::Registered => "insight-cards-seen-and-unseen",
            Group::Help => "insight-cards-help",
        }
    }
}

/// One figure. It is never shown without the rest of its card.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FigureCard {
    /// Its name in this file.
    pub id: String,
    /// The rows of the requirements that it answers.
    pub rows: Vec<String>,
    /// Under which heading it stands.
    pub group: Group,
    /// What kind of number it is.
    pub kind: Kind,
    /// The number.
    value: Option<u64>,
    /// From and to.
    range: Option<[u64; 2]>,
    /// What the source says in the place of a number, such as "dozens" (FIG-06).
    words: Option<Words>,
    /// Whether the source says "about".
    #[serde(default)]
    about: bool,
    /// What is counted.
    pub unit: Words,
    /// Of whom.
    pub population: Words,
    /// Over which time.
    pub period: Words,
    /// What is meant.
    pub definition: Words,
    /// What it does not say.
    pub limits: Words,
    /// Where it stands.
    pub sources: Vec<String>,
}

/// The figure of a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Figure<'a> {
    /// A number.
    Number(u64),
    /// About this number.
    About(u64),
    /// Between two numbers.
    Range(u64, u64),
    /// Words.
    Words(&'a str),
}

impl FigureCard {
    /// Its figure, in this language; none when the card has none, which a test keeps from happening.
    pub fn figure(&self, lang: Lang) -> Option<Figure<'_>> {
        match (self.value, self.range, &self.words) {
            (Some(value), None, None) if self.about => Some(Figure::About(value)),
            (Some(value), None, None) => Some(Figure::Number(value)),
            (None, Some([from, to]), None) => Some(Figure::Range(from, to)),
            (None, None, Some(words)) => Some(Figure::Words(words.of(lang))),
            _ => None,
        }
    }
}

/// Figures that differ. Both are kept; neither is corrected and no middle is taken (FIG-04).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Discrepancy {
    /// The cards that differ.
    pub cards: Vec<String>,
    /// The rows of the requirements that it answers.
    pub rows: Vec<String>,
    /// How they differ, and what to ask the source.
    pub about: Words,
}

/// Two figures beside each other with their ratio, which is no word about how common anything is (FIG-03).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comparison {
    /// The card with the smaller number.
    pub fewer: String,
    /// The card with the larger number.
    pub more: String,
    /// The rows of the requirements that it answers.
    pub rows: Vec<String>,
    /// Why the ratio misleads: it never stands without.
    pub warning: Words,
}

/// Something that was published or decided.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dated {
    /// The day, month or year, or [`UNKNOWN`].
    pub when: String,
    /// The rows of the requirements that it answers.
    pub rows: Vec<String>,
    /// What happened.
    pub text: Words,
    /// Where it stands.
    pub source: String,
}

static SHELF: LazyLock<Option<Shelf>> =
    LazyLock::new(|| match toml::from_str(include_str!("../../figures/cards.toml")) {
        Ok(shelf) => Some(shelf),
        Err(error) => {
            tracing::error!(%error, "the figure cards cannot be read");
            None
        }
    });

/// The cards that this program carries; none when their file cannot be read, which a test keeps from happening.
pub fn shelf() -> Option<&'static Shelf> {
    SHELF.as_ref()
}

impl Shelf {
    /// The source of this name.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The cards of a group that stand alone.
    pub fn alone(&self, group: Group) -> impl Iterator<Item = &FigureCard> {
        self.cards.iter().filter(move |card| card.group == group && !self.differs(card))
    }

    /// The discrepancies of a group, each with its cards.
    pub fn side_by_side(&self, group: Group) -> impl Iterator<Item = (&Discrepancy, Vec<&FigureCard>)> {
        let with_cards = |discrepancy| (discrepancy, self.cards_of(discrepancy));
        let in_group =
            move |(_, cards): &(&Discrepancy, Vec<&FigureCard>)| cards.iter().any(|card| card.group == group);
        self.discrepancies.iter().map(with_cards).filter(in_group)
    }

    /// The card of this name.
    pub fn card(&self, id: &str) -> Option<&FigureCard> {
        self.cards.iter().find(|card| card.id == id)
    }

    /// The comparisons of a group: each with its two cards, and how many of the one there are for each of the other, as a whole
    /// number.
    pub fn compared(
        &self,
        group: Group,
    ) -> impl Iterator<Item = (&Comparison, &FigureCard, &FigureCard, u64)> {
        self.comparisons.iter().filter_map(move |comparison| {
            let (fewer, more) = (self.card(&comparison.fewer)?, self.card(&comparison.more)?);
            let (few, many) = (fewer.value.filter(|few| *few > 0)?, more.value?);
            (fewer.group == group).then_some((comparison, fewer, more, (many + few / 2) / few))
        })
    }

    fn cards_of(&self, discrepancy: &Discrepancy) -> Vec<&FigureCard> {
        self.cards.iter().filter(|card| discrepancy.cards.contains(&card.id)).collect()
    }

    fn differs(&self, card: &FigureCard) -> bool {
        self.discrepancies.iter().any(|discrepancy| discrepancy.cards.contains(&card.id))
    }
}
