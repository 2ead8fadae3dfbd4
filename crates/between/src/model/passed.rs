//! Passing somebody on to another team (ORG-29, REF-10): the words that the person agreed to, for a few days, and what the
//! other team says to it. Nothing else of the person goes along.

use serde::{Deserialize, Serialize};
use store::{Day, Id, Moment};

/// Days for which words may lie at the other team.
pub const DAYS: [u8; 3] = [3, 7, 14];
/// Days at most, whatever a partner asks for.
pub const DAYS_MAX: u8 = 14;
/// Days after the last one that it is still known what was said to it.
pub const KNOWN_DAYS: i64 = 30;
/// Characters of the words; so many fit into what is signed, in any script.
pub const WORDS_MAX: usize = 2_000;

/// The head of something passed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum Head {
    /// By us, to another team.
    #[serde(rename = "passed-on")]
    Sent(SentHead),
    /// By another team, to us.
    #[serde(rename = "came-in")]
    Came(CameHead),
}

/// What we passed on. The words are not kept: only the other team can read them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentHead {
    /// By which agreement.
    pub agreement: Id,
    /// To whom.
    pub name: String,
    /// Its number on the line.
    pub number: Id,
    /// When.
    pub sent: Day,
    /// Until when the other team can read it.
    pub until: Moment,
    /// What they said.
    pub answer: Answer,
}

/// What another team passed on to us.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CameHead {
    /// By which agreement.
    pub agreement: Id,
    /// By whom.
    pub name: String,
    /// Its number on the line.
    pub number: Id,
    /// When.
    pub came: Day,
    /// Until when it can be read.
    pub until: Moment,
    /// Who took it on, if somebody did.
    pub taken: Option<String>,
}

/// What a team said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Nothing yet.
    Waits,
    /// "We take it on."
    Yes,
    /// "Not with us, now."
    No,
}

/// A record of what came in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "kebab-case")]
pub enum Record {
    /// What the person wants this team to read.
    Words(Words),
}

/// What the person wants the other team to read, word for word (REF-10).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// The words.
    pub words_passed_on: String,
    /// By what way the person came, when they told.
    pub way: Option<Way>,
}

/// Lies beside the sealed words until somebody of the team is there: what the machine knows of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slip {
    /// The letter with the words.
    pub words_letter: Id,
    /// By which agreement.
    pub agreement: Id,
    /// By whom.
    pub name: String,
    /// Its number on the line.
    pub number: Id,
    /// When it came.
    pub came: Day,
    /// Until when it can be read.
    pub until: Moment,
}

kit::coded! {
    /// By what way somebody came, told by themselves and never looked into (REF-01, REF-02, REF-11 to REF-14).
    Way {
        /// Our own fieldwork online (REF-01).
        Online = "online-outreach", "between-way-online";
        /// Our own fieldwork on the street (REF-02).
        Street = "offline-outreach", "between-way-street";
        /// Later, after information at a check (REF-11).
        Check = "check-information", "between-way-check";
        /// A centre or a walk-in hour (REF-12).
        Centre = "centre", "between-way-centre";
        /// A website (REF-12).
        Website = "website", "between-way-website";
        /// Somebody they know (REF-13).
        Known = "someone-i-know", "between-way-known";
        /// A podcast or another programme (REF-14).
        Media = "media", "between-way-media";
        /// A campaign (REF-14).
        Campaign = "campaign", "between-way-campaign";
        /// A lesson (REF-14).
        Lesson = "lesson", "between-way-lesson";
    }
}

kit::coded! {
    /// About whom words are passed on that no conversation here stands behind; asked, never kept.
    Age {
        /// 18 or older.
        Adult = "adult", "between-pass-age-adult";
        /// Under 18, or perhaps.
        MayBeYoung = "may-be-young", "between-pass-age-young";
    }
}

impl SentHead {
    /// Whether the other team can still read it and say something.
    pub fn is_open(&self, now: Moment) -> bool {
        self.answer == Answer::Waits && now < self.until
    }
}
