//! What the demo tells of rules, of others and of topics; and a complaint about an office.

use super::words::signs::{COMPLAINT, LINK, RULES, TOPIC};
use contact::model::about::{OwnTopic, Topics};
use guide::book::{complaint, signs};
use guide::model::{Agency, Complaint, Link, LocalRule, Shelf, Use, Way};
use kit::Problem;
use people::{Acting, Ask, Once};
use store::{Id, Moment};

/// The team lead tells: two rules, the second of which depends on the first, a link and a topic.
pub async fn are_told(lead: &Acting) -> Result<(), Problem> {
    let (first, second) = (lead.work().id(), lead.work().id());
    let now = lead.ask().house.now();
    let rules =
        [rule(first, RULES[0], Vec::new(), now), rule(second, RULES[1], vec![first.to_string()], now)];
    let link = link(lead, now);
    signs::change(lead, |signs| {
        signs.rules = rules.to_vec();
        signs.links = vec![link.clone()];
        Ok(())
    })
    .await?;
    let lead = lead.afresh(lead.role()).await?;
    let [name, answer, call] = TOPIC.map(str::to_owned);
    let own = vec![OwnTopic { id: lead.work().id(), name, answer, call }];
    let mut work = lead.work();
    Topics { own, ..Topics::of(lead.organisation())? }.set(&mut work, lead.organisation())?;
    lead.keep(work).await
}

fn rule(id: Id, [text, source, version]: [&str; 3], depends_on: Vec<String>, now: Moment) -> LocalRule {
    LocalRule {
        id,
        shelf: Shelf::Rules,
        ways: vec![Way::Home],
        text: text.to_owned(),
        unsure: false,
        source: source.to_owned(),
        address: String::new(),
        version: version.to_owned(),
        depends_on,
        changed: now,
        checked: now,
    }
}

fn link(lead: &Acting, now: Moment) -> Link {
    let [name, address, about, hours] = LINK.map(str::to_owned);
    Link {
        id: lead.work().id(),
        name,
        address,
        used_for: Use::Harm,
        about,
        hours,
        owner: lead.worker().id,
        owner_name: lead.name(),
        checked: now,
        dead: false,
    }
}

/// Somebody writes how an office treated them.
pub async fn are_complained_of(ask: &Ask) -> Result<(), Problem> {
    let [what, change] = COMPLAINT.map(str::to_owned);
    let complaint = Complaint { what, change, named: None };
    complaint::take(ask, &Once::fresh(&ask.house), Agency::Office, &complaint).await
}
