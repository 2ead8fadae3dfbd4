//! What stands in the way of second messages that may go by their days, as far as it is known here: said before somebody
//! writes one. Partners are asked when it is noted, not whenever a page is drawn.

use crate::book::NotSent;
use crate::book::marks;
use crate::model::terms::Allowed;
use crate::model::{Attempt, Field, ShiftHead};
use kit::Problem;
use people::Acting;

/// What holds today for each second message of a shift.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SecondsToday {
    is_here: bool,
    /// The places that one takes among those of today: of all and of the duo. None when it is enough.
    places: Option<[[u8; 32]; 2]>,
}

impl SecondsToday {
    /// Looks once for all contacts of a shift.
    ///
    /// # Errors
    /// [`Problem::Unavailable`].
    pub(crate) async fn of(
        acting: &Acting,
        head: &ShiftHead,
        field: &Field,
    ) -> Result<SecondsToday, Problem> {
        let is_here = head.card_in(field).is_none_or(|card| card.terms.allowed != Allowed::No);
        let of_all = marks::place_today(acting, head.channel).await?;
        let of_duo = marks::place_of_duo(acting, &head.duo, field.rules.ceiling).await?;
        Ok(SecondsToday { is_here, places: of_all.zip(of_duo).map(|(of_all, of_duo)| [of_all, of_duo]) })
    }

    /// The places that a second message to this contact takes, where nothing stands in its way.
    ///
    /// # Errors
    /// [`NotSent`]: what stands in its way.
    pub(crate) async fn places_for(self, acting: &Acting, to: &Attempt) -> Result<[[u8; 32]; 2], NotSent> {
        if !self.is_here {
            return Err(NotSent::NotHere);
        }
        if !marks::nobody_said_no(acting, to.channel, &to.handle).await? {
            return Err(NotSent::LeaveBe);
        }
        self.places.ok_or(NotSent::EnoughToday)
    }

    /// What stands in the way of a second message to this contact.
    ///
    /// # Errors
    /// [`Problem::Unavailable`].
    pub(crate) async fn against(self, acting: &Acting, to: &Attempt) -> Result<Option<NotSent>, Problem> {
        match self.places_for(acting, to).await {
            Ok(_) => Ok(None),
            Err(NotSent::Problem(problem)) => Err(problem),
            Err(why) => Ok(Some(why)),
        }
    }
}
