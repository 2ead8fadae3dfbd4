//! What a first message is about (INF-02, INF-10): the nine topics and those that the organisation added, each with a first
//! answer and whom one can call. A topic stays with a conversation only when its sentence was sent.

use super::board::Board;
use super::{Coded, Topic};
use kit::Problem;
use people::organisation::OrganisationSettings;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::{Id, Moment, Organisation};

/// The name under which the organisation keeps its topics.
const ROOM: &str = "contact-about";
/// Topics that an organisation can add.
pub const OWN_MAX: usize = 8;
/// Characters of the name of one.
pub const NAME_MAX: usize = 40;

/// A topic of the organisation's own, in its own words.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct OwnTopic {
    /// Its id.
    pub id: Id,
    /// What it is called, as it stands in a sentence.
    pub name: String,
    /// The first answer.
    pub answer: String,
    /// Whom one can call; may be empty.
    pub call: String,
}

/// What an organisation tells of topics.
#[derive(Serialize, Deserialize, Clone, Debug, Default, PartialEq, Eq)]
#[serde(default, deny_unknown_fields)]
pub struct Topics {
    /// Whom one can call about each of the nine, by code.
    pub calls: BTreeMap<String, String>,
    /// The organisation's own.
    pub own: Vec<OwnTopic>,
}

/// One topic, whoever named it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About<'a> {
    /// One of the nine, and whom one can call.
    Known(Topic, &'a str),
    /// One of the organisation's own.
    Own(&'a OwnTopic),
}

impl About<'_> {
    /// What is posted, and kept with a conversation.
    pub fn code(&self) -> String {
        match self {
            About::Known(topic, _) => topic.code().to_owned(),
            About::Own(own) => own.id.to_string(),
        }
    }

    /// Whom one can call; may be empty.
    pub fn call(&self) -> &str {
        match self {
            About::Known(_, call) => call,
            About::Own(own) => &own.call,
        }
    }
}

/// Key of the first answer about one of the nine.
pub fn answer_key(topic: Topic) -> &'static str {
    match topic {
        Topic::Home => "contact-answer-home",
        Topic::Money => "contact-answer-money",
        Topic::Days => "contact-answer-days",
        Topic::People => "contact-answer-people",
        Topic::Mind => "contact-answer-mind",
        Topic::Body => "contact-answer-body",
        Topic::Daily => "contact-answer-daily",
        Topic::Love => "contact-answer-love",
        Topic::Meaning => "contact-answer-meaning",
    }
}

impl Topics {
    /// What an organisation tells.
    ///
    /// # Errors
    /// [`Problem::Broken`] when it is damaged.
    pub fn of(organisation: &Organisation) -> Result<Topics, Problem> {
        OrganisationSettings::of(organisation)?.room(ROOM)
    }

    /// Sets what an organisation tells.
    ///
    /// # Errors
    /// [`Problem::Broken`] when it cannot be written; keeping the work is a conflict when somebody else changed it.
    pub fn set(&self, work: &mut people::Work, organisation: &Organisation) -> Result<(), Problem> {
        OrganisationSettings::set_room(work, organisation, ROOM, self)
    }

    /// All topics, the nine first.
    pub fn all(&self) -> Vec<About<'_>> {
        let call = |topic: Topic| self.calls.get(topic.code()).map_or("", String::as_str);
        let known = Topic::ALL.iter().map(|topic| About::Known(*topic, call(*topic)));
        known.chain(self.own.iter().map(About::Own)).collect()
    }

    /// The topic with this code.
    pub fn find(&self, code: &str) -> Option<About<'_>> {
        self.all().into_iter().find(|about| about.code() == code)
    }

    /// One of the organisation's own.
    pub fn own(&self, id: Id) -> Option<&OwnTopic> {
        self.own.iter().find(|own| own.id == id)
    }

    /// Puts an own topic in the place of the one with its id, or at the end. Gives `false` when there is no room.
    pub fn put(&mut self, own: OwnTopic) -> bool {
        let full = self.own.len() >= OWN_MAX;
        match self.own.iter_mut().find(|other| other.id == own.id) {
            Some(other) => *other = own,
            None if full => return false,
            None => self.own.push(own),
        }
        true
    }
}

impl Board {
    /// The topics that a worker takes.
    pub fn topics_of(&self, worker: Id) -> &[String] {
        self.takes.iter().find(|(who, _)| who.worker == worker).map_or(&[], |(_, topics)| topics)
    }

    /// Whether a topic is first for others: somebody who is there takes it, and this worker does not.
    pub fn is_for_others(&self, worker: Id, topic: Option<&str>, now: Moment) -> bool {
        let Some(topic) = topic else { return false };
        let takes = |topics: &[String]| topics.iter().any(|one| one == topic);
        !takes(self.topics_of(worker))
            && self.takes.iter().any(|(who, topics)| takes(topics) && self.away(who.worker, now).is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Colleague;
    use crate::model::board::{Away, BoardRecord};

    const NOW: Moment = Moment::from_seconds(1_795_348_800);

    fn own(number: u8) -> OwnTopic {
        let id = Id::from_bytes([number; 16]);
        OwnTopic { id, name: "papieren".to_owned(), answer: "We kijken mee.".to_owned(), call: String::new() }
    }

    fn says(number: u8, topics: &[&str]) -> BoardRecord {
        let who = Colleague { worker: Id::from_bytes([number; 16]), name: "Noor".to_owned() };
        BoardRecord::Topics { who, topics: topics.iter().map(|&one| one.to_owned()).collect() }
    }

    #[test]
    fn eight_own_topics_stand_behind_the_nine_and_no_more() {
        let mut topics = Topics::default();
        for number in 0..8 {
            assert!(topics.put(own(number)));
        }
        assert!(!topics.put(own(9)), "there is room for eight");
        assert!(topics.put(OwnTopic { name: "brieven".to_owned(), ..own(3) }), "one of them can change");
        assert_eq!(topics.all().len(), Topic::ALL.len() + OWN_MAX);
        assert_eq!(topics.find(&own(3).id.to_string()).map(|one| one.code()), Some(own(3).id.to_string()));
        assert_eq!(topics.find("home"), Some(About::Known(Topic::Home, "")));
        assert_eq!(topics.find("nothing"), None);
    }

    #[test]
    fn a_topic_is_first_for_those_who_take_it_and_are_there() {
        let (noor, sam) = (Id::from_bytes([1; 16]), Id::from_bytes([2; 16]));
        let records = [says(1, &["money"]), says(2, &["home"]), says(1, &["home", "money"])];
        let mut board = Board::of(records.iter());
        assert!(board.is_for_others(sam, Some("money"), NOW));
        assert!(!board.is_for_others(noor, Some("money"), NOW));
        assert!(!board.is_for_others(sam, Some("home"), NOW), "both take it");
        assert!(!board.is_for_others(sam, Some("body"), NOW), "nobody takes it");
        assert!(!board.is_for_others(sam, None, NOW));
        board.aways.push(Away {
            who: Colleague { worker: noor, name: "Noor".to_owned() },
            from: NOW,
            until: NOW.plus_days(1),
            cover: None,
        });
        assert!(!board.is_for_others(sam, Some("money"), NOW), "who is away takes nothing");
    }
}
