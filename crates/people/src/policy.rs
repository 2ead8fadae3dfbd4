//! The one access policy: *may somebody in this role do this?* A plain `match`, so that a change of rights is a
//! change of lines that a person reads; `docs/policy.txt` shows it as a table and a test holds it to that.
//!
//! The policy alone opens nothing. The key decides as well: whoever holds no grant on a dossier reads nothing of
//! it, whatever the role. List, record and button ask the same function.

use crate::model::{CircleKind, Role};

macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident = $code:literal),* $(,)?) => {
        /// Something a worker can do.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Action { $($(#[$doc])* $name),* }

        impl Action {
            /// All actions.
            pub const ALL: &'static [Action] = &[$(Action::$name),*];

            /// The code under which the access log keeps the action.
            pub fn code(self) -> &'static str {
                match self { $(Action::$name => $code),* }
            }
        }
    };
}

actions! {
    /// See one's own start page, lock, change role.
    BeHere = "be-here",
    /// See who works here and who waits for a key.
    ReadTeam = "read-team",
    /// Invite somebody, give roles, end an account.
    ManageTeam = "manage-team",
    /// Let a colleague into a circle, or renew its key.
    AdmitToCircle = "admit-to-circle",
    /// Read the access log.
    ReadAccessLog = "read-access-log",
    /// Open a dossier without being in its circle, with a stated reason.
    BreakGlass = "break-glass",
    /// Run an outreach shift: tally, attempts, the contact check.
    RunShift = "run-shift",
    /// See the shifts of the team as counts.
    ReadShifts = "read-shifts",
    /// Plan a visit and stand at the door.
    MakeVisit = "make-visit",
    /// Watch over a visit as its buddy.
    WatchVisit = "watch-visit",
    /// See the list of conversations and read one.
    ReadConversation = "read-conversation",
    /// Answer, note, hand out a code.
    AnswerConversation = "answer-conversation",
    /// Begin a case file.
    StartCase = "start-case",
    /// See one's own files and read the parts one holds a key of.
    ReadCase = "read-case",
    /// Write in the parts one holds a key of.
    WriteCase = "write-case",
    /// Lead a file: team, handover, phases, closing.
    LeadCase = "lead-case",
    /// See the heads of all files of the organisation.
    OverseeCases = "oversee-cases",
    /// Write a referral.
    Refer = "refer",
    /// Write the work plan.
    CoachWork = "coach-work",
    /// Read the employer list.
    ReadEmployers = "read-employers",
    /// Count, suppress and prepare yearly totals.
    PrepareFigures = "prepare-figures",
    /// Release what another prepared.
    ReleaseFigures = "release-figures",
    /// Read released totals.
    ReadFigures = "read-figures",
    /// Put a theme on the agenda of the PMW meeting.
    RaiseTheme = "raise-theme",
    /// Read the agenda of the PMW meeting.
    ReadThemes = "read-themes",
    /// Set opening hours, how long things are kept, and what the front door says.
    KeepDoor = "keep-door",
    /// Begin the confidential advisers' circle, let a colleague in, renew its key.
    KeepAdviserCircle = "keep-adviser-circle",
    /// Say that a translation was read by somebody who grew up with the language.
    ReviewLanguages = "review-languages",
    /// See who is at the desk, say which languages one speaks and when one is away.
    TendDesk = "tend-desk",
    /// See which worker carries which conversations, never what was said, and move them.
    AssignConversations = "assign-conversations",
    /// See who comes to the walk-in hours today, and count who came.
    ReadWalkIn = "read-walk-in",
    /// Say when and where one can walk in, meet or call.
    SetWalkIn = "set-walk-in",
    /// Give somebody whose return code was lost a new one.
    RenewCode = "renew-code",
    /// Set who is on call and when digests go out.
    KeepBells = "keep-bells",
    /// Write and read texts for the team's text bank.
    KeepPhrases = "keep-phrases",
    /// Say which words the team would rather not use.
    KeepWords = "keep-words",
    /// Write down recommendations and what is done for them, look over what there is for sexual health, and keep what the
    /// programme offers and what changed.
    KeepRecommendations = "keep-recommendations",
    /// Say which pictures and texts may be used, and for what.
    KeepMedia = "keep-media",
    /// Practise with invented conversations.
    Practise = "practise",
    /// Keep the outreach team's field book: channels, reasons, roster, joint events.
    KeepField = "keep-field",
    /// Say how the outreach team works, and see its load as counts.
    LeadOutreach = "lead-outreach",
    /// Say which life domains a plan can have, and which scales the organisation has the right to use.
    ShapePlans = "shape-plans",
    /// Agree with other organisations, renew and end that.
    KeepAgreements = "keep-agreements",
    /// Pass somebody on to a team of another organisation, and answer what they pass on.
    PassOn = "pass-on",
    /// See how many beds and visiting hours are free: counts, and nobody.
    ReadBeds = "read-beds",
    /// Say which shelters there are, how many beds they have, and who visits when.
    KeepShelter = "keep-shelter",
    /// Bring files that another system kept.
    BringFiles = "bring-files",
    /// Keep what the organisation knows of: ways to a home, courses, help in need.
    KeepPractical = "keep-practical",
    /// Read what visitors wrote about how an agency treated them, and take it further.
    ReadComplaints = "read-complaints",
    /// Look back as a team, and keep the list of what becomes better.
    LookBack = "look-back",
    /// Read what people think of the help, several at a time.
    ReadOpinions = "read-opinions",
    /// Add to what the team knows of its craft.
    KeepCraft = "keep-craft",
}

