//! Help with words on the way: a phrase that two read, and practice.

use super::Story;

/// The invented conversations.
const PRACTICE: [&str; 4] = ["laat-op-de-avond", "het-gaat-goed", "eerste-telefoontje", "wie-ben-jij"];

impl Story<'_> {
    /// Noor and Bram read a phrase; Noor begins with it, and cannot send it without a line of her own.
    pub(super) fn begin_with_a_phrase(&mut self) {
        let conversation = self.conversation.clone();
        let phrase = self.noor.go("/werk/zinnen").link_after("Eerste antwoord</h2>", "/werk/zinnen/");
        self.noor.go(&phrase).submit("/gelezen", &[]).expect_good();
        self.bram.go(&phrase).submit("/gelezen", &[]).expect_good().expect("In gebruik");
        let id = self.bram.path().rsplit('/').next().unwrap().to_owned();
        let (answer, fields) = self.noor.go(&conversation).fill("/antwoord", &[("zin", &id)]);
        self.noor.post(&format!("{conversation}/zin"), &fields).expect_good().expect("[…]");
        let begun = self.noor.one_text("textarea[name=bericht]");
        self.noor.submit(&answer, &[("bericht", &begun)]);
        assert_eq!(self.noor.status(), 400, "never without a line of her own");
        let own = self.words("je schreef over je nieuwe fiets");
        let whole = begun.replace("[…]", &own);
        self.noor.submit(&answer, &[("bericht", &whole)]).expect_good();
        self.wilg.go("/gesprek").expect(&own);
        self.tell("a phrase that two of the team read goes out with a line of Noor's own, never without");
    }

    /// Noor practises; nothing of it is kept but her own note.
    pub(super) fn practise(&mut self) {
        for story in PRACTICE {
            let here = format!("/werk/oefenen/{story}");
            self.noor.go(&here).submit(&here, &[("keuze", "0")]).expect_good();
            let own = self.words("ik ben er en ik luister");
            self.noor.submit(&here, &[("zin", &own)]).expect_good().expect(&own);
        }
        let note = self.words("eerst vragen of iemand veilig is");
        self.noor.go("/werk/oefenen").submit("/notitie", &[("notitie", &note)]).expect_good().expect(&note);
        self.bram.go("/werk/oefenen").expect_good().expect_not(&note);
        self.tell("practised lines are kept nowhere; Noor's own note opens for Noor alone");
    }
}
