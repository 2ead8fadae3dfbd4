//! A return code as a visitor types it: read without a panic, and what is read is one code.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vault::{CodeProblem, ReturnCode};

fuzz_target!(|text: &str| {
    match ReturnCode::parse(text) {
        Ok(code) => {
            let again = ReturnCode::parse(&code.show()).expect("what is shown can be typed");
            assert_eq!(again.show(), code.show());
            for list in vault::WordList::all() {
                let words = code.words(list).each_ref().map(|word| word.to_string()).join(" ");
                let again = ReturnCode::parse(&words).expect("what is shown can be typed");
                assert_eq!(again.show(), code.show());
                assert!(vault::contains_code(&words));
            }
            assert_eq!(
                again.look_up(&vault_fuzz::pepper()),
                code.look_up(&vault_fuzz::pepper())
            );
        }
        Err(CodeProblem::Length { found }) => assert!(found != 20 && found <= text.len()),
        Err(CodeProblem::Character { position }) => assert!((1..=text.len()).contains(&position)),
        Err(CodeProblem::Word { position }) => assert!((1..=text.len()).contains(&position)),
        Err(CodeProblem::Words { found }) => assert!(found != 10 && found <= text.len()),
        Err(CodeProblem::Empty | CodeProblem::Typo) => {}
    }
});
