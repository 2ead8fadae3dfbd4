//! The desk's board: who speaks what, who is away and who covers, and the few rules a team sets for itself.
//! Workers only; nothing about a person ever stands here.

use super::Colleague;
use super::crew::Crew;
use serde::{Deserialize, Serialize};
use store::{Id, Moment};

/// After so many days of "I am fine" a light question may be asked, unless the team set another number (OUT-14).
pub const LIGHT_DAYS: i64 = 7;
/// The bounds within which a team sets it.
pub const LIGHT_DAYS_BOUNDS: std::ops::RangeInclusive<i64> = 2..=60;
/// An absence lasts at most so many days; whoever stays away longer hands over.
pub const AWAY_DAYS_MAX: i64 = 60;
/// Whoever works at the desk reads this language, whatever stands on their card.
const HOUSE_LANGUAGE: &str = "nl";

/// The head of the board.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(tag = "kind")]
pub enum BoardHead {
    /// A board.
    #[serde(rename = "desk-board")]
    Board {},
}

/// Somebody's absence.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Away {
    /// Who is away.
    pub who: Colleague,
    /// From when.
    pub from: Moment,
    /// Until when: then it ends by itself.
    pub until: Moment,
    /// Who covers; without anybody, whoever is there may stand in.
    pub cover: Option<Colleague>,
}

/// One sheet of the board.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[serde(tag = "record", rename_all = "kebab-case")]
pub enum BoardRecord {
    /// A worker's card.
    Card {
        /// Whose.
        who: Colleague,
        /// The languages they speak: codes of BCP 47.
        languages: Vec<String>,
    },
    /// An absence.
    Away(Away),
    /// What the team set for itself.
    Rules(Rules),
    /// Which topics a worker takes.
    Topics {
        /// Who.
        who: Colleague,
        /// Codes of the topics.
        topics: Vec<String>,
    },
}

/// What the team set for itself.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Whom to consult about somebody under 18, and how: in the team's own words (ACT-14).
    pub youth_specialist: String,
    /// Days after which "I am fine" may be followed by a light question.
    pub light_days: i64,
}

impl Default for Rules {
    fn default() -> Rules {
        Rules { youth_specialist: String::new(), light_days: LIGHT_DAYS }
    }
}

/// The board as a whole.
#[derive(Debug, Clone, Default)]
pub struct Board {
    /// Who speaks what.
    pub cards: Vec<(Colleague, Vec<String>)>,
    /// Absences, also those that are still to come.
    pub aways: Vec<Away>,
    /// What the team set for itself.
    pub rules: Rules,
    /// Who works here now, where that is known. It is looked up each time and never stands on a sheet.
    pub crew: Option<Crew>,
    /// Who takes which topics.
    pub takes: Vec<(Colleague, Vec<String>)>,
}

impl Board {
    /// Gathers the sheets; of each kind the newest counts.
    pub fn of<'a>(records: impl Iterator<Item = &'a BoardRecord>) -> Board {
        let mut board = Board::default();
        for record in records {
            match record {
                BoardRecord::Card { who, languages } => {
                    board.cards.retain(|(other, _)| other.worker != who.worker);
                    board.cards.push((who.clone(), languages.clone()));
                }
                BoardRecord::Away(away) => {
                    board.aways.retain(|other| other.who.worker != away.who.worker);
                    board.aways.push(away.clone());
                }
                BoardRecord::Rules(rules) => board.rules = rules.clone(),
                BoardRecord::Topics { who, topics } => {
                    board.takes.retain(|(other, _)| other.worker != who.worker);
                    board.takes.push((who.clone(), topics.clone()));
                }
            }
        }
        board
    }

    /// The absence of a worker at this moment.
    pub fn away(&self, worker: Id, now: Moment) -> Option<&Away> {
        self.aways.iter().find(|away| away.who.worker == worker && away.from <= now && now < away.until)
    }

    /// The languages of a worker.
    pub fn languages_of(&self, worker: Id) -> &[String] {
        self.cards.iter().find(|(who, _)| who.worker == worker).map_or(&[], |(_, languages)| languages)
    }

    /// Whether a worker speaks a language.
    pub fn speaks(&self, worker: Id, language: &str) -> bool {
        language == HOUSE_LANGUAGE || self.languages_of(worker).iter().any(|one| one == language)
    }

    /// Who speaks a language and is there, by name; nobody in particular for the language of the house.
    pub fn speakers(&self, language: &str, now: Moment) -> Vec<String> {
        if language == HOUSE_LANGUAGE {
            return Vec::new();
        }
        let speakers = self.cards.iter().filter(|(who, languages)| {
            languages.iter().any(|one| one == language) && self.away(who.worker, now).is_none()
        });
        speakers.map(|(who, _)| who.name.clone()).collect()
    }

    /// Whether nobody who is there speaks a language, as far as the cards tell. Without a card nothing is known.
    pub fn nobody_speaks(&self, language: &str, now: Moment) -> bool {
        language != HOUSE_LANGUAGE && !self.cards.is_empty() && self.speakers(language, now).is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colleague(number: u8, name: &str) -> Colleague {
        Colleague { worker: Id::from_bytes([number; 16]), name: name.to_owned() }
    }

    fn card(number: u8, name: &str, languages: &[&str]) -> BoardRecord {
        let languages = languages.iter().map(|&one| one.to_owned()).collect();
        BoardRecord::Card { who: colleague(number, name), languages }
    }

    const NOW: Moment = Moment::from_seconds(1_000_000);

    #[test]
    fn the_newest_card_counts_and_dutch_is_everybodys() {
        let records = [card(1, "Noor", &["pl"]), card(2, "Sam", &["ro"]), card(1, "Noor", &["ro", "es"])];
        let board = Board::of(records.iter());
        assert_eq!(board.speakers("ro", NOW), ["Sam", "Noor"]);
        assert!(board.nobody_speaks("pl", NOW) && !board.nobody_speaks("nl", NOW));
        assert!(board.speaks(Id::from_bytes([9; 16]), "nl") && !board.speaks(Id::from_bytes([9; 16]), "ro"));
        assert!(!Board::default().nobody_speaks("pl", NOW), "without cards nothing is known");
    }

    #[test]
    fn whoever_is_away_speaks_for_nobody_until_it_ends_by_itself() {
        let away = Away {
            who: colleague(2, "Sam"),
            from: NOW,
            until: NOW.plus_days(2),
            cover: Some(colleague(1, "Noor")),
        };
        let records = [card(2, "Sam", &["ro"]), BoardRecord::Away(away)];
        let board = Board::of(records.iter());
        assert!(board.nobody_speaks("ro", NOW));
        assert_eq!(board.speakers("ro", NOW.plus_days(2)), ["Sam"]);
        assert!(board.away(Id::from_bytes([2; 16]), NOW.plus_seconds(-1)).is_none());
    }

    #[test]
    fn each_sheet_survives_being_kept() {
        let records = [
            card(1, "Noor", &["pl"]),
            BoardRecord::Away(Away {
                who: colleague(1, "Noor"),
                from: NOW,
                until: NOW.plus_days(1),
                cover: None,
            }),
            BoardRecord::Rules(Rules::default()),
        ];
        for record in records {
            let kept = serde_json::to_string(&record).unwrap();
            assert_eq!(serde_json::from_str::<BoardRecord>(&kept).unwrap(), record);
        }
    }
}
