//! `luwte estimate`: how many are not seen, from a file of list-overlap counts. No installation is needed, and no
//! person is in it.

use clap::Args;
use insight::estimate::bootstrap::{REPLICATES, REPLICATES_MORE, replicates_max};
use insight::estimate::stepwise::{Manner, THRESHOLD};
use insight::estimate::words::say;
use insight::estimate::{About, Draw, Estimate, Lists, ListsError, Method, Options, Step, Told, estimate};
use kit::{Lang, Texts};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

/// What the program ends with when the counts allow no number: the report was made all the same. Whatever else goes wrong
/// ends with 1, and a wrong call of the command with 2.
pub const NO_ANSWER: u8 = 3;

/// What can be asked of an estimate.
#[derive(Debug, Args)]
pub struct Asked {
    /// A CSV: a column of 0 and 1 for each list, and a column `count`. Counts of patterns only, never lines of people.
    lists: PathBuf,
    /// Choose the best of all models up to effects of so many lists, instead of step by step.
    #[arg(long, value_name = "2|3", value_parser = clap::value_parser!(u8).range(2..=3))]
    best: Option<u8>,
    /// Threshold of the stepwise choice, between 0 and 1. With 1 all pairs are taken, if that has an answer.
    #[arg(long, default_value_t = THRESHOLD)]
    threshold: f64,
    /// Redrawn tables for the interval; 0 for none. Without it there are 10,000, and 100,000 where these are too few.
    #[arg(long)]
    replicates: Option<usize>,
    /// From what tables are redrawn: the people who were observed, or the fitted model.
    #[arg(long, value_name = "observed|model", default_value = "observed", value_parser = ["observed", "model"])]
    redraw: String,
    /// Decides the redrawn tables: the same seed gives the same result on any number of threads, and on any machine to
    /// about nine digits.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Break ties as the R packages do, to compare with them.
    #[arg(long)]
    anchor: bool,
    /// Who was counted, for the report: "presumed victims of trafficking".
    #[arg(long, value_name = "TEXT")]
    population: Option<String>,
    /// Over which time the lists were kept, for the report.
    #[arg(long, value_name = "TEXT")]
    period: Option<String>,
    /// Who kept the lists, for the report.
    #[arg(long, value_name = "TEXT")]
    sources: Option<String>,
    /// Write JSON instead of words.
    #[arg(long)]
    json: bool,
    /// Also write a page to hand on.
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// Also write a PDF to hand on.
    #[arg(long, value_name = "FILE")]
    pdf: Option<PathBuf>,
    /// Language of the words.
    #[arg(long, value_name = "nl|en", default_value = "nl", value_parser = ["nl", "en"])]
    language: String,
}

/// Why there is no estimate.
#[derive(Debug, thiserror::Error)]
pub enum EstimateError {
    /// Something is wrong with the file, with what was asked, or with the report; in the language that was asked for.
    #[error("{0}")]
    Refused(String),
    /// The counts allow no number. The report says why.
    #[error("{0}")]
    NoAnswer(String),
}

/// Why the work stopped, before it is put in words.
enum Stop {
    File(std::io::Error),
    Lists(ListsError),
    Threshold,
    Best,
    Replicates { asked: usize, lists: usize, most: usize },
    NotWritten,
    NoAnswer,
}

impl From<std::io::Error> for Stop {
    fn from(error: std::io::Error) -> Stop {
        Stop::File(error)
    }
}

impl From<ListsError> for Stop {
    fn from(error: ListsError) -> Stop {
        Stop::Lists(error)
    }
}

