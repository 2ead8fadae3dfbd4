//! The yearly tables, from sealed facts to what two people release. Pure: no I/O.

pub mod account;
pub mod counted;
pub mod declared;
pub mod desk;
pub mod flow;
mod funnel;
pub mod grid;
pub mod months;
pub mod own;
pub mod pledge;
pub mod protection;
pub mod register;
pub mod rule;
pub mod sent;
pub mod settings;
pub mod shown;
mod splits;
pub mod standard;
pub mod ties;

pub use account::{AccountabilityReport, Addition, Part};
pub use counted::{CountError, Counted, Wanted, count, count_with};
pub use declared::{Declared, Shape, Split, YEARLY};
pub use funnel::{ChannelRate, channel_rates, monthly_rates, rates_by_month, source_rates};
pub use grid::{Grid, GridLine, answer_rate, grids};
pub use own::OwnTable;
pub use protection::Protection;
pub use register::{Ground, GroundHead, Head, Refusal, ReleaseHead, Signature, State};
pub use sent::{AccountHead, Draft, DraftHead, Sent};
pub use shown::{Before, Shown, VisitMinutes};
pub use standard::{STANDARD, tables};
pub use ties::TIES;

use crate::Threshold;

/// The threshold that goes with the setting `smallest_cell`: numbers above zero and below the setting are hidden.
///
/// Whatever the setting says, the threshold stays between [`Threshold::LOWEST`] and [`Threshold::HIGHEST`], so that no
/// setting switches suppression off; a setting of 3 therefore hides the number 3 as well.
pub fn threshold_of(smallest_cell: u32) -> Threshold {
    let limit = u64::from(smallest_cell.saturating_sub(1)).clamp(Threshold::LOWEST, Threshold::HIGHEST);
    Threshold::new(limit).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_setting_switches_suppression_off() {
        for (setting, limit) in [(0, 3), (3, 3), (4, 3), (5, 4), (11, 10), (u32::MAX, 50)] {
            assert_eq!(threshold_of(setting).limit(), limit, "{setting}");
        }
    }
}
