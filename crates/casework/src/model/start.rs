//! How a file begins: whole or short, by whom, and with what is needed first. Only a pseudonym is ever needed (PRO-12).

use super::agenda::Colleague;
use super::codes::codes;
use super::plan::FirstNeeds;
use super::source::KnownSource;
use serde::{Deserialize, Serialize};
use store::sealed::CodeAddress;
use store::{Day, Id, Moment};

/// Days that an ask or a slip for a referrer waits; then it is erased by itself.
pub const ASK_DAYS: i64 = 30;
/// Days that a slip for a referrer can be used.
pub const SLIP_DAYS: i64 = 14;
/// Questions that a short track takes at most (EXT-21).
pub const QUESTIONS_MAX: usize = 2;

codes! {
    /// How much somebody wants. The client chooses, and can choose anew at any time (PRO-04).
    Track, "track" {
        /// A plan with a guide.
        Whole = "whole",
        /// One or two practical questions: no intake, no life domains (EXT-21).
        Short = "short",
    }
}

codes! {
    /// Practical questions of a short track.
    QuestionKind, "question" {
        /// Another kind of work.
        CareerSwitch = "career-switch",
        /// A benefit, a form, a letter.
        Benefit = "benefit",
        /// Working safely.
        SafeWork = "safe-work",
        /// Something else, in own words.
        OwnWords = "own-words",
    }
}

#[expect(clippy::derivable_impls, reason = "the codes are made by a macro that marks no default")]
impl Default for Track {
    fn default() -> Track {
        Track::Whole
    }
}

/// A practical question and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Which.
    pub kind: QuestionKind,
    /// In the client's words; may be empty.
    pub words: String,
    /// What came of it.
    pub answer: String,
    /// Finished on this day.
    pub done: Option<Day>,
    /// When it was asked.
    pub at: Moment,
}

codes! {
    /// Who refers somebody to us: one way only, and nothing is told back (REF-03…08, ACT-30, ACT-31).
    Source, "source" {
        /// The municipal health service.
        Ggd = "ggd",
        /// Municipal enforcement officers.
        Enforcement = "enforcement",
        /// Somebody who gives care or help.
        Care = "care",
        /// Police.
        Police = "police",
        /// The coordination centre for human trafficking.
        Comensha = "comensha",
        /// An organisation in the region.
        Regional = "regional",
        /// Another region.
        OtherRegion = "other-region",
    }
}

/// What the form of a source asks besides a safe way to reach the person and that they agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Asked {
    /// What it is about, if the person wants that told.
    Topic,
    /// What is asked of us.
    Request,
    /// The language the person speaks.
    Language,
    /// The last day on which an answer helps.
    Decision,
    /// What was agreed with the person so far.
    Agreed,
    /// Whether the person wants the sender to hear that contact was made.
    MayHear,
}

codes! {
    /// By what way somebody came to us who is met: asked, if they want to say so, and never looked up (REF-01, REF-02,
    /// REF-11 to REF-14).
    CameBy, "came-by" {
        /// We were where they were.
        Outreach = "outreach",
        /// They walked in.
        Centre = "centre",
        /// Somebody whom they know told them; who it was is not asked.
        Peer = "peer",
        /// They read of us at a check.
        CheckInformation = "check-information",
        /// A podcast, a film, a newspaper.
        Media = "media",
        /// A campaign.
        Campaign = "campaign",
        /// A lesson.
        Lesson = "lesson",
    }
}

impl Source {
    /// What this source is asked: as little as is needed, by source.
    pub fn asks(self) -> &'static [Asked] {
        match self {
            Source::Enforcement | Source::Police => &[],
            Source::Ggd => &[Asked::Topic],
            Source::Care => &[Asked::Topic, Asked::MayHear],
            Source::Comensha => &[Asked::Request, Asked::Language, Asked::Decision],
            Source::Regional => &[Asked::Topic, Asked::Agreed],
            Source::OtherRegion => &[Asked::Request, Asked::Agreed, Asked::Language],
        }
    }
}

/// What a referrer wrote. Who the person is, is not asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// How to reach the person safely.
    pub reach: String,
    /// What it is about.
    pub topic: String,
    /// What is asked of us.
    pub request: String,
    /// The language the person speaks.
    pub language: String,
    /// The last day on which an answer helps.
    pub decision: Option<Day>,
    /// What was agreed so far.
    pub agreed: String,
    /// Whether the person wants the sender to hear that contact was made.
    pub may_hear: bool,
    /// Where the sender can be told so, if the person wants it; empty otherwise.
    #[serde(default)]
    pub sender: String,
}

impl Told {
    /// Where the one neutral sentence may go, and nothing else (REF-05).
    pub fn feedback(&self) -> Option<&str> {
        Some(self.sender.as_str()).filter(|sender| self.may_hear && !sender.is_empty())
    }
}

/// What a person asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// How much.
    pub track: Track,
    /// The questions of a short track, at most [`QUESTIONS_MAX`].
    pub questions: Vec<QuestionKind>,
    /// In own words.
    pub words: String,
    /// What is needed first.
    pub needs: FirstNeeds,
}

/// Where an ask came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "from", rename_all = "kebab-case")]
pub enum AskedBy {
    /// The person, from their conversation.
    Person {
        /// The conversation.
        conversation: Id,
        /// Where something can be granted to them.
        address: CodeAddress,
    },
    /// A referrer.
    Referrer {
        /// Which kind.
        source: Source,
    },
}

/// What stands in the head of an ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskHead {
    /// What the person is called; empty for somebody whom a referrer told of.
    pub pseudonym: String,
    /// Who asks.
    pub by: AskedBy,
    /// Since when.
    pub since: Moment,
    /// The last day on which an answer helps, if a referrer named one.
    #[serde(default)]
    pub decision: Option<Day>,
    /// Who of us took it up (REF-09).
    #[serde(default)]
    pub taken: Option<Colleague>,
}

