//! The commands of the program.

use crate::estimate::{Asked, EstimateError};
use crate::home::{BackupSettings, Home, HomeError, HomeSettings};
use clap::{Parser, Subcommand};
use people::recovery::NotRecovered;
use people::{Clock, Dice};
use rand_core::{Rng, UnwrapErr};
use std::net::SocketAddr;
use std::path::PathBuf;
use store::{Backup, BackupPlace, Keep, Moment, Store, StoreError};
use tokio::net::TcpListener;
use vault::{Share, Zeroizing};

/// Luwte: help for people in sex work, with everything about a person locked.
#[derive(Debug, Parser)]
#[command(name = "luwte", version, about)]
pub struct Arguments {
    /// The folder of the installation.
    #[arg(long, global = true, default_value = "luwte")]
    home: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make an installation: the organisation, its first administrator, the shares of its recovery key.
    Init {
        /// The organisation's public name.
        #[arg(long)]
        name: String,
        /// The address that people will use.
        #[arg(long, default_value = "http://127.0.0.1:8080")]
        public_address: String,
    },
    /// Serve the pages.
    Serve {
        /// Where to listen, instead of what the settings say.
        #[arg(long)]
        listen: Option<SocketAddr>,
    },
    /// Serve an invented organisation, to look around in.
    Demo {
        /// Where to listen.
        #[arg(long, default_value = "127.0.0.1:8080")]
        listen: SocketAddr,
    },
    /// Make a backup now: records and keys in two archives.
    Backup {
        /// Folder for the archive of records.
        #[arg(long)]
        records: PathBuf,
        /// Folder for the archive of keys: another disk, never in a snapshot.
        #[arg(long)]
        keys: PathBuf,
        /// Days that older archives of records are kept.
        #[arg(long, default_value_t = 30)]
        records_days: u32,
        /// Days that older archives of keys are kept.
        #[arg(long, default_value_t = 0)]
        keys_days: u32,
    },
    /// Put a backup back, into an installation whose store is empty.
    Restore {
        /// The archive of records.
        #[arg(long)]
        records: PathBuf,
        /// The archive of keys.
        #[arg(long)]
        keys: PathBuf,
    },
    /// Let a new administrator in with two of the three recovery shares, when nobody holds the keys any more. The
    /// shares are read from standard input, one per line.
    Recover,
    /// Estimate how many are not seen, from published list-overlap counts.
    Estimate(Asked),
    /// Bring files that another system kept, each sealed for its guide. Stop the server first.
    Import(crate::import::Asked),
    /// Is this installation healthy and safely set up?
    Check,
}

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The installation.
    #[error(transparent)]
    Home(#[from] HomeError),
    /// The store.
    #[error("the store: {0}")]
    Store(#[from] StoreError),
    /// Founding the organisation.
    #[error("the organisation could not be founded: {0}")]
    Founding(#[from] kit::Problem),
    /// The recovery shares.
    #[error("nobody was let in: {0}")]
    NotRecovered(#[from] NotRecovered),
    /// A recovery share that cannot be read.
    #[error("share {number} has a typing mistake; nothing was changed")]
    Share {
        /// The first or the second.
        number: usize,
    },
    /// An estimate.
    #[error(transparent)]
    Estimate(#[from] EstimateError),
    /// Bringing files.
    #[error(transparent)]
    Import(#[from] crate::import::ImportError),
    /// The network.
    #[error("{0}")]
    Network(#[from] std::io::Error),
    /// `check` found something.
    #[error("{0} points need attention")]
    Findings(usize),
}

impl CommandError {
    /// What the program ends with.
    pub fn exit(&self) -> u8 {
        match self {
            CommandError::Estimate(EstimateError::NoAnswer(_)) => crate::estimate::NO_ANSWER,
            _ => 1,
        }
    }
}

/// Runs the command that was asked for.
///
/// # Errors
/// What went wrong, for people to read.
pub async fn run(arguments: Arguments) -> Result<(), CommandError> {
    let home = Home::at(arguments.home);
    match arguments.command {
        Command::Init { name, public_address } => init(&home, &name, public_address).await,
        Command::Serve { listen } => serve(&home, listen).await,
        Command::Demo { listen } => crate::demo::run(&home, listen).await,
        Command::Backup { records, keys, records_days, keys_days } => {
            let store = home.store_beside()?;
            let settings = BackupSettings { records, keys, records_days, keys_days };
            let made = backup_now(&store, &settings, Clock::Machine.now())?;
            println!("records: {}\nkeys:    {}", made.records.display(), made.keys.display());
            Ok(())
        }
        Command::Restore { records, keys } => {
            Store::restore(&records, &keys, &home.place())?;
            println!("The backup is back. `luwte check` looks whether all is well.");
            Ok(())
        }
        Command::Recover => recover(&home).await,
        Command::Estimate(asked) => Ok(crate::estimate::run(&asked)?),
        Command::Import(asked) => Ok(crate::import::run(&home, &asked).await?),
        Command::Check => {
            let findings = crate::check::check(&home)?;
            for finding in &findings {
                println!("! {finding}");
            }
            if findings.is_empty() {
                println!("All is well.");
                Ok(())
            } else {
                Err(CommandError::Findings(findings.len()))
            }
        }
    }
}

async fn init(home: &Home, name: &str, public_address: String) -> Result<(), CommandError> {
    let mut settings = HomeSettings::default();
    settings.house.public_address = public_address.trim_end_matches('/').to_owned();
    home.make(&settings, &fresh_pepper())?;
    let house = home.open(Clock::Machine, Dice::Machine)?;
    let founded = people::organisation::found(&house, name).await?;
    println!("The first administrator makes an account here, once, within seven days:\n");
    println!("  {}/uitnodiging/{}\n", settings.house.public_address, founded.first_link.show().as_str());
    println!("The recovery key in three shares. Any two restore it; give each to another keeper, on paper.");
    println!("They are shown only now:\n");
    for share in &founded.shares {
        println!("  {}", share.show().as_str());
    }
    println!("\nKeep {} safe as well: without it no return code fits.", home.pepper_file().display());
    house.store.clone().close().await?;
    Ok(())
}

/// Asks for two shares, and shows the link of whoever is let in.
async fn recover(home: &Home) -> Result<(), CommandError> {
    println!("Stop the server first. Type two of the three recovery shares, each on one line:");
    let (one, other) = (share_from_input(1)?, share_from_input(2)?);
    let house = home.open(Clock::Machine, Dice::Machine)?;
    let link = people::recovery::recover(&house, &one, &other).await?;
    println!("\nA new administrator makes an account here, once, within seven days:\n");
    println!("  {}/uitnodiging/{}\n", house.settings.public_address, link.show().as_str());
    println!("Then end the accounts that should end, and renew the keys of all circles.");
    house.store.clone().close().await?;
    Ok(())
}

fn share_from_input(number: usize) -> Result<Share, CommandError> {
    let mut line = Zeroizing::new(String::new());
    std::io::stdin().read_line(&mut line)?;
    Share::parse(&line).map_err(|_| CommandError::Share { number })
}

/// A pepper of the machine's own randomness.
pub(crate) fn fresh_pepper() -> [u8; 32] {
    let mut pepper = [0; 32];
    UnwrapErr(getrandom::SysRng).fill_bytes(&mut pepper);
    pepper
}

async fn serve(home: &Home, listen: Option<SocketAddr>) -> Result<(), CommandError> {
    let settings = home.settings()?;
    let house = home.open(Clock::Machine, Dice::Machine)?;
    let listener = TcpListener::bind(listen.unwrap_or(settings.listen)).await?;
    tracing::info!(address = %listener.local_addr()?, "serving");
    crate::serve::serve(house, listener, settings.backup, signal_to_stop()).await?;
    Ok(())
}

/// Ready when the machine or somebody at the keyboard asks to stop.
pub(crate) async fn signal_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let terminate = async {
        match signal(SignalKind::terminate()) {
            Ok(mut signals) => {
                signals.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        () = terminate => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}

/// Makes a backup while the house goes on.
///
/// # Errors
/// [`StoreError`]; older archives stay as they were.
pub fn backup_now(store: &Store, settings: &BackupSettings, now: Moment) -> Result<Backup, StoreError> {
    let place = BackupPlace { records: settings.records.clone(), keys: settings.keys.clone() };
    let keep = Keep { records_days: settings.records_days, keys_days: settings.keys_days };
    store.backup(&place, now, keep)
}
