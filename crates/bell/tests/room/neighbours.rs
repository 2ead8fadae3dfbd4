//! The mail server and the push service next door; see `neighbours.py`.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(30);

pub struct Neighbours {
    child: Child,
    folder: tempfile::TempDir,
    pub mail_port: u16,
    pub push_port: u16,
}

/// One mail as it came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// Who spoke, for whom, and whether over TLS.
    pub spoken: serde_json::Value,
    /// The bytes.
    pub letter: String,
}

impl Mail {
    /// The mail without what names it and says when.
    pub fn plain(&self) -> String {
        let own = |line: &&str| !line.starts_with("Date:") && !line.starts_with("Message-ID:");
        self.letter.split("\r\n").filter(own).collect::<Vec<_>>().join("\r\n")
    }

    pub fn line(&self, name: &str) -> &str {
        self.letter.split("\r\n").find(|line| line.starts_with(name)).unwrap()
    }
}

impl Neighbours {
    pub fn move_in() -> Neighbours {
        let python = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/tools/bin/python");
        assert!(python.exists(), "`make mailserver` sets up the mail server of the tests");
        let folder = tempfile::tempdir().unwrap();
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/room/neighbours.py");
        let child =
            Command::new(python).arg(script).arg(folder.path()).stdin(Stdio::piped()).spawn().unwrap();
        let mut neighbours = Neighbours { child, folder, mail_port: 0, push_port: 0 };
        let ports = neighbours.wait_for("ready");
        let (mail, push) = ports.split_once(' ').unwrap();
        (neighbours.mail_port, neighbours.push_port) = (mail.parse().unwrap(), push.parse().unwrap());
        neighbours.write("password", "stille lindelaan\n");
        neighbours
    }

    fn wait_for(&mut self, name: &str) -> String {
        let until = Instant::now() + PATIENCE;
        loop {
            if let Ok(text) = std::fs::read_to_string(self.folder.path().join(name)) {
                return text;
            }
            assert!(Instant::now() < until && self.child.try_wait().unwrap().is_none(), "no neighbours");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).unwrap();
    }

    /// From here on both refuse: `later` or `never`.
    pub fn refuse(&self, how: &str) {
        self.write(how, "");
    }

    /// From here on both take what comes.
    pub fn welcome(&self) {
        for how in ["later", "never"] {
            let _ = std::fs::remove_file(self.path(how));
        }
    }

    fn kept(&self, kind: &str) -> Vec<String> {
        let mut names: Vec<PathBuf> =
            std::fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
        names.retain(|path| path.file_name().unwrap().to_str().unwrap().starts_with(kind));
        names.sort();
        names.into_iter().map(|path| String::from_utf8(std::fs::read(path).unwrap()).unwrap()).collect()
    }

    /// The mails that came in, the first first.
    pub fn mails(&self) -> Vec<Mail> {
        let read = |text: String| {
            let (spoken, letter) = text.split_once('\n').unwrap();
            Mail { spoken: serde_json::from_str(spoken).unwrap(), letter: letter.to_owned() }
        };
        self.kept("mail-").into_iter().map(read).collect()
    }

    /// The pushes that came in, the first first.
    pub fn pushes(&self) -> Vec<serde_json::Value> {
        self.kept("push-").iter().map(|text| serde_json::from_str(text).unwrap()).collect()
    }
}

impl Drop for Neighbours {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
