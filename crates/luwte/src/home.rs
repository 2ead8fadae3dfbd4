//! The folder of one installation: settings, pepper, and the two folders of the store.
//!
//! ```text
//! home/
//!   luwte.toml       settings; nothing secret
//!   pepper           32 random bytes as hex, for the owner alone; without it no return code fits
//!   records/         sealed records
//!   keys/            sealed keys, kept apart from the records
//! ```

use data_encoding::HEXLOWER;
use people::outward::Rehearsal;
use people::{Clock, Dice, House, MailSettings, Outward, PushSettings, Settings, Shared};
use rustix::fs::Mode;
use serde::{Deserialize, Serialize};
use std::io::Write;
use std::net::SocketAddr;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use store::{Store, StoreError};
use vault::Pepper;

/// Bytes of the pepper.
const PEPPER_LENGTH: usize = 32;
/// Files of an installation are for their owner alone.
const OWNER_ONLY: u32 = 0o600;

/// What is wrong with an installation.
#[derive(Debug, thiserror::Error)]
pub enum HomeError {
    /// The folder holds an installation already.
    #[error("{0} holds an installation already; nothing was changed")]
    Taken(PathBuf),
    /// There is no installation.
    #[error("{0} holds no installation; `luwte init` makes one")]
    Empty(PathBuf),
    /// A file cannot be read or written.
    #[error("{path}: {why}")]
    File {
        /// Which file.
        path: PathBuf,
        /// Why.
        why: std::io::Error,
    },
    /// The settings are not understood.
    #[error("{path}: {why}")]
    Settings {
        /// Which file.
        path: PathBuf,
        /// Why.
        why: toml::de::Error,
    },
    /// The settings cannot be written.
    #[error("the settings cannot be written: {0}")]
    Write(#[from] toml::ser::Error),
    /// The pepper is not 32 bytes of hex.
    #[error("{0} is not a pepper: 64 hexadecimal characters belong in it")]
    Pepper(PathBuf),
    /// The store cannot be opened.
    #[error("the store cannot be opened: {0}")]
    Store(#[from] StoreError),
    /// A text file is damaged; a fault of the program itself.
    #[error(transparent)]
    Texts(#[from] kit::texts::Unreadable),
}

/// What stands in `luwte.toml`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct HomeSettings {
    /// Where to listen; a proxy with TLS stands before it.
    pub listen: SocketAddr,
    /// Backups that the server makes by itself, once a day.
    pub backup: Option<BackupSettings>,
    /// The organisation's mail server.
    pub mail: Option<MailSettings>,
    /// Push services of browsers.
    pub push: PushSettings,
    /// How the house is set up.
    pub house: Settings,
}

impl Default for HomeSettings {
    fn default() -> HomeSettings {
        HomeSettings {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            backup: None,
            mail: None,
            push: PushSettings::default(),
            house: Settings::default(),
        }
    }
}

/// Where backups go and how long they stay.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BackupSettings {
    /// Folder of the records' archives.
    pub records: PathBuf,
    /// Folder of the keys' archives: another disk, never in a snapshot.
    pub keys: PathBuf,
    /// Days that an archive of records is kept.
    #[serde(default = "thirty")]
    pub records_days: u32,
    /// Days that an archive of keys is kept; the newest always is.
    #[serde(default)]
    pub keys_days: u32,
}

fn thirty() -> u32 {
    30
}

/// The folder of one installation.
#[derive(Debug, Clone)]
pub struct Home {
    folder: PathBuf,
}

impl Home {
    /// The installation in this folder, whether it exists yet or not.
    pub fn at(folder: impl Into<PathBuf>) -> Home {
        Home { folder: folder.into() }
    }

    /// The file with the settings.
    pub fn settings_file(&self) -> PathBuf {
        self.folder.join("luwte.toml")
    }

    /// The file with the pepper.
    pub fn pepper_file(&self) -> PathBuf {
        self.folder.join("pepper")
    }

    /// The two folders of the store.
    pub fn place(&self) -> store::Place {
        store::Place { records: self.folder.join("records"), keys: self.folder.join("keys") }
    }

