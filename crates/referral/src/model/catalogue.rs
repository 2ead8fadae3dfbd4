//! Finding a partner by what is needed, and what nobody offers (PRO-13, DOM-12, ORG-15). A gap is written as "no offer for
//! this", never as somebody who was not helped: no client stands in it, and how often it was met is not counted.

use super::Partner;
use super::directory::{Card, Lgbti, Men, OpenAt};
use serde::{Deserialize, Serialize};
use store::Day;

/// What is looked for; what is not said fits all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Wanted {
    /// Which kind of help.
    pub kind: Option<Partner>,
    /// In which language.
    pub language: String,
    /// For which town or region.
    pub region: String,
    /// When.
    pub open: Option<OpenAt>,
    /// That helps men.
    pub men: bool,
    /// Where LGBTI people are welcome.
    pub lgbti: bool,
}

/// Something for which nobody on the list had an offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoOffer {
    /// What was looked for.
    pub wanted: Wanted,
    /// Written down on this day.
    pub since: Day,
}

impl Wanted {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        *self == Wanted::default()
    }

    /// Whether a partner offers this. Who works everywhere works here; what was not asked yet is no yes.
    pub fn fits(&self, card: &Card) -> bool {
        let says = |text: &str, wanted: &str| text.to_lowercase().contains(&wanted.trim().to_lowercase());
        self.kind.is_none_or(|kind| kind == card.partner)
            && says(&card.languages, &self.language)
            && (card.region.is_empty() || says(&card.region, &self.region))
            && self.open.is_none_or(|when| card.open.contains(&when))
            && (!self.men || card.men == Men::Yes)
            && (!self.lgbti || card.lgbti == Lgbti::Yes)
    }

    /// Whether nobody on the list offers this.
    pub fn is_gap<'a>(&self, mut cards: impl Iterator<Item = &'a Card>) -> bool {
        !cards.any(|card| self.fits(card))
    }
}

#[cfg(test)]
mod tests {
    use super::super::directory::tests::card;
    use super::*;
    use kit::codes::Coded;
    use proptest::prelude::*;

    fn any_wanted() -> impl Strategy<Value = Wanted> {
        let kinds = prop::option::of(prop::sample::select(Partner::ALL.to_vec()));
        let words = |of: [&'static str; 3]| prop::sample::select(of.to_vec()).prop_map(str::to_owned);
        let (language, region) = (words(["", "pools", "Turks"]), words(["", "Utrecht", "Zuid"]));
        let open = prop::option::of(prop::sample::select(OpenAt::ALL.to_vec()));
        (kinds, language, region, open, any::<bool>(), any::<bool>()).prop_map(
            |(kind, language, region, open, men, lgbti)| Wanted { kind, language, region, open, men, lgbti },
        )
    }

    #[test]
    fn a_partner_is_found_by_what_it_says_and_not_by_what_nobody_asked() {
        let zuid = Card { region: "Utrecht en Amersfoort".into(), ..card("Balie Zuid") };
        let polish = Wanted { language: " pools ".into(), region: "utrecht".into(), ..Wanted::default() };
        assert!(polish.fits(&zuid));
        assert!(!Wanted { region: "Zwolle".into(), ..polish.clone() }.fits(&zuid));
        assert!(
            Wanted { region: "Zwolle".into(), ..polish.clone() }.fits(&card("Overal")),
            "works everywhere"
        );
        assert!(!Wanted { lgbti: true, ..polish.clone() }.fits(&zuid), "nobody asked");
        assert!(Wanted { lgbti: true, ..polish }.fits(&Card { lgbti: Lgbti::Yes, ..zuid }));
    }

    #[test]
    fn a_partner_is_found_by_when_it_helps_once_somebody_asked() {
        let late = Wanted { open: Some(OpenAt::Evening), ..Wanted::default() };
        let open = |open: &[OpenAt]| Card { open: open.to_vec(), ..card("Balie Zuid") };
        assert!(late.fits(&open(&[OpenAt::Daytime, OpenAt::Evening])));
        assert!(!late.fits(&open(&[OpenAt::Weekend])) && !late.fits(&open(&[])), "nobody asked is no yes");
        let kept: Card = serde_json::from_str(
            r#"{"partner":"ggd","name":"x","helps":"x","men":"yes","languages":"","reach":"","checked":1,"checked_by":"x"}"#,
        )
        .unwrap();
        assert!(kept.open.is_empty(), "a card of before opens as it was");
    }

    #[test]
    fn a_gap_has_no_place_for_a_person() {
        let gap = NoOffer { wanted: Wanted::default(), since: Day::from_number(3) };
        let kept = serde_json::to_value(gap).unwrap();
        let mut fields: Vec<_> = kept["wanted"].as_object().unwrap().keys().cloned().collect();
        fields.extend(kept.as_object().unwrap().keys().cloned());
        for word in ["client", "case", "pseudonym", "count", "name"] {
            assert!(!fields.iter().any(|field| field.contains(word)), "{word}");
        }
    }

    proptest! {
        #[test]
        fn asking_for_less_never_finds_fewer_and_one_more_partner_opens_no_gap(wanted in any_wanted()) {
            let late = Card { men: Men::No, lgbti: Lgbti::Yes, open: vec![OpenAt::Evening], ..card("Balie Noord") };
            let cards = [card("Balie Zuid"), late];
            let less = Wanted { men: false, lgbti: false, open: None, ..wanted.clone() };
            for one in &cards {
                prop_assert!(!wanted.fits(one) || less.fits(one));
            }
            prop_assert!(Wanted::default().is_empty() && cards.iter().all(|card| Wanted::default().fits(card)));
            prop_assert!(!wanted.is_gap(cards.iter()) || wanted.is_gap(cards[..1].iter()));
        }
    }
}
