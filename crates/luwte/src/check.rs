//! `luwte check`: is this installation healthy and safely set up?

use crate::home::{Home, HomeError};
use people::limits::BehindProxy;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use store::Finding;

/// Everybody but the owner.
const OTHERS: u32 = 0o077;

/// Looks at everything that can be seen from here, and tells what needs attention.
///
/// # Errors
/// When there is no installation that could be looked at.
pub fn check(home: &Home) -> Result<Vec<String>, HomeError> {
    let settings = home.settings()?;
    let mut findings = Vec::new();
    let place = home.place();
    let pepper = home.pepper_file();
    for path in [pepper.as_path(), &home.settings_file(), &place.records, &place.keys] {
        if let Some(finding) = open_to_others(path) {
            findings.push(finding);
        }
    }
    if pepper.parent() == place.keys.parent() && same_device(&place.records, &place.keys) {
        findings.push(
            "records and keys are on one disk: whoever copies the disk has both; put `keys` elsewhere"
                .to_owned(),
        );
    }
    if !settings.house.has_tls() && !settings.house.public_address.contains("127.0.0.1") {
        findings.push("public_address has no https: sessions would travel in the open".to_owned());
    }
    if settings.house.has_tls() && settings.house.limits.behind_proxy == BehindProxy::No {
        findings.push(
            "behind_proxy is \"no\": one who floods cannot be told from the others; name the header of your web server"
                .to_owned(),
        );
    }
    if settings.house.security_contact.contains("example.org") {
        findings
            .push("security_contact is still the example: nobody can tell you about a weakness".to_owned());
    }
    if settings.house.smallest_cell < insight::SMALLEST_CELL_MIN {
        findings.push(format!("smallest_cell is below {}", insight::SMALLEST_CELL_MIN));
    }
    match &settings.backup {
        None => findings.push("no backup is set up".to_owned()),
        Some(backup) => {
            if backup.keys_days > 1 {
                findings.push(
                    "archives of keys are kept for more than a day: erased files stay readable that long"
                        .to_owned(),
                );
            }
            if same_device(&backup.records, &place.records) {
                findings.push("backups are on the same disk as the records".to_owned());
            }
        }
    }
    if let Some(mail) = &settings.mail {
        findings.extend(bell::Postman::new(mail, "").err().map(|fault| fault.to_string()));
        findings.extend(mail.password_file.as_deref().and_then(open_to_others));
    }
    if let Err(error) = home.pepper() {
        findings.push(error.to_string());
    }
    findings.extend(home.store_beside()?.check()?.iter().map(in_words));
    Ok(findings)
}

/// What the store found, for somebody who has to do something about it.
fn in_words(finding: &Finding) -> String {
    match finding {
        Finding::DamagedFile { file, says } => {
            format!("the file of {file} is damaged ({says}): restore a backup")
        }
        Finding::BrokenLog { organisation, position } => {
            format!("the access log of {organisation} was changed at line {position}: find out by whom")
        }
        Finding::KeyWithoutRecord { dossier, record, revision } => {
            format!("a key opens nothing: dossier {dossier}, record {record}, revision {revision}")
        }
        Finding::RecordWithoutKey { dossier, record } => {
            format!(
                "a record has no key: dossier {dossier}, record {record}; it is lost unless a backup has its key"
            )
        }
        Finding::GrantWithoutDossier { dossier, .. } => format!("a grant opens nothing: dossier {dossier}"),
    }
}

fn open_to_others(path: &Path) -> Option<String> {
    let mode = std::fs::metadata(path).ok()?.permissions().mode();
    (mode & OTHERS != 0).then(|| format!("{} can be read by others than its owner", path.display()))
}

fn same_device(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (std::fs::metadata(one), std::fs::metadata(other)) {
        (Ok(one), Ok(other)) => one.dev() == other.dev(),
        _ => false,
    }
}
