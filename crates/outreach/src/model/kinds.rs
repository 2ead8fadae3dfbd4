//! What there is to know about each kind of work (SUB-02 to SUB-10): for whoever does it, what works safely, what they can count
//! on and how it is here; for the team, what to look at, how to say it, where to be careful, and what it agreed. It hangs on the
//! kind of work and never on a person, a place or a business.

use crate::model::field::{Branch, Field};
use serde::{Deserialize, Serialize};
use store::Moment;

/// Characters of what an organisation tells of a kind of work here, and of what a team agreed.
pub const WORDS_MAX: usize = 1_200;
/// Name of the room of [`Local`] in the organisation's settings.
pub const ROOM: &str = "outreach-kinds";

/// The day on which the sources were looked up.
pub const LOOKED_UP: &str = "2026-11-22";

/// Where something stands that a page tells of rights.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// What it is called.
    pub name: &'static str,
    /// Its address.
    pub address: &'static str,
}

/// What the conditions say under which most who run a business work with the tax office.
const CONDITIONS: Source = Source {
    name: "Soa Aids Nederland, opting-in: je rechten en plichten",
    address: "https://www.soaaids.nl/nl/informatie-voor/prostitutie/goed-geregeld/opting/rechten-plichten",
};
const LICENCES: Source = Source {
    name: "CCV, vergunningverlening",
    address: "https://hetccv.nl/onderwerpen/prostitutiebeleid/maatregelen/vergunningverlening/",
};
const OWN_BUSINESS: Source = Source {
    name: "Ondernemersklankbord, werken als zelfstandige",
    address: "https://ondernemersklankbord.nl/nieuws/articles/werken-als-zelfstandig-sekswerker-in-de-prostitutie-2/",
};

/// Where it stands what one can count on; none where the page tells only what everybody knows, or asks to ask us.
pub fn source(branch: Branch) -> Option<Source> {
    match branch {
        Branch::Window => Some(LICENCES),
        Branch::EscortOwn => Some(OWN_BUSINESS),
        Branch::EscortAgency | Branch::Club | Branch::PrivateHouse => Some(CONDITIONS),
        Branch::Street | Branch::Home | Branch::Salon | Branch::Online => None,
    }
}

/// What a page tells of a kind of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Its name, as visitors read it.
    Name,
    /// What works safely.
    Safe,
    /// What one can count on.
    Count,
    /// For the team: what to look at.
    Look,
    /// For the team: how to say it.
    Words,
    /// For the team: where to be careful.
    Careful,
}

impl Part {
    /// All of them.
    pub const ALL: [Part; 6] = [Part::Name, Part::Safe, Part::Count, Part::Look, Part::Words, Part::Careful];

    /// Key of the text of a kind of work.
    pub fn text_key(self, branch: Branch) -> String {
        let part = match self {
            Part::Name => "",
            Part::Safe => "-safe",
            Part::Count => "-count",
            Part::Look => "-look",
            Part::Words => "-words",
            Part::Careful => "-careful",
        };
        format!("outreach-kind-{}{part}", branch.code())
    }
}

/// The keys of the texts of all kinds of work.
#[cfg(test)]
pub(crate) fn text_keys() -> Vec<String> {
    let of = |branch: &Branch| Part::ALL.map(|part| part.text_key(*branch));
    Branch::ALL.iter().flat_map(of).collect()
}

/// What the team agreed about a kind of work: its house rules when it writes or goes there. Sealed, in its field book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreed {
    /// Which work.
    pub branch: Branch,
    /// What.
    pub words: String,
}

impl Field {
    /// What the team agreed about a kind of work.
    pub fn agreed_about(&self, branch: Branch) -> Option<&str> {
        let found = self.agreed.iter().rev().find(|one| one.branch == branch);
        found.map(|one| one.words.as_str()).filter(|words| !words.is_empty())
    }

    /// The channels in use that are about a kind of work, by name.
    pub fn about(&self, branch: Branch) -> Vec<(store::Id, &str)> {
        let about = self.in_use().filter(|(_, card)| card.branches.contains(&branch));
        about.map(|(id, card)| (*id, card.name.as_str())).collect()
    }
}

/// What the organisation tells everybody about a kind of work here: rules of its municipality, where one is safe, whom to
/// call. About nobody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Here {
    /// Which work.
    pub branch: Branch,
    /// What.
    pub words: String,
    /// When somebody of the team last looked whether it is still so.
    pub checked: Moment,
}

/// All that the organisation tells.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Local {
    /// One for each kind of work at most.
    pub here: Vec<Here>,
}

impl Local {
    /// What is told about a kind of work.
    pub fn about(&self, branch: Branch) -> Option<&Here> {
        self.here.iter().find(|one| one.branch == branch)
    }

    /// Tells something, or nothing more; looked at now.
    pub fn tell(&mut self, branch: Branch, words: &str, now: Moment) {
        self.here.retain(|one| one.branch != branch);
        if !words.is_empty() {
            self.here.push(Here { branch, words: words.to_owned(), checked: now });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::FieldRecord;
    use crate::model::field::tests::card;
    use store::Id;

    #[test]
    fn what_is_told_here_is_told_once_for_each_kind_and_can_be_taken_back() {
        let (mut local, now) = (Local::default(), Moment::from_seconds(0));
        local.tell(Branch::Home, "Mag, met twee mensen.", now);
        local.tell(Branch::Home, "Mag.", now.plus_days(1));
        local.tell(Branch::Club, "Er zijn er geen.", now);
        assert_eq!(local.here.len(), 2);
        assert_eq!(local.about(Branch::Home).map(|one| one.words.as_str()), Some("Mag."));
        local.tell(Branch::Home, "", now);
        assert_eq!(local.about(Branch::Home), None);
    }

    #[test]
    fn the_newest_that_was_agreed_counts_and_channels_are_found_by_their_work() {
        let agreed =
            |words: &str| FieldRecord::Agreed(Agreed { branch: Branch::Street, words: words.to_owned() });
        let mut chat = card("Chat", "");
        chat.branches = vec![Branch::Online, Branch::Street];
        let records = [agreed("oud"), agreed("nieuw"), FieldRecord::Channel(chat)];
        let field = Field::of(
            records
                .into_iter()
                .enumerate()
                .map(|(number, record)| (Id::from_bytes([u8::try_from(number).unwrap(); 16]), record)),
        );
        assert_eq!(field.agreed_about(Branch::Street), Some("nieuw"));
        assert_eq!(field.agreed_about(Branch::Club), None);
        assert_eq!(field.about(Branch::Street), [(Id::from_bytes([2; 16]), "Chat")]);
    }

    #[test]
    fn what_a_page_says_of_a_business_has_a_source_that_can_be_opened() {
        for branch in
            [Branch::Window, Branch::EscortOwn, Branch::EscortAgency, Branch::Club, Branch::PrivateHouse]
        {
            let source = source(branch).unwrap();
            assert!(source.address.starts_with("https://") && !source.name.is_empty());
        }
    }
}
