use super::*;
use axum::Router;
use axum::serve::ListenerExt;
use std::net::Ipv4Addr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

fn source(number: u8) -> [u8; 8] {
    prefix(Ipv4Addr::new(192, 0, 2, number).into())
}

#[test]
fn one_source_never_takes_all_lines() {
    let lines = Arc::new(Lines::new(1_000, true));
    let mut taken: Vec<Taken> = std::iter::from_fn(|| lines.take(source(1))).collect();
    assert_eq!(taken.len(), 750);
    taken.extend(std::iter::from_fn(|| lines.take(source(2))));
    assert!(taken.len() > 900);
    for other in 3..23 {
        taken.push(lines.take(source(other)).expect("a line for each other source"));
    }
    taken.truncate(700);
    assert!(lines.take(source(1)).is_some(), "what was given back can be taken again");
    drop(taken);
    assert_eq!(lines.open.lock().unwrap().by_source.len(), 0, "nothing stays behind of a source that left");
    assert_eq!(lines.open.lock().unwrap().all, 0);
}

#[test]
fn behind_a_web_server_all_lines_come_from_one_source() {
    let lines = Arc::new(Lines::new(1_000, false));
    let taken: Vec<Taken> = std::iter::from_fn(|| lines.take(source(1))).collect();
    assert_eq!(taken.len(), 1_000);
}

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

#[tokio::test(start_paused = true)]
async fn a_request_that_drips_in_ends_and_an_ordinary_one_is_answered() {
    let address = open().await;
    let mut slow = TcpStream::connect(address).await.unwrap();
    let began = Instant::now();
    slow.write_all(b"GET / HTTP/1.1\r\nA: ").await.unwrap();
    while slow.write_all(b"a").await.is_ok() {
        tokio::time::sleep(Duration::from_secs(5)).await;
        assert!(began.elapsed() < REQUEST_MAX * 2, "the line is still open");
    }
    assert!(began.elapsed() >= REQUEST_MAX, "it was cut off too early");
    let mut plain = TcpStream::connect(address).await.unwrap();
    for _ in 0..3 {
        plain.write_all(REQUEST).await.unwrap();
        let mut answer = [0; 512];
        let length = plain.read(&mut answer).await.unwrap();
        assert!(String::from_utf8_lossy(&answer[..length]).ends_with("hoi"));
        tokio::time::sleep(Duration::from_secs(30)).await;
    }
    assert!(until_the_end(&mut plain).await <= REST_MAX + Duration::from_secs(1));
}
