//! The days between: appointments, tasks, a note half written, a sentence taken back, a warning, a sealed check-in.

use super::Story;

impl Story<'_> {
    pub(super) fn days_between(&mut self) {
        self.plan_days();
        self.take_words_back();
        self.keep_safe();
        self.know_and_move();
        self.ask_to_erase();
        self.people_around();
        self.loose_ends();
    }

    pub(super) fn day(&self, days: i64) -> String {
        kit::when::field_day(kit::when::local_day(self.house.now().plus_days(days)))
    }

    fn plan_days(&mut self) {
        let (place, about) = (self.words("de bieb op de hoek"), self.words("de brief van de bank"));
        let (day, time) = (self.day(0), kit::when::time(self.house.now().plus_seconds(60)));
        let meeting =
            [("dag", day.as_str()), ("tijd", &time), ("duur", "45"), ("hoe", "in-person"), ("waar", &place)];
        let choices = [("waarover", about.as_str()), ("akkoord", "ja"), ("plek", "ja")];
        self.keep("afspraak", &[meeting.as_slice(), choices.as_slice()].concat());
        let (task, path) = (self.words("de bank bellen"), format!("{}/taak", self.case));
        let me = self.guus.go(&path).option("wie", "Guus");
        let task_of_guus = [("taak", task.as_str()), ("wie", &me), ("dag", &day), ("bel", "ja")];
        self.guus.submit(&path, &task_of_guus).expect_good();
        self.guus.go("/werk/vandaag").expect(&about).expect(&task);
        let asked = self.words("rust in mijn post");
        self.keep(
            "hulpvraag",
            &[("soort", "money"), ("gebied", "finances"), ("woorden", &asked), ("dag", &day)],
        );
        let (giver, given) = (self.words("de buurtwinkel"), self.guus.link("/hulpvraag/"));
        self.guus.go(&given);
        self.guus.submit("/hulpvraag/", &[("dag", &day), ("wie", &giver)]).expect_good();
        self.visit_again();
        let fit = self.wilg.go("/mijn").expect(&place).expect(&giver).link("/mijn/hulpvraag/");
        self.wilg.go(&fit).submit("/mijn/hulpvraag/", &[("past", "met")]).expect_good();
        self.guus.go("/werk/agenda").submit("/werk/agenda", &[]).expect_good();
        self.tell("a day with what it is about; he calls off or says whether it fitted, on his own page");
    }

    fn take_words_back(&mut self) {
        let facts = [self.words("hij noemde zijn zus"), self.words("dat hoort hier niet")];
        let draft = [("feiten", facts[0].as_str()), ("indruk", "")];
        let path = format!("{}/notitie", self.case);
        self.guus.go(&path);
        let (_, half) = self.guus.fill("/notitie", &draft);
        self.guus.post(&format!("{path}/concept"), &half).expect_good();
        self.guus.go(&path).expect(&facts[0]);
        self.keep("notitie", &[("feiten", &format!("{}. {}.", facts[0], facts[1])), ("indruk", "")]);
        let case = self.case.clone();
        let sentence = self.guus.go(&case).link_after(&facts[1], "/zin");
        self.guus.go(&sentence).submit("/zin", &[("versie", "1"), ("zin", "1")]).expect_good();
        self.guus.expect(&facts[0]).expect_not(&facts[1]);
        let own = self.wilg.go("/mijn").link_after(&facts[0], "/zin");
        self.wilg.go(&own).submit("/zin", &[("versie", "2"), ("zin", "0")]).expect_good();
        self.guus.go(&case).expect_not(&facts[0]);
        self.tell("a sentence goes, for everybody and for good; a mark stays");
    }

    fn keep_safe(&mut self) {
        let (warning, until) = (self.words("niet aanbellen"), self.day(20));
        self.keep("let-op", &[("tekst", &warning), ("tot", &until)]);
        let plan = self.words("naar de buurvrouw");
        self.wilg.go("/mijn").expect(&warning);
        self.wilg
            .go("/mijn/veiligheidsplan")
            .submit("/mijn/veiligheidsplan", &[("plan", &plan)])
            .expect_good();
        let due = self.house.now().plus_seconds(40 * 60);
        let (day, time) = (kit::when::field_day(kit::when::local_day(due)), kit::when::time(due));
        let (words, then) = (self.words("hotel aan de kade"), self.words("eerst een bericht"));
        let moment = [("dag", day.as_str()), ("tijd", &time), ("woorden", &words), ("dan", &then)];
        self.wilg
            .go("/mijn/veilig-moment")
            .submit("/mijn/veilig-moment", &moment)
            .expect_good()
            .expect(&words);
        self.guus.go("/werk/seintjes").expect_good().expect_not(&words);
        self.wilg.submit("/mijn/veilig-moment/veilig", &[]).expect_good();
        self.tell("his check-in for a risky moment is sealed until it lapses; he was safe, and it is gone");
    }

    fn know_and_move(&mut self) {
        let (number, today) = (self.number(), self.day(0));
        self.keep("bekend", &[("kenmerk", &number), ("akkoord", "ja")]);
        self.guus.go("/werk/al-bekend").submit("/werk/al-bekend", &[("kenmerk", &number)]).expect_good();
        let (question, answer) =
            (self.words("hoe begin je over geld?"), self.words("laat, en met een open vraag"));
        let jet = self.guus.go("/werk/meedenken/vragen").option("collega", "Jet");
        self.guus.submit("/werk/meedenken/vragen", &[("collega", &jet), ("vraag", &question)]).expect_good();
        let asked = self.jet.go("/werk/meedenken").expect(&question).link("/werk/meedenken/");
        self.jet.go(&asked);
        self.jet.submit("/werk/meedenken/", &[("antwoord", &answer)]).expect_good();
        self.guus.go("/werk/meedenken").expect(&answer);
        // There is no other case manager here: nothing can be moved, and the form says so.
        let cover =
            [("collega", ""), ("van", today.as_str()), ("tot", &today), ("akkoord", ""), ("verteld", &today)];
        self.guus.go("/werk/waarnemen").submit("/werk/waarnemen", &cover);
        let all = [("collega", ""), ("akkoord", ""), ("verteld", today.as_str())];
        self.guus.go("/werk/alles-overdragen").submit("/werk/alles-overdragen", &all);
    }

    fn ask_to_erase(&mut self) {
        self.keep("grond", &[("grond", "wmo")]);
        self.wilg.go("/mijn").submit("/mijn/wissen", &[]).expect_good();
        let why = self.words("een rechter vroeg het");
        self.keep("wisverzoek", &[("uitzondering", "law"), ("waarom", &why)]);
        self.wilg.go("/mijn").expect(&why);
        self.keep("grond", &[("grond", "voluntary")]);
        self.tell("the ground says how long; a request is carried out by its day, or refused with a reason he reads");
    }
}
