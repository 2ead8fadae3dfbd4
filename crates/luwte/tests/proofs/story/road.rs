//! Steps 11 to 19: listening, choosing, a permanent guide, a plan, a team, referrals, work, stepping out.

use super::Story;

/// Days are written as a date field gives them.
pub(super) fn in_days(story: &Story<'_>, days: i64) -> String {
    kit::when::field_day(story.house.now().plus_days(days).day())
}

impl Story<'_> {
    fn id_of(path: &str) -> String {
        path.rsplit('/').next().unwrap_or_default().to_owned()
    }

    /// A form of the case, by the last part of its address, filled in by whoever leads.
    pub fn keep(&mut self, part: &str, fields: &[(&str, &str)]) {
        let path = format!("{}/{part}", self.case);
        let lead = self.lead();
        lead.go(&path).expect_good();
        lead.submit(&path, fields).expect_good();
    }

    fn lead(&mut self) -> &mut crate::person::Person {
        if self.handed_over { &mut self.guus } else { &mut self.noor }
    }

    pub(super) fn listen(&mut self) {
        self.heading(11, "Noor and Bram", "listen, and ask what is needed today");
        let conversation = self.conversation.clone();
        self.noor.go(&conversation).submit("/werk/trajecten/nieuw/", &[]).expect_good();
        self.case = self.noor.path().to_owned();
        let needs = [
            ("dak", self.words("slaapt bij een kennis tot vrijdag")),
            ("eten", self.words("eet een keer per dag")),
            ("geld", self.words("huur van vorige maand staat open")),
            ("veilig", self.words("voelt zich veilig zolang niemand belt")),
            ("stemming", self.words("moe en verdrietig, zegt hij")),
            ("iemand", self.words("zijn nicht weet ervan")),
        ];
        let fields: Vec<(&str, &str)> = needs.iter().map(|(field, text)| (*field, text.as_str())).collect();
        self.keep("nodig", &fields);
        let plan = self.words("als het te veel wordt bel ik mijn nicht");
        self.keep("veiligheidsplan", &[("plan", &plan)]);
        let case = self.case.clone();
        self.noor.go(&case).expect(&needs[0].1).expect(&plan);
        for stranger in [&mut self.saar, &mut self.bram, &mut self.guus, &mut self.jet] {
            stranger.go(&case).expect_missing();
        }
        self.tell("who began the file reads it; Bram, Saar, Guus and Jet tried and found nothing");
        self.visit_again();
        self.wilg.go("/mijn").expect_good().expect(&needs[0].1).expect(&plan);
        self.tell("he reads it himself, with his code");
        self.founder.act_as(people::Role::TeamLead).go(&case).expect_missing();
        let pseudonym = self.pseudonym.clone();
        self.founder.go("/werk/overzicht").expect_good().expect(&pseudonym).expect_not(&plan);
        self.tell("the team lead sees that the file exists, and no word of it");
    }

    pub(super) fn choose(&mut self) {
        self.heading(12, "Wilg", "chooses what he wants, and who may know what");
        let words = self.words("eerst rust, dan kijken naar ander werk");
        self.keep("keuze", &[("keuze", "unsure"), ("woorden", &words)]);
        let contact = [self.words("na zes uur 's avonds"), self.words("zeg dat je van de bibliotheek bent")];
        self.wilg.go("/mijn/veilig-contact").expect_good();
        self.wilg
            .submit(
                "/mijn/veilig-contact",
                &[
                    ("hoe", "conversation"),
                    ("dagen", "mon"),
                    ("vanaf", "9"),
                    ("tot", "21"),
                    ("wanneer", &contact[0]),
                    ("ander", &contact[1]),
                ],
            )
            .expect_good();
        let case = self.case.clone();
        self.noor.go(&case).expect(&contact[0]);
        let rule = [self.words("liever overdag"), self.words("zeg dat het over de post gaat")];
        let told = [("hoe", "conversation"), ("wanneer", rule[0].as_str()), ("ander", &rule[1])];
        let times = [("dagen", "tue"), ("vanaf", "9"), ("tot", "21")];
        self.keep("veilig-contact", &[told.as_slice(), times.as_slice()].concat());
        let wish = [
            self.words("noem me Wilg"),
            self.words("man"),
            self.words("rustig praten helpt"),
            self.words("niet te veel vragen"),
        ];
        self.wilg.go("/mijn/contactwens").expect_good();
        self.wilg
            .submit(
                "/mijn/contactwens",
                &[("noem", &wish[0]), ("gender", &wish[1]), ("helpt", &wish[2]), ("niet", &wish[3])],
            )
            .expect_good();
        self.tell("his rule for safe contact stands above the file, for whoever is about to reach him");
        let recipient = self.words("de huisarts");
        let purpose = self.words("een afspraak maken");
        let until = in_days(self, 30);
        let (path, today) = (format!("{}/toestemming", self.case), in_days(self, 0));
        self.noor.go(&path).expect_good();
        self.noor.submit(&path, &[("wat", "contact"), ("doen", "kijk")]).expect_good().expect(&rule[0]);
        self.tell("before he says yes, a preview: this is what they will see");
        self.keep(
            "toestemming",
            &[
                ("wie", &recipient),
                ("wat", "contact"),
                ("waarvoor", &purpose),
                ("tot", &until),
                ("verteld", &today),
            ],
        );
        self.wilg.go("/mijn").expect(&recipient);
        let withdraw = self.wilg.form_action_after(&recipient, "/intrekken");
        self.wilg.submit(&withdraw, &[]).expect_good();
        self.tell("recipient × category × purpose × until when; he takes one back and it counts at once");
    }

    pub(super) fn hand_over(&mut self) {
        self.heading(13, "Noor, Guus and Wilg", "a warm handover to a permanent guide");
        let (path, today) = (format!("{}/overdragen", self.case), in_days(self, 0));
        self.noor.go(&path).expect_good();
        let guus = self.noor.option("collega", "Guus");
        self.noor.submit(&path, &[("collega", &guus), ("akkoord", "vraag")]).expect_good();
        self.visit_again();
        self.wilg.go("/mijn").expect("Guus");
        self.wilg.go("/mijn/begeleider").expect_good();
        let no_stay = self.wilg.radio_value("antwoord", 1);
        self.wilg.submit("/mijn/begeleider", &[("antwoord", &no_stay)]).expect_good();
        self.noor.go(&path).expect_good();
        self.noor
            .submit(
                &path,
                &[
                    ("collega", &guus),
                    ("akkoord", "zelf"),
                    ("blijft", "nee"),
                    ("kennismaking", &today),
                    ("verteld", &today),
                    ("tot", &in_days(self, 14)),
                ],
            )
            .expect_good();
        self.handed_over = true;
        let (case, conversation) = (self.case.clone(), self.conversation.clone());
        self.guus.go(&case).expect_good();
        self.guus.go(&conversation).expect_good();
        self.noor.go(&case).expect_missing();
        self.noor.go(&conversation).expect_missing();
        self.bram.go(&conversation).expect_missing();
        self.tell(
            "exactly one lead: Guus reads file and conversation; Noor and Bram tried, and no longer can",
        );
    }

    pub(super) fn go_over_life(&mut self) {
        self.heading(14, "Wilg and Guus", "go over the life domains that he opens");
        let card = [
            self.words("een kamer tot vrijdag"),
            self.words("een eigen plek met een sleutel"),
            self.words("vrijdag is te snel"),
            self.words("samen het formulier invullen"),
            self.words("Guus"),
        ];
        let (today, review) = (in_days(self, 0), in_days(self, 28));
        self.keep(
            "leefgebied",
            &[
                ("gebied", "housing"),
                ("verteld", &today),
                ("nu", &card[0]),
                ("wens", &card[1]),
                ("lastig", &card[2]),
                ("stap", &card[3]),
                ("wie", &card[4]),
                ("kijken", &review),
                ("te-veel", ""),
            ],
        );
        self.visit_again();
        self.wilg.go("/mijn").expect(&card[1]);
        let own = self.words("ik slaap slecht");
        self.wilg.go("/mijn/leefgebied").expect_good();
        let more = [
            self.words("een nacht doorslapen"),
            self.words("de buren"),
            self.words("oordoppen kopen"),
            self.words("mijn nicht"),
        ];
        self.wilg
            .submit(
                "/mijn/leefgebied",
                &[
                    ("gebied", "psychological"),
                    ("nu", &own),
                    ("wens", &more[0]),
                    ("lastig", &more[1]),
                    ("stap", &more[2]),
                    ("wie", &more[3]),
                    ("kijken", &review),
                    ("te-veel", "ja"),
                ],
            )
            .expect_good();
        let case = self.case.clone();
        self.guus.go(&case).expect(&own);
        self.wilg.go("/mijn").expect_good();
        let close = self.wilg.form_action_after(&own, "/sluiten");
        self.wilg.submit(&close, &[]).expect_good();
        self.guus.go(&case).expect_not(&own);
        self.tell("he opens a domain, writes in it, closes it again: gone for Guus too");
        let goal = self.words("elke maand iets overhouden");
        self.keep("doel", &[("doel", &goal), ("soort", "another-job-beside")]);
        let step = self.words("bankafschriften meenemen");
        let path = format!("{case}/stap");
        self.guus.go(&path).expect_good();
        let of_goal = self.guus.option("doel", &goal);
        let (day, owner) = (in_days(self, 7), self.words("hij zelf"));
        self.guus
            .submit(&path, &[("doel", &of_goal), ("stap", &step), ("wie", &owner), ("dag", &day)])
            .expect_good();
        let (facts, impression) =
            (self.words("we dronken thee en telden samen"), self.words("leek opgelucht"));
        self.keep("notitie", &[("feiten", &facts), ("indruk", &impression)]);
        self.wilg.go("/mijn").expect(&facts).expect(&impression);
        let beside = self.words("ik was vooral moe");
        let add = self.wilg.link_after(&facts, "/mijn/aanvulling/");
        self.wilg.go(&add).submit("/mijn/aanvulling/", &[("woorden", &beside)]).expect_good();
        self.guus.go(&case).expect(&beside);
        let money = self.words("huur 400, telefoon 20");
        self.wilg.go("/mijn/geld").expect_good();
        self.wilg.submit("/mijn/geld", &[("geld", &money)]).expect_good();
        self.tell("goal, step and note stand on his own page as well; impressions are marked as such");
        self.write_the_plan_together();
    }

    pub(super) fn build_the_team(&mut self) {
        self.heading(15, "Guus", "proposes who could join, each with a reason that he can read");
        self.build_by_wish();
        let case = self.case.clone();
        let team = format!("{case}/team");
        let why_jet = self.words("omdat je ander werk wilt bekijken");
        self.guus.go(&team).expect_good();
        let jet = self.guus.option("wie", "Jet");
        self.guus.submit(&team, &[("wie", &jet), ("waarom", &why_jet)]).expect_good();
        let why_saar = self.words("omdat zij de plekken kent");
        self.guus.go(&team).expect_good();
        let saar = self.guus.option("wie", "Saar");
        self.guus.submit(&team, &[("wie", &saar), ("waarom", &why_saar)]).expect_good();
        self.visit_again();
        self.wilg.go("/mijn").expect(&why_jet).expect(&why_saar);
        let refuse = self.wilg.form_action_after(&why_saar, "/nee");
        self.wilg.submit(&refuse, &[]).expect_good();
        let accept = self.wilg.link_after(&why_jet, "/mijn/team/");
        self.wilg.go(&accept).expect_good();
        let until = in_days(self, 180);
        self.wilg.submit("/ja", &[("tot", &until)]).expect_good();
        self.guus.go(&case).expect_not(&why_saar);
        self.tell("yes to a job coach, no to a fieldworker: of the no, nothing is left");
        self.jet.go("/werk/trajecten").expect_good();
        self.work_part = self.jet.link("/werk/trajecten/deel/");
        let (part, notes) =
            (self.work_part.clone(), ["eet een keer per dag", "thee en telden", "eigen plek"]);
        self.jet.go(&part).expect_good();
        for note in notes {
            self.jet.expect_not(note);
        }
        let note = self.words("kwam op tijd en had er zin in");
        self.jet.submit("/notitie", &[("notitie", &note)]).expect_good();
        self.wilg.go("/mijn").expect(&note);
        self.jet.go(&case).expect_missing();
        self.saar.go(&part).expect_missing();
        self.noor.go(&part).expect_missing();
        self.tell("Jet holds the key of the part about work, and of nothing else: she tried the file");
    }

    /// One more proposal, which waits for his answer.
    pub fn propose_another(&mut self) {
        let team = format!("{}/team", self.case);
        let why = self.words("omdat zij de avonden kent");
        self.guus.go(&team).expect_good();
        let saar = self.guus.option("wie", "Saar");
        self.guus.submit(&team, &[("wie", &saar), ("waarom", &why)]).expect_good();
        self.visit_again();
    }

    pub(super) fn refer(&mut self) {
        self.heading(16, "Guus and Wilg", "refer to debt help, with the text that he approves");
        self.add_up_money();
        self.list_a_partner();
        self.practical_help();
        let path = format!("{}/verwijzingen", self.case);
        self.guus.go(&path).expect_good();
        let (name, goal) = (self.words("De Schuldhulpwinkel"), self.words("overzicht van de rekeningen"));
        let text = self.words("Ik wil graag hulp bij mijn rekeningen. Bel mij via Guus.");
        let (until, fits) = (in_days(self, 60), self.words("past bij zijn vraag"));
        self.guus
            .submit(
                &path,
                &[
                    ("lijst", ""),
                    ("partner", "debt-help"),
                    ("bij-wie", &name),
                    ("doel", &goal),
                    ("tekst", &text),
                    ("tot", &until),
                    ("mee", "ja"),
                    ("gewenst", ""),
                    ("passend", &fits),
                ],
            )
            .expect_good();
        self.referral = self.guus.path().to_owned();
        let referral = self.referral.clone();
        assert!(!self.guus.has_form("/overhandigen"), "nothing is handed over before he agrees");
        self.visit_again();
        self.wilg.go("/mijn/verwijzingen").expect_good();
        let own = self.wilg.link("/mijn/verwijzing/");
        self.wilg.go(&own).expect(&text);
        self.wilg.submit("/akkoord", &[]).expect_good();
        self.guus.go(&referral).submit("/overhandigen", &[]).expect_good();
        let code = self.guus.code();
        self.partner.go("/verwijzing").submit("/verwijzing", &[("code", &code)]).expect_good().expect(&text);
        let pseudonym = self.pseudonym.clone();
        self.partner.expect_not(&pseudonym).expect_not("eet een keer per dag");
        self.tell("the partner reads exactly his text with a code, and nothing else");
        let (code, answer) = self.answer_and_put_on_paper(&own);
        for stranger in [&mut self.jet, &mut self.noor, &mut self.saar] {
            stranger.go(&referral).expect_missing();
        }
        self.wilg.go(&own).expect_good();
        let (words, treated) = (self.words("ze hielpen met de brief"), self.words("vriendelijk ontvangen"));
        self.wilg
            .submit("/uitkomst", &[("uitkomst", "helped"), ("woorden", &words), ("behandeling", &treated)])
            .expect_good();
        self.guus.go(&referral).expect(&words);
        self.wilg.go(&own).submit("/intrekken", &[]).expect_good().expect(&answer);
        self.guus.go(&referral).expect(&answer);
        self.partner.go("/verwijzing").submit("/verwijzing", &[("code", &code)]).expect_not(&text);
        self.tell(
            "he takes it back: the code opens nothing for the partner, and the answer stays with the two",
        );
    }

    pub(super) fn plan_work(&mut self) {
        self.heading(17, "Jet and Wilg", "make a plan for work; an employer under an alias");
        let path = format!("/werk/werkplan/{}", Self::id_of(&self.work_part));
        self.jet.go(&path).expect_good();
        let plan = [
            self.words("iets met planten, overdag"),
            self.words("twee vaste klanten"),
            self.words("rekenen en netjes werken"),
            self.words("vroeg opstaan"),
            self.words("cursus groen"),
            self.words("formulier ligt klaar"),
            self.words("bellen met de kwekerij"),
        ];
        self.jet
            .submit(
                &path,
                &[
                    ("wens", &plan[0]),
                    ("uren", "16"),
                    ("houden", &plan[1]),
                    ("kunnen", &plan[2]),
                    ("lastig", &plan[3]),
                    ("leren", &plan[4]),
                    ("uitkering", &plan[5]),
                    ("stappen", &plan[6]),
                    ("zelf-uren", ""),
                    ("fase", ""),
                ],
            )
            .expect_good();
        let employer = [
            self.words("Kwekerij bij het water"),
            self.words("tuin en groen"),
            self.words("Oeverdorp"),
            self.words("rustig werk, een vaste begeleider"),
            self.words("Kwekerij De Oever"),
            self.words("Femke van de planning"),
            self.words("via de receptie"),
            self.words("geen vragen over vroeger"),
        ];
        self.jet.go("/werk/werkgevers").expect_good();
        let kind = self.jet.first_choice("soort");
        let fields: [(&str, &str); 12] = [
            ("schuilnaam", &employer[0]),
            ("soort", &kind),
            ("branche", &employer[1]),
            ("plaats", &employer[2]),
            ("aanbod", &employer[3]),
            ("bedrijf", &employer[4]),
            ("contact", &employer[5]),
            ("bereik", &employer[6]),
            ("belofte", &employer[7]),
            ("uren-van", "8"),
            ("uren-tot", "24"),
            ("zelf-uren", "ja"),
        ];
        self.jet.submit("/werk/werkgevers", &fields).expect_good();
        let card = self.jet.path().to_owned();
        self.jet.submit_with(&card, "schuilnaam", &fields).expect_good();
        let complaint = self.words("rooster kwam te laat");
        self.jet.go(&card).submit("/klacht", &[("klacht", &complaint)]).expect_good();
        let seen = self.words("rustige kas, eigen kluisje");
        self.jet.go(&card).submit("/gekeken", &[("gezien", &seen)]).expect_good();
        self.jet.go(&path).expect_good();
        let of_list = self.jet.option("werkgever", &employer[0]);
        let why = self.words("past bij planten en overdag");
        self.jet.submit("/voorstel", &[("werkgever", &of_list), ("waarom", &why)]).expect_good();
        self.visit_again();
        self.wilg.go("/mijn/werk").expect_good().expect(&employer[0]).expect_not(&employer[4]);
        let suggestion = self.wilg.value_of("voorstel");
        self.wilg
            .submit_with("/mijn/werk", "antwoord", &[("antwoord", "ja"), ("voorstel", &suggestion)])
            .expect_good();
        let own_wish = self.words("liever vier dagen dan drie");
        let own: Vec<(&str, &str)> = vec![
            ("wens", &own_wish),
            ("uren", "24"),
            ("zelf-uren", ""),
            ("houden", &plan[1]),
            ("kunnen", &plan[2]),
            ("lastig", &plan[3]),
            ("leren", &plan[4]),
            ("uitkering", &plan[5]),
            ("stappen", &plan[6]),
            ("fase", ""),
        ];
        self.wilg.submit("/mijn/werk/plan", &own).expect_good();
        self.jet.go(&path).expect_good();
        let (what, day) = (self.words("hulp in de kas"), in_days(self, 3));
        self.jet.submit("/sollicitatie", &[("waarvoor", &what), ("dag", &day)]).expect_good();
        let outcome = self.words("mag een dag meelopen");
        self.jet.go(&path).expect_good();
        let of_application = self.jet.value_or_option("sollicitatie", &what);
        self.jet.submit("/afloop", &[("sollicitatie", &of_application), ("afloop", &outcome)]).expect_good();
        self.wilg.go("/mijn/werk").expect(&own_wish).expect(&outcome);
        self.saar.go("/werk/werkgevers").expect_missing();
        self.tell("he sees a match before anybody else does, under an alias; the employer sees an ordinary application");
    }

    pub(super) fn review(&mut self) {
        self.heading(18, "Guus and Wilg", "look back; a step back is an event, not a failure");
        let (better, next) = (self.words("slaapt beter"), self.words("kas uitproberen"));
        let again = in_days(self, 42);
        self.keep(
            "evaluatie",
            &[("beter", &better), ("verder", &next), ("past", "partly"), ("weer", &again), ("om-de", "6")],
        );
        let words = self.words("weer een week gewerkt, en dat is goed");
        self.keep("fase", &[("fase", "partly-out"), ("woorden", &words)]);
        self.visit_again();
        self.wilg.go("/mijn").expect(&better).expect(&words);
        self.tell("he reads the review and the phase in his own words; no total, no grade");
        let case = self.case.clone();
        self.guus.go(&case).expect_good();
        self.guus.go("/werk/trajecten").expect_good();
        self.guus.submit("/zoeken", &[("zoek", &better)]).expect_good().expect(&self.pseudonym);
        self.jet.go("/werk/trajecten").expect_good();
        self.jet
            .submit("/zoeken", &[("zoek", &better)])
            .expect_good()
            .expect("Deze woorden staan nergens in je trajecten.");
        assert!(!self.jet.links().iter().any(|link| link == &case), "Jet finds only her own part");
        self.days_between();
    }

    pub(super) fn step_out(&mut self) {
        self.heading(19, "Wilg", "steps out; he decides on the word");
        let words = self.words("klaar ermee, misschien nog een vaste klant");
        self.visit_again();
        self.wilg.go("/mijn/fase").expect_good();
        let said = [("fase", "out"), ("woorden", &words), ("voorgoed", "ja")];
        self.wilg.submit("/mijn/fase", &said).expect_good();
        let case = self.case.clone();
        self.guus.go(&case).expect(&words);
        self.jet.go("/werk/trajecten").expect_good().expect_not(&words);
        self.tell("the phase and his words are there for Guus; totals will know the month and nothing else");
    }
}
