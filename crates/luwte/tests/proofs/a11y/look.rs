//! What a page is asked in a browser: axe-core and a few questions of our own, put into each page beside its policy.

use crate::browser::Browser;
use std::path::Path;

/// The questions.
const QUESTIONS: &str = include_str!("look.js");

/// axe-core (MPL-2.0), which `make assets` installs; it is used here and never shipped.
fn axe() -> String {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("../kit/assets/node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(place).expect("axe-core is there; `make assets` installs it")
}

/// Lets every page that comes answer questions.
pub fn prepare(browser: &Browser) {
    browser.on_each_page(&format!("{}\n{{\n{QUESTIONS}\n}}", axe()));
}

/// What stands in the way on this page, all of it unfolded: everything that can be asked.
pub async fn barriers(browser: &Browser) -> Vec<String> {
    lines(&browser.run_slowly("async () => [...(await luwteLook.barriers()), ...luwteLook.crowded()]").await)
}

/// As [`barriers`], without the contrast of words: that is measured where the same page is looked at otherwise.
pub async fn barriers_of_words(browser: &Browser) -> Vec<String> {
    let asked = "async () => [...(await luwteLook.barriers(false)), ...luwteLook.crowded()]";
    lines(&browser.run_slowly(asked).await)
}

/// What sticks out of the window, or lies over something else.
pub async fn crowded(browser: &Browser) -> Vec<String> {
    lines(&browser.run("return luwteLook.crowded()").await)
}

/// A list of sentences; one that is none is told as it is.
pub fn lines(answer: &serde_json::Value) -> Vec<String> {
    match answer.as_array() {
        Some(lines) => lines.iter().map(|line| line.as_str().unwrap_or_default().to_owned()).collect(),
        None => vec![answer.to_string()],
    }
}
