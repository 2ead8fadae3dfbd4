//! Drafts beside the form in which a message is noted: in the language of whoever is written to, what the team wrote and read
//! before what came with Luwte. Each waits for one line of the worker's own (OUT-13); that line is kept nowhere.

use crate::model::draft::{Opening, Sender, TeamText, Words};
use kit::{Choice, Lang, Page};
use people::model::roles_from_text;
use people::{Acting, Role};

/// The field for one's own line.
pub(super) const OWN_LINE: &str = "zin";
/// The field for the language.
pub(super) const LANGUAGE: &str = "taal";

/// A draft as shown.
pub(super) struct Draft {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) words: Words,
}

/// What is shown beside a form.
pub(super) struct Drafts {
    pub(super) lang: Lang,
    pub(super) drafts: Vec<Draft>,
}

/// Which drafts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    First,
    Second,
}

impl Drafts {
    /// The drafts in a language. Where the youth protocol holds there are none about work, and none of the team's own, which
    /// it wrote for adults; elsewhere those for young people stand below the others.
    pub(super) fn of(
        acting: &Acting,
        page: &Page,
        (lang, which, youth): (Lang, Which, bool),
        team: &[TeamText],
    ) -> Drafts {
        let (name, organisation) = (acting.name(), &acting.organisation().name);
        let is_adviser = roles_from_text(&acting.worker().roles).contains(&Role::ConfidentialAdviser);
        let sender = Sender { texts: page.texts(), lang, name: &name, organisation, is_adviser };
        let takes_of_team = which == Which::First && !youth;
        let of_team = team.iter().filter(|text| takes_of_team && text.language == lang.code());
        let of_team = of_team.enumerate().map(|(number, text)| Draft {
            id: format!("opening-team-{number}"),
            name: page.t("outreach-opening-team"),
            words: sender.draft_of_team(Opening::Hello, text),
        });
        let own = Opening::ALL
            .into_iter()
            .filter(|opening| opening.is_second() == (which == Which::Second))
            .filter(|opening| opening.is_for_youth() || !youth)
            .map(|opening| Draft {
                id: format!("opening-{}", opening.code()),
                name: page.t(opening.text_key()),
                words: sender.draft(opening),
            });
        Drafts { lang, drafts: of_team.chain(own).collect() }
    }
}

/// The languages to write in, each by its own name.
pub(super) fn languages() -> Vec<Choice> {
    Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), lang.own_name())).collect()
}

/// The language that was chosen before; Dutch when none was.
pub(super) fn language(code: Option<&str>) -> Lang {
    code.and_then(Lang::from_code).unwrap_or(Lang::Nl)
}
