//! How often a first message was answered on each kind of place. Worked out from numbers that are shown, so it tells
//! nothing that a reader could not work out (FIG-18).

use crate::model::declared::{ANSWERED, SENT};
use crate::model::shown::Shown;
use crate::{Entry, Period, Share, Spot, wilson};

/// One kind of place.
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
    let year = Period::year(shown.year).ok();
    let table = |what| year.and_then(|year| shown.table(what, year));
    let (Some(sent), Some(answered)) = (table(SENT), table(ANSWERED)) else { return Vec::new() };
    let channels = sent.columns().categories().iter().enumerate();
    channels
        .filter_map(|(column, channel)| {
            let number = |table: &crate::Suppressed| match table.at(Spot::Cell { row: 0, column })? {
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
    use crate::model::counted::tests::fact;
    use crate::model::shown::tests::shown;
    use people::Fact;

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
