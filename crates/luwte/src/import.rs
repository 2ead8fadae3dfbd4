//! `luwte import`: files that another system kept. Whoever holds the machine and the passphrase of a team lead or an
//! administrator brings them; each file is sealed for its guide alone. What is printed names lines and guides, and nothing of
//! what stands in a file.

use crate::home::{Home, HomeError};
use crate::unseen::read_unseen;
use casework::book::{Brought, bring, who_can_guide, who_is_here};
use casework::model::Ground;
use clap::Args;
use import::{FilesError, Map, MapError, Table, TableError, files};
use kit::Problem;
use people::session::act_as;
use people::{Acting, Ask, Clock, Dice, Role};
use std::collections::BTreeSet;
use std::fmt;
use std::path::PathBuf;
use store::Worker;

/// Who may bring files, in the order in which it is tried.
const BRINGS: [Role; 2] = [Role::Administrator, Role::TeamLead];

/// What is brought, and how.
#[derive(Debug, Args)]
pub struct Asked {
    /// The table: a CSV in UTF-8, a line for each note.
    table: PathBuf,
    /// The map: which column is what (TOML).
    #[arg(long, value_name = "MAP")]
    map: PathBuf,
    /// Who brings it: the sign-in name of a team lead or an administrator. The passphrase is read from standard input.
    #[arg(long, value_name = "NAME")]
    by: String,
    /// Only files of these guides, by sign-in name; all of them when it is left out.
    #[arg(long = "for", value_name = "WORKER", num_args = 1..)]
    guides: Vec<String>,
    /// Say what would happen, line by line, and keep nothing.
    #[arg(long)]
    dry_run: bool,
}

