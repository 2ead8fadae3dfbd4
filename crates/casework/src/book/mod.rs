//! Reads and writes case files. Each function takes whoever acts and plain values, opens what it needs, and keeps
//! all it writes or nothing.

mod advice;
mod agenda;
mod ahead;
mod another;
mod began;
mod bring;
mod builder;
mod calendar;
mod changing;
mod context;
mod copy;
mod counting;
mod day;
mod ending;
mod erasing;
mod file;
mod glass;
mod guideless;
mod handover;
mod inbox;
mod intake;
mod journal;
mod keeping;
mod kept;
mod last_day;
mod lists;
mod looks;
mod mine;
mod moment;
mod moving;
mod not_again;
mod overview;
mod own_acts;
mod own_name;
mod own_pages;
mod part_file;
mod part_notes;
mod parts;
mod pen;
mod personal;
mod plan;
mod practical;
mod preview;
mod quiet;
mod search;
mod settings;
mod shape;
mod shelter;
mod sources;
mod start;
mod talk;
mod team;
mod together;
mod training;
pub mod transfer;
mod twice;
mod warning;

pub use advice::{Advice, advice, ask_advice, give_advice, others, put_away_advice, put_to};
pub use agenda::{
    Made, NewAppointment, NewTask, add_appointment, add_part_appointment, add_part_task, add_task,
    end_appointment, end_part_appointment, toggle_part_task, toggle_task, who_can, who_can_in_part,
};
pub use another::{
    GuideOffer, WaitingWish, answer_wish, decline_guide, others_can_guide, take_guide, waiting_wish,
    wish_other_guide,
};
pub use began::{Beginnings, is_told, tell_beginning};
pub use bring::{Brought, bring, who_can_guide, who_is_here};
pub use builder::{offers, propose_offer, situation_of, switch_slot, team_rules, wish_for_team};
pub use calendar::{begin_calendar, own_lines};
pub use changing::{change_appointment, change_part_appointment, change_part_task, change_task};
pub use context::{
    CaseContext, Part, context, needs_counsel, open_part, open_part_to_write, own_case, own_parts,
};
pub use copy::own_copy;
pub use day::{Meeting, MyDay, ToDo, my_day};
pub use ending::{Closing, PhaseWords, change_phase, close, skip_check_in};
pub use erasing::{Receipt, erase};
pub use file::{CaseFile, by, led, open, open_led};
pub use glass::{break_glass, can_break, review_glass};
pub use guideless::{
    GuideNow, NamedGuide, SILENT_DAYS, Seeking, name_guide, named_guide, offer_guide, seat_guide, seeking,
};
pub use handover::{GUIDE, NewGuide, hand_over, propose_guide};
pub use intake::{
    Begun, Read, Waiting, answered_by, ask_to_begin, begin_from_ask, let_go, make_slip, own_ask, read_ask,
    source_of, take_ask_back, take_up, tell_of_somebody, waiting,
};
pub use journal::{
    Asked, Given, Says, ask_service, call_off, erase_own_sentences, erase_sentences, give_service,
    keep_note_draft, note_draft, own_note, own_service, say_fit,
};
pub use keeping::{
    Erasing, erase_as_asked, erase_or_ask, erasure_asked, ground, refuse_erasure, set_ground,
    withdraw_erasure,
};
pub use kept::{what_is_kept, what_stays};
pub use lists::{CaseRow, OwnList, PartRow, Shown, own_list};
pub use mine::{Looked, LookedAt, Own, erase_all, own, who_looked};
pub use moment::{
    NewMoment, Standing, check_in_safe, has_check_in, lapsed, more_time, open_moment, say_safe, set_moment,
    standing_moment,
};
pub use moving::{Cover, Moved, OwnFile, cover, hand_over_all, led_files};
pub use not_again::{SaidOfPartner, client_does, ends_as_a_note, told_of_partner};
pub use overview::{LeadLoad, Overseen, Oversight, Overview, overview};
pub use own_acts::{
    add_beside, answer_check_in, answer_guide, change_own_phase, close_domain, close_own, erase_own_record,
    join_team, own_card, refuse_team, remove_themes, reopen, set_own_rhythm, withdraw_own,
};
pub use own_name::{consent_own, own_name, tell_name};
pub use own_pages::{Money, keep_money};
pub use part_file::{PartFile, rule_of};
pub use part_notes::{
    erase_part_note, erase_part_sentences, is_in_part, keep_part_draft, line_of, own_part_note, part_draft,
};
pub use parts::{add_part_note, part_of};
pub use personal::{PersonalList, drop_line, hide_list, put_line, show_list, shown_list, task_of_line};
pub use plan::{LookingBack, add_note, card, erase_note, review, send_check_in, set_rhythm};
pub use practical::{
    add_offer, give_relief, own_words, practical, practical_of, remove_offer, rewrite_offer, set_ceiling,
};
pub use preview::{own_part_preview, part_preview};
pub use quiet::{quiet_of, set_quiet};
pub use search::{Hit, search};
pub use shape::{add_domain, add_scale, end_added, own_domains, shape_of};
pub use shelter::{
    Beds, Hours, NewStay, add_hour, add_place, beds, begin_stay, book_hour, book_own_hour, call_off_hour,
    call_off_own_hour, end_in_shelter, end_stay, hours, open_housing, shelter_of,
};
pub use sources::{put_source, remove_source, sources};
pub use start::{Beginning, begin_file, start, start_with, tie_code};
pub use talk::begin_own_talk;
pub use team::{
    NewConsent, Proposal, Told, accept_told, consent_to, live_slots, propose, refuse_told, withdraw,
};
pub use together::{
    Change, Pick, Wrote, change_own_track, change_track, erase_versions, write_own_plan, write_plan,
};
pub use training::{add_training, remove_training, trainings};
pub use twice::{Look, Word, know_by, look, words};
pub use warning::{lift_warning, warn, warnings};
