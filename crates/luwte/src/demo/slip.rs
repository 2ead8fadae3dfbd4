//! The slip of paper that lies beside the demo: who can sign in, and with what.

use people::{Clock, second_step};
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;
use std::io::{IsTerminal, Write as _};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::Duration;

/// The file, in the folder of the demo.
const FILE: &str = "demo.txt";
/// It is for the owner alone, like everything in that folder.
const OWNER_ONLY: u32 = 0o600;
/// Digits hold for so many seconds (RFC 6238).
const STEP_SECONDS: i64 = 30;
/// Where no terminal listens, only every so many digits are printed: a log should not fill up.
const QUIET_STEPS: i64 = 2;

/// Everything one needs to walk in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slip {
    /// Name of the organisation.
    pub organisation: String,
    /// The secret of everybody's second step; one for all, because this is a demo.
    pub second_step: String,
    /// The workers.
    pub workers: Vec<Sign>,
    /// Return codes of people in conversation.
    pub talks: Vec<Way>,
    /// Return codes of people with a file.
    pub files: Vec<Way>,
    /// Codes of partners.
    pub partners: Vec<Way>,
}

/// A worker who can sign in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sign {
    /// Their name.
    pub name: String,
    /// Their roles, in words.
    pub roles: String,
    /// Their passphrase.
    pub passphrase: String,
}

/// Somebody who comes with a code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Way {
    /// Their pseudonym.
    pub name: String,
    /// The code.
    pub code: String,
}

impl Slip {
    /// Whether there is one in this folder.
    pub(super) fn is_in(folder: &Path) -> bool {
        folder.join(FILE).exists()
    }

    /// Reads it.
    pub(super) fn read(folder: &Path) -> std::io::Result<Slip> {
        let text = std::fs::read_to_string(folder.join(FILE))?;
        toml::from_str(&text).map_err(std::io::Error::other)
    }

    /// Lays it in a folder.
    pub(super) fn write(&self, folder: &Path) -> std::io::Result<()> {
        let text = toml::to_string(self).map_err(std::io::Error::other)?;
        let path = folder.join(FILE);
        let mut file =
            std::fs::OpenOptions::new().write(true).create_new(true).mode(OWNER_ONLY).open(path)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()
    }

    /// The slip as it is read out in the terminal.
    pub fn told(&self, address: &str) -> String {
        let mut told = format!(
            "Welkom bij {}. Kijk rustig rond.\n\
             Alles hier is verzonnen: de mensen, de gesprekken, de getallen. Zet er niets echts in.\n\n\
             Open {address} in je browser. Medewerkers melden zich aan op {address}/aanmelden\n\n",
            self.organisation
        );
        let name_width = self.workers.iter().map(|sign| sign.name.chars().count()).max().unwrap_or(0);
        let role_width = self.workers.iter().map(|sign| sign.roles.chars().count()).max().unwrap_or(0);
        for Sign { name, roles, passphrase } in &self.workers {
            // Writing to a String does not fail.
            let _ = writeln!(told, "  {name:name_width$}  {roles:role_width$}  {passphrase}");
        }
        let ways = [
            ("Kom terug als bezoeker, met een code", "/terug", &self.talks),
            ("Kom terug als cliënt met een eigen traject", "/terug", &self.files),
            ("Lees als ketenpartner wat een cliënt wil vertellen", "/verwijzing", &self.partners),
        ];
        for (what, path, ways) in ways {
            let _ = writeln!(told, "\n{what}: {address}{path}");
            for Way { name, code } in ways {
                let _ = writeln!(told, "  {code}  {name}");
            }
        }
        let _ = writeln!(
            told,
            "\nBij het aanmelden hoort een tweede stap: zes cijfers uit een app. Omdat dit een demo is,\n\
             staan ze hier. Voor het echt geldt dat niemand ze ziet, behalve jijzelf.\n"
        );
        told
    }
}

/// Prints the six digits for as long as the demo is served: each time they change, or once in a while where nobody
/// watches a terminal.
pub(super) async fn tell_digits(slip: Slip) {
    let Some(secret) = second_step::from_text(&slip.second_step) else { return };
    let watched = std::io::stdout().is_terminal();
    if !watched {
        println!("Het geheim van de tweede stap: {}", slip.second_step);
    }
    let steps = if watched { 1 } else { QUIET_STEPS };
    loop {
        let now = Clock::Machine.now();
        if let Some(digits) = second_step::digits(&secret, now) {
            println!("Zes cijfers voor iedereen: {digits}");
        }
        let rest = steps * STEP_SECONDS - now.seconds().rem_euclid(STEP_SECONDS);
        tokio::time::sleep(Duration::from_secs(u64::try_from(rest).unwrap_or(1))).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    fn slip() -> Slip {
        let way = |name: &str| vec![Way { name: name.to_owned(), code: "7KQ4M-…".to_owned() }];
        Slip {
            organisation: "Stichting De Luwe Kade".to_owned(),
            second_step: "AAAA".to_owned(),
            workers: vec![Sign {
                name: "noor".to_owned(),
                roles: "veldwerker".to_owned(),
                passphrase: "zeepladder mosegel".to_owned(),
            }],
            talks: way("Wilg-42"),
            files: way("Els-17"),
            partners: way("Els-17"),
        }
    }

    #[test]
    fn a_slip_reads_back_and_is_for_the_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!Slip::is_in(folder.path()));
        slip().write(folder.path()).unwrap();
        assert!(Slip::is_in(folder.path()));
        assert_eq!(Slip::read(folder.path()).unwrap(), slip());
        let mode = std::fs::metadata(folder.path().join(FILE)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, OWNER_ONLY);
    }

    #[test]
    fn the_slip_tells_all_that_one_needs_and_that_it_is_invented() {
        let told = slip().told("http://127.0.0.1:8080");
        for word in ["verzonnen", "http://127.0.0.1:8080/aanmelden", "noor", "mosegel", "Wilg-42", "Els-17"] {
            assert!(told.contains(word), "{word}\n{told}");
        }
    }
}
