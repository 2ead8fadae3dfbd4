//! What a colleague does in a conversation that is not theirs is not done silently; and a call is noted in short also
//! where there is a rule for calls (OUT-18).

use crate::desk::{at, path, small_town};
use contact::book::code::{self, HandedAnew};
use contact::book::desk::{self, Reminder, claim, reminders};
use contact::book::safe;
use contact::model::queue::Why;
use contact::model::{LostHow, SafeContact};
use kit::Lang;
use people::Role;

const WORKER: Role = Role::OutreachWorker;

#[test]
fn a_call_in_a_colleagues_conversation_is_brought_up_to_them_until_they_saw_it() {
    let town = small_town();
    let (_, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    town.wait(async { claim::claim(&town.acting("els", WORKER).await, id).await.unwrap() });
    let mut bas = at(&town, "bas", id);
    bas.post(&format!("{}/gebeld", path(id)), &[("uitkomst", "no-answer")]);
    assert_eq!(bas.status, 200, "what was done is noted: {}", bas.page);
    let told = "Bas belde met iemand van jou";
    bas.get("/werk/gesprekken");
    assert!(!bas.sees(told));
    let mut els = town.worker("els");
    els.get("/werk/gesprekken");
    assert!(els.sees(told) && els.sees(&format!("{}/gemerkt", path(id))), "{}", els.page);
    bas.post(&format!("{}/gemerkt", path(id)), &[]);
    els.get("/werk/gesprekken");
    assert!(els.sees(told), "only who carries it has seen it");
    els.post(&format!("{}/gemerkt", path(id)), &[]);
    assert!(els.status == 200 && !els.sees(told));
    els.get(&path(id));
    els.post(&format!("{}/gebeld", path(id)), &[("uitkomst", "no-answer")]);
    els.get("/werk/gesprekken");
    assert!(!els.sees("belde met iemand van jou"), "nobody is told of what they did themselves");
}

#[test]
fn a_new_code_by_a_colleague_is_brought_up_and_an_answer_puts_it_away() {
    let town = small_town();
    let (_, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    town.wait(async {
        let (els, bas) = (town.acting("els", WORKER).await, town.acting("bas", WORKER).await);
        claim::claim(&els, id).await.unwrap();
        let done = code::renew_lost(&bas, id, LostHow::Lost, false).await.unwrap();
        assert!(matches!(done, HandedAnew::Code(_)), "whoever rings is helped by whoever picks up");
        let found = reminders(&els).await.unwrap();
        assert!(matches!(&found[..], [Reminder { why: Why::Beside { by }, .. }] if by == "Bas"), "{found:?}");
        desk::answer(&els, id, "Fijn dat het gelukt is.").await.unwrap();
        assert_eq!(reminders(&els).await.unwrap(), []);
    });
}

#[test]
fn a_call_is_noted_in_short_where_there_is_a_rule_and_within_it() {
    let town = small_town();
    let (person, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    town.wait(safe::keep(&person, &SafeContact::default())).unwrap();
    let mut els = at(&town, "els", id);
    let short = format!("{}/kort", path(id));
    assert!(els.sees(&short) && els.sees("name=\"waarom-kort\""), "{}", els.page);
    let note = |more: &[(&'static str, &'static str)]| {
        [[("hoe-ging-het", "hung-up"), ("daarna", "later")].as_slice(), more].concat()
    };
    els.post(&short, &note(&[]));
    assert!(els.status == 400 && els.sees("Dit mag niet van de ander."), "{}", els.page);
    els.post(&short, &note(&[("waarom-kort", "Er was brand.")]));
    assert!(els.status == 400 && els.sees("Er was brand.</textarea>"), "a reason counts in danger only");
    els.post(&short, &note(&[("belde-kort", "ja")]));
    assert_eq!(els.status, 200, "the person rang");
    els.post(&short, &note(&[("gevaar-kort", "ja"), ("waarom-kort", "Er was brand.")]));
    assert!(els.status == 200 && els.sees("Er was brand."), "{}", els.page);
}
