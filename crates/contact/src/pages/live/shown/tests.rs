use super::*;
use crate::model::Sender;
use proptest::prelude::*;
use store::Id;

const NOW: Moment = Moment::from_seconds(1_795_348_800);

fn id(number: i64) -> Id {
    format!("{number:032x}").parse().unwrap()
}

/// A message of the other side that leaves so many seconds from now.
fn message(position: i64, revision: u32, leaves: i64) -> Sheet<Record> {
    let record = Record::Message {
        from: Sender::Worker { id: id(99), name: "Noor".to_owned() },
        text: format!("bericht {position}"),
        at: NOW,
        leaves: NOW.plus_seconds(leaves),
    };
    Sheet { id: id(position), position, revision, content: Some(record) }
}

fn erased(position: i64) -> Sheet<Record> {
    Sheet { content: None, ..message(position, 1, 0) }
}

fn stored(sheet: &Sheet<Record>) -> StoredRecord {
    StoredRecord {
        id: sheet.id,
        position: sheet.position,
        revision: sheet.revision,
        body: if sheet.content.is_some() { vec![1] } else { Vec::new() },
        wrapped_key: None,
    }
}

/// What a look at these sheets changes on the page.
fn look(shown: &mut Shown, sheets: &[Sheet<Record>], now: Moment) -> Vec<(i64, Change)> {
    let opened: Vec<_> = sheets.iter().filter(|sheet| shown.must_open(&stored(sheet))).cloned().collect();
    shown.begin_look(&opened);
    opened.iter().filter_map(|sheet| Some((sheet.position, shown.change(sheet, now)?))).collect()
}

#[test]
fn a_sheet_arrives_once() {
    let mut shown = Shown::up_to(Cursor::parse("2"));
    let mut sheets = vec![message(1, 1, 0), message(2, 1, 0), message(3, 1, 0)];
    assert_eq!(look(&mut shown, &sheets, NOW), [(3, Change::Arrives)]);
    assert_eq!(look(&mut shown, &sheets, NOW), []);
    sheets.push(message(4, 1, 0));
    assert_eq!(look(&mut shown, &sheets, NOW), [(4, Change::Arrives)]);
    let mut again = Shown::up_to(shown.cursor());
    assert_eq!(look(&mut again, &sheets, NOW), []);
}

#[test]
fn a_line_that_breaks_between_two_sheets_of_one_look_loses_none() {
    let sheets: Vec<_> = (1..=50).map(|position| message(position, 1, 0)).collect();
    let mut shown = Shown::up_to(Cursor::parse("40"));
    assert_eq!(look(&mut shown, &sheets[..41], NOW), [(41, Change::Arrives)]);
    assert_eq!(sheets.iter().filter(|sheet| shown.must_open(&stored(sheet))).count(), 9);
    shown.begin_look(&sheets[41..]);
    assert_eq!(shown.change(&sheets[41], NOW), Some(Change::Arrives));
    let mut again = Shown::up_to(Cursor::parse(&shown.cursor().show()));
    let rest: Vec<_> = (43..=50).map(|position| (position, Change::Arrives)).collect();
    assert_eq!(look(&mut again, &sheets, NOW), rest);
}

#[test]
fn what_is_held_is_passed_over_and_arrives_when_it_leaves_also_after_the_line_broke() {
    let sheets = [message(1, 1, 0), message(2, 1, 10), message(3, 1, 0)];
    let mut shown = Shown::up_to(Cursor::default());
    assert_eq!(look(&mut shown, &sheets, NOW), [(1, Change::Arrives), (3, Change::Arrives)]);
    assert_eq!(shown.cursor().show(), "3.2");
    let mut again = Shown::up_to(Cursor::parse(&shown.cursor().show()));
    let later = NOW.plus_seconds(10);
    assert_eq!(look(&mut again, &sheets, later), [(2, Change::Arrives)]);
    assert_eq!(look(&mut shown, &sheets, later), [(2, Change::Arrives)]);
    assert_eq!(again.cursor().show(), "3");
}

#[test]
fn a_message_that_is_sent_at_once_arrives_as_its_second_revision() {
    let mut shown = Shown::up_to(Cursor::default());
    assert_eq!(look(&mut shown, &[message(1, 1, 10)], NOW), []);
    assert_eq!(look(&mut shown, &[message(1, 2, 0)], NOW), [(1, Change::Arrives)]);
}

#[test]
fn what_is_taken_back_before_it_left_leaves_no_trace() {
    let mut shown = Shown::up_to(Cursor::default());
    assert_eq!(look(&mut shown, &[message(1, 1, 10)], NOW), []);
    assert_eq!(look(&mut shown, &[erased(1)], NOW), []);
}

#[test]
fn what_is_erased_goes_and_what_is_revised_reads_otherwise() {
    let mut shown = Shown::up_to(Cursor::parse("2"));
    look(&mut shown, &[message(1, 1, 0), message(2, 1, 0)], NOW);
    let sheets = [erased(1), message(2, 2, 0)];
    assert_eq!(look(&mut shown, &sheets, NOW), [(1, Change::Goes), (2, Change::ReadsOtherwise)]);
    assert_eq!(look(&mut shown, &sheets, NOW), []);
    let mut after_a_break = Shown::up_to(Cursor::parse("2"));
    assert_eq!(look(&mut after_a_break, &sheets, NOW), [(1, Change::Goes), (2, Change::ReadsOtherwise)]);
}

#[test]
fn a_page_knows_how_far_it_is() {
    let sheets = [message(1, 1, 0), message(2, 1, 10), erased(3)];
    assert_eq!(Cursor::of(&sheets, Party::Visitor, NOW).show(), "3.2");
    assert_eq!(Cursor::of(&sheets, Party::Worker, NOW).show(), "3", "its own side sees what is held");
    let many: Vec<_> = (1..=300).map(|position| message(position, 1, 10)).collect();
    assert_eq!(Cursor::of(&many, Party::Visitor, NOW).show(), "0");
}

proptest! {
    #[test]
    fn any_cursor_is_read_or_is_the_beginning(text in "[0-9.a]{0,20}") {
        let cursor = Cursor::parse(&text);
        prop_assert_eq!(Cursor::parse(&cursor.show()), cursor);
    }
}
