//! A circle's key is renewed: who stays goes on, who left is left behind.

use kit::Problem;
use people::circles::{Seated, renew};
use people::invitation::{Invitation, NewAccount, accept};
use people::policy::uses;
use people::recovery::{NotRecovered, recover};
use people::session::act_as;
use people::{Acting, Action, Among, Ask, CircleKind, Role, Work};
use store::sealed::{Dossier, Span, open_letter};
use store::{Circle, Holder, Id, Scope};
use vault::{Binding, SecretKey, Stretch};

use crate::team::{SHEET, Team, afresh, listed};

const DESK: CircleKind = CircleKind::Desk;
const READ: Action = Action::ReadConversation;

fn seated(people: &[&Acting]) -> Vec<Seated> {
    people.iter().map(|person| Seated { worker: person.worker().clone(), seat: None }).collect()
}

/// The work in which Ilse renews the key of the desk for those who stay.
async fn renewing(ilse: &Acting, staying: &[&Acting]) -> (Work, (Circle, SecretKey)) {
    let ilse = afresh(ilse).await;
    let mut work = ilse.work();
    let held = ilse.standing(DESK).unwrap();
    let renewed = renew(&ilse, &mut work, &held, &seated(staying)).await.unwrap();
    (work, renewed)
}

async fn renew_desk(team: &Team, staying: &[&Acting]) {
    let (work, _) = renewing(&team.ilse, staying).await;
    team.house.keep(work).await.unwrap();
}

/// Leaves a letter at the desk, as a visitor would.
async fn leave_letter(team: &Team, text: &str) {
    let desk = team.ilse.circle_to_leave(DESK).await.unwrap();
    let mut work = team.house.work();
    work.letter(Holder::Circle(desk.id), desk.public_key, &text, None).unwrap();
    team.house.keep(work).await.unwrap();
}

/// A dossier for the desk, as a visitor would begin it.
async fn leave_dossier(team: &Team) -> Id {
    let desk = team.ilse.circle_to_leave(DESK).await.unwrap();
    team.dossier(&desk, Scope::Full, Span::OPEN).await.id()
}

async fn letters(person: &Acting) -> Vec<String> {
    let mut letters: Vec<String> =
        person.letters::<String>(DESK).await.unwrap().into_iter().map(|(_, text)| text).collect();
    letters.sort();
    letters
}

async fn opens(person: &Acting, dossier: Id) -> bool {
    match person.open(dossier, READ).await {
        Ok(opened) => opened.sheets::<String>().unwrap()[0].content.as_deref() == Some(SHEET),
        Err(problem) => {
            assert_eq!(problem, Problem::Missing);
            false
        }
    }
}

#[tokio::test]
async fn who_stays_opens_old_and_new_and_who_left_opens_nothing_that_comes_after() {
    let team = Team::at_work().await;
    let noor = team.colleague("noor", &[Role::OutreachWorker]).await;
    let sem = team.colleague("sem", &[Role::OutreachWorker]).await;
    let old = leave_dossier(&team).await;
    leave_letter(&team, "oud").await;
    assert!(opens(&noor, old).await && opens(&sem, old).await);

    // Sem keeps all that she had: her key, and the secret of the desk.
    let kept = sem.standing(DESK).unwrap();
    renew_desk(&team, &[&team.ilse, &noor]).await;
    let new = leave_dossier(&team).await;
    leave_letter(&team, "nieuw").await;

    let noor = afresh(&noor).await;
    assert!(opens(&noor, old).await && opens(&noor, new).await);
    assert_eq!(letters(&noor).await, ["nieuw", "oud"]);
    let mut list = listed(&noor, READ, Among::Standing(DESK)).await;
    list.sort();
    let mut both = [old, new];
    both.sort();
    assert_eq!(list, both);

    assert_eq!(afresh(&sem).await.standing(DESK).err(), Some(Problem::Missing));
    assert!(!opens(&sem, old).await && !opens(&sem, new).await);
    assert!(listed(&sem, READ, Among::Standing(DESK)).await.is_empty());
    assert_eq!(letters(&sem).await, ["oud"]);

    // Nor with the secret by hand, on everything that lies in the store.
    let holder = Holder::Circle(kept.0.id);
    let (grants, left) = team
        .house
        .store
        .read_now(|reader| Ok((reader.grants_ever_of(&holder)?, reader.letters(&holder, team.house.now())?)))
        .unwrap();
    assert_eq!(grants.len(), 2);
    assert!(grants.iter().all(|grant| Dossier::by_circle(grant, &kept.1).is_err()));
    let read: Vec<String> =
        left.iter().filter_map(|letter| open_letter(&kept.1, &holder, &letter.sealed).ok()).collect();
    assert_eq!(read, ["oud"]);
}

