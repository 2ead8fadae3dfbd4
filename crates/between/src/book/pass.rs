//! Passing somebody on (ORG-29, REF-10): [`give`] is what we pass on to others, [`come`] what the line brings, [`read`] what
//! our own team does with that.

pub(super) mod come;
pub mod give;
pub mod read;

use crate::model::passed::{Answer, CameHead, Head, KNOWN_DAYS, SentHead};
use accord::Number;
use kit::Problem;
use people::{Acting, Action, Among, CircleKind, House, Work};
use store::{Id, Moment};

/// What was passed on, the newest first.
pub struct Passed {
    /// By other teams, to us.
    pub came: Vec<(Id, CameHead)>,
    /// By us, to other teams.
    pub sent: Vec<(Id, SentHead)>,
}

/// What was passed on. What came meanwhile is filed first.
///
/// # Errors
/// [`Problem::Missing`] when the role may not see it.
pub async fn list(acting: &Acting) -> Result<Passed, Problem> {
    match read::file(acting).await {
        // Somebody else was at it: it is in the list next time.
        Ok(()) | Err(Problem::Conflict) => {}
        Err(problem) => return Err(problem),
    }
    let mut passed = Passed { came: Vec::new(), sent: Vec::new() };
    for listed in acting.list::<Head>(Action::PassOn, Among::Standing(CircleKind::Outreach)).await? {
        let id = listed.dossier.id();
        match listed.head {
            Head::Came(head) => passed.came.push((id, head)),
            Head::Sent(head) => passed.sent.push((id, head)),
        }
    }
    passed.came.sort_by_key(|(id, head)| (std::cmp::Reverse(head.until), *id));
    passed.sent.sort_by_key(|(id, head)| (std::cmp::Reverse(head.sent), *id));
    Ok(passed)
}

/// The mark that says what our team said, for the other house to ask after: nobody need be signed in.
fn answer_mark(house: &House, agreement: Id, number: &Number, answer: Answer) -> [u8; 32] {
    let code: u8 = if answer == Answer::Yes { 1 } else { 2 };
    house.pepper.blind("between answer", &[agreement.bytes(), number, &[code]])
}

fn keep_answer(work: &mut Work, house: &House, head: &CameHead, answer: Answer) {
    let until: Moment = head.until.plus_days(KNOWN_DAYS);
    work.unit.mark_again(answer_mark(house, head.agreement, head.number.bytes(), answer), until);
}
