//! The people around him: whom he would like in the team, another guide without a reason, a bed and a visiting hour that
//! stand on no list.

use super::Story;
use people::Role;

impl Story<'_> {
    /// Before step 15: he asks for somebody, the builder offers it with that as the reason, and he may still say no.
    pub(super) fn build_by_wish(&mut self) {
        let build = format!("{}/team-bouwer", self.case);
        self.visit_again();
        self.wilg.go("/mijn/team-wens").submit("/mijn/team-wens", &[("wie", "job-coach")]).expect_good();
        let jet = self.guus.go(&build).option("collega-werk", "Jet");
        self.guus
            .submit("/team-bouwer", &[("plek", "job-coach"), ("collega-werk", &jet)])
            .expect_good()
            .expect("Jet");
        let refuse = self.wilg.go("/mijn").form_action_after("Jet", "/nee");
        self.wilg.submit(&refuse, &[]).expect_good();
        let case = self.case.clone();
        self.guus.go(&case).expect_not("Jet");
        self.tell("the builder offers what he asked for; he says no after all, and nothing is left of it");
    }

    /// Between the days: shelter, a visitor of another organisation, a wish for another guide.
    pub(super) fn people_around(&mut self) {
        self.open_the_shelter();
        self.stay_in_shelter();
        self.speak_to_a_visitor();
        self.ask_for_another();
    }

    fn open_the_shelter(&mut self) {
        let day = kit::when::field_day(self.house.now().plus_days(3).day());
        let founder = self.founder.act_as(Role::TeamLead);
        founder
            .go("/werk/opvang")
            .submit("/plek", &[("naam", "De Luwe hoek"), ("bedden", "3")])
            .expect_good();
        let hour = [("wie", "IOM"), ("dag", day.as_str()), ("tijd", "10:00"), ("plaatsen", "2")];
        founder.submit("/uur", &hour).expect_good().expect("IOM");
    }

    fn stay_in_shelter(&mut self) {
        let (today, last) =
            (kit::when::field_day(self.house.now().day()), self.house.now().plus_days(20).day());
        let (last, contact) = (kit::when::field_day(last), self.words("vraag het aan de nachtwacht"));
        let case = self.case.clone();
        self.guus.go(&case).submit("/wonen", &[]).expect_good();
        let part = self.guus.path().to_owned();
        let form = format!("{part}/verblijf");
        let place = self.guus.go(&form).option("plek", "De Luwe hoek");
        let stay =
            [("plek", place.as_str()), ("van", &today), ("tot", &last), ("huis", &contact), ("regels", "ja")];
        self.guus.submit("/verblijf", &stay).expect_good().expect(&contact);
        self.wilg.go("/mijn").expect(&contact);
        self.jet.go(&part).expect_missing();
        self.founder.go("/werk/opvang").expect_not(&contact).expect_not(&self.pseudonym);
        self.tell("a bed is taken: a count for everybody, a stay on his file alone");
    }

    fn speak_to_a_visitor(&mut self) {
        let hour = self.wilg.go("/mijn/bezoekuur").radio_value("moment", 0);
        self.wilg.submit("/mijn/bezoekuur", &[("moment", &hour)]).expect_good().expect("IOM");
        let path = format!("{}/bezoekuur", self.case);
        self.guus.go(&path).submit(&path, &[("moment", &hour)]).expect_good();
        self.tell("a place at a visiting hour, booked by himself; who visits sees how many come");
    }

    fn ask_for_another(&mut self) {
        let look = [("wat", "contact"), ("doen", "kijk")];
        self.wilg.go("/mijn/toestemming").submit("/mijn/toestemming", &look).expect_good();
        let like = [("taal", "pl"), ("wie", "woman")];
        self.wilg.go("/mijn/andere-begeleider").submit("/mijn/andere-begeleider", &like).expect_good();
        // There is no other case manager here: the team lead sees that nobody can.
        let wish = self.founder.go("/werk/overzicht").link("/werk/overzicht/begeleider/");
        self.founder.go(&wish).expect_good().expect("Niemand anders heeft nu de rol van casemanager.");
        self.wilg.go("/mijn").expect("Er is nu nog niemand anders.");
        self.tell("he asks for another guide; nobody asks why");
    }
}