#[tokio::test]
async fn a_key_can_be_renewed_time_and_again() {
    let team = Team::at_work().await;
    let noor = team.colleague("noor", &[Role::OutreachWorker]).await;
    let mut dossiers = Vec::new();
    for (letter, generation) in [("een", 1), ("twee", 2), ("drie", 3)] {
        dossiers.push(leave_dossier(&team).await);
        leave_letter(&team, letter).await;
        assert_eq!(team.ilse.circle_to_leave(DESK).await.unwrap().generation, generation);
        renew_desk(&team, &[&team.ilse, &noor]).await;
    }
    let noor = afresh(&noor).await;
    for dossier in dossiers {
        assert!(opens(&noor, dossier).await);
    }
    assert_eq!(letters(&noor).await, ["drie", "een", "twee"]);
}

#[tokio::test]
async fn who_joins_later_reads_what_was_left_before() {
    let team = Team::at_work().await;
    let old = leave_dossier(&team).await;
    leave_letter(&team, "oud").await;
    renew_desk(&team, &[&team.ilse]).await;
    renew_desk(&team, &[&team.ilse]).await;
    let noor = team.colleague("noor", &[Role::OutreachWorker]).await;
    assert!(opens(&noor, old).await);
    assert_eq!(letters(&noor).await, ["oud"]);
}

#[tokio::test]
async fn of_two_who_renew_at_once_one_wins() {
    let team = Team::at_work().await;
    let noor = team.colleague("noor", &[Role::OutreachWorker]).await;
    let dossier = leave_dossier(&team).await;
    leave_letter(&team, "oud").await;
    let (first, _) = renewing(&team.ilse, &[&team.ilse, &noor]).await;
    let (second, _) = renewing(&team.ilse, &[&team.ilse]).await;
    team.house.keep(first).await.unwrap();
    assert_eq!(team.house.keep(second).await, Err(Problem::Conflict));
    let noor = afresh(&noor).await;
    assert_eq!(noor.standing(DESK).unwrap().0.generation, 2);
    assert!(opens(&noor, dossier).await);
    assert_eq!(letters(&noor).await, ["oud"]);
}

#[tokio::test]
async fn what_arrives_while_the_key_is_renewed_is_not_lost() {
    let team = Team::at_work().await;
    // A visitor writes while Ilse renews: the renewal has to be done again.
    let (late, _) = renewing(&team.ilse, &[&team.ilse]).await;
    let arrived = leave_dossier(&team).await;
    assert_eq!(team.house.keep(late).await, Err(Problem::Conflict));
    // The other way round it is the visitor whose form is sent again.
    let before = team.ilse.circle_to_leave(DESK).await.unwrap();
    let mut work = team.house.work();
    let dossier = crate::team::begin(&mut work, team.ilse.organisation().id);
    work.grant(&dossier, &before, Scope::Full, Span::OPEN).unwrap();
    renew_desk(&team, &[&team.ilse]).await;
    assert_eq!(team.house.keep(work).await, Err(Problem::Conflict));
    assert!(opens(&team.colleague("noor", &[Role::OutreachWorker]).await, arrived).await);
}

#[tokio::test]
async fn a_grant_that_is_still_to_begin_opens_after_the_renewal_when_its_time_comes() {
    let team = Team::at_work().await;
    let noor = team.colleague("noor", &[Role::OutreachWorker]).await;
    let desk = team.ilse.circle_to_leave(DESK).await.unwrap();
    let from = Some(team.house.now().plus_days(1));
    let dossier = team.dossier(&desk, Scope::Full, Span { from, until: None }).await.id();
    renew_desk(&team, &[&team.ilse, &noor]).await;
    let noor = afresh(&noor).await;
    assert!(!opens(&noor, dossier).await);
    team.wait(crate::team::DAY);
    assert!(opens(&noor, dossier).await);
}

