//! A house with workers and conversations, filled before it is served, and lines to it by the thousand.

use crate::server::Server;
use axum::response::Response;
use contact::book::visitor;
use luwte::home::{Home, HomeSettings};
use people::invitation::{Invitation, NewAccount, accept};
use people::limits::Rules;
use people::{Ask, Clock, Dice, Once, Role, Shared, second_step};
use std::io::{Error, ErrorKind, Result};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio::time::timeout;
use vault::{Stretch, Ticket};

const PASSPHRASE: &str = "kanarie boven zeven bruggen";
const SECRET: [u8; 20] = [5; 20];
/// Conversations that are begun at the same time, so that they share the disk.
const AT_ONCE: usize = 64;
/// Bytes that a line of ours reads at once; there are thousands of them.
const READS: usize = 1024;
const PATIENCE: Duration = Duration::from_secs(60);

/// A conversation, and the cookie of the person who began it.
#[derive(Clone)]
pub struct Talk {
    pub id: String,
    pub cookie: String,
}

/// Fills an empty folder: workers `w0`, `w1` … who all hold the desk's key, and conversations.
pub async fn fill(folder: &Path, workers: usize, talks: usize) -> Vec<Talk> {
    let home = Home::at(folder);
    home.make(&HomeSettings::default(), &[7; 32]).expect("an installation");
    Server::rules(folder, Rules::wide());
    let house = home.open(Clock::Machine, Dice::Machine).expect("a house");
    let founded = people::organisation::found(&house, "Stichting De Meetlat").await.expect("founded");
    let founding = Invitation::behind(&house, &founded.first_link).await.expect("an invitation");
    let invitation = Invitation { roles: vec![Role::OutreachWorker], ..founding };
    for worker in 0..workers {
        let link = if worker == 0 {
            founded.first_link.clone()
        } else {
            let mut work = house.work();
            let link = invitation.send(&mut work).expect("a link");
            house.keep(work).await.expect("kept");
            link
        };
        account(&house, &link, &invitation, &format!("w{worker}")).await;
    }
    let turns = Arc::new(Semaphore::new(AT_ONCE));
    let beginning: Vec<_> =
        (0..talks).map(|number| tokio::spawn(talk(house.clone(), turns.clone(), number))).collect();
    let mut talks = Vec::new();
    for one in beginning {
        talks.push(one.await.expect("no panic"));
    }
    house.store.clone().close().await.expect("closed");
    talks
}

async fn account(house: &Shared, link: &Ticket, invitation: &Invitation, name: &str) {
    let account = NewAccount {
        name: name.to_owned(),
        passphrase: PASSPHRASE.to_owned(),
        second_step: SECRET.to_vec(),
        stretch: Stretch::quick(&mut *house.dice.rng()),
    };
    accept(house, link, invitation, account).await.expect("an account");
}

async fn talk(house: Shared, turns: Arc<Semaphore>, number: usize) -> Talk {
    let _turn = turns.acquire().await.expect("open");
    let ask = Ask::inside(house.clone());
    let begun = visitor::begin(&ask, Once::fresh(&house), &format!("Hoi, dit is gesprek {number}."))
        .await
        .expect("a conversation");
    let conversation = visitor::find(&begun.visitor).await.expect("read").expect("there");
    let answer = begun.visitor.remember(Response::default());
    let cookie = answer.headers()["set-cookie"].to_str().expect("text").split(';').next().expect("a pair");
    Talk { id: conversation.id().to_string(), cookie: cookie.to_owned() }
}

/// A worker inside the house, before it is served.
pub async fn enter(house: &Shared, worker: usize) -> people::Acting {
    let ask = Ask::inside(house.clone());
    people::session::act_as(&ask, &format!("w{worker}"), PASSPHRASE, Role::OutreachWorker)
        .await
        .expect("somebody at work")
}

/// Signs a worker in; gives the cookie.
pub async fn sign_in(server: &Server, worker: usize) -> String {
    let digits = second_step::digits(&SECRET, Clock::Machine.now()).expect("digits");
    let passphrase = PASSPHRASE.replace(' ', "+");
    let form = format!("naam=w{worker}&wachtzin={passphrase}&cijfers={digits}");
    let mut line = Line::open(server.port).await.expect("a line");
    let answer = line.post("/aanmelden", "", &form).await.expect("an answer");
    answer.cookie.expect("a session")
}

/// The seal of the forms of a session.
pub async fn seal(server: &Server, path: &str, cookie: &str) -> String {
    let mut line = Line::open(server.port).await.expect("a line");
    let page = line.get(path, cookie).await.expect("the page").body;
    let (_, rest) = page.split_once("name=\"_zegel\" value=\"").expect("a seal");
    rest.split('"').next().expect("a seal").to_owned()
}

/// A line that asks one thing after another.
pub struct Line(BufReader<TcpStream>);

pub struct Answer {
    pub status: u16,
    pub cookie: Option<String>,
    pub body: String,
}

impl Line {
    pub async fn open(port: u16) -> Result<Line> {
        let line = TcpStream::connect(("127.0.0.1", port)).await?;
        line.set_nodelay(true)?;
        Ok(Line(BufReader::with_capacity(READS, line)))
    }

