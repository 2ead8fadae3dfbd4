//! How the house reaches out: the organisation's own mail server, the push services of browsers, and the houses of
//! organisations that one agreed with. The program never calls anything else (decisions 0022 and 0030).

use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::time::Duration;

/// What may be called, and how.
#[derive(Debug, Clone, Default)]
pub struct Outward {
    /// The organisation's mail server; none: no mail goes out.
    pub mail: Option<MailSettings>,
    /// Push services of browsers.
    pub push: PushSettings,
    /// Stands in for the houses of partners in a test on this machine. No settings file can say so.
    pub partners: Option<Rehearsal>,
}

/// How the line to the mail server is sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MailTls {
    /// From the first byte (RFC 8314).
    Required,
    /// After asking for it, and never without (RFC 3207).
    Starttls,
    /// Not at all; only to a server on this machine.
    NoneOnlyForLoopback,
}

/// The organisation's mail server (`[mail]` in `luwte.toml`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailSettings {
    /// Name of the server.
    pub server: String,
    /// Its port: 465 with `required`, 587 with `starttls`, as a rule.
    pub port: u16,
    /// How the line is sealed.
    pub tls: MailTls,
    /// The address that mail comes from.
    pub sender: String,
    /// A neutral name beside it, such as a first name or "Planning".
    pub sender_name: String,
    /// The name to sign in with, if the server asks for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// The file with the password; for its owner alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_file: Option<PathBuf>,
    /// A certificate (PEM) to trust besides those that this machine trusts, for a server with one of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate_file: Option<PathBuf>,
}

/// Push services of browsers (`[push]` in `luwte.toml`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PushSettings {
    /// Hosts that may be called; one that begins with a dot stands for every host that ends so. None: no push.
    pub hosts: Vec<String>,
    /// How a push service can reach whoever runs this (`mailto:…`), which some ask for. Empty: they are not told.
    pub contact: String,
    /// Stands in for the push services in a test on this machine. No settings file can say so.
    #[serde(skip)]
    pub rehearsal: Option<Rehearsal>,
}

/// A service on this machine that stands in for others, for tests alone.
#[derive(Debug, Clone)]
pub struct Rehearsal {
    /// The certificate (PEM) to trust.
    pub certificate: PathBuf,
    /// The port it listens on.
    pub port: u16,
    /// How long partners are waited for, where it is not as in earnest: a machine that tries much at once is slow.
    pub patience: Option<Duration>,
}

impl Default for PushSettings {
    fn default() -> PushSettings {
        let hosts = [
            "fcm.googleapis.com",
            "updates.push.services.mozilla.com",
            "web.push.apple.com",
            ".notify.windows.com",
        ];
        PushSettings { hosts: hosts.map(str::to_owned).into(), contact: String::new(), rehearsal: None }
    }
}
