//! Carrying a sealed file to another organisation (decision 0043): [`give`] sends it piece by piece and hears what became
//! of it, [`come`] is what the line brings, [`read`] what our own team does with that. What it says is another room's.

pub(super) mod come;
pub mod give;
pub mod read;

pub use accord::FileSaid;

use super::{id_of, secret};
use kit::Problem;
use people::{House, Work};
use store::{Holder, Id, Letter, Moment};
use vault::Binding;

/// Letters for the machine alone, in a place that nobody holds a key of but the pepper.
struct Drawer {
    label: &'static str,
    of: Vec<u8>,
}

impl Drawer {
    fn new(label: &'static str, of: &[&[u8]]) -> Drawer {
        Drawer { label, of: of.concat() }
    }

    fn holder(&self, house: &House) -> Holder {
        Holder::Circle(id_of(house, self.label, &[&self.of]))
    }

    fn letter(&self, house: &House, name: &[u8]) -> Id {
        id_of(house, "between drawer letter", &[self.label.as_bytes(), &self.of, name])
    }

    fn place(&self) -> Binding {
        Binding::new(self.label).part(&self.of)
    }

    /// Puts something in; under the same name it takes the place of what lay there.
    fn put(&self, work: &mut Work, house: &House, name: &[u8], content: &[u8], until: Moment) {
        let sealed = vault::seal(&secret(house), &self.place(), content, work.rng());
        let (id, holder) = (self.letter(house, name), self.holder(house));
        work.unit.letter(Letter { id, holder, sealed, until: Some(until) });
    }

    fn remove(&self, work: &mut Work, house: &House, name: &[u8]) {
        work.unit.remove_letter(self.letter(house, name));
    }

    /// All that lies in it, each with its letter.
    async fn read(&self, house: &House) -> Result<Vec<(Id, Vec<u8>)>, Problem> {
        let (holder, now) = (self.holder(house), house.now());
        let letters = house.store.read(move |reader| reader.letters(&holder, now)).await?;
        let (secret, place) = (secret(house), self.place());
        let opened = letters.iter().filter_map(|letter| {
            let plain = vault::open(&secret, &place, &letter.sealed).ok()?;
            Some((letter.id, plain.to_vec()))
        });
        Ok(opened.collect())
    }
}