/// So many days before the day of a decision the list says that it comes near.
const NEAR_DAYS: i32 = 3;

impl AskHead {
    /// An ask that begins to wait now.
    pub fn waits(pseudonym: String, by: AskedBy, since: Moment, decision: Option<Day>) -> AskHead {
        AskHead { pseudonym, by, since, decision, taken: None }
    }

    /// Whether the day of a decision comes near, or has passed.
    pub fn is_pressing(&self, today: Day) -> bool {
        self.decision.is_some_and(|day| day.number() - today.number() <= NEAR_DAYS)
    }

    /// The order in which asks are answered: those with a day that comes near, then who waits longest.
    pub fn order(&self, today: Day) -> (bool, Moment) {
        (!self.is_pressing(today), self.since)
    }
}

/// The heads of what waits before a file begins: another kind of dossier does not parse.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum Head {
    /// Somebody asks to begin.
    #[serde(rename = "case-ask")]
    Ask(AskHead),
    /// Somebody who refers to us.
    #[serde(rename = "case-source")]
    Source(KnownSource),
    /// A slip with which a referrer can tell of one person, once.
    #[serde(rename = "case-slip")]
    Slip {
        /// Which kind of referrer it is for.
        source: Source,
    },
}

/// What stands in an ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "kebab-case")]
pub enum AskRecord {
    /// What the person asks for.
    Wanted(Wanted),
    /// What a referrer wrote.
    Told(Told),
}

/// The steps from unknown to named. Each is a choice, and each can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rung {
    /// A conversation, and nothing that tells who it is.
    Anonymous,
    /// A plan under a pseudonym.
    Pseudonym,
    /// The guide knows the name.
    NamedToGuide,
    /// Somebody outside knows the name.
    NamedOutside,
}

impl Rung {
    /// All of them, the lowest first.
    pub const ALL: [Rung; 4] = [Rung::Anonymous, Rung::Pseudonym, Rung::NamedToGuide, Rung::NamedOutside];

    /// The rung of somebody with a file.
    pub fn of(guide_knows: bool, somebody_outside_knows: bool) -> Rung {
        match (somebody_outside_knows, guide_knows) {
            (true, _) => Rung::NamedOutside,
            (false, true) => Rung::NamedToGuide,
            (false, false) => Rung::Pseudonym,
        }
    }

    /// Key of its name.
    pub fn text_key(self) -> &'static str {
        match self {
            Rung::Anonymous => "casework-start-rung-nameless",
            Rung::Pseudonym => "casework-start-rung-pseudonym",
            Rung::NamedToGuide => "casework-start-rung-guide",
            Rung::NamedOutside => "casework-start-rung-outside",
        }
    }

    /// Key of who then knows what.
    pub fn who_knows_key(self) -> &'static str {
        match self {
            Rung::Anonymous => "casework-start-knows-nameless",
            Rung::Pseudonym => "casework-start-knows-pseudonym",
            Rung::NamedToGuide => "casework-start-knows-guide",
            Rung::NamedOutside => "casework-start-knows-outside",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn police_and_enforcement_are_asked_for_nothing_but_a_safe_way() {
        for source in [Source::Police, Source::Enforcement] {
            assert!(source.asks().is_empty(), "{source:?}");
        }
    }

    #[test]
    fn only_care_is_asked_whether_the_person_wants_the_sender_to_hear() {
        let may_hear = Source::ALL.iter().filter(|source| source.asks().contains(&Asked::MayHear));
        assert_eq!(may_hear.collect::<Vec<_>>(), [&Source::Care]);
    }

    #[test]
    fn a_name_outside_is_the_highest_rung() {
        assert_eq!(Rung::of(false, false), Rung::Pseudonym);
        assert_eq!(Rung::of(true, false), Rung::NamedToGuide);
        assert_eq!(Rung::of(true, true), Rung::NamedOutside);
        assert!(Rung::ALL.is_sorted());
    }

    #[test]
    fn whoever_waits_for_a_decision_goes_before_who_waits_longer() {
        let today = Day::from_number(100);
        let ask = |since, decision: Option<i32>| {
            let by = AskedBy::Referrer { source: Source::Comensha };
            AskHead::waits(String::new(), by, Moment::from_seconds(since), decision.map(Day::from_number))
        };
        let [old, far, near, late] = [ask(1, None), ask(2, Some(104)), ask(3, Some(103)), ask(4, Some(99))];
        let mut all = [&late, &far, &old, &near];
        all.sort_by_key(|ask| ask.order(today));
        assert_eq!(all, [&near, &late, &old, &far]);
    }

    #[test]
    fn whoever_refers_survives_being_kept() {
        let checked = Day::from_number(3);
        let (name, region, contact) = ("Wijkteam".into(), String::new(), String::new());
        let head = Head::Source(KnownSource { of: Source::Care, name, region, contact, checked });
        let json = serde_json::to_string(&head).unwrap();
        assert_eq!(serde_json::from_str::<Head>(&json).unwrap(), head);
    }

    #[test]
    fn a_head_survives_being_kept() {
        let head = Head::Ask(AskHead {
            pseudonym: String::new(),
            by: AskedBy::Referrer { source: Source::Ggd },
            since: Moment::from_seconds(4),
            decision: None,
            taken: None,
        });
        let json = serde_json::to_string(&head).unwrap();
        assert!(json.starts_with(r#"{"kind":"case-ask""#), "{json}");
        assert_eq!(serde_json::from_str::<Head>(&json).unwrap(), head);
    }
}
