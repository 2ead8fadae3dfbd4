//! Steps 20 and 21: aftercare, closing, deletion, and the totals that stay.

use super::Story;
use people::Role;
use std::process::Command;
use store::{Place, Store};

impl Story<'_> {
    pub(super) fn ask_how_it_goes(&mut self) {
        self.heading(20, "Guus", "asks how he is, in his rhythm; skipping has no consequence");
        self.keep("fase", &[("fase", "aftercare"), ("woorden", "")]);
        self.visit_again();
        self.wilg.go("/mijn/ritme").expect_good();
        self.wilg.submit("/mijn/ritme", &[("weken", "4"), ("blijf", "ja")]).expect_good();
        self.keep("ritme", &[("weken", "6"), ("blijf", "ja")]);
        let question = self.words("hoe gaat het met je?");
        self.keep("check-in", &[("bericht", &question)]);
        self.wilg.go("/gesprek").expect(&question);
        self.wilg.go("/mijn").expect_good();
        let answer_page = self.wilg.link("/mijn/check-in/");
        let answer = self.words("goed, ik werk in de kas");
        self.wilg.go(&answer_page).submit("/mijn/check-in/", &[("antwoord", &answer)]).expect_good();
        let case = self.case.clone();
        self.guus.go(&case).expect(&answer);
        self.noor.go(&case).expect_missing();
        self.tell("asked and answered; his code still works");
    }

    pub(super) fn close(&mut self) {
        self.heading(21, "Wilg and Guus", "close; he takes his copy, everything personal goes");
        self.back_up();
        self.visit_again();
        self.wilg.go("/mijn/kopie").expect_good().expect("goed, ik werk in de kas");
        self.tell("his own copy is complete, and his alone");
        self.house.wait_days(1);
        let words = self.words("bedankt voor alles");
        let case = self.case.clone();
        let ending = [
            ("waarom", "done"),
            ("waarheen", "other-work"),
            ("nazorg", ""),
            ("noem", "man"),
            ("leeftijd", "from-23"),
        ];
        let last = [("doel", "another-job-beside"), ("woorden", words.as_str())];
        self.keep("sluiten", &[last.as_slice(), ending.as_slice()].concat());
        self.guus.go(&case).expect_good();
        self.guus.submit(&format!("{case}/wissen"), &[]).expect_good();
        let receipt = self.guus.text();
        assert!(!receipt.contains(&self.pseudonym), "the receipt names nobody: {receipt}");
        let conversation = self.conversation.clone();
        let (part, referral) = (self.work_part.clone(), self.referral.clone());
        for path in [&case, &conversation, &part, &referral] {
            for person in [&mut self.guus, &mut self.jet, &mut self.noor] {
                person.go(path).expect_missing();
            }
        }
        let code = self.code.clone();
        self.wilg.go("/terug").submit("/terug", &[("code", &code)]);
        self.wilg.expect("Bewijs van wissen").expect_not(&self.pseudonym);
        assert!(!self.wilg.has_form("/gesprek"), "the code opens nothing any more");
        self.tell("gone for everybody: file, parts, referral, conversation; the code opens nothing");
        self.look_into_yesterdays_backup();
        self.totals();
    }

    /// A theme for the PMW meeting; gives its title.
    pub fn raise_a_theme(&mut self) -> String {
        let title = self.words("Wachttijd bij schuldhulp");
        let text = self.words("Mensen wachten lang op een eerste gesprek.");
        self.guus.go("/werk/overleg").expect_good();
        self.guus.submit("/werk/overleg", &[("titel", &title), ("tekst", &text)]).expect_good();
        title
    }

    /// A backup as an operator makes one, on the day before closing.
    fn back_up(&mut self) {
        let folder = self.house.folder.path().join("backup");
        self.make_archives(&folder);
        self.backups = Some(folder);
    }

    fn make_archives(&mut self, folder: &std::path::Path) {
        let place = store::BackupPlace { records: folder.join("records"), keys: folder.join("keys") };
        let keep = store::Keep { records_days: 30, keys_days: 0 };
        self.house.house().store.backup(&place, self.house.now(), keep).unwrap();
    }

    fn look_into_yesterdays_backup(&mut self) {
        let folder = self.backups.clone().unwrap();
        let yesterday = oldest_archive(&folder.join("records"));
        self.house.wait_days(1);
        self.make_archives(&folder);
        let keys = oldest_archive(&folder.join("keys"));
        let place = Place {
            records: self.house.folder.path().join("restored/records"),
            keys: self.house.folder.path().join("restored/keys"),
        };
        Store::restore(&yesterday, &keys, &place).unwrap();
        let restored = Store::open(&place).unwrap();
        let id: store::Id = self.case.rsplit('/').next().unwrap().parse().unwrap();
        let shift: store::Id = self.shift.rsplit('/').next().unwrap().parse().unwrap();
        restored
            .read_now(|reader| {
                assert!(reader.grants_on(id)?.is_empty(), "no key to the closed file is left");
                assert!(
                    reader.records(id)?.iter().all(|record| record.wrapped_key.is_none()),
                    "no record of it has a key"
                );
                assert!(
                    !reader.grants_on(shift)?.is_empty(),
                    "what was not erased is restored with its keys"
                );
                Ok(())
            })
            .unwrap();
        let bytes = std::fs::read(&keys).unwrap();
        assert!(
            !bytes.windows(16).any(|window| window == id.bytes()),
            "the archive of keys does not know the file"
        );
        self.tell("yesterday's backup, put back with the keys of today, opens everything but this file");
    }

    fn totals(&mut self) {
        let shift = self.shift.clone();
        self.noor.go(&shift).expect_good();
        // Where days went by, the shift was over by itself, and its counts are there all the same.
        if self.noor.has_form("/stoppen") {
            self.noor.submit("/stoppen", &[]).expect_good();
        }
        let title = self.raise_a_theme();
        self.pim.go("/werk/overleg").expect_good().expect(&title);
        self.tell("one theme goes to the PMW meeting, without a person in it");
        self.founder.act_as(Role::TeamLead).go("/werk/verantwoording").expect_good();
        let prepared = self.founder.text();
        assert!(!prepared.contains(&self.pseudonym));
        let (year, seen) = (self.founder.value_of("jaar"), self.founder.value_of("gezien"));
        self.founder
            .submit_with("/voorbereiden", "gezien", &[("jaar", &year), ("gezien", &seen)])
            .expect_good();
        self.pim.go("/werk/verantwoording").expect_missing();
        self.lot.act_as(Role::Administrator).go("/werk/cijfers").expect_good();
        self.lot.submit("/vrijgeven", &[("akkoord", "ja")]).expect_good();
        self.pim.go("/werk/cijfers").expect_good();
        let totals = self.pim.text();
        assert!(totals.contains('–'), "small numbers are hidden: {totals}");
        assert!(!totals.contains(&self.pseudonym) && !totals.contains(&self.handle));
        println!("\n     The totals as the municipality reads them:\n     {totals}");
        self.tell("two people released the totals; the municipality reads them, small numbers hidden");
        let check = Command::new(env!("CARGO_BIN_EXE_luwte")).arg("--version").output().unwrap();
        assert!(check.status.success());
        let findings = self.house.house().store.check().unwrap();
        assert!(findings.is_empty(), "the store is whole: {findings:?}");
    }
}

/// The oldest archive in a folder.
fn oldest_archive(folder: &std::path::Path) -> std::path::PathBuf {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> =
        files.filter(|path| path.extension().is_some_and(|ending| ending == "db")).collect();
    files.sort();
    files.remove(0)
}
