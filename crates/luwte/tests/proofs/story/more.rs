//! What else stands in a plan: help that does not fit and what came instead, and debts in a list of his own.

use super::Story;
use crate::person::Person;

/// One side's words about help that does not fit.
struct Way {
    words: [String; 5],
    day: String,
}

impl Story<'_> {
    pub(super) fn more_of_the_plan(&mut self) {
        self.visit_again();
        self.look_what_is_possible();
        self.list_what_he_owes();
    }

    fn look_what_is_possible(&mut self) {
        let case = self.case.clone();
        let texts =
            ["wil leren lassen", "de school om de hoek", "een avondcursus", "we vragen het", "een leerplek"];
        let mut of = |who: &str| Way {
            words: texts.map(|text| self.words(&format!("{who} {text}"))),
            day: self.day(14),
        };
        let (guide, client) = (of("Guus"), of("Wilg"));
        begin_and_end(&mut self.guus, &case, &guide);
        begin_and_end(&mut self.wilg, "/mijn", &client);
        self.wilg.expect(&guide.words[4]);
        self.tell("help that does not fit him does not end with a no: what came instead stands there");
    }

    fn list_what_he_owes(&mut self) {
        let (list, shown) = ("/mijn/lijst/schulden", format!("{}/lijst/schulden", self.case));
        let (who, next) = (self.words("Zorgverzekeraar De Brug"), self.words("de brief beantwoorden"));
        let day = self.day(6);
        let fields = [
            ("aan", who.as_str()),
            ("bedrag", "412,50"),
            ("stand", "bailiff"),
            ("stap", &next),
            ("dag", &day),
        ];
        self.wilg.go(list).submit(list, &fields).expect_good().expect(&who).expect("€ 412,50");
        let line = self.wilg.link("/mijn/lijst/schulden/regel/");
        self.wilg.go(&line).submit("/regel/", &fields).expect_good();
        self.wilg.go("/mijn").expect(&who);
        self.guus.go(&shown).expect_missing();
        self.wilg.go(list).submit("/tonen", &[]).expect_good();
        self.guus.go(&shown).expect(&who).submit("/taak", &[]).expect_good();
        self.guus.expect("Een brief uit de lijst").expect_not(&who).expect_not(&next);
        self.wilg.go(list).submit("/stoppen", &[]).expect_good();
        self.tell(
            "what he owes is his own list; a letter is said in time, and a task for whoever he lets read it",
        );
    }
}

fn begin_and_end(person: &mut Person, base: &str, way: &Way) {
    let form = format!("{base}/maatwerk");
    let [wants, asked, possible, decided, instead] = &way.words;
    let begun = [
        ("drempel", "rules"),
        ("woorden", wants.as_str()),
        ("gevraagd", asked),
        ("kan", possible),
        ("besluit", decided),
        ("kijken", &way.day),
        ("hoe", "bezig"),
        ("anders", ""),
    ];
    person.go(&form).submit(&form, &begun).expect_good().expect(decided);
    let one = person.link_after(wants, &format!("{form}/"));
    let mut ended = begun;
    ended[6] = ("hoe", "instead");
    ended[7] = ("anders", instead);
    person.go(&one).submit(&one, &ended).expect_good().expect(instead);
}
