//! A return code as a visitor types it: read without a panic, and what is read is one code.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vault::{CodeProblem, ReturnCode};

fuzz_target!(|text: &str| {
    match ReturnCode::parse(text) {
        Ok(code) => {
            let again = ReturnCode::parse(&code.show()).expect("what is shown can be typed");
            assert_eq!(again.show(), code.show());
            assert_eq!(
                again.look_up(&vault_fuzz::pepper()),
                code.look_up(&vault_fuzz::pepper())
            );
        }
        Err(CodeProblem::Length { found }) => assert!(found != 20 && found <= text.len()),
        Err(CodeProblem::Character { position }) => assert!((1..=text.len()).contains(&position)),
        Err(CodeProblem::Empty | CodeProblem::Typo) => {}
    }
});
