//! Storyline 3.1, played over real HTTP through the same pages that people use: who acts, what is created, who can
//! see it now (by trying as the others), what is gone (by trying to read it).

mod account;
mod aid;
mod alone;
mod around;
mod bells;
mod between;
mod branches;
mod channels;
mod complaint;
mod days;
mod desk;
mod door;
mod ends;
mod help;
mod learning;
mod more;
mod partner;
mod person;
mod plan;
mod policy;
mod relay;
mod road;
mod start;
mod staying;
mod street;
mod tools;
mod wishes;
mod young;

pub use account::{release_the_account, write_the_account};
pub use between::{going_on, passing_on};
pub use branches::{knock_and_break_the_glass, play_all_branches};
pub use channels::own_channels;
pub use wishes::own_wishes;

use crate::house::TestHouse;
use crate::person::Person;
use people::Role;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use std::collections::BTreeSet;

/// Steps of the storyline.
pub const STEPS: u32 = 21;

/// The people of the story and what they hold.
pub struct Story<'h> {
    pub house: &'h TestHouse,
    /// Team lead, and administrator.
    pub founder: Person,
    /// The duo.
    pub noor: Person,
    pub bram: Person,
    /// An outreach worker of the same team who is not in the duo.
    pub saar: Person,
    /// The permanent guide.
    pub guus: Person,
    /// The job coach.
    pub jet: Person,
    /// The policy officer of the municipality.
    pub pim: Person,
    /// Another team lead, who helps to release figures.
    pub lot: Person,
    /// He of whom the story tells.
    pub wilg: Person,
    /// Somebody at a partner's.
    pub partner: Person,
    /// Where things stand: paths without the house's address.
    pub shift: String,
    pub attempt: String,
    pub conversation: String,
    pub visit: String,
    pub case: String,
    pub work_part: String,
    pub referral: String,
    pub code: String,
    pub pseudonym: String,
    /// The handle on the chat site.
    pub handle: String,
    /// The place of the visit.
    pub place: String,
    /// Everything that was written about a person in this story.
    pub said: Vec<String>,
    told: Vec<String>,
    chance: ChaCha8Rng,
    /// Archives made on the day before closing.
    pub backups: Option<std::path::PathBuf>,
    /// Whether Guus leads the file now.
    pub handed_over: bool,
    next_step: u32,
}

