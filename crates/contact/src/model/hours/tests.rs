use super::*;
use proptest::prelude::*;

const MINUTE: i64 = 60;

/// A moment in Dutch time: `2026-11-23 10:00`.
fn local(text: &str) -> Moment {
    let parsed: jiff::civil::DateTime = text.replace(' ', "T").parse().unwrap();
    Moment::from_seconds(parsed.to_zoned(zone()).unwrap().timestamp().as_second())
}

fn week(text: &str) -> Hours {
    let openings = read_openings(text).unwrap();
    let mut hours = Hours::default();
    for day in hours.week.iter_mut().take(5) {
        day.clone_from(&openings);
    }
    hours
}

#[test]
fn whoever_writes_in_the_morning_is_answered_the_same_day() {
    let promise = promised(&week("9-17"), local("2026-11-23 10:00"));
    assert_eq!(promise.now, Now::Open { until: local("2026-11-23 17:00") });
    assert_eq!((promise.answer, promise.by), (Answer::Today, Some(local("2026-11-23 14:00"))));
}

#[test]
fn whoever_writes_late_is_answered_the_next_morning() {
    let promise = promised(&week("9-17"), local("2026-11-23 15:30"));
    assert_eq!(promise.answer, Answer::After(local("2026-11-24 09:00")));
    assert_eq!(promise.by, Some(local("2026-11-24 11:30")));
}

#[test]
fn a_shut_door_says_when_it_opens_over_a_weekend_and_over_holidays() {
    let friday = promised(&week("9-17"), local("2026-11-27 22:00"));
    assert_eq!(friday.now, Now::Closed { opens: Some(local("2026-11-30 09:00")) });
    assert_eq!(friday.answer, Answer::After(local("2026-11-30 09:00")));
    let mut hours = week("9-17");
    hours.closed = read_closed("2026-12-25 t/m 2027-01-01").unwrap();
    let christmas = promised(&hours, local("2026-12-24 18:00"));
    assert_eq!(christmas.now, Now::Closed { opens: Some(local("2027-01-04 09:00")) });
}

#[test]
fn before_the_door_opens_it_is_still_today() {
    let promise = promised(&week("9-17"), local("2026-11-23 07:00"));
    assert_eq!(promise.now, Now::Closed { opens: Some(local("2026-11-23 09:00")) });
    assert_eq!(promise.answer, Answer::Today);
}

#[test]
fn a_full_door_promises_less_and_still_promises() {
    let until = kit::when::parse_day("2026-12-01");
    let hours = Hours { full_until: until, full_hours: 16, ..week("9-17") };
    let promise = promised(&hours, local("2026-11-23 09:00"));
    assert!(promise.full);
    assert_eq!(promise.by, Some(local("2026-11-24 17:00")));
}

#[test]
fn a_full_door_opens_by_itself_and_nobody_waits_longer_than_who_comes_then() {
    let until = kit::when::parse_day("2026-11-23");
    let hours = Hours { full_until: until, full_hours: 40, ..week("9-17") };
    assert!(promised(&hours, local("2026-11-23 23:59")).full);
    let next_day = promised(&hours, local("2026-11-24 09:00"));
    assert!(!next_day.full && next_day.by == Some(local("2026-11-24 13:00")));
    assert_eq!(promised(&hours, local("2026-11-23 16:00")).by, Some(local("2026-11-24 13:00")));
}

#[test]
fn a_door_that_was_full_before_it_had_an_end_is_full_for_a_week() {
    let old = "{\"week\":[[],[],[],[],[],[],[]],\"full\":true}";
    let hours = Hours { week: week("9-17").week, ..serde_json::from_str(old).unwrap() };
    let now = local("2026-11-23 09:00");
    assert!(promised(&hours, now).full);
    assert_eq!(hours.full_till(now), kit::when::parse_day("2026-11-30"));
    let kept = serde_json::to_string(&Hours::default()).unwrap();
    assert!(!kept.contains("\"full\""), "{kept}");
}

#[test]
fn without_hours_nothing_is_promised() {
    let promise = promised(&Hours::default(), local("2026-11-23 10:00"));
    assert_eq!((promise.now, promise.answer), (Now::Closed { opens: None }, Answer::Unknown));
    assert_eq!(promise.by, None);
}

#[test]
fn an_opening_over_midnight_is_one_opening() {
    let mut hours = Hours { open_hours: 2, ..Hours::default() };
    hours.week[4] = read_openings("20-24").unwrap();
    hours.week[5] = read_openings("0-2").unwrap();
    let promise = promised(&hours, local("2026-11-27 23:00"));
    assert_eq!(promise.now, Now::Open { until: local("2026-11-28 02:00") });
    assert_eq!(promise.by, Some(local("2026-11-28 01:00")));
}

#[test]
fn the_hour_that_is_skipped_and_the_hour_that_comes_twice_are_counted_as_they_go_by() {
    let mut hours = Hours { open_hours: 3, ..Hours::default() };
    hours.week[6] = read_openings("0-8").unwrap();
    // 29 March 2026: after 01:59 comes 03:00.
    assert_eq!(promised(&hours, local("2026-03-29 00:00")).by, Some(local("2026-03-29 04:00")));
    // 25 October 2026: 02:00 to 02:59 comes twice.
    assert_eq!(
        promised(&hours, local("2026-10-25 00:00")).by,
        Some(local("2026-10-25 00:00").plus_seconds(3 * HOUR_SECONDS))
    );
    hours.week[6] = read_openings("2:10-2:50").unwrap();
    let skipped = promised(&hours, local("2026-03-29 00:00"));
    assert_eq!(skipped.now, Now::Closed { opens: Some(local("2026-03-29 03:10")) });
}

