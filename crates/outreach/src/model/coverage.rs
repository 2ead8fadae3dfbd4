//! The coverage planner (OUT-01): channels and municipalities, where nobody was lately first. Areas only, no points.

use crate::model::Field;
use store::Day;

/// After so many weeks without anybody there, "nobody lately" is said (OUT-01).
pub const LATELY_WEEKS: i64 = 4;

/// A line of the coverage planner (OUT-01): a channel, or a municipality where there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Covered {
    /// The municipality; empty for all of the region.
    pub municipality: String,
    /// The channel; none when the municipality has none.
    pub channel: Option<String>,
    /// Whole weeks since somebody was there; none for never.
    pub weeks: Option<i64>,
}

impl Covered {
    /// Whether nobody was there lately.
    pub fn is_quiet(&self) -> bool {
        self.weeks.is_none_or(|weeks| weeks >= LATELY_WEEKS)
    }
}

/// Where somebody was, and where nobody was lately; those first.
pub fn coverage(field: &Field, today: Day) -> Vec<Covered> {
    let weeks_since = |day: Day| i64::from((today.number() - day.number()).max(0)) / 7;
    let mut lines: Vec<Covered> = field
        .in_use()
        .map(|(id, card)| Covered {
            municipality: card.municipality.clone(),
            channel: Some(card.name.clone()),
            weeks: field.last_visited(*id).map(weeks_since),
        })
        .collect();
    let has_one = |name: &String| field.in_use().any(|(_, card)| card.municipality == *name);
    lines.extend(field.rules.municipalities.iter().filter(|name| !has_one(name)).map(|name| Covered {
        municipality: name.clone(),
        channel: None,
        weeks: None,
    }));
    // Never before long ago, and among equals by name.
    lines.sort_by_key(|line| {
        let since = line.weeks.map_or(i64::MIN, |weeks| -weeks);
        (since, line.municipality.clone(), line.channel.clone())
    });
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::field::Presence;
    use crate::model::field::tests::card;
    use crate::model::{ChannelCard, FieldRecord, Rules};
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
        let rules = Rules { municipalities: vec!["Aldorp".into(), "Bestad".into()], ..Rules::default() };
        let records = [
            (id(1), FieldRecord::Channel(card("Kort geleden", "Bestad"))),
            (id(2), FieldRecord::Channel(card("Lang geleden", "Bestad"))),
            (id(3), FieldRecord::Channel(card("Nooit", ""))),
            (id(4), FieldRecord::Channel(ChannelCard { away: true, ..card("Weg", "") })),
            (id(5), FieldRecord::Rules(rules)),
            (id(6), presence(1, 1_000)),
            (id(7), presence(2, 1_000 - 28)),
        ];
        let lines = coverage(&Field::of(records.into_iter()), Day::from_number(1_006));
        let seen: Vec<_> =
            lines.iter().map(|line| (line.channel.as_deref(), line.weeks, line.is_quiet())).collect();
        assert_eq!(
            seen,
            [
                (Some("Nooit"), None, true),
                (None, None, true),
                (Some("Lang geleden"), Some(4), true),
                (Some("Kort geleden"), Some(0), false)
            ]
        );
        assert_eq!(lines[1].municipality, "Aldorp");
    }
}