/// Whether somebody who acts in this role may do this at all.
pub fn may(role: Role, action: Action) -> bool {
    use Action as A;
    use Role as R;
    match action {
        A::BeHere => true,
        A::ReadTeam => matches!(role, R::TeamLead | R::Administrator),
        A::ManageTeam => matches!(role, R::Administrator),
        A::AdmitToCircle | A::ReadAccessLog | A::BreakGlass | A::OverseeCases => matches!(role, R::TeamLead),
        A::RunShift => matches!(role, R::OutreachWorker),
        A::ReadShifts => matches!(role, R::OutreachWorker | R::TeamLead),
        A::MakeVisit => matches!(role, R::OutreachWorker | R::CaseManager),
        A::WatchVisit => matches!(role, R::OutreachWorker | R::CaseManager | R::TeamLead),
        // An adviser holds no key of the desk, and nobody else one of the advisers' circle.
        A::ReadConversation | A::AnswerConversation | A::RenewCode => {
            matches!(role, R::OutreachWorker | R::CaseManager | R::ConfidentialAdviser)
        }
        A::StartCase => matches!(role, R::OutreachWorker | R::CaseManager),
        // An outreach worker holds keys only of the files she began herself, until they are handed over.
        A::ReadCase | A::WriteCase => matches!(
            role,
            R::OutreachWorker
                | R::CaseManager
                | R::JobCoach
                | R::TraffickingCoordinator
                | R::HousingSupervisor
        ),
        A::LeadCase => matches!(role, R::OutreachWorker | R::CaseManager),
        A::Refer => matches!(role, R::CaseManager),
        A::CoachWork => matches!(role, R::JobCoach),
        A::ReadEmployers => matches!(role, R::JobCoach | R::CaseManager),
        A::PrepareFigures => matches!(role, R::TeamLead),
        A::ReleaseFigures => matches!(role, R::TeamLead | R::Administrator),
        A::ReadFigures => matches!(role, R::TeamLead | R::Administrator | R::PolicyOfficer | R::Educator),
        A::RaiseTheme => matches!(role, R::TeamLead | R::CaseManager | R::OutreachWorker | R::Educator),
        A::ReviewLanguages => matches!(role, R::TeamLead | R::Administrator),
        A::ReadThemes => {
            matches!(role, R::TeamLead | R::CaseManager | R::OutreachWorker | R::Educator | R::PolicyOfficer)
        }
        A::KeepBells => matches!(role, R::TeamLead | R::Administrator),
        A::KeepDoor => matches!(role, R::TeamLead | R::Administrator),
        A::KeepAdviserCircle => matches!(role, R::ConfidentialAdviser),
        A::TendDesk => matches!(role, R::OutreachWorker | R::CaseManager | R::TeamLead),
        A::AssignConversations => matches!(role, R::TeamLead),
        A::ReadWalkIn => {
            matches!(role, R::OutreachWorker | R::CaseManager | R::TeamLead | R::Administrator)
        }
        A::SetWalkIn => matches!(role, R::OutreachWorker | R::TeamLead | R::Administrator),
        A::KeepPhrases => matches!(role, R::OutreachWorker | R::CaseManager | R::TeamLead),
        A::KeepWords => matches!(role, R::TeamLead),
        A::KeepRecommendations => matches!(role, R::TeamLead | R::PolicyOfficer | R::Educator),
        A::KeepMedia => matches!(role, R::TeamLead | R::Administrator | R::Educator),
        A::KeepField => matches!(role, R::OutreachWorker | R::TeamLead),
        A::LeadOutreach => matches!(role, R::TeamLead),
        A::ShapePlans => matches!(role, R::TeamLead),
        A::KeepAgreements => matches!(role, R::TeamLead | R::Administrator),
        A::PassOn => matches!(role, R::OutreachWorker),
        A::ReadBeds => {
            matches!(role, R::OutreachWorker | R::CaseManager | R::HousingSupervisor | R::TeamLead)
        }
        A::KeepShelter => matches!(role, R::HousingSupervisor | R::TeamLead),
        A::BringFiles => matches!(role, R::TeamLead | R::Administrator),
        A::KeepPractical => {
            matches!(role, R::CaseManager | R::JobCoach | R::HousingSupervisor | R::TeamLead)
        }
        A::ReadComplaints | A::LookBack => {
            matches!(role, R::OutreachWorker | R::CaseManager | R::TeamLead)
        }
        A::ReadOpinions => matches!(role, R::TeamLead),
        A::KeepCraft => matches!(role, R::TeamLead | R::CaseManager | R::OutreachWorker | R::Educator),
        A::Practise => {
            matches!(role, R::OutreachWorker | R::CaseManager | R::TeamLead | R::ConfidentialAdviser)
        }
    }
}

