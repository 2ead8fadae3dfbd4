//! What everybody who reads a year's tables knows of its counts beside each other, before he sees one.
//!
//! A tie that holds by the way that facts are left is exact: whoever reads the definitions subtracts. The others hold
//! nearly always. A fact that is the sum of others, or always left beside another one, has its tie here; without it, a
//! number that one table hides could be worked out from two others.

use crate::model::declared::{
    ANSWERED, FIRST_ANSWER, HEARD, HELPED, RETURNED, SENT, Split, TALKING, TOLD_OF,
};
use crate::{Term, Tie, Variable};

const BEGUN: &str = "conversation-begun";
const CASES: &str = "case-begun";
const MOVED: &str = "case-moved";
const WORKED: &str = "domain-worked";
const CLOSED: Term = Term::all("case-closed");
const REFUSED: &str = "attempt-refused";
const FROM_OUTREACH: Term = Term::only(CASES, &[(Variable::Channel, "outreach")]);
const FROM_THE_DOOR: Term = Term::only(CASES, &[FRONT_DOOR]);
/// A file of another organisation to which was said yes.
const TAKEN_OVER: Term =
    Term::only(MOVED, &[(Variable::AttemptOutcome, "accepted"), (Variable::ReferralSource, "in")]);

/// A trajectory of somebody of whom a referrer of this kind told begins after that.
macro_rules! after_telling {
    ($origin:literal) => {
        Tie::at_most(
            &[Term::only(CASES, &[(Variable::Channel, $origin)])],
            Term::only(TOLD_OF, &[(Variable::Channel, $origin)]),
        )
    };
}

/// Whoever is helped on a channel answered there, was written to there, and is none of those who said no: also where nobody is
/// told how many talked.
macro_rules! helped {
    ($place:ident, $whole:ident through $($between:ident)+) => {
        Tie::at_most(&[on(HELPED, &[$place])], on($whole, &[$place])).through(&[$(on($between, &[$place])),+])
    };
    ($place:ident beside refused) => {
        Tie::at_most(&[on(HELPED, &[$place]), on(REFUSED, &[$place])], on(SENT, &[$place]))
            .through(&[on(TALKING, &[$place]), on(ANSWERED, &[$place])])
    };
}

