//! Roles and circles: plain types, no I/O.

use serde::{Deserialize, Serialize};

/// A permission template (ACT rows). A worker holds one or more and acts in one at a time (ACT-08). There is
/// no role for police or any other authority (H-07).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Online and street outreach, in a duo.
    OutreachWorker,
    /// The permanent guide of a client (ACT-02).
    CaseManager,
    /// Work and education (ACT-03).
    JobCoach,
    /// Joins where somebody was exploited and wants it (ACT-04).
    TraffickingCoordinator,
    /// Joins where housing is part of the help (ACT-05).
    HousingSupervisor,
    /// Sealed conversations of their own (ACT-11).
    ConfidentialAdviser,
    /// Quality, load and safety of workers (ACT-40).
    TeamLead,
    /// Accounts and settings; no dossier.
    Administrator,
    /// Lessons.
    Educator,
    /// The municipality; released totals only (ORG-13).
    PolicyOfficer,
}

impl Role {
    /// All roles.
    pub const ALL: [Role; 10] = [
        Role::OutreachWorker,
        Role::CaseManager,
        Role::JobCoach,
        Role::TraffickingCoordinator,
        Role::HousingSupervisor,
        Role::ConfidentialAdviser,
        Role::TeamLead,
        Role::Administrator,
        Role::Educator,
        Role::PolicyOfficer,
    ];

    /// The code under which the role is kept and posted.
    pub fn code(self) -> &'static str {
        match self {
            Role::OutreachWorker => "outreach-worker",
            Role::CaseManager => "case-manager",
            Role::JobCoach => "job-coach",
            Role::TraffickingCoordinator => "trafficking-coordinator",
            Role::HousingSupervisor => "housing-supervisor",
            Role::ConfidentialAdviser => "confidential-adviser",
            Role::TeamLead => "team-lead",
            Role::Administrator => "administrator",
            Role::Educator => "educator",
            Role::PolicyOfficer => "policy-officer",
        }
    }

    /// The role with this code.
    pub fn from_code(code: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.code() == code)
    }

    /// Key of the role's name.
    pub fn text_key(self) -> String {
        format!("people-role-{}", self.code())
    }
}

/// The roles of a worker as they are kept: codes with commas.
pub fn roles_to_text(roles: &[Role]) -> String {
    roles.iter().map(|role| role.code()).collect::<Vec<_>>().join(",")
}

/// Reads what [`roles_to_text`] wrote; an unknown code gives no right.
pub fn roles_from_text(text: &str) -> Vec<Role> {
    text.split(',').filter_map(Role::from_code).collect()
}

/// What a circle is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CircleKind {
    /// The team behind the front door.
    Desk,
    /// The outreach team.
    Outreach,
    /// Team leads: heads of all files, never their content.
    Oversight,
    /// Facts for totals.
    Statistics,
    /// The access log.
    Audit,
    /// Break-glass: opens a dossier only with a stated reason, and tells the client.
    Emergency,
    /// The employer list: companies, never clients (LAB-12).
    Employment,
    /// Released totals and the agenda of the PMW meeting: nothing about persons.
    Figures,
    /// A few people around one dossier: a duo, the team of one client, or a part of that team.
    Close,
    /// The confidential advisers: what is said to them is for them alone (ACT-11).
    Adviser,
}

impl CircleKind {
    /// The circles that every organisation has from its first day.
    pub const STANDING: [CircleKind; 8] = [
        CircleKind::Desk,
        CircleKind::Outreach,
        CircleKind::Oversight,
        CircleKind::Statistics,
        CircleKind::Audit,
        CircleKind::Emergency,
        CircleKind::Employment,
        CircleKind::Figures,
    ];

    /// The circles that an organisation gets when the first who needs one begins it. Nobody else has ever held
    /// their key.
    pub const BEGUN_LATER: [CircleKind; 1] = [CircleKind::Adviser];

    /// The number under which the kind is kept.
    pub fn number(self) -> i64 {
        match self {
            CircleKind::Desk => 1,
            CircleKind::Outreach => 2,
            CircleKind::Oversight => 3,
            CircleKind::Statistics => 4,
            CircleKind::Audit => 5,
            CircleKind::Emergency => 6,
            CircleKind::Close => 7,
            CircleKind::Employment => 8,
            CircleKind::Figures => 9,
            CircleKind::Adviser => 10,
        }
    }

    /// The kind with this number.
    pub fn from_number(number: i64) -> Option<CircleKind> {
        CircleKind::STANDING
            .into_iter()
            .chain(CircleKind::BEGUN_LATER)
            .chain([CircleKind::Close])
            .find(|kind| kind.number() == number)
    }

    /// Key of the circle's name.
    pub fn text_key(self) -> &'static str {
        match self {
            CircleKind::Desk => "people-circle-desk",
            CircleKind::Outreach => "people-circle-outreach",
            CircleKind::Oversight => "people-circle-oversight",
            CircleKind::Statistics => "people-circle-statistics",
            CircleKind::Audit => "people-circle-audit",
            CircleKind::Emergency => "people-circle-emergency",
            CircleKind::Close => "people-circle-close",
            CircleKind::Employment => "people-circle-employment",
            CircleKind::Figures => "people-circle-figures",
            CircleKind::Adviser => "people-circle-adviser",
        }
    }
}

/// How a sign-in name is shown: a first name or alias of the worker's own choice (ACT-07).
pub fn shown_name(sign_in_name: &str) -> String {
    let mut letters = sign_in_name.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_survive_being_kept_and_unknown_codes_give_nothing() {
        assert_eq!(roles_from_text(&roles_to_text(&Role::ALL)), Role::ALL);
        assert_eq!(roles_from_text("police,team-lead,,x"), vec![Role::TeamLead]);
    }
}
