//! A secret that is typed at a terminal and does not appear on it.

use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use std::io::{BufRead, stdin};
use std::os::fd::{AsFd, BorrowedFd};
use vault::Zeroizing;

/// Asks for one line and reads it, without its end. At a terminal nothing of it is shown; what comes from a file or
/// another program is read as it is.
///
/// # Errors
/// When it cannot be read, or the terminal goes on showing what is typed.
pub fn read_unseen(ask: &str) -> std::io::Result<Zeroizing<String>> {
    println!("{ask}");
    let input = stdin();
    let _dark = Dark::over(input.as_fd())?;
    let mut line = Zeroizing::new(String::new());
    input.lock().read_line(&mut line)?;
    Ok(Zeroizing::new(line.trim_end_matches(['\r', '\n']).to_owned()))
}

/// A terminal that shows nothing of what is typed, until this is dropped.
struct Dark<'t> {
    terminal: BorrowedFd<'t>,
    before: Termios,
}

impl<'t> Dark<'t> {
    /// None where the input is no terminal: nothing is shown there anyway.
    fn over(terminal: BorrowedFd<'t>) -> std::io::Result<Option<Dark<'t>>> {
        let Ok(before) = tcgetattr(terminal) else { return Ok(None) };
        let mut unseen = before.clone();
        unseen.local_modes.remove(LocalModes::ECHO);
        unseen.local_modes.insert(LocalModes::ECHONL);
        tcsetattr(terminal, OptionalActions::Flush, &unseen)?;
        Ok(Some(Dark { terminal, before }))
    }
}

impl Drop for Dark<'_> {
    fn drop(&mut self) {
        // The terminal went away: there is nothing left to show anything on.
        let _ = tcsetattr(self.terminal, OptionalActions::Now, &self.before);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

    #[test]
    fn a_terminal_shows_nothing_while_a_secret_is_typed_and_afterwards_all_again() {
        let machine = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&machine).unwrap();
        unlockpt(&machine).unwrap();
        let name = ptsname(&machine, Vec::new()).unwrap().into_string().unwrap();
        let terminal = std::fs::File::options().read(true).write(true).open(name).unwrap();
        let shows = || tcgetattr(&terminal).unwrap().local_modes.contains(LocalModes::ECHO);
        assert!(shows());
        let dark = Dark::over(terminal.as_fd()).unwrap().unwrap();
        assert!(!shows());
        drop(dark);
        assert!(shows());
    }

    #[test]
    fn what_is_no_terminal_is_read_as_it_is() {
        let file = tempfile::tempfile().unwrap();
        assert!(Dark::over(file.as_fd()).unwrap().is_none());
    }
}
