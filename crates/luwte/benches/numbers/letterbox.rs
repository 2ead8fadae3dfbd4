//! A mail server beside the house, and when what came into it: the same that the tests of the bells move in with.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, UNIX_EPOCH};

const PATIENCE: Duration = Duration::from_secs(30);

pub struct Letterbox {
    child: Child,
    folder: tempfile::TempDir,
    port: u16,
}

impl Letterbox {
    /// Moves it in; none where `make mailserver` was not asked for.
    pub fn move_in() -> Option<Letterbox> {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let python = here.join("../../target/tools/bin/python");
        if !python.exists() {
            return None;
        }
        let folder = tempfile::tempdir().expect("a folder");
        let script = here.join("../bell/tests/room/neighbours.py");
        let child = Command::new(python).arg(script).arg(folder.path()).stdin(Stdio::piped()).spawn();
        let mut letterbox = Letterbox { child: child.expect("a mail server"), folder, port: 0 };
        let ports = letterbox.ready();
        letterbox.port = ports.split(' ').next().and_then(|port| port.parse().ok()).expect("a port");
        std::fs::write(letterbox.path("password"), "stille lindelaan\n").expect("written");
        Some(letterbox)
    }

    fn ready(&self) -> String {
        let until = Instant::now() + PATIENCE;
        loop {
            if let Ok(text) = std::fs::read_to_string(self.path("ready")) {
                return text;
            }
            assert!(Instant::now() < until, "no mail server");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What a house must know to send through it.
    pub fn settings(&self) -> people::MailSettings {
        people::MailSettings {
            server: "localhost".to_owned(),
            port: self.port,
            tls: people::MailTls::Starttls,
            sender: "planning@meetlat.example".to_owned(),
            sender_name: "Planning".to_owned(),
            user: Some("huis".to_owned()),
            password_file: Some(self.path("password")),
            certificate_file: Some(self.path("certificate.pem")),
        }
    }

    /// When mail came in, in seconds since 1970, by whom it was for; each in order.
    pub fn came(&self) -> BTreeMap<String, Vec<f64>> {
        let mut came: BTreeMap<String, Vec<f64>> = BTreeMap::new();
        for entry in std::fs::read_dir(self.folder.path()).expect("a folder") {
            let path = entry.expect("a file").path();
            if !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("mail-")) {
                continue;
            }
            let text = std::fs::read(&path).expect("a mail");
            let spoken = text.split(|byte| *byte == b'\n').next().expect("a line");
            let spoken: serde_json::Value = serde_json::from_slice(spoken).expect("what was spoken");
            let to = spoken["to"][0].as_str().expect("somebody").to_owned();
            let at = path.metadata().and_then(|told| told.modified()).expect("a time");
            let at = at.duration_since(UNIX_EPOCH).expect("after 1970").as_secs_f64();
            came.entry(to).or_default().push(at);
        }
        came.values_mut().for_each(|times| times.sort_by(f64::total_cmp));
        came
    }
}

impl Drop for Letterbox {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
