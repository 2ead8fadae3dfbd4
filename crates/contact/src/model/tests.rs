use super::head::DAY_SECONDS;
use super::*;
use store::sealed::Sheet;
use store::{Id, Moment};

fn sheet(position: u8, content: Option<Record>) -> Sheet<Record> {
    Sheet { id: Id::from_bytes([position; 16]), position: i64::from(position), revision: 1, content }
}

fn worker() -> Sender {
    Sender::Worker { id: Id::from_bytes([200; 16]), name: "Noor".to_owned() }
}

fn said(position: u8, from: Sender, text: &str) -> Sheet<Record> {
    let at = Moment::from_seconds(i64::from(position));
    sheet(position, Some(Record::Message { from, text: text.to_owned(), at, leaves: at }))
}

#[test]
fn one_word_stops_and_a_new_message_opens_again() {
    for word in ["stop", "Stop.", " STOP! ", "\"stop\""] {
        assert_eq!(State::Talking.after_their_message(word), State::Stop, "{word}");
    }
    for text in ["ik wil stoppen met werken", "stop niet", "non-stop", ""] {
        assert_ne!(State::Talking.after_their_message(text), State::Stop, "{text}");
    }
    assert_eq!(State::Stop.after_their_message("hoi, toch nog iets"), State::Talking);
    assert_eq!(State::Fine.after_their_message("gaat wel"), State::Fine);
}

#[test]
fn after_stop_no_worker_goes_on_unless_the_person_wished_it() {
    for state in State::ALL {
        assert_eq!(state.may_answer(), *state != State::Stop);
        assert!(state.may_become(State::Stop, false));
        assert_eq!(State::Stop.may_become(*state, false), *state == State::Stop);
        assert!(State::Stop.may_become(*state, true));
        assert!(State::Met.may_become(*state, false), "back as well as on");
    }
}

#[test]
fn an_offer_by_voice_and_a_call_move_the_state() {
    assert_eq!(State::Fine.after_offer(&[Way::Chat, Way::TheyCall]), State::CallOffered);
    assert_eq!(State::Fine.after_offer(&[Way::Chat]), State::Fine);
    assert_eq!(State::Met.after_offer(&[Way::Video]), State::Met);
    assert_eq!(State::CallOffered.after_call(Outcome::HungUp), State::Called);
    assert_eq!(State::CallOffered.after_call(Outcome::NoAnswer), State::CallOffered);
}

#[test]
fn three_messages_of_ours_in_a_row_are_too_fast() {
    let mut sheets =
        vec![said(1, Sender::Visitor, "hoi"), said(2, worker(), "dag"), said(3, worker(), "hoe gaat het")];
    assert!(!rushes(&sheets));
    sheets.push(said(4, worker(), "ben je er nog"));
    assert!(rushes(&sheets));
    sheets.push(said(5, Sender::Visitor, "ja"));
    assert!(!rushes(&sheets));
    assert!(!rushes(&[]));
}

#[test]
fn an_erased_message_counts_for_nothing() {
    let sheets = [said(1, worker(), "dag"), sheet(2, None)];
    assert!(!last_word_is_theirs(&sheets));
    assert!(last_word_is_theirs(&[said(1, Sender::Visitor, "hoi"), sheet(2, None)]));
}

#[test]
fn the_same_words_sent_twice_are_one_message() {
    let sheets = [said(1, Sender::Visitor, "hoi")];
    let soon = Moment::from_seconds(60);
    assert!(is_repeat(&sheets, &Sender::Visitor, "hoi", soon));
    assert!(!is_repeat(&sheets, &Sender::Visitor, "hoi!", soon));
    assert!(!is_repeat(&sheets, &worker(), "hoi", soon));
    assert!(!is_repeat(&sheets, &Sender::Visitor, "hoi", Moment::from_seconds(600)));
    assert!(was_said(&sheets, "hoi") && !was_said(&sheets, "dag"));
}

