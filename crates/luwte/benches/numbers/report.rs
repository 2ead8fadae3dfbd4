//! What was measured, beside what is asked.

use std::collections::BTreeMap;

/// One number.
struct Number {
    name: &'static str,
    value: f64,
    unit: &'static str,
    reach: Reach,
}

/// What is asked of a number.
#[derive(Clone, Copy)]
pub enum Reach {
    AtLeast(f64),
    AtMost(f64),
}

impl Reach {
    fn holds(self, value: f64) -> bool {
        match self {
            Reach::AtLeast(least) => value >= least,
            Reach::AtMost(most) => value <= most,
        }
    }

    fn text(self) -> String {
        match self {
            Reach::AtLeast(least) => format!("≥ {least}"),
            Reach::AtMost(most) => format!("≤ {most}"),
        }
    }
}

/// All numbers.
#[derive(Default)]
pub struct Report {
    numbers: Vec<Number>,
}

impl Report {
    pub fn add(&mut self, name: &'static str, value: f64, unit: &'static str, reach: Reach) {
        eprintln!("  {name} = {value:.2} {unit}");
        self.numbers.push(Number { name, value, unit, reach });
    }

    /// What was measured before under this name.
    pub fn value(&self, name: &str) -> f64 {
        self.numbers.iter().find(|number| number.name == name).map_or(f64::NAN, |number| number.value)
    }

    pub fn print(&self) {
        println!("\n| what | value | unit | reach | |");
        println!("|---|---:|---|---|---|");
        for number in &self.numbers {
            let mark = if number.reach.holds(number.value) { "" } else { "not reached" };
            println!(
                "| {} | {:.2} | {} | {} | {mark} |",
                number.name,
                number.value,
                number.unit,
                number.reach.text()
            );
        }
    }

    /// Writes the numbers as one flat object; what another run measured stays.
    pub fn write(&self) {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/bench.json");
        let before = std::fs::read_to_string(path).unwrap_or_default();
        let mut all: BTreeMap<String, f64> = serde_json::from_str(&before).unwrap_or_default();
        let rounded = |value: f64| (value * 1000.0).round() / 1000.0;
        all.extend(self.numbers.iter().map(|number| (number.name.to_owned(), rounded(number.value))));
        let json = serde_json::to_string_pretty(&all).expect("names and numbers");
        std::fs::write(path, json + "\n").expect("target is there");
    }
}
