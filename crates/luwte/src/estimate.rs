//! `luwte estimate`: how many are not seen, from a file of list-overlap counts. No installation is needed, and no
//! person is in it.

use clap::Args;
use insight::estimate::bootstrap::{REPLICATES, replicates_max};
use insight::estimate::stepwise::{Manner, THRESHOLD};
use insight::estimate::{Estimate, Lists, ListsError, Method, Options, Told, estimate};
use kit::Lang;
use std::io::IsTerminal;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

/// What can be asked of an estimate.
#[derive(Debug, Args)]
pub struct Asked {
    /// A CSV: a column of 0 and 1 for each list, and a column `count`. Counts of patterns only, never lines of people.
    lists: PathBuf,
    /// Choose the best of all models up to effects of so many lists, instead of step by step.
    #[arg(long, value_name = "2|3", value_parser = clap::value_parser!(u8).range(2..=3))]
    best: Option<u8>,
    /// Threshold of the stepwise choice, between 0 and 1.
    #[arg(long, default_value_t = THRESHOLD)]
    threshold: f64,
    /// Redrawn tables for the interval; 0 for none.
    #[arg(long, default_value_t = REPLICATES)]
    replicates: usize,
    /// Decides the redrawn tables: the same seed gives the same result on any machine.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Break ties as the R packages do, to compare with them.
    #[arg(long)]
    anchor: bool,
    /// Write JSON instead of words.
    #[arg(long)]
    json: bool,
    /// Also write a page to hand on.
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// Language of the words: nl or en.
    #[arg(long, default_value = "nl")]
    language: String,
}

/// Why there is no estimate.
#[derive(Debug, thiserror::Error)]
pub enum EstimateError {
    /// The file.
    #[error("{0}")]
    File(#[from] std::io::Error),
    /// What stands in it.
    #[error("this table cannot be used: {0}")]
    Lists(#[from] ListsError),
    /// A choice out of range.
    #[error("{0}")]
    Asked(&'static str),
    /// More replicates than there is time for.
    #[error("{asked} replicates are too many for {lists} lists; at most {most}")]
    Replicates {
        /// How many were asked for.
        asked: usize,
        /// How many lists there are.
        lists: usize,
        /// How many there can be.
        most: usize,
    },
    /// The counts allow no number. The report says why.
    #[error("these counts allow no estimate; the report says why")]
    NoAnswer,
    /// The report could not be written.
    #[error("the report could not be written")]
    NotWritten,
}

/// Estimates, and prints the report.
///
/// # Errors
/// [`EstimateError`], also when the counts allow no number.
pub fn run(asked: &Asked) -> Result<(), EstimateError> {
    let options = options(asked)?;
    let lists = Lists::read(std::io::BufReader::new(std::fs::File::open(&asked.lists)?))?;
    let most = replicates_max(lists.len());
    if asked.replicates > most {
        return Err(EstimateError::Replicates { asked: asked.replicates, lists: lists.len(), most });
    }
    if let Method::Best { order } = options.method
        && insight::estimate::every::Every::of(lists.len(), order).is_none()
    {
        return Err(EstimateError::Asked(
            "too many lists to look at all models; leave out --best, or take --best 2",
        ));
    }
    let made = with_progress(&lists, options);
    let texts = crate::rooms::texts().map_err(|_| EstimateError::NotWritten)?;
    let lang = Lang::from_code(&asked.language).unwrap_or(Lang::Nl);
    let told = Told { estimate: &made, texts, lang, version: env!("CARGO_PKG_VERSION") };
    if asked.json {
        println!("{}", serde_json::to_string_pretty(&made).map_err(|_| EstimateError::NotWritten)?);
    } else {
        print!("{}", told.text());
    }
    if let Some(file) = &asked.html {
        std::fs::write(file, told.page().map_err(|_| EstimateError::NotWritten)?)?;
    }
    if made.estimate.is_some() { Ok(()) } else { Err(EstimateError::NoAnswer) }
}

fn options(asked: &Asked) -> Result<Options, EstimateError> {
    if !(0.0..=1.0).contains(&asked.threshold) {
        return Err(EstimateError::Asked("the threshold lies between 0 and 1"));
    }
    Ok(Options {
        method: match asked.best {
            Some(order) => Method::Best { order: order.into() },
            None => Method::Stepwise { threshold: asked.threshold },
        },
        manner: if asked.anchor { Manner::Anchor } else { Manner::Strict },
        replicates: asked.replicates,
        seed: asked.seed,
        sensitivity: true,
    })
}

/// Estimates, and tells how far it is where somebody watches.
fn with_progress(lists: &Lists, options: Options) -> Estimate {
    let (done, began) = (AtomicUsize::new(0), Instant::now());
    let watched = std::io::stderr().is_terminal();
    let every = (options.replicates / 20).max(1);
    let mut made = estimate(lists, options, || {
        let done = done.fetch_add(1, Ordering::Relaxed) + 1;
        if watched && done.is_multiple_of(every) {
            eprint!("\r{} %", done * 100 / options.replicates);
        }
    });
    if watched {
        eprint!("\r      \r");
    }
    if let Some(redrawn) = &mut made.bootstrap {
        redrawn.seconds = began.elapsed().as_secs_f64();
    }
    made
}
