//! Around a referral: money in a row, the partner list, who goes along, what the partner answers, and the text on paper.

use super::Story;
use super::road::in_days;

impl Story<'_> {
    /// Wilg puts money and debts in a row, by himself; nothing of it is kept.
    pub(super) fn add_up_money(&mut self) {
        let amounts = ["in-werk", "in-uitkering", "in-anders", "uit-wonen", "uit-energie", "uit-verzekering"]
            .into_iter()
            .chain(["uit-telefoon", "uit-eten", "uit-anders"])
            .chain([
                "schuld-1", "schuld-2", "schuld-3", "schuld-4", "maand-1", "maand-2", "maand-3", "maand-4",
            ]);
        let owed = ["aan-1", "aan-2", "aan-3", "aan-4"].map(|field| (field, self.words("Bureau")));
        let filled: Vec<(&str, &str)> = amounts
            .map(|field| (field, "120,50"))
            .chain(owed.iter().map(|(field, who)| (*field, &**who)))
            .collect();
        self.wilg.go("/geldlijst").submit("/geldlijst", &filled).expect_good();
        assert_eq!(self.wilg.value_of("aan-1"), owed[0].1, "what he typed stands there still");
        assert_eq!(self.wilg.go("/geldlijst").value_of("aan-1"), "", "nothing of it was kept");
        self.tell("he adds up money and debts by himself; nothing of it is kept");
    }

    /// Guus puts a partner on the list; no client stands there.
    pub(super) fn list_a_partner(&mut self) {
        let [name, helps, languages, reach] = [
            self.words("De Schuldhulpwinkel"),
            self.words("iedereen met schulden"),
            self.words("Nederlands en Pools"),
            self.words("Havenweg 1, op dinsdag"),
        ];
        let card = [
            ("soort", "debt-help"),
            ("naam", &*name),
            ("helpt", &*helps),
            ("mannen", "yes"),
            ("lhbti", "yes"),
            ("regio", &*reach),
            ("talen", &*languages),
            ("open", "evening"),
            ("bereik", &*reach),
        ];
        self.guus.go("/werk/ketenpartners").submit("/werk/ketenpartners", &card).expect_good().expect(&helps);
        let listed = self.guus.link("/werk/ketenpartners/");
        self.guus.go(&listed).submit(&listed, &card).expect_good();
        self.jet.go(&listed).expect_missing();
        let (language, place) = (self.words("taal die niemand spreekt"), self.words("plaats zonder aanbod"));
        let look = [
            ("hulp", "debt-help"),
            ("taal", language.as_str()),
            ("plaats", &place),
            ("moment", "night"),
            ("voor-mannen", "ja"),
            ("lhbti-welkom", "ja"),
        ];
        self.guus.go("/werk/ketenpartners").submit("/zoeken", &look).expect_good();
        assert_eq!(self.guus.value_of("taal"), language);
        self.guus.submit("/geen-aanbod", &look).expect_good().expect(&place);
        self.tell("the partner list says whom one helps, and that men can come; it holds no client");
    }

    /// Somebody goes along, the partner reads with a new code and answers once, a paper is made; gives that code and the answer.
    pub(super) fn answer_and_put_on_paper(&mut self, own: &str) -> (String, String) {
        let referral = self.referral.clone();
        let [who, agreed, language] =
            [self.words("Noor"), self.words("bij de ingang om tien uur"), self.words("Pools")];
        let day = in_days(self, 5);
        self.guus
            .go(&referral)
            .submit(
                "/mee",
                &[("wie-mee", &who), ("dag-mee", &day), ("afspraak-mee", &agreed), ("tolk", &language)],
            )
            .expect_good();
        self.wilg.go(own).expect(&agreed);
        self.guus.go(&referral).submit("/overhandigen", &[]).expect_good();
        let code = self.guus.code();
        let answer = self.words("kom dinsdag langs, vraag naar Els");
        self.partner.go("/verwijzing").submit("/verwijzing", &[("code", &code)]).expect_good();
        self.partner.expect_not(&agreed).submit("/antwoord", &[("antwoord", &answer)]).expect_good();
        self.guus.go(&referral).expect(&answer);
        assert!(!self.guus.has_form("/overhandigen"), "no new code takes the place of an answer");
        self.wilg.go(own).expect(&answer);
        self.guus.go(&referral).submit("/papier", &[]).expect_good();
        self.wilg.go(own).expect("op papier gezet");
        self.tell("the partner answers once, guide and client both read it; he sees that a paper was made");
        (code, answer)
    }
}
