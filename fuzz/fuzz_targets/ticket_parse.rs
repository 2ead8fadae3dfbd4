//! A session cookie, and a token posted with a form: read without a panic, in one spelling only.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vault::Ticket;

fuzz_target!(|text: &str| {
    if let Ok(ticket) = Ticket::parse(text) {
        assert_eq!(ticket.show().as_str(), text);
        assert!(ticket.check_form_token(text, &ticket.form_token(text)));
    }
    let ours = Ticket::random(&mut vault_fuzz::rng());
    assert!(!ours.check_form_token("form", text));
});
