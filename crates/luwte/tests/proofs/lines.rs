//! The lines that people hold open: slow and idle ones end, and nobody's address is written down.

use crate::process::{Process, init};
use axum::Router;
use axum::serve::ListenerExt;
use luwte::guard::{Door, REQUEST_MAX, REST_MAX, SILENT_MAX};
use luwte::home::Home;
use people::Settings;
use people::limits::Pace;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::time::Instant;

/// A door with a page behind it, and its address.
async fn open() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let door = Door::new(listener, &Settings::default()).tap_io(|_| {});
    let app = Router::new().fallback(|| async { "hoi" });
    tokio::spawn(async move { axum::serve(door, app).await });
    address
}

const REQUEST: &[u8] = b"GET / HTTP/1.1\r\nHost: luwte\r\n\r\n";

/// Reads until the line ends, and gives how long it lasted.
async fn until_the_end(line: &mut TcpStream) -> Duration {
    let began = Instant::now();
    let mut rest = Vec::new();
    // A line that is cut off has ended as well.
    let _ = line.read_to_end(&mut rest).await;
    began.elapsed()
}

/// With a paused clock time jumps to the next alarm, so that minutes take no time.
#[tokio::test(start_paused = true)]
async fn a_line_on_which_nothing_happens_ends() {
    let mut line = TcpStream::connect(open().await).await.unwrap();
    assert!(until_the_end(&mut line).await <= SILENT_MAX + Duration::from_secs(1));
}

/// Time is paused only where nothing has to come over the line: it would jump to the next alarm while a line is slow.
#[tokio::test]
async fn a_request_that_drips_in_ends_and_an_ordinary_one_is_answered() {
    let address = open().await;
    let mut slow = TcpStream::connect(address).await.unwrap();
    let began = Instant::now();
    slow.write_all(b"GET / HTTP/1.1\r\nA: ").await.unwrap();
    tokio::time::pause();
    while slow.write_all(b"a").await.is_ok() {
        tokio::time::sleep(Duration::from_secs(5)).await;
        assert!(began.elapsed() < REQUEST_MAX * 2, "the line is still open");
    }
    assert!(began.elapsed() >= REQUEST_MAX, "it was cut off too early");
    tokio::time::resume();
    let mut plain = TcpStream::connect(address).await.unwrap();
    for _ in 0..3 {
        plain.write_all(REQUEST).await.unwrap();
        let mut answer = [0; 512];
        let length = plain.read(&mut answer).await.unwrap();
        assert!(String::from_utf8_lossy(&answer[..length]).ends_with("hoi"));
        tokio::time::pause();
        tokio::time::sleep(Duration::from_secs(30)).await;
        tokio::time::resume();
    }
    tokio::time::pause();
    assert!(until_the_end(&mut plain).await <= REST_MAX + Duration::from_secs(1));
}

/// INF-01: an address is used to slow a flood, and stands nowhere afterwards.
#[test]
fn an_address_is_written_down_nowhere() {
    let folder = TempDir::new().unwrap();
    let home = folder.path().join("home");
    init(&home);
    // Slower than ever while this test runs: however long thirty messages take, the twenty-first is one too many.
    let slow = Pace::new(20, 3_600_000);
    Home::at(&home).change(|settings| settings.house.limits.first_messages = slow).unwrap();
    let process = Process::serve(&home);
    let house: SocketAddr = process.address.strip_prefix("http://").unwrap().parse().unwrap();
    let source = Ipv4Addr::new(127, 77, 91, 203);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for number in 0..30 {
        let mut line = runtime.block_on(async {
            let socket = TcpSocket::new_v4().unwrap();
            socket.bind((source, 0).into()).unwrap();
            socket.connect(house).await.unwrap().into_std().unwrap()
        });
        line.set_nonblocking(false).unwrap();
        let form = format!("bericht=hoi+{number}");
        write!(
            line,
            "POST /hoi HTTP/1.1\r\nHost: luwte\r\nX-Forwarded-For: 203.0.113.77\r\nConnection: close\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
            form.len()
        )
        .unwrap();
        let mut answer = String::new();
        line.read_to_string(&mut answer).unwrap();
        assert_eq!(answer.starts_with("HTTP/1.1 429"), number >= 20, "{answer}");
    }
    let log = process.log();
    process.stop();
    assert!(log.contains("/hoi"), "each request leaves a line");
    let written: Vec<Vec<u8>> = [home.join("records"), home.join("keys")]
        .iter()
        .flat_map(|folder| std::fs::read_dir(folder).unwrap())
        .map(|file| std::fs::read(file.unwrap().path()).unwrap())
        .chain([log.into_bytes()])
        .collect();
    let prefix = people::limits::prefix(source.into());
    for mark in [b"127.77.91.203".as_slice(), &prefix, b"203.0.113.77"] {
        assert!(written.iter().all(|file| !file.windows(mark.len()).any(|bytes| bytes == mark)), "{mark:?}");
    }
}
