//! Letters of a circle, opened some at a time: each costs a key exchange, so thousands take seconds, and whoever opens them may
//! keep what they say on the way.

use crate::acting::Acting;
use crate::circles::FormerKey;
use crate::model::CircleKind;
use crate::opened::Opened;
use kit::Problem;
use serde::de::DeserializeOwned;
use store::sealed::{Dossier, SealError, open_letter};
use store::{Circle, Holder, Id, Letter, Reader, Scope, StoreError};
use vault::SecretKey;

/// The letters of a circle that were not opened yet.
pub struct Waiting {
    holder: Holder,
    key: SecretKey,
    letters: Vec<Letter>,
    /// Those that the present key does not open.
    older: Vec<Letter>,
    /// The key before the present one, once its letter was met.
    former: Option<SecretKey>,
}

/// What came of trying a letter.
enum Tried<T> {
    Opened(Id, T),
    /// It is of another kind; perhaps it holds the key before the present one.
    Other(Option<FormerKey>),
    /// The key does not fit: it was sealed to an older one.
    Refused(Letter),
}

fn try_letter<T: DeserializeOwned>(key: &SecretKey, holder: &Holder, letter: Letter) -> Tried<T> {
    match open_letter(key, holder, &letter.sealed) {
        Ok(content) => Tried::Opened(letter.id, content),
        Err(SealError::Refused) => Tried::Refused(letter),
        Err(_) => Tried::Other(open_letter(key, holder, &letter.sealed).ok()),
    }
}

impl Waiting {
    fn new((circle, key): (Circle, SecretKey), letters: Vec<Letter>) -> Waiting {
        Waiting { holder: Holder::Circle(circle.id), key, letters, older: Vec::new(), former: None }
    }

    /// Opens the next letters, so many at most: those of the wanted kind, each with its id. Nothing when all were tried; what
    /// no key opens is passed over.
    ///
    /// # Errors
    /// [`Problem::Broken`] when the thread that opens them ends badly.
    pub async fn open_next<T>(&mut self, most: usize) -> Result<Option<Vec<(Id, T)>>, Problem>
    where
        T: DeserializeOwned + Send + 'static,
    {
        if self.letters.is_empty() {
            let Some(former) = self.former.take() else { return Ok(None) };
            self.key = former;
            self.letters = std::mem::take(&mut self.older);
        }
        let rest = self.letters.split_off(self.letters.len().min(most));
        let portion = std::mem::replace(&mut self.letters, rest);
        let (key, holder) = (self.key.clone(), self.holder);
        // A key exchange each: not on the threads that answer requests.
        let tried = tokio::task::spawn_blocking(move || {
            let tried = portion.into_iter().map(|letter| try_letter(&key, &holder, letter));
            tried.collect::<Vec<_>>()
        });
        let mut opened = Vec::new();
        for tried in tried.await.map_err(|_| Problem::Broken)? {
            match tried {
                Tried::Opened(id, content) => opened.push((id, content)),
                Tried::Other(former) => {
                    self.former =
                        former.map(|key| SecretKey::from_bytes(key.former_key)).or(self.former.take());
                }
                Tried::Refused(letter) => self.older.push(letter),
            }
        }
        Ok(Some(opened))
    }
}

impl Acting {
    /// Opens something that was sealed for a standing circle as a letter is, and lies elsewhere; by the key before the present
    /// one too.
    ///
    /// # Errors
    /// [`Problem::Missing`] without a seat, when it was not sealed for this circle, and when it is of another kind.
    pub async fn open_for<T>(&self, kind: CircleKind, sealed: Vec<u8>) -> Result<T, Problem>
    where
        T: DeserializeOwned + Send + 'static,
    {
        let mut waiting = self.waiting_letters(kind).await?;
        let id = Id::random(&mut *self.ask().house.dice.rng());
        waiting.letters.push(Letter { id, holder: waiting.holder, sealed, until: None });
        while let Some(opened) = waiting.open_next::<T>(usize::MAX).await? {
            if let Some((_, content)) = opened.into_iter().find(|(of, _)| *of == id) {
                return Ok(content);
            }
        }
        Err(Problem::Missing)
    }

    /// The letters that wait for a standing circle this worker has a seat in.
    ///
    /// # Errors
    /// [`Problem::Missing`] without a seat.
    pub(crate) async fn waiting_letters(&self, kind: CircleKind) -> Result<Waiting, Problem> {
        let seat = self.standing(kind)?;
        let (holder, now) = (Holder::Circle(seat.0.id), self.ask().house.now());
        let letters = self.ask().house.store.read(move |reader| reader.letters(&holder, now)).await?;
        Ok(Waiting::new(seat, letters))
    }

    /// The letters that wait for a standing circle, and the dossiers with a head of this kind that it holds, all as they stood
    /// at one moment: what is taken from the letters into such a dossier stands in one of them, and not in both.
    ///
    /// No unit is half added at that moment: while the circle gets another key, the letter with the one before comes some
    /// milliseconds later, and without it older letters would be passed over.
    ///
    /// # Errors
    /// [`Problem::Missing`] without a seat; [`Problem::Conflict`] when the circle got another key since the seat was read, for
    /// newer letters are sealed to that; [`Problem::Broken`] when a dossier does not open, so that none is forgotten.
    pub async fn letters_and_dossiers<H: DeserializeOwned>(
        &self,
        kind: CircleKind,
    ) -> Result<(Waiting, Vec<Opened>), Problem> {
        let seat = self.standing(kind)?;
        let circle = seat.0;
        let (holder, now) = (Holder::Circle(circle.id), self.ask().house.now());
        let stored = move |reader: &Reader<'_>| -> Result<_, StoreError> {
            let grants = reader.grants_of(&holder, now)?.into_iter();
            let with_records = grants
                .filter(|grant| grant.scope == Scope::Full)
                .map(|grant| Ok((reader.records(grant.dossier)?, grant)))
                .collect::<Result<Vec<_>, StoreError>>()?;
            Ok((reader.letters(&holder, now)?, with_records, reader.circle(circle.id)?))
        };
        let (letters, granted, present) = self.ask().house.store.read_settled(stored).await?;
        if present.is_none_or(|present| present.generation != circle.generation) {
            return Err(Problem::Conflict);
        }
        let mut dossiers = Vec::new();
        // A grant is seen a moment before its dossier while that is being begun.
        for (stored, grant) in granted.into_iter().filter(|(stored, _)| !stored.is_empty()) {
            let dossier = Dossier::by_circle(&grant, &seat.1)?;
            match dossier.open_head::<H>(&stored) {
                Ok(_) => dossiers.push(Opened::new(dossier, stored, Some(seat.0.id))),
                Err(SealError::NotUnderstood) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok((Waiting::new(seat, letters), dossiers))
    }
}
