//! What goes along with a file: what lies ahead is moved, a helper takes a sentence back, and a guide leaves.

use super::Story;
use crate::house::TestHouse;
use people::Role;

#[test]
fn a_file_whose_guide_leaves_is_led_again_with_the_clients_yes() {
    guide_leaves();
}

#[test]
fn a_guide_is_named_by_two_where_nobody_answers() {
    guide_is_named();
}

impl Story<'_> {
    /// Guus and Jet move what they planned and change what they would do; Jet takes one sentence back.
    pub(super) fn change_what_lies_ahead(&mut self) {
        let (case, part) = (self.case.clone(), self.work_part.clone());
        let (day, hour) = (self.day(1), "15:30");
        for (here, is_part) in [(case, false), (part, true)] {
            let (place, about) = (self.words("het buurthuis"), self.words("de papieren"));
            let moved = [
                ("dag", day.as_str()),
                ("tijd", hour),
                ("duur", "30"),
                ("hoe", "in-person"),
                ("waar", &place),
                ("waarover", &about),
                ("plek", "ja"),
                ("akkoord", "ja"),
            ];
            let task = self.words("een kopie maken");
            let (who, name) = if is_part { (&mut self.jet, "Jet") } else { (&mut self.guus, "Guus") };
            let one = who.go(&here).link(&format!("{here}/afspraak/"));
            who.go(&one).submit("/afspraak/", &moved).expect_good().expect(&about);
            let one = who.link(&format!("{here}/taak/"));
            let me = who.go(&one).option("wie", name);
            let to_do = [("taak", task.as_str()), ("wie", &me), ("dag", &day), ("bel", "ja")];
            who.submit("/taak/", &to_do).expect_good().expect(&task);
            self.visit_again();
            self.wilg.go("/mijn").expect(&place).expect(&task).expect("Verzet.");
        }
        let (kept, gone) = (self.words("belde zelf"), self.words("noemde een naam"));
        let (part, note) = (self.work_part.clone(), format!("{kept}. {gone}."));
        self.jet.go(&part).submit("/notitie", &[("notitie", &note)]).expect_good();
        let sentence = self.jet.link_after(&kept, "/zin");
        self.jet.go(&sentence).submit("/zin", &[("versie", "1"), ("zin", "1")]).expect_good();
        self.jet.expect(&kept).expect_not(&gone);
        self.tell("what lies ahead is moved and he reads from when; a sentence in a part goes for good");
    }
}

/// Guus leaves. The team lead sees it, asks Wilg on his own page whether Hanna may guide him, and he says yes.
pub fn guide_leaves() {
    let house = TestHouse::open();
    let mut story = Story::begin(&house);
    story.play_until(14);
    let mut hanna = house.colleague(&mut story.founder, "hanna", &[Role::CaseManager]);
    let case = story.case.clone();
    hanna.go(&case).expect_missing();
    let founder = &mut story.founder;
    let ends = founder.act_as(Role::Administrator).go("/werk/team").form_action_after("Guus", "/stoppen");
    founder.submit(&ends, &[]).expect_good().expect("begeleidt nog trajecten");
    founder.submit_with(&ends, "_toch", &[("_toch", "ja")]).expect_good();
    let seek =
        founder.act_as(Role::TeamLead).go("/werk/overzicht").expect("Geen begeleider").link("/begeleider");
    let who = founder.go(&seek).radio_value("collega", 0);
    founder.submit("/begeleider", &[("collega", &who)]).expect_good().expect("Hanna kan begeleider worden");
    hanna.go(&case).expect_missing();
    story.visit_again();
    let offer = story.wilg.go("/mijn").link("/mijn/nieuwe-begeleider/");
    story.wilg.go(&offer).submit(&offer, &[]).expect_good();
    hanna.go(&case).expect_good();
    story.tell("a guide who left leaves nobody without one: he is asked, and everything goes along");
}

/// Guus leaves, and Wilg does not come by. After a month one team lead names a guide with a reason, and another agrees.
pub fn guide_is_named() {
    let house = TestHouse::open();
    let mut story = Story::begin(&house);
    story.play_until(14);
    let mut hanna = house.colleague(&mut story.founder, "hanna", &[Role::CaseManager]);
    let mut esra = house.colleague(&mut story.founder, "esra", &[Role::TeamLead]);
    let (case, reason) = (story.case.clone(), story.words("Guus werkt hier niet meer en hij antwoordt niet"));
    let founder = &mut story.founder;
    let ends = founder.act_as(Role::Administrator).go("/werk/team").form_action_after("Guus", "/stoppen");
    founder.submit(&ends, &[]).submit_with(&ends, "_toch", &[("_toch", "ja")]).expect_good();
    let seek = founder.act_as(Role::TeamLead).go("/werk/overzicht").link("/begeleider");
    let who = founder.go(&seek).radio_value("collega", 0);
    founder.submit("/begeleider", &[("collega", &who)]).expect_good();
    house.wait_days(31);
    founder.act_as(Role::TeamLead);
    let who = founder.go(&seek).radio_value("collega", 0);
    founder.submit("/noemen", &[("collega", &who), ("reden", &reason)]).expect_good();
    hanna.go(&case).expect_missing();
    let named = esra.go("/werk/overzicht").link("/werk/overzicht/benoemd/");
    esra.go(&named).expect(&reason).submit("/benoemd/", &[]).expect_good();
    hanna.go(&case).expect_good();
    story.tell("nobody could ask him: two team leads seat a guide, with a reason that he reads");
}
