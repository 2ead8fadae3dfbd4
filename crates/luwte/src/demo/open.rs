//! Making the demo on the first run, going on with it on the next, and telling how to walk in.

use super::fill::fill;
use super::slip::{Slip, tell_digits};
use crate::commands::{CommandError, signal_to_stop};
use crate::home::{Home, HomeError, HomeSettings};
use people::{Clock, Dice, House};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use store::{Moment, Store};
use tokio::net::TcpListener;

/// The demo is filled in a folder beside its own and moved there once it is whole: what was interrupted is begun anew.
const UNFINISHED: &str = ".unfinished";

/// Serves the demo, and makes it first where there is none.
///
/// # Errors
/// What went wrong, for people to read. [`HomeError::Taken`] when the folder holds something else.
pub async fn run(home: &Home, listen: SocketAddr) -> Result<(), CommandError> {
    let listener = TcpListener::bind(listen).await?;
    let address = format!("http://{}", listener.local_addr()?);
    if !is_demo(home) {
        println!("Even geduld: de verzonnen organisatie wordt gemaakt.\n");
    }
    let slip = ready(home, &address, Clock::Machine.now()).await?;
    let mut settings = home.settings()?.house;
    settings.public_address = address;
    let store = Store::open(&home.place())?;
    let texts = crate::rooms::texts().map_err(HomeError::Texts)?;
    let (pepper, places) = (home.pepper()?, crate::rooms::places());
    let house = House::new(store, pepper, Clock::Machine, Dice::Machine, texts, settings, places);
    print!("{}", slip.told(&house.settings.public_address));
    let digits = tokio::spawn(tell_digits(slip));
    let served = crate::serve::serve(house, listener, None, signal_to_stop()).await;
    digits.abort();
    Ok(served?)
}

/// Makes the demo where there is none yet, and gives what one needs to walk in.
///
/// # Errors
/// As [`run`].
pub async fn ready(home: &Home, address: &str, today: Moment) -> Result<Slip, CommandError> {
    if is_demo(home) {
        return Ok(Slip::read(&folder_of(home))?);
    }
    let folder = folder_of(home);
    if holds_something(&folder)? {
        return Err(HomeError::Taken(folder).into());
    }
    let beside = beside(&folder)?;
    if beside.exists() {
        std::fs::remove_dir_all(&beside)?;
    }
    let mut settings = HomeSettings::default();
    settings.house.public_address = address.to_owned();
    let slip = fill(&Home::at(&beside), &settings, today).await?;
    slip.write(&beside)?;
    std::fs::rename(&beside, &folder)?;
    Ok(slip)
}

fn is_demo(home: &Home) -> bool {
    home.exists() && Slip::is_in(&folder_of(home))
}

fn folder_of(home: &Home) -> PathBuf {
    home.settings_file().parent().map(Path::to_owned).unwrap_or_default()
}

fn holds_something(folder: &Path) -> std::io::Result<bool> {
    Ok(folder.exists() && std::fs::read_dir(folder)?.next().is_some())
}

fn beside(folder: &Path) -> std::io::Result<PathBuf> {
    // By way of its parts, so that no stroke is left at the end.
    let folder: PathBuf = std::path::absolute(folder)?.components().collect();
    let mut beside = folder.into_os_string();
    beside.push(UNFINISHED);
    Ok(beside.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_folder_with_something_else_in_it_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("letter.txt"), "van mij").unwrap();
        let made = ready(&Home::at(folder.path()), "http://127.0.0.1:1", Clock::Machine.now()).await;
        assert!(matches!(made, Err(CommandError::Home(HomeError::Taken(_)))));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn the_unfinished_folder_stands_beside_the_other_however_that_is_written() {
        assert_eq!(beside(Path::new("/a/demo/")).unwrap(), Path::new("/a/demo.unfinished"));
        assert!(beside(Path::new("demo")).unwrap().is_absolute());
    }
}
