//! The page of figure cards as anybody reads it.

use crate::pages::cards;
use crate::walk::{Team, text_of};
use kit::Lang;
use people::{Ask, Perhaps};

#[tokio::test]
async fn figures_that_differ_stand_beside_each_other_with_all_that_belongs_to_them() {
    let team = Team::with(&[]).await;
    for (lang, unknown, registered) in
        [(Lang::Nl, "onbekend", "Geregistreerd"), (Lang::En, "unknown", "Registered")]
    {
        let ask = Ask { lang, ..Ask::inside(team.house.clone()) };
        let page = text_of(cards::show(ask, Perhaps(None)).await.unwrap()).await;
        let place = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text}"));
        let (first, second) = (place("<h3>45 "), place("<h3>43 "));
        let between = page.get(first..second).unwrap();
        assert!(between.matches("<h3>").count() == 1, "nothing stands between the two");
        assert!(page.contains("5000–7500") && page.contains(unknown) && page.contains(registered));
        assert!(page.contains("href=\"https://eenvandaag.avrotros.nl/"));
        let ratio = page.find(if lang == Lang::Nl { "één op 26." } else { "one to 26." }).unwrap();
        let warned = page.get(ratio..).unwrap().find(if lang == Lang::Nl {
            "niet van wat er gebeurt"
        } else {
            "not of what happens"
        });
        assert!(warned.is_some_and(|after| after < 120), "the ratio never stands without its warning");
        assert!(!page.contains("insight-"), "each text was found");
    }
}