    /// Whether there is an installation.
    pub fn exists(&self) -> bool {
        self.settings_file().exists()
    }

    /// Makes an empty installation: folder, settings, pepper.
    ///
    /// # Errors
    /// [`HomeError::Taken`] when there is one already.
    pub fn make(&self, settings: &HomeSettings, pepper: &[u8; PEPPER_LENGTH]) -> Result<(), HomeError> {
        if self.exists() || self.pepper_file().exists() {
            return Err(HomeError::Taken(self.folder.clone()));
        }
        std::fs::create_dir_all(&self.folder).map_err(|why| file_error(&self.folder, why))?;
        rustix::fs::chmod(&self.folder, Mode::from_raw_mode(0o700))
            .map_err(|why| file_error(&self.folder, why.into()))?;
        write_private(&self.pepper_file(), HEXLOWER.encode(pepper).as_bytes())?;
        write_private(&self.settings_file(), toml::to_string(settings)?.as_bytes())
    }

    /// Reads the settings.
    ///
    /// # Errors
    /// [`HomeError::Empty`], [`HomeError::Settings`].
    pub fn settings(&self) -> Result<HomeSettings, HomeError> {
        let path = self.settings_file();
        if !path.exists() {
            return Err(HomeError::Empty(self.folder.clone()));
        }
        let text = std::fs::read_to_string(&path).map_err(|why| file_error(&path, why))?;
        toml::from_str(&text).map_err(|why| HomeError::Settings { path, why })
    }

    /// Writes other settings over those that stand there.
    ///
    /// # Errors
    /// [`HomeError::Empty`], [`HomeError::File`].
    pub fn change(&self, change: impl FnOnce(&mut HomeSettings)) -> Result<(), HomeError> {
        let mut settings = self.settings()?;
        change(&mut settings);
        let path = self.settings_file();
        std::fs::write(&path, toml::to_string(&settings)?).map_err(|why| file_error(&path, why))
    }

    /// Opens the store beside a program that serves it, to look or to make a backup.
    ///
    /// # Errors
    /// [`HomeError::Store`].
    pub fn store_beside(&self) -> Result<Store, HomeError> {
        Ok(Store::open_beside(&self.place())?)
    }

    /// Reads the pepper.
    ///
    /// # Errors
    /// [`HomeError::Pepper`], [`HomeError::File`].
    pub fn pepper(&self) -> Result<Pepper, HomeError> {
        let path = self.pepper_file();
        let text = std::fs::read_to_string(&path).map_err(|why| file_error(&path, why))?;
        HEXLOWER
            .decode(text.trim().as_bytes())
            .ok()
            .and_then(|bytes| <[u8; PEPPER_LENGTH]>::try_from(bytes).ok())
            .map(Pepper::from_bytes)
            .ok_or(HomeError::Pepper(path))
    }

    /// Opens the house, alone.
    ///
    /// # Errors
    /// What is wrong with the installation; also when another program serves it.
    pub fn open(&self, clock: Clock, dice: Dice) -> Result<Shared, HomeError> {
        self.open_beside(None, clock, dice)
    }

    /// The same, where a house on this machine stands in for those of partners: for tests alone.
    ///
    /// # Errors
    /// As [`Home::open`].
    pub fn open_beside(
        &self,
        partners: Option<Rehearsal>,
        clock: Clock,
        dice: Dice,
    ) -> Result<Shared, HomeError> {
        let mut settings = self.settings()?;
        settings.house.outward = Outward { mail: settings.mail, push: settings.push, partners };
        let store = Store::open(&self.place())?;
        let texts = crate::rooms::texts()?;
        Ok(House::new(store, self.pepper()?, clock, dice, texts, settings.house, crate::rooms::places()))
    }
}

fn file_error(path: &Path, why: std::io::Error) -> HomeError {
    HomeError::File { path: path.to_owned(), why }
}

fn write_private(path: &Path, content: &[u8]) -> Result<(), HomeError> {
    std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(OWNER_ONLY)
        .open(path)
        .and_then(|mut file| file.write_all(content).and_then(|()| file.sync_all()))
        .map_err(|why| file_error(path, why))
}
