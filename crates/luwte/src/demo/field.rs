//! The outreach team's field book: its channels, a reason of its own, and a roster for the weeks to come.

use super::stage::{Stage, Tale};
use super::time::Stop;
use super::words::CHANNELS;
use kit::Problem;
use outreach::book::field::{Added, add_channel, add_reason, seen_of, set_rules};
use outreach::book::roster::{NewPost, plan};
use outreach::book::street::set_lists;
use outreach::model::field::Audience;
use outreach::model::street::Lists;
use outreach::model::{ChannelCard, ChannelKind, Colleague, Rules};
use people::{Role, patiently};
use std::sync::Arc;
use store::Day;

/// The region, invented.
const MUNICIPALITIES: [&str; 4] = ["Veldhaven", "Lindeburg", "Oosterwaard", "Kromdijk"];
/// A channel where young people come; nobody has been there yet.
const FOR_YOUTH: (ChannelKind, &str) = (ChannelKind::ChatSite, "Gamekamer");
/// The evening of a post, in minutes after midnight.
const EVENING: (u16, u16) = (19 * 60, 21 * 60 + 30);
/// Weeks for which the roster is filled in.
const WEEKS: i64 = 8;

/// The team begins its book, and lately fills in its roster.
pub async fn begins(stage: Arc<Stage>, began: i64) -> Result<(), Stop> {
    let mut tale = Tale::new(&stage, 6_700, began);
    tale.on_day(0).await?;
    let lead = stage.worker(Role::TeamLead, 0)?.afresh(Role::TeamLead).await?;
    let rules = Rules {
        place_types: ["Stationsgebied", "Park", "Café"].map(str::to_owned).into(),
        ..Rules::default()
    };
    let stood = seen_of(&lead, &Rules::default().shown())?;
    set_rules(&lead, &rules, &stood).await?;
    let lists = Lists { municipalities: MUNICIPALITIES.map(str::to_owned).into(), ..Lists::default() };
    // Others set what everybody is told at the same moment.
    patiently(async || set_lists(&lead.afresh(Role::TeamLead).await?, &lists).await).await?;
    let mut ids = Vec::new();
    for (number, (kind, name)) in CHANNELS.into_iter().enumerate() {
        let municipality =
            if kind.has_handles() { "" } else { MUNICIPALITIES.get(number % 2).copied().unwrap_or("") };
        if let Added::Done(id) = add_channel(&lead, &card(kind, name, municipality, Audience::Adult)).await? {
            ids.push(id);
        }
    }
    add_channel(&lead, &card(FOR_YOUTH.0, FOR_YOUTH.1, "", Audience::YouthRisk)).await?;
    let caution = "Bijna altijd is er niets aan de hand. Zeg hallo, en vraag niets.";
    add_reason(&lead, "Nieuw op de site", caution).await?;
    stage.time.until(stage.today.plus_days(-1)).await?;
    for (number, channel) in ids.into_iter().take(4).enumerate() {
        let later = i32::try_from(number).map_err(|_| Problem::Broken)?;
        let first = Colleague::of(stage.worker(Role::OutreachWorker, number)?.worker());
        let second = Colleague::of(stage.worker(Role::OutreachWorker, number + 1)?.worker());
        // One post is short of somebody.
        let who = if number == 0 { vec![first] } else { vec![first, second] };
        let day = Day::from_number(stage.today.day().number() + later);
        let (from, until) = EVENING;
        plan(&lead, &NewPost { channel, day, from, until, who, weeks: WEEKS }).await?;
    }
    Ok(())
}

fn card(kind: ChannelKind, name: &str, municipality: &str, audience: Audience) -> ChannelCard {
    let (house_rules, official_text) = if kind.has_handles() {
        (
            "Contact zoeken mag, met ons eigen profiel. Dat is afgesproken met de beheerder.",
            "Wij zijn hulpverleners. We zoeken geen date. Heb je een vraag? Stel hem gerust.",
        )
    } else {
        ("Altijd met zijn tweeën. Vraag niemands naam.", "")
    };
    ChannelCard {
        kind,
        name: name.to_owned(),
        audience,
        place_type: String::new(),
        municipality: municipality.to_owned(),
        branches: Vec::new(),
        house_rules: house_rules.to_owned(),
        official_text: official_text.to_owned(),
        away: false,
        terms: Default::default(),
        agreed_with: String::new(),
        agreed_on: None,
    }
}
