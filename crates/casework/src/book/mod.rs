//! Reads and writes case files. Each function takes whoever acts and plain values, opens what it needs, and keeps
//! all it writes or nothing.

mod advice;
mod agenda;
mod calendar;
mod context;
mod day;
mod ending;
mod erasing;
mod file;
mod glass;
mod handover;
mod journal;
mod keeping;
mod lists;
mod mine;
mod moment;
mod moving;
mod overview;
mod own_acts;
mod own_pages;
mod parts;
mod plan;
mod search;
mod start;
mod team;
mod twice;
mod warning;

pub use advice::{Advice, advice, ask_advice, give_advice, others, put_away_advice, put_to};
pub use agenda::{
    Made, NewAppointment, NewTask, add_appointment, add_task, end_appointment, toggle_task, who_can,
};
pub use calendar::{begin_calendar, own_lines};
pub use context::{CaseContext, Part, context, open_part, open_part_to_write, own_case, own_parts};
pub use day::{Meeting, MyDay, Shown, ToDo, my_day};
pub use ending::{Closing, change_phase, close, skip_check_in};
pub use erasing::{Receipt, erase};
pub use file::{CaseFile, led, open, open_led};
pub use glass::{break_glass, can_break, review_glass};
pub use handover::{GUIDE, NewGuide, hand_over, propose_guide};
pub use journal::{
    Asked, Given, ask_service, call_off, erase_own_sentences, erase_sentences, give_service, keep_note_draft,
    note_draft, own_note, own_service, say_fit,
};
pub use keeping::{
    Erasing, erase_as_asked, erase_or_ask, erasure_asked, ground, refuse_erasure, set_ground,
    withdraw_erasure,
};
pub use lists::{CaseRow, OwnList, PartRow, own_list};
pub use mine::{Looked, Own, OwnPart, erase_all, own, who_looked};
pub use moment::{
    NewMoment, Standing, check_in_safe, lapsed, more_time, open_moment, say_safe, set_moment, standing_moment,
};
pub use moving::{Cover, Moved, OwnFile, cover, hand_over_all, led_files};
pub use overview::{LeadLoad, Overseen, Oversight, Overview, overview};
pub use own_acts::{
    OwnPlain, add_beside, answer_check_in, answer_guide, change_own_phase, close_domain, close_own,
    erase_own_record, join_team, own_card, put_own, put_own_card, refuse_team, remove_themes, reopen,
    set_in_contact, set_own_rhythm, toggle_too_much, wish_other_guide, withdraw_own,
};
pub use own_pages::{Money, keep_money};
pub use parts::{add_part_note, part_of};
pub use plan::{
    LookingBack, Plain, add_action, add_goal, add_note, card, erase_note, put, put_card, review,
    send_check_in, set_rhythm, toggle_action,
};
pub use search::{Hit, search};
pub use start::{start, tie_code};
pub use team::{NewConsent, Proposal, accept_told, consent_to, live_slots, propose, refuse_told, withdraw};
pub use twice::{Look, Word, know_by, look, words};
pub use warning::{lift_warning, warn, warnings};
