//! A real Chromium, with and without JavaScript.

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long the driver may take to start.
const START_MAX: Duration = Duration::from_secs(30);

/// How often a page is asked again while it comes, fifty milliseconds apart.
const ASKED_AGAIN: u32 = 400;

/// A phone of today, held upright.
pub const PHONE: (u32, u32) = (390, 844);
/// A desk.
pub const DESK: (u32, u32) = (1280, 900);

/// A browser and what drives it.
pub struct Browser {
    driver: Child,
    port: u16,
    pub client: Client,
    _profile: TempDir,
}

impl Browser {
    /// Opens a browser; `scripts` says whether pages may run any.
    pub async fn open(scripts: bool) -> Browser {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is there; `make browser` installs it");
        let profile = TempDir::new().unwrap();
        // Without scripts a conversation is a frame that never ends: whoever waits for it waits for ever.
        let capabilities = json!({
            "pageLoadStrategy": if scripts { "normal" } else { "none" },
            "goog:chromeOptions": {
                "args": [
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--disable-dev-shm-usage", "--hide-scrollbars", "--lang=nl",
                    format!("--user-data-dir={}", profile.path().display()),
                ],
                "prefs": {
                    "intl.accept_languages": "nl",
                    "profile.managed_default_content_settings.javascript": if scripts { 1 } else { 2 },
                },
            },
            "goog:loggingPrefs": { "browser": "ALL" },
        });
        let serde_json::Value::Object(capabilities) = capabilities else {
            unreachable!("an object stands above")
        };
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        let began = Instant::now();
        let client = loop {
            match builder.connect(&format!("http://127.0.0.1:{port}")).await {
                Ok(client) => break client,
                Err(error) => assert!(began.elapsed() < START_MAX, "the browser does not start: {error}"),
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        };
        Browser { driver, port, client, _profile: profile }
    }

    pub async fn go(&self, address: &str) {
        self.client.goto(address).await.unwrap();
    }

    /// Asks the browser's own tools for something (the DevTools protocol).
    pub async fn tools(&self, command: &str, params: serde_json::Value) {
        let session = self.client.session_id().await.unwrap().unwrap();
        let address = format!("http://127.0.0.1:{}/session/{session}/goog/cdp/execute", self.port);
        let asked = json!({ "cmd": command, "params": params }).to_string();
        let answer = tokio::task::spawn_blocking(move || {
            ureq::post(&address).header("content-type", "application/json").send(asked)
        });
        answer.await.unwrap().unwrap();
    }

    /// Types into a field by its name.
    pub async fn write(&self, field: &str, text: &str) {
        self.find(&format!("main [name='{field}']")).await.send_keys(text).await.unwrap();
    }

    /// Presses the button of the form with this address.
    pub async fn press(&self, action: &str) {
        let css = format!("form[action='{action}'] .luwte-button--primary");
        self.find(&css).await.click().await.unwrap();
    }

    /// Something of the page; asks again while the page comes.
    pub async fn find(&self, css: &str) -> Element {
        self.client.wait().at_most(START_MAX).for_element(Locator::Css(css)).await.unwrap()
    }

    /// The text of the page's main part; asks again while one page gives way to the next.
    pub async fn text(&self) -> String {
        for _ in 0..ASKED_AGAIN {
            if let Ok(main) = self.client.find(Locator::Css("main")).await
                && let Ok(text) = main.text().await
            {
                return text;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("no page came at {:?}", self.client.current_url().await)
    }

    /// Waits until something of the page, or of the frame that was entered, reads this.
    pub async fn expect_in(&self, css: &str, what: &str) {
        let mut text = String::new();
        for _ in 0..2 * ASKED_AGAIN {
            if let Ok(found) = self.client.find(Locator::Css(css)).await
                && let Ok(read) = found.text().await
            {
                text = read;
            }
            if text.contains(what) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("“{what}” does not come: {text}")
    }

    /// Waits until the page reads this.
    pub async fn expect(&self, what: &str) {
        let mut text = String::new();
        for _ in 0..ASKED_AGAIN {
            text = self.text().await;
            if text.contains(what) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("“{what}” does not come: {text}")
    }

    pub async fn path(&self) -> String {
        self.client.current_url().await.unwrap().path().to_owned()
    }

    /// Takes over the session of somebody who is in already.
    pub async fn be(&self, address: &str, cookie: &str) {
        self.client.goto(&format!("{address}/wie-leest-mee")).await.unwrap();
        self.client.delete_all_cookies().await.unwrap();
        // The driver does not set cookies for an address with a number; the page can.
        let script = format!("document.cookie = '{cookie}; path=/'");
        self.client.execute(&script, Vec::new()).await.unwrap();
    }

    /// A picture of the whole page at this width.
    pub async fn picture(&self, width: u32, least_height: u32) -> Vec<u8> {
        self.client.set_window_size(width, least_height).await.unwrap();
        let script = "return Math.ceil(document.documentElement.scrollHeight)";
        let height = self.client.execute(script, Vec::new()).await.unwrap().as_u64().unwrap();
        // Chromium's window has an edge of its own, also without a screen.
        let chrome =
            self.client.execute("return window.outerHeight - window.innerHeight", Vec::new()).await.unwrap();
        let height = u32::try_from(height + chrome.as_u64().unwrap_or(0)).unwrap().clamp(least_height, 6_000);
        self.client.set_window_size(width, height).await.unwrap();
        self.client.screenshot().await.unwrap()
    }

    /// How far the page is wider than the window: 0 unless something sticks out.
    pub async fn sticks_out(&self) -> i64 {
        let script = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        self.client.execute(script, Vec::new()).await.unwrap().as_i64().unwrap_or(0)
    }

    pub async fn close(mut self) {
        self.client.clone().close().await.unwrap();
        self.driver.kill().unwrap();
        self.driver.wait().unwrap();
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Already ended where the test closed it; otherwise nothing of a failed test stays behind.
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
