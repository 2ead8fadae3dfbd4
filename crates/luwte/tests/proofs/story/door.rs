//! Steps 1 to 10: from a shift on a chat site to a door.

use super::Story;

impl Story<'_> {
    pub(super) fn start_a_shift(&mut self) {
        self.heading(1, "Noor and Bram", "start an online shift on a chat site");
        self.noor.go("/werk/diensten").expect_good();
        let bram = self.noor.option("collega", "Bram");
        let name = self.words("Het Chatplein");
        self.noor
            .submit(
                "/werk/diensten",
                &[("kanaal", "chat-site"), ("naam", &name), ("publiek", "adult"), ("collega", &bram)],
            )
            .expect_good();
        self.shift = self.noor.path().to_owned();
        let shift = self.shift.clone();
        self.bram.go(&shift).expect_good();
        self.tell("seen by the duo: Bram reads it too");
        self.saar.go("/werk/diensten").expect_good().expect(&name);
        self.saar.go(&shift).expect_missing();
        self.tell("the team sees that there is a shift, and cannot open it: Saar tried");
        self.guus.go(&shift).expect_missing();
    }

    pub(super) fn see_a_profile(&mut self) {
        self.heading(2, "Noor", "opens a profile by hand; a phrase makes the duo want to say hello");
        let shift = self.shift.clone();
        self.noor.go(&shift).expect_good();
        let forms = self.noor.forms_as_they_are();
        let mut fields: Vec<&str> = forms
            .iter()
            .flat_map(|(_, fields)| fields)
            .map(String::as_str)
            .filter(|field| !field.starts_with('_'))
            .collect();
        fields.sort_unstable();
        fields.dedup();
        let known = ["min", "rol", "schuilnaam", "taal", "wat"];
        let unknown: Vec<_> = fields.into_iter().filter(|field| !known.contains(field)).collect();
        assert!(unknown.is_empty(), "no field for what a profile says: {unknown:?}");
        self.tell("a reason is a code; what the profile says has no field at all");
    }

    pub(super) fn ask_whether_to_write(&mut self) {
        self.heading(
            3,
            "Luwte",
            "checks whether somebody just wrote to him, or he asked not to be written to",
        );
        self.handle = self.words("zilverberk").replace(' ', "_");
        let (shift, handle) = (self.shift.clone(), self.handle.clone());
        self.noor.go(&shift).submit("/nagaan", &[("schuilnaam", &handle)]).expect_good();
        self.tell("the answer is yes or no, from a keyed hash that runs out");
    }

    pub(super) fn send_a_message(&mut self) {
        self.heading(4, "Noor", "sends a message by hand, elsewhere, and counts it");
        let (shift, handle) = (self.shift.clone(), self.handle.clone());
        let reading = self.words("misschien snel geld nodig");
        let own = self.words("ik las dat je van muziek houdt");
        self.check(&handle);
        self.noor
            .submit("/pogingen", &[("zin", &own), ("reden", "quick-date"), ("indruk", &reading)])
            .expect_good();
        self.noor.expect_not(&own);
        self.noor.expect(&reading);
        self.attempt = self.noor.form_action("/nee");
        self.bram.go(&shift).expect(&handle);
        self.tell("the duo reads handle and reading, the reading marked as unconfirmed; her own line is kept nowhere");
        self.noor.go("/werk/diensten/contacten").submit("/contacten", &[("schuilnaam", &handle)]);
        self.noor.expect_good().expect(&handle);
        self.saar.go("/werk/diensten/contacten").submit("/contacten", &[("schuilnaam", &handle)]);
        self.saar.expect("Niet gevonden");
        self.tell("when an answer comes, the name finds it over all their shifts, and for nobody else");
        self.noor.go(&shift).submit("/nagaan", &[("schuilnaam", &handle)]);
        let said_no = self.noor.text();
        let fresh = self.words("onbekende").replace(' ', "_");
        self.noor.submit("/nagaan", &[("schuilnaam", &fresh)]);
        assert_ne!(said_no, self.noor.text(), "somebody who was just written to is not written to again");
        self.tell("asked once more, the check now says: not now");
    }

    /// Asks whether this name can be written to, before anything is written.
    fn check(&mut self, name: &str) {
        let shift = self.shift.clone();
        let fields = [("schuilnaam", name), ("taal", "nl")];
        self.noor.go(&shift).submit("/nagaan", &fields).expect("Je kunt deze persoon schrijven");
    }

    pub(super) fn hear_nothing_from_others(&mut self) {
        self.heading(5, "Others", "do not answer, as nearly always");
        let shift = self.shift.clone();
        let silent = self.words("stille_esdoorn").replace(' ', "_");
        let no = self.words("liever_niet").replace(' ', "_");
        for name in [&silent, &no] {
            self.check(name);
            self.noor.submit("/pogingen", &[("reden", "info-round")]).expect_good();
        }
        let refused = self.noor.form_action_after(&no, "/nee");
        self.noor.submit(&refused, &[]).expect_good();
        self.noor.go(&shift).expect_not(&no);
        self.tell("who says no is erased at once, and is not written to for a long time");
        self.noor.submit("/tel", &[("wat", "info-given")]).expect_good();
        self.noor.submit("/tel", &[("wat", "left-be")]).expect_good();
        self.tell("counted: sent 3, refused 1, information 1; numbers, no names");
    }

    pub(super) fn get_an_answer(&mut self) {
        self.heading(6, "Wilg", "answers that it goes well");
        let shift = self.shift.clone();
        self.noor.go(&shift).expect_good();
        let from_attempt = self.noor.form_action_after(&self.handle, "/van-poging/");
        self.noor.submit(&from_attempt, &[]);
        let summary = self.words("zegt dat het goed gaat");
        self.noor.submit("/van-poging/", &[("samenvatting", &summary), ("kwam", "evening")]).expect_good();
        self.conversation = self.noor.path().to_owned();
        self.pseudonym = self.noor.one_text("h1").split_whitespace().next().unwrap().to_owned();
        let (conversation, pseudonym) = (self.conversation.clone(), self.pseudonym.clone());
        self.bram.go(&conversation).expect_good().expect(&summary);
        self.saar.go(&conversation).expect_missing();
        self.saar.go("/werk/gesprekken").expect_not(&pseudonym);
        self.guus.go(&conversation).expect_missing();
        self.tell(&format!("{pseudonym} exists for the duo alone: Saar and Guus tried"));
    }

    pub(super) fn ask_further(&mut self) {
        self.heading(7, "Noor", "asks further, slowly, and hands over a return code");
        let conversation = self.conversation.clone();
        let note = self.words("wil praten over geld en over thuis");
        let impression = self.words("klonk alsof hij haast had");
        self.noor
            .go(&conversation)
            .submit("/notitie", &[("notitie", &note), ("indruk", &impression)])
            .expect_good()
            .expect(&impression);
        self.noor.submit("/stand", &[("stand", "talking")]).expect_good();
        self.noor.submit("/code", &[]).expect_good();
        self.code = self.noor.code();
        let code = self.code.clone();
        self.noor.go(&conversation).expect_good().expect_not(&code);
        self.tell("the code is shown once; the house keeps what it opens, not the code");
        let message = self.words("hoi, ik ben er");
        self.wilg.go("/terug").submit("/terug", &[("code", &code)]).expect_good();
        self.wilg.submit("/gesprek", &[("bericht", &message)]).expect_good();
        self.wilg.expect(&message);
        self.noor.go(&conversation).expect(&message);
        let hasty = self.words("kun je me nu bellen?");
        self.noor.submit("/antwoord", &[("bericht", &hasty)]).expect_good();
        let record = self.noor.button_value("terug");
        self.noor.submit_with("/antwoord", "terug", &[("terug", &record)]).expect_good();
        self.wilg.go("/gesprek").expect_not(&hasty);
        let answer = self.words("fijn dat je er bent, hoe gaat het met je?");
        self.noor.go(&conversation).submit("/antwoord", &[("bericht", &answer)]).expect_good();
        self.wilg.go("/gesprek").expect(&answer).expect(&impression);
        self.begin_with_a_phrase();
        self.practise();
        self.tell("with the code he finds the conversation, reads and writes");
        if self.house.wait_days(8) {
            let shift = self.shift.clone();
            self.noor.go(&shift).expect_not("misschien snel geld nodig");
            self.tell("gone: the reading of step 2, because he did not confirm it");
            self.noor.go(&conversation).expect_not(&impression);
            self.tell("gone: her impression of step 7, because he did not say that it is right");
        }
    }

    pub(super) fn suggest_a_call(&mut self) {
        self.heading(8, "Noor", "suggests a call; he may dial himself, stay in the chat, or not");
        let conversation = self.conversation.clone();
        let who = self.words("Noor neemt op");
        let when = self.words("morgen tussen twee en vier");
        let number = self.words("076 000 00 00");
        self.noor
            .go(&conversation)
            .submit(
                "/kanaal",
                &[
                    ("aangeboden", "chat"),
                    ("aangeboden", "they-call"),
                    ("nummer", &number),
                    ("wanneer", &when),
                    ("wie", &who),
                ],
            )
            .expect_good();
        self.visit_again();
        self.wilg.go("/gesprek").expect(&when);
        self.noor
            .go(&conversation)
            .submit_with("/kanaal", "gekozen", &[("gekozen", "they-call")])
            .expect_good();
        self.tell("he chooses to dial himself; there is no field for his number");
    }

    pub(super) fn talk_for_a_moment(&mut self) {
        self.heading(9, "Wilg and Noor", "talk for a moment; he would like help");
        let conversation = self.conversation.clone();
        let next = self.words("we komen langs als hij dat wil");
        self.noor
            .go(&conversation)
            .submit("/gebeld", &[("uitkomst", "short-wants-help"), ("vervolg", &next)])
            .expect_good();
        self.noor.expect(&next);
        self.noor
            .submit("/onderwerp", &[("onderwerp", "money"), ("gegeven", "referred"), ("naar", "debt-help")])
            .expect_good();
        self.noor.submit("/gehoord", &[("gehoord", "online-outreach")]).expect_good();
        self.saar.go(&conversation).expect_missing();
        self.tell("kept: how it went in one code, what was agreed; no recording exists");
        let (tip, own) = (self.words("rustig blijven helpt"), self.words("straks even lopen"));
        self.noor
            .go("/werk/nabespreken")
            .submit("/werk/nabespreken", &[("hielp", "silence"), ("les", &tip), ("eigen", &own)])
            .expect_good();
        self.bram.go("/werk/nabespreken").expect(&tip).expect_not(&own);
        self.tell("two taps afterwards: what helped goes to the team without a name, the rest to herself");
    }

    pub(super) fn stand_at_the_door(&mut self) {
        self.heading(10, "Noor and Bram", "go to him; three quarters of an hour later they are at the door");
        let id = self.conversation.rsplit('/').next().unwrap().to_owned();
        self.noor.go("/werk/dienst").expect("Niemand heeft gezegd dat het nu kan");
        self.noor.submit("/werk/dienst", &[("minuten", "120")]).expect_good().expect("Nu niet meer");
        self.bram.go("/werk/dienst").expect("Noor").expect_not("Nu niet meer");
        self.noor.go(&format!("/werk/bezoeken/nieuw/{id}")).expect_good();
        self.place = self.words("het bankje achter de kerk");
        let place = self.place.clone();
        let promise = self.words("we bellen één keer aan");
        let (bram, saar) = (self.noor.option("collega", "Bram"), self.noor.option("buddy", "Saar"));
        self.noor
            .submit(
                "/werk/bezoeken/nieuw/",
                &[
                    ("akkoord", "ja"),
                    ("plek", &place),
                    ("collega", &bram),
                    ("buddy", &saar),
                    ("minuten", "60"),
                    ("reis", "45"),
                    ("beloofd", &promise),
                    ("ja-geleden", "0"),
                    ("aangeboden-geleden", "5"),
                ],
            )
            .expect_good();
        self.visit = self.noor.path().to_owned();
        let visit = self.visit.clone();
        self.noor.expect(&place);
        self.bram.go(&visit).expect(&place).expect(&promise);
        self.visit_again();
        self.wilg.go("/gesprek").expect("komen naar je toe").expect_not(&place);
        self.tell("he reads who comes and that the place is erased; he could still say: rather not");
        self.saar.go(&visit).expect_missing();
        self.saar.go("/werk/bezoeken").expect_good().expect_not(&place);
        self.tell("the duo reads the place; Saar, the buddy, knows of the visit and cannot read it yet");
        self.noor.submit("/vertrek", &[]).expect_good();
        self.house.wait(45 * 60);
        self.noor.go(&visit).submit("/aankomst", &[]).expect_good();
        self.noor.go(&visit).expect("Nu niet");
        assert!(self.noor.has_form("/werk/trajecten/nieuw/"), "a file can begin at the door");
        if self.house.wait(20 * 60) {
            self.saar.go("/werk/bezoeken").expect_good();
            self.saar.go(&visit).expect(&place);
            self.tell("no sign of life after an hour: now the place opens for Saar, and she is alarmed");
            self.founder.go("/werk/bezoeken").expect_good().expect_not("Geen levensteken");
            self.saar.submit("/teken", &[("teken", "calling")]).expect_good();
            self.tell("the lead is not warned yet; Saar says that she calls them");
            self.house.wait(10 * 60);
            self.founder.go("/werk/bezoeken").expect("Geen levensteken").expect_not(&place);
            self.tell("ten minutes on, nobody was reached: the lead is warned, and cannot read the place");
            self.saar.go(&visit).submit("/teken", &[("teken", "spoken")]).expect_good();
            self.saar.go(&visit).expect_missing();
            self.founder.go("/werk/bezoeken").expect_not("Geen levensteken");
            self.tell("Saar spoke with them: the alarms are over, and the place is closed for her");
        }
        let said = self.words("hij was blij dat er iemand kwam");
        let impression = self.words("leek erg moe");
        self.noor.go(&visit).submit("/klaar", &[("gezegd", &said), ("indruk", &impression)]).expect_good();
        for person in [&mut self.noor, &mut self.bram] {
            person.go(&visit).expect_not(&place).expect_not(&promise).expect_not(&id);
        }
        self.visit_again();
        self.wilg.go("/gesprek").expect(&said);
        self.tell("the note is in his conversation, where he can read it; the visit forgets whom and when");
        self.saar.go(&visit).expect_missing();
        self.tell("gone: the place, for everybody, at check-out");
        self.tell("kept for the totals: one visit, 45 minutes from yes to door, tied to nobody");
    }

    /// He comes back with his code.
    pub fn visit_again(&mut self) {
        let code = self.code.clone();
        self.wilg.go("/terug").submit("/terug", &[("code", &code)]).expect_good();
    }
}
