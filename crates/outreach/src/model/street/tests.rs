use super::*;

fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

fn talk(conversations: u16) -> Content {
    Content { conversations, ..Content::default() }
}

fn entry(hand: u8, entry: u8, content: &Content) -> Record {
    Record::Entry { hand: id(hand), entry: id(entry), content: content.clone() }
}

fn undone(hand: u8, entry: u8) -> Record {
    Record::Undone { hand: id(hand), entry: id(entry) }
}

fn settled(entry: u8, seen: &[u8], content: Option<Content>) -> Record {
    Record::Settled { entry: id(entry), seen: seen.iter().map(|hand| id(*hand)).collect(), content }
}

fn conversations(records: &[Record]) -> (u32, u32) {
    let sums = sums(&merge(records));
    (sums.conversations, sums.disagree)
}

#[test]
fn two_phones_that_say_the_same_said_it_once() {
    let one = [entry(1, 7, &talk(1)), entry(2, 7, &talk(1)), entry(2, 8, &talk(1))];
    assert_eq!(conversations(&one), (2, 0));
}

#[test]
fn two_phones_that_differ_are_both_kept_and_one_counts() {
    let records = [entry(1, 7, &talk(1)), entry(2, 7, &talk(3))];
    let merged = merge(&records);
    assert_eq!(merged[0].versions.len(), 2);
    assert_eq!(conversations(&records), (1, 1));
    let known = [records.as_slice(), &[settled(7, &[1, 2], Some(talk(3)))]].concat();
    assert_eq!(conversations(&known), (3, 0));
}

#[test]
fn what_a_phone_takes_back_does_not_take_the_others_away_in_whatever_order_it_arrives() {
    for records in [
        [entry(1, 7, &talk(1)), entry(2, 7, &talk(2)), undone(1, 7)],
        [undone(1, 7), entry(2, 7, &talk(2)), entry(1, 7, &talk(1))],
    ] {
        assert_eq!(conversations(&records), (2, 0));
    }
    assert!(merge(&[undone(1, 7), entry(1, 7, &talk(1))]).is_empty());
}

#[test]
fn what_arrives_after_it_was_settled_is_shown_again_unless_it_says_the_same() {
    let put_right = [entry(1, 7, &talk(1)), settled(7, &[1], Some(talk(2)))];
    assert_eq!(conversations(&put_right), (2, 0));
    let same = [put_right.as_slice(), &[entry(2, 7, &talk(2))]].concat();
    assert_eq!(conversations(&same), (2, 0));
    let other = [put_right.as_slice(), &[entry(2, 7, &talk(5))]].concat();
    assert_eq!(conversations(&other), (2, 1));
    let removed = [entry(1, 7, &talk(1)), settled(7, &[1], None)];
    assert!(merge(&removed).is_empty());
}

#[test]
fn sums_add_up_by_code() {
    let question = Question { topic: Topic::Health, answer: Answer::Told };
    let content = Content {
        conversations: 2,
        goods: [(Goods::Card, 3), (Goods::Condoms, 4)].into(),
        questions: vec![question, question],
        referrals: vec![Towards::Doctor],
        note: String::new(),
    };
    let sums = sums(&merge(&[entry(1, 1, &content), entry(1, 2, &content)]));
    assert_eq!((sums.conversations, sums.handed_out(), sums.asked(), sums.referred()), (4, 14, 4, 2));
    assert_eq!(sums.questions, [(Topic::Health, Answer::Told, 4)]);
}

#[test]
fn a_phone_cannot_count_more_than_a_person_can() {
    let wild = Content {
        conversations: u16::MAX,
        goods: [(Goods::Card, 0), (Goods::Food, u16::MAX)].into(),
        questions: vec![Question { topic: Topic::Money, answer: Answer::Later }; 50],
        referrals: vec![Towards::Us; 50],
        note: format!("\u{202e}{}", "a".repeat(NOTE_MAX + 5)),
    };
    let tidy = wild.tidy();
    assert_eq!(tidy.conversations, COUNT_MAX);
    assert_eq!(tidy.goods, [(Goods::Food, COUNT_MAX)].into());
    assert_eq!((tidy.questions.len(), tidy.referrals.len()), (LISTED_MAX, LISTED_MAX));
    assert_eq!(tidy.note, "a".repeat(NOTE_MAX));
}

