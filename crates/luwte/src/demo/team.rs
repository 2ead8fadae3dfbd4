//! The workers: their accounts, and the keys that the team lead lets them have.

use super::luck::Luck;
use super::slip::Sign;
use super::words::{FIRST_HALVES, SECOND_HALVES};
use kit::{Lang, Problem};
use people::invitation::{Invitation, NewAccount, accept};
use people::organisation::Founded;
use people::session::act_as;
use people::{Acting, Ask, Role, Shared, policy};
use store::Worker;
use tokio::task::JoinSet;
use vault::{Stretch, Ticket};

/// Words in a passphrase.
const WORDS: usize = 4;

/// Who works here, in which roles; the founder first.
const WORKERS: [(&str, &[Role]); 15] = [
    ("ilse", &[Role::TeamLead, Role::Administrator]),
    ("karim", &[Role::Administrator]),
    ("noor", &[Role::OutreachWorker]),
    ("sem", &[Role::OutreachWorker]),
    ("yara", &[Role::OutreachWorker]),
    ("bram", &[Role::OutreachWorker]),
    ("esra", &[Role::CaseManager]),
    ("lotte", &[Role::CaseManager]),
    ("tijn", &[Role::CaseManager]),
    ("mirre", &[Role::CaseManager]),
    ("joost", &[Role::JobCoach]),
    ("femke", &[Role::HousingSupervisor]),
    ("salma", &[Role::TraffickingCoordinator]),
    ("wouter", &[Role::PolicyOfficer]),
    ("anouk", &[Role::ConfidentialAdviser]),
];

/// The workers as they act in the demo.
pub struct Team {
    all: Vec<Acting>,
}

impl Team {
    /// Makes the accounts and lets everybody into the circles that go with their roles.
    pub async fn gather(
        house: &Shared,
        founded: &Founded,
        second_step: &[u8],
    ) -> Result<(Team, Vec<Sign>), Problem> {
        let ask = Ask::inside(house.clone());
        let signs: Vec<Sign> =
            (0u64..).zip(WORKERS).map(|(number, worker)| sign(&ask, number, worker)).collect();
        let founding = Invitation::behind(house, &founded.first_link).await?;
        let mut invited = vec![(founded.first_link.clone(), founding)];
        let mut work = house.work();
        for (_, roles) in WORKERS.iter().skip(1) {
            let (organisation, roles) = (founded.organisation.id, roles.to_vec());
            let invitation = Invitation { organisation, roles, seats: Vec::new() };
            invited.push((invitation.send(&mut work)?, invitation));
        }
        house.keep(work).await?;
        let workers = open_accounts(house, invited, &signs, second_step).await?;
        let founder = signs.first().ok_or(Problem::Broken)?;
        let lead = act_as(&ask, &founder.name, &founder.passphrase, Role::TeamLead).await?;
        let others: Vec<&Worker> = workers.iter().filter(|worker| worker.id != lead.worker().id).collect();
        let_in(&lead, &others).await?;
        let all = sign_in(&ask, &signs).await?;
        Ok((Team { all }, signs))
    }

    fn in_role(&self, role: Role) -> impl Iterator<Item = &Acting> {
        self.all.iter().filter(move |acting| acting.role() == role)
    }

    /// One of the workers in this role, in turn.
    pub fn one(&self, role: Role, number: usize) -> Result<&Acting, Problem> {
        let count = self.in_role(role).count().max(1);
        self.in_role(role).nth(number % count).ok_or(Problem::Missing)
    }
}

fn sign(ask: &Ask, number: u64, (name, roles): (&str, &[Role])) -> Sign {
    let text = |role: &Role| ask.house.texts.text(Lang::Nl, &role.text_key(), &[]);
    let roles = roles.iter().map(text).collect::<Vec<_>>().join(", ");
    Sign { name: name.to_owned(), roles, passphrase: passphrase(&mut Luck::of(number)) }
}

/// Words that nobody has heard before: `zeepladder mosegel theeharp rietwekker`.
fn passphrase(luck: &mut Luck) -> String {
    let mut word = || format!("{}{}", luck.one(&FIRST_HALVES), luck.one(&SECOND_HALVES));
    std::iter::repeat_with(&mut word).take(WORDS).collect::<Vec<_>>().join(" ")
}

/// Stretching a passphrase takes a core for a while, so as many as the house allows are stretched at once.
async fn open_accounts(
    house: &Shared,
    invited: Vec<(Ticket, Invitation)>,
    signs: &[Sign],
    second_step: &[u8],
) -> Result<Vec<Worker>, Problem> {
    let mut opening = JoinSet::new();
    for ((ticket, invitation), sign) in invited.into_iter().zip(signs) {
        let account = NewAccount {
            name: sign.name.clone(),
            passphrase: sign.passphrase.clone(),
            second_step: second_step.to_vec(),
            stretch: Stretch::new(&mut *house.dice.rng()),
        };
        let house = house.clone();
        opening.spawn(async move { accept(&house, &ticket, &invitation, account).await });
    }
    opening.join_all().await.into_iter().collect()
}

/// Lets workers into the standing circles that go with their roles.
async fn let_in(lead: &Acting, workers: &[&Worker]) -> Result<(), Problem> {
    let mut work = lead.work();
    for worker in workers {
        let roles = people::model::roles_from_text(&worker.roles);
        for kind in people::CircleKind::STANDING {
            if roles.iter().any(|role| policy::uses(*role, kind)) {
                let (circle, secret) = lead.standing(kind)?;
                work.admit(&circle, &secret, worker, None)?;
            }
        }
    }
    lead.keep(work).await
}

/// Everybody acts, each in their first role.
async fn sign_in(ask: &Ask, signs: &[Sign]) -> Result<Vec<Acting>, Problem> {
    let mut signing = JoinSet::new();
    for (place, (sign, (_, roles))) in signs.iter().zip(WORKERS).enumerate() {
        let (ask, sign) = (ask.clone(), sign.clone());
        let role = *roles.first().ok_or(Problem::Broken)?;
        signing.spawn(async move { Ok((place, act_as(&ask, &sign.name, &sign.passphrase, role).await?)) });
    }
    let mut all = signing.join_all().await.into_iter().collect::<Result<Vec<_>, Problem>>()?;
    all.sort_by_key(|(place, _)| *place);
    Ok(all.into_iter().map(|(_, acting)| acting).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_has_a_passphrase_of_their_own_that_is_long_enough() {
        let all: std::collections::BTreeSet<String> =
            (0..15).map(|number| passphrase(&mut Luck::of(number))).collect();
        assert_eq!(all.len(), WORKERS.len());
        assert!(
            all.iter().all(|phrase| phrase.split(' ').count() == WORDS
                && phrase.len() >= people::invitation::PASSPHRASE_MIN)
        );
    }
}
