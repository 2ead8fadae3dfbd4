//! The program itself, as a process of its own: started, killed and started again.

use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long the program may take to answer its first page; far more than it needs.
const START_MAX: Duration = Duration::from_secs(30);

/// A running program.
pub struct Process {
    child: Child,
    pub address: String,
    log: PathBuf,
}

/// Makes an installation with the program itself, and gives the path of its first one-time link.
pub fn init(home: &Path) -> String {
    let output = program(home).args(["init", "--name", "Stichting De Proeftuin"]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let link = text.lines().find_map(|line| line.split_once("/uitnodiging/")).unwrap().1;
    let shares = text.lines().filter(|line| line.starts_with("  ") && !line.contains('/'));
    assert_eq!(shares.count(), 3, "{text}");
    format!("/uitnodiging/{}", link.trim())
}

pub fn program(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_luwte"));
    command.arg("--home").arg(home).stdin(Stdio::null());
    command
}

/// How often another port is looked for, or the same one waited for, when somebody took it first.
const TRIES_MAX: u32 = 40;
const BETWEEN_TRIES: Duration = Duration::from_millis(250);

/// What the program says when somebody else has its port, and when it has it.
const IS_TAKEN: &str = "Address already in use";
const SERVES: &str = "\"message\":\"serving\"";

/// A port that was free a moment ago.
fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

impl Process {
    /// Starts serving and waits for the first page.
    pub fn serve(home: &Path) -> Process {
        let served = (0..TRIES_MAX).find_map(|_| Process::begin(home, &format!("127.0.0.1:{}", free_port())));
        served.expect("a port that nobody else takes")
    }

    /// As [`Process::serve`], where somebody expects it. Whoever took that place in between is waited for.
    pub fn serve_at(home: &Path, listen: &str) -> Process {
        for _ in 0..TRIES_MAX {
            if let Some(process) = Process::begin(home, listen) {
                return process;
            }
            std::thread::sleep(BETWEEN_TRIES);
        }
        panic!("{listen} stays taken");
    }

    /// Starts serving and waits for the first page; none when somebody else has the port.
    fn begin(home: &Path, listen: &str) -> Option<Process> {
        let log = home.join("stderr.log");
        let errors = std::fs::OpenOptions::new().create(true).append(true).open(&log).unwrap();
        let said_before = errors.metadata().unwrap().len();
        let child = program(home)
            .args(["serve", "--listen", listen])
            .env("TMPDIR", home.join("tmp"))
            .stdout(Stdio::piped())
            .stderr(errors)
            .spawn()
            .unwrap();
        let mut process = Process { child, address: format!("http://{listen}"), log };
        let began = Instant::now();
        loop {
            let ended = process.child.try_wait().unwrap();
            let said = process.log_from(said_before);
            if let Some(how) = ended {
                assert!(said.contains(IS_TAKEN), "the program ended ({how}): {said}");
                return None;
            }
            // Whoever else has the port may answer too.
            if said.contains(SERVES) && ureq::get(format!("{}/", process.address)).call().is_ok() {
                return Some(process);
            }
            assert!(began.elapsed() < START_MAX, "the program does not answer: {said}");
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// What the program wrote about itself.
    pub fn log(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// What it wrote since the log was this long.
    fn log_from(&self, length: u64) -> String {
        let mut said = Vec::new();
        let mut log = std::fs::File::open(&self.log).unwrap();
        log.seek(SeekFrom::Start(length)).unwrap();
        log.read_to_end(&mut said).unwrap();
        String::from_utf8_lossy(&said).into_owned()
    }

    /// Ends it without a word: no time to tidy up.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Asks it to stop and waits until it has; gives what it wrote to its output.
    pub fn stop(mut self) -> String {
        rustix::process::kill_process(
            rustix::process::Pid::from_child(&self.child),
            rustix::process::Signal::TERM,
        )
        .unwrap();
        let mut output = String::new();
        BufReader::new(self.child.stdout.take().unwrap()).read_to_string(&mut output).unwrap();
        assert!(self.child.wait().unwrap().success(), "it stops in good order: {}", self.log());
        output
    }

    /// All memory of the process that can be read, region by region.
    pub fn memory(&self, mut look: impl FnMut(&str, &[u8])) -> std::io::Result<()> {
        use std::os::unix::fs::FileExt;
        let maps = std::fs::File::open(format!("/proc/{}/maps", self.id()))?;
        let memory = std::fs::File::open(format!("/proc/{}/mem", self.id()))?;
        for line in BufReader::new(maps).lines() {
            let line = line?;
            let mut parts = line.split_whitespace();
            let (Some(range), Some(rights)) = (parts.next(), parts.next()) else { continue };
            if !rights.starts_with("rw") {
                continue;
            }
            let Some((from, to)) = range.split_once('-') else { continue };
            let (Ok(from), Ok(to)) = (u64::from_str_radix(from, 16), u64::from_str_radix(to, 16)) else {
                continue;
            };
            let mut region = vec![0; usize::try_from(to - from).unwrap()];
            // A region may go away while it is read; what is left of it is looked at.
            if memory.read_exact_at(&mut region, from).is_ok() {
                look(&line, &region);
            }
        }
        Ok(())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Already ended where a test ended it; otherwise nothing of a failed test stays behind.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