/// Why nothing was brought.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The installation.
    #[error(transparent)]
    Home(#[from] HomeError),
    /// A file.
    #[error("{0}")]
    File(#[from] std::io::Error),
    /// The table.
    #[error("the table: {0}")]
    Table(#[from] TableError),
    /// The map.
    #[error("{0}")]
    Map(#[from] MapError),
    /// What stands in the table.
    #[error("the table: {0}")]
    Files(#[from] FilesError),
    /// Somebody who does not guide here.
    #[error(
        "line {line}: nobody with the role of case manager signs in as \"{name}\"; name them under [guides] of the map"
    )]
    NoGuide {
        /// Where.
        line: u64,
        /// Who.
        name: String,
    },
    /// `--for` names somebody who does not guide here.
    #[error("nobody with the role of case manager signs in as \"{0}\"")]
    NoSuchGuide(String),
    /// Name, passphrase or role do not fit.
    #[error("name or passphrase do not fit, or the role is neither team lead nor administrator")]
    NotLetIn,
    /// Keeping it.
    #[error("nothing was kept: {0}")]
    NotKept(#[from] Problem),
}

/// What happens to one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// It becomes a file here.
    New,
    /// It was brought before.
    Here,
    /// Its guide was not named.
    PassedOver,
}

/// One file of the table, and what happens to it.
struct Planned {
    file: import::Brought,
    guide: Worker,
    fate: Fate,
}

/// What happens to all of them.
struct Plan(Vec<Planned>);

/// Brings files, or says what would happen.
///
/// # Errors
/// [`ImportError`]; then nothing was kept.
pub async fn run(home: &Home, asked: &Asked) -> Result<(), ImportError> {
    let table = Table::read(std::fs::File::open(&asked.table)?)?;
    let map = Map::read(&std::fs::read_to_string(&asked.map)?)?;
    let house = home.open(Clock::Machine, Dice::Machine)?;
    let brought = files(&table, &map, house.today())?;
    let passphrase = read_unseen("Passphrase:")?;
    let acting = let_in(&Ask::inside(house.clone()), &asked.by, &passphrase).await?;
    let plan = Plan::of(&acting, brought, &asked.guides).await?;
    print!("{plan}");
    if asked.dry_run {
        println!("This was a dry run: nothing was kept.");
    } else {
        bring(&acting, &plan.new_files(map.ground)).await?;
        println!("All of it is kept. Remove {} from this machine now.", asked.table.display());
    }
    house.store.clone().close().await.map_err(Problem::from)?;
    Ok(())
}

/// Whoever brings it, in the first role that they have of those who may.
async fn let_in(ask: &Ask, name: &str, passphrase: &str) -> Result<Acting, ImportError> {
    for role in BRINGS {
        match act_as(ask, name, passphrase, role).await {
            Err(Problem::Missing) => {}
            other => return Ok(other?),
        }
    }
    Err(ImportError::NotLetIn)
}

impl Plan {
    async fn of(acting: &Acting, files: Vec<import::Brought>, only: &[String]) -> Result<Plan, ImportError> {
        let guides = who_can_guide(acting).await?;
        let signs_in = |name: &str| guides.iter().find(|guide| guide.sign_in_name == name.to_lowercase());
        if let Some(unknown) = only.iter().find(|name| signs_in(name).is_none()) {
            return Err(ImportError::NoSuchGuide(unknown.clone()));
        }
        let only: BTreeSet<String> = only.iter().map(|name| name.to_lowercase()).collect();
        let here = who_is_here(acting, files.iter().map(|file| file.number.clone()).collect()).await?;
        let planned = files.into_iter().map(|file| {
            let guide = signs_in(&file.guide)
                .cloned()
                .ok_or_else(|| ImportError::NoGuide { line: file.line, name: file.guide.clone() })?;
            let fate =
                match (here.contains(&file.number), only.is_empty() || only.contains(&guide.sign_in_name)) {
                    (true, _) => Fate::Here,
                    (false, true) => Fate::New,
                    (false, false) => Fate::PassedOver,
                };
            Ok(Planned { file, guide, fate })
        });
        planned.collect::<Result<Vec<Planned>, ImportError>>().map(Plan)
    }

    /// The files that are new; where the table names no ground, this one counts.
    fn new_files(self, default: import::Ground) -> Vec<Brought> {
        let new = self.0.into_iter().filter(|planned| planned.fate == Fate::New);
        new.map(|Planned { file, guide, .. }| Brought {
            number: file.number,
            guide,
            pseudonym: file.pseudonym,
            begun: file.begun,
            wish: file.wish,
            notes: file.notes,
            ground: ground(file.ground.unwrap_or(default)),
        })
        .collect()
    }

    fn count(&self, fate: Fate) -> usize {
        self.0.iter().filter(|planned| planned.fate == fate).count()
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Planned { file, guide, fate } in &self.0 {
            write!(f, "line {:<6} {:<16} ", file.line, guide.sign_in_name)?;
            match fate {
                Fate::New => writeln!(f, "new: {}", holds(file))?,
                Fate::Here => writeln!(f, "here already: nothing happens")?,
                Fate::PassedOver => writeln!(f, "passed over: --for names others")?,
            }
        }
        let [new, here, passed] = [Fate::New, Fate::Here, Fate::PassedOver].map(|fate| self.count(fate));
        writeln!(f, "{new} new, {here} here already, {passed} passed over")
    }
}

/// The same ground, as the room of files knows it.
fn ground(ground: import::Ground) -> Ground {
    match ground {
        import::Ground::Voluntary => Ground::Voluntary,
        import::Ground::Wmo => Ground::Wmo,
        import::Ground::Jeugdwet => Ground::Jeugdwet,
    }
}

/// What a file holds, without any word of it.
fn holds(file: &import::Brought) -> String {
    let name = if file.pseudonym.is_empty() { "a pseudonym is made up" } else { "a pseudonym" };
    let wish = if file.wish.is_empty() { "no wish" } else { "a wish" };
    let ground = file.ground.map_or(String::new(), |ground| format!(", ground: {}", ground.code()));
    format!("{name}, {wish}, notes: {}{ground}", file.notes.len())
}
