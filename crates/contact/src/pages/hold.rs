//! Who carries a conversation, as its page shows it.

use super::consult::{Advice, advice};
use super::desk::language_name;
use super::words::names_of;
use crate::book::Conversation;
use crate::book::desk::{board, consult, hints, pass};
use crate::model::board::Board;
use crate::model::queue::light_is_due;
use crate::model::{ConversationHead, Interpreting, Kind, Standing};
use kit::{Choice, Page, Problem};
use people::Acting;
use store::Moment;

/// A hint as shown.
pub struct HintShown {
    /// Name of the colleague.
    pub by: String,
    /// When.
    pub when: String,
    /// What to try.
    pub text: String,
}

/// An offer as shown.
pub struct PassShown {
    /// What is going on.
    pub text: String,
    /// Whether the reader may take it or give it back.
    pub is_to_me: bool,
}

/// The panel beside a conversation.
pub struct Hold {
    /// Who carries it.
    pub line: String,
    /// The reader does, or may stand in.
    pub own: bool,
    /// The reader is among those who carry it.
    pub mine: bool,
    /// Nobody does, or the reader may stand in: it can be taken.
    pub can_take: bool,
    /// The reader can join.
    pub can_join: bool,
    /// Two carry it already: whoever joins all the same does so because of danger.
    pub full: bool,
    /// An offer that concerns the reader.
    pub passing: Option<PassShown>,
    /// To whom the reader can hand it.
    pub colleagues: Vec<Choice>,
    /// The person is under 18.
    pub young: bool,
    /// A second worker is needed before anything goes out.
    pub needs_second: bool,
    /// There is nobody who could be the second: what to do then.
    pub alone: Option<&'static str>,
    /// Who said that the person is of age, while a second word is missing.
    pub of_age: Option<String>,
    /// Advice that was asked.
    pub advice: Vec<Advice>,
    /// Two must consult before anything goes to others.
    pub needs_counsel: bool,
    /// Whom to consult.
    pub specialist: String,
    /// Hints of colleagues.
    pub hints: Vec<HintShown>,
    /// Who speaks the language, or that nobody does.
    pub language: String,
    /// The languages that can be noted.
    pub languages: Vec<Choice>,
    /// An interpreter can be asked for.
    pub can_ask_interpreter: bool,
    /// One was asked for and is not there yet.
    pub interpreter_asked: bool,
    /// A light question may be asked.
    pub light: bool,
}

/// The panel of an opened conversation.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn of(acting: &Acting, page: &Page, conversation: &Conversation) -> Result<Hold, Problem> {
    let (head, now) = (&conversation.head, acting.ask().house.now());
    let board = board::read_with(acting, head.own_circle().into_iter().collect()).await?;
    let me = acting.worker().id;
    let standing = head.standing(me, &board, now);
    let mine = standing == Standing::Mine;
    let full = head.is_full(&board, now);
    let colleagues = if mine { pass::candidates(acting, conversation).await? } else { Vec::new() };
    let hints = hints::read(acting, conversation).await?;
    Ok(Hold {
        line: carried_by(page, head, &standing, acting, now),
        own: standing.is_own(),
        mine,
        can_take: matches!(standing, Standing::Free | Standing::Covering(_)),
        can_join: matches!(standing, Standing::Others(_)) && (head.urgent || !full),
        full,
        passing: passing(page, head, acting),
        colleagues: colleagues.into_iter().map(|one| Choice::new(one.worker.to_string(), one.name)).collect(),
        young: head.young,
        needs_second: head.needs_second(me, &board, now),
        alone: head.is_alone(me, &board, now).then_some(match head.kind {
            Kind::Adviser => "contact-young-alone-adviser",
            Kind::Talk | Kind::Concern => "contact-young-alone",
        }),
        of_age: head.desk.of_age.and_then(|first| {
            head.holders_at(now).find(|holder| holder.worker == first).map(|holder| holder.name.clone())
        }),
        advice: advice(&conversation.sheets, me),
        needs_counsel: consult::needs_counsel(acting, conversation).await?,
        specialist: board.rules.youth_specialist.clone(),
        hints: hints
            .into_iter()
            .map(|hint| HintShown { by: hint.by, when: page.moment(hint.at), text: hint.text })
            .collect(),
        language: spoken(page, &board, head.tongue(), now),
        languages: super::spoken::choices(),
        can_ask_interpreter: head.desk.interpreter != Some(Interpreting::Asked),
        interpreter_asked: head.desk.interpreter == Some(Interpreting::Asked),
        light: light_is_due(head, board.rules.light_days, now),
    })
}

fn carried_by(
    page: &Page,
    head: &ConversationHead,
    standing: &Standing,
    acting: &Acting,
    now: Moment,
) -> String {
    match standing {
        Standing::Free => page.t("contact-hold-free"),
        Standing::Others(names) => page.tv("contact-hold-others", "names", names_of(names)),
        Standing::Covering(until) => page.tv("contact-hold-covering", "until", page.moment(until)),
        Standing::Mine => {
            let me = acting.worker().id;
            let others: Vec<String> = head
                .holders_at(now)
                .filter(|holder| holder.worker != me)
                .map(|holder| holder.name.clone())
                .collect();
            if others.is_empty() {
                page.t("contact-hold-mine")
            } else {
                page.tv("contact-hold-duo", "names", names_of(&others))
            }
        }
    }
}

fn passing(page: &Page, head: &ConversationHead, acting: &Acting) -> Option<PassShown> {
    let (passing, me) = (head.desk.passing.as_ref()?, acting.worker().id);
    let shown =
        |key: &str, name: &str, is_to_me| Some(PassShown { text: page.tv(key, "name", name), is_to_me });
    match (passing.to.worker == me, passing.by.worker == me, passing.returned) {
        (true, _, false) => shown("contact-pass-to-you", &passing.by.name, true),
        (_, true, false) => shown("contact-pass-offered", &passing.to.name, false),
        (_, true, true) => shown("contact-pass-returned", &passing.to.name, false),
        _ => None,
    }
}

/// Who speaks a language and is there, or that nobody does; empty where that is no question.
pub fn spoken(page: &Page, board: &Board, language: &str, now: Moment) -> String {
    let speakers = board.speakers(language, now);
    if !speakers.is_empty() {
        page.tv("contact-language-speakers", "names", names_of(&speakers))
    } else if board.nobody_speaks(language, now) {
        page.tv("contact-language-nobody", "language", language_name(language))
    } else {
        String::new()
    }
}