#[tokio::test]
async fn a_close_circle_keeps_the_roles_of_its_seats() {
    let team = Team::at_work().await;
    let sam = team.colleague("sam", &[Role::CaseManager, Role::JobCoach]).await;
    let mila = team.colleague("mila", &[Role::CaseManager]).await;
    let circle = team.close_circle(&[(&sam, Role::JobCoach), (&mila, Role::CaseManager)]).await;
    let dossier = team.dossier(&circle.0, Scope::Full, Span::OPEN).await.id();
    let mila = afresh(&mila).await;
    let mut work = mila.work();
    let staying = [Seated { worker: sam.worker().clone(), seat: Some(Role::JobCoach) }];
    renew(&mila, &mut work, &mila.circle(circle.0.id).unwrap(), &staying).await.unwrap();
    mila.keep(work).await.unwrap();
    let as_coach = sam.afresh(Role::JobCoach).await.unwrap();
    assert!(as_coach.open(dossier, Action::ReadCase).await.is_ok());
    let missing = Some(Problem::Missing);
    assert_eq!(afresh(&sam).await.open(dossier, Action::ReadCase).await.err(), missing);
    assert_eq!(mila.open(dossier, Action::ReadCase).await.err(), missing);
}

#[tokio::test]
async fn two_keepers_of_the_recovery_key_open_a_renewed_circle() {
    let team = Team::at_work().await;
    renew_desk(&team, &[&team.ilse]).await;
    let [first, _, third] = &team.founded.shares;
    let recovery = vault::combine(first, third).unwrap();
    let desk = team.ilse.circle_to_leave(DESK).await.unwrap();
    let organisation = team.ilse.organisation().id;
    let seats = team.house.store.read_now(|reader| reader.members_of(desk.id)).unwrap();
    let seat = seats.iter().find(|member| member.worker == organisation).unwrap();
    let place = Binding::new("seat")
        .part(desk.id.bytes())
        .number(u64::from(desk.generation))
        .part(organisation.bytes())
        .part(b"");
    let secret = SecretKey::from_key(&recovery.unwrap(&place, &seat.sealed_secret).unwrap());
    assert_eq!(secret.public().bytes(), &desk.public_key);
    assert!(seats.iter().all(|member| member.generation == desk.generation));
}

#[tokio::test]
async fn two_keepers_let_a_new_administrator_in_who_holds_every_standing_circle() {
    let team = Team::at_work().await;
    renew_desk(&team, &[&team.ilse]).await;
    let dossier = leave_dossier(&team).await;
    let [_, second, third] = &team.founded.shares;
    let link = recover(&team.house, second, third).await.unwrap();
    let invitation = Invitation::behind(&team.house, &link).await.unwrap();
    let account = NewAccount {
        name: "jip".to_owned(),
        passphrase: "een nieuwe sleutelbos".to_owned(),
        second_step: b"twintig bytes geheim".to_vec(),
        stretch: Stretch::quick(&mut *team.house.dice.rng()),
    };
    accept(&team.house, &link, &invitation, account).await.unwrap();
    let ask = Ask::inside(team.house.clone());
    let jip = act_as(&ask, "jip", "een nieuwe sleutelbos", Role::TeamLead).await.unwrap();
    for kind in CircleKind::STANDING.into_iter().filter(|kind| uses(Role::TeamLead, *kind)) {
        let (circle, secret) = jip.standing(kind).unwrap();
        assert_eq!(secret.public().bytes(), &circle.public_key, "{kind:?}");
    }
    // The role does not read conversations; the key it holds lets a colleague in who does.
    assert_eq!(jip.open(dossier, READ).await.err(), Some(Problem::Missing));
    assert!(Invitation::behind(&team.house, &link).await.is_err(), "the link works once");
}

#[tokio::test]
async fn one_share_or_shares_of_elsewhere_let_nobody_in() {
    let team = Team::at_work().await;
    let mut rng = team.house.dice.rng();
    let elsewhere = vault::split(&SecretKey::generate(&mut *rng), &mut *rng);
    let ([one, two, _], [strange, stranger, _]) = (&team.founded.shares, &elsewhere);
    for (first, second, why) in [
        (one, one, NotRecovered::SharesDoNotFit),
        (two, strange, NotRecovered::SharesDoNotFit),
        (strange, stranger, NotRecovered::OtherInstallation),
    ] {
        assert_eq!(recover(&team.house, first, second).await.err(), Some(why));
    }
}
