//! Pages that stay open: they are woken when something changed, and they keep arriving.
//!
//! The [`Hub`] holds bells, not content: that a dossier changed, that the other side types, is here, or saw up to a
//! position. Nothing of it is stored or logged (`docs/decisions/0016`). Whoever is woken reads the store with the key
//! they hold, as for any request, so a key that was taken back closes the page at once.

mod arrives;
mod hub;

pub use arrives::{Arrives, Arriving, EVENTS, HTML, Pieces, arriving};
pub use hub::{Beside, Hub, News, OPEN_PER_SESSION, Party, Seat, Source};
