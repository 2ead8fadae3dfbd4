//! After how many days silence is worth a look: what a team says of its own work.

use super::settings;
use crate::model::Quiet;
use kit::Problem;
use people::Acting;
use people::organisation::OrganisationSettings;

/// Under this name it stands in the settings of an organisation.
const ROOM: &str = "casework-quiet";

/// What this team says.
///
/// # Errors
/// [`Problem::Broken`] when the settings do not parse.
pub fn quiet_of(acting: &Acting) -> Result<Quiet, Problem> {
    OrganisationSettings::of(acting.organisation())?.room(ROOM)
}

/// Says it otherwise.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn set_quiet(acting: &Acting, quiet: Quiet) -> Result<(), Problem> {
    settings::change(acting, ROOM, |kept: &mut Quiet, _| {
        *kept = quiet;
        Ok(())
    })
    .await
}
