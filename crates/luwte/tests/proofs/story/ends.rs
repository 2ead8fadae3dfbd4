//! The loose ends of the casework room: what a helper plans in their own part, what he keeps to himself, a scale, a second
//! yes, a worker's own training, a glass that was broken and looked at by another.

use super::Story;
use crate::person::Person;
use people::Role;

impl Story<'_> {
    pub(super) fn loose_ends(&mut self) {
        self.plan_in_a_part();
        self.change_what_lies_ahead();
        self.keep_to_himself();
        self.answer_on_a_scale();
        self.say_yes_twice();
        self.learn_something();
        self.look_at_a_broken_glass();
    }

    /// Jet plans in the part about work; Guus and Wilg read it, Saar finds nothing there.
    fn plan_in_a_part(&mut self) {
        let here = self.work_part.clone();
        let (place, about) = (self.words("bij de kwekerij"), self.words("de brief aan de kwekerij"));
        let (day, time) = (self.day(0), kit::when::time(self.house.now().plus_seconds(120)));
        let meeting = [
            ("dag", day.as_str()),
            ("tijd", &time),
            ("duur", "30"),
            ("hoe", "in-person"),
            ("waar", &place),
            ("waarover", &about),
            ("plek", "ja"),
            ("akkoord", "ja"),
        ];
        let form = format!("{here}/afspraak");
        self.jet.go(&form).submit(&form, &meeting).expect_good().expect(&about);
        let (task, form) = (self.words("een proefdag regelen"), format!("{here}/taak"));
        let me = self.jet.go(&form).option("wie", "Jet");
        let to_do = [("taak", task.as_str()), ("wie", &me), ("dag", &day), ("bel", "ja")];
        self.jet.submit(&form, &to_do).expect_good();
        self.jet.go("/werk/vandaag").expect(&about).expect(&task);
        self.guus.go("/werk/vandaag").expect(&about).expect(&task);
        self.visit_again();
        self.wilg.go("/mijn").expect(&place).expect(&task);
        self.saar.go(&form).expect_missing();
        self.tell("Jet plans in her own part; Guus and he read it, by key, and nobody else");
    }

    /// Whether help fitted, and how it began: his own, until he opens it.
    fn keep_to_himself(&mut self) {
        let (why, began, case) =
            (self.words("het duurde lang"), self.words("ik was nieuwsgierig"), self.case.clone());
        let fit = self.wilg.go("/mijn").link("/mijn/hulpvraag/");
        let said = [("past", "partly"), ("waarom", why.as_str())];
        self.wilg.go(&fit).submit("/mijn/hulpvraag/", &said).expect_good().expect(&why);
        self.guus.go(&case).expect_not(&why);
        let shared = [("past", "partly"), ("waarom", why.as_str()), ("delen", "ja")];
        self.wilg.go(&fit).submit("/mijn/hulpvraag/", &shared).expect_good();
        self.guus.go(&case).expect(&why);
        let closed =
            [("woorden", began.as_str()), ("thema", "curious"), ("lastiger", "finances"), ("tellen", "ja")];
        self.wilg.go("/mijn/begin").submit("/mijn/begin", &closed).expect_good();
        self.wilg.go("/mijn/begin").expect(&began);
        let open = [("woorden", began.as_str()), ("lezen", "ja")];
        self.wilg.submit("/mijn/begin", &open).expect_good();
        let private = self.private_part();
        self.guus.go(&private).expect(&began);
        self.wilg
            .go("/mijn/begin")
            .submit("/mijn/begin", &[("woorden", &began), ("lezen", "")])
            .expect_good();
        self.guus.go(&private).expect_not(&began);
        self.tell("how help was and how it began stay his own; what he opened he closes again");
    }

    /// The part that only the two can open, as Guus finds it on the file.
    fn private_part(&mut self) -> String {
        let case = self.case.clone();
        let links = self.guus.go(&case).links();
        let mut parts = links.into_iter().filter(|link| link.starts_with("/werk/trajecten/deel/"));
        let private = parts.find(|part| self.guus.go(part).sees("Alleen wij twee"));
        private.expect("the private part stands on the page of the file")
    }

    /// A scale that the organisation has the right to use, answered on both sides and never added up.
    fn answer_on_a_scale(&mut self) {
        let founder = self.founder.act_as(Role::TeamLead);
        let scale = [
            ("instrument", "Weerbaarheid"),
            ("recht", "afspraak met de makers"),
            ("recht-tot", ""),
            ("gebied", "housing"),
            ("treden", "Geen plek\nEen plek voor even\nEen eigen plek"),
            ("weken", "6"),
        ];
        founder.go("/werk/leefgebieden").submit("/werk/leefgebieden/schaal", &scale).expect_good();
        let form = scale_form(&mut self.wilg, "/mijn", "/mijn/leefgebied/");
        let step = self.wilg.radio_value("trede", 1);
        self.wilg.submit(&form, &[("trede", &step)]).expect_good();
        self.wilg.go(&form).expect("Een plek voor even");
        let case = self.case.clone();
        let form = scale_form(&mut self.guus, &case, &format!("{case}/leefgebied/"));
        self.guus.expect("Een plek voor even").submit(&form, &[("trede", &step)]).expect_good();
        self.tell("a scale is answered beside what was answered before; nothing adds it up");
    }

    /// Where a law asks for a second yes: what somebody is, and a day.
    fn say_yes_twice(&mut self) {
        let (who, why) = (self.words("de mentor van school"), self.words("een stageplek"));
        let (today, last) = (self.day(0), self.day(30));
        let yes = [("wie", who.as_str()), ("wat", "goals"), ("waarvoor", &why), ("tot", &last)];
        let said = [("verteld", today.as_str()), ("ook", "guardian"), ("ook-dag", &today)];
        self.keep("toestemming", &[yes.as_slice(), said.as_slice()].concat());
        self.wilg.go("/mijn").expect(&who).expect("Een voogd");
    }

    /// Guus writes down a training; nobody else finds it.
    fn learn_something(&mut self) {
        let (named, today, again) = (self.words("signalen wegen"), self.day(0), self.day(300));
        let form = "/werk/scholing/nieuw";
        let training =
            [("soort", "trafficking"), ("naam", named.as_str()), ("dag", &today), ("weer", &again)];
        self.guus.go(form).submit(form, &training).expect_good().expect(&named);
        self.founder.go("/werk/scholing").expect_good().expect_not(&named);
        self.tell("what Guus learned is his own list; the organisation hears a number");
    }

    /// One team lead breaks the glass, another looks whether that was right, and he reads who looked.
    fn look_at_a_broken_glass(&mut self) {
        let mut esra = self.house.colleague(&mut self.founder, "esra", &[Role::TeamLead]);
        let id = self.case.rsplit('/').next().unwrap().to_owned();
        let (reason, words) =
            (self.words("de begeleider is niet te bereiken"), self.words("had kunnen wachten"));
        let glass = format!("/werk/overzicht/{id}/nood");
        self.founder.act_as(Role::TeamLead).go(&glass).submit("/nood", &[("reden", &reason)]).expect_good();
        let review = esra.go("/werk/overzicht").link("/werk/overzicht/nazien/");
        esra.go(&review).submit("/nazien/", &[("terecht", "nee"), ("woorden", &words)]).expect_good();
        esra.go("/werk/overzicht").expect(&words);
        self.founder.go(&review).expect_missing();
        self.visit_again();
        self.wilg.go("/mijn").expect(&reason);
        self.wilg.go("/mijn/wie-keek").expect(&reason);
        self.tell("a broken glass is looked at by another, and he reads it by day and by role");
    }
}

/// The form of the scale on the card that has one; whoever looks stands on it then.
fn scale_form(person: &mut Person, page: &str, cards: &str) -> String {
    let links = person.go(page).links();
    let mut forms =
        links.into_iter().filter(|link| link.starts_with(cards)).map(|card| format!("{card}/schaal"));
    forms.find(|form| person.go(form).status() == 200).expect("a card with a scale")
}
