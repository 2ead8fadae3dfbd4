//! Somebody whose page stays open. Between two looks nothing is held but the cookie's half of the key; each look
//! finds the session and the rights anew, as a request does, so what was taken away meanwhile is not read again.

use crate::acting::Acting;
use crate::ask::Ask;
use crate::opened::Opened;
use crate::policy::Action;
use crate::session::{self, Found, Look};
use crate::visitor::Visitor;
use kit::Problem;
use serde::de::DeserializeOwned;
use store::sealed::{Dossier, Sheet};
use store::{Holder, Id, Scope, StoredRecord};
use vault::Ticket;

/// A session whose page stays open.
#[derive(Clone)]
pub struct Stay {
    ask: Ask,
    ticket: Ticket,
    holder: Holder,
}

impl Stay {
    /// The request that opened the page.
    pub fn ask(&self) -> &Ask {
        &self.ask
    }

    /// The session, as the store knows it.
    pub fn session(&self) -> [u8; 32] {
        self.ticket.id()
    }

    /// Whose session it is.
    pub fn holder(&self) -> Holder {
        self.holder
    }

    /// The visitor, if the session still stands; it goes on for it.
    ///
    /// # Errors
    /// [`Problem::Unavailable`].
    pub async fn visitor(&self) -> Result<Option<Visitor>, Problem> {
        match session::find_by(&self.ask, self.ticket.clone(), Look::Stays).await? {
            Found::Visitor(visitor) => Ok(Some(visitor)),
            _ => Ok(None),
        }
    }

    /// The worker, if the session still stands and is not locked. It does not go on for it: a screen that nobody
    /// touches locks.
    ///
    /// # Errors
    /// [`Problem::Unavailable`].
    pub async fn worker(&self) -> Result<Option<Acting>, Problem> {
        match session::find_by(&self.ask, self.ticket.clone(), Look::Stays).await? {
            Found::Worker(acting) => Ok(Some(acting)),
            _ => Ok(None),
        }
    }
}

impl Opened {
    /// Those of its other records that are wanted, for somebody who has the rest already.
    ///
    /// # Errors
    /// As [`Opened::sheets`].
    pub fn sheets_that<T: DeserializeOwned>(
        &self,
        wanted: impl FnMut(&StoredRecord) -> bool,
    ) -> Result<Vec<Sheet<T>>, Problem> {
        Ok(self.dossier.open_those(&self.stored, wanted)?)
    }
}

impl Visitor {
    /// For a page that stays open.
    pub fn stay(&self) -> Stay {
        let holder = Holder::Code(self.code().look_up);
        Stay { ask: self.ask().clone(), ticket: self.ticket().clone(), holder }
    }

    /// One of the dossiers that this code opens.
    ///
    /// # Errors
    /// [`Problem::Missing`] when it is not there, or the code does not open it now.
    pub async fn dossier(&self, id: Id) -> Result<Opened, Problem> {
        let (now, holder) = (self.ask().house.now(), Holder::Code(self.code().look_up));
        let house = &self.ask().house;
        let (grant, stored) = house.beside_records(id, move |reader| reader.grant(id, &holder, now)).await?;
        let grant = grant.filter(|grant| grant.scope == Scope::Full).ok_or(Problem::Missing)?;
        let dossier = Dossier::by_code(&grant, self.code()).map_err(|_| Problem::Missing)?;
        Ok(Opened::new(dossier, stored, None))
    }
}

impl Acting {
    /// For a page that stays open.
    pub fn stay(&self) -> Stay {
        let holder = Holder::Worker(self.worker().id);
        Stay { ask: self.ask().clone(), ticket: self.ticket().clone(), holder }
    }

    /// Opens again what a page has open that stays open: the policy and the grant are asked anew, but the log has
    /// its line from the opening.
    ///
    /// # Errors
    /// [`Problem::Missing`], as [`Acting::open`].
    pub async fn look_again(&self, dossier: Id, action: Action) -> Result<Opened, Problem> {
        self.open_to_write(dossier, action).await
    }
}
