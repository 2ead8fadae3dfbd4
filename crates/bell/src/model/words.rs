//! What a phone shows when it rings: a few sentences to choose from, none of which says what it is about.

/// Which sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Words {
    /// "There is something for you."
    #[default]
    Something,
    /// "Reminder."
    Reminder,
    /// "Time for a break."
    Break,
    /// "The forecast has changed."
    Forecast,
}

impl Words {
    /// All of them.
    pub const ALL: [Words; 4] = [Words::Something, Words::Reminder, Words::Break, Words::Forecast];

    /// The code under which it travels.
    pub fn code(self) -> &'static str {
        match self {
            Words::Something => "1",
            Words::Reminder => "2",
            Words::Break => "3",
            Words::Forecast => "4",
        }
    }

    /// The sentence with this code; the first for anything else.
    pub fn from_code(code: &str) -> Words {
        Words::ALL.into_iter().find(|words| words.code() == code).unwrap_or_default()
    }

    /// Key of its text.
    pub fn text_key(self) -> &'static str {
        match self {
            Words::Something => "bell-words-something",
            Words::Reminder => "bell-words-reminder",
            Words::Break => "bell-words-break",
            Words::Forecast => "bell-words-forecast",
        }
    }
}