#[test]
fn openings_are_read_as_people_write_them() {
    for (text, shown) in [
        ("", ""),
        ("9-17", "9:00–17:00"),
        ("9:00 – 12.30, 19-21 uur", "9:00–12:30, 19:00–21:00"),
        ("19-24; 08:15-9", "8:15–9:00, 19:00–24:00"),
    ] {
        let openings = read_openings(text).unwrap_or_else(|| panic!("{text}"));
        assert_eq!(show_openings(&openings), shown);
        assert_eq!(read_openings(shown), Some(openings));
    }
    for text in
        ["9", "17-9", "9-9", "9-25", "9:60-10", "9-12, 11-13", "negen-tien", "-1-3", "1-2,3-4,5-6,7-8,9-10"]
    {
        assert_eq!(read_openings(text), None, "{text}");
    }
}

#[test]
fn closed_days_are_read_row_by_row() {
    let closed = read_closed("2026-12-25\n\n 2026-12-31 t/m 2027-01-01 ").unwrap();
    assert_eq!(show_closed(&closed), "2026-12-25\n2026-12-31 t/m 2027-01-01");
    for text in ["25 december", "2027-01-01 t/m 2026-12-31", "2026-02-30"] {
        assert_eq!(read_closed(text), None, "{text}");
    }
}

fn any_opening() -> impl Strategy<Value = Opening> {
    (0..DAY_MINUTES, 1..=DAY_MINUTES)
        .prop_filter_map("in order", |(from, to)| (from < to).then_some(Opening { from, to }))
}

fn any_hours() -> impl Strategy<Value = Hours> {
    let week = prop::array::uniform7(prop::collection::vec(any_opening(), 0..3));
    let full_until = prop::option::of((20_454..21_184).prop_map(Day::from_number));
    (week, 1..=PROMISE_HOURS_MAX, full_until).prop_map(|(week, hours, full_until)| Hours {
        week,
        full_until,
        full_without_end: false,
        open_hours: hours,
        closed_hours: hours,
        full_hours: hours,
        closed: read_closed("2026-05-05\n2026-12-25 t/m 2026-12-26").unwrap(),
    })
}

/// Any minute of 2026 and 2027, and often one near a change of the clock.
fn any_moment() -> impl Strategy<Value = Moment> {
    let near = |text: &'static str| {
        (-600..600i64).prop_map(move |minutes| local(text).plus_seconds(minutes * MINUTE))
    };
    prop_oneof![
        (0..730 * 1_440i64).prop_map(|minutes| local("2026-01-01 00:00").plus_seconds(minutes * MINUTE)),
        near("2026-03-29 03:00"),
        near("2026-10-25 03:00"),
        near("2027-03-28 03:00"),
    ]
}

/// Seconds of opening time between two moments, counted minute by minute from what [`promised`] says.
fn open_seconds(hours: &Hours, from: Moment, to: Moment) -> i64 {
    let mut at = from;
    let mut open = 0;
    while at < to {
        let next = match promised(hours, at).now {
            Now::Open { until } => {
                let until = until.min(to);
                open += until.seconds() - at.seconds();
                until
            }
            Now::Closed { opens: Some(opens) } => opens,
            Now::Closed { opens: None } => return open,
        };
        assert!(at < next, "time goes on");
        at = next;
    }
    open
}

proptest! {
    #[test]
    fn what_is_promised_is_exactly_that_much_opening_time(hours in any_hours(), now in any_moment()) {
        let promise = promised(&hours, now);
        if let Some(by) = promise.by {
            prop_assert!(now < by);
            prop_assert_eq!(open_seconds(&hours, now, by), i64::from(hours.open_hours) * HOUR_SECONDS);
        }
    }

    #[test]
    fn the_desk_counts_as_the_door_does(hours in any_hours(), now in any_moment()) {
        prop_assert_eq!(answered_by(&hours, now, 1), promised(&hours, now).by);
        if let (Some(once), Some(twice)) = (answered_by(&hours, now, 1), answered_by(&hours, now, 2)) {
            prop_assert!(once < twice);
        }
    }

    #[test]
    fn whoever_writes_later_is_not_promised_an_earlier_answer(
        hours in any_hours(), now in any_moment(), later in 0..10_000i64, full_hours in 1..=PROMISE_HOURS_MAX,
    ) {
        let hours = Hours { full_hours: full_hours.max(hours.open_hours), ..hours };
        let (first, second) = (promised(&hours, now), promised(&hours, now.plus_seconds(later * MINUTE)));
        if let (Some(first), Some(second)) = (first.by, second.by) {
            prop_assert!(first <= second);
        }
    }

    #[test]
    fn the_words_fit_the_promise(hours in any_hours(), now in any_moment()) {
        let promise = promised(&hours, now);
        match (promise.answer, promise.by) {
            (Answer::Today, Some(by)) => prop_assert_eq!(days_until(now, by.plus_seconds(-1)), 0),
            (Answer::After(opening), Some(by)) => {
                prop_assert!(opening < by && days_until(now, opening) >= 1);
            }
            (answer, by) => prop_assert!(answer == Answer::Unknown && by.is_none()),
        }
        match promise.now {
            Now::Open { until } => prop_assert!(now < until),
            Now::Closed { opens } => prop_assert!(opens.is_none_or(|opens| now < opens)),
        }
    }

    #[test]
    fn nothing_that_is_typed_as_hours_panics(text in "\\PC{0,40}", rows in "\\PC{0,60}") {
        if let Some(openings) = read_openings(&text) {
            prop_assert_eq!(read_openings(&show_openings(&openings)), Some(openings));
        }
        let _ = read_closed(&rows);
    }
}
