//! How often a first message was answered on each kind of place. Worked out from numbers that are shown, so it tells
//! nothing that a reader could not work out (FIG-18).

use crate::model::declared::{ANSWERED, SENT, Split, TOLD_OF};
use crate::model::flow::BEGUN;
use crate::model::grid::AnswerRate;
use crate::model::shown::Shown;
use crate::{Entry, Period, Share, Spot, Suppressed, Variable, wilson};

/// One kind of place, or of source.
#[derive(Debug, Clone, PartialEq)]
pub struct ChannelRate {
    /// The code of the channel.
    pub channel: String,
    /// First messages and words.
    pub sent: u64,
    /// Those that were answered.
    pub answered: u64,
    /// The share with its interval (Wilson, 95 %).
    pub share: Share,
}

/// The rate of each kind of place where both numbers are shown and anything was sent, in the order of the table. It says
/// how a place answers, never how a worker does (H-15).
pub fn channel_rates(shown: &Shown) -> Vec<ChannelRate> {
    Period::year(shown.year).map_or_else(|_| Vec::new(), |year| rates_of(shown, year))
}

/// The same for each month of which the organisation lets the channels be told (FIG-09): its number, and its rates.
pub fn monthly_rates(shown: &Shown) -> Vec<(u32, ChannelRate)> {
    let months = Period::year(shown.year).into_iter().flat_map(|year| year.months().zip(1..));
    let of_month = |(month, number)| {
        let rates = Period::new(month, month).map_or_else(|_| Vec::new(), |period| rates_of(shown, period));
        rates.into_iter().map(move |rate| (number, rate))
    };
    months.flat_map(of_month).collect()
}

/// How often a first message was answered in each month, over all channels, where both numbers are shown.
pub fn rates_by_month(shown: &Shown) -> Vec<(u32, AnswerRate)> {
    let months = Period::year(shown.year).into_iter().flat_map(|year| year.months().zip(1..));
    let of_month = |(month, number)| {
        let period = Period::new(month, month).ok()?;
        let total = |what| match shown.table(what, period)?.at(Spot::Total)? {
            Entry::Shown(number) => Some(number),
            Entry::Hidden => None,
        };
        let (sent, answered) = (total(SENT)?, total(ANSWERED)?);
        let share = wilson(answered, sent).ok().filter(|_| shown.is_exact())?;
        Some((number, AnswerRate { sent, answered, share }))
    };
    months.filter_map(of_month).collect()
}

fn rates_of(shown: &Shown, period: Period) -> Vec<ChannelRate> {
    shares_of(shown, period, SENT, ANSWERED)
}

/// How often each kind of source that told of somebody led to a trajectory (REF-17), where both numbers are shown: told of for
/// sent, begun for answered. It says what comes of a way to help, and nothing of who was told of.
pub fn source_rates(shown: &Shown) -> Vec<ChannelRate> {
    let mut rates =
        Period::year(shown.year).map_or_else(|_| Vec::new(), |year| shares_of(shown, year, TOLD_OF, BEGUN));
    // Of which kind a source was that is not known says nothing of the trajectories whose way is not known.
    rates.retain(|rate| rate.channel != Split::OTHER);
    rates
}