#[test]
fn only_ones_own_message_is_taken_back_and_only_before_an_answer() {
    let me = Id::from_bytes([200; 16]);
    let mut sheets = vec![said(1, Sender::Visitor, "hoi"), said(2, worker(), "dag")];
    let [theirs, mine] = [sheets[0].id, sheets[1].id];
    assert_eq!(can_take_back(&sheets, mine, me), Some("dag"));
    assert_eq!(can_take_back(&sheets, mine, Id::from_bytes([201; 16])), None);
    assert_eq!(can_take_back(&sheets, theirs, me), None);
    sheets.push(said(3, Sender::Visitor, "o"));
    assert_eq!(can_take_back(&sheets, mine, me), None);
}

#[test]
fn only_the_newest_offer_waits_for_a_choice() {
    let offer = |position, chosen| {
        sheet(
            position,
            Some(Record::ChannelOffer {
                offered: vec![Way::Chat],
                chosen,
                number: String::new(),
                call_window: String::new(),
                who_answers: String::new(),
                by: "Noor".to_owned(),
                at: Moment::from_seconds(0),
            }),
        )
    };
    assert!(open_offer(&[]).is_none());
    assert_eq!(open_offer(&[offer(1, Some(Chosen::Later)), offer(2, None)]).unwrap().position, 2);
    assert!(open_offer(&[offer(1, None), offer(2, Some(Chosen::Nothing))]).is_none());
}

#[test]
fn the_end_falls_on_the_start_of_a_day_and_never_too_early() {
    let noon = Moment::from_seconds(10 * DAY_SECONDS + 43_200);
    assert_eq!(erased_at(noon, 365).seconds(), 376 * DAY_SECONDS);
    assert_eq!(erased_at(Moment::from_seconds(0), 1).seconds(), 2 * DAY_SECONDS);
}

#[test]
fn a_head_of_another_kind_does_not_parse() {
    let (at, timer) = (Moment::from_seconds(1), Id::from_bytes([1; 16]));
    let head = ConversationHead::begin("Wilg-42".to_owned(), "nl", Channel::FrontDoor, at, timer);
    let head = Head::Conversation(head);
    let kept = serde_json::to_string(&head).unwrap();
    assert!(serde_json::from_str::<Head>(&kept).is_ok());
    assert!(serde_json::from_str::<Head>(&kept.replace("\"conversation\"", "\"case\"")).is_err());
}

#[test]
fn each_record_survives_being_kept() {
    let at = Moment::from_seconds(5);
    let by = || "Noor".to_owned();
    let records = [
        Record::Message { from: worker(), text: "dag".to_owned(), at, leaves: at },
        Record::Message { from: Sender::Visitor, text: "hoi".to_owned(), at, leaves: at },
        Record::ShortCall { outcome: Outcome::HungUp, then: Chosen::Chat, by: by(), at },
        Record::Impression { by: by(), text: "Klonk moe.".to_owned(), right: false, at },
        Record::Summary { by: by(), text: "Het gaat goed, zegt hij.".to_owned(), at },
        Record::ChannelOffer {
            offered: vec![Way::Chat, Way::TheyCall],
            chosen: Some(Chosen::Later),
            number: "06 00 00 00 00".to_owned(),
            call_window: "vanmiddag".to_owned(),
            who_answers: "Noor".to_owned(),
            by: by(),
            at,
        },
        Record::Call {
            outcome: Outcome::ShortWantsHelp,
            next: "morgen".to_owned(),
            danger_now: false,
            by: by(),
            at,
        },
        Record::CodeGiven { by: by(), at },
        Record::Handed { to: vec![by()], at },
        Record::Age { young: true, alone: Some(Alone::Adviser), by: by(), at },
        Record::Interpreter { language: "pl".to_owned(), arranged: None, by: by(), at },
        Record::CodeAsked { worker: Id::from_bytes([4; 16]), by: by(), how: LostHow::Lost, at },
        Record::CodeRenewed { by: Some(by()), how: Some(LostHow::NeverReceived), at },
        Record::CodeRenewed { by: None, how: None, at },
    ];
    for record in records {
        let kept = serde_json::to_string(&record).unwrap();
        assert_eq!(serde_json::from_str::<Record>(&kept).unwrap(), record);
    }
}
