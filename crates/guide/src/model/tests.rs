use super::booking::{alias, is_a_code};
use super::times::{day_of, later, moment_at};
use super::*;
use store::Moment;
use vault::{Key, ReturnCode};

fn id(byte: u8) -> Id {
    Id::from_bytes([byte; 16])
}

fn time(text: &str) -> TimeOfDay {
    TimeOfDay::parse(text).unwrap()
}

fn day(text: &str) -> Day {
    kit::when::parse_day(text).unwrap()
}

/// Mondays from two to four, half an hour each.
fn mondays() -> WalkIn {
    WalkIn {
        id: id(1),
        weekday: Weekday::ALL[0],
        from: time("14:00"),
        until: time("16:00"),
        place: id(9),
        names: vec!["Noor".to_owned()],
        for_whom: ForWhom::Everybody,
        minutes: 30,
        seats: 1,
    }
}

fn event() -> Event {
    Event {
        id: id(2),
        name: "Samen eten".to_owned(),
        day: day("2026-11-27"),
        from: time("18:00"),
        until: time("20:30"),
        at: PlaceKind::Ours,
        whereabouts: "de eetzaal".to_owned(),
        for_whom: ForWhom::Men,
        for_minors: false,
        names: Vec::new(),
        seats: 12,
    }
}

fn told() -> Told {
    Told { walk_ins: vec![mondays()], events: vec![event()], ..Told::default() }
}

/// Names slots so that two different ones never share a name.
fn name(of: Of, at: Moment) -> Id {
    let mut bytes = [0; 16];
    for (to, from) in bytes.iter_mut().skip(1).zip(at.seconds().to_be_bytes()) {
        *to = from;
    }
    bytes[0] = of.id().bytes()[0];
    Id::from_bytes(bytes)
}

/// Sunday, one o'clock.
const NOW: Moment = Moment::from_seconds(1_795_348_800);

#[test]
fn a_walk_in_hour_gives_slots_for_two_weeks_and_an_event_one() {
    let all = slots(&told(), NOW, name);
    assert_eq!(all.iter().filter(|slot| matches!(slot.of, Of::WalkIn(_))).count(), 2 * 4);
    assert_eq!(all.iter().filter(|slot| matches!(slot.of, Of::Event(_))).count(), 1);
    assert!(all.is_sorted_by_key(|slot| slot.starts));
    assert_eq!(kit::when::time(all[0].starts), "14:00");
    assert_eq!(kit::when::time(all[3].ends), "16:00");
}

#[test]
fn what_began_or_falls_on_a_closed_day_cannot_be_booked() {
    let monday = day("2026-11-23");
    let at = |text| moment_at(monday, time(text));
    let left = slots(&told(), at("15:00"), name);
    assert_eq!(kit::when::time(left[0].starts), "15:30", "three o'clock has begun");
    let closed = Told { closed: vec![monday], ..told() };
    assert!(slots(&closed, NOW, name).iter().all(|slot| day_of(slot.starts) != monday));
}

#[test]
fn an_hour_without_bookings_and_one_too_short_give_no_slot() {
    for one in [WalkIn { minutes: 0, ..mondays() }, WalkIn { until: time("14:20"), ..mondays() }] {
        let told = Told { walk_ins: vec![one], ..Told::default() };
        assert!(slots(&told, NOW, name).is_empty());
    }
}

#[test]
fn each_slot_of_a_day_has_an_id_of_its_own() {
    let all = slots(&told(), NOW, name);
    for (number, slot) in all.iter().enumerate() {
        assert!(all.iter().skip(number + 1).all(|other| other.id != slot.id));
    }
}

fn booked(slot: &Slot) -> BookingHead {
    BookingHead {
        alias: "Wilg".to_owned(),
        of: slot.of,
        starts: slot.starts,
        ends: slot.ends,
        with: Some("Noor".to_owned()),
        slot: slot.id,
        seat: 0,
        erase_timer: id(7),
        pocket: None,
    }
}

#[test]
fn a_booking_stands_as_long_as_the_hour_is_told_so() {
    let told = told();
    for slot in slots(&told, NOW, name) {
        assert!(booked(&slot).stands(&told));
    }
    let slot = slots(&told, NOW, name)[0];
    let head = booked(&slot);
    let changed = |walk_in: WalkIn| Told { walk_ins: vec![walk_in], ..told.clone() };
    assert!(!head.stands(&changed(WalkIn { from: time("14:30"), ..mondays() })));
    assert!(!head.stands(&changed(WalkIn { weekday: Weekday::ALL[1], ..mondays() })));
    assert!(head.stands(&changed(WalkIn { until: time("17:00"), ..mondays() })));
    assert!(!head.stands(&Told { closed: vec![head.day()], ..told.clone() }));
    assert!(!head.stands(&Told::default()));
}