impl<'h> Story<'h> {
    /// Everybody joins the organisation; nothing has happened yet.
    pub fn begin(house: &'h TestHouse) -> Story<'h> {
        let mut founder = house.founder("mirre");
        let mut join = |name: &str, roles: &[Role]| house.colleague(&mut founder, name, roles);
        let noor = join("noor", &[Role::OutreachWorker]);
        let bram = join("bram", &[Role::OutreachWorker]);
        let saar = join("saar", &[Role::OutreachWorker]);
        let guus = join("guus", &[Role::CaseManager]);
        let jet = join("jet", &[Role::JobCoach]);
        let pim = join("pim", &[Role::PolicyOfficer]);
        let lot = join("lot", &[Role::Administrator]);
        Story {
            house,
            founder,
            noor,
            bram,
            saar,
            guus,
            jet,
            pim,
            lot,
            wilg: house.visitor("wilg"),
            partner: house.visitor("partner"),
            shift: String::new(),
            attempt: String::new(),
            conversation: String::new(),
            visit: String::new(),
            case: String::new(),
            work_part: String::new(),
            referral: String::new(),
            code: String::new(),
            pseudonym: String::new(),
            handle: String::new(),
            place: String::new(),
            said: Vec::new(),
            told: Vec::new(),
            chance: ChaCha8Rng::seed_from_u64(31),
            backups: None,
            handed_over: false,
            next_step: 1,
        }
    }

    /// A telephone number that stands nowhere else.
    pub fn number(&mut self) -> String {
        let number = format!("06{:010}", self.chance.next_u64() % 10_000_000_000);
        self.said.push(number.clone());
        number
    }

    /// Words with a mark in them that stands nowhere else, so that they can be searched for.
    pub fn words(&mut self, text: &str) -> String {
        let mark = format!("{:016x}", self.chance.next_u64());
        let marked = format!("{text} {mark}");
        self.said.push(mark);
        marked
    }

    /// Tells a line of a step.
    pub fn tell(&mut self, line: &str) {
        println!("     {line}");
        self.told.push(line.to_owned());
    }

    fn heading(&mut self, step: u32, who: &str, what: &str) {
        println!("\n{step:>3}. {who}: {what}");
    }

    /// Plays up to and with this step.
    pub fn play_until(&mut self, last: u32) {
        while self.next_step <= last {
            let step = self.next_step;
            match step {
                1 => self.start_a_shift(),
                2 => self.see_a_profile(),
                3 => self.ask_whether_to_write(),
                4 => self.send_a_message(),
                5 => self.hear_nothing_from_others(),
                6 => self.get_an_answer(),
                7 => self.ask_further(),
                8 => self.suggest_a_call(),
                9 => {
                    self.talk_for_a_moment();
                    self.complain();
                }
                10 => self.stand_at_the_door(),
                11 => self.listen(),
                12 => self.choose(),
                13 => self.hand_over(),
                14 => self.go_over_life(),
                15 => self.build_the_team(),
                16 => self.refer(),
                17 => self.plan_work(),
                18 => self.review(),
                19 => self.step_out(),
                20 => self.ask_how_it_goes(),
                21 => self.close(),
                _ => unreachable!("the story has {STEPS} steps"),
            }
            self.next_step += 1;
        }
    }

    /// Ids of everything that stands in the house.
    pub fn ids(&self) -> Vec<String> {
        let paths = [
            &self.shift,
            &self.attempt,
            &self.conversation,
            &self.visit,
            &self.case,
            &self.work_part,
            &self.referral,
        ];
        paths
            .into_iter()
            .filter_map(|path| path.rsplit('/').find(|part| part.len() == 32))
            .map(str::to_owned)
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect()
    }

    /// Everybody by a number, so that a test can take them in turn.
    pub fn person(&mut self, number: usize) -> &mut Person {
        match number {
            0 => &mut self.founder,
            1 => &mut self.noor,
            2 => &mut self.bram,
            3 => &mut self.saar,
            4 => &mut self.guus,
            5 => &mut self.jet,
            6 => &mut self.pim,
            7 => &mut self.lot,
            8 => &mut self.wilg,
            _ => &mut self.partner,
        }
    }

    /// How many people [`Story::person`] knows.
    pub const PEOPLE: usize = 10;

    /// Walks every page that each person can reach by links, one of a kind, and calls `look` there.
    pub fn walk(&mut self, mut look: impl FnMut(usize, &mut Person)) {
        for number in 0..Story::PEOPLE {
            let start = match number {
                8 => vec!["/gesprek", "/mijn", "/", "/terug", "/wie-leest-mee", "/toegankelijkheid"],
                9 => vec!["/verwijzing", "/aanmelden"],
                _ => vec!["/werk"],
            };
            let mut waiting: Vec<String> = start.into_iter().map(str::to_owned).collect();
            let mut seen = BTreeSet::new();
            let roles = if number == 0 { vec![Role::Administrator, Role::TeamLead] } else { Vec::new() };
            let person = self.person(number);
            for round in 0..roles.len().max(1) {
                if let Some(role) = roles.get(round) {
                    person.act_as(*role);
                    waiting.push("/werk".to_owned());
                    seen.clear();
                }
                wander(person, std::mem::take(&mut waiting), &mut seen, |person| look(number, person));
            }
        }
    }

    /// Every form that anybody sees: who sees it, its address, its fields.
    pub fn all_forms(&mut self) -> Vec<(usize, String, Vec<String>)> {
        let mut known = BTreeSet::new();
        let mut forms = Vec::new();
        self.walk(|number, person| {
            for (action, fields) in person.forms_as_they_are() {
                if known.insert(crate::person::without_ids(&action)) {
                    forms.push((number, action, fields));
                }
            }
        });
        forms
    }
}

/// Goes from page to page by links, one of each kind that was not seen yet.
pub fn wander(
    person: &mut Person,
    mut waiting: Vec<String>,
    seen: &mut BTreeSet<String>,
    mut look: impl FnMut(&mut Person),
) {
    while let Some(path) = waiting.pop() {
        let kind = crate::person::without_ids(path.split('?').next().unwrap_or_default());
        let away = ["/weg", "/taal/", "/vast/"].iter().any(|start| path.starts_with(start));
        if away || !seen.insert(kind) {
            continue;
        }
        person.go(&path);
        if person.status() == 200 {
            look(person);
            waiting.extend(person.links());
        }
    }
}

#[test]
fn the_main_storyline_runs_through_the_house() {
    let house = TestHouse::open();
    let mut story = Story::begin(&house);
    story.play_until(STEPS);
    println!(
        "\nThe story ran from the first message to the totals; {} things were checked.",
        story.told.len()
    );
}
