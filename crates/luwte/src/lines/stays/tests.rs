use super::*;
use crate::guard::Door;
use crate::lines::Lines;
use axum::Router;
use axum::routing::get;
use kit::live::{Arrives, EVENTS, arriving};
use people::Settings;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::time::timeout;

const PATIENCE: Duration = Duration::from_secs(10);

/// Gives what the test sends, and tells when it is dropped.
struct Told(Receiver<String>, #[expect(dead_code, reason = "dropped with it")] Sender<()>);

impl Arrives for Told {
    async fn next(&mut self) -> Option<String> {
        self.0.recv().await
    }
}

/// A server with one page that stays open, and a line on which it was asked for.
struct Stage {
    line: TcpStream,
    tell: Option<Sender<String>>,
    dropped: Receiver<()>,
    stop: tokio::sync::oneshot::Sender<()>,
    served: tokio::task::JoinHandle<()>,
}

#[expect(clippy::disallowed_methods, reason = "a page of the test's own")]
async fn stage(request: &str) -> Stage {
    let ((tell, told), (alive, dropped)) = (channel(8), channel(1));
    let page = Arc::new(Mutex::new(Some(Told(told, alive))));
    let router = Router::new().route(
        "/",
        get(move || {
            let told = page.lock().unwrap().take().unwrap();
            async move { arriving(EVENTS, told) }
        }),
    );
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = tokio::sync::oneshot::channel();
    let served = tokio::spawn(async move {
        let lines = Lines::default();
        lines
            .take(Door::new(listener, &Settings::default()), router, async { drop(stopped.await) })
            .await
            .unwrap();
        lines.end().await;
    });
    let mut line = TcpStream::connect(address).await.unwrap();
    line.write_all(request.as_bytes()).await.unwrap();
    Stage { line, tell: Some(tell), dropped, stop, served }
}

/// Reads until this came.
async fn until(line: &mut TcpStream, end: &str) -> String {
    let mut heard = Vec::new();
    while !String::from_utf8_lossy(&heard).ends_with(end) {
        let byte = timeout(PATIENCE, line.read_u8()).await.unwrap();
        heard
            .push(byte.unwrap_or_else(|_| panic!("{end} did not come: {}", String::from_utf8_lossy(&heard))));
    }
    String::from_utf8(heard).unwrap()
}

const REQUEST: &str = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

#[tokio::test]
async fn the_head_comes_at_once_then_each_piece_as_a_chunk_then_the_end() {
    let mut stage = stage(REQUEST).await;
    let head = until(&mut stage.line, "\r\n\r\n").await.to_lowercase();
    assert!(head.starts_with("http/1.1 200") && head.contains("transfer-encoding: chunked"), "{head}");
    let tell = stage.tell.take().unwrap();
    tell.send("een\n\n".to_owned()).await.unwrap();
    assert_eq!(until(&mut stage.line, "een\n\n\r\n").await, "5\r\neen\n\n\r\n");
    tell.send("é".repeat(10_000)).await.unwrap();
    assert_eq!(until(&mut stage.line, "é\r\n").await.len(), 20_000 + "4e20\r\n\r\n".len());
    drop(tell);
    assert_eq!(until(&mut stage.line, "0\r\n\r\n").await, "0\r\n\r\n");
    assert_eq!(stage.line.read(&mut [0; 8]).await.unwrap(), 0, "and the line ends");
}

#[tokio::test]
async fn whoever_goes_is_let_go() {
    let mut stage = stage(REQUEST).await;
    until(&mut stage.line, "\r\n\r\n").await;
    drop(stage.line);
    assert_eq!(timeout(PATIENCE, stage.dropped.recv()).await.unwrap(), None);
}

#[tokio::test]
async fn an_older_browser_gets_it_without_chunks() {
    let mut stage = stage("GET / HTTP/1.0\r\nHost: a\r\n\r\n").await;
    let head = until(&mut stage.line, "\r\n\r\n").await.to_lowercase();
    assert!(!head.contains("chunked"), "{head}");
    stage.tell.take().unwrap().send("een".to_owned()).await.unwrap();
    assert_eq!(until(&mut stage.line, "een").await, "een");
    assert_eq!(stage.line.read(&mut [0; 8]).await.unwrap(), 0);
}

#[tokio::test]
async fn asking_for_the_head_alone_keeps_nothing_open() {
    let mut stage = stage("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n").await;
    until(&mut stage.line, "\r\n\r\n").await;
    assert_eq!(timeout(PATIENCE, stage.dropped.recv()).await.unwrap(), None);
}

#[tokio::test]
async fn the_server_waits_for_pages_to_close_when_it_stops() {
    let mut stage = stage(REQUEST).await;
    until(&mut stage.line, "\r\n\r\n").await;
    stage.stop.send(()).unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(!stage.served.is_finished());
    drop(stage.tell.take());
    until(&mut stage.line, "0\r\n\r\n").await;
    timeout(PATIENCE, stage.served).await.unwrap().unwrap();
}
