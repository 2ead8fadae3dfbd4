//! Mail, over STARTTLS, with a password, to a real server.

use super::town::Town;
use bell::model::{Choice, Watch};
use bell::{quiet, ring_on_call, ring_on_call_about, ring_worker, take_back, waits};
use store::Id;

/// Something that somebody may wait for.
fn about(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

fn somebody_waits(town: &Town, number: u8) {
    let desk = town.desk();
    town.keep(|work| waits(work, &town.house, about(number), &[desk], work.now));
}

#[test]
fn a_mail_is_the_same_byte_for_byte_whatever_the_reason() {
    let town = Town::new();
    // A digest with nothing to tell, one with something, a reminder, somebody on call.
    town.wants("noor", Choice::Digest, |_| ());
    town.minutes_later(3 * 60);
    town.round();
    somebody_waits(&town, 1);
    town.minutes_later(17 * 60);
    town.round();
    town.wants("noor", Choice::Soon, |_| ());
    somebody_waits(&town, 2);
    town.round();
    let mut watch = Watch::default();
    watch.on_call[0] = vec![town.id("noor")];
    town.watch(&watch);
    town.keep(|work| ring_on_call(work, &town.house, town.organisation, about(3), work.now));
    town.round();

    let mails = town.neighbours.mails();
    assert_eq!(mails.len(), 4, "{mails:#?}");
    for mail in &mails {
        assert_eq!(mail.spoken["tls"], true);
        assert_eq!(mail.spoken["to"], serde_json::json!(["noor@example.org"]));
        assert_eq!(mail.spoken["helo"], "haven.example", "not the name of this machine");
        assert_eq!((mail.letter.len(), mail.plain()), (mails[0].letter.len(), mails[0].plain()));
        assert!(mail.line("Message-ID:").ends_with("@haven.example>"));
    }
    let expected = "From: Planning <planning@haven.example>\r\nTo: <noor@example.org>\r\nSubject: Even kijken\r\n\
        MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\
        Auto-Submitted: auto-generated\r\n\r\nKijk even of er iets voor je klaarstaat.\r\n\r\n\
        https://haven.example/aanmelden\r\n";
    assert_eq!(mails[0].plain(), expected);
    let ids: std::collections::BTreeSet<_> = mails.iter().map(|mail| mail.line("Message-ID:")).collect();
    assert_eq!(ids.len(), 4);
}

#[test]
fn a_digest_goes_to_whoever_chose_it_at_its_times_and_to_nobody_else() {
    let town = Town::new();
    town.wants("noor", Choice::Digest, |_| ());
    town.wants("sam", Choice::Soon, |_| ());
    town.wants("mirre", Choice::Never, |_| ());
    for minutes in [0, 179, 1, 0, 60] {
        town.minutes_later(minutes);
        town.round();
    }
    let mails = town.neighbours.mails();
    let to: Vec<_> = mails.iter().map(|mail| mail.spoken["to"][0].as_str().unwrap()).collect();
    assert_eq!(to, ["noor@example.org"]);
    assert_eq!(mails[0].line("Date:"), "Date: Sun, 22 Nov 2026 15:00:00 +0000");
}

#[test]
fn reminders_come_at_most_once_in_a_quarter_and_not_when_a_colleague_was_first() {
    let town = Town::new();
    for name in ["noor", "sam"] {
        town.wants(name, Choice::Soon, |_| ());
    }
    town.wants("mirre", Choice::Soon, |_| ());
    town.minutes_later(2);
    somebody_waits(&town, 1);
    somebody_waits(&town, 1);
    somebody_waits(&town, 2);
    town.round();
    assert!(town.neighbours.mails().is_empty(), "the quarter is not over");
    town.minutes_later(13);
    town.round();
    town.round();
    assert_eq!(town.neighbours.mails().len(), 2, "one for each who answers at the desk, however many wait");

    somebody_waits(&town, 3);
    town.keep(|work| {
        waits(work, &town.house, about(4), &[store::Holder::Worker(town.id("sam"))], work.now.plus_seconds(1))
    });
    town.keep(|work| quiet(work, &town.house, about(3)));
    town.minutes_later(15);
    town.round();
    let mails = town.neighbours.mails();
    assert_eq!(mails.len(), 3);
    assert_eq!(mails[2].spoken["to"][0], "sam@example.org");
}

#[test]
fn a_restart_between_ringing_and_sending_neither_loses_nor_doubles() {
    let mut town = Town::new();
    town.wants("noor", Choice::Soon, |_| ());
    town.wants("sam", Choice::Digest, |_| ());
    town.minutes_later(1);
    somebody_waits(&town, 1);
    town.restart();
    town.minutes_later(5 * 60);
    town.restart();
    town.round();
    town.restart();
    town.round();
    let mut to: Vec<_> =
        town.neighbours.mails().iter().map(|mail| mail.spoken["to"][0].to_string()).collect();
    to.sort();
    assert_eq!(to, ["\"noor@example.org\"", "\"sam@example.org\""], "late rather than never, and once");
}

#[test]
fn a_mail_that_is_not_taken_is_tried_again_under_the_same_name_and_given_up_in_the_end() {
    let town = Town::new();
    town.wants("noor", Choice::Soon, |_| ());
    let troubled = || town.wait(bell::book::trouble::among(&town.house, &[town.id("noor")])).unwrap();
    town.neighbours.refuse("later");
    somebody_waits(&town, 1);
    assert_eq!((town.round(), town.round()), (1, 0), "it waits before it is tried again");
    assert_eq!(troubled().len(), 1);
    town.minutes_later(1);
    assert_eq!(town.round(), 1);
    town.neighbours.welcome();
    town.minutes_later(5);
    assert_eq!((town.round(), town.round()), (1, 0));
    assert_eq!((town.neighbours.mails().len(), troubled().len()), (1, 0));

    town.neighbours.refuse("later");
    somebody_waits(&town, 2);
    let mut tries = 0;
    for _ in 0..48 {
        town.minutes_later(15);
        tries += town.round();
    }
    assert_eq!(tries, 6, "not for ever");
    town.neighbours.welcome();
    town.neighbours.refuse("never");
    somebody_waits(&town, 3);
    town.minutes_later(15);
    assert_eq!((town.round(), troubled().len()), (1, 1));
    town.minutes_later(24 * 60);
    assert_eq!(town.round(), 0, "what will never be taken is not tried again");
}

#[test]
fn whoever_waits_to_be_tried_again_is_not_reminded_after_a_colleague_answered() {
    let town = Town::new();
    town.wants("noor", Choice::Soon, |_| ());
    town.neighbours.refuse("later");
    somebody_waits(&town, 1);
    town.round();
    town.keep(|work| quiet(work, &town.house, about(1)));
    town.neighbours.welcome();
    town.minutes_later(60);
    assert_eq!((town.round(), town.neighbours.mails().len()), (0, 0));
}

#[test]
fn whoever_is_on_call_is_rung_at_once_whatever_they_chose_and_else_the_lead() {
    let town = Town::new();
    town.wants("noor", Choice::Never, |_| ());
    town.wants("mirre", Choice::Digest, |_| ());
    let mut watch = Watch { times: Vec::new(), ..Watch::default() };
    watch.on_call[6] = vec![town.id("noor")];
    town.watch(&watch);
    let to = |town: &Town| {
        let mails = town.neighbours.mails();
        mails.iter().map(|mail| mail.spoken["to"][0].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    town.keep(|work| ring_on_call_about(work, &town.house, town.organisation, about(1)));
    town.round();
    assert_eq!(to(&town), ["noor@example.org"]);
    // However often somebody says so: once in two minutes.
    for number in 2..20 {
        town.keep(|work| ring_on_call_about(work, &town.house, town.organisation, about(number)));
        town.round();
    }
    assert_eq!(to(&town).len(), 1);
    town.minutes_later(2);
    town.round();
    assert_eq!(to(&town).len(), 2);
    // An alarm that was lifted in time rings nobody; one that was not rings when it is due.
    let due = town.house.now().plus_seconds(30 * 60);
    for number in [50, 51] {
        town.keep(|work| ring_on_call(work, &town.house, town.organisation, about(number), due));
    }
    town.keep(|work| take_back(work, &town.house, about(50)));
    town.minutes_later(29);
    town.round();
    assert_eq!(to(&town).len(), 2);
    // On Monday nobody is listed.
    town.minutes_later(24 * 60);
    town.round();
    assert_eq!(to(&town)[2..], ["mirre@example.org"]);
}

#[test]
fn one_worker_is_rung_at_once_whatever_they_chose_and_nobody_else_is() {
    let town = Town::new();
    town.wants("noor", Choice::Never, |_| ());
    town.wants("sam", Choice::Soon, |_| ());
    let noor = town.id("noor");
    town.keep(|work| ring_worker(work, &town.house, noor, about(1), work.now.plus_seconds(60)));
    town.round();
    assert!(town.neighbours.mails().is_empty(), "not before its moment");
    town.minutes_later(1);
    town.round();
    let mails = town.neighbours.mails();
    let to: Vec<_> = mails.iter().map(|mail| mail.spoken["to"][0].as_str().unwrap()).collect();
    assert_eq!(to, ["noor@example.org"]);
    town.keep(|work| ring_worker(work, &town.house, noor, about(2), work.now.plus_seconds(60)));
    town.keep(|work| take_back(work, &town.house, about(2)));
    town.minutes_later(2);
    town.round();
    assert_eq!(town.neighbours.mails().len(), 1, "taken back");
}
