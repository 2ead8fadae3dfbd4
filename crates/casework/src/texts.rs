//! The texts of this room: whole in each language, each used, none missing.

use crate::model::at_work::{LABELS, STAGES, label_key, stage_key};
use crate::model::consent_rules::{Party, Purpose, Remark};
use crate::model::practical::{DebtStage, OfferKind};
use crate::model::transfer::{Kind, Reason};
use crate::model::{
    AgeBand, Barrier, BeganBy, Came, CameBy, Category, ChoiceKind, Domain, EndReason, Exception, Gender,
    GoalEnd, GoalKind, Ground, GuideIs, ListKind, LookAt, NeedFit, Occasion, PartKind, Phase, QuestionKind,
    ReliefKind, Second, ServiceKind, SlotCode, Source, Strength, Theme, Towards, Track, TrainingKind, Way,
    WayEnd,
};

#[test]
fn the_texts_are_whole_in_each_language_and_each_key_has_its_text() {
    let faults = kit::testing::Room::new(crate::TEXTS, env!("CARGO_MANIFEST_DIR"))
        .also(Category::ALL.iter().map(|one| one.text_key()))
        .also(ChoiceKind::ALL.iter().map(|one| one.text_key()))
        .also(Domain::ALL.iter().map(|one| one.text_key()))
        .also(GoalEnd::ALL.iter().map(|one| one.text_key()))
        .also(GoalKind::ALL.iter().map(|one| one.text_key()))
        .also(NeedFit::ALL.iter().map(|one| one.text_key()))
        .also(PartKind::ALL.iter().map(|one| one.text_key()))
        .also(Phase::ALL.iter().map(|one| one.text_key()))
        .also(QuestionKind::ALL.iter().map(|one| one.text_key()))
        .also(Source::ALL.iter().map(|one| one.text_key()))
        .also(CameBy::ALL.iter().map(|one| one.text_key()))
        .also(Track::ALL.iter().map(|one| one.text_key()))
        .also(SlotCode::ALL.iter().map(|one| one.text_key()))
        .also(Theme::ALL.iter().map(|one| one.text_key()))
        .also(Way::ALL.iter().map(|one| one.text_key()))
        .also(Barrier::ALL.iter().map(|one| one.text_key()))
        .also(WayEnd::ALL.iter().map(|one| one.text_key()))
        .also(DebtStage::ALL.iter().map(|one| one.text_key()))
        .also(LookAt::ALL.iter().map(|one| one.text_key()))
        .also(Came::ALL.iter().map(|one| one.text_key()))
        .also(ServiceKind::ALL.iter().map(|one| one.text_key()))
        .also(Ground::ALL.iter().map(|one| one.text_key()))
        .also(Exception::ALL.iter().map(|one| one.text_key()))
        .also(EndReason::ALL.iter().map(|one| one.text_key()))
        .also(AgeBand::ALL.iter().map(|one| one.text_key()))
        .also(Gender::ALL.iter().map(|one| one.text_key()))
        .also(Towards::ALL.iter().map(|one| one.text_key()))
        .also(Occasion::ALL.iter().map(|one| one.text_key()))
        .also(GuideIs::ALL.iter().map(|one| one.text_key()))
        .also(BeganBy::ALL.iter().map(|one| one.text_key()))
        .also(Second::ALL.iter().map(|one| one.text_key()))
        .also(TrainingKind::ALL.iter().map(|one| one.text_key()))
        .also(Purpose::ALL.iter().map(|one| one.text_key()))
        .also(Party::ALL.iter().map(|one| one.text_key()))
        .also(Remark::ALL.iter().map(|one| one.text_key()))
        .also(Kind::ALL.iter().map(|one| one.text_key()))
        .also(Reason::ALL.iter().map(|one| one.text_key()))
        .also(ListKind::ALL.iter().map(|one| one.text_key()))
        .also(OfferKind::ALL.iter().map(|one| one.text_key()))
        .also(ReliefKind::ALL.iter().map(|one| one.text_key()))
        .also(Strength::ALL.iter().map(|one| one.text_key()))
        .also(LABELS.map(label_key))
        .also(STAGES.iter().filter_map(|code| stage_key(code)))
        .but(&["casework-shape", "casework-beds", "casework-quiet"])
        .faults();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
