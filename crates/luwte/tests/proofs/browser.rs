//! A real Chromium, with and without JavaScript.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long the driver may take to start.
const START_MAX: Duration = Duration::from_secs(30);

/// How long the driver may take to end what it drives.
const END_MAX: Duration = Duration::from_secs(10);

/// How often a page is asked again while it comes, fifty milliseconds apart.
const ASKED_AGAIN: u32 = 400;

/// Pages that are taller are cut off in a picture, in pixels.
const PICTURE_MAX: u32 = 6_000;

/// A phone of today, held upright.
pub const PHONE: (u32, u32) = (390, 844);
/// A desk.
pub const DESK: (u32, u32) = (1280, 900);

/// The narrowest phone that a page must fit (WCAG 2.2, 1.4.10).
pub const NARROW: (u32, u32) = (320, 700);

/// How somebody has set the browser.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    /// Whether pages may run scripts.
    pub scripts: bool,
    /// The size of plain letters, in pixels; 16 unless somebody wants larger ones.
    pub letters: u32,
    /// Whether the browser writes down what goes over the line.
    pub logs_the_line: bool,
    /// Whether to wait for a page until all of it is there. A page that keeps arriving never is.
    pub waits: bool,
}

impl Settings {
    /// As browsers come.
    pub const PLAIN: Settings = Settings { scripts: true, letters: 16, logs_the_line: false, waits: true };
}

/// A browser and what drives it.
pub struct Browser {
    driver: Child,
    pub client: Client,
    /// Where the driver listens to what WebDriver has no words for.
    session: String,
    _profile: TempDir,
}

impl Browser {
    /// Opens a browser; `scripts` says whether pages may run any.
    pub async fn open(scripts: bool) -> Browser {
        // Without scripts a conversation is a frame that never ends.
        Browser::open_set(Settings { scripts, waits: scripts, ..Settings::PLAIN }).await
    }

    /// Opens a browser that is set in a certain way.
    pub async fn open_set(settings: Settings) -> Browser {
        let Settings { scripts, letters, logs_the_line, waits } = settings;
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is there; `make browser` installs it");
        let profile = TempDir::new().unwrap();
        let capabilities = json!({
            "pageLoadStrategy": if waits { "normal" } else { "none" },
            "goog:chromeOptions": {
                "args": [
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--disable-dev-shm-usage", "--hide-scrollbars", "--lang=nl",
                    // What leads away from here leads nowhere.
                    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                    format!("--user-data-dir={}", profile.path().display()),
                ],
                "prefs": {
                    "intl.accept_languages": "nl",
                    "webkit.webprefs.default_font_size": letters,
                    "profile.managed_default_content_settings.javascript": if scripts { 1 } else { 2 },
                },
            },
            "goog:loggingPrefs": { "browser": "ALL", "performance": if logs_the_line { "ALL" } else { "OFF" } },
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
        let session = client.session_id().await.unwrap().unwrap();
        let session = format!("http://127.0.0.1:{port}/session/{session}");
        Browser { driver, client, session, _profile: profile }
    }

    /// Asks the browser itself for something, by its own protocol (Chrome DevTools Protocol).
    pub fn ask(&self, command: &str, with: &Value) -> Value {
        self.post("goog/cdp/execute", &json!({ "cmd": command, "params": with }))
    }

    fn post(&self, what: &str, body: &Value) -> Value {
        let mut answer = ureq::post(format!("{}/{what}", self.session)).send(body.to_string()).unwrap();
        let mut answer: Value = serde_json::from_str(&answer.body_mut().read_to_string().unwrap()).unwrap();
        answer["value"].take()
    }

    /// What went over the line since this was last asked: events of the browser's own protocol.
    pub fn line(&self) -> Vec<Value> {
        let lines = self.post("se/log", &json!({ "type": "performance" }));
        let lines = lines.as_array().unwrap();
        let events = lines.iter().map(|line| serde_json::from_str(line["message"].as_str().unwrap()));
        events.map(|event: Result<Value, _>| event.unwrap()["message"].take()).collect()
    }

    /// Runs this on each page that comes, before anything of the page itself. The page's own policy is not asked.
    pub fn on_each_page(&self, script: &str) {
        self.ask("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": script }));
    }

