//! The worker's own calendar: what of this room and of the roster goes into it when it gets a new address.

use super::lists::own_list;
use kit::Problem;
use people::Acting;
use people::calendar::{self, Kind, Line};

/// All lines that belong in the calendar of this worker now, without any place.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn own_lines(acting: &Acting) -> Result<Vec<Line>, Problem> {
    let me = acting.worker().id;
    let mut lines = outreach::book::roster::own_lines(acting).await?;
    for (_, ahead) in own_list(acting).await?.agendas() {
        let own = ahead.appointments.iter().filter(|one| one.with == me && !ahead.is_beyond(one.at));
        lines.extend(own.map(|one| Line {
            about: one.record,
            kind: Kind::Appointment,
            from: one.at,
            until: one.until,
            place: String::new(),
        }));
    }
    Ok(lines)
}

/// Gives this worker a calendar under a new address.
///
/// # Errors
/// [`Problem::Missing`] when the role has no files; [`Problem::Conflict`] when a setting of the organisation changed at
/// the same moment.
pub async fn begin_calendar(acting: &Acting) -> Result<(), Problem> {
    let lines = own_lines(acting).await?;
    calendar::renew(acting, &lines).await
}