impl Stop {
    fn told(&self, texts: &Texts, lang: Lang) -> EstimateError {
        let say = |key: &str, values: &[(&'static str, String)]| say(texts, lang, key, values);
        let refused = |key: &str| say(&format!("insight-estimate-refused-{key}"), &[]);
        EstimateError::Refused(match self {
            Stop::File(error) => say("insight-estimate-refused-file", &[("why", error.to_string())]),
            Stop::Lists(error) => {
                let why = say(error.text_key(), &error.values());
                say("insight-lists-cannot", &[("why", why)])
            }
            Stop::Threshold => refused("threshold"),
            Stop::Best => refused("best"),
            Stop::Replicates { asked, lists, most } => {
                let values = [("asked", asked), ("lists", lists), ("most", most)];
                say(
                    "insight-estimate-refused-replicates",
                    &values.map(|(name, number)| (name, number.to_string())),
                )
            }
            Stop::NotWritten => refused("not-written"),
            Stop::NoAnswer => return EstimateError::NoAnswer(refused("no-answer")),
        })
    }
}

/// Estimates, and prints the report.
///
/// # Errors
/// [`EstimateError`], also when the counts allow no number.
pub fn run(asked: &Asked) -> Result<(), EstimateError> {
    let lang = Lang::from_code(&asked.language).unwrap_or(Lang::Nl);
    let texts = crate::rooms::texts().map_err(|error| EstimateError::Refused(error.to_string()))?;
    report(asked, texts, lang).map_err(|stop| stop.told(texts, lang))
}

fn report(asked: &Asked, texts: &Texts, lang: Lang) -> Result<(), Stop> {
    let options = options(asked)?;
    let lists = Lists::read(std::io::BufReader::new(std::fs::File::open(&asked.lists)?))?;
    let most = replicates_max(lists.len());
    if options.replicates > most {
        return Err(Stop::Replicates { asked: options.replicates, lists: lists.len(), most });
    }
    if let Method::Best { order } = options.method
        && insight::estimate::every::Every::of(lists.len(), order).is_none()
    {
        return Err(Stop::Best);
    }
    let made = with_progress(&lists, options);
    let about = About {
        period: asked.period.clone(),
        population: asked.population.clone(),
        sources: asked.sources.clone(),
    };
    let told = Told { estimate: &made, about, texts, lang };
    if asked.json {
        println!("{}", serde_json::to_string_pretty(&made).map_err(|_| Stop::NotWritten)?);
    } else {
        print!("{}", told.text());
    }
    write(asked.html.as_deref(), || Ok(told.page().map_err(|_| Stop::NotWritten)?.into_bytes()))?;
    write(asked.pdf.as_deref(), || told.pdf(people::Clock::Machine.now()).map_err(|_| Stop::NotWritten))?;
    if made.estimate.is_some() { Ok(()) } else { Err(Stop::NoAnswer) }
}

fn write(file: Option<&Path>, report: impl FnOnce() -> Result<Vec<u8>, Stop>) -> Result<(), Stop> {
    match file {
        Some(file) => Ok(std::fs::write(file, report()?)?),
        None => Ok(()),
    }
}

fn options(asked: &Asked) -> Result<Options, Stop> {
    if !(0.0..=1.0).contains(&asked.threshold) {
        return Err(Stop::Threshold);
    }
    Ok(Options {
        method: match asked.best {
            Some(order) => Method::Best { order: order.into() },
            None => Method::Stepwise { threshold: asked.threshold },
        },
        manner: if asked.anchor { Manner::Anchor } else { Manner::Strict },
        replicates: asked.replicates.unwrap_or(REPLICATES),
        raise: asked.replicates.is_none(),
        draw: if asked.redraw == "model" { Draw::Model } else { Draw::Observed },
        seed: asked.seed,
        sensitivity: true,
    })
}

/// Estimates, and tells how far it is where somebody watches.
fn with_progress(lists: &Lists, options: Options) -> Estimate {
    let (done, watched) = (AtomicUsize::new(0), std::io::stderr().is_terminal());
    let every = (options.replicates / 20).max(1);
    let times: Mutex<[Option<Instant>; 2]> = Mutex::new([None; 2]);
    let stand = |text: &str| {
        if watched {
            eprint!("\r{text:<24}");
        }
    };
    let note = |at: usize| {
        if let Ok(mut times) = times.lock()
            && let Some(time) = times.get_mut(at)
        {
            *time = Some(Instant::now());
        }
    };
    let mut made = estimate(lists, options, |step| match step {
        Step::Ranking => stand("1/3 …"),
        Step::Redrawing => {
            note(0);
            stand("2/3 …");
        }
        Step::Redrawn => {
            let done = done.fetch_add(1, Ordering::Relaxed) + 1;
            if watched && done.is_multiple_of(every) {
                let all = if done > options.replicates {
                    options.replicates + REPLICATES_MORE
                } else {
                    options.replicates
                };
                stand(&format!("2/3 {} %", done * 100 / all));
            }
        }
        Step::Comparing => {
            note(1);
            stand("3/3 …");
        }
    });
    if watched {
        eprint!("\r{:<24}\r", "");
    }
    if let (Some(redrawn), Ok([Some(began), Some(ended)])) = (&mut made.bootstrap, times.into_inner()) {
        redrawn.seconds = ended.duration_since(began).as_secs_f64();
    }
    made
}
