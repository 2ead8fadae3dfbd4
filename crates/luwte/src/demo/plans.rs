//! The files of the demo: when each began, where, how far it goes, and what happens in it alone.

use casework::model::Phase;

/// By which door somebody came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// They wrote first.
    Front,
    /// They answered outreach.
    Street,
}

/// Something that happens in one file and not in the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Nothing out of the ordinary.
    None,
    /// The client's code, and that of a partner, are on the slip.
    OnSlip,
    /// The client goes a step back, which is an event and no failure.
    StepsBack,
    /// The client asks for another guide.
    OtherGuide,
    /// The team lead opens the file in an emergency.
    Glass,
    /// The client closes the file.
    ClosesAlone,
    /// The client opens the closed file again.
    Reopens,
    /// The closed file is erased.
    Erased,
}

/// How a file goes.
pub struct Plan {
    /// How many days ago it began.
    pub began: i64,
    /// Where it began.
    pub door: Door,
    /// The furthest phase it comes to.
    pub goes: Phase,
    /// What happens in it and not in the others.
    pub turn: Turn,
}

const fn plan(began: i64, door: Door, goes: Phase, turn: Turn) -> Plan {
    Plan { began, door, goes, turn }
}

/// The files. What each is about goes round by its place.
pub const PLANS: [Plan; 31] = {
    use Door::{Front, Street};
    use Phase::{Aftercare, Closed, GettingToKnow, Out, PartlyOut, WorkingOnPlan};
    [
        plan(30, Front, WorkingOnPlan, Turn::None),
        plan(380, Street, Closed, Turn::None),
        plan(200, Front, PartlyOut, Turn::None),
        plan(11, Front, GettingToKnow, Turn::None),
        plan(125, Front, WorkingOnPlan, Turn::OnSlip),
        plan(260, Street, Out, Turn::None),
        plan(300, Front, Aftercare, Turn::None),
        plan(45, Street, WorkingOnPlan, Turn::None),
        plan(8, Front, GettingToKnow, Turn::None),
        plan(420, Front, Closed, Turn::ClosesAlone),
        plan(240, Front, PartlyOut, Turn::None),
        plan(62, Front, WorkingOnPlan, Turn::OtherGuide),
        plan(340, Street, Aftercare, Turn::None),
        plan(310, Front, Out, Turn::StepsBack),
        plan(80, Front, WorkingOnPlan, Turn::None),
        plan(14, Street, GettingToKnow, Turn::None),
        plan(150, Front, WorkingOnPlan, Turn::Glass),
        plan(280, Street, PartlyOut, Turn::None),
        plan(390, Front, Aftercare, Turn::None),
        plan(100, Street, WorkingOnPlan, Turn::None),
        plan(460, Front, Closed, Turn::Reopens),
        plan(17, Front, GettingToKnow, Turn::None),
        plan(400, Front, Out, Turn::None),
        plan(190, Street, WorkingOnPlan, Turn::None),
        plan(330, Front, PartlyOut, Turn::None),
        plan(440, Front, Aftercare, Turn::None),
        plan(230, Front, WorkingOnPlan, Turn::None),
        plan(19, Front, GettingToKnow, Turn::None),
        plan(500, Front, Closed, Turn::Erased),
        plan(320, Street, WorkingOnPlan, Turn::None),
        plan(480, Front, Closed, Turn::None),
    ]
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_file_goes_to_each_phase_and_each_turn_is_taken() {
        for phase in Phase::ALL {
            assert!(PLANS.iter().any(|plan| plan.goes == *phase), "{phase:?}");
        }
        for turn in
            [Turn::OnSlip, Turn::StepsBack, Turn::OtherGuide, Turn::Glass, Turn::Reopens, Turn::Erased]
        {
            assert_eq!(PLANS.iter().filter(|plan| plan.turn == turn).count(), 1, "{turn:?}");
        }
    }
}
