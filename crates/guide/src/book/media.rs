//! The folder of pictures and texts, and what was approved of it.

use crate::model::media::{
    Approved, FILE_BYTES_MAX, FILES_MAX, Kind, Library, ROOM, carries_more, is_plain_name,
};
use data_encoding::HEXLOWER;
use kit::Problem;
use people::organisation::OrganisationSettings;
use people::{Acting, House};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;
use tokio::task::spawn_blocking;

/// A file of the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: String,
    /// Fingerprint of what stands in it.
    pub print: String,
    /// What it is; none for what is never shown.
    pub kind: Option<Kind>,
    /// Whether it carries more than a picture: where or with what it was taken.
    pub carries_more: bool,
}

impl File {
    /// Whether it may be approved.
    pub fn may_be_shown(&self) -> bool {
        self.kind.is_some() && !self.carries_more
    }
}

/// The files of the folder by name; none when the installation has no such folder.
///
/// # Errors
/// [`Problem::Unavailable`] when the folder is named and cannot be read.
pub async fn files(house: &House) -> Result<Option<Vec<File>>, Problem> {
    let Some(folder) = house.settings.media.clone() else { return Ok(None) };
    let read = spawn_blocking(move || read_folder(&folder)).await.map_err(|_| Problem::Unavailable)?;
    read.map(Some).map_err(|_| Problem::Unavailable)
}

/// What was seen in a file, and by what it is known to be the same still: so nobody who opens the page makes the whole
/// folder be read again. What is sent out is looked at each time.
struct Seen {
    bytes: u64,
    changed: SystemTime,
    file: File,
}

static SEEN: Mutex<BTreeMap<PathBuf, Seen>> = Mutex::new(BTreeMap::new());

fn read_folder(folder: &Path) -> std::io::Result<Vec<File>> {
    let mut names: Vec<String> = fs::read_dir(folder)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| is_plain_name(name))
        .collect();
    names.sort();
    names.truncate(FILES_MAX);
    let mut seen = SEEN.lock().unwrap_or_else(PoisonError::into_inner);
    seen.retain(|path, _| path.parent() != Some(folder) || names.iter().any(|name| path.ends_with(name)));
    Ok(names.into_iter().filter_map(|name| look_at(&mut seen, folder, name)).collect())
}

fn look_at(seen: &mut BTreeMap<PathBuf, Seen>, folder: &Path, name: String) -> Option<File> {
    let path = folder.join(&name);
    let about = about(&path)?;
    let (bytes, changed) = (about.len(), about.modified().ok()?);
    if let Some(same) = seen.get(&path).filter(|seen| (seen.bytes, seen.changed) == (bytes, changed)) {
        return Some(same.file.clone());
    }
    let content = fs::read(&path).ok()?;
    let kind = Kind::of(&content);
    let carries_more = kind.is_some_and(|kind| carries_more(kind, &content));
    let file = File { name, print: print_of(&content), kind, carries_more };
    seen.insert(path, Seen { bytes, changed, file: file.clone() });
    Some(file)
}

/// About a file; none for a link, a folder, and what is too large.
fn about(path: &Path) -> Option<fs::Metadata> {
    fs::symlink_metadata(path).ok().filter(|about| about.is_file() && about.len() <= FILE_BYTES_MAX)
}

fn print_of(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}

/// What is approved at the front door.
///
/// # Errors
/// [`Problem::Unavailable`] before an organisation was founded.
pub async fn library(house: &House) -> Result<Library, Problem> {
    let (organisation, _) = house.front_door().await?;
    OrganisationSettings::of(&organisation)?.room(ROOM)
}

/// What this worker's organisation approved.
///
/// # Errors
/// [`Problem::Broken`] when it is damaged.
pub fn library_of(acting: &Acting) -> Result<Library, Problem> {
    OrganisationSettings::of(acting.organisation())?.room(ROOM)
}

/// An approved file, if it still is what was approved: what it is, and what stands in it.
///
/// # Errors
/// [`Problem::Missing`] for anything else.
pub async fn approved_file(house: &House, print: &str) -> Result<(Kind, Vec<u8>), Problem> {
    let library = library(house).await?;
    let approved = library.of(print).ok_or(Problem::Missing)?.clone();
    let folder = house.settings.media.clone().ok_or(Problem::Missing)?;
    let read = spawn_blocking(move || {
        let path = folder.join(&approved.file);
        about(&path)?;
        let bytes = fs::read(&path).ok().filter(|bytes| print_of(bytes) == approved.print)?;
        Some((Kind::of(&bytes)?, bytes))
    });
    read.await.ok().flatten().ok_or(Problem::Missing)
}

/// Approves a file as it is now.
///
/// # Errors
/// [`Problem::Conflict`] when the list was filled meanwhile.
pub async fn approve(acting: &Acting, one: &Approved) -> Result<(), Problem> {
    let put = |library: &mut Library| library.approve(one.clone()).then_some(()).ok_or(Problem::Conflict);
    acting.change_room(ROOM, put).await
}

/// Takes the approval back.
///
/// # Errors
/// [`Problem::Missing`] when it has none; [`Problem::Conflict`] when others do not stop changing things.
pub async fn withdraw(acting: &Acting, print: &str) -> Result<(), Problem> {
    let take = |library: &mut Library| {
        let at = library.approved.iter().position(|one| one.print == print).ok_or(Problem::Missing)?;
        library.approved.remove(at);
        Ok(())
    };
    acting.change_room(ROOM, take).await
}
