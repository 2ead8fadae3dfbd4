//! Beside the story: somebody tells how an agency treated them, without a code, and the desk takes it further.

use super::Story;

impl Story<'_> {
    /// Words that nobody can answer reach the desk, and nobody else.
    pub(super) fn complain(&mut self) {
        let words = ["ze lachten me uit", "iemand die luistert", "Loket Noord"].map(|text| self.words(text));
        let [what, change, name] = words.each_ref().map(String::as_str);
        let mut somebody = self.house.visitor("somebody");
        somebody.go("/klacht").expect_good();
        let fields =
            [("instantie", "town"), ("gebeurd", what), ("anders", change), ("naam", name), ("noemen", "ja")];
        somebody.submit("/klacht", &fields).expect_good();
        let one = self.noor.go("/werk/inloop/klachten").expect_good().link("/werk/inloop/klachten/");
        self.noor.go(&one).expect(what).expect(change).expect(name);
        self.pim.go(&one).expect_missing();
        self.tell(
            "a complaint about an office reaches the desk; nobody knows who wrote it, so nobody can answer",
        );
    }
}
