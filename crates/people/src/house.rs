//! What every request needs: the store, the pepper, the clock, the texts, the settings.

use crate::languages::{Known, ReadTexts};
use crate::limits::{BehindProxy, Limits, Rules};
use crate::outward::Outward;
use kit::Texts;
use kit::live::Hub;
use rand_core::{CryptoRng, SeedableRng, UnwrapErr};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicI64, Ordering};
use store::{Moment, Organisation, Store};
use tokio::sync::Semaphore;
use vault::Pepper;

/// The house as requests share it.
pub type Shared = Arc<House>;

/// How many passphrases are stretched at once: each takes 64 MiB and a core for a moment.
const STRETCHING_AT_ONCE: usize = 2;

/// Everything a request can reach.
pub struct House {
    /// The sealed records.
    pub store: Store,
    /// The secret outside the database.
    pub pepper: Pepper,
    /// What time it is.
    pub clock: Clock,
    /// Where randomness comes from.
    pub dice: Dice,
    /// All texts.
    pub texts: &'static Texts,
    /// How this installation is set up.
    pub settings: Settings,
    /// The places of the workers' side, gathered from all rooms.
    pub places: Vec<crate::Place>,
    /// What is remembered against floods.
    pub limits: Limits,
    /// Who has a page open, and is told when something changes.
    pub live: Arc<Hub>,
    pub(crate) stretching: Semaphore,
    pub(crate) known_languages: Known<ReadTexts>,
    pub(crate) known_front: Known<Organisation>,
    pub(crate) known_sayings: Known<Arc<BTreeMap<String, kit::Sayings>>>,
}

impl House {
    /// Puts the house together.
    pub fn new(
        store: Store,
        pepper: Pepper,
        clock: Clock,
        dice: Dice,
        texts: &'static Texts,
        settings: Settings,
        places: Vec<crate::Place>,
    ) -> Shared {
        let stretching = Semaphore::new(STRETCHING_AT_ONCE);
        let live = Hub::new();
        store.watch(live.clone());
        let (known_languages, known_front) = (Known::default(), Known::default());
        let limits = Limits::new(settings.limits.clone());
        Arc::new(House {
            store,
            pepper,
            clock,
            dice,
            texts,
            settings,
            places,
            limits,
            live,
            stretching,
            known_languages,
            known_front,
            known_sayings: Known::default(),
        })
    }

    /// The moment of this request.
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// The day it is in the Netherlands, as pages and agreements count days.
    pub fn today(&self) -> store::Day {
        kit::when::local_day(self.now())
    }
}

/// How an installation is set up (`luwte.toml`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// The address people use, without a slash at the end.
    pub public_address: String,
    /// Where "quickly leave" ends: a page that anybody may have open.
    pub leave_to: String,
    /// Whom to write about a weakness (RFC 9116).
    pub security_contact: String,
    /// Days that a handle on a site is kept when nothing comes back (DAT-01).
    pub handle_days: i64,
    /// Days that "recently written to" is remembered (OUT-25).
    pub contact_check_days: i64,
    /// Hours after which a visit's place is gone, whatever happens (DAT-05).
    pub place_hours: i64,
    /// Days that a conversation is kept after its last message.
    pub conversation_days: i64,
    /// Days that a note in a journal is kept.
    pub note_days: i64,
    /// Cells below this number and above zero are not shown (FIG-18); at least 3.
    pub smallest_cell: u32,
    /// Folder of pictures and texts that may be approved for use, in which the administrator puts them; none when there
    /// are none (INF-17).
    pub media: Option<PathBuf>,
    /// How often things may be done.
    pub limits: Rules,
    /// What the house may call; it stands beside this in the file.
    #[serde(skip)]
    pub outward: Outward,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            public_address: "http://127.0.0.1:8080".to_owned(),
            leave_to: "https://www.knmi.nl/nederland-nu/weer/verwachtingen".to_owned(),
            security_contact: "mailto:security@example.org".to_owned(),
            handle_days: 30,
            contact_check_days: 90,
            place_hours: 24,
            conversation_days: 365,
            note_days: 730,
            smallest_cell: 5,
            media: None,
            limits: Rules::default(),
            outward: Outward::default(),
        }
    }
}

impl Settings {
    /// Whether everybody who comes from this machine itself came by a door that many share: the onion service, or the
    /// web server that does TLS and does not say from where. They must not count as one source.
    pub fn shares_loopback(&self) -> bool {
        self.limits.onion || (self.has_tls() && self.limits.behind_proxy == BehindProxy::No)
    }

    /// Whether browsers only send the cookie over TLS.
    pub fn has_tls(&self) -> bool {
        self.public_address.starts_with("https://")
    }
}

/// What time it is.
#[derive(Debug, Clone)]
pub enum Clock {
    /// The machine's clock.
    Machine,
    /// A clock that somebody sets: for stories and tests.
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at this moment until it is set forward.
    pub fn standing_at(moment: Moment) -> Clock {
        Clock::Set(Arc::new(AtomicI64::new(moment.seconds())))
    }

    /// Sets a clock forward; the machine's clock stays what it is.
    pub fn forward(&self, seconds: i64) {
        if let Clock::Set(at) = self {
            at.fetch_add(seconds, Ordering::SeqCst);
        }
    }

    /// The moment.
    pub fn now(&self) -> Moment {
        match self {
            Clock::Machine => machine_time(),
            Clock::Set(at) => Moment::from_seconds(at.load(Ordering::SeqCst)),
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place where the machine's clock is read")]
fn machine_time() -> Moment {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    Moment::from_seconds(i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}

/// Where randomness comes from.
pub enum Dice {
    /// The machine's own.
    Machine,
    /// Seeded: for the demo and tests. A Mutex, because tests ask from many tasks.
    Seeded(Box<Mutex<rand_chacha::ChaCha20Rng>>),
}

impl Dice {
    /// Randomness that is the same every time.
    pub fn seeded(seed: u64) -> Dice {
        Dice::Seeded(Box::new(Mutex::new(rand_chacha::ChaCha20Rng::seed_from_u64(seed))))
    }

    /// A generator for one piece of work.
    pub fn rng(&self) -> Box<dyn CryptoRng + Send> {
        match self {
            Dice::Machine => Box::new(UnwrapErr(getrandom::SysRng)),
            Dice::Seeded(parent) => {
                let mut parent = parent.lock().unwrap_or_else(PoisonError::into_inner);
                Box::new(rand_chacha::ChaCha20Rng::from_rng(&mut *parent))
            }
        }
    }
}