    /// Looks through a window of exactly this size, in pixels of the page.
    pub fn look_through(&self, (width, height): (u32, u32)) {
        let window = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.ask("Emulation.setDeviceMetricsOverride", &window);
    }

    /// Lets the page see how somebody set the screen, such as `forced-colors`.
    pub fn set_feature(&self, name: &str, value: &str) {
        let feature = json!({ "features": [{ "name": name, "value": value }] });
        self.ask("Emulation.setEmulatedMedia", &feature);
    }

    /// A picture of the whole page, as wide as what it is looked at through.
    pub async fn whole_picture(&self, (width, least_height): (u32, u32)) -> Vec<u8> {
        let height = self.run("return document.documentElement.scrollHeight").await.as_u64().unwrap();
        let height = u32::try_from(height).unwrap().clamp(least_height, PICTURE_MAX);
        self.look_through((width, height));
        let picture = self.ask("Page.captureScreenshot", &json!({}));
        self.look_through((width, least_height));
        data_encoding::BASE64.decode(picture["data"].as_str().unwrap().as_bytes()).unwrap()
    }

    /// Runs a script on the page and gives what it returns.
    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap()
    }

    /// Runs a script that answers later, and gives what it answers.
    pub async fn run_slowly(&self, script: &str) -> Value {
        let script =
            format!("const done = arguments[0]; ({script})().then(done, (error) => done(String(error)))");
        self.client.execute_async(&script, Vec::new()).await.unwrap()
    }

    /// Presses a key, wherever the browser is.
    pub async fn key(&self, key: impl Into<char>) {
        let value = key.into();
        let press =
            KeyActions::new("keys".to_owned()).then(KeyAction::Down { value }).then(KeyAction::Up { value });
        self.client.perform_actions(press).await.unwrap();
    }

    /// Chooses a language, as the links on each page do.
    pub async fn choose_language(&self, code: &str) {
        self.run(&format!("document.cookie = 'taal={code}; path=/'")).await;
    }

    pub async fn go(&self, address: &str) {
        self.client.goto(address).await.unwrap();
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

    /// Into what keeps arriving: the frame, and the one inside it, from as far around as `frames` says.
    pub async fn enter_the_stream(&self, frames: u32) {
        for _ in 0..frames {
            self.find("iframe").await;
            self.client.enter_frame(0).await.unwrap();
        }
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

    /// Waits until the browser is on another page than this.
    pub async fn expect_elsewhere(&self, than: &str) {
        for _ in 0..ASKED_AGAIN {
            if !self.client.current_url().await.unwrap().as_str().starts_with(than) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("still at {than}")
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
        let height =
            u32::try_from(height + chrome.as_u64().unwrap_or(0)).unwrap().clamp(least_height, PICTURE_MAX);
        self.client.set_window_size(width, height).await.unwrap();
        self.client.screenshot().await.unwrap()
    }

    /// How far the page is wider than the window: 0 unless something sticks out.
    pub async fn sticks_out(&self) -> i64 {
        let script = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        self.client.execute(script, Vec::new()).await.unwrap().as_i64().unwrap_or(0)
    }

    pub async fn close(self) {
        self.client.clone().close().await.unwrap();
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // A driver that is killed leaves its browser behind; one that is asked to end takes it along.
        let driver = self.session.split("/session/").next().unwrap_or_default();
        let asked =
            ureq::get(format!("{driver}/shutdown")).config().timeout_global(Some(END_MAX)).build().call();
        if asked.is_err() {
            let _ = self.driver.kill();
        }
        let _ = self.driver.wait();
    }
}