#[test]
fn a_moved_booking_keeps_its_alias_and_loses_a_wish_that_cannot_be() {
    let all = slots(&told(), NOW, name);
    let head = booked(&all[0]);
    let here = head.moved(&all[1], 3, &["Noor".to_owned()]);
    assert_eq!((here.alias.as_str(), here.with.as_deref(), here.seat), ("Wilg", Some("Noor"), 3));
    assert_eq!((here.starts, here.slot, here.erase_timer), (all[1].starts, all[1].id, id(7)));
    assert_eq!(head.moved(&all[1], 0, &[]).with, None);
}

#[test]
fn minors_come_to_events_for_minors_only_and_adults_not_there() {
    let adults = event();
    let minors = Event { for_minors: true, ..event() };
    assert!(adults.takes(Age::Adult) && !adults.takes(Age::Minor));
    assert!(minors.takes(Age::Minor) && !minors.takes(Age::Adult));
}

#[test]
fn an_alias_is_one_line_and_there_is_always_one() {
    let random = |byte| Key::from_bytes([byte; 32]);
    assert_eq!(alias("  een \n naam ", &random(1)), "een naam");
    for byte in 0..=255 {
        assert!(!alias(" ", &random(byte)).is_empty());
    }
}

#[test]
fn a_return_code_is_not_taken_for_an_alias() {
    let code = ReturnCode::from_seed(&Key::from_bytes([3; 32]));
    let typed = code.groups().map(|group| group.to_string()).join("-");
    assert!(is_a_code(&typed) && is_a_code(&typed.to_lowercase()));
    assert!(!is_a_code("Wilg") && !is_a_code(""));
}

#[test]
fn names_words_and_numbers_are_plain_or_refused() {
    assert_eq!(names_in(" Noor, Sam ,, Noor").unwrap(), ["Noor", "Sam"]);
    assert_eq!(names_in("").unwrap(), Vec::<String>::new());
    assert_eq!(names_in("a,b,c,d,e"), None);
    assert_eq!(names_in(&"n".repeat(NAME_MAX + 1)), None);
    assert_eq!(word_in(" Linde ").as_deref(), Some("linde"));
    for text in ["li", "een twee", "a/b", "../x", "lindé", &"a".repeat(17)] {
        assert_eq!(word_in(text), None, "{text}");
    }
    assert_eq!(number_in("010 - 000 00 00").as_deref(), Some("010 - 000 00 00"));
    assert!(number_in("+31 10 0000000").is_some());
    for text in ["bel ons", "", "12", "01a", "+", "0100000000000000"] {
        assert_eq!(number_in(text), None, "{text}");
    }
}

#[test]
fn a_list_changes_in_place_and_has_an_end() {
    let mut list = vec![mondays()];
    assert!(put(&mut list, WalkIn { seats: 4, ..mondays() }, 1));
    assert_eq!((list.len(), list[0].seats), (1, 4));
    assert!(!put(&mut list, WalkIn { id: id(5), ..mondays() }, 1));
    assert_eq!(list.len(), 1);
}

#[test]
fn closed_days_that_are_over_are_forgotten() {
    let today = day_of(NOW);
    let mut told = Told { closed: vec![later(today, 3), later(today, -1), today, today], ..Told::default() };
    told.without_past(today);
    assert_eq!(told.closed, [today, later(today, 3)]);
}

#[test]
fn what_is_told_survives_being_kept_and_what_is_new_has_a_default() {
    let kept = serde_json::to_value(told()).unwrap();
    assert_eq!(serde_json::from_value::<Told>(kept).unwrap(), told());
    assert_eq!(serde_json::from_str::<Told>("{}").unwrap(), Told::default());
}

#[test]
fn a_head_of_another_kind_does_not_parse() {
    let slot = slots(&told(), NOW, name)[0];
    let kept = serde_json::to_string(&Head::Booking(booked(&slot))).unwrap();
    assert!(serde_json::from_str::<Head>(&kept).is_ok());
    assert!(serde_json::from_str::<Head>(&kept.replace("\"booking\"", "\"conversation\"")).is_err());
}
