//! The coverage planner (OUT-01): channels and municipalities, where nobody was lately first. Areas only, no points.

use crate::model::Field;
use crate::model::area::fold;
use std::collections::BTreeMap;
use store::Day;

/// After so many weeks without anybody there, "nobody lately" is said (OUT-01).
pub const LATELY_WEEKS: i64 = 4;

/// By which way a team is somewhere.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// A channel of the list, by its name.
    Channel(String),
    /// Rounds on the street.
    Street,
    /// Not at all: there is a municipality, and nothing reaches it.
    Nothing,
}

/// A line of the coverage planner (OUT-01).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Covered {
    /// The municipality; empty for all of the region.
    pub municipality: String,
    /// How the team is there.
    pub by: By,
    /// Whole weeks since somebody was there; none for never.
    pub weeks: Option<i64>,
}

impl Covered {
    /// Whether nobody was there lately.
    pub fn is_quiet(&self) -> bool {
        self.weeks.is_none_or(|weeks| weeks >= LATELY_WEEKS)
    }
}

/// Where somebody was, and where nobody was lately; those first. `rounds` tells of each round on the street the
/// municipality, empty where none was chosen, and the day.
pub fn coverage<'a>(
    field: &Field,
    municipalities: &[String],
    rounds: impl Iterator<Item = (&'a str, Day)>,
    today: Day,
) -> Vec<Covered> {
    let weeks_since = |day: Day| i64::from((today.number() - day.number()).max(0)) / 7;
    let channels = field.in_use().map(|(id, card)| Covered {
        municipality: card.municipality.clone(),
        by: By::Channel(card.name.clone()),
        weeks: field.last_visited(*id).map(weeks_since),
    });
    let mut last_rounds: BTreeMap<&str, Day> = BTreeMap::new();
    for (municipality, day) in rounds {
        let last = last_rounds.entry(municipality).or_insert(day);
        *last = day.max(*last);
    }
    let on_the_street = last_rounds.iter().map(|(municipality, day)| Covered {
        municipality: (*municipality).to_owned(),
        by: By::Street,
        weeks: Some(weeks_since(*day)),
    });
    let mut lines: Vec<Covered> = channels.chain(on_the_street).collect();
    let unreached: Vec<Covered> = municipalities
        .iter()
        .filter(|name| !lines.iter().any(|line| fold(&line.municipality) == fold(name)))
        .map(|name| Covered { municipality: name.clone(), by: By::Nothing, weeks: None })
        .collect();
    lines.extend(unreached);
    // Never before long ago, and among equals by name.
    lines.sort_by_key(|line| {
        let since = line.weeks.map_or(i64::MIN, |weeks| -weeks);
        (since, line.municipality.clone(), line.by.clone())
    });
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::field::Presence;
    use crate::model::field::tests::card;
    use crate::model::{ChannelCard, FieldRecord};
    use store::Id;

    fn id(number: u8) -> Id {
        Id::from_bytes([number; 16])
    }

    fn presence(channel: u8, last: i32) -> FieldRecord {
        let last = Day::from_number(last);
        FieldRecord::Presence(Presence { channel: Some(id(channel)), last, minutes: Vec::new() })
    }

    #[test]
    fn where_nobody_was_lately_comes_first() {
        let records = [
            (id(1), FieldRecord::Channel(card("Kort geleden", "Bestad"))),
            (id(2), FieldRecord::Channel(card("Lang geleden", "Bestad"))),
            (id(3), FieldRecord::Channel(card("Nooit", ""))),
            (id(4), FieldRecord::Channel(ChannelCard { away: true, ..card("Weg", "") })),
            (id(6), presence(1, 1_000)),
            (id(7), presence(2, 1_000 - 28)),
        ];
        let municipalities = ["Aldorp", "Bestad", "Cedam"].map(str::to_owned);
        let day = Day::from_number;
        let rounds = [("Cedam", day(1_004)), ("Cedam", day(990)), ("", day(1_006 - 35))];
        let lines =
            coverage(&Field::of(records.into_iter()), &municipalities, rounds.into_iter(), day(1_006));
        let channel = |name: &str| By::Channel(name.to_owned());
        let seen: Vec<_> =
            lines.into_iter().map(|line| (line.is_quiet(), line.municipality, line.by, line.weeks)).collect();
        let expected = [
            (true, "", channel("Nooit"), None),
            (true, "Aldorp", By::Nothing, None),
            (true, "", By::Street, Some(5)),
            (true, "Bestad", channel("Lang geleden"), Some(4)),
            (false, "Bestad", channel("Kort geleden"), Some(0)),
            (false, "Cedam", By::Street, Some(0)),
        ];
        let expected = expected.map(|(quiet, name, by, weeks)| (quiet, name.to_owned(), by, weeks));
        assert_eq!(seen, expected);
    }
}
