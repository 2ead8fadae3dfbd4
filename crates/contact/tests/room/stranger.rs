//! Somebody who writes requests by hand, from an address of their own choice on this machine.

use std::io::{Read, Write};
use std::net::{IpAddr, SocketAddr, TcpStream};
use std::time::Duration;

/// Somebody at another address.
pub struct Stranger {
    source: IpAddr,
    house: SocketAddr,
    /// Headers that go along with each request.
    pub headers: Vec<(&'static str, String)>,
    /// Status of the last answer.
    pub status: u16,
    /// Headers of the last answer, as they came.
    pub head: String,
    /// What it shows.
    pub page: String,
}

impl Stranger {
    pub fn new(source: &str, port: u16) -> Stranger {
        Stranger {
            source: source.parse().unwrap(),
            house: SocketAddr::from(([127, 0, 0, 1], port)),
            headers: Vec::new(),
            status: 0,
            head: String::new(),
            page: String::new(),
        }
    }

    /// The same one, with a header that goes along.
    pub fn saying(mut self, name: &'static str, value: impl Into<String>) -> Stranger {
        self.headers = vec![(name, value.into())];
        self
    }

    fn line(&self) -> TcpStream {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let stream = runtime.block_on(async {
            let socket = tokio::net::TcpSocket::new_v4().unwrap();
            socket.bind(SocketAddr::new(self.source, 0)).unwrap();
            socket.connect(self.house).await.unwrap().into_std().unwrap()
        });
        stream.set_nonblocking(false).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        stream
    }

    pub fn get(&mut self, path: &str) {
        self.ask(&format!("GET {path} HTTP/1.1\r\n"), "");
    }

    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) {
        let form = fields
            .iter()
            .map(|(name, value)| format!("{name}={}", escape(value)))
            .collect::<Vec<_>>()
            .join("&");
        let head = format!(
            "POST {path} HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n",
            form.len()
        );
        self.ask(&head, &form);
    }

    /// Opens a page that stays open; gives the line, with the status read.
    pub fn holds_open(&mut self, path: &str) -> TcpStream {
        let mut line = self.send(&format!("GET {path} HTTP/1.1\r\n"), "");
        let mut first = [0; "HTTP/1.1 200".len()];
        line.read_exact(&mut first).unwrap();
        self.take_status(std::str::from_utf8(&first).unwrap());
        line
    }

    fn ask(&mut self, head: &str, body: &str) {
        let mut answer = String::new();
        self.send(head, body).read_to_string(&mut answer).unwrap();
        let (head, page) = answer.split_once("\r\n\r\n").unwrap();
        self.take_status(head);
        self.head = head.to_owned();
        self.page = page.to_owned();
    }

    fn take_status(&mut self, head: &str) {
        self.status = head.split_whitespace().nth(1).unwrap().parse().unwrap();
    }

    fn send(&self, head: &str, body: &str) -> TcpStream {
        let mut more = String::new();
        for (name, value) in &self.headers {
            more.push_str(&format!("{name}: {value}\r\n"));
        }
        let mut line = self.line();
        write!(line, "{head}{more}Host: luwte\r\nAccept-Language: nl\r\nConnection: close\r\n\r\n{body}")
            .unwrap();
        line
    }

    pub fn sees(&self, text: &str) -> bool {
        self.page.contains(text)
    }

    /// A header of the last answer.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    /// The value of an attribute or hidden field, such as `name="_wacht" value`.
    pub fn value_after(&self, words: &str) -> String {
        let (_, rest) = self.page.split_once(&format!("{words}=\"")).unwrap();
        rest.split_once('"').unwrap().0.replace("&#34;", "\"").replace("&#38;", "&")
    }

    /// The code on the page.
    pub fn code(&self) -> String {
        let groups = self.page.split("luwte-code__group\">").skip(1);
        groups.map(|rest| rest.split_once('<').unwrap().0).collect::<Vec<_>>().join("-")
    }
}

fn escape(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}