#[test]
fn a_round_waits_a_day_for_the_totals_and_longer_while_two_phones_differ() {
    let now = Moment::from_seconds(1_780_300_800);
    let mut head = RoundHead::begin(id(1), now, id(2));
    let waits = head.clone();
    assert!(!waits.is_due(now.plus_days(13)) && waits.is_due(now.plus_days(14)), "who was the other?");
    for number in [3, 4] {
        head.brought_by(Colleague { id: id(number), name: "Noor".to_owned() });
    }
    assert!(
        !head.is_due(now.plus_seconds(PUT_RIGHT_SECONDS - 1))
            && head.is_due(now.plus_seconds(PUT_RIGHT_SECONDS))
    );
    head.sums.disagree = 1;
    assert!(!head.is_due(now.plus_days(13)) && head.is_due(now.plus_days(14)));
    head.counted = true;
    assert!(!head.is_due(now.plus_days(30)) && !head.can_be_put_right());
}

#[test]
fn the_first_phone_says_how_a_round_begins_and_nonsense_is_not_taken() {
    let start = |day: &str| Start {
        day: day.to_owned(),
        place: PlaceKind::Station,
        own_place: String::new(),
        municipality: "Voorbeeldstad".to_owned(),
        block: Block::Evening,
    };
    let mut head = RoundHead::begin(id(1), Moment::from_seconds(0), id(2));
    head.began(start("gisteren"));
    assert_eq!(head.start, None);
    head.began(start("2026-06-01"));
    head.began(start("2026-06-02"));
    assert_eq!(head.start, Some(start("2026-06-01")));
}

#[test]
fn what_a_phone_writes_when_a_round_is_over_is_read_and_is_what_the_script_writes() {
    let script = include_str!("../../../../kit/assets/js/street.js");
    let written = "keep({ street: \"over\", round: round.id, hand: round.hand, minutes })";
    assert!(script.contains(written), "the script writes something else: change this test with it");
    let text = r#"{"street":"over","round":"01010101010101010101010101010101",
        "hand":"02020202020202020202020202020202","minutes":90}"#;
    let read: FromPhone = serde_json::from_str(text).unwrap();
    assert_eq!(read, FromPhone::Over { round: id(1), hand: id(2), minutes: 90 });
}

#[test]
fn what_a_phone_writes_is_read() {
    let text = r#"{"street":"entry","round":"01010101010101010101010101010101",
        "hand":"02020202020202020202020202020202","entry":"03030303030303030303030303030303",
        "content":{"conversations":1,"goods":{"card":2},"questions":[{"topic":"health","answer":"told"}],
        "referrals":["doctor"],"note":"Rustige avond."}}"#;
    let read: FromPhone = serde_json::from_str(text).unwrap();
    let FromPhone::Entry { content, .. } = &read else { panic!("an entry") };
    assert_eq!(content.goods, [(Goods::Card, 2)].into());
    assert_eq!(read.round(), id(1));
    assert!(serde_json::from_str::<FromPhone>(&text.replace("\"note\"", "\"naam\"")).is_err());
    assert!(serde_json::from_str::<FromPhone>(r#"{"former_key":[1]}"#).is_err());
    let kept =
        serde_json::to_string(&Head::Round(RoundHead::begin(id(1), Moment::from_seconds(0), id(2)))).unwrap();
    assert!(serde_json::from_str::<Head>(&kept).is_ok());
    assert!(serde_json::from_str::<crate::model::Head>(&kept).is_err());
}
