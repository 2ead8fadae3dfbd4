//! What the client does with their own referrals: read, change the words, agree, take back, tell how it went. Each act tells
//! the guide that there is something to see.

use super::{Answer, File, said_of_partner};
use crate::model::{LetterHead, Told};
use casework::book::client_does;
use kit::Problem;
use people::{Opened, Visitor, patiently};
use store::Id;

/// The client's referrals, the newest first.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn all(visitor: &Visitor) -> Result<Vec<File>, Problem> {
    let opened = visitor.dossiers().await?;
    let letters: Vec<&Opened> = opened.iter().filter(|opened| opened.head::<LetterHead>().is_ok()).collect();
    let mut files: Vec<File> = opened
        .iter()
        .filter_map(|opened| File::of(opened).ok())
        .map(|file| {
            let letter = letters.iter().find(|letter| Some(letter.id()) == file.letter());
            file.with_letter(letter.copied())
        })
        .collect();
    files.sort_by_key(|file| (std::cmp::Reverse(file.head.begun), file.id()));
    Ok(files)
}

/// One referral of the client's own.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn one(visitor: &Visitor, id: Id) -> Result<File, Problem> {
    all(visitor).await?.into_iter().find(|file| file.id() == id).ok_or(Problem::Missing)
}

/// The client agrees to this text, which may be in other words than the guide's. `seen` is the revision that was
/// on the screen: a yes is to that one only.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when it was changed meanwhile or handed over already.
pub async fn agree(visitor: &Visitor, id: Id, text: String, seen: u32) -> Result<(), Problem> {
    patiently(|| async {
        let file = one(visitor, id).await?;
        if file.story.asked.revision != seen {
            return Err(Problem::Conflict);
        }
        let mut work = client_does(visitor, id, None).await?;
        file.agree(&mut work, text.clone(), Told::ByClient)?;
        visitor.keep(work).await
    })
    .await
}

/// The client tells how it went.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] before there was a yes, or when taken back.
pub async fn tell(visitor: &Visitor, id: Id, answer: Answer) -> Result<(), Problem> {
    patiently(|| async {
        let file = one(visitor, id).await?;
        let said = said_of_partner(&file.head, &answer, visitor.ask().house.now());
        let mut work = client_does(visitor, id, said).await?;
        file.answer(&visitor.ask().house, &mut work, answer.clone(), Told::ByClient).await?;
        visitor.keep(work).await
    })
    .await
}

/// The client takes it back: the partner reads nothing any longer. What they answered stays to read.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when it was taken back already.
pub async fn withdraw(visitor: &Visitor, id: Id) -> Result<(), Problem> {
    patiently(|| async {
        let file = one(visitor, id).await?;
        let mut work = client_does(visitor, id, None).await?;
        file.withdraw(&visitor.ask().house, &mut work, None).await?;
        visitor.keep(work).await
    })
    .await
}