fn shares_of(shown: &Shown, period: Period, of: &str, came: &str) -> Vec<ChannelRate> {
    let table = |what| shown.table_by(what, period, [Variable::Everyone, Variable::Channel]);
    let (Some(sent), Some(answered), true) = (table(of), table(came), shown.is_exact()) else {
        return Vec::new();
    };
    let channels = sent.columns().categories().iter();
    channels
        .filter_map(|channel| {
            let spot =
                |table: &Suppressed| Some(Spot::Cell { row: 0, column: table.columns().position(channel)? });
            let number = |table: &Suppressed| match table.at(spot(table)?)? {
                Entry::Shown(number) => Some(number),
                Entry::Hidden => None,
            };
            let (sent, answered) = (number(sent)?, number(answered)?);
            let share = wilson(answered, sent).ok()?;
            Some(ChannelRate { channel: channel.clone(), sent, answered, share })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Protection;
    use crate::model::counted::tests::fact;
    use crate::model::counted::{Wanted, count_with};
    use crate::model::shown::tests::shown;
    use crate::{Axis, Table, Threshold};
    use people::Fact;
    use std::collections::BTreeSet;

    fn on(channel: &str, sent: u32, answered: u32) -> [Fact; 2] {
        let by = [("channel", channel)];
        [fact(2, SENT, &by, sent), fact(3, ANSWERED, &by, answered)]
    }

    #[test]
    fn each_place_has_a_rate_with_an_interval() {
        let facts = [on("chat-site", 400, 40), on("street", 100, 60)].concat();
        let rates = channel_rates(&shown(&facts, &[]).1);
        let seen: Vec<_> =
            rates.iter().map(|rate| (rate.channel.as_str(), rate.sent, rate.answered)).collect();
        assert_eq!(seen, [("chat-site", 400, 40), ("street", 100, 60)]);
        for rate in &rates {
            assert!(rate.share.low < rate.share.observed && rate.share.observed < rate.share.high);
        }
        let width = |rate: &ChannelRate| rate.share.high - rate.share.low;
        assert!(width(&rates[0]) < width(&rates[1]), "fewer trials, a wider interval");
    }

    /// What is shown of these files that began, and of those that others told of, by source.
    fn with_sources(begun: &[(&str, u64)], told: &[(&str, u64)]) -> Shown {
        let year = Period::year(2026).unwrap();
        let month = year.months().next().unwrap();
        let table = |what: &str, counts: &[(&str, u64)]| {
            let columns = Axis::new(Variable::Channel, ["police", "care", "outreach", "other"]).unwrap();
            let mut table = Table::new(what, what, year, Axis::everyone(), columns.clone()).unwrap();
            for (source, count) in counts {
                table.add(month, 0, columns.position(source).unwrap(), *count).unwrap();
            }
            crate::suppress(&table, Threshold::default(), &[])
        };
        let (_, plain) = shown(&[], &[]);
        Shown { tables: vec![table(BEGUN, begun), table(TOLD_OF, told)], ..plain }
    }

    #[test]
    fn each_source_says_how_often_it_led_to_help_and_a_hidden_number_nothing() {
        let told = [("police", 40), ("care", 60), ("other", 30)];
        let begun = [("police", 10), ("care", 45), ("outreach", 20), ("other", 12)];
        let rates = source_rates(&with_sources(&begun, &told));
        let seen: Vec<_> =
            rates.iter().map(|rate| (rate.channel.as_str(), rate.sent, rate.answered)).collect();
        assert_eq!(
            seen,
            [("police", 40, 10), ("care", 60, 45)],
            "nobody told of outreach; other is no source"
        );
        assert!(rates.iter().all(|rate| rate.share.low < rate.share.observed));
        let few = source_rates(&with_sources(&[("police", 2), ("care", 45), ("outreach", 20)], &told));
        assert!(few.iter().all(|rate| rate.channel != "police"));
        let more = source_rates(&with_sources(&[("police", 50)], &[("police", 40)]));
        assert!(more.is_empty(), "some were told of in the year before");
        let mut rounded = with_sources(&begun, &told);
        rounded.protection = Protection::Rounding;
        assert!(source_rates(&rounded).is_empty());
        assert!(source_rates(&shown(&[], &[]).1).is_empty());
    }

    #[test]
    fn a_month_has_a_rate_where_both_numbers_are_shown_and_altered_numbers_have_none() {
        let in_month = |month, sent, answered| {
            let by = [("channel", "forum")];
            [fact(month, SENT, &by, sent), fact(month, ANSWERED, &by, answered)]
        };
        let facts = [in_month(2, 400, 40), in_month(3, 300, 2), in_month(4, 300, 30)].concat();
        let counted = count_with(2026, &facts, Wanted { own: &[], left_out: &BTreeSet::new() }).unwrap();
        let mut shown = Shown::of(2026, &counted, Threshold::default(), &[]).unwrap();
        let months: Vec<u32> = rates_by_month(&shown).into_iter().map(|(month, _)| month).collect();
        assert!(months.contains(&2) || months.contains(&4), "one of them protects March");
        assert!(!months.contains(&3));
        let channels = monthly_rates(&shown);
        assert!(
            !channels.is_empty()
                && channels.iter().all(|(month, rate)| *month != 3 && rate.channel == "forum")
        );
        shown.protection = Protection::Noise;
        assert!(rates_by_month(&shown).is_empty() && monthly_rates(&shown).is_empty());
        assert!(channel_rates(&shown).is_empty());
    }

    #[test]
    fn where_a_number_is_hidden_there_is_no_rate() {
        let facts = [on("chat-site", 400, 2), on("street", 100, 60), on("forum", 50, 3)].concat();
        let (_, shown) = shown(&facts, &[]);
        assert!(
            channel_rates(&shown).iter().all(|rate| rate.channel != "chat-site" && rate.channel != "forum")
        );
        assert!(channel_rates(&self::shown(&[], &[]).1).is_empty());
    }
}
