//! Making, renewing and ending an agreement.

use crate::town::{DAY, Two};

#[test]
fn two_people_in_two_roles_make_an_agreement_after_reading_aloud() {
    let two = Two::new();
    let mut mirre = two.north.worker("mirre");
    mirre.get("/werk/partners");
    assert!(mirre.sees("Er zijn nog geen afspraken"));
    for address in ["http://localhost", "https://localhost:8443", "https://127.0.0.1", "localhost"] {
        mirre.post("/werk/partners", &[("naam", "Zuid"), ("adres", address)]);
        assert!(mirre.status == 400 && mirre.sees(address), "{address}: nothing typed is lost");
    }
    let id = mirre.begins("Zuid");
    let path = format!("/werk/partners/{id}");
    let own = mirre.card();
    for key in ["ABCD", own.as_str()] {
        mirre.post(&format!("{path}/sleutel"), &[("sleutel", key)]);
        assert_eq!(mirre.status, 400, "{key}");
    }
    let mut southern = two.south.worker("mirre");
    southern.begins("Noord");
    mirre.enters(&id, &southern.card());
    assert!(mirre.sees("Wacht op een tweede") && !mirre.sees("Ja, dit spreken we af"));

    let agree = format!("{path}/akkoord");
    mirre.post(&agree, &[("gehoord", "ja")]);
    assert!(mirre.status == 400 && mirre.sees("Je vroeg dit zelf"), "the same person");
    let mut lotte = two.north.worker("lotte");
    lotte.get(&path);
    lotte.post(&agree, &[("gehoord", "ja")]);
    assert!(lotte.status == 400 && lotte.sees("dezelfde rol"), "the same role");
    let mut ad = two.north.worker("ad");
    ad.get(&path);
    ad.post(&agree, &[]);
    assert!(ad.status == 400 && ad.sees("Lees elkaar eerst"), "without reading aloud");
    ad.post(&agree, &[("gehoord", "ja")]);
    assert!(ad.status == 200 && ad.sees("Geldt"), "{}", ad.page);
    ad.post(&format!("{path}/sleutel"), &[("sleutel", &southern.card())]);
    assert_eq!(ad.status, 409, "what was agreed to stays");
}

#[test]
fn whoever_is_no_lead_and_no_administrator_sees_no_agreements() {
    let two = Two::new();
    let [north, _] = two.agree();
    let mut noor = two.north.worker("noor");
    for path in ["/werk/partners".to_owned(), format!("/werk/partners/{north}")] {
        noor.get(&path);
        assert_eq!(noor.status, 404, "{path}");
    }
    let mut mirre = two.south.worker("mirre");
    mirre.get(&format!("/werk/partners/{north}"));
    assert_eq!(mirre.status, 404, "of another house");
}

#[test]
fn it_holds_a_year_and_two_people_lengthen_it() {
    let two = Two::new();
    let [north, _] = two.agree();
    let path = format!("/werk/partners/{north}");
    two.later(340 * DAY);
    let mut ad = two.north.worker("ad");
    ad.get("/werk/partners");
    assert!(ad.sees("Loopt bijna af"));
    ad.get(&path);
    ad.post(&format!("{path}/verlengen"), &[]);
    assert!(ad.status == 200 && ad.sees("Loopt bijna af"), "one person is not two");
    let mut mirre = two.north.worker("mirre");
    mirre.get(&path);
    mirre.post(&format!("{path}/akkoord"), &[("gehoord", "ja")]);
    assert!(mirre.sees("Geldt"), "{}", mirre.page);
    two.later(340 * DAY);
    let [mut mirre, mut southern] = [two.north.worker("mirre"), two.south.worker("mirre")];
    mirre.get("/werk/partners");
    southern.get("/werk/partners");
    assert!(mirre.sees("Loopt bijna af") && southern.sees("Afgelopen"));
}

#[test]
fn a_key_is_renewed_without_a_telephone_call_and_both_still_hear_each_other() {
    let two = Two::new();
    let [north, south] = two.agree();
    let mut mirre = two.north.worker("mirre");
    let path = format!("/werk/partners/{north}");
    mirre.get(&path);
    let before = mirre.card();
    for _ in 0..2 {
        mirre.post(&format!("{path}/vernieuwen"), &[]);
        assert_eq!(mirre.status, 200, "{}", mirre.page);
    }
    assert_ne!(mirre.card(), before);
    let [mut noor, mut sanne] = [two.north.worker("noor"), two.south.worker("noor")];
    // A name is held for whoever asked first: each asks for others.
    for (hers, his) in [("boom_21", "boom_22"), ("boom_23", "boom_24")] {
        let shift = sanne.starts_a_shift();
        sanne.checks(&shift, hers);
        assert!(sanne.sees("Ook gevraagd: Noord"), "by the key that it knew");
        let shift = noor.starts_a_shift();
        noor.checks(&shift, his);
        assert!(noor.sees("Ook gevraagd: Zuid"), "by the new key");
    }
    mirre.get(&path);
    let mut southern = two.south.worker("mirre");
    southern.get(&format!("/werk/partners/{south}"));
    assert_eq!(mirre.code(), southern.code(), "both know the new key");

    two.south.front.close();
    mirre.post(&format!("{path}/vernieuwen"), &[]);
    assert!(mirre.status == 400 && mirre.sees("Er is niets veranderd"));
}

#[test]
fn an_end_destroys_the_key_and_nobody_hears_anything_any_more() {
    let two = Two::new();
    let [north, _] = two.agree();
    let mut sanne = two.south.worker("noor");
    let shift = sanne.starts_a_shift();
    sanne.checks(&shift, "boom_21");
    assert!(sanne.sees("Ook gevraagd: Noord"));
    let mut mirre = two.north.worker("mirre");
    mirre.get(&format!("/werk/partners/{north}"));
    mirre.post(&format!("/werk/partners/{north}/stoppen"), &[]);
    assert!(mirre.sees("Er zijn nog geen afspraken"));
    mirre.get(&format!("/werk/partners/{north}"));
    assert_eq!(mirre.status, 404);
    sanne.checks(&shift, "boom_22");
    assert!(sanne.sees("Niet te bereiken: Noord"));
}