    pub async fn get(&mut self, path: &str, cookie: &str) -> Result<Answer> {
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: luwte\r\nCookie: {cookie}\r\n\r\n")).await
    }

    pub async fn post(&mut self, path: &str, cookie: &str, form: &str) -> Result<Answer> {
        self.ask(&format!(
            "POST {path} HTTP/1.1\r\nHost: luwte\r\nOrigin: http://luwte\r\nCookie: {cookie}\r\nContent-Type: \
             application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
            form.len()
        ))
        .await
    }

    async fn ask(&mut self, request: &str) -> Result<Answer> {
        self.0.get_mut().write_all(request.as_bytes()).await?;
        let head = timeout(PATIENCE, self.head()).await.map_err(|_| Error::from(ErrorKind::TimedOut))??;
        let length = head.field("content-length").and_then(|text| text.parse().ok()).unwrap_or(0);
        let mut body = vec![0; length];
        self.0.read_exact(&mut body).await?;
        let cookie =
            head.field("set-cookie").and_then(|line| Some(line.split(';').next()?.trim().to_owned()));
        Ok(Answer { status: head.status, cookie, body: String::from_utf8_lossy(&body).into_owned() })
    }

    async fn head(&mut self) -> Result<Head> {
        let mut lines = Vec::new();
        loop {
            let mut line = String::new();
            if self.0.read_line(&mut line).await? == 0 {
                return Err(ErrorKind::UnexpectedEof.into());
            }
            if line == "\r\n" {
                break;
            }
            lines.push(line);
        }
        let status = lines.first().and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
        Ok(Head { status: status.ok_or(ErrorKind::InvalidData)?, lines })
    }
}

/// Somebody who writes in conversations: a line, and what seals the forms.
pub struct Sender {
    pub line: Line,
    pub cookie: String,
    pub seal: String,
}

impl Sender {
    /// Writes; gives whether the answer came that says that it is kept.
    pub async fn write(&mut self, to: &str, text: &str) -> Result<bool> {
        let form = format!("_zegel={}&bericht={text}", self.seal);
        Ok(self.line.post(to, &self.cookie, &form).await?.status == 303)
    }

    /// Lets what was just written leave at once, by the button on the page; gives whether it left.
    pub async fn send_now(&mut self, page: &str) -> Result<bool> {
        let shown = self.line.get(page, &self.cookie).await?.body;
        let Some((before, _)) = shown.rsplit_once("/nu\"") else { return Ok(false) };
        let Some((_, path)) = before.rsplit_once('"') else { return Ok(false) };
        let form = format!("_zegel={}", self.seal);
        Ok(self.line.post(&format!("{path}/nu"), &self.cookie, &form).await?.status == 303)
    }
}

struct Head {
    status: u16,
    lines: Vec<String>,
}

impl Head {
    fn field(&self, name: &str) -> Option<&str> {
        let mut fields = self.lines.iter().skip(1).filter_map(|line| line.split_once(':'));
        fields.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }
}

/// A page that stays open, as a browser hears it.
pub struct Events {
    line: Line,
    /// The id of the last event, for when the line breaks.
    pub last: String,
}

/// One event.
pub struct Event {
    pub name: String,
    pub data: String,
}

impl Events {
    pub async fn open(port: u16, path: &str, cookie: &str, last: &str) -> Result<Events> {
        let mut line = Line::open(port).await?;
        let last_event = if last.is_empty() { String::new() } else { format!("Last-Event-ID: {last}\r\n") };
        let request = format!("GET {path} HTTP/1.1\r\nHost: luwte\r\nCookie: {cookie}\r\n{last_event}\r\n");
        line.0.get_mut().write_all(request.as_bytes()).await?;
        let head = timeout(PATIENCE, line.head()).await.map_err(|_| Error::from(ErrorKind::TimedOut))??;
        if head.status != 200 || head.field("content-type") != Some("text/event-stream") {
            return Err(Error::other(format!("status {}", head.status)));
        }
        Ok(Events { line, last: last.to_owned() })
    }

    /// The events of the next piece; a piece holds whole events.
    pub async fn next(&mut self) -> Result<Vec<Event>> {
        let mut size = String::new();
        if self.line.0.read_line(&mut size).await? == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        let size = usize::from_str_radix(size.trim(), 16).map_err(|_| ErrorKind::InvalidData)?;
        let mut piece = vec![0; size + 2];
        self.line.0.read_exact(&mut piece).await?;
        if size == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        let text = String::from_utf8_lossy(&piece).into_owned();
        let mut events = Vec::new();
        for block in text.split("\n\n") {
            let field = |name: &str| block.lines().find_map(|line| line.strip_prefix(name));
            if let Some(id) = field("id: ") {
                id.clone_into(&mut self.last);
            }
            if let (Some(name), Some(data)) = (field("event: "), field("data: ")) {
                events.push(Event { name: name.to_owned(), data: data.to_owned() });
            }
        }
        Ok(events)
    }
}
