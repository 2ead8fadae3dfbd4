//! The yearly report of the invented organisation: written by the team lead, released by the administrator.

use super::time::Stop;
use insight::book::account;
use insight::model::AccountabilityReport;
use insight::model::account::{Addition, Commitment, Firmness, Money, Part, Plan, Standing};
use kit::Problem;
use people::Acting;
use std::collections::BTreeMap;

const TEXTS: [(Part, &str); 6] = [
    (
        Part::Deeds,
        "We waren er op chats, op straat en bij de inloop. We schreven liever één goed bericht dan tien snelle.",
    ),
    (
        Part::BoysAndMen,
        "We zagen vooral jongens en mannen die zelf schreven. Wie thuis werkt of niet online is, zien we bijna niet. Volgend \
         jaar zijn we vaker op plekken waar mannen elkaar ontmoeten, samen met de GGD.",
    ),
    (Part::NeedFit, "Hulp bij schulden was er snel. Een plek om te wonen duurde vaak maanden."),
    (Part::Money, "De meeste uren gingen naar eerste contact en naar bezoeken met twee."),
    (
        Part::Learned,
        "Wie na vier uur antwoord kreeg, kwam minder vaak terug. We hebben de avonden anders verdeeld.",
    ),
    (Part::Limits, "Wie ons niet schreef, staat nergens. Dat zijn er meer dan wij zien."),
];

/// Writes the report of a year whose figures are out, and lets another release it.
pub async fn report(lead: &Acting, other: &Acting, year: u32) -> Result<(), Stop> {
    account::write(lead, year, |blank| {
        lines().into_iter().try_fold(blank.saying(texts()), AccountabilityReport::with)
    })
    .await?;
    let Some(figures) = account::figures(lead, year).await? else { return Ok(()) };
    let hash = account::draft(lead, year).await?.hash(&figures.head.hash);
    let Ok(report) = account::lay_ready(lead, year, &hash).await? else { return Ok(()) };
    account::release(other, report, &hash).await?.map_err(|_| Problem::Conflict)?;
    Ok(())
}

fn texts() -> BTreeMap<Part, String> {
    TEXTS.into_iter().map(|(part, text)| (part, text.to_owned())).collect()
}

fn lines() -> [Addition; 4] {
    let money = |support: &str, planned, spent, hours| {
        Addition::Money(Money {
            region: "De Proeftuin en omgeving".to_owned(),
            by: "Stichting De Proeftuin".to_owned(),
            support: support.to_owned(),
            planned: Some(planned),
            granted: Some(planned),
            spent: Some(spent),
            hours: Some(hours),
        })
    };
    let plan = Plan {
        what: "Nieuwe trajecten".to_owned(),
        number: 40,
        firmness: Firmness::Indicated,
        is_about: true,
        area: "de regio".to_owned(),
        meaning: "Uit de aanvraag. Mensen die met een vaste begeleider beginnen.".to_owned(),
        counted: Some("case-begun".to_owned()),
    };
    let commitment = Commitment {
        number: "T-3".to_owned(),
        made: None,
        text: "Laten zien hoe mannen ons vinden.".to_owned(),
        owner: "Wethouder zorg".to_owned(),
        due: None,
        standing: Standing::ProposedSettled,
        evidence: "Het stuk over jongens en mannen in dit verslag.".to_owned(),
        letter: String::new(),
    };
    [
        money("Veldwerk en contact", 180_000, 176_500, 4_100),
        money("Begeleiding", 240_000, 251_000, 5_600),
        Addition::Plan(plan),
        Addition::Commitment(commitment),
    ]
}