/// A kind of place, as a restriction.
type Place = (Variable, &'static str);
const CHAT_SITE: Place = (Variable::Channel, "chat-site");
const FORUM: Place = (Variable::Channel, "forum");
const DATING_APP: Place = (Variable::Channel, "dating-app");
const ADVERTISEMENTS: Place = (Variable::Channel, "advertisement-site");
const STREET: Place = (Variable::Channel, "street");
const EVENT: Place = (Variable::Channel, "event");
const FRONT_DOOR: Place = (Variable::Channel, "front-door");

/// The ties between the facts of a year.
pub static TIES: [Tie; 82] = [
    // A message is answered, or refused, or neither; and each answer was noted with its part of the day.
    Tie::at_most(&[Term::all(ANSWERED), Term::all(REFUSED)], Term::all(SENT)),
    Tie::at_most(&[Term::all("attempt-informed")], Term::all(SENT)),
    Tie::at_most(&[Term::all(HEARD)], Term::all(ANSWERED)),
    Tie::at_most(&[Term::all(TALKING)], Term::all(ANSWERED)),
    // An answer that is noted is the beginning of a conversation.
    Tie::exactly(&[Term::all(HEARD)], Term::all(TALKING)),
    // A conversation begins with our first answer at the front door, or after outreach.
    Tie::exactly(&[Term::all(FIRST_ANSWER), Term::all(TALKING)], Term::all(BEGUN)),
    Tie::at_most(&[Term::all(RETURNED)], Term::all(FIRST_ANSWER)),
    // Whoever was told where to go had a conversation about something, counted as referred.
    Tie::at_most(
        &[Term::all("topic-referred")],
        Term::only("topic-told", &[(Variable::SupportKind, "referred")]),
    ),
    Tie::at_most(&[Term::all("event-felt")], Term::all("event-came")),
    // A trajectory that did not come from elsewhere was a conversation first.
    Tie::at_most(&[FROM_THE_DOOR], Term::all(FIRST_ANSWER)),
    Tie::at_most(&[FROM_OUTREACH], Term::all(TALKING)),
    after_telling!("ggd"),
    after_telling!("enforcement"),
    after_telling!("care"),
    after_telling!("police"),
    after_telling!("comensha"),
    after_telling!("regional"),
    after_telling!("other-region"),
    // Saying yes to a file of another organisation begins a trajectory.
    Tie::exactly(&[TAKEN_OVER], Term::only(CASES, &[(Variable::Channel, "transfer")])),
    // Where another organisation said yes the file closes, for a reason that is counted under other.
    Tie::at_most(
        &[Term::only(MOVED, &[(Variable::AttemptOutcome, "accepted"), (Variable::ReferralSource, "out")])],
        Term::only("case-closed", &[(Variable::EndReason, Split::OTHER)]),
    ),
    Tie::at_most(&[Term::all("referral-outcome")], Term::all("referral-made")),
    // Help out of a conversation is a trajectory that began; who opens one again takes a step (decision 0055).
    Tie::at_most(&[Term::all(HELPED)], Term::all(CASES)),
    // A file out of a conversation is one that began after outreach or at the front door; there, nothing else begins one.
    Tie::exactly(&[on(HELPED, &[FRONT_DOOR])], FROM_THE_DOOR),
    Tie::at_most(
        &[
            on(HELPED, &[CHAT_SITE]),
            on(HELPED, &[FORUM]),
            on(HELPED, &[DATING_APP]),
            on(HELPED, &[ADVERTISEMENTS]),
            on(HELPED, &[STREET]),
            on(HELPED, &[EVENT]),
        ],
        FROM_OUTREACH,
    ),
    // Of those who talk on a channel some are helped; at the front door, of those who were answered.
    Tie::at_most(&[on(HELPED, &[CHAT_SITE])], on(TALKING, &[CHAT_SITE])),
    Tie::at_most(&[on(HELPED, &[FORUM])], on(TALKING, &[FORUM])),
    Tie::at_most(&[on(HELPED, &[DATING_APP])], on(TALKING, &[DATING_APP])),
    Tie::at_most(&[on(HELPED, &[ADVERTISEMENTS])], on(TALKING, &[ADVERTISEMENTS])),
    Tie::at_most(&[on(HELPED, &[STREET])], on(TALKING, &[STREET])),
    Tie::at_most(&[on(HELPED, &[EVENT])], on(TALKING, &[EVENT])),
    Tie::at_most(&[on(HELPED, &[FRONT_DOOR])], Term::all(FIRST_ANSWER)),
    Tie::at_most(&[Term::all("case-returned")], Term::all("case-phase")),
    // What was given was asked for, and so was what a client says of it; some of it in a year before.
    Tie::at_most(&[Term::all("need-answered")], Term::all("need-told")),
    Tie::at_most(&[Term::all("service-fit")], Term::all("need-told")),
    // Each of these is left once, or not, by a trajectory that closes.
    Tie::at_most(&[Term::all("client-told")], CLOSED),
    Tie::at_most(&[Term::only(WORKED, &[(Variable::LifeDomain, "housing")])], CLOSED),
    Tie::at_most(&[Term::only(WORKED, &[(Variable::LifeDomain, "finances")])], CLOSED),
    Tie::at_most(&[Term::only(WORKED, &[(Variable::LifeDomain, "daytime-activity")])], CLOSED),
    Tie::at_most(&[Term::only(WORKED, &[(Variable::LifeDomain, "social")])], CLOSED),
    Tie::at_most(&[Term::only(WORKED, &[(Variable::LifeDomain, "psychological")])], CLOSED),
    Tie::at_most(&[Term::only(WORKED, &[(Variable::LifeDomain, "physical")])], CLOSED),
    Tie::at_most(&[Term::only(WORKED, &[(Variable::LifeDomain, "practical")])], CLOSED),
    Tie::at_most(&[Term::only(WORKED, &[(Variable::LifeDomain, "meaning")])], CLOSED),
    // What these say without a count between them, where that is not told or not for the time of both: first those who
    // talk after outreach, ...
    Tie::exactly(&[Term::all(FIRST_ANSWER), Term::all(HEARD)], Term::all(BEGUN))
        .through(&[Term::all(TALKING)]),
    Tie::at_most(&[Term::all(BEGUN)], Term::all(FIRST_ANSWER))
        .and(&[Term::all(ANSWERED)])
        .through(&[Term::all(TALKING)]),
    Tie::at_most(&[Term::all(FIRST_ANSWER), FROM_OUTREACH], Term::all(BEGUN)).through(&[Term::all(TALKING)]),
    Tie::at_most(
        &[
            Term::all(FIRST_ANSWER),
            on(HELPED, &[CHAT_SITE]),
            on(HELPED, &[FORUM]),
            on(HELPED, &[DATING_APP]),
            on(HELPED, &[ADVERTISEMENTS]),
            on(HELPED, &[STREET]),
            on(HELPED, &[EVENT]),
        ],
        Term::all(BEGUN),
    )
    .through(&[Term::all(TALKING)]),
    Tie::at_most(&[FROM_OUTREACH], Term::all(HEARD)).through(&[Term::all(TALKING)]),
    Tie::at_most(&[FROM_OUTREACH], Term::all(ANSWERED)).through(&[Term::all(TALKING)]),
    helped!(CHAT_SITE, HEARD through TALKING),
    helped!(FORUM, HEARD through TALKING),
    helped!(DATING_APP, HEARD through TALKING),
    helped!(ADVERTISEMENTS, HEARD through TALKING),
    helped!(STREET, HEARD through TALKING),
    helped!(EVENT, HEARD through TALKING),
    helped!(CHAT_SITE, ANSWERED through TALKING),
    helped!(FORUM, ANSWERED through TALKING),
    helped!(DATING_APP, ANSWERED through TALKING),
    helped!(ADVERTISEMENTS, ANSWERED through TALKING),
    helped!(STREET, ANSWERED through TALKING),
    helped!(EVENT, ANSWERED through TALKING),
    // ... then first answers, ...
    Tie::at_most(&[Term::all(TALKING), Term::all(RETURNED)], Term::all(BEGUN))
        .through(&[Term::all(FIRST_ANSWER)]),
    Tie::at_most(&[Term::all(TALKING), FROM_THE_DOOR], Term::all(BEGUN)).through(&[Term::all(FIRST_ANSWER)]),
    Tie::at_most(&[Term::all(TALKING), on(HELPED, &[FRONT_DOOR])], Term::all(BEGUN))
        .through(&[Term::all(FIRST_ANSWER)]),
    Tie::at_most(&[Term::all(HEARD), Term::all(RETURNED)], Term::all(BEGUN)).through(BOTH_WAYS),
    Tie::at_most(&[Term::all(HEARD), FROM_THE_DOOR], Term::all(BEGUN)).through(BOTH_WAYS),
    Tie::at_most(&[Term::all(HEARD), on(HELPED, &[FRONT_DOOR])], Term::all(BEGUN)).through(BOTH_WAYS),
    Tie::at_most(&[FROM_OUTREACH, Term::all(RETURNED)], Term::all(BEGUN)).through(BOTH_WAYS),
    Tie::at_most(&[FROM_OUTREACH, FROM_THE_DOOR], Term::all(BEGUN)).through(BOTH_WAYS),
    Tie::at_most(
        &[
            Term::all(RETURNED),
            on(HELPED, &[CHAT_SITE]),
            on(HELPED, &[FORUM]),
            on(HELPED, &[DATING_APP]),
            on(HELPED, &[ADVERTISEMENTS]),
            on(HELPED, &[STREET]),
            on(HELPED, &[EVENT]),
        ],
        Term::all(BEGUN),
    )
    .through(BOTH_WAYS),
    Tie::at_most(
        &[
            on(HELPED, &[FRONT_DOOR]),
            on(HELPED, &[CHAT_SITE]),
            on(HELPED, &[FORUM]),
            on(HELPED, &[DATING_APP]),
            on(HELPED, &[ADVERTISEMENTS]),
            on(HELPED, &[STREET]),
            on(HELPED, &[EVENT]),
        ],
        Term::all(BEGUN),
    )
    .through(BOTH_WAYS),
    // ... then answers, ...
    Tie::at_most(&[Term::all(TALKING), Term::all(REFUSED)], Term::all(SENT)).through(&[Term::all(ANSWERED)]),
    Tie::at_most(&[Term::all(HEARD), Term::all(REFUSED)], Term::all(SENT)).through(&[Term::all(ANSWERED)]),
    Tie::at_most(&[FROM_OUTREACH, Term::all(REFUSED)], Term::all(SENT))
        .through(&[Term::all(TALKING), Term::all(ANSWERED)]),
    Tie::at_most(&[Term::all(BEGUN), Term::all(REFUSED)], Term::all(FIRST_ANSWER))
        .and(&[Term::all(SENT)])
        .through(&[Term::all(TALKING), Term::all(ANSWERED)]),
    helped!(CHAT_SITE beside refused),
    helped!(FORUM beside refused),
    helped!(DATING_APP beside refused),
    helped!(ADVERTISEMENTS beside refused),
    helped!(STREET beside refused),
    helped!(EVENT beside refused),
    // ... and how trajectories began.
    Tie::at_most(
        &[
            TAKEN_OVER,
            on(HELPED, &[FRONT_DOOR]),
            on(HELPED, &[CHAT_SITE]),
            on(HELPED, &[FORUM]),
            on(HELPED, &[DATING_APP]),
            on(HELPED, &[ADVERTISEMENTS]),
            on(HELPED, &[STREET]),
            on(HELPED, &[EVENT]),
        ],
        Term::all(CASES),
    )
    .through(&[FROM_OUTREACH, FROM_THE_DOOR]),
];

/// Both ways in which a conversation begins.
const BOTH_WAYS: &[Term] = &[Term::all(FIRST_ANSWER), Term::all(TALKING)];

const fn on(measure: &'static str, place: &'static [Place]) -> Term {
    Term::only(measure, place)
}

#[cfg(test)]
mod tests;
