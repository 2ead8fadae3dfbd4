//! How somebody wants to be rung, and when. Pure: no I/O.

mod clock;
mod words;

pub use clock::{DAY_MINUTES, digest_before, minutes_to_text, quarter_after, read_times, weekday};
pub use words::Words;

use serde::{Deserialize, Serialize};
use store::{Day, Id, Moment};

/// Browsers that one worker can be rung on.
pub const EARS_MAX: usize = 5;
/// Characters of the address of a subscription (RFC 8030); those of today have some two hundred.
pub const ENDPOINT_MAX: usize = 1_000;
/// Characters of a mail address (RFC 5321, 4.5.3.1.3, without the brackets).
pub const ADDRESS_MAX: usize = 254;
/// Digests in a day.
pub const TIMES_MAX: usize = 6;
/// When digests go out before anybody decided otherwise: minutes after midnight, Dutch time.
pub const TIMES: [u16; 2] = [9 * 60, 16 * 60];
/// Days in a week.
pub const WEEK: usize = 7;

/// When somebody wants a mail.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, Default, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// At fixed times, whether there is something or not.
    #[default]
    Digest,
    /// Within a quarter of an hour.
    Soon,
    /// Never.
    Never,
}

impl Choice {
    /// All of them.
    pub const ALL: [Choice; 3] = [Choice::Digest, Choice::Soon, Choice::Never];

    /// The code under which a form sends it.
    pub fn code(self) -> &'static str {
        match self {
            Choice::Digest => "vast",
            Choice::Soon => "snel",
            Choice::Never => "niet",
        }
    }

    /// Key of its text.
    pub fn text_key(self) -> &'static str {
        match self {
            Choice::Digest => "bell-choice-digest",
            Choice::Soon => "bell-choice-soon",
            Choice::Never => "bell-choice-never",
        }
    }
}

/// A browser that can be rung.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Ear {
    /// Where its push service takes a ring.
    pub endpoint: String,
    /// Since which day.
    pub since: Day,
}

/// How a worker wants to be rung.
#[derive(Serialize, Deserialize, Clone, Debug, Default, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Wishes {
    /// Where mail goes; empty: none.
    pub mail: String,
    /// When.
    pub choice: Choice,
    /// In which language: a code.
    pub language: String,
    /// On which browsers besides.
    pub ears: Vec<Ear>,
    /// When they are away, and who is rung in their place; told by whoever keeps absences.
    #[serde(default)]
    pub away: Option<Away>,
}

/// Somebody's absence, as far as a bell must know of it.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Away {
    /// From when.
    pub from: Moment,
    /// Until when: then it ends by itself.
    pub until: Moment,
    /// Who is rung in their place.
    pub cover: Option<Id>,
}

impl Wishes {
    /// The absence at a moment.
    pub fn away_at(&self, now: Moment) -> Option<Away> {
        self.away.filter(|away| away.from <= now && now < away.until)
    }

    /// Whether they can be reached at all.
    pub fn can_be_reached(&self) -> bool {
        !self.mail.is_empty() || !self.ears.is_empty()
    }

    /// With one more browser; the oldest makes room.
    pub fn hear(&mut self, endpoint: String, since: Day) {
        self.deafen(&endpoint);
        if self.ears.len() >= EARS_MAX {
            self.ears.remove(0);
        }
        self.ears.push(Ear { endpoint, since });
    }

    /// Without a browser.
    pub fn deafen(&mut self, endpoint: &str) {
        self.ears.retain(|ear| ear.endpoint != endpoint);
    }
}

/// When digests go out, and who is on call.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Watch {
    /// Minutes after midnight, Dutch time.
    pub times: Vec<u16>,
    /// For each day of the week, Monday first.
    pub on_call: [Vec<Id>; WEEK],
}

impl Default for Watch {
    fn default() -> Watch {
        Watch { times: TIMES.into(), on_call: Default::default() }
    }
}

impl Watch {
    /// Who is on call on a day of the week.
    pub fn on_call(&self, weekday: usize) -> &[Id] {
        self.on_call.get(weekday).map_or(&[], Vec::as_slice)
    }
}

/// The host of a subscription's address, if it is one that may be called: over TLS, at the usual port, and at one of
/// these hosts. A host that begins with a dot stands for every host that ends so.
pub fn allowed_host<'a>(endpoint: &'a str, hosts: &[String]) -> Option<&'a str> {
    if endpoint.len() > ENDPOINT_MAX || !endpoint.bytes().all(|byte| byte.is_ascii_graphic()) {
        return None;
    }
    let (host, _) = endpoint.strip_prefix("https://")?.split_once('/')?;
    let plain = host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'));
    let fits = |allowed: &String| match allowed.strip_prefix('.') {
        Some(_) => host.len() > allowed.len() && host.ends_with(allowed.as_str()),
        None => host == allowed,
    };
    (plain && hosts.iter().any(fits)).then_some(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosts() -> Vec<String> {
        vec!["push.example".to_owned(), ".notify.example".to_owned()]
    }

    #[test]
    fn only_the_named_hosts_are_called_and_only_over_tls() {
        for good in ["https://push.example/a/b?c", "https://db5.notify.example/w/?token=x"] {
            assert!(allowed_host(good, &hosts()).is_some(), "{good}");
        }
        for bad in [
            "http://push.example/a",
            "https://push.example",
            "https://push.example:8443/a",
            "https://me@push.example/a",
            "https://push.example.evil/a",
            "https://evilpush.example/a",
            "https://.notify.example/a",
            "https://evilnotify.example/a",
            "https://127.0.0.1/a",
            "https://push.example/a\r\nX: y",
            "https://push.example/é",
            "",
        ] {
            assert!(allowed_host(bad, &hosts()).is_none(), "{bad}");
        }
        let long = format!("https://push.example/{}", "a".repeat(ENDPOINT_MAX));
        assert!(allowed_host(&long, &hosts()).is_none());
        assert!(allowed_host("https://push.example/a", &[]).is_none());
    }

    #[test]
    fn the_oldest_browser_makes_room_and_none_stands_twice() {
        let mut wishes = Wishes::default();
        for number in 0..EARS_MAX + 2 {
            wishes.hear(format!("https://push.example/{number}"), Day::from_number(0));
        }
        wishes.hear("https://push.example/4".to_owned(), Day::from_number(1));
        let ends: Vec<_> = wishes.ears.iter().map(|ear| ear.endpoint.rsplit('/').next().unwrap()).collect();
        assert_eq!(ends, ["2", "3", "5", "6", "4"]);
    }
}
