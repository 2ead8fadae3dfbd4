//! Practical help: what the organisation knows of, a text for on paper, lists of his own that his guide reads with his yes, help in
//! need within a ceiling.

use super::Story;
use super::road::in_days;
use people::Role;

impl Story<'_> {
    pub(super) fn practical_help(&mut self) {
        self.keep_offers();
        self.say_what_he_can();
        self.look_for_a_home();
        self.give_help_in_need();
        self.more_of_the_plan();
    }

    /// About offers and nobody: everybody may read it.
    fn keep_offers(&mut self) {
        let (course, ceiling) = ("/werk/praktisch/nieuw/course", "/werk/praktisch/grens");
        let told = [
            ("naam", "Taalcafé De Spil"),
            ("leert", "praten over gewone dingen"),
            ("taal", "A1"),
            ("gratis", "ja"),
            ("plaats", "Veldhaven"),
            ("dag", "3"),
            ("vraag", "bij de balie"),
        ];
        self.guus.go(course).submit(course, &told).expect_good().expect("Taalcafé De Spil");
        self.founder.act_as(Role::TeamLead).go(ceiling);
        self.founder.submit(ceiling, &[("traject", "200"), ("maand", "60")]).expect_good();
        self.visit_again();
        let wish = [("taal", "A2"), ("dag", "3"), ("gratis", "ja")];
        self.wilg.go("/leren").submit("/leren", &wish).expect_good().expect("Taalcafé De Spil");
        self.wilg.submit("/mijn/lijst/leren/bewaar/", &[]).expect_good().expect("Taalcafé De Spil");
        self.tell("a course that fits, found without a script; he keeps it on a list of his own");
    }

    fn say_what_he_can(&mut self) {
        let own = self.words("ik maak fietsen voor de hele straat");
        self.wilg.go("/sterk").submit("/sterk", &[("kan", "limits"), ("zelf", &own)]).expect_good();
        self.wilg.expect(&own).submit("/mijn/werk/sterk", &[]).expect_good().expect(&own);
        self.jet.go("/werk/trajecten").expect_not(&own);
        self.wilg.go("/mijn/lijst/sterk").submit("/mijn/lijst/sterk", &[("tekst", &own)]).expect_good();
        let shown = format!("{}/lijst/sterk", self.case);
        self.guus.go(&shown).expect_missing();
        self.tell("what he is good at, in words that fit any work; nobody reads it but he");
    }

    fn look_for_a_home(&mut self) {
        let (list, shown) = ("/mijn/lijst/wonen", format!("{}/lijst/wonen", self.case));
        let (place, next) = (self.words("Woonwijzer Veldhaven"), self.words("inkomen opsturen"));
        let (since, on) = (in_days(self, -30), in_days(self, 9));
        let fields = [("waar", place.as_str()), ("sinds", &since), ("stap", &next), ("dag", &on)];
        self.wilg.go(list).submit(list, &fields).expect_good().expect(&place);
        let line = self.wilg.link("/mijn/lijst/wonen/regel/");
        self.wilg.go(&line).submit("/regel/", &fields).expect_good();
        self.guus.go(&shown).expect_missing();
        self.wilg.go(list).submit("/tonen", &[]).expect_good();
        self.guus.go(&shown).expect(&place).submit("/taak", &[]).expect_good().expect(&next);
        self.wilg.go(list).submit("/stoppen", &[]).expect_good();
        self.guus.go(&shown).expect_missing();
        self.tell("his guide reads where he looks for a home from his yes until he takes it back");
    }

    fn give_help_in_need(&mut self) {
        self.keep("noodhulp", &[("soort", "food"), ("euro", "25")]);
        let form = format!("{}/noodhulp", self.case);
        self.guus
            .go(&form)
            .submit(&form, &[("soort", "travel"), ("euro", "50")])
            .expect("grens van deze maand");
        self.wilg.go("/mijn").expect("€ 25").expect_not("€ 50");
        self.tell("help in need: a kind and whole euros, within a ceiling; no receipt, no reason");
    }
}