/// Whether somebody who acts in this role may use the key of this standing circle, if they hold it. Keys of
/// close circles are bound to the role by the seal itself.
pub fn uses(role: Role, circle: CircleKind) -> bool {
    match circle {
        CircleKind::Desk => matches!(role, Role::OutreachWorker | Role::CaseManager | Role::TeamLead),
        CircleKind::Outreach => matches!(role, Role::OutreachWorker | Role::TeamLead),
        CircleKind::Oversight | CircleKind::Statistics | CircleKind::Audit | CircleKind::Emergency => {
            matches!(role, Role::TeamLead)
        }
        CircleKind::Employment => matches!(role, Role::JobCoach | Role::CaseManager | Role::TeamLead),
        CircleKind::Figures => matches!(
            role,
            Role::TeamLead
                | Role::Administrator
                | Role::PolicyOfficer
                | Role::Educator
                | Role::CaseManager
                | Role::OutreachWorker
        ),
        CircleKind::Adviser => matches!(role, Role::ConfidentialAdviser),
        CircleKind::Close => true,
    }
}

/// The standing circles whose key a worker with this role needs.
pub fn circles_for(role: Role) -> impl Iterator<Item = CircleKind> {
    CircleKind::STANDING.into_iter().filter(move |circle| uses(role, *circle))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write;

    /// The whole policy as a table.
    fn table() -> String {
        let mut table =
            String::from("# Who may do what: role by action. Made by a test from people::policy.\n\n");
        for action in Action::ALL {
            let roles: Vec<&str> =
                Role::ALL.into_iter().filter(|role| may(*role, *action)).map(Role::code).collect();
            let shown =
                if roles.len() == Role::ALL.len() { "everybody".to_owned() } else { roles.join(", ") };
            writeln!(table, "{:<20} {shown}", action.code()).unwrap();
        }
        table.push_str("\n# Which role uses the key of which standing circle\n\n");
        for circle in CircleKind::STANDING.into_iter().chain(CircleKind::BEGUN_LATER) {
            let roles: Vec<&str> =
                Role::ALL.into_iter().filter(|role| uses(*role, circle)).map(Role::code).collect();
            writeln!(table, "{:<20} {}", format!("{circle:?}").to_lowercase(), roles.join(", ")).unwrap();
        }
        table
    }

    #[test]
    fn the_policy_is_the_one_that_people_read() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/policy.txt");
        if std::env::var_os("LUWTE_WRITE_POLICY").is_some() {
            std::fs::write(path, table()).unwrap();
        }
        let kept = std::fs::read_to_string(path).unwrap_or_default();
        assert!(
            kept == table(),
            "docs/policy.txt is not the policy. If the change of rights is meant, run this test with \
             LUWTE_WRITE_POLICY=1 and read the difference.\n{}",
            table()
        );
    }

    #[test]
    fn a_confidential_adviser_and_the_others_share_no_circle() {
        for role in Role::ALL {
            let adviser = role == Role::ConfidentialAdviser;
            assert_eq!(uses(role, CircleKind::Adviser), adviser, "{role:?}");
            assert!(!adviser || circles_for(role).next().is_none());
        }
    }

    #[test]
    fn those_who_manage_accounts_or_policy_reach_no_dossier() {
        for role in [Role::Administrator, Role::PolicyOfficer, Role::Educator] {
            assert_eq!(circles_for(role).collect::<Vec<_>>(), [CircleKind::Figures], "{role:?}");
            for action in
                [Action::ReadConversation, Action::ReadCase, Action::OverseeCases, Action::BreakGlass]
            {
                assert!(!may(role, action), "{role:?} {action:?}");
            }
        }
    }
}
