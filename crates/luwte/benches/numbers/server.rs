//! A running release build, and clients that keep their connections.

use luwte::home::Home;
use people::limits::Rules;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Clock ticks in a second, as `/proc` counts (Linux on all our machines).
pub const TICKS: f64 = 100.0;

pub struct Server {
    child: Child,
    pub port: u16,
}

impl Server {
    /// Founds an organisation in an empty folder.
    pub fn init(home: &Path) {
        let done = Command::new(env!("CARGO_BIN_EXE_luwte"))
            .arg("--home")
            .arg(home)
            .args(["init", "--name", "Stichting De Meetlat"])
            .stdout(Stdio::null())
            .status()
            .expect("the program starts");
        assert!(done.success());
        // All clients of a bench come from one address; what that costs is measured in `flood`.
        Server::rules(home, Rules::wide());
    }

    /// Sets the rules against floods.
    pub fn rules(home: &Path, rules: Rules) {
        Home::at(home).change(|settings| settings.house.limits = rules).expect("settings");
    }

    /// Starts serving; gives the server and how long its first page took to come.
    pub fn start(home: &Path) -> (Server, Duration) {
        let port =
            TcpListener::bind("127.0.0.1:0").and_then(|port| port.local_addr()).expect("a free port").port();
        let began = Instant::now();
        let child = Command::new(env!("CARGO_BIN_EXE_luwte"))
            .arg("--home")
            .arg(home)
            .args(["serve", "--listen", &format!("127.0.0.1:{port}")])
            .env("LUWTE_LOG", "warn")
            .stdout(Stdio::null())
            .stderr(Stdio::inherit())
            .spawn()
            .expect("the program starts");
        let server = Server { child, port };
        loop {
            if let Ok(mut client) = Client::open(port)
                && client.get("/", "").is_ok()
            {
                return (server, began.elapsed());
            }
            assert!(began.elapsed() < Duration::from_secs(20), "the program does not answer");
            std::thread::sleep(Duration::from_micros(500));
        }
    }

    /// Processor time used so far, in milliseconds.
    pub fn cpu_ms(&self) -> f64 {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).expect("it runs");
        let after_name = stat.rsplit_once(')').expect("a name in brackets").1;
        let ticks: f64 =
            after_name.split_whitespace().skip(11).take(2).filter_map(|t| t.parse::<f64>().ok()).sum();
        ticks * 1000.0 / TICKS
    }

    /// Resident memory in MiB.
    pub fn memory_mib(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).expect("it runs");
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).expect("a resident size");
        let kib: f64 = line.split_whitespace().nth(1).and_then(|kib| kib.parse().ok()).expect("a number");
        kib / 1024.0
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Nothing more to measure; a server that ended already is as good.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// One connection that stays open.
pub struct Client {
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// An answer as far as it matters here.
pub struct Answer {
    pub status: u16,
    pub cookie: Option<String>,
    pub body: String,
    /// Bytes on the line, head included.
    pub bytes: usize,
}

impl Client {
    pub fn open(port: u16) -> std::io::Result<Client> {
        Client::on(TcpStream::connect(("127.0.0.1", port))?)
    }

    /// A connection from another address of this machine.
    pub fn open_from(source: std::net::Ipv4Addr, port: u16) -> std::io::Result<Client> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let stream = runtime.block_on(async {
            let socket = tokio::net::TcpSocket::new_v4()?;
            socket.bind((source, 0).into())?;
            socket.connect(([127, 0, 0, 1], port).into()).await?.into_std()
        })?;
        stream.set_nonblocking(false)?;
        Client::on(stream)
    }

    fn on(stream: TcpStream) -> std::io::Result<Client> {
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(20)))?;
        Ok(Client { stream, buffer: Vec::new() })
    }

    pub fn get(&mut self, path: &str, cookie: &str) -> std::io::Result<Answer> {
        let cookie = if cookie.is_empty() { String::new() } else { format!("Cookie: {cookie}\r\n") };
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: luwte\r\n{cookie}\r\n"))
    }

    pub fn post(&mut self, path: &str, form: &str) -> std::io::Result<Answer> {
        self.post_as(path, form, "")
    }

    pub fn post_as(&mut self, path: &str, form: &str, cookie: &str) -> std::io::Result<Answer> {
        let cookie = if cookie.is_empty() { String::new() } else { format!("Cookie: {cookie}\r\n") };
        self.ask(&format!(
            "POST {path} HTTP/1.1\r\nHost: luwte\r\nOrigin: http://luwte\r\n{cookie}Content-Type: \
             application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
            form.len()
        ))
    }

    fn ask(&mut self, request: &str) -> std::io::Result<Answer> {
        self.stream.write_all(request.as_bytes())?;
        self.buffer.clear();
        let mut piece = [0; 16 * 1024];
        loop {
            if let Some(answer) = self.complete() {
                return Ok(answer);
            }
            let read = self.stream.read(&mut piece)?;
            if read == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
            self.buffer.extend_from_slice(&piece[..read]);
        }
    }

    fn complete(&self) -> Option<Answer> {
        let end = self.buffer.windows(4).position(|four| four == b"\r\n\r\n")?;
        let head = std::str::from_utf8(&self.buffer[..end]).ok()?;
        let header = |name: &str| {
            head.lines().find_map(|line| {
                let (key, value) = line.split_once(':')?;
                key.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
            })
        };
        let length: usize = header("content-length").and_then(|text| text.parse().ok()).unwrap_or(0);
        let body = self.buffer.get(end + 4..end + 4 + length)?;
        Some(Answer {
            status: head.split_whitespace().nth(1)?.parse().ok()?,
            cookie: header("set-cookie").and_then(|line| Some(line.split(';').next()?.to_owned())),
            body: String::from_utf8_lossy(body).into_owned(),
            bytes: end + 4 + length,
        })
    }
}
