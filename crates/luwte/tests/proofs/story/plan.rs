//! Step 14, further on: the two write the plan together, each with the same forms, and nothing is lost.

use super::Story;
use crate::person::Person;

/// What one side writes in each form of the plan.
struct Words {
    goal: String,
    anew: String,
    step: String,
    owner: String,
    keep: String,
    change: String,
    possible: String,
    card: [String; 5],
}

impl Words {
    fn of(story: &mut Story<'_>, who: &str) -> Words {
        let mut words = |text: &str| story.words(&format!("{who} {text}"));
        Words {
            goal: words("wil een fiets"),
            anew: words("wil een eigen fiets"),
            step: words("gaat kijken in de winkel"),
            owner: words("samen"),
            keep: words("houdt van de avonden"),
            change: words("wil minder haast"),
            possible: words("wil zondag vrij"),
            card: ["nu", "wens", "lastig", "stap", "wie"].map(words),
        }
    }
}

impl Story<'_> {
    /// Guus and Wilg write goals, steps, what stays, and the card about housing; both see what changed.
    pub(super) fn write_the_plan_together(&mut self) {
        let (guide, client) = (Words::of(self, "Guus"), Words::of(self, "Wilg"));
        let (case, day) = (self.case.clone(), kit::when::field_day(self.house.now().day()));
        write_all(&mut self.guus, &case, &guide, &day);
        write_all(&mut self.wilg, "/mijn", &client, &day);
        self.write_first_things();
        self.guus.go(&case).expect(&client.anew).expect(&client.keep).expect_not(&client.goal);
        self.wilg.go("/mijn/veranderd").expect(&guide.anew).expect(&client.card[0]);
        self.guus.go(&format!("{case}/veranderd")).expect(&client.step);
        self.tell("both write the same plan; both see what is new and what it said before");
    }
}

impl Story<'_> {
    /// Wilg writes by himself what is needed and what he wants.
    fn write_first_things(&mut self) {
        let fields = ["dak", "eten", "geld", "veilig", "stemming", "iemand"];
        let texts = ["een bank", "eet een keer per dag", "bijna op", "gaat", "moe", "mijn nicht"];
        let said: Vec<String> = texts.iter().map(|text| self.words(text)).collect();
        let needs: Vec<(&str, &str)> = fields.iter().copied().zip(said.iter().map(String::as_str)).collect();
        self.wilg.go("/mijn/nodig").submit("/mijn/nodig", &needs).expect_good();
        let words = self.words("ander werk erbij");
        let choice = [("keuze", "another-job-beside"), ("woorden", words.as_str())];
        self.wilg.go("/mijn/keuze").submit("/mijn/keuze", &choice).expect(&words);
    }
}

fn write_all(person: &mut Person, base: &str, words: &Words, day: &str) {
    let at = |path: &str| format!("{base}/{path}");
    let goal = [("doel", words.goal.as_str()), ("soort", "own-words"), ("gebied", "")];
    person.go(&at("doel")).submit(&at("doel"), &goal).expect_good().expect(&words.goal);
    let goal = person.link_after(&words.goal, &at("doel/"));
    let anew = [("doel", words.anew.as_str()), ("soort", "set-boundaries"), ("gebied", "")];
    person.go(&goal).submit(&goal, &anew).expect_good();
    person.go(&at("stap"));
    let of_goal = person.option("doel", &words.anew);
    let step = [("doel", of_goal.as_str()), ("stap", &words.step), ("wie", &words.owner), ("dag", day)];
    person.submit(&at("stap"), &step).expect_good().expect(&words.step);
    let step_page = person.link_after(&words.step, &at("stap/"));
    person.go(&step_page).submit(&step_page, &step).expect_good();
    person.go(&format!("{goal}/klaar")).submit("/klaar", &[("hoe", "reached")]).expect_good();
    let balance = [("houden", words.keep.as_str()), ("anders", &words.change), ("mogelijk", &words.possible)];
    person.go(&at("balans")).submit(&at("balans"), &balance).expect_good();
    let card = person.link(&at("leefgebied/"));
    let [now, wish, hard, next, who] = &words.card;
    let said = [
        ("nu", now.as_str()),
        ("wens", wish),
        ("lastig", hard),
        ("stap", next),
        ("wie", who),
        ("kijken", day),
        ("te-veel", ""),
    ];
    person.go(&card).submit(&card, &said).expect_good();
}
